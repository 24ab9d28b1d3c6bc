import { labelNames, languages } from '../../language/index.js';
import { type Finding, finding } from '../../model/index.js';
import { meantName } from '../front-matter/meant-name.js';
import { checkFields } from '../front-matter/schema.js';
import { type FieldPath, fieldName, type YamlMap, type YamlValue } from '../front-matter/yaml-map.js';
import { configSchema } from './config-schema.js';

const topNames = Object.keys(configSchema.entries);
const checkNames = Object.keys(checkFields.entries);
const mostListed = 20;

/** The map without fields that a configuration does not have; each of them is an error, since nobody else reads the file. */
export function checkConfigNames(map: YamlMap): { readonly map: YamlMap; readonly findings: readonly Finding[] } {
  const { checks, labels } = map.fields;
  const known = Object.entries(map.fields).filter(([name]) => topNames.includes(name));
  return {
    map: { ...map, fields: Object.fromEntries(known) },
    findings: [
      ...unknownNames(map.fields, [], topNames, map),
      ...(labels === undefined ? [] : unknownNames(labels, ['labels'], languages.flatMap(labelNames), map)),
      ...(isMap(checks) ? Object.entries(checks).flatMap(([id, entry]) => unknownNames(entry, ['checks', id], checkNames, map)) : []),
    ],
  };
}

function unknownNames(value: YamlValue, path: FieldPath, known: readonly string[], map: YamlMap): readonly Finding[] {
  if (!isMap(value)) return [];
  const unknown = Object.keys(value).filter((name) => !known.includes(name));
  return unknown.map((name) => {
    const near = meantName(name, known);
    const message = `Unexpected field “${fieldName([...path, name])}”, expected one that exists`;
    const others =
      known.length > mostListed ? '; the handbook lists the names, under “Languages and labels”' : `, or write one of: ${known.join(', ')}`;
    const hint = near === undefined ? `Delete it${others}.` : `Did you mean “${near}”?`;
    return finding('config-is-valid', { message, hint, source: map.namePlace([...path, name]) });
  });
}

function isMap(value: YamlValue | undefined): value is { readonly [name: string]: YamlValue } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

import { type Finding, finding } from '../../model/index.js';
import { type FieldPath, fieldName, type YamlMap, type YamlValue } from './yaml-map.js';

/** Fields that are printed as they stand, unlike those of the summary. */
const plainFields = ['title', 'subtitle', 'description', 'organisation', 'series', 'status', 'marking', 'contact'] as const;

/** Emphasis, code, links and notes as Markdown writes them. A lone sign is none: `*` may be a footnote's, `_` part of a name. */
const markup =
  /\*\*\S.*?\*\*|(?<![\p{L}\p{N}*])\*(?=[^\s*])[^*]*[^\s*]\*(?![\p{L}\p{N}*])|(?<![\p{L}\p{N}_])_(?=[^\s_])[^_]*[^\s_]_(?![\p{L}\p{N}_])|`[^`]+`|!?\[[^\]]+\]\([^)\s]+\)|\[\^[^\]\s]+\]/u;

/** Warns of Markdown in the fields that are printed as they stand. */
export function checkPlainFields(map: YamlMap): readonly Finding[] {
  return [
    ...plainFields.flatMap((name) => checkText(map.fields[name], [name], map)),
    ...checkPlainSources(map.fields.sources, ['sources'], map),
  ];
}

/** The same of the descriptions of the sources at the path. */
export function checkPlainSources(sources: YamlValue | undefined, path: FieldPath, map: YamlMap): readonly Finding[] {
  if (typeof sources !== 'object' || sources === null || Array.isArray(sources)) return [];
  return Object.entries(sources).flatMap(([key, source]: [string, YamlValue]) =>
    typeof source === 'object' && source !== null && !Array.isArray(source)
      ? checkText((source as { readonly [name: string]: YamlValue }).description, [...path, key, 'description'], map)
      : [],
  );
}

/** Characters as HTML and feeds write them. */
const entity = /&(?:#\d{1,7}|#x[\da-f]{1,6}|(?:[a-z]{3,8}\d{0,2}|lt|gt));/u;

function checkText(value: YamlValue | undefined, path: FieldPath, map: YamlMap): readonly Finding[] {
  const coded = typeof value === 'string' ? entity.exec(value)?.[0] : undefined;
  if (coded !== undefined)
    return [
      finding('field-is-plain', {
        message: `Unexpected “${coded}” in \`${fieldName(path)}\`, which is printed as it is written`,
        hint: 'Write the character itself.',
        source: map.valuePlace(path),
      }),
    ];
  const found = typeof value === 'string' ? markup.exec(value)?.[0] : undefined;
  if (found === undefined) return [];
  return [
    finding('field-is-plain', {
      message: `Unexpected Markdown “${found.length > 60 ? `${found.slice(0, 59)}…` : found}” in \`${fieldName(path)}\`, which is printed as it is written`,
      hint: 'Write the words alone; Markdown belongs into the article and its summary.',
      source: map.valuePlace(path),
    }),
  ];
}

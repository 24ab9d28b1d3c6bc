import { labelNames, languages } from '../../language/index.js';
import { type Finding, finding, type Language } from '../../model/index.js';
import { meantName } from './meant-name.js';
import { nearestName } from './nearest-name.js';
import { checkFields, frontMatterSchema, judgementFields, reactionsFields, sourceFields, summaryFields } from './schema.js';
import { type FieldPath, fieldName, type YamlMap, type YamlValue } from './yaml-map.js';

/** Fields of site generators that are no slip of ours, however near they come. */
const ordinaryNames = new Set(
  `aliases canonical cascade categories category comments cover data dates draft excerpt featured hidden id image images keywords kind
  lastmod layout link links linktitle markup math menu modified name nav outputs page pages parent path permalink pin place post published
  rating redirect_from resources robots sitemap slug source_url state tag tags thumbnail topic topics type updated url uuid weight`.split(
    /\s+/,
  ),
);

const topNames = Object.keys(frontMatterSchema.entries);

/** Whether a top-level name belongs to front matter: ours, nearly ours, or one that site generators use. */
export function isFrontMatterName(name: string): boolean {
  return topNames.includes(name) || ordinaryNames.has(name.toLowerCase()) || nearestName(name, topNames) !== undefined;
}

/** Warns of front matter fields that look like slips: near misses at the top, every unknown name inside our own fields. */
export function checkFrontMatterNames(map: YamlMap, language: Language): readonly Finding[] {
  const { summary, reactions, checks, labels, sources } = map.fields;
  const judgements = isMap(summary) && Array.isArray(summary.judgements) ? summary.judgements : [];
  return [
    ...checkTopNames(map),
    ...checkNames(summary, ['summary'], Object.keys(summaryFields.entries), map),
    ...judgements.flatMap((judgement: YamlValue, index) =>
      checkNames(judgement, ['summary', 'judgements', index], Object.keys(judgementFields.entries), map),
    ),
    ...checkNames(reactions, ['reactions'], Object.keys(reactionsFields.entries), map),
    ...checkEntries(checks, ['checks'], Object.keys(checkFields.entries), map),
    ...checkNames(labels, ['labels'], [language, ...languages].flatMap(labelNames), map),
    ...checkSourceNames(sources, ['sources'], map),
  ];
}

function checkTopNames(map: YamlMap): readonly Finding[] {
  const unknown = Object.keys(map.fields).filter((name) => !topNames.includes(name) && !ordinaryNames.has(name.toLowerCase()));
  const slips = unknown.flatMap((name) => {
    const near = nearestName(name, topNames);
    return near === undefined ? [] : [unknownName([name], near, map)];
  });
  // `Note: …` is a sentence of the article that an unclosed fence has swallowed, rather than a field; one such finding is enough.
  const sentence = unknown.find((name) => /^\p{Lu}|\s/u.test(name) && nearestName(name, topNames) === undefined);
  return sentence === undefined ? slips : [...slips, swallowed(sentence, map)];
}

function swallowed(name: string, map: YamlMap): Finding {
  const message = `Unexpected field “${name.length > 40 ? `${name.slice(0, 40)}…` : name}”; it is ignored`;
  const hint = 'If it belongs to the article, add a line `---` above it to end the front matter.';
  return finding('front-matter-field-is-known', { message, hint, source: map.namePlace([name]) });
}

/** Warns of every unknown field of the sources described at the path. */
export function checkSourceNames(sources: YamlValue | undefined, path: FieldPath, map: YamlMap): readonly Finding[] {
  return checkEntries(sources, path, Object.keys(sourceFields.entries), map);
}

function checkEntries(value: YamlValue | undefined, path: FieldPath, known: readonly string[], map: YamlMap): readonly Finding[] {
  if (!isMap(value)) return [];
  return Object.entries(value).flatMap(([name, entry]) => checkNames(entry, [...path, name], known, map));
}

function checkNames(value: YamlValue | undefined, path: FieldPath, known: readonly string[], map: YamlMap): readonly Finding[] {
  if (!isMap(value)) return [];
  const names = new Set(known);
  return Object.keys(value).flatMap((name) => {
    if (names.has(name)) return [];
    return [unknownName([...path, name], meantName(name, [...names]), map)];
  });
}

function unknownName(path: FieldPath, near: string | undefined, map: YamlMap): Finding {
  const message = `Unexpected field “${fieldName(path)}”; it is ignored`;
  const list = path[0] === 'labels' ? 'the handbook lists the names, under “Languages and labels”' : 'README lists the fields';
  const isAddress = path[0] === 'sources' && /^(?:url|link|href|address)$/i.test(String(path.at(-1)));
  const hint = isAddress
    ? 'Delete it: a source is described under its address, `sources: { "https://…": { … } }`, or under the label of its definition.'
    : near === undefined
      ? `Delete it; ${list}.`
      : `Did you mean \`${near}\`?`;
  return finding('front-matter-field-is-known', { message, hint, source: map.namePlace(path) });
}

function isMap(value: YamlValue | undefined): value is { readonly [name: string]: YamlValue } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

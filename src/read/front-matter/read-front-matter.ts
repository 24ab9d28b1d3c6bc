import type * as v from 'valibot';
import { languageFor } from '../../language/index.js';
import {
  type Finding,
  type FrontMatterFields,
  finding,
  type MarkdownText,
  type Outcome,
  type ProjectSettings,
  type ReactionSettings,
  type SourcePlace,
  type UnreadFields,
} from '../../model/index.js';
import { checkFrontMatterNames } from './check-field-names.js';
import { checkLanguageTag } from './check-language-tag.js';
import { checkPlainFields } from './check-plain-fields.js';
import { checkSettings } from './check-settings.js';
import { describeSources } from './describe-sources.js';
import { fieldPlaces } from './field-places.js';
import { fillFromProject } from './fill-from-project.js';
import { given } from './given.js';
import { parseYaml } from './parse-yaml.js';
import { frontMatterSchema, type summaryFields } from './schema.js';
import { setQuotes } from './set-quotes.js';
import { splitFrontMatter } from './split-front-matter.js';
import { unsupportedLanguage } from './unsupported-language.js';
import { validate } from './validate.js';
import type { FieldPath, YamlMap } from './yaml-map.js';

type ParsedFields = v.InferOutput<typeof frontMatterSchema>;

/** Front matter as read, and what is below it. */
export interface ReadFrontMatter {
  readonly fields: FrontMatterFields;
  /** There where something is wrong: fields that are absent although the author may have given them. */
  readonly unread?: UnreadFields;
  readonly body: string;
  readonly bodyLine: number;
}

/**
 * Reads an article's front matter, filled with what the project says, and parts it from the body, which begins in line `bodyLine` of the file.
 * Fields with mistakes are reported and absent from the value, so that the body can be read all the same; `ok: false` only
 * where it is not known where the body begins.
 */
export function readFrontMatter(text: string, file: string, project: ProjectSettings = {}): Outcome<ReadFrontMatter> {
  const split = splitFrontMatter(text, file);
  if (!('body' in split)) return { ok: false, findings: split.findings };

  const { body, bodyLine } = split;
  const { fields, unread, findings } = readFields(split.yaml, file, split.findings, project);
  const isWrong = findings.some(({ severity }) => severity === 'error');
  return {
    ok: true,
    value: { fields: setQuotes(fillFromProject(fields, project)), ...(isWrong ? { unread } : {}), body, bodyLine },
    findings,
  };
}

interface ReadFields {
  readonly fields: FrontMatterFields;
  readonly unread: UnreadFields;
  readonly findings: readonly Finding[];
}

/** Under watch nearly every state of an article has the front matter of the one before. */
let last: { readonly of: string; readonly read: ReadFields } | undefined;

function readFields(yaml: string | undefined, file: string, splitFindings: readonly Finding[], project: ProjectSettings): ReadFields {
  // What could not be read cannot be said to lack a date or a language.
  if (splitFindings.length > 0) return { fields: noFields, unread: 'all', findings: splitFindings };
  const of = JSON.stringify([yaml, file, project]);
  if (last?.of !== of) last = { of, read: parseFields(yaml, file, project) };
  return last.read;
}

function parseFields(yaml: string | undefined, file: string, project: ProjectSettings): ReadFields {
  const parsed = parseYaml(yaml ?? '', file);
  if (parsed.map === undefined) return { fields: noFields, unread: 'all', findings: parsed.findings };

  const { map } = parsed;
  const validated = validate(frontMatterSchema, map);
  const lang = validated.value.lang ?? 'en';
  // That of a project is looked at where the project is read.
  const isOwn = validated.value.lang !== undefined;
  const { language, supported } = languageFor(isOwn ? lang : (project.lang ?? lang));
  const findings = [
    ...parsed.findings,
    ...validated.findings,
    ...checkFrontMatterNames(map, language),
    ...checkPlainFields(map),
    ...missingFields(map, project, { file, line: 1, column: 1 }),
    ...(isOwn ? checkLanguageTag(String(map.fields.lang), lang, map.valuePlace(['lang'])) : []),
    ...(isOwn && !supported ? [unsupportedLanguage(lang, map.valuePlace(['lang']))] : []),
  ];
  return { fields: toFields(validated.value, lang, map), unread: validated.unsound, findings: inFileOrder(findings) };
}

const noFields: FrontMatterFields = { authors: [], lang: 'en', labels: {}, fonts: [], sources: [], checks: {}, places: {} };

function toFields(parsed: ParsedFields, lang: string, map: YamlMap): FrontMatterFields {
  const { author = [], labels = {}, fonts = [], summary, reactions, sources = {}, checks = {}, ...asParsed } = parsed;
  return {
    ...given(asParsed),
    authors: author.filter((name) => name !== ''),
    lang,
    labels,
    fonts: fonts.filter((font) => font !== ''),
    ...(summary === undefined ? {} : { summary: summary && withPlaces(summary, map) }),
    ...(reactions === undefined ? {} : { reactions: reactions && toReactionSettings(reactions) }),
    sources: describeSources(sources, ['sources'], map),
    checks: checkSettings(checks, map),
    places: fieldPlaces(map),
  };
}

function toReactionSettings({
  section,
  stances = {},
  legend = {},
}: Exclude<ParsedFields['reactions'], false | undefined>): ReactionSettings {
  return { ...given({ section }), stances, legend };
}

function withPlaces(summary: v.InferOutput<typeof summaryFields>, map: YamlMap): Exclude<FrontMatterFields['summary'], false | undefined> {
  const { bottomLine, judgements = [], known = [], watch = [] } = summary;
  const place = (path: FieldPath): SourcePlace => map.valuePlace(['summary', ...path]);
  const lines = (name: 'known' | 'watch', texts: readonly string[]): readonly MarkdownText[] =>
    texts.map((text, index) => ({ text, place: place([name, index]) })).filter(({ text }) => text !== '');
  return {
    ...(bottomLine ? { bottomLine: { text: bottomLine, place: place(['bottomLine']) } } : {}),
    judgements: judgements.map(({ text, see, ...rest }, index) => ({
      text,
      ...given(rest),
      ...(see ? { see: { heading: see, place: place(['judgements', index, 'see']) } } : {}),
      place: place(['judgements', index, 'text']),
    })),
    known: lines('known', known),
    watch: lines('watch', watch),
    place: map.namePlace(['summary']),
  };
}

function missingFields(map: YamlMap, project: ProjectSettings, top: SourcePlace): readonly Finding[] {
  const missing: Finding[] = [];
  if (!Object.hasOwn(map.fields, 'date')) {
    const hint = 'Add `date:` with its date, as year-month-day, to the front matter.';
    missing.push(finding('date-is-given', { message: 'The briefing has no date; none is printed', hint, source: top }));
  }
  if (!Object.hasOwn(map.fields, 'lang') && project.lang === undefined) {
    const hint = 'Add `lang: en`, or the article’s language, to the front matter.';
    missing.push(finding('language-is-given', { message: 'The article does not name its language; English is taken', hint, source: top }));
  }
  return missing;
}

function inFileOrder(findings: readonly Finding[]): readonly Finding[] {
  const order = ({ source }: Finding) => (source === undefined ? 0 : source.line * 1e6 + source.column);
  return [...findings].sort((a, b) => order(a) - order(b));
}

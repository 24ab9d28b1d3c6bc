import {
  type Article,
  type BuildOptions,
  type Finding,
  type FindingId,
  type FrontMatter,
  isUnread,
  type PlainDate,
  type Setting,
  type SettingOrigin,
  type SettingValue,
  type SourcePlace,
} from '../model/index.js';
import { nameBeside } from '../read/name-beside.js';
import { readArticle } from '../read/read-article.js';
import { applySettings } from './apply-settings.js';
import type { BuildInput } from './build-input.js';
import { knownFindings } from './known-findings.js';
import { refusedSettings } from './refused-settings.js';
import { sourceSettings } from './source-settings.js';

/** What is told of settings; the rest is the article's. */
const told: ReadonlySet<string> = new Set<FindingId>([
  'front-matter-is-valid',
  'front-matter-field-is-known',
  'language-tag-is-known',
  'language-is-supported',
  'check-can-be-set',
  'file-is-readable',
  'file-beside-is-read',
]);

const flags = { paper: '--paper', template: '--template', draft: '--draft' } as const;
const switches = { singleSided: 'single-sided', largePrint: 'large-print' } as const;

/** One article, and what the command line says of it. */
export interface ExplainRequest extends BuildOptions {
  readonly engine?: 'native' | 'wasm';
}

/** Every setting of an article with the value that a build would use and where it comes from, in the order of the front matter's fields. */
export async function explainSettings(
  input: BuildInput,
  request: ExplainRequest,
): Promise<{ readonly settings: readonly Setting[]; readonly findings: readonly Finding[] }> {
  const { config = {}, engine, changeBars, renumber } = request;
  const read = await readArticle(input, config);
  if (!read.ok) return { settings: [], findings: read.findings };
  const { frontMatter } = read.value;
  const known = Object.keys(knownFindings);
  const { findings } = applySettings(read.findings, frontMatter.checks, known);
  const refused = refusedSettings(frontMatter.checks, known);
  const origin = (name: string): SettingOrigin => originOf(frontMatter.places[name], config.places?.[name]);
  const row = (name: string, value: SettingValue | undefined, from = origin(name)): Setting => {
    const isKnown = value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0) && !isUnread(name, read.unread);
    return { name, ...(isKnown ? { value } : {}), from };
  };
  const printed = (name: 'paper' | 'template' | 'draft', value: SettingValue | undefined) =>
    request[name] === undefined ? row(name, value) : { name, value: request[name], from: { kind: 'flag' as const, flag: flags[name] } };
  const turned = (name: 'singleSided' | 'largePrint') => {
    const asked = request[name];
    if (asked === undefined) return { name, value: config[name] ?? false, from: origin(name) };
    return { name, value: asked, from: { kind: 'flag' as const, flag: `--${asked ? '' : 'no-'}${switches[name]}` } };
  };
  const { titleFrom, places } = frontMatter;
  const settings: readonly Setting[] = [
    row('title', frontMatter.title, titleFrom === 'heading' ? { kind: 'article' } : origin('title')),
    row('subtitle', frontMatter.subtitle),
    row('description', frontMatter.description),
    row('author', frontMatter.authors),
    row('organisation', frontMatter.organisation),
    row('series', frontMatter.series),
    row('number', frontMatter.number),
    row('contact', frontMatter.contact),
    row('date', dateText(frontMatter.date)),
    row('cutoff', dateText(frontMatter.cutoff)),
    editionRow(read.value, input) ?? row('edition', frontMatter.edition),
    row('lang', frontMatter.lang),
    printed('paper', frontMatter.paper ?? 'a4'),
    turned('singleSided'),
    turned('largePrint'),
    row('toc', frontMatter.toc ?? 'over 20 pages'),
    row('marking', frontMatter.marking),
    row('status', frontMatter.status),
    printed('draft', false),
    {
      name: 'changeBars',
      value: changeBars ?? true,
      from: changeBars === undefined ? { kind: 'default' } : { kind: 'flag', flag: `--${changeBars ? '' : 'no-'}change-bars` },
    },
    {
      name: 'renumber',
      value: renumber ?? false,
      from: renumber === undefined ? { kind: 'default' } : { kind: 'flag', flag: '--renumber' },
    },
    printed('template', frontMatter.template ?? (places.template === undefined ? config.template : undefined) ?? 'built in'),
    row('fonts', frontMatter.fonts.length > 0 ? frontMatter.fonts : 'built in'),
    {
      name: 'engine',
      value: engine ?? 'native',
      from: engine === undefined ? { kind: 'default' } : { kind: 'environment', variable: 'BRIEF_ENGINE' },
    },
    row('summary', frontMatter.summary === undefined ? 'from the article' : frontMatter.summary === false ? false : 'as written'),
    row('reactions', reactionsValue(frontMatter.reactions)),
    ...Object.entries(frontMatter.labels).map(([name, word]) => row(`labels.${name}`, word)),
    ...sourceSettings(read.value, dateText),
    ...Object.entries(frontMatter.checks).flatMap(([id, { severity, reason, place }]) => {
      if (refused.has(id)) return [];
      const isOwn = place?.file === input.file;
      const from = originOf(isOwn ? place : undefined, isOwn ? undefined : place);
      return row(`checks.${id}`, reason === undefined ? severity : { severity, reason }, from);
    }),
  ];
  return { settings, findings: findings.filter(({ id }) => told.has(id)) };
}

function originOf(own: SourcePlace | undefined, ofProject: SourcePlace | undefined): SettingOrigin {
  if (own !== undefined) return { kind: 'front-matter', place: own };
  return ofProject === undefined ? { kind: 'default' } : { kind: 'config', place: ofProject };
}

/** Where editions are recorded they count, whatever the front matter says; which one it is turns out when what is printed is held against the last. */
function editionRow({ editions, editionsFile, contentHash }: Article, input: BuildInput): Setting | undefined {
  const last = editions.at(-1);
  if (last === undefined) return undefined;
  const isSame = contentHash === last.contentHash;
  const value = isSame ? String(last.number) : `${last.number + 1}, or ${last.number} where the same is printed`;
  const file = nameBeside(input, editionsFile);
  return { name: 'edition', value, from: { kind: 'editions-file', place: { file, line: 1, column: 1 } } };
}

function reactionsValue(reactions: FrontMatter['reactions']): SettingValue {
  if (reactions === undefined) return 'from the article';
  if (reactions === false) return false;
  const { section, stances, legend } = reactions;
  return { ...(section === undefined ? {} : { section }), stances, legend };
}

/** 2025-11-27, as far as it is known. */
function dateText(date: PlainDate | undefined): string | undefined {
  if (date === undefined) return undefined;
  const two = (part: number | undefined) => (part === undefined ? '' : `-${String(part).padStart(2, '0')}`);
  return `${date.year}${two(date.month)}${two(date.day)}`;
}

import { countedWords, formatDate } from '../language/index.js';
import { quotedTitle } from '../language/quoted-title.js';
import { type Briefing, type PrintBlock, type Source, shownHash } from '../model/index.js';
import { changedFact } from './changed-fact.js';
import { directedText } from './directed-text.js';
import { emitFact } from './emit-fact.js';
import { emitLegend, goneMeanings } from './emit-legend.js';
import { stringLiteral } from './escape.js';
import { factValue } from './fact-value.js';
import { heldSpaces } from './held-spaces.js';
import type { PrintSetup } from './print-setup.js';
import { stopped } from './stopped.js';
import { joined, type TypstSource, typst } from './typst-source.js';

/** The last page: sources in sum, legends used, how to cite, edition and content hash, contact. Calls of `fact-line`. */
export function emitColophon(briefing: Briefing, setup: PrintSetup): TypstSource {
  const { words } = setup;
  const { frontMatter } = briefing;
  const cover = briefing.changes?.cover ?? [];
  const lines: TypstSource[] = [];
  const add = (name: string, body: TypstSource) => lines.push(typst`#fact-line(${stringLiteral(name)},${body})`);
  const sources = briefing.endnotes.flatMap(({ number, body }) => (body.kind === 'source' ? [{ number, source: body.source }] : []));
  const named = briefing.endnotes.flatMap(({ body }) =>
    body.kind === 'source' ? [body.source.name] : body.kind === 'comment' ? (body.sources ?? []) : [],
  );
  if (named.length > 0) add(words.aboutSources, sourcesInSum(named, sources, setup));
  const meanings = frontMatter.reactions === false ? {} : (frontMatter.reactions?.legend ?? {});
  const used = stancesUsed(briefing.body);
  const stances = used.filter((stance) => meanings[stance] !== undefined);
  if (stances.length > 0) add(words.legend, emitLegend(used, stances, meanings, cover, setup.lang));
  if (usesLikelihood(briefing)) add(words.likelihoodLegend, likelihoodLegend(setup));
  add(words.howToCite, text(heldSpaces(citation(briefing, setup), { hasLongLines: true }), setup.lang));
  const hash = `${words.contentHash} ${shownHash(briefing.contentHash)}`;
  const date = frontMatter.date === undefined ? undefined : formatDate(frontMatter.date, setup.language, setup.lang);
  // What is no longer printed has its page all the same.
  const placed = goneMeanings(cover, stances);
  const gone = cover.filter((change) => change.part === 'colophon' && change.to === undefined && !placed.includes(change));
  const places = joined(gone.map(({ id }) => typst`#change-at(${id},"page");`));
  const edition = [frontMatter.edition, date, hash].filter((part) => part !== undefined).join(' · ');
  add(words.edition, typst`[${directed(edition, setup.lang)}${places}]`);
  const contact = cover.find(({ field }) => field === 'contact');
  if (frontMatter.contact !== undefined) add(words.contact, typst`[${changedFact(frontMatter.contact, contact, setup.lang)}]`);
  return joined(lines, '\n');
}

function directed(words: string, lang: string): TypstSource {
  return directedText(words, lang, (part) => emitFact(part, lang));
}

function text(words: string, lang: string): TypstSource {
  return typst`[${directed(words, lang)}]`;
}

/** How many sources there are and whose, by their names; those that are described by themselves. */
function sourcesInSum(
  named: readonly string[],
  sources: readonly { readonly number: number; readonly source: Source }[],
  setup: PrintSetup,
): TypstSource {
  const names = new Map<string, number>();
  for (const name of named) names.set(name, (names.get(name) ?? 0) + 1);
  const shares = [...names].map(([name, count]) => (count > 1 ? `${name} (${count})` : name));
  const counted = `${countedWords(setup.words.sourceCount, named.length, setup.language)}${setup.language.colon} ${stopped(shares.join(', '))}`;
  const described = sources.filter(({ source }) => source.description !== undefined);
  if (described.length === 0) return text(counted, setup.lang);
  const rows = described.map(
    ({ number, source }) => typst`(${number},${stringLiteral(source.name)},${factValue(source.description ?? '', setup.lang)})`,
  );
  return typst`[${directed(counted, setup.lang)}#described-sources(${joined(rows, ',')})]`;
}

/** Stances in the order of their first use. */
function stancesUsed(body: readonly PrintBlock[]): readonly string[] {
  const stances = body.flatMap((block) =>
    block.kind === 'reaction-table'
      ? block.rows.flatMap((row) => (row.kind === 'statement' && row.stance !== undefined ? [row.stance] : []))
      : [],
  );
  return [...new Set(stances)];
}

/** ICD 203, section D.6.e.2.a: the expressions and their ranges. */
const ranges = {
  'almost-no-chance': '1–5',
  'very-unlikely': '5–20',
  unlikely: '20–45',
  'roughly-even': '45–55',
  likely: '55–80',
  'very-likely': '80–95',
  'almost-certain': '95–99',
} as const;

function likelihoodLegend({ words, language }: PrintSetup): TypstSource {
  const entries = Object.entries(ranges).map(
    ([name, range]) => `${words.likelihood[name as keyof typeof ranges]} ${language.percent.replace('{n}', range)}`,
  );
  return typst`[${joined(entries.map((entry, index) => typst`#solid[#${stringLiteral(entry)};];${index < entries.length - 1 ? typst`#" · ";` : typst`#" (ICD 203)";`}`))}]`;
}

function usesLikelihood({ summary }: Briefing): boolean {
  return summary.parts.some((part) => part.kind === 'judgements' && part.judgements.some(({ likelihood }) => likelihood !== undefined));
}

/** Author, “Title,” series number (organisation, date), edition. */
function citation({ frontMatter }: Briefing, setup: PrintSetup): string {
  const { words, language, lang } = setup;
  const authors = frontMatter.authors.join(', ');
  const series = [frontMatter.series, frontMatter.number === undefined ? undefined : `${words.number} ${frontMatter.number}`]
    .filter((part) => part !== undefined)
    .join(' ');
  const issued = [
    frontMatter.organisation,
    frontMatter.date === undefined ? undefined : formatDate(frontMatter.date, language, lang),
  ].filter((part) => part !== undefined);
  const tail = [
    series,
    issued.length > 0 ? `(${issued.join(', ')})` : '',
    frontMatter.edition === undefined ? '' : `${words.edition} ${frontMatter.edition}`,
  ].filter((part) => part !== '');
  const whole = tail.join(', ').replace(', (', ' (');
  // A comma leads on to the series, none to a parenthesis.
  const title = quotedTitle(frontMatter.title, whole === '' ? '.' : whole.startsWith('(') ? '' : ',', language, lang);
  const parts = [authors === '' ? '' : `${authors},`, title, whole].filter((part) => part !== '');
  return `${parts.join(' ')}${whole === '' ? '' : '.'}`;
}

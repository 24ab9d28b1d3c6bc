import { excerptsOf } from '../language/excerpts.js';
import { formatDate, runsFromRight } from '../language/index.js';
import { innerQuoted } from '../language/inner-quoted.js';
import { joinedWords } from '../language/joined-words.js';
import {
  type Briefing,
  type Changes,
  type CitationChange,
  type CoverChange,
  type FixedWords,
  noteOfChange,
  type PassageChange,
  partCover,
  type Rewording,
} from '../model/index.js';
import { urlPieces } from './break-pieces.js';
import { emitInlines } from './emit-inlines.js';
import { emitText } from './emit-text.js';
import { stringLiteral } from './escape.js';
import { type HeldBetween, heldSpaces } from './held-spaces.js';
import { inContext } from './in-context.js';
import { isBelowZero } from './is-below-zero.js';
import { languageRules } from './language-rules.js';
import { ownStretches, type Stretch } from './own-stretches.js';
import { points } from './page-geometry.js';
import type { PrintSetup } from './print-setup.js';
import { textWidth } from './text-width.js';
import { joined, type TypstSource, typst } from './typst-source.js';

/** What has changed since the edition before: how to read it, and a row for each change. */
export function emitChanges(changes: Changes, { frontMatter }: Pick<Briefing, 'frontMatter'>, setup: PrintSetup): TypstSource {
  const { words, language, lang } = setup;
  const edition = (number: string, date: typeof frontMatter.date) =>
    [`${words.edition} ${number}`, ...(date === undefined ? [] : [formatDate(date, language, lang)])].join(' · ');
  const about = [
    [words.changes.thisEdition, edition(frontMatter.edition ?? '', frontMatter.date)],
    [words.changes.comparedWith, edition(String(changes.since.number), changes.since.date)],
    ...(setup.changeBars ? [[words.changes.inMargin, words.changes.bars] as const] : []),
  ].map(([name = '', fact = '']) => typst`#fact-line(${stringLiteral(name)},[${text(setup, fact)}])`);
  const facts = ofCover(changes, setup);
  const rows = [
    ...facts.first,
    ...changes.passages.map((change) => {
      const number = noteOfChange(changes, change.id);
      const body = passage(change, setup);
      if (number === undefined) return row(setup, change.id, change.section, body);
      return typst`(note-number(${number}),[${text(setup, change.section, 'section')}],[${body}])`;
    }),
    ...changes.stances.map(({ id, actor, from = '–', to = '–' }) =>
      row(setup, id, words.stance, typst`${labelled(actor, setup)}${text(setup, `${from} ${arrow(setup)} ${to}`)}`),
    ),
    ...changes.sources.map(({ kind, number, title }) => {
      const label = { new: words.changes.newSource, again: words.changes.citedAgain, withdrawn: words.changes.withdrawnSource }[kind];
      const page = number === undefined ? typst`[–]` : typst`note-number(${number})`;
      return typst`(${page},[${text(setup, words.notes, 'section')}],[${labelled(label, setup)}${verbatim(setup, quoted(title, setup))}])`;
    }),
    ...facts.last,
    ...(changes.renumbered === undefined ? [] : [renumbered(setup)]),
  ];
  const note =
    changes.note === undefined
      ? typst`none`
      : emitInlines(changes.note, { longestWord: longestWord.text, hyphenates: 'none', numbers: new Map(), newNotes: new Map() });
  return typst`#changes-table(${note},[${joined(about)}]${pageColumn(changes, setup)},${joined(rows, ',')})`;
}

/** The column of pages holds the longest number of a note on one line. */
function pageColumn({ notes }: Changes, { words, page: { scale } }: PrintSetup): TypstSource {
  const longest = Math.max(0, ...[...notes.keys()].map((number) => textWidth(`${words.note} ${number}`)));
  const width = longest * 9 * scale + 10;
  return width > points(14 * scale) ? typst`,page-width: ${width}pt` : typst``;
}

function row(setup: PrintSetup, id: number, section: string, body: TypstSource): TypstSource {
  return typst`(change-page(${id}),[${text(setup, section === '' ? '–' : section, 'section')}],[${body}])`;
}

function ofCover(changes: Changes, setup: PrintSetup): Readonly<Record<'first' | 'last', readonly TypstSource[]>> {
  const { first, last } = partCover(changes);
  const told = (facts: readonly CoverChange[]) =>
    facts.map((change) => row(setup, change.id, coverSection(change, setup.words), fact(change, setup)));
  return { first: told(first), last: told(last) };
}

/** Where a changed fact stands; what stands on every page has no section. */
function coverSection({ part, field }: CoverChange, words: FixedWords): string {
  if (part === 'masthead' || part === 'byline') return words.changes.cover;
  return field.startsWith('legend.') ? words.legend : '–';
}

function fact({ name, from = '–', to = '–' }: CoverChange, setup: PrintSetup): TypstSource {
  return typst`${labelled(name, setup)}${text(setup, `${from} ${arrow(setup)} ${to}`)}`;
}

function renumbered(setup: PrintSetup): TypstSource {
  const { notes, changes } = setup.words;
  return typst`(to-heading(" notes",printed-page(" notes")),[${text(setup, notes, 'section')}],[${text(setup, changes.renumbered)}])`;
}

function passage(change: PassageChange, setup: PrintSetup): TypstSource {
  const label = labelled(setup.words.changes[change.kind], setup);
  if (change.kind === 'reworded') return typst`${label}${lines(change.rewordings.map((rewording) => reworded(rewording, setup)))}`;
  if (change.kind === 'cited') return typst`${label}${lines(change.citations.map((citation) => cited(citation, setup)))}`;
  const words = asInCells(excerptsOf(change.text).opening());
  if (change.kind !== 'moved') return typst`${label}${text(setup, quoted(words, setup))}`;
  // What follows has moved with it, and is told by where it ends.
  const isCut = words.endsWith('…') || change.until?.startsWith('…');
  const until = words.endsWith('…') ? change.until?.replace(/^…\s*/u, '') : change.until;
  const told = until === undefined ? words : joinedWords([words, ...(isCut ? [] : ['…']), until]);
  return typst`${label}${lines([text(setup, quoted(told, setup)), movedWay(change, setup)])}`;
}

/** From where to where, by the pages of this edition: the section, or where it is the same the passage that stands before. */
function movedWay(change: Extract<PassageChange, { kind: 'moved' }>, setup: PrintSetup): TypstSource {
  const { page, changes } = setup.words;
  const place = (id: number, section: string | undefined, behind: string | undefined) => {
    const named = section ? `, ${quoted(section, setup)}` : behind ? `, ${changes.behind} ${quoted(behind, setup)}` : '';
    return typst`${text(setup, `${page}\u00a0`)}#change-page(${id});${text(setup, named)}`;
  };
  const { id, former, from, behind, section } = change;
  const isElsewhere = from !== undefined;
  return typst`${place(former, from, behind?.before)}${text(setup, ` ${arrow(setup)} `)}${place(id, isElsewhere ? section : undefined, behind?.after)}`;
}

/** From what was to what is, in the direction of reading. */
function arrow({ lang }: PrintSetup): string {
  return runsFromRight(lang) ? '←' : '→';
}

function lines(parts: readonly TypstSource[]): TypstSource {
  return joined(parts.map((part, index) => (index === 0 ? part : typst`#linebreak();${part}`)));
}

/** Words with the notes that were marked behind them, and those that are. */
function cited({ words, before, after, names }: CitationChange, setup: PrintSetup): TypstSource {
  const { note, changes } = setup.words;
  const notes = ({ length }: readonly number[]) => (length > 1 ? changes.notes : note);
  const numbered = (numbers: readonly number[], own: readonly string[] = []) => {
    const named = numbers.map((number, index) => (own[index] ? `${number} (${own[index]})` : String(number)));
    return numbers.length === 0 ? '–' : `${notes(numbers)} ${named.join(', ')}`;
  };
  return typst`${text(setup, `${quoted(words, setup)} ${numbered(before, names?.before)} ${arrow(setup)} ${numbered(after, names?.after)}`)}`;
}

/** What was, and what is: where words were only added or taken out the other one is told as well, by the words around. */
function reworded(rewording: Rewording, setup: PrintSetup): TypstSource {
  const parts = [rewording.lead, rewording.before, rewording.after, rewording.tail];
  const isRow = parts.some((part) => bar.test(part));
  const [lead = '', before = '', after = '', tail = ''] = isRow ? parts.map((part) => asInCells(part, true)) : parts;
  const { was, now }: FixedWords['changes'] = setup.words.changes;
  const side = (label: string, own: string, other: string) =>
    typst`${text(setup, `${label} `)}${standingOut(inContext(lead, ownStretches(own, other), tail, setup.language), setup)}`;
  return typst`${side(was, before, after)}${text(setup, '; ')}${side(now, after, before)}`;
}

/** Words that are only in this text stand out among those around and between. */
function standingOut(stretches: readonly Stretch[], setup: PrintSetup): TypstSource {
  return joined(
    stretches.map(({ text: words, isOwn }, index) => {
      if (isOwn) return typst`#strong[${text(setup, words)}];`;
      const [before, after] = [stretches[index - 1]?.text, stretches[index + 1]?.text];
      return text(setup, words, 'text', { ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) });
    }),
  );
}

/** Parts the cells of a row. */
const bar = /(?<=\s|^)\|(?=\s|$)/u;

/** A row with true minus signs, as the table has them; of a stretch of one the bars may stand elsewhere. */
function asInCells(words: string, isRow = bar.test(words)): string {
  if (!isRow || !words.includes('-')) return words;
  const cells = words.split(/(\s*(?<=\s|^)\|(?=\s|$)\s*)/u);
  return cells.map((cell) => (isBelowZero(cell) ? `−${cell.slice(1)}` : cell)).join('');
}

function labelled(label: string, setup: PrintSetup): TypstSource {
  return typst`#change-label(${stringLiteral(`${label}${setup.language.colon}`)});${text(setup, ' ')}`;
}

function quoted(words: string, { language }: PrintSetup): string {
  const [open, close] = language.quotes;
  return `${open}${innerQuoted(words, language)}${close}`;
}

/** Characters that a line of the table's last column holds at the least, and one of the column of sections. */
const longestWord = { text: 32, section: 16 };

/** Words, those that are struck out as they are. */
function text(
  setup: PrintSetup,
  words: string,
  column: keyof typeof longestWord = 'text',
  beside: Pick<HeldBetween, 'before' | 'after'> = {},
): TypstSource {
  // Between the cells of a row, which readers see parted by space.
  const parted = (languageRules(setup.lang).holdsRanges ? heldSpaces(words, beside) : words)
    .replace(/(?<=\s|^)\|(?=\s|$)/gu, '·')
    // An ellipsis stands alone at no end of a line.
    .replace(/ …/gu, '\u00a0…')
    .replace(/(?<=^[“„«»‘‚「]?\s?…) /gu, '\u00a0')
    // Nor does the dash of what there is no longer.
    .replace(/(?<=[→←]) (?=–$)/gu, '\u00a0');
  const parts = parted.replace(/~~(\s*)~~/gu, '$1').split('~~');
  return joined(
    parts.map((part, index) => (index % 2 === 0 ? verbatim(setup, part, column) : typst`#strike[${verbatim(setup, part, column)}];`)),
  );
}

/** An address on the web, without the stop or the sign that closes what it stands in. */
const address = /([a-z][a-z\d+.-]*:\/\/[^\s“”„«»‹›"<>|…]*[^\s“”„«»‹›"<>|….,;:!?)\]'’‘])/iu;

/** Words as they are, addresses in the pieces in which notes have them. */
function verbatim({ lang }: PrintSetup, words: string, column: keyof typeof longestWord = 'text'): TypstSource {
  const { holdsRanges } = languageRules(lang);
  const longest = longestWord[column];
  // Every second part is one.
  const parts = words.includes('://') ? words.split(address) : [words];
  return joined(
    parts.map((part, index) =>
      index % 2 > 0
        ? typst`#pieces(${joined(urlPieces(part, (site) => site.length <= longest).map(stringLiteral), ',')});`
        : emitText(part, { longestWord: longest, hyphenates: 'none', holdsRanges, endsFree: true }),
    ),
  );
}

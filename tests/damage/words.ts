import { type Damage, inTypst } from './damage.js';
import {
  bodyStart,
  type Call,
  callsOf,
  dataRows,
  exchanged,
  listItems,
  middle,
  paragraphs,
  reactionRows,
  replaced,
  type Span,
  sentences,
  textAt,
} from './typst-source.js';

const words = ['words-survive'];
const parts = ['words-survive', 'structure-survives'];

/** Changes a sentence in the middle of the article. */
function inSentence(name: string, change: (words: readonly string[]) => readonly string[]): Damage {
  return inTypst(name, words, (source) => {
    const span = middle(sentences(source));
    return span && replaced(source, span, change(textAt(source, span).split(' ')).join(' '));
  });
}

/** Changes a figure between two places. */
function inFigure(name: string, from: (source: string) => number, to: (source: string) => number): Damage {
  return inTypst(name, words, (source) => {
    const begin = from(source);
    const found = begin < 0 ? undefined : middle([...source.slice(begin, to(source)).matchAll(/#"[^"]*?(\d+)[^"]*"/g)]);
    if (found?.[1] === undefined) return undefined;
    const at = begin + found.index + found[0].indexOf(found[1]);
    return replaced(source, { from: at, to: at + found[1].length }, `${found[1]}0`);
  });
}

/** Spoils a group of parts that follow one another, parted by commas. */
function inRow(name: string, groups: (source: string) => readonly (readonly Span[])[], spoil: Spoil): Damage {
  return inTypst(name, parts, (source) => {
    const group = middle(groups(source).filter((items) => items.length > 1));
    const at = group === undefined ? 0 : Math.max(0, Math.floor(group.length / 2) - 1);
    const [a, b] = [group?.[at], group?.[at + 1]];
    return a && b && spoil(source, a, b);
  });
}

type Spoil = (source: string, a: Span, b: Span) => string;

const gone: Spoil = (source, a, b) => source.slice(0, a.from) + source.slice(b.from);
const doubled: Spoil = (source, a) => replaced(source, a, `${textAt(source, a)},${textAt(source, a)}`);

const groups = {
  item: (source: string) => listItems(source).map(({ items }) => items),
  'table row': (source: string) => dataRows(source).map(({ rows }) => rows),
  reaction: (source: string) => reactionRows(source).map(({ rows }) => rows),
};

/** Spoils a call: the first of those given, or the one in the middle. */
function inCall(
  name: string,
  finds: readonly string[],
  find: (source: string) => readonly Call[],
  spoil: (text: string) => string,
): Damage {
  return inTypst(name, finds, (source) => {
    const call = middle(find(source));
    return call && replaced(source, call, spoil(textAt(source, call)));
  });
}

const headings = (source: string) =>
  callsOf(source, 'section-heading').filter((call) => /^#section-heading\(\d,"/.test(textAt(source, call)));
const codes = (source: string) => callsOf(source, 'code-block');
const quotations = (source: string) => callsOf(source, 'block-quote');

/** Damages to what the author wrote. */
export const wordDamages: readonly Damage[] = [
  inSentence('a word dropped', (all) => all.filter((_, at) => at !== 4)),
  inSentence('a word parted at the end of a line without a hyphen', (all) => {
    const at = all.findIndex((word, index) => index > 2 && /^\p{Ll}{5,11}$/u.test(word));
    const word = all[at];
    return word === undefined ? all : all.with(at, `${word.slice(0, 3)}";#linebreak();#"${word.slice(3)}`);
  }),
  inSentence('a word doubled', (all) => all.flatMap((word, at) => (at === 4 ? [word, word] : [word]))),
  inSentence('a word changed', (all) => all.map((word, at) => (at === 4 ? 'however' : word))),
  inSentence('two words swapped', ([a = '', b = '', c = '', ...rest]) => [a, c, b, ...rest]),
  inSentence('one letter changed', (all) => all.map((word, at) => (at === longest(all) ? `${word.slice(0, 2)}q${word.slice(3)}` : word))),
  inSentence('the end of a sentence lost', (all) => all.slice(0, -3)),
  inSentence('a “not” put in', (all) => all.flatMap((word, at) => (at === 4 ? ['not', word] : [word]))),
  inFigure('a figure changed', bodyStart, (source) => source.indexOf('#section-heading(1, " notes"')),
  inFigure(
    'a figure changed in a table',
    (source) => source.indexOf('#data-table('),
    (source) => source.lastIndexOf('cell(['),
  ),
  inFigure(
    'a figure changed in a note',
    (source) => source.indexOf('#endnote('),
    (source) => source.indexOf('#colophon['),
  ),
  inCall('a paragraph gone', parts, paragraphs, () => ''),
  inCall('a paragraph doubled', parts, paragraphs, (text) => `${text}\n${text}`),
  inTypst('words added behind the notes', words, (source) => source.replace('#colophon[', 'Zebras grazed there.\n\n#colophon[')),
  inTypst('two paragraphs swapped', parts, (source) => {
    const all = paragraphs(source);
    const at = Math.floor(all.length / 2) - 1;
    const [a, b] = [all[at], all[at + 1]];
    return a && b && exchanged(source, a, b);
  }),
  ...Object.entries(groups).flatMap(([kind, find]) => [
    inRow(`a ${kind} gone`, find, gone),
    inRow(`a ${kind} doubled`, find, doubled),
    inRow(`a ${kind} changed for the next`, find, exchanged),
  ]),
  inTypst('a cell emptied', [...parts, 'cell-is-filled'], (source) => {
    const row = middle(dataRows(source).flatMap(({ rows }) => rows));
    if (row === undefined) return undefined;
    return replaced(source, row, textAt(source, row).replace(/^(\s*)cell\(.*?(?=,cell\()/s, '$1cell([])'));
  }),
  inTypst('a quotation altered by one letter', ['quotations-survive', ...words], (source) => {
    const quotation = middle([...source.slice(bodyStart(source)).matchAll(/“[^”"#]*?(\p{Ll}{5})[^”"#]*”/gu)]);
    if (quotation?.[1] === undefined) return undefined;
    const from = bodyStart(source) + quotation.index + quotation[0].indexOf(quotation[1]) + 2;
    return replaced(source, { from, to: from + 1 }, source[from] === 'x' ? 'y' : 'x');
  }),
  inCall('a block quotation gone', parts, quotations, () => '[]'),
  inCall('a word of a block quotation lost', [...words, 'quotations-survive'], quotations, (text) => text.replace(/ \p{L}{3,}(?= )/u, '')),
  inCall('a heading dropped', parts, headings, () => ''),
  inCall('a heading of another level', [...parts, 'headings-nest'], headings, (text) =>
    text.replace(/\((\d)/, (_, level) => `(${level === '1' ? 2 : 1}`),
  ),
  inCall('another heading', parts, headings, (text) => text.replace(/,\[#"/, ',[#"Other ')),
  inCall('a line of code lost', words, codes, (text) => text.replace(/\\n.*?(?=\\n|")/, '')),
  inCall('code indented otherwise', [...words, 'structure-survives'], codes, (text) => text.replace('code-block("', 'code-block("  x ')),
  inTypst('a caption gone', ['structure-survives'], (source) => source.replace(/,caption: \[#"[^"]*";\]/, '')),
  inTypst('a picture gone', ['structure-survives'], (source) => {
    const picture = callsOf(source, 'illustration')[0];
    return picture && replaced(source, picture, '');
  }),
  inTypst('a stance changed', [...parts], (source) => source.replace(/stance-cell\("([^"]*)"\)/, 'stance-cell("applauding")')),
  inTypst('an actor exchanged for another', parts, (source) => {
    const cells = callsOf(source, 'actor-cell');
    const [a] = cells;
    const b = a && cells.find((cell) => textAt(source, cell) !== textAt(source, a) && cell.from > a.from);
    return a && b && exchanged(source, a, b);
  }),
  inTypst('a word of the bottom line lost', words, (source) => source.replace(/(bottom-line\(\[#"\S+ \S+ )\S+ /, '$1')),
  inTypst('a word of a judgement changed', words, (source) => source.replace(/(judgements\([^"]*"\S+ )\S+/, '$1perhaps')),
  inTypst('another confidence', words, (source) => source.replace(/(confidence: "[^"]*?)(?:low|moderate|high)"/, '$1unknown"')),
  inTypst('a likelihood off the scale', ['likelihood-is-on-scale', ...words], (source) =>
    source.replace(/likelihood: "[^"]*"/, 'likelihood: "quite possible"'),
  ),
  inTypst('another title', words, (source) => source.replace(/(#masthead\([\s\S]*?title: ")\S+\s/, '$1')),
  inTypst('markup left over', ['no-markup-residue', ...words], (source) => {
    const span = middle(sentences(source));
    return span && replaced(source, span, textAt(source, span).replace(/(\S+)(\s*)$/, '**$1**$2'));
  }),
  inTypst('a function of the engine printed', ['no-typst-residue', ...words], (source) => {
    const span = middle(sentences(source));
    return span && replaced(source, span, `${textAt(source, span)} #strong[so]`);
  }),
];

function longest(all: readonly string[]): number {
  return all.reduce((best, word, at) => (/^\p{L}+$/u.test(word) && word.length > (all[best]?.length ?? 0) ? at : best), 0);
}

import { bodySize } from '../../src/checks/thresholds.js';
import { png } from '../helpers/png.js';
import type { Proof } from '../helpers/proof.js';
import { type Damage, inTypst, readDamaged, setAgain, textOf } from './damage.js';
import { bodyStart, callsOf, paragraphs, replaced, textAt } from './typst-source.js';

/** Points from a line of the body to the next. */
const leading = 14;
/** Points from baseline to baseline are rounded in a file. */
const near = (a: number, b: number) => Math.abs(a - b) < 0.5;

/** Changes the first string of a paragraph, and none of its code. */
const inWords = (text: string, change: (words: string) => string) => text.replace(/#"(?:[^"\\])*"/, change);

/** Sets the longest paragraph otherwise. */
function atParagraph(name: string, finds: readonly string[], spoil: (text: string, proof: Proof) => string | undefined): Damage {
  return inTypst(name, finds, (source, proof) => {
    const [call] = [...paragraphs(source)].sort((a, b) => b.to - b.from - (a.to - a.from));
    const spoilt = call && spoil(textAt(source, call), proof);
    return call && spoilt && replaced(source, call, spoilt);
  });
}

/** Moves the longest paragraph down until its page ends within it, with as many of its lines as are said. */
function splitParagraph(name: string, finds: readonly string[], kept: (lines: number) => number): Damage {
  return atParagraph(name, finds, (text, { found, promised }) => {
    const begins = /#"((?:\S+ ){4})/.exec(text)?.[1]?.trimEnd();
    const lines = found.pages.flatMap((page) => page.lines.filter(({ artifact }) => !artifact));
    const first = lines.findIndex((line) => begins !== undefined && line.text.startsWith(begins));
    const own = lines.slice(first).filter(({ box, size, baseline }, at, rest) => {
      const begin = rest[0];
      return (
        begin !== undefined && near(size, begin.size) && near(box.left, begin.box.left) && near(baseline, begin.baseline - at * leading)
      );
    });
    const last = lines[first]?.baseline;
    if (first < 0 || last === undefined || own.length < 3) return undefined;
    // A line's box ends 0.3933 em below its baseline; a few points more leave the next line no room.
    const below = last - (kept(own.length) - 1) * leading - 0.3933 * bodySize - promised.sheet.bottom;
    return `#v(${below - 4}pt)\n#[#set text(costs: (orphan: 0%, widow: 0%));${text}]`;
  });
}

/** A column as narrow as a finger, in which long words have more hyphens than lines between them. */
const narrow = (text: string) => {
  const parted = inWords(text, (words) => words.replace(/\p{L}{8,}/gu, (word) => word.replace(/(\p{L}{2})(?=\p{L}{2})/gu, '$1\u00ad')));
  return parted === text
    ? undefined
    : `#block(width: 4mm)[#set par(linebreaks: "simple");#let paragraph(body, ..rest) = par(text(hyphenate: true, body));${parted}]`;
};

/** The first group of a table stands as a plain row, and its first row is so high that it goes on the next page. */
const strandedGroup: Damage = {
  name: 'a group at the foot of a page',
  finds: ['group-header-stays'],
  async apply(proof) {
    const source = textOf(proof.typst.get('/brief.typ'));
    // A group's first row may have no actor.
    const actors = callsOf(source, 'actor-cell');
    const group = callsOf(source, 'group-cell').find(({ to }) => actors.some(({ from }) => source.slice(to, from).trim() === ','));
    const actor = group && actors.find(({ from }) => from > group.to);
    if (actor === undefined) return undefined;
    const brief = replaced(source, actor, textAt(source, actor).replace(/\(\[/, '([#v(text-height - 25mm)'));
    const theme = textOf(proof.typst.get('/theme.typ'))
      .replaceAll('breakable: false, above: above', 'breakable: true, above: above')
      .replace(/let room = .*/, 'let room = 0pt')
      .replace(/(#let group-cell\(.*\) = )table\.header\(level: 2, repeat: true, (.*)\)$/m, '$1$2');
    const changed = new Map([
      ['/brief.typ', brief],
      ['/theme.typ', theme],
    ]);
    return readDamaged(await setAgain(proof, changed), proof.promised);
  },
};

/** The second row of a group is so high that it goes on the next page, and the group's words are not said again there. */
const silentGroup: Damage = {
  name: 'a group that goes on without its words',
  finds: ['group-header-stays'],
  async apply(proof) {
    const source = textOf(proof.typst.get('/brief.typ'));
    const cells = [...callsOf(source, 'actor-cell'), ...callsOf(source, 'span-cell')].sort((a, b) => a.from - b.from);
    const groups = callsOf(source, 'group-cell');
    // Two statements before the next group, and before the table ends.
    const rowsOf = ({ to }: { readonly to: number }, at: number) => {
      const end = Math.min(groups[at + 1]?.from ?? source.length, source.indexOf('\n#', to));
      return cells.filter(({ from }) => from > to && from < end);
    };
    const [, second] = groups.map(rowsOf).find((rows) => rows.length > 1) ?? [];
    if (second === undefined) return undefined;
    const brief = replaced(source, second, textAt(source, second).replace(/\(\[/, '([#v(text-height - 45mm)'));
    const theme = textOf(proof.typst.get('/theme.typ'))
      .replaceAll('breakable: false, above: above', 'breakable: true, above: above')
      .replace(/let room = .*/, 'let room = 0pt')
      .replace('level: 2, repeat: true', 'level: 2, repeat: false');
    const changed = new Map([
      ['/brief.typ', brief],
      ['/theme.typ', theme],
    ]);
    return readDamaged(await setAgain(proof, changed), proof.promised);
  },
};

/** Damages to type, and to where pages end. */
export const typeDamages: readonly Damage[] = [
  strandedGroup,
  silentGroup,
  splitParagraph('a first line alone at the foot', ['no-orphan'], () => 1),
  splitParagraph('a last line alone at the top', ['no-widow'], (lines) => lines - 1),
  atParagraph('a ladder of hyphens', ['hyphens-do-not-stack'], narrow),
  atParagraph('a paragraph in tiny type', ['type-is-legible'], (text) => `#text(size: 5pt)[${text}]`),
  atParagraph(
    'a paragraph out of sight behind another’s edge',
    ['nothing-overprints', 'words-survive', 'text-inside-margins', 'contrast'],
    (text) => `#block(height: 6pt, clip: true)[${text}]`,
  ),
  atParagraph('a paragraph upside down', ['text-stands-upright'], (text) =>
    text.replace('#paragraph(', '#rotate(180deg)[#paragraph(').replace(/$/, ']'),
  ),
  atParagraph('a glyph that no font has', ['printed-glyph-exists', 'words-survive'], (text) =>
    inWords(text, (words) => words.replace(' ', ' ཀ ')),
  ),
  inTypst('a last page of three words', ['last-page-is-filled'], (source) => `${source}\n#pagebreak()\n#prose[Three stray words]`),
  inTypst(
    'addresses that break at any letter',
    ['url-breaks-well'],
    (source) => source.replace(/(?<=#let address\([\s\S]*?)parts\.pos\(\)/, 'parts.pos().join().clusters()'),
    '/theme.typ',
  ),
  inTypst('a picture as a coarse one', ['printed-image-resolution'], (source) => {
    const call = callsOf(source, 'picture')[0];
    const [, alt, width, height] = call?.parts ?? [];
    if (call === undefined || alt === undefined || width === undefined || height === undefined) return undefined;
    const bytes = `bytes((${[...png(60, 40)].join()}))`;
    return replaced(
      source,
      call,
      `image(${bytes},alt: ${textAt(source, alt)},width: ${textAt(source, width)} * 1pt,height: ${textAt(source, height)} * 1pt)`,
    );
  }),
  {
    name: 'a figure of the summary gone from the article',
    finds: ['summary-numbers-are-in-body'],
    async apply(proof) {
      const source = textOf(proof.typst.get('/brief.typ'));
      const { article } = proof.promised;
      const { summary } = article.frontMatter;
      // What is derived from the article is compared with nothing.
      if (summary === undefined || summary === false) return undefined;
      const start = bodyStart(source);
      const end = source.indexOf('#section-heading(1, " notes"');
      const text = source.slice(start, end);
      const written = JSON.stringify([summary.bottomLine, summary.judgements.map((judgement) => judgement.text)]);
      const figures = [...written.matchAll(/(?<=[ “])\d{2,}(?=[ -]\p{L})/gu)].map(([figure]) => figure);
      const figure = figures.find((one) => new RegExp(`#"[^"]*\\b${one}\\b`).test(text));
      if (figure === undefined) return undefined;
      const without = (words: string) => words.replaceAll(new RegExp(`\\b${figure}\\b`, 'g'), 'some');
      const brief = source.slice(0, start) + text.replace(/#"(?:[^"\\]|\\.)*"/g, without) + source.slice(end);
      const body = article.text.indexOf('\n---', 3);
      const bytes = await setAgain(proof, new Map([['/brief.typ', brief]]));
      const own = { ...article, text: article.text.slice(0, body) + without(article.text.slice(body)) };
      return readDamaged(bytes, { ...proof.promised, article: own });
    },
  },
];

import { formatDate, runsFromRight } from '../language/index.js';
import { innerQuoted } from '../language/inner-quoted.js';
import { quotedTitle } from '../language/quoted-title.js';
import type { Endnote, Language, PlainDate, PrintBlock, RecordedSource, Source } from '../model/index.js';
import { directedText } from './directed-text.js';
import { type BlockContext, emitNested } from './emit-blocks.js';
import { emitAddress, emitInlines } from './emit-inlines.js';
import { emitText } from './emit-text.js';
import { heldSpaces } from './held-spaces.js';
import { languageRules } from './language-rules.js';
import { points } from './page-geometry.js';
import { stopped } from './stopped.js';
import { textWidth } from './text-width.js';
import { joined, type TypstSource, typst } from './typst-source.js';

interface NoteContext extends BlockContext {
  readonly language: Language;
  readonly lang: string;
  /** Number of a note → the change that it shows as a whole. */
  readonly changedNotes: ReadonlyMap<number, number>;
}

/** The endnotes in the order of their numbers, one call each; a new page begins before so many last ones, if not before all. */
export function emitEndnotes(endnotes: readonly Endnote[], context: NoteContext, last = 0): TypstSource {
  return joined(
    endnotes.map(({ number, body }, index) => {
      const change = context.changedNotes.get(number);
      const flags = typst`${body.kind === 'comment' ? typst`,breakable: true` : typst``}${change === undefined ? typst`` : typst`,change: ${change}`}`;
      // A source stays on one page; a comment may be as long as its author likes.
      const breaks = last > 0 && index > 0 && index === endnotes.length - last;
      return typst`${breaks ? typst`#pagebreak(weak: true)\n` : typst``}#endnote(${number},${emitNote(body, context)}${flags})`;
    }),
    '\n',
  );
}

function emitNote(body: Endnote['body'], context: NoteContext): TypstSource {
  switch (body.kind) {
    case 'source':
      return typst`[${emitSource(body.source, context)}]`;
    case 'comment':
      return emitRemark(body.blocks, context);
    case 'withdrawn': {
      const { note, edition } = body;
      const source = note.body.kind === 'source' ? typst`${emitSource(note.body.source, context)}#" ";` : typst``;
      const words = capitalised(context.words.changes.withdrawn.replace('{n}', String(edition)), context.lang);
      return typst`[${source}#emph[${emitText(stopped(words), { ...runs, hyphenates: 'none' })}]]`;
    }
  }
}

/** The last paragraph is the note's own, so that the pages that cite it stand behind it rather than below. */
function emitRemark(blocks: readonly PrintBlock[], noteContext: NoteContext): TypstSource {
  const context: BlockContext = { ...noteContext, hyphenates: 'none' };
  const last = blocks.at(-1);
  if (last?.kind !== 'paragraph') return emitNested(blocks, context);
  const own = emitInlines(last.children, context);
  return blocks.length === 1 ? own : typst`[#${emitNested(blocks.slice(0, -1), context)};\n#${own}]`;
}

/** Sources without a number. */
export function emitAlsoConsulted(sources: readonly Source[], context: NoteContext): TypstSource {
  return joined(
    sources.map((source) => typst`#plain-source([${emitSource(source, context)}])`),
    '\n',
  );
}

/** Author, “title,” publisher, published, URL in full, access date, archived copy, what else citations call it: what is known, in this order (Chicago Manual of Style, 14.207). */
function emitSource(source: RecordedSource & Pick<Source, 'inText'>, context: NoteContext): TypstSource {
  const { language, lang, words, page } = context;
  const isHeld = (site: string) => textWidth(site) <= points(page.text) / (noteSize * page.scale) - noteRoom;
  // Among words that run the other way a space that holds would join two runs into one.
  const held = (text: string) => (runsFromRight(lang) ? text : heldSpaces(text, { hasLongLines: true }));
  const { hyphenates, raisesOrdinals } = languageRules(lang);
  const plain = (text: string) => directedText(held(text), lang, (part) => emitText(part, { ...runs, hyphenates, raisesOrdinals }));
  const parts: TypstSource[] = [];
  if (source.author !== undefined) parts.push(plain(`${source.author}, `));
  if (source.title !== undefined) {
    const follows = source.publisher !== undefined || source.published !== undefined;
    parts.push(plain(`${quotedTitle(source.title, follows ? ',' : '.', language, lang)} `));
  }
  if (source.publisher !== undefined)
    parts.push(
      typst`#emph[${plain(source.publisher)}];${plain(source.published !== undefined ? ', ' : /[.!?]$/u.test(source.publisher) ? ' ' : '. ')}`,
    );
  const date = (given: PlainDate) => stopped(formatDate(given, language, lang));
  if (source.published !== undefined) parts.push(plain(`${date(source.published)} `));
  // Nothing stands directly behind a URL, so that nobody copies a full stop with it.
  parts.push(emitAddress(source.url, source.url, isHeld));
  if (source.accessed !== undefined) parts.push(plain(` ${capitalised(words.accessed, lang)} ${date(source.accessed)}`));
  if (source.archived !== undefined)
    parts.push(plain(` ${capitalised(words.archived, lang)} `), emitAddress(source.archived, source.archived, isHeld));
  if (source.inText !== undefined) parts.push(plain(` ${words.inText}${context.colon} ${quotedLabels(source.inText, language, lang)}`));
  return joined(parts);
}

function quotedLabels(labels: readonly string[], language: Language, lang: string): string {
  const [open, close] = language.quotes;
  const quoted = labels.slice(0, -1).map((label) => `${open}${innerQuoted(label, language)}${close}`);
  return [...quoted, ...labels.slice(-1).map((label) => quotedTitle(label, '.', language, lang))].join(
    `${language.colon.replace(':', ';')} `,
  );
}

function capitalised(word: string, lang: string): string {
  return word.charAt(0).toLocaleUpperCase(lang) + word.slice(1);
}

/** In points, as in theme.typ; then ems beside a note, for its number and to be safe. */
const noteSize = 9;
const noteRoom = 4;
/** Notes are not hyphenated, and a line holds about so many characters. */
const longestRun = 50;

const runs = { longestWord: longestRun, onlyLong: true, holdsRanges: true, endsFree: true } as const;

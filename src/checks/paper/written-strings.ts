import { type ArticleInline, type PrintBlock, type Promised, plainText, type Source } from '../../model/index.js';
import { printedRuns, type WrittenRun } from './walk-article.js';

/** The text of a run in several readings: what becomes of a link differs. */
export interface WrittenString {
  readonly run: WrittenRun;
  /** Everything, links and alternative texts included. */
  readonly whole: string;
  /** Without links and pictures: what stands on paper in any case. */
  readonly certain: string;
  /** Outside code and addresses. */
  readonly prose: string;
}

const known = new WeakMap<Promised, readonly WrittenString[]>();

/** The parsed text of the article and of the footnotes that it refers to, run by run. */
export function writtenStrings(promised: Promised): readonly WrittenString[] {
  const before = known.get(promised);
  if (before !== undefined) return before;
  const strings = [...printedRuns(promised)].map(
    (run): WrittenString => ({
      run,
      whole: textOf(run.inlines, 'whole'),
      certain: textOf(run.inlines, 'certain'),
      prose: textOf(run.inlines, 'prose'),
    }),
  );
  known.set(promised, strings);
  return strings;
}

/** Texts that are no part of the article's own but are printed beside it: titles of sources, what the front matter says, fixed words. */
export function printedBesides({ article, briefing, words }: Promised): readonly string[] {
  const { frontMatter, definitions, footnotes } = article;
  const named = namesOfSources(briefing);
  return [
    ...named,
    ...sourceLists(briefing.body),
    // The title of a definition stands on paper once, in its note.
    ...definitions.flatMap(({ title, url }) =>
      title === undefined || named.some((name) => name !== '' && title.includes(name)) ? [url] : [title, url],
    ),
    ...stringsIn(frontMatter),
    ...stringsIn([...footnotes.values()].map(({ blocks }) => blocks)),
    ...stringsIn(words),
    ...givenInBraces(article.blocks),
    ...wordsInDrawings(article),
    briefing.runningTitle,
    // Where the article begins on page one, what stands above it is read as its own.
    ...(briefing.summary.runsOn ? stringsIn(briefing.summary.parts) : []),
  ];
}

/** What notes say of their sources beside the addresses: a list of sources in the article says it a second time. */
function namesOfSources({ endnotes, alsoConsulted }: Promised['briefing']): readonly string[] {
  const ofNotes = endnotes.flatMap(({ body }) => {
    if (body.kind === 'source') return [body.source];
    return body.kind === 'withdrawn' && body.note.body.kind === 'source' ? [body.note.body.source] : [];
  });
  const sources: readonly Partial<Pick<Source, 'title' | 'publisher' | 'author' | 'inText'>>[] = [...ofNotes, ...alsoConsulted];
  return sources.flatMap(({ title, publisher, author, inText = [] }) =>
    [title, publisher, author, ...inText].filter((text) => text !== undefined),
  );
}

/** Lists of sources say titles where the article has but a name. */
function sourceLists(blocks: readonly PrintBlock[]): readonly string[] {
  return blocks.flatMap((block): readonly string[] => {
    if (block.kind === 'quote' || block.kind === 'callout') return sourceLists(block.blocks);
    if (block.kind !== 'list') return [];
    const items = block.items.flatMap((item) => item.blocks);
    if (block.isOfSources !== true) return sourceLists(items);
    return items.flatMap((item) => (item.kind === 'paragraph' ? [plainText(item.children)] : []));
  });
}

/** As often as the article shows each drawing. */
function wordsInDrawings({ images, blocks }: Promised['article']): readonly string[] {
  const drawings = [...images].flatMap(([url, { words }]) => (words === undefined ? [] : [{ url, text: words.text }]));
  if (drawings.length === 0) return [];
  const shown = stringsIn(blocks);
  return drawings.flatMap(({ url, text }) => shown.filter((own) => own === url).map(() => text));
}

/** What the author gave in braces: an actor, a stance, a short title. */
function givenInBraces(value: unknown): readonly string[] {
  if (value === null || typeof value !== 'object') return [];
  const found: string[] = [];
  for (const key in value) {
    const inner = (value as Readonly<Record<string, unknown>>)[key];
    if (inner === null || typeof inner !== 'object') {
      if (typeof inner === 'string' && (key === 'attributes' || key === 'short')) found.push(inner);
    } else found.push(...(key === 'attributes' || key === 'short' ? stringsIn(inner) : givenInBraces(inner)));
  }
  return found;
}

/** Every string inside a value. */
export function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (value === null || typeof value !== 'object') return [];
  return Object.values(value).flatMap(stringsIn);
}

type Reading = 'whole' | 'certain' | 'prose';

function textOf(inlines: readonly ArticleInline[], reading: Reading): string {
  return inlines.map((inline) => inlineText(inline, reading)).join('');
}

function inlineText(inline: ArticleInline, reading: Reading): string {
  switch (inline.kind) {
    case 'text':
      return inline.text;
    case 'code':
      return reading === 'prose' ? ' ' : inline.text;
    case 'styled':
    case 'foreign':
      return textOf(inline.children, reading);
    case 'break':
      return ' ';
    case 'link':
      if (reading === 'certain' || (reading === 'prose' && inline.form === 'autolink')) return ' ';
      return reading === 'whole' ? `${textOf(inline.children, reading)} ${inline.url}` : textOf(inline.children, reading);
    case 'image':
      return reading === 'certain' ? ' ' : `${inline.alt} ${inline.title ?? ''}`;
    case 'footnote-reference':
      return '';
  }
}

import { withinBrackets } from '../../language/within-brackets.js';
import {
  type Endnote,
  type FixedWords,
  type FrontMatter,
  type ImageFile,
  type Judgement,
  type NoteKey,
  type Passage,
  type PassageKind,
  type PrintBlock,
  type PrintImage,
  type PrintInline,
  plainText,
  type ReactionRow,
  type SummaryPart,
} from '../../model/index.js';
import { passageMarks } from './passage-marks.js';
import { pictureHash } from './picture-hash.js';
import { struckText } from './struck-text.js';

/** A piece of a passage: inlines, whose words can be marked, or text that is set otherwise. */
export type PassagePart = readonly PrintInline[] | string;

/** A passage with what prints it. */
export interface PrintedPassage extends Passage {
  readonly parts: readonly PassagePart[];
  /** Marked instead of words that are no text of a line: a picture, code, the degrees of a judgement, the title, a note that is an address alone. */
  readonly whole?: PrintBlock | Judgement | Endnote | 'title' | 'subtitle';
  /** What its sign is printed of, where that may have a line of its own. */
  readonly signOf?: PrintBlock;
  /** Of a heading. */
  readonly level?: number;
}

/** What goes on paper, as far as the author wrote it. */
export interface PrintedContent {
  readonly frontMatter: FrontMatter;
  /** Those of page one that are not derived are passages. */
  readonly summary: readonly SummaryPart[];
  readonly body: readonly PrintBlock[];
  readonly endnotes: readonly Endnote[];
  readonly images: ReadonlyMap<string, ImageFile>;
  readonly words: FixedWords;
}

/** Everything that is printed of an article as passages, in the order of reading; what print repeats or adds is none. */
export function printedPassages({ frontMatter, summary, body, endnotes, images, words }: PrintedContent): readonly PrintedPassage[] {
  const passages: PrintedPassage[] = [];
  const subtitle = frontMatter.subtitle ?? frontMatter.description;
  passages.push({ section: '', kind: 'title', text: spaced(frontMatter.title), parts: [frontMatter.title], whole: 'title' });
  if (subtitle !== undefined)
    passages.push({ section: '', kind: 'subtitle', text: spaced(subtitle), parts: [subtitle], whole: 'subtitle' });
  const walk = new PassageWalk(passages, new Map(endnotes.map(({ key, number }) => [key, number])), images, words);
  const judged = (judgement: Judgement) => judgementParts(judgement, words, frontMatter.lang);
  for (const part of summary) walk.summaryPart(part, judged);
  walk.section = '';
  walk.blocks(body);
  walk.section = words.notes;
  for (const endnote of endnotes) walk.note(endnote);
  return passages.filter(({ text }) => text !== '');
}

/** What a passage has beside its words: what is marked as a whole, a picture, notes in a column of their own. */
interface Besides {
  readonly whole?: PrintedPassage['whole'];
  readonly level?: number;
  readonly image?: PrintImage;
  readonly beside?: readonly NoteKey[];
}

class PassageWalk {
  section = '';

  constructor(
    private readonly passages: PrintedPassage[],
    private readonly numbers: ReadonlyMap<NoteKey, number>,
    private readonly images: ReadonlyMap<string, ImageFile>,
    private readonly words: FixedWords,
  ) {}

  summaryPart(part: SummaryPart, judged: (judgement: Judgement) => readonly PassagePart[]): void {
    if (part.derived) return;
    const { words } = this;
    switch (part.kind) {
      case 'bottom-line':
        this.section = words.bottomLine;
        for (const paragraph of part.paragraphs) this.add('paragraph', [paragraph]);
        return;
      case 'judgements':
        this.section = words.keyJudgements;
        for (const judgement of part.judgements) this.add('judgement', judged(judgement), { whole: judgement });
        return;
      case 'known':
      case 'watch':
        this.section = part.kind === 'known' ? words.howFirmly : words.whatToWatch;
        for (const item of part.items) this.add('paragraph', [item]);
        return;
      case 'section':
        this.blocks([part.heading, ...part.blocks]);
    }
  }

  note(endnote: Endnote): void {
    const { body } = endnote;
    if (body.kind !== 'comment') return;
    const from = this.passages.length;
    this.blocks(body.blocks, 'note');
    for (const [index, passage] of this.passages.entries())
      if (index >= from && !passage.parts.some(hasText)) this.passages[index] = { whole: endnote, ...passage };
  }

  blocks(blocks: readonly PrintBlock[], paragraph: PassageKind = 'paragraph'): void {
    for (const block of blocks) this.block(block, paragraph);
  }

  private block(block: PrintBlock, paragraph: PassageKind): void {
    switch (block.kind) {
      case 'heading':
        this.section = spaced(plainText(block.children));
        this.add('heading', [block.children], { level: block.level });
        return;
      case 'paragraph':
        this.add(paragraph, [block.children]);
        return;
      case 'list':
        for (const { checked, blocks } of block.items)
          this.signed(checked === undefined ? {} : { sign: checked ? '☑' : '☐' }, () => this.blocks(blocks, paragraph));
        return;
      case 'quote':
        this.blocks(block.blocks, paragraph);
        this.add(paragraph, block.attribution === undefined ? [] : [block.attribution]);
        return;
      case 'callout':
        this.signed({ sign: block.flavour, signOf: block }, () => {
          this.add(paragraph, block.title === undefined ? [] : [block.title]);
          this.blocks(block.blocks, paragraph);
        });
        return;
      case 'code-block':
        this.add('code', [block.text], { whole: block });
        return;
      case 'table':
        for (const row of [block.header, ...block.rows]) this.add('row', parted(row.map(({ children }) => [children])));
        return;
      case 'definition-list':
        for (const { terms, definitions } of block.entries) {
          this.add('term', parted(terms.map((term) => [term])));
          for (const definition of definitions) this.blocks(definition, paragraph);
        }
        return;
      case 'figure':
        this.add('caption', captionParts(shownBy(block.image, this.words), block.caption), { whole: block, image: block.image });
        return;
      case 'reaction-table':
        for (const row of block.rows)
          if (row.kind === 'group') this.add('statement', [row.children]);
          else this.add('statement', this.statementParts(row), { beside: row.notes });
        return;
      case 'thematic-break':
      case 'page-break':
        return;
    }
  }

  /** The first of some passages with what stands before it, if it has words. */
  private signed(sign: Pick<PrintedPassage, 'sign' | 'signOf'>, add: () => void): void {
    const from = this.passages.length;
    add();
    const at = this.passages.findIndex(({ text }, index) => index >= from && text !== '');
    const first = this.passages[at];
    if (first !== undefined) this.passages[at] = { ...sign, ...first };
  }

  /** The stance is told by itself. */
  private statementParts({ actor, blocks }: ReactionRow): readonly PassagePart[] {
    const inner: PrintedPassage[] = [];
    new PassageWalk(inner, this.numbers, this.images, this.words).blocks(blocks);
    return parted([...(actor === undefined ? [] : [[actor]]), inner.flatMap(({ parts }) => parts)]);
  }

  private add(kind: PassageKind, parts: readonly PassagePart[], { whole, level, image, beside = [] }: Besides = {}): void {
    const text = spaced(parts.map((part) => (typeof part === 'string' ? part : struckText(part))).join(' '));
    const marks = passageMarks(parts, beside, this.numbers);
    const pictures = [...(image === undefined ? [] : [image]), ...parts.flatMap(picturesIn)].flatMap(
      (picture) => pictureHash(picture, this.images) ?? [],
    );
    this.passages.push({
      section: this.section,
      kind,
      text,
      parts,
      ...(marks.length === 0 ? {} : { marks }),
      ...(pictures.length === 0 ? {} : { pictures }),
      ...(whole === undefined ? {} : { whole }),
      ...(level === undefined ? {} : { level }),
    });
  }
}

/** The words of a part as they are printed. */
export function partText(part: PassagePart): string {
  return typeof part === 'string' ? part : plainText(part);
}

/** How likely and how firm are words of a judgement, too. */
function judgementParts({ heading, text, likelihood, confidence }: Judgement, words: FixedWords, lang: string): readonly PassagePart[] {
  const label = likelihood === undefined ? words.confidenceLabel : withinBrackets(words.confidenceLabel, lang);
  const degrees = [
    ...(likelihood === undefined ? [] : [words.likelihood[likelihood]]),
    ...(confidence === undefined ? [] : [`${label}: ${words.confidence[confidence]}`]),
  ];
  return [...(heading === undefined ? [] : [heading]), text, ...(degrees.length === 0 ? [] : [`[${degrees.join('; ')}]`])];
}

/** What a picture shows; the frame of one that is not printed says so. */
function shownBy({ kind, alt }: PrintImage, { imageNotPrinted }: FixedWords): string {
  return alt.trim() === '' && kind === 'frame' ? imageNotPrinted : alt;
}

/** What a picture shows and what stands beside it, which may be the mark of its address alone. */
function captionParts(alt: string, caption: readonly PrintInline[] = []): readonly PassagePart[] {
  if (caption.length === 0) return [alt];
  return alt.trim() !== '' && plainText(caption).trim() === '' ? [alt, caption] : [alt, '|', caption];
}

/** Some of its words can be marked. */
function hasText(part: PassagePart): boolean {
  return (
    typeof part !== 'string' &&
    part.some((inline) => ('children' in inline ? hasText(inline.children) : inline.kind === 'text' || inline.kind === 'code'))
  );
}

function picturesIn(part: PassagePart): readonly PrintImage[] {
  if (typeof part === 'string') return [];
  return part.flatMap((inline) => {
    if (inline.kind === 'inline-image') return [inline.image];
    return 'children' in inline ? picturesIn(inline.children) : [];
  });
}

function parted(cells: readonly (readonly PassagePart[])[]): readonly PassagePart[] {
  return cells.flatMap((cell, index) => (index === 0 ? cell : ['|', ...cell]));
}

function spaced(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

import { everyConjunction } from '../../language/index.js';
import type { ArticleInline, Definition, Promised } from '../../model/index.js';
import { skeleton } from './skeleton.js';

/** What a run of inlines must show on paper, whatever its links become. */
export interface WrittenText {
  /** Letters that stand in any case, in order; links and images part them. */
  readonly pieces: readonly string[];
  /** Nothing else may stand between them. */
  readonly isExact: boolean;
  /** What may stand for a link: its words, its title, its site's name. */
  readonly hints: readonly string[];
  /** As the author reads it. */
  readonly words: string;
  /** Something of it is printed in any case, be it a mark or a picture. */
  readonly isFilled: boolean;
}

/** Gathers inlines of one heading, item or row. */
export class TextGatherer {
  private readonly pieces: string[] = [];
  private readonly hints: string[] = [];
  private piece = '';
  private words = '';
  private isExact = true;
  private isFilled = false;
  private readonly conjunctions: ReadonlySet<string>;

  constructor(
    private readonly promised: Promised,
    private readonly titles: ReadonlyMap<string, string>,
  ) {
    this.conjunctions = new Set([...promised.language.conjunctions, ...everyConjunction].map(skeleton));
  }

  /** Text that stands as it is. */
  text(text: string): void {
    this.piece += skeleton(text);
    this.words += text;
    this.isFilled ||= text.trim() !== '';
  }

  /** Something that prints words of its own, or none. */
  loosen(): void {
    if (this.piece !== '') this.pieces.push(this.piece);
    this.piece = '';
    this.isExact = false;
  }

  /** A block or a cell ends. */
  part(): void {
    if (this.piece !== '') this.pieces.push(this.piece);
    this.piece = '';
    this.words += ' ';
  }

  inlines(inlines: readonly ArticleInline[]): void {
    for (const [index, inline] of inlines.entries()) {
      switch (inline.kind) {
        case 'text':
          if (this.joinsLinks(inlines, index)) this.words += inline.text;
          else this.text(inline.text);
          break;
        case 'code':
          this.text(inline.text);
          break;
        case 'styled':
        case 'foreign':
          this.inlines(inline.children);
          break;
        case 'break':
          this.words += ' ';
          break;
        case 'link': {
          this.loosen();
          this.isFilled = true;
          // What leads nowhere outside keeps its words.
          if (/^#|^(?![a-z][a-z\d+.-]*:|\/\/)/i.test(inline.url)) this.inlines(inline.children);
          else this.link(inline);
          this.loosen();
          break;
        }
        case 'image':
          this.loosen();
          this.hints.push(skeleton(inline.alt));
          this.words += inline.alt;
          this.isFilled = true;
          break;
        case 'footnote-reference':
          this.loosen();
          this.isFilled ||= this.promised.article.footnotes.has(inline.label);
          break;
      }
    }
  }

  done(): WrittenText {
    this.part();
    const { pieces, isExact, isFilled } = this;
    return { pieces, isExact, isFilled, hints: this.hints.filter((hint) => hint !== ''), words: this.words.replace(/\s+/g, ' ').trim() };
  }

  /** `and` between the links of one citation goes with its parentheses. */
  private joinsLinks(inlines: readonly ArticleInline[], index: number): boolean {
    const inline = inlines[index];
    const [before, after] = [inlines[index - 1], inlines[index + 1]];
    return inline?.kind === 'text' && before?.kind === 'link' && after?.kind === 'link' && this.conjunctions.has(skeleton(inline.text));
  }

  private link(link: Extract<ArticleInline, { kind: 'link' }>): void {
    const inner = new TextGatherer(this.promised, this.titles);
    inner.inlines(link.children);
    const { words } = inner.done();
    this.words += words;
    const host = /^[a-z]+:\/\/(?:www\.)?([^/:?#]+)/i.exec(link.url)?.[1] ?? '';
    const title = link.title ?? this.titles.get(link.url) ?? '';
    this.hints.push(skeleton(words), skeleton(title), skeleton(host));
  }
}

/** Titles that definitions give, by URL. */
export function definedTitles(definitions: readonly Definition[]): ReadonlyMap<string, string> {
  return new Map(definitions.flatMap(({ url, title }) => (title === undefined ? [] : [[url, title] as const])));
}

import type { Token } from 'markdown-it';
import type { ArticleInline, SourcePlace } from '../../model/index.js';
import { buildInlines } from './build-inlines.js';
import { voidTags } from './html-tags.js';
import { setOffset } from './note-places.js';
import type { HtmlNode, Tag } from './parse-html.js';
import type { PlaceOf, Reading } from './reading.js';
import { type PlacedText, setTokens } from './set-typography.js';

/** Text and inline elements of HTML that stand in a row, read as if they were a line of Markdown with tags in it. */
export class HtmlRun {
  readonly #placeOf: PlaceOf;
  readonly #reading: Reading;
  #parts: (PlacedText | Token)[] = [];
  #start: number | undefined;
  #afterSpace = true;

  constructor(placeOf: PlaceOf, reading: Reading) {
    this.#placeOf = placeOf;
    this.#reading = reading;
  }

  /** Where the run begins; absent while it is empty. */
  get place(): SourcePlace | undefined {
    return this.#start === undefined ? undefined : this.#placeOf(this.#start);
  }

  add(node: HtmlNode): void {
    switch (node.kind) {
      case 'text':
        this.#addText(node.text, node.offset);
        break;
      case 'comment':
        // A CDATA section is a comment to HTML, but no author means it as one.
        this.#addToken(node.text.startsWith('[CDATA[') ? `<!${node.text}>` : `<!--${node.text}-->`, node.offset);
        break;
      case 'declaration':
        this.#addToken(`<${node.text}>`, node.offset);
        break;
      case 'element': {
        this.#start ??= node.offset;
        const { tag: name, attributes } = node;
        this.#addToken(`<${name}>`, node.offset, { name, closing: false, attributes });
        for (const child of node.children) this.add(child);
        if (!voidTags.has(name)) this.#addToken(`</${name}>`, node.offset, { name, closing: true, attributes: {} });
        break;
      }
      default:
        node satisfies never;
    }
  }

  /** The inlines of the run, which is empty then. */
  take(): readonly ArticleInline[] {
    const parts = this.#parts;
    this.#parts = [];
    this.#start = undefined;
    this.#afterSpace = true;
    return parts.length === 0 ? [] : buildInlines(setTokens(this.#reading.md, parts), this.#placeOf, this.#reading);
  }

  #addText(written: string, offset: number): void {
    let text = written.replace(/[ \t\n\f\r]+/g, ' ');
    if (this.#afterSpace && text.startsWith(' ')) text = text.slice(1);
    if (text === '') return;
    this.#afterSpace = text.endsWith(' ');
    const start = offset + (written.length - written.trimStart().length);
    this.#start ??= start;
    this.#parts.push({ text, offset: start });
  }

  #addToken(content: string, offset: number, tag?: Tag): void {
    const token = new this.#reading.md.core.State('', this.#reading.md, {}).Token;
    const html = new token('html_inline', '', 0);
    html.content = content;
    if (tag !== undefined) html.meta = { tag };
    setOffset(html, offset);
    this.#parts.push(html);
  }
}

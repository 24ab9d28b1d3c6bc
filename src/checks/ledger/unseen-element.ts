import type { Token } from 'markdown-it';
import type { InlineText } from './inline-text.js';

const undisplayed = /^<([a-z][\w-]*)\s(?:[^>]*[\s"';])?display\s*:\s*none/i;

const holdsNothing = /^(?:img|br|hr|wbr|input|source|embed)$/i;

/** An element that the web page does not display, with all it holds. */
export class UnseenElement {
  private readonly into: InlineText;
  private tag = '';
  private depth = 0;
  private from = 0;

  constructor(into: InlineText) {
    this.into = into;
  }

  /** Whether a token belongs to such an element; its words are left out, and nothing in it cites. */
  holds({ type, content }: Token, line: number): boolean {
    const isTag = type === 'html_inline';
    if (this.depth === 0) {
      const tag = isTag ? undisplayed.exec(content)?.[1] : undefined;
      if (tag === undefined) return false;
      if (holdsNothing.test(tag)) return true;
      this.tag = tag.toLowerCase();
      this.depth = 1;
      this.from = this.into.length;
      return true;
    }
    if (!isTag) this.into.append(content, line);
    else if (new RegExp(`^<${this.tag}[\\s>]`, 'i').test(content)) this.depth++;
    else if (new RegExp(`^</${this.tag}\\s*>`, 'i').test(content)) this.depth--;
    if (this.depth === 0) this.end();
    return true;
  }

  /** One that is not closed goes on to the end of its block. */
  end(): void {
    if (this.tag !== '') this.into.mark(this.from, 'left-out');
    this.tag = '';
    this.depth = 0;
  }
}

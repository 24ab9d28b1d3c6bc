import { restOfWord } from '../../language/rest-of-word.js';
import type { ArticleInline } from '../../model/index.js';

type Close = (children: readonly ArticleInline[]) => readonly ArticleInline[];

interface Frame {
  readonly name: string;
  readonly children: ArticleInline[];
  readonly close: Close;
}

/** Styles within styles beyond this depth are dropped, their text kept, so that recursion over the tree ends. */
const deepest = 40;

/** Elements that are no part of the word that they touch. */
const apart = / (?:a|q|code|kbd|samp|tt)$/;

/** The inline elements that are open while a line of text is read from left to right. Markdown nests properly, HTML need not. */
export class InlineFrames {
  readonly #root: ArticleInline[] = [];
  readonly #frames: Frame[] = [];
  /** What waits for the end of the word that is being read: “NGO”, “(meaning)” and an “s” are “NGOs (meaning)”. */
  #waiting = '';

  /** Opens an element; `close` makes of its children what it stands for. */
  open(name: string, close: Close): void {
    const isLink = name.endsWith(' a');
    if (apart.test(name)) this.#endWord();
    this.#frames.push({ name, children: [], close: this.#frames.length < deepest || isLink ? close : (children) => children });
  }

  /** Closes the element and the HTML elements that are still open in it. An HTML tag closes nothing beyond the Markdown it stands in. */
  close(name: string): boolean {
    const ofHtml = name.startsWith('html ');
    let index = this.#frames.length - 1;
    while (index >= 0 && this.#frames[index]?.name !== name) {
      if (ofHtml && this.#frames[index]?.name.startsWith('md ')) return false;
      index--;
    }
    if (index < 0) return false;
    while (this.#frames.length > index) this.#closeTop();
    return true;
  }

  isOpen(name: string): boolean {
    return this.#frames.some((frame) => frame.name === name);
  }

  add(inline: ArticleInline): void {
    this.#endWord();
    this.#current().push(inline);
  }

  /** Adds text behind the word that ends here, or goes on, though it be in another style: “CO₂ (meaning)”. */
  addBehindWord(text: string): void {
    this.#waiting += text;
  }

  addText(text: string): void {
    const current = this.#current();
    const last = current.at(-1);
    // Spaces at the beginning of a line are none.
    if (last?.kind === 'break') text = text.replace(/^[ \t\n]+/, '');
    if (text === '') return;
    const rest = this.#waiting === '' ? text : restOfWord(text);
    if (rest.length < text.length) {
      text = rest + this.#waiting + text.slice(rest.length);
      this.#waiting = '';
    }
    if (last?.kind === 'text') current[current.length - 1] = { kind: 'text', text: last.text + text };
    else current.push({ kind: 'text', text });
  }

  /** Begins a new line unless the text is at the beginning of one. */
  breakLine(): void {
    this.#endWord();
    const current = this.#current();
    const last = current.at(-1);
    if (last === undefined ? this.#frames.length > 0 : last.kind !== 'break') current.push({ kind: 'break' });
  }

  /** Closes what is open and hands over everything, without white space and breaks at both ends. */
  finish(): readonly ArticleInline[] {
    while (this.#frames.length > 0) this.#closeTop();
    this.#endWord();
    return trimInlines(this.#root);
  }

  #current(): ArticleInline[] {
    return this.#frames.at(-1)?.children ?? this.#root;
  }

  /** No letters follow that would be the rest of it. */
  #endWord(): void {
    const waiting = this.#waiting;
    this.#waiting = '';
    if (waiting !== '') this.addText(waiting);
  }

  #closeTop(): void {
    if (apart.test(this.#frames.at(-1)?.name ?? '')) this.#endWord();
    const frame = this.#frames.pop();
    if (frame === undefined) return;
    // What waits came before the end of the element, and stands behind all that is in it.
    const waiting = this.#waiting;
    this.#waiting = '';
    const closed = frame.close(frame.children);
    const added = this.#waiting;
    this.#waiting = '';
    for (const inline of closed) {
      if (inline.kind === 'text') this.addText(inline.text);
      else this.add(inline);
    }
    this.#waiting = waiting + added;
  }
}

/** The inlines without white space and breaks at both ends. */
export function trimInlines(inlines: readonly ArticleInline[]): readonly ArticleInline[] {
  const result = [...inlines];
  for (;;) {
    const first = result[0];
    if (first?.kind === 'break') result.shift();
    else if (first?.kind === 'text' && /^[ \t\n]/.test(first.text)) {
      const text = first.text.replace(/^[ \t\n]+/, '');
      if (text === '') result.shift();
      else result[0] = { kind: 'text', text };
    } else break;
  }
  for (;;) {
    const last = result.at(-1);
    if (last?.kind === 'break') result.pop();
    else if (last?.kind === 'text' && /[ \t\n]$/.test(last.text)) {
      let end = last.text.length;
      while (end > 0 && ' \t\n'.includes(last.text[end - 1] ?? '')) end--;
      if (end === 0) result.pop();
      else result[result.length - 1] = { kind: 'text', text: last.text.slice(0, end) };
    } else break;
  }
  return result;
}

/** The words of inlines without their markup; `notes` are left out, an image counts as its alternative text. */
export function plainText(inlines: readonly ArticleInline[]): string {
  let text = '';
  for (const inline of inlines) {
    switch (inline.kind) {
      case 'text':
      case 'code':
        text += inline.text;
        break;
      case 'break':
        text += ' ';
        break;
      case 'image':
        text += inline.alt;
        break;
      case 'styled':
      case 'foreign':
      case 'link':
        text += plainText(inline.children);
        break;
      case 'footnote-reference':
        break;
      default:
        inline satisfies never;
    }
  }
  return text;
}

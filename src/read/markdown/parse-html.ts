import { createRequire } from 'node:module';
import type * as HtmlParser from 'htmlparser2';
import type { OpenComment } from './open-comment.js';

export interface HtmlElement {
  readonly kind: 'element';
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: HtmlNode[];
  /** Offset in the parsed text. */
  readonly offset: number;
}

export type HtmlNode = HtmlElement | { readonly kind: 'text' | 'comment' | 'declaration'; readonly text: string; readonly offset: number };

/** Elements nested more deeply count as their parent's own content, so that recursion ends. */
const deepest = 60;

let library: typeof HtmlParser | undefined;

function load(): typeof HtmlParser {
  // Most articles hold no HTML: they shall not wait for its parser.
  library ??= createRequire(import.meta.url)('htmlparser2') as typeof HtmlParser;
  return library;
}

/** Reads pieces of HTML as one document; `isOpen` tells between pieces whether an element is still open. */
export interface HtmlReader {
  write(html: string): void;
  isOpen(tags: ReadonlySet<string>): boolean;
  /** What was read; a comment that is never closed is no part of it. */
  end(): { readonly nodes: readonly HtmlNode[]; readonly open?: OpenComment };
}

/** Starts to read HTML. Unknown, unclosed and misnested elements are taken as browsers take them. */
export function readHtml(): HtmlReader {
  const root: HtmlNode[] = [];
  const stack: HtmlElement[] = [];
  let tooDeep = 0;
  let isAtEnd = false;
  let open: OpenComment | undefined;
  const add = (node: HtmlNode) => (stack.at(-1)?.children ?? root).push(node);
  const parser = new (load().Parser)({
    onopentag(tag, attributes) {
      const element: HtmlElement = { kind: 'element', tag, attributes, children: [], offset: parser.startIndex };
      if (stack.length >= deepest) tooDeep++;
      else {
        add(element);
        stack.push(element);
      }
    },
    onclosetag() {
      if (tooDeep > 0) tooDeep--;
      else stack.pop();
    },
    ontext: (text) => add({ kind: 'text', text, offset: parser.startIndex }),
    // Instructions are comments to HTML, but no author means one so.
    oncomment(text) {
      if (isAtEnd && !/^(?:\?|\[CDATA\[)/.test(text)) open = { offset: parser.startIndex, words: text };
      else add({ kind: text.startsWith('?') ? 'declaration' : 'comment', text, offset: parser.startIndex });
    },
    onprocessinginstruction: (_name, text) => add({ kind: 'declaration', text, offset: parser.startIndex }),
  });
  return {
    write: (html) => parser.write(html),
    isOpen: (tags) => stack.some((element) => tags.has(element.tag)),
    end() {
      isAtEnd = true;
      parser.end();
      return { nodes: root, ...(open !== undefined && { open }) };
    },
  };
}

/** Reads a whole piece of HTML. */
export function parseHtml(html: string): readonly HtmlNode[] {
  const reader = readHtml();
  reader.write(html);
  return reader.end().nodes;
}

/** A single tag as it stands in a line of text. */
export interface Tag {
  readonly name: string;
  readonly closing: boolean;
  readonly attributes: Readonly<Record<string, string>>;
}

/** Reads a single tag; absent for comments, declarations and the like. */
export function readTag(html: string): Tag | undefined {
  const name = /^<(\/?)([A-Za-z][A-Za-z0-9-]*)/.exec(html);
  if (name?.[2] === undefined) return undefined;
  const tag = name[2].toLowerCase();
  if (name[1] === '/') return { name: tag, closing: true, attributes: {} };
  if (!html.includes('=')) return { name: tag, closing: false, attributes: {} };
  const [element] = parseHtml(html);
  return { name: tag, closing: false, attributes: element?.kind === 'element' ? element.attributes : {} };
}

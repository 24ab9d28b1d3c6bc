import type { Env, MarkdownIt, Token } from 'markdown-it';
import { decodeAddress } from '../paper/decode-address.js';
import { HtmlListSigns } from './html-list-signs.js';
import { dropped, parting } from './html-parting.js';
import type { InlineText } from './inline-text.js';
import { withoutAttributes } from './source-attributes.js';
import { UnseenElement } from './unseen-element.js';

/** What reading inlines needs to know of the article. */
export interface InlineContext {
  readonly md: MarkdownIt;
  /** References and footnotes that parsing the article found. */
  readonly env: Env;
  /** Words that print may set for a link to this address in this line. */
  readonly namesFor: (line: number) => readonly string[];
  /** The number of the note for an address or a footnote, where one is known. */
  readonly noteOf: (cited: { readonly url: string } | { readonly footnote: string }) => number | undefined;
  /** The words and the address of a footnote that is a source and nothing else; empty for another. */
  readonly spelledFootnote: (label: string) => string;
  /** What the article calls the source at this address. */
  readonly titlesOf: (url: string) => readonly string[];
  /** “p.” and “note”, this also as it begins a sentence, and what stands for an image. */
  readonly labels: Readonly<Record<'page' | 'note' | 'ofNumber' | 'image', string>>;
  readonly quotes: readonly string[];
  /** A title as it stands before an address. */
  readonly quotedTitle: (title: string) => string;
  /** Words that a drawing holds as text. */
  readonly wordsInside: (url: string) => string;
  /** Inside a footnote addresses are printed in full. */
  readonly inNote?: boolean;
}

/** Elements that braces directly behind them speak of; a bare address is none. */
function bearsAttributes(token: Token | undefined): boolean {
  return token !== undefined && token.info !== 'auto' && /^(?:image|code_inline|(?:link|strong|em|s)_close)$/.test(token.type);
}

/** Appends the text of inline tokens, beginning at a line. */
export function readInlines(tokens: readonly Token[], firstLine: number, into: InlineText, context: InlineContext): void {
  let line = firstLine;
  let leftOut = -1;
  let isDropped = false;
  const links: OpenLink[] = [];
  const abbreviations: string[] = [];
  const lists = new HtmlListSigns();
  let closed = '';
  const closeLink = (): void => {
    const link = links.pop();
    closed = link?.href.trim() ?? '';
    if (link !== undefined) noted.push(...endLink(link, line, into, context));
  };
  const unseen = new UnseenElement(into);
  const noted: NotedSource[] = [];
  let footnotes = 0;
  for (const [index, token] of tokens.entries()) {
    if (unseen.holds(token, line)) continue;
    switch (token.type) {
      case 'text':
      case 'text_special':
        // In a block of HTML it may go on for some lines.
        for (const [at, text] of (bearsAttributes(tokens[index - 1]) ? withoutAttributes(token.content) : token.content)
          .split('\n')
          .entries()) {
          if (at > 0) line += 1;
          into.append(at > 0 ? `\n${text}` : text, line);
        }
        break;
      case 'code_inline':
        into.code(token.content, line);
        break;
      case 'softbreak':
      case 'hardbreak':
        line += 1;
        into.append('\n', line);
        break;
      case 'link_open':
        // An address is a word of its own, whatever it touches; between two links stands the mark of the first.
        if (token.info === 'auto' || (tokens[index - 1]?.type === 'link_close' && isSource(closed))) into.append('\u2063', line);
        links.push({
          from: into.length,
          href: String(token.attrGet('href') ?? ''),
          title: String(token.attrGet('title') ?? ''),
          isAuto: token.info === 'auto',
        });
        break;
      case 'link_close':
        closeLink();
        break;
      case 'image':
        readImage(
          { alt: token.content, title: String(token.attrGet('title') ?? ''), url: String(token.attrGet('src') ?? '') },
          line,
          into,
          context,
        );
        break;
      case 'footnote_ref': {
        const footnote = String(token.meta?.label ?? '');
        into.footnote(line, context.noteOf({ footnote }));
        footnotes += 1;
        // One that is a source, and has no note of its own, is spelled out.
        if (context.inNote === true) into.insert(context.spelledFootnote(footnote));
        break;
      }
      case 'html_inline': {
        const { content } = token;
        const drop = dropped.exec(content);
        if (/^<!--\s*brief:\s*skip/.test(content)) leftOut = leftOut < 0 ? into.length : leftOut;
        else if (/^<!--\s*brief:\s*end/.test(content) || drop?.[1] === '/') {
          if (leftOut >= 0) into.mark(leftOut, 'left-out');
          leftOut = -1;
        } else if (/^<!--\s*brief:\s*print/.test(content)) {
          const inner = content.replace(/^<!--\s*brief:\s*print\s*/, '').replace(/-->\s*$/, '');
          readInlines(context.md.parseInline(inner, context.env)[0]?.children ?? [], line, into, context);
        } else if (drop !== null) {
          leftOut = into.length;
          isDropped = true;
        } else if (/^<a\s/i.test(content)) {
          closeLink();
          links.push({
            from: into.length,
            href: attributeOf(content, 'href', context),
            title: attributeOf(content, 'title', context),
            isAuto: false,
          });
        } else if (/^<\/a[\s>]/i.test(content)) closeLink();
        else if (/^<\/?q[\s>]/i.test(content)) {
          for (const quote of context.quotes) into.insert(quote);
          into.append('\u2063', line);
        } else if (/^<abbr/i.test(content)) abbreviations.push(attributeOf(content, 'title', context));
        else if (/^<\/abbr/i.test(content)) into.insertBehindWord(`(${abbreviations.pop() ?? ''})`);
        else if (/^<img/i.test(content))
          readImage(
            {
              alt: attributeOf(content, 'alt', context),
              title: attributeOf(content, 'title', context),
              url: attributeOf(content, 'src', context),
            },
            line,
            into,
            context,
          );
        if (parting.test(content)) into.append('\u2063', line);
        into.insert(lists.at(content));
        line += content.split('\n').length - 1;
        break;
      }
      default:
        if (token.content !== '' && token.children === null) into.append(token.content, line);
    }
  }
  unseen.end();
  while (links.length > 0) closeLink();
  if (leftOut >= 0 && isDropped) into.mark(leftOut, 'left-out');
  // In a footnote what print sets of its one source stands at the end, that of several behind the words of each.
  const [lone, ...others] = noted;
  const isLone = lone !== undefined && others.length === 0 && footnotes === 0 && !lone.isWithin;
  for (const { at, titles, target, note } of noted) into.insert(isLone ? note : `, (${titles} (${target}) ${note};`, at);
  if (lone !== undefined && others.length === 0) into.insert(`. ${lone.titles} ${lone.target}`);
}

/** A source that a link within a footnote names. */
interface NotedSource {
  /** Where its words end. */
  readonly at: number;
  readonly titles: string;
  readonly target: string;
  /** What stands there where it has a note of its own. */
  readonly note: string;
  /** An address, or a link in parentheses: its address stands there. */
  readonly isWithin: boolean;
}

interface OpenLink {
  readonly from: number;
  readonly href: string;
  readonly title: string;
  readonly isAuto: boolean;
}

/** Ends a link; within a footnote, what print may set of its source. */
function endLink(
  { from, href, title, isAuto }: OpenLink,
  line: number,
  into: InlineText,
  { namesFor, labels, inNote, noteOf, quotedTitle, titlesOf }: InlineContext,
): readonly NotedSource[] {
  const target = href.trim();
  const words = into.content.slice(from);
  if (words === '') into.insert(` ${target}`);
  const isBare = isAuto || (words.trim() !== '' && bare(words) === bare(target));
  if (target.startsWith('#')) into.insert(` ([${labels.page} ])`);
  else if (/^(?:mailto|tel|sms):/i.test(target)) into.insert(` (${decodeAddress(target.replace(/^[a-z]+:/i, '').replace(/\?.*$/s, ''))})`);
  else if (isSource(target)) {
    if (isBare || words.trim() === '') {
      into.standFor(from, inNote === true ? [] : namesFor(line), from);
    }
    into.link(from, true);
    if (inNote !== true) {
      // Of a number that its sentence needs print says what it is the number of.
      if (/^\s*\[?\d{1,3}\]?\s*$/.test(words)) into.insert(labels.ofNumber, from);
      into.cite(noteOf({ url: target }));
      return [];
    }
    // What is printed of a source that has no note of its own.
    const titles = [title, ...titlesOf(target)].map(quotedTitle).join(' ');
    if (isBare) {
      into.insert(titles, from);
      // Print gives the address its scheme.
      into.insert(/^[^:]*:?\/\//.exec(target)?.[0] ?? '', from);
    }
    const isWithin = isBare || /[(（]\s*$/u.test(into.content.slice(0, from));
    return [{ at: into.length, titles, target, note: ` (${labels.note} )`, isWithin }];
  }
  return [];
}

/** Whether a note may stand for a link: it leads into the web, or was meant to, which another check tells. */
function isSource(address: string): boolean {
  return /^(?:(?!(?:mailto|tel|sms|javascript|vbscript|data|file):)[a-z][a-z\d+.-]+:|\/\/|www\.[^\s/]+\.\p{L}|h[a-z]{2,7}[;.,]*\/\/)/iu.test(
    address,
  );
}

function readImage(
  { alt, title, url }: { readonly alt: string; readonly title: string; readonly url: string },
  line: number,
  into: InlineText,
  { labels, wordsInside }: InlineContext,
): void {
  into.insert(labels.image);
  const from = into.length;
  into.append(`\u2063${alt}`, line);
  into.mark(from, 'repeated');
  // What a link about the picture cites stands behind the words that may go, and stays.
  into.append('\u2063', line);
  into.insert(` ${wordsInside(url)} ${title}`);
}

function attributeOf(tag: string, name: string, { md }: InlineContext): string {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`, 'i').exec(tag);
  return md.utils.unescapeAll((found?.[1] ?? found?.[2] ?? found?.[3] ?? '').replaceAll('\\', '\\\\'));
}

function bare(url: string): string {
  return decodeAddress(url.trim())
    .toLowerCase()
    .replace(/^[a-z][a-z0-9+.-]*:\/\//, '')
    .replace(/\/$/, '');
}

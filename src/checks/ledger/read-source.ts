import type { Token } from 'markdown-it';
import type { Departure, Promised } from '../../model/index.js';
import { oncePromised } from '../once-promised.js';
import { codeText } from './code-text.js';
import { footnoteAddresses } from './footnote-addresses.js';
import { GatheredText } from './gathered-text.js';
import { inlineContext } from './inline-context.js';
import { InlineText } from './inline-text.js';
import { isCaption } from './is-caption.js';
import { listedSource } from './listed-source.js';
import { readDirective } from './read-directive.js';
import { readHtmlBlock } from './read-html-block.js';
import { type InlineContext, readInlines } from './read-inlines.js';
import { RowStances } from './row-stances.js';
import { sameWords } from './same-words.js';
import { sourceLines } from './source-lines.js';
import { sourceParser } from './source-parser.js';
import type { SourceWords } from './source-words.js';
import { takeCallout } from './take-callout.js';

/** Reads the article's Markdown a second time, with none of the reader's rules. */
export const readSource = oncePromised((promised): SourceWords => {
  const { markdown, lines } = sourceLines(promised.article.text, promised.briefing.departures);
  const md = sourceParser();
  const env: { footnotes?: { list?: { content?: string; tokens?: Token[] }[] } } = {};
  const tokens = md.parse(markdown, env);
  const reader = new SourceReader(promised, lines, { md, env, ...inlineContext(promised, footnoteAddresses(tokens)) });
  reader.read(tokens);
  reader.readInlineNotes((env.footnotes?.list ?? []).flatMap(({ tokens }) => (tokens === undefined ? [] : [tokens])));
  return reader;
});

class SourceReader implements SourceWords {
  readonly body = new GatheredText();
  readonly summary = new GatheredText();
  readonly footnotes: { label?: string; line: number; text: GatheredText }[] = [];
  readonly texts: string[] = [];
  private readonly items: number[] = [];
  private readonly stances: RowStances;
  private readonly numbers: (number | undefined)[] = [];
  private readonly quotes: { into: GatheredText; from: number; line: number; isCallout: boolean }[] = [];
  private footnote: GatheredText | undefined;
  private rowLine = 1;
  private isFirstHeading = true;
  private summaryLevel = 0;
  private readonly merged: ReadonlySet<number>;
  private readonly ofNotes: ReadonlySet<number>;
  private readonly summaryLine: number | undefined;

  constructor(
    private readonly promised: Promised,
    private readonly lines: readonly number[],
    readonly context: InlineContext,
  ) {
    const { departures, summary, body } = promised.briefing;
    const linesOf = (reason: Departure['what']) =>
      new Set(departures.flatMap(({ what, place }) => (what === reason && place !== undefined ? [place.line] : [])));
    this.merged = linesOf('merged-item');
    this.ofNotes = linesOf('heading-of-notes');
    this.stances = new RowStances(body);
    const section = summary.parts.find((part) => part.kind === 'section');
    this.summaryLine = section?.heading.place.line;
  }

  read(tokens: readonly Token[]): void {
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at];
      if (token === undefined) break;
      if (token.level === 0 && token.map !== null && this.footnote === undefined)
        this.sign(this.stances.at(this.lineOf(token), !token.type.endsWith('list_open')));
      if (token.type === 'html_block') at = this.html(token, tokens, at);
      else this.token(token, tokens, at);
    }
    this.sign(this.stances.end());
  }

  readInlineNotes(notes: readonly (readonly Token[])[]): void {
    for (const tokens of notes) {
      const text = new GatheredText();
      const inline = new InlineText();
      readInlines(tokens, 0, inline, { ...this.context, inNote: true });
      inline.takeAttributes();
      text.append(inline.done(this.promised.language));
      this.texts.push(inline.content);
      this.footnotes.push({ line: 0, text });
    }
  }

  private get into(): GatheredText {
    return this.footnote ?? (this.summaryLevel > 0 ? this.summary : this.body);
  }

  private lineOf(token: Token): number {
    return this.lines[token.map?.[0] ?? 0] ?? 1;
  }

  private token(token: Token, tokens: readonly Token[], at: number): void {
    switch (token.type) {
      case 'inline':
        this.inline(token, tokens, at);
        return;
      case 'tr_open':
        this.rowLine = this.lineOf(token);
        return;
      case 'heading_open':
        this.heading(token);
        return;
      case 'heading_close':
        this.into.sign('.', this.into.words.at(-1)?.line ?? 1);
        return;
      case 'fence':
      case 'code_block':
        this.texts.push(token.content);
        this.into.append(codeText(token, this.lines, this.promised.language));
        return;
      case 'ordered_list_open':
        this.numbers.push(Number(token.attrGet('start') ?? 1));
        return;
      case 'bullet_list_open':
        this.numbers.push(undefined);
        return;
      case 'ordered_list_close':
      case 'bullet_list_close':
        this.numbers.pop();
        return;
      case 'list_item_open':
        this.items.push(this.lineOf(token));
        this.item(token);
        return;
      case 'list_item_close':
        this.endItem();
        return;
      case 'blockquote_open':
        this.quotes.push({ into: this.into, from: this.into.words.length, line: this.lineOf(token), isCallout: false });
        return;
      case 'blockquote_close':
        this.endQuote();
        return;
      case 'footnote_reference_open':
        this.footnote = new GatheredText();
        this.footnotes.push({ label: String(token.meta?.label), line: this.lineOf(token), text: this.footnote });
        return;
      case 'footnote_reference_close':
        this.footnote = undefined;
        return;
    }
  }

  private heading(token: Token): void {
    const level = Number(token.tag.slice(1));
    if (this.summaryLevel > 0 && level <= this.summaryLevel && token.level === 0) this.summaryLevel = 0;
    if (this.lineOf(token) === this.summaryLine) this.summaryLevel = level;
  }

  private item(token: Token): void {
    const line = this.lineOf(token);
    const number = this.numbers.at(-1);
    if (number === undefined) this.into.sign('• -', line);
    else {
      this.into.sign(`${number}.`, line);
      this.numbers[this.numbers.length - 1] = number + 1;
    }
  }

  /** Behind a statement its row says where the actor stands. */
  private endItem(): void {
    const line = this.items.pop();
    const stance = line === undefined ? undefined : this.stances.ofItem(line);
    if (line !== undefined && stance !== undefined) this.sign({ stance, line });
  }

  private sign(row: { readonly stance: string; readonly line: number } | undefined): void {
    if (row !== undefined) this.into.sign(row.stance, row.line);
  }

  private endQuote(): void {
    const open = this.quotes.pop();
    if (open === undefined || open.isCallout || open.into.words.length === open.from) return;
    open.into.quotations.push({ form: 'block', from: open.from, to: open.into.words.length, line: open.line });
  }

  private inline(token: Token, tokens: readonly Token[], at: number): void {
    const opener = tokens[at - 1];
    const children = token.children ?? [];
    const inline = new InlineText();
    const line = /^t[dh]_open$/.test(opener?.type ?? '') ? this.rowLine : this.lineOf(token);
    readInlines(children, line, inline, { ...this.context, inNote: this.footnote !== undefined });
    const kind = opener?.type;
    const isHeading = kind === 'heading_open';
    let attributes = '';
    if (isHeading || kind === 'paragraph_open' || kind === 'td_open') {
      attributes = inline.takeAttributes() ?? '';
      const actor = /\bactor=(?:"([^"]*)"|'([^']*)'|([^\s}]+))/.exec(attributes);
      if (actor !== null) inline.insert(actor[1] ?? actor[2] ?? actor[3] ?? '', 0);
    }
    if (kind === 'paragraph_open') {
      if (tokens[at - 2]?.type === 'list_item_open') this.beginItem(inline, line);
      if (tokens[at - 2]?.type === 'blockquote_open') this.beginQuote(inline);
      if (tokens[at - 2]?.type === 'table_close' && isCaption(inline.content)) inline.mark(0, 'left-out', 1);
    }
    const words = inline.content.slice(0, inline.content.length - attributes.length);
    if (isHeading && this.isFirstHeading && opener?.tag === 'h1' && sameWords(words, this.promised.article.frontMatter.title))
      inline.mark(0, 'repeated');
    if (isHeading) this.isFirstHeading = false;
    if ((isHeading || kind === 'paragraph_open') && this.ofNotes.has(line)) inline.mark(0, 'left-out');
    this.texts.push(inline.content);
    this.into.append(inline.done(this.promised.language));
  }

  private beginItem(inline: InlineText, line: number): void {
    const box = /^\[[ xX]\](?=\s)/.exec(inline.content);
    if (box !== null) {
      inline.mark(0, 'left-out', box[0].length);
      this.into.sign(box[0] === '[ ]' ? '☐' : '☑', line);
    }
    if (this.merged.has(line)) inline.mark(0, 'left-out');
    listedSource(inline, line, this.promised);
  }

  private beginQuote(inline: InlineText): void {
    const open = this.quotes.at(-1);
    if (open !== undefined && takeCallout(inline, this.promised)) open.isCallout = true;
  }

  /** Reads an HTML block, or does what its comment asks for; the index of the last token that is done with. */
  private html(token: Token, tokens: readonly Token[], at: number): number {
    const directive = readDirective(tokens, at);
    if (directive?.kind === 'skip') return directive.end;
    if (directive?.kind === 'print') {
      const line = this.lineOf(token) + directive.linesBefore;
      const own = new SourceReader(
        this.promised,
        directive.markdown.split('\n').map((_, index) => line + index),
        this.context,
      );
      own.read(this.context.md.parse(directive.markdown, this.context.env));
      this.texts.push(...own.texts);
      this.into.append(own.body);
      return at;
    }
    const inline = new InlineText();
    const title = this.isFirstHeading ? this.promised.article.frontMatter.title : undefined;
    const { hasHeading } = readHtmlBlock(token, this.lineOf(token), inline, title, this.context);
    if (hasHeading) this.isFirstHeading = false;
    this.texts.push(inline.content);
    this.into.append(inline.done(this.promised.language));
    return at;
  }
}

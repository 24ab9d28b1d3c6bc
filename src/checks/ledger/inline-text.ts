import { languages } from '../../language/index.js';
import { restOfWord } from '../../language/rest-of-word.js';
import type { Language } from '../../model/index.js';
import { footnoteSign, linkSign, separatorsOf } from './citation-separators.js';
import { joinedNumbers } from './joined-numbers.js';
import { leftOutBeside, type Span } from './left-out-beside.js';
import { residue } from './residue.js';
import { attributesAtEnd } from './source-attributes.js';
import { isQuoteKey, splitEveryWord, type Word } from './split-words.js';
import type { Citation, Quotation, WordKind, WrittenText, WrittenWord } from './written-words.js';

/** Gathers the text of one block and tells which of its words may go, and what print may add between them. */
export class InlineText {
  private text = '';
  private readonly lineStarts: { at: number; line: number }[] = [];
  private readonly spans: (Span & { kind: WordKind })[] = [];
  private readonly links: (Span & { isSource: boolean })[] = [];
  private readonly codes: Span[] = [];
  private readonly inserts: { at: number; text: string; group?: object; name?: object; isBehindWord?: true }[] = [];
  private readonly cited: { at: number; number?: number }[] = [];
  private readonly groups: (Span & { readonly group: object })[] = [];

  get length(): number {
    return this.text.length;
  }

  get content(): string {
    return this.text;
  }

  /** Nothing but one link, emphasis and a stop. */
  get isLinkAlone(): boolean {
    const [link, ...others] = this.links;
    if (link === undefined || others.length > 0 || !link.isSource) return false;
    return /^[\s.,;\u2063]*$/.test(this.text.slice(0, link.from) + this.text.slice(link.to));
  }

  /** Whether a source or a footnote stands behind some of its words. */
  get isCited(): boolean {
    return this.cited.length > 0 || this.links.some(({ isSource }) => isSource);
  }

  append(text: string, line: number): void {
    if (this.lineStarts.at(-1)?.line !== line) this.lineStarts.push({ at: this.text.length, line });
    this.text += text;
  }

  code(text: string, line: number): void {
    this.codes.push({ from: this.text.length, to: this.text.length + text.length });
    this.append(text, line);
  }

  footnote(line: number, number: number | undefined): void {
    this.append(footnoteSign, line);
    this.cite(number);
  }

  /** What stands before it cites this note; of an address that is not known any. */
  cite(number: number | undefined): void {
    this.cited.push({ at: this.text.length, ...(number === undefined ? {} : { number }) });
  }

  /** Everything behind `from` may go, for this reason. */
  mark(from: number, kind: WordKind, to = this.text.length): void {
    if (to > from) this.spans.push({ from, to, kind });
  }

  /** Ends a link that has begun at `from`. One to a source that has no words may still be cited. */
  link(from: number, isSource: boolean): void {
    if (isSource && from === this.text.length) this.text += linkSign;
    this.links.push({ from, to: this.text.length, isSource });
  }

  /** What print may set here. */
  insert(text: string, at = this.text.length): void {
    this.inserts.push({ at, text });
  }

  /** What print may set behind the word that ends here, or goes on. */
  insertBehindWord(text: string): void {
    this.inserts.push({ at: this.text.length, text, isBehindWord: true });
  }

  /** Everything behind `from` may go where one of these names stands for it; without names it may go anyway. What stands for a part of it does so for all. */
  standFor(from: number, names: readonly string[], at: number): void {
    const group = this.groups.find((inner) => inner.from >= from)?.group ?? {};
    if (names.length > 0) this.groups.push({ from, to: this.text.length, group });
    this.mark(from, 'moved');
    for (const text of names) this.inserts.push({ at, text, group, name: {} });
  }

  /** The attributes in braces at the end, taken out; none within links or code. */
  takeAttributes(): string | undefined {
    if (!this.text.trimEnd().endsWith('}')) return undefined;
    const found = attributesAtEnd(this.text);
    if (found === undefined || this.codes.some(({ to }) => to > found.from)) return undefined;
    this.mark(found.from, 'left-out');
    return found.words;
  }

  /** The words; those of citations are marked. */
  done(language: Language): WrittenText {
    this.placeBehindWords();
    const { cited, parts } = this.findCitations(language);
    for (const { 0: words, index } of this.text.matchAll(residue))
      if (!this.codes.some(({ from, to }) => index >= from && index < to)) this.mark(index, 'left-out', index + words.length);
    const kinds: (WordKind | undefined)[] = [];
    for (const { from, to, kind } of this.spans) for (let at = from; at < to; at++) kinds[at] ??= kind;
    const inserts = this.inserts.toSorted((a, b) => a.at - b.at);
    const words: WrittenWord[] = [];
    const starts: number[] = [];
    let [start, insert] = [0, 0];
    const insertUpTo = (at: number): void => {
      for (let next = inserts[insert]; next !== undefined && next.at <= at; next = inserts[++insert])
        for (const { key, raw } of splitEveryWord(next.text)) {
          const group = next.group === undefined || cited.has(next.group) ? {} : { group: next.group, name: next.name ?? next.group };
          words.push({ key, raw, line: this.lineStarts[start]?.line ?? 1, kind: 'sign', ...group });
          starts.push(next.at);
        }
    };
    for (const { key, raw, at, touches } of parts.flatMap(({ from, to }) => wordsBetween(this.text, from, to))) {
      insertUpTo(at);
      while ((this.lineStarts[start + 1]?.at ?? Infinity) <= at) start++;
      if (key.includes(linkSign)) continue;
      const own = this.groups.find(({ from, to, group }) => at >= from && at < to && !cited.has(group));
      const kind = kinds[at] ?? 'plain';
      const line = this.lineStarts[start]?.line ?? 1;
      words.push({ key, raw, touches, line, kind, ...(own === undefined ? {} : { group: own.group }) });
      starts.push(at);
    }
    insertUpTo(Infinity);
    return { words, quotations: this.quotations(words, starts), citations: this.citations(words, starts) };
  }

  /** A link and code are words of their own, though they touch the word before. */
  private placeBehindWords(): void {
    const stops = [...this.links, ...this.codes].map(({ from }) => from);
    for (const [index, { isBehindWord, ...one }] of this.inserts.entries()) {
      if (isBehindWord !== true) continue;
      const end = one.at + restOfWord(this.text.slice(one.at)).length;
      const stop = stops.find((from) => from >= one.at && from < end);
      this.inserts[index] = stop === undefined ? { ...one, at: end, isBehindWord } : { ...one, at: stop };
    }
  }

  /** Citations that are printed, each behind its words. */
  private citations(words: readonly WrittenWord[], starts: readonly number[]): readonly Citation[] {
    const isAlone = !words.some(({ kind, key }) => kind === 'plain' && /[\p{L}\p{N}]/u.test(key));
    const isGone = (at: number) => this.spans.some(({ from, to, kind }) => from < at && to >= at && kind !== 'moved');
    return this.cited
      .filter(({ at }) => !isGone(at))
      .map(({ at, ...number }) => {
        const index = starts.findIndex((start) => start >= at);
        const line = this.lineStarts.findLast((start) => start.at < at)?.line ?? 1;
        return { at: index < 0 ? words.length : index, line, isAlone, ...number };
      });
  }

  /** Marks citations; links inside of them (`cited`) need no words that stand for them. They part the text: the figure of `left[2](…)` is none of the word’s. */
  private findCitations(language: Language): { readonly cited: ReadonlySet<object>; readonly parts: readonly Span[] } {
    const { parenthesis, brackets, only, separated } = separatorsOf(language);
    // What parts an address from the word before it parts no citations.
    let masked = this.text.replaceAll('\u2063', ' ');
    for (const { from, to, isSource } of this.links)
      if (isSource) masked = masked.slice(0, from) + linkSign.repeat(to - from) + masked.slice(to);
    const found: Span[] = [];
    if (/[\ue0f0\ue0f1]/.test(masked))
      for (const match of masked.matchAll(parenthesis))
        if (/[\ue0f0\ue0f1]/.test(match[0])) found.push({ from: match.index, to: match.index + match[0].length });
    for (let at = masked.indexOf(footnoteSign); at >= 0; at = masked.indexOf(footnoteSign, at + 1)) found.push({ from: at, to: at + 1 });
    for (const match of masked.matchAll(brackets)) {
      const within = this.links.filter(({ from, to }) => from > match.index && to < match.index + match[0].length);
      if (within.length > 0 && within.every(({ from, to }) => isLinkWord(this.text.slice(from, to), language)))
        found.push({ from: match.index, to: match.index + match[0].length });
    }
    for (const { from, to, isSource } of this.links) {
      const isInside = found.some((span) => span.from <= from && span.to >= to);
      const label = this.text.slice(from, to);
      if (isSource && !isInside && (isLinkWord(label, language) || /^\s*[(（][^()（）]+[)）]\s*$/u.test(label))) found.push({ from, to });
    }
    found.sort((a, b) => a.from - b.from);
    for (const [index, { from, to }] of found.entries()) {
      this.mark(from, 'moved', to);
      const next = found[index + 1];
      // What only parts two citations goes with them.
      if (next !== undefined && next.from > to && only.test(masked.slice(to, next.from))) this.mark(to, 'moved', next.from);
    }
    const joined = [...joinedNumbers(masked, found, separated, (label) => isNumber(this.text.slice(label.from, label.to)))];
    for (const { from, to } of joined) this.mark(from, 'moved', to);
    const parted = ({ from, to }: Span) => only.test(masked.slice(from, to)) || joined.some((span) => span.from === from);
    for (const at of leftOutBeside(masked, found, parted)) this.mark(at, 'repeated', at + 1);
    const cited = this.groups.filter((group) => found.some(({ from, to }) => from <= group.from && to >= group.to));
    // “[desk](mailto:…)s”: what print adds parts the word.
    const added = this.inserts.flatMap(({ at, text, isBehindWord }) => (text.trim() === '' || isBehindWord ? [] : [at]));
    const cuts = [0, ...found.flatMap(({ from, to }) => [from, to]), ...added, this.text.length].sort((a, b) => a - b);
    const parts = cuts.map((from, index) => ({ from, to: cuts[index + 1] ?? from })).filter(({ from, to }) => to > from);
    return { cited: new Set(cited.map(({ group }) => group)), parts };
  }

  private quotations(words: readonly WrittenWord[], starts: readonly number[]): readonly Quotation[] {
    const found: Quotation[] = [];
    for (const { 0: text, index } of this.text.matchAll(/“[^“”]+”|„[^„“”]+[“”]|«[^«»]+»|"[^"]+"/gu)) {
      if (this.codes.some(({ from, to }) => index >= from && index < to)) continue;
      const from = starts.findIndex((start) => start >= index);
      const beyond = starts.findIndex((start) => start >= index + text.length);
      const to = beyond < 0 ? words.length : beyond;
      const first = words[from];
      if (first !== undefined && words.slice(from, to).some(({ key, kind }) => kind === 'plain' && !isQuoteKey(key)))
        found.push({ form: 'marks', from, to, line: first.line });
    }
    return found;
  }
}

function wordsBetween(text: string, from: number, to: number): readonly Word[] {
  return splitEveryWord(text.slice(from, to)).map((word) => ({ ...word, at: word.at + from }));
}

const everyWord: ReadonlySet<string> = new Set(languages.flatMap(({ linkWords }) => linkWords));

function isLinkWord(label: string, { linkWords }: Language): boolean {
  const word = label
    .trim()
    .replace(/^\[(.*)\]$|^\^(.+)\^$/s, '$1$2')
    .replace(/[.:]$/, '')
    .trim()
    .toLowerCase();
  return /^\p{N}{1,3}$/u.test(word) || everyWord.has(word) || linkWords.includes(word);
}

/** A number, be it in brackets of its own. */
function isNumber(label: string): boolean {
  return /^\s*\[?\d{1,3}\]?\s*$/.test(label);
}

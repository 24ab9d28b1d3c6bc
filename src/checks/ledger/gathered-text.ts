import { splitEveryWord } from './split-words.js';
import type { Citation, Quotation, WordKind, WrittenText, WrittenWord } from './written-words.js';

/** A text that grows, its quotations with it. */
export class GatheredText implements WrittenText {
  readonly words: WrittenWord[] = [];
  readonly quotations: Quotation[] = [];
  readonly citations: Citation[] = [];

  append({ words, quotations, citations }: WrittenText): void {
    const offset = this.words.length;
    for (const word of words) this.words.push(word);
    for (const { from, to, ...rest } of quotations) this.quotations.push({ ...rest, from: from + offset, to: to + offset });
    for (const { at, ...rest } of citations) this.citations.push({ ...rest, at: at + offset });
  }

  add(text: string, kind: WordKind, line: number): void {
    for (const { key, raw, touches } of splitEveryWord(text)) this.words.push({ key, raw, touches, line, kind });
  }

  /** What print may set here. */
  sign(text: string, line: number): void {
    this.add(text, 'sign', line);
  }
}

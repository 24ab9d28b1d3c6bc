import type { PrintedWord } from '../../model/index.js';
import { splitWords } from '../ledger/split-words.js';

/** Letters and figures of printed words, in which texts are looked for whatever signs and ends of lines are between them. */
export class PrintedLetters {
  private text = '';
  /** Where words begin. */
  private readonly starts = new Set<number>();

  constructor(words: readonly PrintedWord[]) {
    for (const { text, isMark } of words) {
      if (isMark) continue;
      for (const { key } of splitWords(text)) {
        this.starts.add(this.text.length);
        this.text += lettersOf(key);
      }
    }
    this.starts.add(this.text.length);
  }

  get length(): number {
    return this.text.length;
  }

  /** Whether whole words make up the text, the first of them before `end`; what is found is taken out. */
  take(text: string, end = this.length): boolean {
    const wanted = splitWords(text)
      .map(({ key }) => lettersOf(key))
      .join('');
    if (wanted === '') return true;
    for (let at = this.text.indexOf(wanted); at >= 0 && at < end; at = this.text.indexOf(wanted, at + 1)) {
      if (!this.starts.has(at) || !this.starts.has(at + wanted.length)) continue;
      this.text = `${this.text.slice(0, at)}${'\0'.repeat(wanted.length)}${this.text.slice(at + wanted.length)}`;
      return true;
    }
    return false;
  }
}

function lettersOf(key: string): string {
  return key.replace(/[^\p{L}\p{N}\p{S}]/gu, '').toLowerCase();
}

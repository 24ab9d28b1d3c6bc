import type { Token } from 'markdown-it';

/** Reads a list of tokens from left to right. */
export class TokenCursor {
  readonly #tokens: readonly Token[];
  #next = 0;
  /** What was searched for in vain last, and up to where, lest each of many unclosed passages searches anew. */
  #vain = { type: '', level: -1, end: -1 };

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  /** The token `ahead` places behind the next one. */
  peek(ahead = 0): Token | undefined {
    return this.#tokens[this.#next + ahead];
  }

  take(): Token | undefined {
    return this.#tokens[this.#next++];
  }

  /** Takes the next token, which by the parser's grammar is of this type. */
  takeType(type: string): Token {
    const token = this.take();
    if (token?.type !== type) throw new Error(`Expected token ${type} of markdown-it, found ${token?.type ?? 'the end'}`);
    return token;
  }

  /** The tokens up to the next one of the type that holds, which must be of the level and come before its container ends; it is taken too. */
  takeUntil(type: string, level: number, holds: (token: Token) => boolean = () => true): readonly Token[] | undefined {
    if (this.#vain.type === type && this.#vain.level === level && this.#next < this.#vain.end) return undefined;
    let index = this.#next;
    for (; index < this.#tokens.length; index++) {
      const token = this.#tokens[index];
      if (token === undefined || token.level < level) break;
      if (token.type === type && token.level === level && holds(token)) {
        const taken = this.#tokens.slice(this.#next, index);
        this.#next = index + 1;
        return taken;
      }
    }
    this.#vain = { type, level, end: index };
    return undefined;
  }
}

const cjk = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\u3000-\u303F\uFF00-\uFF60]/u;

/** Whether a character belongs to a script that sets no spaces between words and breaks lines anywhere. */
export function isCjk(character: string): boolean {
  return cjk.test(character);
}

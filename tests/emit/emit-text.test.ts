import { describe, expect, it } from 'vitest';
import { emitText } from '../../src/emit/emit-inlines.js';

const cut = (text: string): string => emitText(text, { longestWord: 14, hyphenates: 'none' }).toString();

describe('a word too long for its line', () => {
  it('breaks by itself at its soft hyphens', () => {
    expect(cut('so soft\u00adhyphen\u00adated')).toBe('#"so soft\u00adhyphen\u00adated";');
  });

  it('is cut without them, which would be printed before a cut', () => {
    expect(cut('soft\u00adhyphenatedhyphenated')).toBe('#pieces("softhyphenat","edhyphenated");');
  });
});

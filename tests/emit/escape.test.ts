import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringLiteral } from '../../src/emit/escape.js';

/** What Typst reads back from a string literal: the rules of its own syntax, written down apart from ours. */
function readTypstString(literal: string): string {
  return literal
    .slice(1, -1)
    .replace(/\\u\{([0-9a-f]+)\}|\\(.)/g, (_, code: string | undefined, letter: string) =>
      code === undefined ? ({ n: '\n', r: '\r', t: '\t' }[letter] ?? letter) : String.fromCodePoint(Number.parseInt(code, 16)),
    );
}

describe('text of an article in Typst code', () => {
  it.each([
    ['#read("/etc/passwd")', '"#read(\\"/etc/passwd\\")"'],
    ['a \\ b', '"a \\\\ b"'],
    ['$x$ @a <b> `c` *d* _e_', '"$x$ @a <b> `c` *d* _e_"'],
    ['\u0007', '"\\u{7}"'],
    ['\ue0001:2\ue001', '"\\u{e000}1:2\\u{e001}"'],
    ['\ud800', '"\ufffd"'],
    ['🙂', '"🙂"'],
  ])('%j is the string %s', (text, literal) => {
    expect(stringLiteral(text)).toBe(literal);
  });

  it('reads back as it was, whatever it is, and never ends before its end', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const literal = stringLiteral(text);
        expect(readTypstString(literal)).toBe(text.toWellFormed());
        expect(literal.slice(1, -1).replace(/\\\\|\\"/g, '')).not.toContain('"');
      }),
    );
  });
});

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { fontPackages } from '../../src/typeset/font-packages.js';
import { readFontCoverage } from '../../src/typeset/read-font-coverage.js';
import { usualRanges } from '../../src/typeset/unusual-characters.js';
import { makeFont } from './make-font.js';

const folder = mkdtempSync(join(tmpdir(), 'coverage-'));
afterAll(() => rmSync(folder, { recursive: true }));

const filesOf = (name: string) => [...(fontPackages([])(name)?.files.values() ?? [])];
const serif = filesOf('source-serif-4');
const sans = filesOf('source-sans-3');

describe('what a font covers', () => {
  test('every character taken for usual is in each face of the built-in serif or sans', async () => {
    expect([serif.length, sans.length]).toEqual([6, 6]);
    const lacking: string[] = [];
    for (const [index, file] of serif.entries()) {
      const coverages = [readFontCoverage(file), readFontCoverage(sans[index] as string)];
      for (const [first, last] of usualRanges) {
        for (let codePoint = first; codePoint <= last; codePoint++) {
          // The soft hyphen is invisible, whether it has a glyph or not.
          if (codePoint !== 0xad && !coverages.some((coverage) => coverage.has(codePoint)))
            lacking.push(`${file} ${codePoint.toString(16)}`);
        }
      }
    }
    expect(lacking).toEqual([]);
  });

  test.each([
    ['source-serif-4', 'Source Serif 4', 'Aжλ', '한☎🔥'],
    ['source-code-pro', 'Source Code Pro', 'A░', '한🔥'],
    ['noto-sans-symbols-2', 'Noto Sans Symbols 2', '☎', 'ж한'],
    ['noto-sans-math', 'Noto Sans Math', '∀𝐀', '한'],
    ['noto-emoji', 'Noto Emoji', '🔥☎', '한'],
  ])('%s is the family %s and has %s', async (name, family, present, absent) => {
    const coverage = readFontCoverage(filesOf(name)[0] as string);
    const has = (characters: string) => [...characters].map((character) => coverage.has(character.codePointAt(0) as number));
    expect(coverage.family).toBe(family);
    expect(has(present)).toEqual([...present].map(() => true));
    expect(has(absent)).toEqual([...absent].map(() => false));
  });

  test.each([4, 12] as const)('a character map of format %i is read', async (format) => {
    const path = join(folder, `format-${format}.ttf`);
    makeFont(path, { from: serif[0] as string, family: 'Made Up', characters: 'ア日本', format });
    const coverage = readFontCoverage(path);
    expect(coverage.family).toBe('Made Up');
    expect([...'ア日本アィイ語A\uffff'].map((character) => coverage.has(character.codePointAt(0) as number))).toEqual([
      true,
      true,
      true,
      true,
      false,
      false,
      false,
      false,
      false,
    ]);
  });

  test('a file that is no font is refused by name', async () => {
    const path = join(folder, 'words.ttf');
    writeFileSync(path, 'These are words.');
    expect(() => readFontCoverage(path)).toThrow(`Unexpected start of ${path}, expected a TrueType or OpenType font`);
  });
});

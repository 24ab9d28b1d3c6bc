import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { FontChoice } from '../../src/model/index.js';
import { chooseFonts, type FontRequest } from '../../src/typeset/choose-fonts.js';
import { fontPackages } from '../../src/typeset/font-packages.js';
import { openTypesetter } from '../../src/typeset/open-typesetter.js';
import { makeFont } from './make-font.js';

const folder = mkdtempSync(join(tmpdir(), 'fonts-'));
afterAll(() => rmSync(folder, { recursive: true }));

const serifFile = fontPackages([])('source-serif-4')?.files.get('400') as string;

/** Puts a package that has just these characters into a folder's `node_modules`, as npm would. */
function install(project: string, name: string, family: string, category: string, characters: string): string {
  const home = join(folder, project, 'node_modules', '@expo-google-fonts', name);
  const file = `${family.replaceAll(' ', '')}_400Regular.ttf`;
  mkdirSync(join(home, '400Regular'), { recursive: true });
  writeFileSync(join(home, 'package.json'), JSON.stringify({ name: `@expo-google-fonts/${name}`, version: '0.0.0' }));
  writeFileSync(join(home, 'metadata.json'), JSON.stringify({ family, category }));
  makeFont(join(home, '400Regular', file), { from: serifFile, family, characters });
  return join(folder, project);
}

const choose = (text: string, more: Partial<FontRequest> = {}) =>
  chooseFonts({ text: [{ text }], lang: 'en', families: [], folders: [], ...more });

/** Families beyond the three built-in ones. */
const further = (choice: FontChoice) => choice.families.serif.slice(3);

/** Sets a text in both roles with the chosen fonts; PDF/UA-1 refuses a character without a glyph. */
async function print(text: string, choice: FontChoice): Promise<number> {
  const typesetter = await openTypesetter({ engine: 'native', fonts: choice.files });
  const inFamilies = (families: readonly string[]) =>
    `#text(font: ${JSON.stringify(families).replace('[', '(').replace(']', ',)')}, fallback: false, ${JSON.stringify(text)})\n\n`;
  const { serif, sans, mono } = choice.families;
  const main = `#set document(title: "x", date: none)\n${[serif, sans, mono].map(inFamilies).join('')}`;
  const result = typesetter.typeset({ main, files: new Map() });
  if (!result.ok) throw new Error(JSON.stringify(result.diagnostics));
  return result.value.pdf({ accessible: true }).length;
}

describe('fonts of a briefing', () => {
  test('a usual article has the three built-in families in six faces, and nothing else', async () => {
    const choice = await choose('Київ said: “naïve – fiancée’s Ωμέγα … 100 €, 5 ≤ 7 → ½ H₂O”');
    expect(choice.findings).toEqual([]);
    expect(choice.families).toEqual({
      serif: ['Source Serif 4', 'Source Sans 3', 'Source Code Pro'],
      sans: ['Source Sans 3', 'Source Serif 4', 'Source Code Pro'],
      mono: ['Source Code Pro', 'Source Serif 4', 'Source Sans 3'],
    });
    expect(choice.files.map((file) => basename(file))).toEqual(
      ['SourceSerif4', 'SourceSans3', 'SourceCodePro'].flatMap((name) =>
        ['400Regular', '400Regular_Italic', '600SemiBold', '600SemiBold_Italic', '700Bold', '700Bold_Italic'].map(
          (face) => `${name}_${face}.ttf`,
        ),
      ),
    );
  });

  test('what no font has is spelled out where Unicode says that letters are the same', async () => {
    const choice = await choose('20 ℃, 68 ℉, Ⅻ, ₨ and ⒈');
    expect(choice.findings).toEqual([]);
    expect(choice.spelled).toEqual({ '℃': '°C', '℉': '°F', Ⅻ: 'XII', '₨': 'Rs', '⒈': '1.' });
    // Something would be lost.
    expect((await choose('xₐ')).findings.map(({ id }) => id)).toEqual(['glyph-exists']);
  });

  test('a unit in one character is spelled out with its power', async () => {
    const choice = await choose('5 ㎡, 3 ㎞, 2 ㎏');
    expect(choice.findings).toEqual([]);
    expect(Object.values(choice.spelled ?? {})).toEqual(['m²', 'km', 'kg']);
  });

  test('a letter whose accent a font has beside it lacks no glyph', async () => {
    const choice = await choose('ȳ and ȳ');
    expect([choice.findings, choice.spelled]).toEqual([[], undefined]);
    expect((await choose('ȳ̶')).findings.map(({ id }) => id)).toEqual(['glyph-exists']);
  });

  test.each([
    ['emoji', 'Fire 🔥, a family 👩‍👩‍👧, a flag 🇺🇦, a heart ❤️', ['Noto Emoji']],
    ['mathematics', '∀x ∈ ℝ: 𝐀 ⊂ 𝔹', ['Noto Sans Math']],
    ['symbols', '☎ 🖂 🗹', ['Noto Sans Symbols 2']],
    ['figures and letters in circles', '①, ⑳, ❶, ❿, ➀, ➓, ⓫, ⓪, ⓘ', ['Noto Sans Symbols']],
    ['box drawings', '┌─┐ ░', []],
    ['an accent apart from its letter', 'cafe\u0301 n\u0303', []],
    ['spaces, joiners and marks of direction', 'a\u00a0b\u202fc\u3000d\u200de\u200ff\u2060g\u00adi\u2011j\ttab\nline', []],
  ])('a text with %s prints without a missing glyph', async (_, text, families) => {
    const choice = await choose(text);
    expect(choice.findings).toEqual([]);
    expect(further(choice)).toEqual(families);
    await expect(print(text, choice)).resolves.toBeGreaterThan(0);
  });

  test('what is printed without the chosen fonts is refused, so that the cases above mean something', async () => {
    await expect(print('🔥', await choose('plain'))).rejects.toThrow('could not be displayed');
  });

  test('a package in the author’s own project is found by the script', async () => {
    const project = install('korean', 'noto-serif-kr', 'Noto Serif KR', 'serif', '한국어');
    const choice = await choose('Seoul (한국어)', { folders: [project] });
    expect(choice.findings).toEqual([]);
    expect(further(choice)).toEqual(['Noto Serif KR']);
    await expect(print('Seoul (한국어)', choice)).resolves.toBeGreaterThan(0);
  });

  test('letters written in parts count as the whole ones that the font has', async () => {
    const project = install('korean-parts', 'noto-serif-kr', 'Noto Serif KR', 'serif', '한');
    const parts = '한'.normalize('NFD');
    const choice = await choose(parts, { folders: [project] });
    expect(choice.findings).toEqual([]);
    await expect(print(parts, choice)).resolves.toBeGreaterThan(0);
  });

  test.each([
    ['ja', '日', 'Noto Serif JP'],
    ['ko', '日', 'Noto Serif KR'],
    ['zh', '日', 'Noto Serif SC'],
    ['zh-Hans', '日', 'Noto Serif SC'],
    ['zh-TW', '日', 'Noto Serif TC'],
    ['zh-Hant', '日', 'Noto Serif TC'],
    ['zh-HK', '日', 'Noto Serif HK'],
    ['en', '日', 'Noto Serif SC'],
    ['en', '日かな', 'Noto Serif JP'],
    ['en', '（日）한', 'Noto Serif KR'],
  ])('in an article in %s, %s is set in %s', async (lang, text, family) => {
    const project = 'east-asian';
    for (const region of ['JP', 'KR', 'SC', 'TC', 'HK']) {
      const own = region === 'JP' ? 'かな' : region === 'KR' ? '한' : '';
      install(project, `noto-serif-${region.toLowerCase()}`, `Noto Serif ${region}`, 'serif', `日（）${own}`);
    }
    const choice = await choose(text, { lang, folders: [join(folder, project)] });
    expect(choice.findings).toEqual([]);
    expect(further(choice)).toEqual([family]);
  });

  test('a script’s letters come from its own font, also where a font for symbols has them', async () => {
    const project = install('arabic', 'noto-naskh-arabic', 'Noto Naskh Arabic', 'serif', 'سلام');
    const choice = await choose('∈ سلام', { folders: [project] });
    expect(choice.findings).toEqual([]);
    expect(further(choice)).toEqual(['Noto Naskh Arabic', 'Noto Sans Math']);
  });

  test('an installed package is taken although another is preferred', async () => {
    const project = install('sans', 'noto-sans-hebrew', 'Noto Sans Hebrew', 'sans-serif', 'שלום');
    expect(further(await choose('שלום', { folders: [project] }))).toEqual(['Noto Sans Hebrew']);
  });

  test.each([
    ['한', 'U+D55C', 'noto-serif-kr'],
    ['日', 'U+65E5', 'noto-serif-sc'],
    ['あ', 'U+3042', 'noto-serif-jp'],
    ['ع', 'U+0639', 'noto-naskh-arabic'],
    ['ש', 'U+05E9', 'noto-serif-hebrew'],
    ['ह', 'U+0939', 'noto-serif-devanagari'],
    ['ট', 'U+099F', 'noto-serif-bengali'],
    ['த', 'U+0BA4', 'noto-serif-tamil'],
    ['ไ', 'U+0E44', 'noto-serif-thai'],
    ['ქ', 'U+10E5', 'noto-serif-georgian'],
    ['Հ', 'U+0540', 'noto-serif-armenian'],
    ['አ', 'U+12A0', 'noto-serif-ethiopic'],
    ['ខ', 'U+1781', 'noto-serif-khmer'],
    ['བ', 'U+0F56', 'noto-serif-tibetan'],
    ['Ꙋ', 'U+A64A', 'noto-serif'],
    ['₪', 'U+20AA', 'noto-serif'],
  ])('%s (%s) without its font names the npm install that cures it', async (character, number, name) => {
    const place = { file: 'a.md', line: 3, column: 7 };
    const choice = await chooseFonts({
      text: [{ text: 'plain' }, { text: `x${character}`, place }, { text: character }],
      lang: 'en',
      families: [],
      folders: [],
    });
    expect(choice.findings).toEqual([
      {
        id: 'glyph-exists',
        severity: 'error',
        message: `Unexpected character “${character}” (${number}), expected one that a declared font has a glyph for`,
        hint: `npm install @expo-google-fonts/${name}`,
        source: place,
      },
    ]);
  });

  test('a character that no font has is named by its number, and nothing is to be installed', async () => {
    const hint = 'no font known here has it: write something else, or name an installed font that has it under fonts: in the front matter.';
    const finding = (name: string) => ({
      id: 'glyph-exists',
      severity: 'error',
      message: `Unexpected character ${name}, expected one that a declared font has a glyph for`,
      hint,
    });
    expect((await choose('a\ue123b\u0001c\ud800')).findings).toEqual([finding('U+E123'), finding('U+0001'), finding('“\ufffd” (U+FFFD)')]);
  });

  test('many characters of one script are one finding', async () => {
    const { findings } = await choose('가나다라마바사아자차카타파하');
    expect(findings).toEqual([
      {
        id: 'glyph-exists',
        severity: 'error',
        message: `Unexpected Hangul characters “가” (U+AC00), “나” (U+B098), “다” (U+B2E4) and 11 more, expected ones that a declared font has a glyph for`,
        hint: 'npm install @expo-google-fonts/noto-serif-kr',
      },
    ]);
  });

  test('the author’s families come first in the role of their kind', async () => {
    const project = install('own', 'eb-garamond', 'EB Garamond', 'serif', 'abc');
    install('own', 'pt-mono', 'PT Mono', 'monospace', 'abc');
    const { families, findings } = await choose('abc', { families: ['EB Garamond', 'pt mono'], folders: [project] });
    expect(findings).toEqual([]);
    expect(families).toEqual({
      serif: ['EB Garamond', 'Source Serif 4', 'PT Mono', 'Source Sans 3', 'Source Code Pro'],
      sans: ['Source Sans 3', 'EB Garamond', 'PT Mono', 'Source Serif 4', 'Source Code Pro'],
      mono: ['PT Mono', 'Source Code Pro', 'EB Garamond', 'Source Serif 4', 'Source Sans 3'],
    });
  });

  test('a family of the author that is not installed is an error with its place', async () => {
    const familiesPlace = { file: 'a.md', line: 4, column: 1 };
    const { findings, families } = await choose('abc', { families: ['EB Garamond'], familiesPlace });
    expect(families.serif).toEqual(['Source Serif 4', 'Source Sans 3', 'Source Code Pro']);
    expect(findings).toEqual([
      {
        id: 'font-is-found',
        severity: 'error',
        message: 'Unexpected font family “EB Garamond”, expected an installed one',
        hint: 'npm install @expo-google-fonts/eb-garamond',
        source: familiesPlace,
      },
    ]);
  });
});

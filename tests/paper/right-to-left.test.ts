import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { wordsSurvive } from '../../src/checks/words-survive.js';
import type { StructureElement } from '../../src/model/index.js';
import { buildMarkdown, printed, shownFinding } from '../helpers/build-briefing.js';
import { printedAfter } from '../helpers/printed-after.js';
import { elements } from '../helpers/printed-tables.js';
import { buildProof, factsOf, problems } from '../helpers/proof.js';
import { folderWithScriptFonts } from '../helpers/script-fonts.js';
import { shareOf } from '../helpers/share-of.js';

const articleIn = (lang: string) => readFileSync(new URL(`../fixtures/right-to-left/${lang}.md`, import.meta.url), 'utf8');
const latin =
  'Meeting somvar nu shuru hoi. ([AP][1]) Koi vi jaldi nahin gia (p. 5).\n\n## Reactions\n\n- **Berlin** calls it “late”. ([AP][1])\n- **Paris** is “ready”. ([AP][1])\n\n[1]: https://ap.example/a "Khabar | AP"\n';
const infos = /^\d+:\d+ info /;

const ways = [
  ['on A4', { paper: 'a4' }],
  ['on letter', { paper: 'letter' }],
  ['in large print, on one side', { largePrint: true, singleSided: true }],
] as const;
const prints = ['he', 'he-labels', 'ar', 'fa', 'ur'].flatMap((lang) => ways.map(([name, options]) => [lang, name, options] as const));

it.each(shareOf(prints, 4))('an article such as %s prints and proves clean %s', async (lang, _, options) => {
  const { findings, pdf } = await buildMarkdown(articleIn(lang), { folder: folderWithScriptFonts(), unproved: false, ...options });
  const shown = findings.map(shownFinding).filter((line) => !infos.test(line) && !line.endsWith('summary-is-well-filled'));
  expect(shown).toEqual([expect.stringMatching(/^[34]:7 warning language-is-supported$/)]);
  expect((await factsOf(pdf as Uint8Array)).fromRight).toBe(true);
});

it.each([
  ['Punjabi, which the engine takes for written so', 'pa', '', 'ltr'],
  ['Kurdish in Arabic letters, which it does not', 'ckb', 'ar', 'rtl'],
  ['Punjabi in Arabic letters', 'pa-Arab', 'ur', 'rtl'],
] as const)('the direction is that of the script: %s', async (_, lang, fixture, direction) => {
  const text =
    direction === 'rtl'
      ? articleIn(fixture).replace(/^lang: .*$/m, `lang: ${lang}`)
      : `---\ntitle: Ikk khabar\nlang: ${lang}\ndate: 2025-11-27\n---\n${latin}`;
  const { findings, pdf } = await buildMarkdown(text, { folder: folderWithScriptFonts(), unproved: false });
  expect(findings.map(shownFinding).filter((line) => line.includes(' error '))).toEqual([]);
  expect((await factsOf(pdf as Uint8Array)).fromRight).toBe(direction === 'rtl');
});

it('lines, tags and table cells are read from right to left, numbers and Latin words among them from left to right', async () => {
  const { found } = await buildProof(articleIn('he'), { folder: folderWithScriptFonts() });
  const texts = elements(found.structure as StructureElement[], 'P').map(({ text }) => text);
  expect(texts).toContainEqual(
    expect.stringContaining('ובראשן DP World ו־Hutchison Ports; כל אחת מהן הודיעה שיש לה ניסיון של יותר מ־20 שנה'),
  );
  expect(texts).toContainEqual(expect.stringContaining('ב־14 במרץ 2024.'));
  const lines = found.pages.flatMap((page) => page.lines.map(({ text }) => text));
  expect(lines).toEqual(
    expect.arrayContaining(['20 November 2025', 'Page 1 of 2', expect.stringMatching(/^\d Financial Times$/), '1,204', 'מספר האוניות']),
  );
  expect(found.outline.map(({ title }) => title)).toContain('מה אומרים הצדדים');
});

it('a sign of money goes with the number that it touches, before it or behind', async () => {
  const body = 'העלות מוערכת ב-₪340 מיליון, או $95 מיליון. העלות היא 340 ₪ ליום, 340₪ ללילה, ו-95$ לשעה.';
  const text = `---\ntitle: העיר\nlang: he\ndate: 2025-11-27\nsummary: false\n---\n\n${body}\n`;
  const { findings } = await buildMarkdown(text, { folder: folderWithScriptFonts(), unproved: false });
  expect(findings.map(shownFinding).filter((line) => line.includes(' error '))).toEqual([]);
  const { found } = await buildProof(text, { folder: folderWithScriptFonts() });
  const lines = found.pages.flatMap((page) => page.lines.map(({ text: line }) => line)).join(' ');
  for (const amount of ['ב-₪340 מיליון', '$95 מיליון', '340 ₪ ליום', '340₪ ללילה', 'ו-95$ לשעה']) expect(lines).toContain(amount);
});

it('the narrow spaces of a narrow column in Arabic part words', async () => {
  const body =
    '## ردود الفعل\n\n- **بدر عبد العاطي**: «لن نفرط».\n- **آبي أحمد**: «لا تهديد».\n- **السودان**: «نعم».\n\nوالآن، الاتفاق. الآثار والآراء.';
  const text = `---\ntitle: سد\nlang: ar\ndate: 2025-11-27\nsummary: false\n---\n\n${body}\n`;
  const { findings, pdf } = await buildMarkdown(text, { folder: folderWithScriptFonts(), unproved: false });
  expect(findings.map(shownFinding).filter((line) => line.includes(' error '))).toEqual([]);
  expect((await factsOf(pdf as Uint8Array)).words.map((word) => word.text)).toEqual(expect.arrayContaining(['بدر', 'عبد', 'العاطي']));
});

it('a word in Hebrew or Arabic that is another on paper is found', async () => {
  const folder = folderWithScriptFonts();
  for (const [lang, word, other] of [
    ['he', 'במגירה', 'בארון'],
    ['ar', 'صدفة', 'حادثا'],
  ] as const) {
    const { promised } = await buildProof(articleIn(lang), { folder });
    const { found } = await buildProof(articleIn(lang).replace(word, other), { folder });
    // Page one may say it once more.
    const told = new Set(problems(wordsSurvive, { promised, found }).map(({ message }) => message));
    expect([...told]).toEqual([expect.stringMatching(new RegExp(`${other}.*${word}`, 'u'))]);
  }
});

it('what an English article quotes in Hebrew or Arabic is printed without an alarm', async () => {
  const text = '---\ntitle: A title\nlang: en\ndate: 2025-11-27\nsummary: false\n---\n\nHe said: “הנמל נסגר”, and she: «الميناء مفتوح».\n';
  const { findings } = await buildMarkdown(text, { folder: folderWithScriptFonts(), unproved: false });
  expect(findings.map(shownFinding)).toEqual([]);
});

it.each([
  ['הנמל נסגר ([A][1]), והאוניות נשארו. ([B][2])', 'הנמל נסגר,1 והאוניות נשארו.2'],
  ['He said שלום. ([A][1]) שלום. ([B][2])', 'He said שלום.1 שלום.2'],
  [
    'Two words, שתי מילים (2025). In 2025 שלום and אחת 20 שתיים (שלוש). ([A][1], [B][2])',
    'Two words, שתי מילים (2025). In 2025 שלום and אחת 20 שתיים (שלוש).1,2',
  ],
  ['**שלום** (1) is “שלום”. And “مفتوح ورحمة”. ([A][1], [B][2])', 'שלום (1) is “שלום”. And “مفتوح ورحمة”.1,2'],
])('words that run the other way are read where they stand in an English line, with their marks: %s', async (body, line) => {
  const definitions = '[1]: https://a.example.org/2025/11/26/a "A title | A"\n[2]: https://b.example.org/2025/11/26/b "B title | B"';
  const text = `---\ntitle: A title\nlang: en\ndate: 2025-11-27\nsummary: false\n---\n\n${body}\n\n${definitions}\n`;
  const { findings, pdf } = await buildMarkdown(text, { folder: folderWithScriptFonts(), unproved: false });
  expect(findings.map(shownFinding)).toEqual([]);
  const { pages } = await factsOf(pdf as Uint8Array);
  expect(pages[0]?.lines.map(({ text: printed }) => printed)).toContain(line);
});

const quoting = `---
title: A title
lang: en
date: 2025-11-27
summary: false
---

He said: “הנמל נסגר אתמול בלילה, ואיש לא ידע מתי ייפתח שוב לאוניות שמחכות בים הפתוח מזה שבועיים”, and she: «الميناء مفتوح ورحمة الله وبركاته».[^he]

- **שלום**: two words, שתי מילים (2025).

| What | עברית |
|---|---|
| One | مكتب عربي |

[^he]: In Hebrew, הערה.
`;

it('quoted words in Hebrew or Arabic that are lost or others on paper are found, those that stand there are not', async () => {
  const folder = folderWithScriptFonts();
  const { promised, found } = await buildProof(quoting, { folder });
  expect(problems(wordsSurvive, { promised, found })).toEqual([]);
  for (const [word, other, line] of [
    ['אתמול', '', 8],
    ['مفتوح', '', 8],
    ['הערה', 'טענה', 16],
    ['عربي', 'فارسي', 14],
  ] as const) {
    const { found: damaged } = await buildProof(quoting.replace(word, other), { folder });
    expect({
      word,
      told: problems(wordsSurvive, { promised, found: damaged }).map(({ message, source }) => [message, source?.line]),
    }).toEqual({
      word,
      told: [[expect.stringContaining(word), line]],
    });
  }
});

it('changed words have their bars in the outer margin, and are told', async () => {
  const before = articleIn('he');
  const after = before.replace('לא פורסם במלואו', 'לא פורסם כלל').replace('שלוש מטרות:', 'ארבע מטרות:');
  const { findings, facts } = await printedAfter([before], after, { folder: folderWithScriptFonts() });
  expect(findings.filter((line) => !infos.test(line))).toEqual(['4:7 warning language-is-supported']);
  expect(printed(facts.words)).toContain('What has changed');
});

it('what was and what is stand in the direction of reading', async () => {
  const before = articleIn('he').replace('lang: he', 'lang: he\nstatus: טיוטה');
  const { findings, facts } = await printedAfter([before], before.replace('טיוטה', 'סופי'), { folder: folderWithScriptFonts() });
  expect(findings.filter((line) => line.includes('error'))).toEqual([]);
  expect(printed(facts.words)).toMatch(/טיוטה ← סופי/u);
});

it('words from right to left in parentheses prove clean in an English article', async () => {
  const body =
    'He said (שלום) again.\n\nHe said “שלום” (peace).\n\nThe paper *Al-Ahram* (الأهرام, Cairo) says so.\n\nThe paper (الأهرام) says so.';
  const text = `---\ntitle: Papers\nlang: en\ndate: 2025-11-27\nsummary: false\n---\n\n${body}\n`;
  const { findings } = await buildMarkdown(text, { folder: folderWithScriptFonts(), unproved: false });
  expect(findings.map(shownFinding)).toEqual([]);
});

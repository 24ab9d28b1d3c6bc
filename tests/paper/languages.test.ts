import { describe, expect, it } from 'vitest';
import { languageFor } from '../../src/language/index.js';
import { article, pagesOfProse, shelf } from '../helpers/articles.js';
import { buildPaper, printed } from '../helpers/build-briefing.js';
import { printedTables } from '../helpers/printed-tables.js';
import { readCorpus } from '../helpers/read-corpus.js';
import { referenceFaults } from '../helpers/reference-faults.js';

const { shared, examples } = readCorpus('languages');
const words = (text = '') => text.split(/\s+/).join(' ').trim();

describe('the fixed words of one and the same article', () => {
  it.each(examples.map((example) => [example.says, example] as const))('in %s', async (lang, { blocks }) => {
    const heading = blocks.reactions ?? '';
    const text = `lang: ${lang}\n${shared['front-matter']}`;
    const body = (shared.article ?? '').replaceAll('PAGES', pagesOfProse(1)).replace('REACTIONS', heading);
    const paper = await buildPaper(article(body, text), { lang, draft: true });
    const { citedOnPage, citedOnPages, sourcesOnThisPage, page } = languageFor(lang).language.words;
    const citedOn = new RegExp(`(?:${citedOnPages}|${citedOnPage})`);
    // Which page it is depends on the layout, and other tests look at it.
    const pageOne = printed(paper.facts.words.filter(({ places }) => places[0]?.page === 1)).replace(
      new RegExp(`((?:${page}|One|${heading}) )\\d+`, 'g'),
      '$1N',
    );
    const furniture = paper.facts.pages[0]?.lines.filter(({ artifact, size }) => artifact && size > 8).map((line) => line.text) ?? [];
    expect({
      'page-one': pageOne.slice(0, pageOne.indexOf(` ${heading} N`) + heading.length + 3),
      furniture: furniture.map((line) => line.replace(/(?<=\D)\d$/, 'N')).join(' '),
      callouts: / (\S+ One\..*Five\.)/u.exec(paper.body)?.[1],
      table: printedTables(paper.facts).at(-1)?.join('\n'),
      notes: paper.notes.map((note) => note.replace(new RegExp(`(${citedOn.source}) [\\d, –]+`), '$1 N')).join('\n'),
      colophon: paper.colophon.replace(/\b[0-9a-f]{8}\b/, 'HASH').replace(/(\d–) (\d)/g, '$1$2'),
      findings: paper.findings,
      language: paper.facts.metadata.language,
      faults: referenceFaults(paper, { citedOn, sourcesOnThisPage }),
    }).toEqual({
      'page-one': words(blocks['page-one']),
      furniture: words(blocks.furniture),
      callouts: blocks.callouts,
      table: blocks.table,
      notes: blocks.notes,
      colophon: words(blocks.colophon),
      findings: [],
      language: lang,
      faults: [],
    });
  });
});

it('`labels:` replaces any of them', async () => {
  const paper = await buildPaper(
    article(
      `Words. ([Axios][1])\n\n${shelf.split('\n')[1]}`,
      'labels: { notes: References, citedOnPage: See p., sourcesOnThisPage: Cited here, pageOf: "{page}/{pages}", howToCite: Cite as }\nsummary: false',
    ),
  );
  expect(paper.findings).toEqual([]);
  expect(paper.body).toMatch(/^Words\.¹ References 1\. “The secret plan,” Axios, 19 November 2025\. https:\S+ ?\S* See p\. 1\./);
  expect(paper.facts.outline.map(({ title }) => title)).toEqual(['References']);
  expect(printed(paper.facts.words)).toMatch(/ Cite as “A title” /);
  expect(paper.facts.pages[0]?.lines.filter(({ artifact }) => artifact).map(({ text }) => text)).toEqual(
    expect.arrayContaining(['Cited here', '1/1']),
  );
});

it('a language without fixed words takes the English ones, with a warning', async () => {
  const paper = await buildPaper(article('Woorden.', 'lang: nl\nsummary: false'));
  expect(paper.findings).toEqual(['4:7 warning language-is-supported']);
  expect(paper.facts.pages[0]?.lines.map(({ text }) => text)).toEqual(expect.arrayContaining(['27 november 2025', 'Page 1 of 1']));
  expect(paper.facts.metadata.language).toBe('nl');
});

it('a language that is not given is English, with an info; American dates have the month first', async () => {
  const silent = await buildPaper('---\ntitle: A title\ndate: 2025-11-27\nsummary: false\n---\nWords.\n');
  expect(silent.findings).toEqual(['1:1 info language-is-given']);
  const american = await buildPaper(article('Words.', 'lang: en-US\nsummary: false'));
  expect(american.facts.pages[0]?.lines.map(({ text }) => text)).toContain('November 27, 2025');
});

it('A degree sign and its letter in one character are printed as two, wherever they stand, and no word is lost', async () => {
  const body = `Of 20 ℃, \`5 ℃\`, “3 ℉” and ⑵ in chapter Ⅳ.\n\n## Below 7 ℃\n\n| A ℃ |\n|---|\n| 5 ℃ |`;
  const { facts, findings } = await buildPaper(article(body, 'subtitle: Above 30 ℃\nsummary: false'), { unproved: false });
  expect(findings).toEqual([]);
  const words = facts.words.map(({ text }) => text).join(' ');
  expect(words).toContain('20 °C, 5 °C, “3 °F” and (2) in chapter IV.');
  expect(words).not.toContain('℃');
});

it('Units and circled figures in one character, and letters with an accent that no font has as one, are printed, and no word is lost', async () => {
  const body = `① One of ❷ or③ and (ⓘ) on 20 ㎡, 30㎏, by Ȳūsuf of ȳ.\n\n## Below ➀ ㎡\n\n| ➓ ㎞ |\n|---|\n| 5 ㎏ |`;
  const { facts, findings } = await buildPaper(article(body, 'subtitle: Above ① 30 ㎡\nsummary: false'), { unproved: false });
  expect(findings).toEqual([]);
  const words = facts.words.map(({ text }) => text).join(' ');
  expect(words).toContain('① One of ❷ or③ and (ⓘ) on 20 m², 30kg, by Ȳūsuf of ȳ.');
});

import { describe, expect, it } from 'vitest';
import { countedWords, fixedWords, formatDate, isSectionName, labelNames, languageFor, languages } from '../../src/language/index.js';
import type { Language } from '../../src/model/index.js';
import { ownDates } from '../helpers/own-dates.js';

const english = languageFor('en').language;
const named = languages.map((language) => [language.code, language] as const);
const foreign = named.filter(([code]) => code !== 'en');

/** Words that are the same in English; everything else that agrees with English was forgotten. */
const sameAsEnglish: Readonly<Record<string, readonly string[]>> = {
  de: ['briefing', 'changes.status'],
  fr: [
    'notes',
    'page',
    'note',
    'notesColumn',
    'sourceCount.one',
    'sourceCount.other',
    'contact',
    'changes.section',
    'changes.notes',
    'changes.date',
    'changes.organisation',
    'callout.note',
    'callout.important',
    'callout.question',
  ],
  es: ['page', 'actor'],
  uk: [],
  ru: [],
};

describe.each(foreign)('the words in %s', (code, language) => {
  it('are not left in English', () => {
    const same = labelNames(english).filter((name) => wordAt(language, name) === wordAt(english, name));
    expect(same).toEqual(sameAsEnglish[code]);
  });

  it('are as many as the English ones', () => {
    const withoutPlurals = (names: readonly string[]) => names.filter((name) => !name.startsWith('sourceCount.'));
    expect(withoutPlurals(labelNames(language))).toEqual(withoutPlurals(labelNames(english)));
  });

  it('write Cyrillic without Latin letters, but for what is replaced', () => {
    const isCyrillic = code === 'uk' || code === 'ru';
    const mixed = labelNames(language).filter((name) => /[A-Za-z]/.test(wordAt(language, name).replace(/\{\w+\}/g, '')));
    expect(isCyrillic ? mixed : []).toEqual([]);
  });
});

describe.each(named)('the language %s', (_, language) => {
  it('has no empty word, and none with space around it', () => {
    expect(
      labelNames(language).filter((name) => wordAt(language, name).trim() !== wordAt(language, name) || wordAt(language, name) === ''),
    ).toEqual([]);
  });

  it('names twelve months, each once', () => {
    expect(new Set(language.months).size).toBe(12);
    expect(new Set(language.monthsAlone ?? language.months).size).toBe(12);
  });

  it('knows its section names, conjunctions, link words and ways of summing up once each, in lower case', () => {
    const lists: (readonly string[])[] = [...Object.values(language.sections), ...Object.values(language.summingUp)];
    for (const list of [...lists, language.conjunctions, language.linkWords]) {
      expect(list).toEqual([...new Set(list.map((name) => name.toLowerCase()))]);
      expect(list.length).toBeGreaterThan(0);
    }
  });

  it('keeps what is replaced in its phrases', () => {
    expect(language.words.pageOf).toMatch(/\{page\}.*\{pages\}/);
    expect(language.percent).toContain('{n}');
    const plurals = labelNames(language).filter((name) => name.startsWith('sourceCount.'));
    expect(plurals.filter((name) => !wordAt(language, name).includes('{n}'))).toEqual([]);
  });

  it('has a plural form for every category that its numbers fall into', () => {
    const used = new Set(Array.from({ length: 200 }, (_, count) => `sourceCount.${new Intl.PluralRules(language.code).select(count)}`));
    expect([...used].filter((name) => !labelNames(language).includes(name))).toEqual([]);
  });
});

describe('a language tag', () => {
  it.each([
    ['en', 'en', true],
    ['en-GB', 'en', true],
    ['EN-us', 'en', true],
    ['de-AT', 'de', true],
    ['uk', 'uk', true],
    ['fr_CA', 'fr', true],
    ['ja', 'en', false],
    ['', 'en', false],
    ['english', 'en', false],
  ])('%s is printed in %s (supported: %s)', (tag, code, supported) => {
    const found = languageFor(tag);
    expect([found.language.code, found.supported]).toEqual([code, supported]);
  });
});

describe('a date on paper', () => {
  const date = { year: 2025, month: 11, day: 1 };
  it.each([
    ['en', '1 November 2025', 'November 2025'],
    ['en-GB', '1 November 2025', 'November 2025'],
    ['en-US', 'November 1, 2025', 'November 2025'],
    ['de', '1. November 2025', 'November 2025'],
    ['fr', '1er\u00a0novembre 2025', 'novembre 2025'],
    ['es', '1 de noviembre de 2025', 'noviembre de 2025'],
    ['uk', '1 листопада 2025\u00a0р.', 'листопад 2025\u00a0р.'],
    ['ru', '1 ноября 2025\u00a0г.', 'ноябрь 2025\u00a0г.'],
    ['pl', '1 listopada 2025', 'listopad 2025'],
    ['it', '1º novembre 2025', 'novembre 2025'],
    ['pt-BR', '1 de novembro de 2025', 'novembro de 2025'],
    ['ca', '1 de novembre de 2025', 'novembre de 2025'],
    ['hu', '2025. november 1.', '2025. november'],
    ['tr', '1 Kasım 2025', 'Kasım 2025'],
    ['ja', '2025年11月1日', '2025年11月'],
    ['sw', '1 November 2025', 'November 2025'],
  ])('in %s', (tag, full, monthOnly) => {
    const { language } = languageFor(tag);
    expect(formatDate(date, language, tag)).toBe(full);
    expect(formatDate({ year: 2025, month: 11 }, language, tag)).toBe(monthOnly);
    expect(formatDate({ year: 2025 }, language, tag)).toBe('2025');
  });
});

describe('a count', () => {
  it.each([
    ['en', ['0 sources', '1 source', '2 sources']],
    ['de', ['0 Quellen', '1 Quelle', '2 Quellen']],
    ['uk', ['0 джерел', '1 джерело', '2 джерела']],
    ['ru', ['0 источников', '1 источник', '2 источника']],
  ])('takes its plural in %s', (tag, expected) => {
    const { language } = languageFor(tag);
    expect([0, 1, 2].map((count) => countedWords(language.words.sourceCount, count, language))).toEqual(expected);
  });
});

describe('the author’s labels', () => {
  it('replace words by their dotted names, and nothing else', () => {
    const labels = { notes: 'References', 'likelihood.very-likely': 'highly probable', nonsense: 'x', 'likelihood.toString': 'x' };
    expect(fixedWords(english, labels)).toEqual({
      ...english.words,
      notes: 'References',
      likelihood: { ...english.words.likelihood, 'very-likely': 'highly probable' },
    });
  });
});

describe('a heading', () => {
  const { summary, reactions, verification } = english.sections;
  it.each([
    ['Summary', summary, true],
    ['  EXECUTIVE   SUMMARY  ', summary, true],
    ['1. Key judgments', summary, true],
    ['TL;DR:', summary, true],
    ['Summarising the talks', summary, false],
    ['A summary', summary, false],
    ['Reactions by key actors', reactions, true],
    ['Reactions: who said what', reactions, true],
    ['Reactionary politics', reactions, false],
    ["What they're saying", reactions, true],
    ['What we know, and what we don’t', verification, true],
    ['Evidence-based policy', verification, false],
    ['', summary, false],
  ])('%j is recognised by its first words', (heading, names, expected) => {
    expect(isSectionName(heading, names)).toBe(expected);
  });

  it('is recognised in other scripts', () => {
    expect(isSectionName('4. Реакція світу', languageFor('uk').language.sections.reactions)).toBe(true);
    expect(isSectionName('¿Es auténtico?', languageFor('es').language.sections.verification)).toBe(true);
    expect(isSectionName("L'essentiel", languageFor('fr').language.sections.summary)).toBe(true);
  });
});

function wordAt(language: Language, name: string): string {
  return name.split('.').reduce<unknown>((words, step) => (words as Readonly<Record<string, unknown>>)[step], language.words) as string;
}

describe('Quotation marks', () => {
  it.each([
    ['pl', '„”«»'],
    ['cs', '„“‚‘'],
    ['sv', '””’’'],
    ['ja', '「」『』'],
    ['nl', '“”‘’'],
    ['de', '„“‚‘'],
    ['de-AT', '„“‚‘'],
    ['de-CH', '«»‹›'],
    ['pt', '“”‘’'],
    ['pt-PT', '«»“”'],
    ['zh-Hant-HK', '「」『』'],
    ['constructor', '“”‘’'],
  ])('of %s are %s, whether or not it has fixed words', (tag, marks) => {
    expect(languageFor(tag).language.quotes.join('')).toBe(marks);
  });
});

it('every calendar has twelve months', () => {
  for (const tag of ownDates) {
    const { months, monthsAlone = months } = languageFor(tag).language;
    expect([tag, new Set(months).size, new Set(monthsAlone).size]).toEqual([tag, 12, 12]);
    if (!['id', 'da'].includes(tag)) expect(months).not.toContain('December');
  }
});

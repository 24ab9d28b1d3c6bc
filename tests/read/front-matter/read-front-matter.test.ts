import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FrontMatterFields } from '../../../src/model/index.js';
import { readFrontMatter } from '../../../src/read/front-matter/read-front-matter.js';

/** Reads fields that are dated and name their language, so that only what a test is about is reported. */
function read(yaml: string, given = 'date: 2025-11-27\nlang: en\n'): { fields: FrontMatterFields; findings: readonly string[] } {
  const outcome = readFrontMatter(`---\n${yaml}\n${given}---\nBody\n`, 'a.md');
  if (!outcome.ok) throw new Error('Expected a body');
  const findings = outcome.findings.map(
    ({ id, severity, message, hint, source }) => `${source?.line}:${source?.column} ${severity} ${id}: ${message}. ${hint}`,
  );
  return { fields: outcome.value.fields, findings };
}

const at = (line: number, column: number) => ({ file: 'a.md', line, column });

it('every field is read', () => {
  const text = `---
title: The leak
subtitle: 2025
description: |
  One line.
  Another.
author: [Ann Lee, 'Bo Berg']
organisation: Desk
series: Briefs
number: 007
contact: desk@example.org
date: 2025-11-27 00:30:00 +0200
cutoff: 26 November 2025
edition: 1.0
lang: en-us
labels:
  notes: References
  likelihood.likely: probable
paper: Letter
toc: true
marking: For official use
status: Final
template: templates/own
fonts: Charis SIL
summary:
  bottomLine: It is **genuine**.
  judgements:
    - A plain one.
    - text: A full one.
      likelihood: Very likely
      confidence: HIGH
      see: Reactions
  known: [One, "Two"]
  watch: The visit
reactions:
  section: Reactions
  stances: { Kyiv: guarded }
  legend: { guarded: careful }
sources:
  3:
    title: A title
    published: 2025-11
  https://example.org/a?b=c:
    author: [Ann, Bo]
    accessed: 2025-11-26
    archived: https://archive.example/x
    description: A leak.
checks:
  words-survive: off
  mark-has-note: { severity: info, reason: known }
layout: post
---
# Body
`;
  expect(readFrontMatter(text, 'a.md')).toEqual({
    ok: true,
    findings: [],
    value: {
      body: '# Body\n',
      bodyLine: 53,
      fields: {
        title: 'The leak',
        subtitle: '2025',
        description: 'One line.\nAnother.',
        authors: ['Ann Lee', 'Bo Berg'],
        organisation: 'Desk',
        series: 'Briefs',
        number: '007',
        contact: 'desk@example.org',
        date: { year: 2025, month: 11, day: 27 },
        cutoff: { year: 2025, month: 11, day: 26 },
        edition: '1.0',
        lang: 'en-US',
        labels: { notes: 'References', 'likelihood.likely': 'probable' },
        paper: 'letter',
        toc: true,
        marking: 'For official use',
        status: 'Final',
        template: 'templates/own',
        fonts: ['Charis SIL'],
        summary: {
          bottomLine: { text: 'It is **genuine**.', place: at(26, 15) },
          judgements: [
            { text: 'A plain one.', place: at(28, 7) },
            {
              text: 'A full one.',
              likelihood: 'very-likely',
              confidence: 'high',
              see: { heading: 'Reactions', place: at(32, 12) },
              place: at(29, 13),
            },
          ],
          known: [
            { text: 'One', place: at(33, 11) },
            { text: 'Two', place: at(33, 16) },
          ],
          watch: [{ text: 'The visit', place: at(34, 10) }],
          place: at(25, 1),
        },
        reactions: { section: 'Reactions', stances: { Kyiv: 'guarded' }, legend: { guarded: 'careful' } },
        sources: [
          { match: '3', title: 'A title', published: { year: 2025, month: 11 }, place: at(40, 3) },
          {
            match: 'https://example.org/a?b=c',
            author: 'Ann, Bo',
            accessed: { year: 2025, month: 11, day: 26 },
            archived: 'https://archive.example/x',
            description: 'A leak.',
            place: at(43, 3),
          },
        ],
        checks: {
          'words-survive': { severity: 'off', place: at(49, 3) },
          'mark-has-note': { severity: 'info', reason: 'known', place: at(50, 3) },
        },
        places: Object.fromEntries(
          `title 2, subtitle 3, description 4, author 7, organisation 8, series 9, number 10, contact 11, date 12, cutoff 13, edition 14, lang 15,
          labels 16, paper 19, toc 20, marking 21, status 22, template 23, fonts 24, summary 25, reactions 35, sources 39, checks 48, layout 51`
            .split(',')
            .map((entry) => entry.trim().split(' '))
            .map(([name, line]) => [name, at(Number(line), 1)])
            .concat([
              ['labels.notes', at(17, 3)],
              ['labels.likelihood.likely', at(18, 3)],
              ['reactions.stances.Kyiv', at(37, 14)],
            ]),
        ),
      },
    },
  });
});

it('an article without front matter has no fields, and is told what is missing', () => {
  const missing = { file: 'a.md', line: 1, column: 1 };
  expect(readFrontMatter('# Only text\n', 'a.md')).toEqual({
    ok: true,
    value: {
      fields: { authors: [], lang: 'en', labels: {}, fonts: [], sources: [], checks: {}, places: {} },
      body: '# Only text\n',
      bodyLine: 1,
    },
    findings: [
      {
        id: 'date-is-given',
        severity: 'warning',
        message: 'The briefing has no date; none is printed',
        hint: 'Add `date:` with its date, as year-month-day, to the front matter.',
        source: missing,
      },
      {
        id: 'language-is-given',
        severity: 'info',
        message: 'The article does not name its language; English is taken',
        hint: 'Add `lang: en`, or the article’s language, to the front matter.',
        source: missing,
      },
    ],
  });
});

describe('a field', () => {
  it.each([
    ['title:', {}],
    ['title: ""', {}],
    ['title: ~', {}],
    ['title: "  A  "', { title: 'A' }],
    ['title: 0x1F', { title: '0x1F' }],
    ['title: 1e3', { title: '1e3' }],
    ['title: 12345678901234567890', { title: '12345678901234567890' }],
    ['title: .nan', { title: '.nan' }],
    ['title: Yes', { title: 'Yes' }],
    ['author: Ann', { authors: ['Ann'] }],
    ['author: ["", Ann]', { authors: ['Ann'] }],
    ['summary: false', { summary: false }],
    ['reactions: false', { reactions: false }],
    ['reactions: {}', { reactions: { stances: {}, legend: {} } }],
    ['toc: false', { toc: false }],
    ['a: &x Ann\nauthor: *x', { authors: ['Ann'] }],
  ])('%s', (yaml, expected) => {
    const { places: _, date: __, ...fields } = read(yaml).fields;
    expect({ fields, findings: read(yaml).findings }).toEqual({
      fields: { authors: [], lang: 'en', labels: {}, fonts: [], sources: [], checks: {}, ...expected },
      findings: [],
    });
  });

  it.each([
    ['almost certain', 'almost-certain'],
    ['almost-certain', 'almost-certain'],
    ['Roughly even chance', 'roughly-even'],
    ['roughly-even', 'roughly-even'],
    ['almost no chance', 'almost-no-chance'],
    ['sehr wahrscheinlich', 'very-likely'],
    ['малоймовірно', 'unlikely'],
  ])('likelihood: %s', (words, likelihood) => {
    const { fields, findings } = read(`summary: { judgements: [{ text: A, likelihood: ${words} }] }`);
    expect([fields.summary ? fields.summary.judgements[0]?.likelihood : undefined, findings]).toEqual([likelihood, []]);
  });
});

describe('a mistake in a field', () => {
  const invalid = 'error front-matter-is-valid: Unexpected';
  const textHint = 'Write one line of text; put it in quotation marks if need be.';
  it.each([
    ['title: [a]', `2:8 ${invalid} list in “title”, expected text. ${textHint}`],
    ['title: { a: b }', `2:8 ${invalid} fields in “title”, expected text. ${textHint}`],
    ['title: true', `2:8 ${invalid} true in “title”, expected text. ${textHint}`],
    ['author: [a, [b]]', `2:13 ${invalid} list in “author[2]”, expected text. ${textHint}`],
    ['cutoff: soon', `2:9 ${invalid} “soon” in “cutoff”, expected a date. Write year, month and day: 2025-11-27.`],
    ['cutoff: 2025-02-30', `2:9 ${invalid} “2025-02-30” in “cutoff”, expected a day that exists. 2025-02 has 28 days. Correct the day.`],
    ['paper: a5', `2:8 ${invalid} “a5” in “paper”, expected a4 or letter. Write \`paper: a4\` or \`paper: letter\`.`],
    ['toc: maybe', `2:6 ${invalid} “maybe” in “toc”, expected true or false. Write \`toc: true\` or \`toc: false\`.`],
    [
      'summary: yes',
      `2:10 ${invalid} “yes” in “summary”, expected false or fields. Write \`summary: false\`, or bottomLine, judgements, known and watch below it.`,
    ],
    ['summary: { judgements: one }', `2:24 ${invalid} “one” in “summary.judgements”, expected a list. Write one \`- judgement\` a line.`],
    [
      'summary: { judgements: [{ see: x }] }',
      '2:25 error front-matter-is-valid: “summary.judgements[1]” has no “text”. Give the judgement a `text`.',
    ],
    [
      'summary: { judgements: [""] }',
      `2:25 ${invalid} empty text in “summary.judgements[1]”, expected text, or fields with \`text\`. Write \`- The judgement.\` or \`- text: The judgement.\``,
    ],
    [
      'summary: { judgements: [{ text: a, confidence: sure }] }',
      `2:48 ${invalid} “sure” in “summary.judgements[1].confidence”, expected a degree of confidence. Write one of: low, moderate, high.`,
    ],
    [
      'summary: { judgements: [{ text: a, likelihood: maybe }] }',
      `2:48 ${invalid} “maybe” in “summary.judgements[1].likelihood”, expected one of the seven likelihood expressions. Write one of: almost no chance, very unlikely, unlikely, roughly even chance, likely, very likely, almost certain.`,
    ],
    ['summary: { watch: [a, ] }', undefined],
    ['summary: { watch: [a, ~] }', `2:23 ${invalid} nothing in “summary.watch[2]”, expected text. ${textHint}`],
    [
      'reactions: { stances: [a] }',
      `2:23 ${invalid} list in “reactions.stances”, expected a map from name to text. Write one \`name: text\` a line.`,
    ],
    [
      'sources: [a]',
      `2:10 ${invalid} list in “sources”, expected a map of sources. Write each source’s definition label or URL, with its fields below.`,
    ],
    [
      'sources: { 3: AP }',
      `2:15 ${invalid} “AP” in “sources.3”, expected fields such as title and publisher. Indent the source’s fields below its label or URL.`,
    ],
    [
      'sources: { 3: { archived: example.org } }',
      `2:27 ${invalid} “example.org” in “sources.3.archived”, expected a URL that begins with https:// or http://. Write the whole URL.`,
    ],
    [
      'checks: { words-survive: never }',
      `2:26 ${invalid} “never” in “checks.words-survive”, expected a severity, or fields with \`severity\`. Write \`check-name: off\`, or severity and reason below it.`,
    ],
    [
      'checks: { words-survive: { reason: x } }',
      '2:26 error front-matter-is-valid: “checks.words-survive” has no “severity”. Write `check-name: off`, or severity and reason below it.',
    ],
    ['labels: { notes: [a] }', `2:18 ${invalid} list in “labels.notes”, expected text. ${textHint}`],
  ])('%s', (yaml, expected) => {
    expect(read(yaml).findings).toEqual(expected === undefined ? [] : [expected]);
  });

  it.each(['english', 'en_US', 'x', '[de]', '12', '""'])('lang: %s', (tag) => {
    const { fields, findings } = read(`lang: ${tag}`, 'date: 2025-11-27\n');
    expect(fields.lang).toBe('en');
    expect(findings).toEqual([
      expect.stringMatching(/^2:7 error front-matter-is-valid: Unexpected .* in “lang”, expected a language tag\./),
    ]);
  });

  it('is reported with all others, and leaves the sound fields', () => {
    const { fields, findings } = read('title: A\npaper: a5\ntoc: 3\nsubtitel: B\ndate: never\n', '');
    expect(findings.map((line) => line.split(':').slice(0, 2).join(':').split(' ')[0])).toEqual(['1:1', '3:8', '4:6', '5:1', '6:7']);
    expect([fields.title, fields.paper, fields.toc, fields.date]).toEqual(['A', undefined, undefined, undefined]);
  });
});

describe('the name of a field', () => {
  const slip = (place: string, name: string, near: string) =>
    `${place} warning front-matter-field-is-known: Unexpected field “${name}”; it is ignored. Did you mean \`${near}\`?`;
  it.each([
    ['subtitel: x', slip('2:1', 'subtitel', 'subtitle')],
    ['autor: x', slip('2:1', 'autor', 'author')],
    ['authors: [x]', slip('2:1', 'authors', 'author')],
    ['Title: x', slip('2:1', 'Title', 'title')],
    ['language: de', slip('2:1', 'language', 'lang')],
    ['organization: x', slip('2:1', 'organization', 'organisation')],
    ['source: {}', slip('2:1', 'source', 'sources')],
    ['summary: { bottom_line: x }', slip('2:12', 'summary.bottom_line', 'bottomLine')],
    ['summary: { judgements: [{ text: x, likelyhood: likely }] }', slip('2:36', 'summary.judgements[1].likelyhood', 'likelihood')],
    ['summary: { keyJudgements: [] }', slip('2:12', 'summary.keyJudgements', 'judgements')],
    ['reactions: { stance: {} }', slip('2:14', 'reactions.stance', 'stances')],
    ['sources: { 3: { titel: x } }', slip('2:17', 'sources.3.titel', 'title')],
    ['checks: { x: { severity: off, reasons: x } }', slip('2:31', 'checks.x.reasons', 'reason')],
    ['summary: { bottom: x }', slip('2:12', 'summary.bottom', 'bottomLine')],
    ['labels: { citedOn: See p. }', slip('2:11', 'labels.citedOn', 'citedOnPage')],
    ['labels: { sources: x }', slip('2:11', 'labels.sources', 'sourcesOnThisPage')],
    ['labels: { note: x, likelihood.likly: x }', slip('2:20', 'labels.likelihood.likly', 'likelihood.likely')],
    [
      'labels: { nonsense: x }',
      '2:11 warning front-matter-field-is-known: Unexpected field “labels.nonsense”; it is ignored. Delete it; the handbook lists the names, under “Languages and labels”.',
    ],
    [
      'summary: { mood: x }',
      '2:12 warning front-matter-field-is-known: Unexpected field “summary.mood”; it is ignored. Delete it; README lists the fields.',
    ],
  ])('that looks like a slip, or is begun and not ended, is a warning: %s', (yaml, expected) => {
    expect(read(yaml).findings).toEqual([expected]);
  });

  it.each(['confidence', 'li'])('that begins several names, or too short to begin one, is none of them: %s', (name) => {
    expect(read(`labels: { ${name}: x }`).findings).toEqual([expect.stringContaining('Delete it; the handbook')]);
  });

  it.each([
    'mark',
    'layout',
    'tags',
    'categories',
    'slug',
    'permalink',
    'draft',
    'image',
    'keywords',
    'my_own_field',
    'page',
    'data',
    'updated',
    'state',
    'type',
  ])('that belongs to another program is ignored: %s', (name) => {
    expect(read(`${name}: x`).findings).toEqual([]);
  });

  it('that reads like a sentence may belong to an article whose front matter is not closed', () => {
    expect(read('title: A\n\nNote: the talks failed.\n\nIn other words: nothing.').findings).toEqual([
      '4:1 warning front-matter-field-is-known: Unexpected field “Note”; it is ignored. If it belongs to the article, add a line `---` above it to end the front matter.',
    ]);
  });

  it('given twice is an error at the second', () => {
    expect(read('title: A\ntitle: B\nsources:\n  3: { title: x, title: y }').findings).toEqual([
      '3:1 error front-matter-is-valid: Unexpected second “title”; the first is in line 2. Delete one of them.',
      '5:18 error front-matter-is-valid: Unexpected second “sources.3.title”; the first is in line 5. Delete one of them.',
    ]);
  });

  it('that objects have of themselves is a name like any other', () => {
    const { fields, findings } = read(
      '__proto__: { polluted: x }\nconstructor: x\nlabels: { __proto__: x }\nsources: { __proto__: { title: x } }',
    );
    expect(findings.filter((line) => line.includes('error'))).toEqual([]);
    expect('polluted' in {} || 'polluted' in fields).toBe(false);
  });
});

it('a language without fixed words is a warning', () => {
  expect(read('lang: ja', 'date: 2025\n').findings).toEqual([
    '2:7 warning language-is-supported: No fixed words in “ja”; they are printed in English. Supported are en, de, fr, es, uk, ru; give the fixed words under “labels”.',
  ]);
});

describe('a language tag that is not as registered is a warning, and the article is printed', () => {
  const read1 = (tag: string) => read(`lang: ${tag}`, 'date: 2025-11-27\n');
  it.each([
    ['en-UK', 'en-GB', 'Unexpected language tag “en-UK”, expected “en-GB”. It is read as “en-GB”; write that.'],
    ['deu', 'de', 'Unexpected language tag “deu”, expected “de”. It is read as “de”; write that.'],
    ['en-XX', 'en-XX', 'Unexpected region “XX” in “en-XX”, expected one that exists. Write a country’s code as in “en-US”, or “en” alone.'],
    ['de-zz', 'de-ZZ', 'Unexpected region “ZZ” in “de-ZZ”, expected one that exists. Write a country’s code as in “de-DE”, or “de” alone.'],
    ['uk-Abcd', 'uk-Abcd', 'Unexpected script “Abcd” in “uk-Abcd”, expected one that exists. Write “uk” alone.'],
    ['ua', 'ua', 'Unexpected country “ua”, expected a language. Write the language: “uk”, where that is meant.'],
  ])('%s', (tag, taken, expected) => {
    const { fields, findings } = read1(tag);
    expect([fields.lang, findings[0]]).toEqual([taken, `2:7 warning language-tag-is-known: ${expected}`]);
    expect(findings.slice(1).filter((line) => !line.includes('language-is-supported'))).toEqual([]);
  });

  it.each(['en', 'EN-gb', 'en-US', 'es-419', 'en-001', 'de-CH-1996', 'uk-Cyrl-UA', 'de-x-simple', 'en-u-ca-gregory', 'ru-RU'])(
    '%s is none',
    (tag) => {
      expect(read1(tag).findings).toEqual([]);
    },
  );

  it.each(['ja', 'zh-Hant-TW', 'sr-Latn', 'se', 'aaa', 'qaa'])('nor is %s, of which no fixed words are known', (tag) => {
    expect(read1(tag).findings).toEqual([expect.stringContaining('language-is-supported')]);
  });
});

it('fields are the same in whatever order articles are read', () => {
  const first = read('title: A');
  read('title: B');
  expect(read('title: A')).toEqual(first);
});

it('no YAML makes it throw', () => {
  const piece = fc.oneof(
    fc.constantFrom(...'title: |summary:|  - |[|]|{|}|"|\'|: |&a |*a|!x |\n|\n  |#|? |, |2025|~|sources:|\t|>|%|@|...\n'.split('|')),
    fc.string(),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      for (const { message, hint, source } of readFrontMatter(`---\ntitle: x\n${pieces.join('')}\n---\nBody`, 'a.md').findings) {
        expect(message.length * (hint ?? '').length * (source?.line ?? 0) * (source?.column ?? 0)).toBeGreaterThan(0);
      }
    }),
    { numRuns: 1000 },
  );
});

it('a label that lost its place for a figure is an error where it stands, and one that keeps it is not', () => {
  const hint = (words: string) => `Write it as in \`${words}\`.`;
  expect(
    read("labels:\n  pageOf: Seite\n  notes: Quellen\n  sourceCount.other: Quellen\n  sourceCount.one: '{n} Quelle'").findings,
  ).toEqual([
    `3:11 error front-matter-is-valid: Unexpected “Seite” in “labels.pageOf”, expected text with {page} and {pages}. ${hint("pageOf: 'Page {page} of {pages}'")}`,
    `5:22 error front-matter-is-valid: Unexpected “Quellen” in “labels.sourceCount.other”, expected text with {n}. ${hint("sourceCount.other: '{n} sources'")}`,
  ]);
  expect(read("labels:\n  pageOf: 'Blatt {page}/{pages}'").findings).toEqual([]);
});

describe('a field that is printed as it stands', () => {
  it('has the quotation marks of the language, as the text has', () => {
    const yaml =
      'title: Er sagt "nein" – und "ja"\nauthor: Jane O\'Neil\nsubtitle: "The \\"quotes\\" of it"\nsources: { a: { description: Its "level" } }';
    const { fields } = read(yaml, 'date: 2025-11-27\nlang: de\n');
    expect([fields.title, ...fields.authors, fields.subtitle, fields.sources[0]?.description]).toEqual([
      'Er sagt „nein“ – und „ja“',
      'Jane O’Neil',
      'The „quotes“ of it',
      'Its „level“',
    ]);
  });

  it('is told where it has characters as HTML writes them', () => {
    const { findings } = read('title: "Floods &#8211; a timeline"\nsubtitle: AT&T; R&D; A & B\norganisation: "A &amp; B"');
    expect(findings).toEqual([
      '2:8 warning field-is-plain: Unexpected “&#8211;” in `title`, which is printed as it is written. Write the character itself.',
      '4:15 warning field-is-plain: Unexpected “&amp;” in `organisation`, which is printed as it is written. Write the character itself.',
    ]);
  });

  it('is told where it holds Markdown, and only there', () => {
    const hint = 'Write the words alone; Markdown belongs into the article and its summary.';
    const { findings } = read(
      'title: A *new* plan\nsubtitle: snake_case_names, 3 * 4 * 5 and a footnote*\nstatus: "See [x](https://a.org)"\nsources: { a: { description: Of `b` } }\nsummary: { bottomLine: It is **genuine**. }',
    );
    expect(findings).toEqual([
      `2:8 warning field-is-plain: Unexpected Markdown “*new*” in \`title\`, which is printed as it is written. ${hint}`,
      `4:9 warning field-is-plain: Unexpected Markdown “[x](https://a.org)” in \`status\`, which is printed as it is written. ${hint}`,
      `5:30 warning field-is-plain: Unexpected Markdown “\`b\`” in \`sources.a.description\`, which is printed as it is written. ${hint}`,
    ]);
  });
});

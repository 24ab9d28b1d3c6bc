import { describe, expect, it } from 'vitest';
import { readFrontMatter } from '../../../src/read/front-matter/read-front-matter.js';

function findings(yaml: string): readonly string[] {
  const outcome = readFrontMatter(`---\n${yaml}\n---\nBody\n`, 'a.md');
  return outcome.findings
    .filter(({ id }) => id !== 'date-is-given' && id !== 'language-is-given')
    .map(({ id, message, hint, source }) => {
      expect(id).toBe('front-matter-is-valid');
      return `${source?.line}:${source?.column} ${message}. ${hint}`;
    });
}

describe('Words behind a “#” that YAML takes for a comment are told', () => {
  const told = (yaml: string) =>
    readFrontMatter(`---\ndate: 2026-01-01\nlang: en\n${yaml}\n---\nBody\n`, 'a.md').findings.map(
      ({ id, severity, message, hint, source }) => `${source?.line}:${source?.column} ${severity} ${id} ${message}. ${hint}`,
    );

  it.each([
    ['title: Why #MeToo matters', '4:12', '#MeToo matters', 'title', '"Why #MeToo matters"'],
    ['subtitle: The #1 question', '4:15', '#1 question', 'subtitle', '"The #1 question"'],
    ['title: #MeToo', '4:8', '#MeToo', 'title', '"#MeToo"'],
    ['title: The "end" #MeToo', '4:18', '#MeToo', 'title', `'The "end" #MeToo'`],
    ['summary:\n  watch:\n    - Vote on #12', '6:15', '#12', 'summary.watch[1]', '"Vote on #12"'],
  ])('%s', (yaml, place, words, name, repair) => {
    expect(told(yaml)).toEqual([
      `${place} warning front-matter-value-is-whole Unexpected “${words}” in “${name}”: what stands behind “ #” is a YAML comment and is left out. Put the value in quotation marks: ${repair}; a comment has a blank behind its #.`,
    ]);
  });

  it.each(['title: A # note', '#note\ntitle: A\n#note', 'title: "A #b" #c', 'title: A#b', 'summary: #note\n  bottomLine: A'])(
    'but not of %s',
    (yaml) => {
      expect(told(yaml)).toEqual([]);
    },
  );
});

describe('YAML that cannot be read is explained', () => {
  it.each([
    ['title: Talks: the end', '2:8 Unexpected second colon in one line. Put the value in quotation marks: title: "Talks: the end"'],
    ['title: The "end": a talk', `2:8 Unexpected second colon in one line. Put the value in quotation marks: title: 'The "end": a talk'`],
    ['date: 2025\ntitle: "Open\nlang: de', '3:8 Unexpected end, expected a closing quotation mark. Close the quotation mark.'],
    [
      'title: "Open\nlang: de\nsummary:\n  watch:\n    - "A vote"\n    - The council',
      '2:8 Unexpected end, expected a closing quotation mark. Close the quotation mark.',
    ],
    [
      "title: A\nsubtitle: 'Open\nsummary:\n  watch:\n    - It's late\nseries: @b",
      '3:11 Unexpected end, expected a closing quotation mark. Close the quotation mark.',
    ],
    [
      'title: "A title\n  over two lines"\nlang: @en',
      '4:7 Unexpected “@” at the beginning of a value. Put the value in quotation marks: lang: "@en"',
    ],
    ['title: @desk', '2:8 Unexpected “@” at the beginning of a value. Put the value in quotation marks: title: "@desk"'],
    ['title: `code`', '2:8 Unexpected “`” at the beginning of a value. Put the value in quotation marks: title: "`code`"'],
    ['title: [Draft] The plan', '2:16 Unexpected “The plan” behind a value. Put the value in quotation marks: title: "[Draft] The plan"'],
    ['title: "A" and B', `2:12 Unexpected “and B” behind a value. Put the value in quotation marks: title: '"A" and B'`],
    [
      'title: *A*',
      '2:8 Unexpected “*A*” in “title”, a reference to something that is not there. Put text that begins with * in quotation marks.',
    ],
    ['title: !important A', '2:8 Unexpected tag beginning with “!”. Put the value in quotation marks: title: "!important A"'],
    [
      'title: A\nJust words\ndate: 2025',
      '3:1 Unexpected “Just words”, expected `name: value`. Give the line a name and a colon, indent it, or end the front matter with `---` above it.',
    ],
    [
      'title A\ndate: 2025',
      '2:1 Unexpected “title A”, expected `name: value`. Give the line a name and a colon, indent it, or end the front matter with `---` above it.',
    ],
    ['summary:\n\tbottomLine: x', '3:1 Unexpected tab, expected spaces. Indent with spaces.'],
    ['title: "a\\qb"', '2:10 Unexpected backslash in double quotation marks. Write it twice (\\\\), or use single quotation marks.'],
    ['title: A\n[3]: B', '3:1 Unexpected list or map, expected the name of a field. Write `name: value`, the name without brackets.'],
  ])('%s', (yaml, expected) => {
    expect(findings(yaml)).toEqual([expected]);
  });

  it('with every faulty line', () => {
    expect(findings('title: A: b\nsubtitle: @c\nseries: `d`').map((line) => line.split(' ')[0])).toEqual(['2:8', '3:11', '4:9']);
  });
});

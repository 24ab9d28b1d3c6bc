import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFrontMatter } from '../../../src/read/front-matter/read-front-matter.js';

/** What remains of a text as body, where it begins, and the findings but for those on a missing date and language. */
function split(text: string): unknown {
  const outcome = readFrontMatter(text, 'a.md');
  const findings = outcome.findings
    .filter(({ id }) => id !== 'date-is-given' && id !== 'language-is-given')
    .map(({ severity, message, hint, source }) => `${source?.line}:${source?.column} ${severity}: ${message}. ${hint}`);
  return outcome.ok
    ? { body: outcome.value.body, line: outcome.value.bodyLine, title: outcome.value.fields.title, findings }
    : { findings };
}

describe('front matter is taken off the body', () => {
  it.each([
    ['fields', '---\ntitle: A\n---\nBody', 'Body', 4],
    ['a blank line behind it', '---\ntitle: A\n---\n\nBody', '\nBody', 4],
    ['spaces behind the hyphens', '--- \ntitle: A\n---\t\nBody', 'Body', 4],
    ['the language YAML named', '---yaml\ntitle: A\n---\nBody', 'Body', 4],
    ['blank lines and comments round its fields', '---\n\n# about this\n\ntitle: A\n\n---\nBody', 'Body', 8],
    ['nothing behind it', '---\ntitle: A\n---', '', 3],
    ['full stops below', '---\ntitle: A\n...\nBody', 'Body', 4],
    ['full stops below, and a later rule', '---\ntitle: A\n...\nOne\n\n---\n\nTwo', 'One\n\n---\n\nTwo', 4],
    ['a flow map', '---\n{ title: A }\n---\nBody', 'Body', 4],
    ['a later rule', '---\ntitle: A\n---\nOne\n\n---\n\nTwo', 'One\n\n---\n\nTwo', 4],
    ['Windows line ends', '---\r\ntitle: A\r\n---\r\nBody', 'Body', 4],
  ])('with %s', (_, text, body, line) => {
    expect(split(text)).toEqual({ body, line, title: 'A', findings: [] });
  });

  it('where it has no fields', () => {
    expect(split('---\n---\nBody')).toEqual({ body: 'Body', line: 3, title: undefined, findings: [] });
  });

  it('where its fields are all another program’s', () => {
    expect(split('---\nmy_field: x\n---\nBody')).toEqual({ body: 'Body', line: 4, title: undefined, findings: [] });
  });
});

describe('fields without the line above them stay in the body, and one warning says so', () => {
  it.each([
    [
      'and none below',
      'title: A\ndate: 2026-01-05\n\nText.',
      '1:1 warning: Unexpected front matter without a line `---` above and below it; it is printed as text. Add a line `---` above line 1, and one below line 2.',
    ],
    [
      'but one below, lists among them',
      'title: A\nauthor:\n  - B\nlang: de\n---\nText: so.',
      '1:1 warning: Unexpected front matter without a line `---` above it; it is printed as text. Add a line `---` above line 1.',
    ],
  ])('%s', (_, text, finding) => {
    expect(readFrontMatter(text, 'a.md').findings).toHaveLength(1);
    expect(split(text)).toEqual({ body: text, line: 1, title: undefined, findings: [finding] });
  });

  it.each([
    'Title: A\nDate: 5 May\n\nText.',
    'title: A\n\ndate: B',
    'title: A\nand more: B\n\nText.',
    'http://a.example\ndate: x',
    'note: A\nanswer: B\n',
  ])('but not of a text such as %j', (text) => {
    expect(split(text)).toEqual({ body: text, line: 1, title: undefined, findings: [] });
  });
});

describe('an article that begins with a rule keeps every word', () => {
  it.each([
    '---\n\nSome words between two rules.\n\n---\n\nMore.',
    '---\n\nNote: the talks failed.\n\n---\n\nMore.',
    '---\n\nIn other words: nothing.\n\n---\n',
    '---\n# A heading\n\nText\n\n---\n\nMore.',
    '---\n\n- a list\n- of two\n\n---\n',
    '---\n\nWords, and no other rule.',
    '---\n\n# Heading\n\nNo other rule.',
    '--- Introduction\n\ntext\n\n---\n',
    '---foo\nand no closing line',
    '----\ntitle: A\n----\n',
    '---',
    '---\n',
    '\n---\ntitle: A\n---\n',
    'No rule at all.',
    '+++\nno closing line',
    'Text\n---\nunder a heading\n---\n',
  ])('%j', (text) => {
    expect(split(text)).toEqual({ body: text, line: 1, title: undefined, findings: [] });
  });
});

describe('front matter with a fault in its fence', () => {
  it.each([
    [
      'unclosed',
      '---\ntitle: A\ndate: 2025\n\n# Heading\n\nText',
      '1:1 error: Unexpected end, expected front matter to be closed by `---`. Add a line `---` below line 3.',
    ],
    [
      'closed with too many hyphens',
      '---\ntitle: A\n-----\nText',
      '3:1 error: Unexpected “-----”, expected `---` alone. Make the closing line exactly `---`.',
    ],
    [
      'closed in a line with words',
      '---\ntitle: A\n--- and on',
      '3:1 error: Unexpected “--- and on”, expected `---` alone. Make the closing line exactly `---`.',
    ],
  ])('is an error: %s', (_, text, expected) => {
    expect(split(text)).toMatchObject({ findings: [expected] });
  });

  it('leaves the body to be looked through where its beginning is known', () => {
    expect(split('---\ntitle: A\n-----\nText')).toMatchObject({ body: 'Text', line: 4 });
    expect(split('---\ntitle: A\n\nText')).not.toHaveProperty('body');
  });
});

describe('front matter in a language other than YAML', () => {
  const error = (name: string) =>
    `1:1 error: Unexpected front matter in “${name}”, expected YAML. Rewrite the fields as YAML, one \`name: value\` a line, between two lines \`---\`.`;

  it.each(['js', 'javascript', 'JS', ' js', 'json', 'coffee', 'cson', 'toml', 'ruby', 'php8'])('is refused: ---%s', (name) => {
    const text = `---${name}\n{ "title": "A" }\n---\nBody`;
    expect(split(text)).toEqual({ body: 'Body', line: 4, title: undefined, findings: [error(name.trim())] });
  });

  it('is refused: +++', () => {
    expect(split('+++\ntitle = "A"\n+++\nBody')).toEqual({ body: 'Body', line: 4, title: undefined, findings: [error('toml')] });
  });

  it('is never run', () => {
    const effect = Symbol.for('briefpress.front-matter-was-run');
    const code = `globalThis[Symbol.for('briefpress.front-matter-was-run')] = true`;
    for (const name of ['js', 'javascript', 'JavaScript', 'coffee', 'coffeescript', 'node']) {
      split(`---${name}\n${code}\n---\nBody`);
      split(`---${name}\n{ title: (${code}) }\n---\nBody`);
    }
    split(`---\ntitle: !!js/function "function () { ${code} }()"\n---\nBody`);
    expect(effect in globalThis).toBe(false);
  });
});

it('whatever stands at the top of a file, nothing is thrown and no line of the body is lost', () => {
  const line = fc.oneof(
    fc.constantFrom(
      '---',
      '---js',
      '--- x',
      '...',
      'title: A',
      'date: 2025',
      'Note: x',
      '# H',
      '',
      '- a',
      '  b: [c',
      '"',
      '{',
      '*a: &a',
      '\t',
      '+++',
    ),
    fc.string({ maxLength: 12 }),
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
      const text = ['---', ...lines, ''].join('\n');
      const outcome = readFrontMatter(text, 'a.md');
      if (!outcome.ok) return;
      const { body, bodyLine } = outcome.value;
      expect(
        text
          .split('\n')
          .slice(bodyLine - 1)
          .join('\n'),
      ).toBe(body);
    }),
    { numRuns: 2000 },
  );
});

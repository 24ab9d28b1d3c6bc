import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../commands/temporary-folder.js';
import { article } from '../helpers/articles.js';
import { type BuildSettings, buildMarkdown } from '../helpers/build-briefing.js';

interface Bad {
  readonly what: string;
  readonly input: string | Uint8Array;
  /** `file:line:column severity id: message`, as a reader of the report sees it. */
  readonly finding: string | RegExp;
  readonly pdf: boolean;
  readonly settings?: BuildSettings;
}

const aliasBomb = [
  'a: &a [x, x, x, x, x, x, x, x, x]',
  ...[...'bcdefghi'].map((name, index) => `${name}: &${name} [${Array(9).fill(`*${'abcdefghi'[index]}`).join(', ')}]`),
].join('\n');

const bad: readonly Bad[] = [
  { what: 'an empty file', input: '', finding: /^article\.md:1:1 error file-is-not-empty: /, pdf: false },
  { what: 'a file of nothing but spaces', input: '  \n\n \t\n', finding: /^article\.md:1:1 error file-is-not-empty: /, pdf: false },
  {
    what: 'a front matter that is not YAML',
    input: '---\ntitle: "A title\ndate: 2025-11-27\n---\nWords.\n',
    finding: /^article\.md:\d:\d+ error front-matter-is-valid: /,
    pdf: false,
  },
  {
    what: 'a front matter of wrong types',
    input: article('Words.', 'toc: perhaps'),
    finding: /^article\.md:5:6 error front-matter-is-valid: /,
    pdf: false,
  },
  {
    what: 'a front matter in JavaScript',
    input: '---js\n{ title: process.exit(1) }\n---\nWords.\n',
    finding: /^article\.md:1:\d error front-matter-is-valid: /,
    pdf: false,
  },
  {
    what: 'a front matter that grows without end',
    input: article('Words.', aliasBomb),
    finding: /^article\.md:\d+:\d+ error front-matter-is-valid: /,
    pdf: false,
  },
  {
    what: 'bytes that are not UTF-8',
    input: Uint8Array.from([...Buffer.from(article('Words.\n\nMore ')), 0xe9, 0x20, 0x0a]),
    finding: /^article\.md:9:1 error file-is-readable: /,
    pdf: false,
  },
  { what: 'a NUL byte', input: article('Words.\n\nMore \0 words.'), finding: /^article\.md:8:6 error file-is-readable: /, pdf: false },
  {
    what: 'an undefined reference',
    input: article('Words. ([text][99])'),
    finding: /^article\.md:6:9 error reference-is-defined: /,
    pdf: true,
  },
  { what: 'a footnote without text', input: article('Words.[^x]'), finding: /^article\.md:6:7 error reference-is-defined: /, pdf: true },
  {
    what: 'a heading link to nowhere',
    input: article('See [there](#nowhere).'),
    finding: /^article\.md:6:5 error heading-link-resolves: /,
    pdf: true,
  },
  { what: 'a missing image', input: article('![A map](none.png)'), finding: /^article\.md:6:1 error image-is-readable: /, pdf: true },
  {
    what: 'an image outside the folder',
    input: article('![A map](../a.png)'),
    finding: /^article\.md:6:1 error image-is-readable: /,
    pdf: true,
  },
  {
    what: 'a remote image',
    input: article('![A map](https://example.org/a.png)'),
    finding: /^article\.md:6:1 warning image-is-local: /,
    pdf: true,
  },
  {
    what: 'a glyph that no font has',
    input: article('Words \u{12000} here.'),
    finding: /^article\.md:6:\d+ error glyph-exists: /,
    pdf: true,
  },
  {
    what: 'a script whose font is not installed',
    input: article('Words \u1320 here.'),
    finding: /^article\.md:6:\d+ error glyph-exists: .*npm install @expo-google-fonts\/noto-/s,
    pdf: true,
  },
  {
    what: 'a font that is not installed',
    input: article('Words.', 'fonts: [No Such Font]'),
    finding: /^article\.md:5:\d+ error font-is-found: /,
    pdf: false,
  },
  {
    what: 'a template that is not there',
    input: article('Words.', 'template: none'),
    finding: /^article\.md:\d+:\d+ error template-is-valid: Unexpected template “none”/,
    pdf: false,
  },
  {
    what: 'a passage that is never closed',
    input: article('Words.\n\n<!-- brief: skip -->\n\nMore.'),
    finding: /^article\.md:8:1 error directive-is-known: /,
    pdf: true,
  },
  {
    what: 'one label with two addresses',
    input: article('Words. ([A][1])\n\n[1]: https://example.org/2025/01/02/a "A | B"\n[1]: https://example.org/2025/01/02/b "C | D"'),
    finding: /^article\.md:9:1 error definition-is-unique: /,
    pdf: true,
  },
  {
    what: 'a reaction section that is not there',
    input: article('Words.', 'reactions: { section: Nowhere }'),
    finding: /^article\.md:5:\d+ error reaction-section-is-found: /,
    pdf: true,
  },
];

const shown = ({ message, hint, severity, id, source }: Awaited<ReturnType<typeof buildMarkdown>>['findings'][number]) =>
  `${source === undefined ? '' : `${source.file}:${source.line}:${source.column} `}${severity} ${id}: ${message}${hint === undefined ? '' : `\n${hint}`}`;

describe('one clear finding with place and hint for', () => {
  it.each(bad.map((one) => [one.what, one] as const))('%s', async (_, { input, finding, pdf, settings }) => {
    const result = await buildMarkdown(input, { folder: temporaryFolder({}), ...settings });
    const notable = result.findings.filter(({ severity }) => severity !== 'info');
    expect(notable.map(shown)).toEqual([expect.stringMatching(finding)]);
    expect(notable.filter(({ hint }) => hint === undefined)).toEqual([]);
    expect(result.pdf !== undefined).toBe(pdf);
  });
});

it('everything wrong is told at once', async () => {
  const result = await buildMarkdown(article('Words. ([text][99])\n\nSee [there](#nowhere).\n\n![A map](none.png)\n\nMore.[^x]'), {
    folder: temporaryFolder({}),
  });
  expect(result.findings.map(({ id, source }) => `${source?.line}:${source?.column} ${id}`).sort()).toEqual([
    '10:1 image-is-readable',
    '12:6 reference-is-defined',
    '6:9 reference-is-defined',
    '8:5 heading-link-resolves',
  ]);
});

it('code in a front matter is never run', async () => {
  const before = process.exitCode;
  await buildMarkdown('---js\n{ title: (process.exitCode = 7) }\n---\nWords.\n');
  await buildMarkdown('---javascript\nmodule.exports = { title: (process.exitCode = 7) }\n---\nWords.\n');
  expect(process.exitCode).toBe(before);
});

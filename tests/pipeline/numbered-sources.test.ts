import { expect, it, test } from 'vitest';
import { buildMarkdown } from '../helpers/build-briefing.js';

const two = 'The truce held [1], says the UN [2].\n\n';

/** Findings of an article with this body, `line:column severity id message → hint`, the line counted from its first. */
async function told(body: string, lang = 'en') {
  const { findings } = await buildMarkdown(`---\ntitle: T\ndate: 2026-01-01\nlang: ${lang}\nsummary: false\n---\n${body}\n`, {
    unproved: false,
  });
  return findings
    .filter(({ severity }) => severity !== 'info')
    .map(
      ({ id, severity, message, hint, source }) => `${(source?.line ?? 0) - 6}:${source?.column} ${severity} ${id} ${message} → ${hint}`,
    );
}

const all = (place: string, hint: string) => [
  `${place} warning definition-is-wellformed The sources numbered from 1 on, 2 in all, are no definitions, so that figures such as [1] lead nowhere; they are printed as they stand → Write each as [1]: ${hint}`,
];
const written = 'https://a.example/x "Truce holds | Reuters", with an empty line above the first';
const bracketed = `${written}, or put a backslash before its bracket to print it as text.`;

test.each([
  [
    'below a line that names them',
    'References:\n[1] Reuters, "Truce holds", https://a.example/x\n[2] UN News, https://b.example/y',
    all('4:1', bracketed),
  ],
  [
    'each in a paragraph',
    '## Sources\n\n[1] "Truce holds," *Reuters*, 5 May 2025, https://a.example/x\n\n[2] https://b.example/y',
    all('5:1', bracketed),
  ],
  ['as links', '**[1]** [Truce holds](https://a.example/x), Reuters\n**[2]** [Two](https://b.example/y)', all('3:3', bracketed)],
  [
    'over more than one line',
    '[1] “Truce holds.” Reuters.\n  Seen at\n  <https://a.example/x>.\n\n[2] UN: https://b.example/y',
    all('3:1', bracketed),
  ],
  ['as items', '- [1] Reuters, "Truce holds", https://a.example/x\n- [2] https://b.example/y', all('3:3', bracketed)],
  [
    'as a numbered list under its heading',
    '## Sources\n\n1. Reuters, "Truce holds", https://a.example/x\n2. UN News, https://b.example/y',
    all('5:1', written),
  ],
  ['with no words but the address', '[1] https://a.example/x\n[2] https://b.example/y', all('3:1', bracketed.replace(/ "[^"]+"/u, ''))],
])('Sources that figures in brackets name, but that no definition gives, are told once: %s', async (_, list, expected) => {
  expect(await told(`${two}${list}`)).toEqual(expected);
});

test.each([
  ['de', 'Quellen'],
  ['fr', 'Références'],
  ['es', 'Fuentes'],
  ['uk', 'Джерела'],
  ['ru', 'Источники'],
])('and so in each language: %s', async (lang, heading) => {
  const list = '1. Reuters, "Truce holds", https://a.example/x\n2. UN, https://b.example/y';
  expect(await told(`${two}## ${heading}\n\n${list}`, lang)).toEqual(all('5:1', written));
});

it('One source is told as one, and by the figure that names it', async () => {
  expect(await told('So it is [3, 4].\n\n[4] A talk, https://a.example/x')).toEqual([
    expect.stringContaining(
      '3:1 warning definition-is-wellformed The source numbered 4 is no definition, so that the figure [4] leads nowhere',
    ),
  ]);
});

it('Sources and figures whose brackets have backslashes, as word processors export them, are told likewise', async () => {
  const body = 'Many died\\[1\\]. Others fled\\[1, 2\\].\n\n\\[1\\] Reuters, “Truce holds”, [https://a.example/x](https://a.example/x)';
  expect(await told(`${body}\n\n\\[2\\] UN News, https://b.example/y`)).toEqual(
    all('3:1', `${written}, and take the backslashes before the brackets of figures away.`),
  );
});

it('Written as it is proposed, the sources are the notes', async () => {
  const list = 'References:\n\n[1]: https://a.example/x "Truce holds | Reuters"\n[2]: https://b.example/y "UN News"';
  expect(await told(`${two}${list}`)).toEqual([]);
});

test.each([
  ['no figure names them', 'So it is.\n\n[1] Reuters, https://a.example/x'],
  ['figures name others', `${two}[7] Reuters, https://a.example/x`],
  ['only code names them', 'So `[1]` is.\n\n[1] Reuters, https://a.example/x'],
  ['they have no address', `${two}[1] Reuters, 5 May 2025\n[2] UN News`],
  ['the steps of a list hold addresses', `${two}1. Open https://a.example/x\n2. Read https://b.example/y`],
  ['a backslash makes them text', `${two}\\[1] Reuters, https://a.example/x\n\\[2] UN, https://b.example/y`],
])('Nothing is told where %s', async (_, body) => {
  expect(await told(body)).toEqual([]);
});

it('Beside numbered definitions each figure is told by itself', async () => {
  const found = await told(`${two}[1]: https://a.example/x "T"\n\n[2] UN, https://b.example/y`);
  expect(found.map((one) => one.split(' ').slice(0, 3).join(' '))).toEqual([
    '1:33 warning reference-is-defined',
    '5:1 warning reference-is-defined',
  ]);
});

import { expect, it } from 'vitest';
import { buildMarkdown, shownFinding } from '../helpers/build-briefing.js';

it('a button of the web page is told, a link of the same words is none', async () => {
  const { findings } = await buildMarkdown(
    '---\ndate: 2026-01-01\nlang: en\n---\n# Report\n\nWords.\n\n[Subscribe now](https://x.substack.com/subscribe?utm_source=post)\n\n[Share](https://x.substack.com/p/a?action=share), and the [share](https://a.example.org/2026/01/02/shares) of the market.\n',
    { unproved: false },
  );
  expect(findings.filter(({ id }) => id === 'no-export-residue').map(shownFinding)).toEqual([
    '9:1 warning no-export-residue',
    '11:1 warning no-export-residue',
  ]);
});

it('an article in German that does not name its language is warned of, with the field that it needs', async () => {
  const body =
    'Der Vorstand hat im Frühjahr mitgeteilt, dass die Boote der Nacht für die Insel zu langsam sind, und niemand hatte einen besseren Plan, den die Stadt am Tag davor verlangt hatte. Das ist nicht neu, und auch die Fahrgäste wissen es.';
  const { findings } = await buildMarkdown(`---\ndate: 2026-01-01\n---\n# Bericht\n\n${body}\n`, { unproved: false });
  const told = findings.find(({ id }) => id === 'language-is-given');
  expect(told).toMatchObject({ severity: 'warning', hint: expect.stringContaining('`lang: de`') });
});

it.each(['Suscríbete ahora', 'Abonnez-vous !', 'Jetzt abonnieren', 'Iscriviti', 'Assine', 'Subskrybuj teraz', 'Підписатися'])(
  'a button of a web page is told in its language: %s',
  async (words) => {
    const { findings } = await buildMarkdown(
      `---\ntitle: T\ndate: 2026-01-01\nlang: en\n---\nWords.\n\n[${words}](https://x.substack.com/subscribe)\n\n[${words}](https://a.example.org/2026/a)`,
    );
    expect(findings.filter(({ id }) => id === 'no-export-residue').map(({ source }) => source?.line)).toEqual([8]);
  },
);

it('footnotes that were exported as links into their page are told one by one, and a section with a number of its own is none', async () => {
  const at = 'https://x.substack.com/p/y#footnote';
  const { findings } = await buildMarkdown(
    `---\ntitle: T\ndate: 2026-01-01\nlang: en\n---\nIt failed.[1](${at}-1-123) Twice.[[2]](${at}-2-123) So ([AP](${at}-3)). See [3](https://a.example.org/#section-3).\n\n[1](${at}-anchor-1-123)\n\nSee AP, 3 May.`,
  );
  expect(findings.filter(({ id }) => id === 'no-export-residue').map(({ message }) => /footnote \d/.exec(message)?.[0])).toEqual([
    'footnote 1',
    'footnote 2',
    'footnote 1',
  ]);
});

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

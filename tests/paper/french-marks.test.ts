import { expect, it } from 'vitest';
import { article } from '../helpers/articles.js';
import { buildPaper } from '../helpers/build-briefing.js';

const definitions = '[1]: https://a.example.org/2026/01/02/a "Un | A"\n[2]: https://b.example.org/2026/01/02/b "Deux | B"';

async function printed(body: string): Promise<string> {
  const { body: words, findings } = await buildPaper(article(`${body}\n\n${definitions}`, 'lang: fr\nsummary: false'), { unproved: false });
  expect(findings.filter((finding) => !finding.includes('info'))).toEqual([]);
  return words;
}

it('marks stand before the stop in French: in sentences, quotations, notes of a block before and headings that run in', async () => {
  const body = [
    'Il a démissionné. ([A][1]) Il a dit : « Je m’en vais. » ([B][2]) Il est parti ([A][1]), *puis revenu.* ([B][2]) Pourquoi ? ([A][1]) C’était à Kiev. ([A][1]) En 2024. ([A][1])',
    'Rien n’est dit.',
    '([B][2])',
    'Tout est dit ([A][1]).',
    '([B][2])',
    '## Un\n\nIl pleut.\n\n### Deux\n\nIl pleut.\n\n#### Trois\n\nIl pleut.\n\n##### Quatre ([A][1])\n\nIl pleut.',
  ].join('\n\n');
  expect(await printed(body)).toBe(
    'Il a démissionné¹. Il a dit : « Je m’en vais². » Il est parti¹, puis revenu². Pourquoi¹ ? C’était à Kiev¹. En 2024.¹ Rien n’est dit². Tout est dit¹,². Un Il pleut. Deux Il pleut. Trois Il pleut. Quatre¹. Il pleut.',
  );
});

it('marks that end a statement go into their column, and its stop stays', async () => {
  const body =
    '## Réactions\n\n- **Ville** refuse le plan. ([A][1])\n- **Conseil** dit « non ». ([B][2])\n- **Syndicat** dit *oui, enfin.* ([A][1])';
  expect(await printed(body)).toContain('Ville refuse le plan. 1 Conseil dit « non ». 2 Syndicat dit oui, enfin. 1');
});

import { describe, expect, it } from 'vitest';
import { isNeededWord } from '../../../src/compose/citations/is-needed-word.js';
import { article } from '../../helpers/articles.js';
import { buildPaper } from '../../helpers/build-briefing.js';

/** Sentences whose link word stands in brackets. */
const kept: readonly string[] = [
  'Two [sources].',
  'We live [here].',
  'There is no direct [link].',
  '[Here], too, it rains.',
  'It came in March 2026, [link].',
  'They met ([link]; see also p. 3).',
  'You can read it [here] and there.',
  'More [here].',
  'See [here].',
  'Reuters’ [source] said no.',
  'Poland’s [source].',
  'Every [source] agrees.',
  'Link to the plan: [link].',
  'Zwei [Quellen].',
  'Wir wohnen [hier].',
  'Es gibt keinen direkten [Link].',
  'Mehr dazu [hier].',
  'Deux [sources].',
  'Nous vivons [ici].',
  'Aucun [lien] direct.',
  '[Ici], aussi, il pleut.',
  'Dos [fuentes].',
  'Vivimos [aquí].',
  'Ningún [enlace].',
  'Два [источника].',
  'Мы живём [здесь].',
  'Нет прямой [ссылки].',
  'Два [джерела].',
  'Ми живемо [тут].',
  'Немає прямого [посилання].',
];

const dropped: readonly string[] = [
  'Prices rose by 3 percent [here].',
  'It rose 3 % [source].',
  'It rose [source] and fell.',
  'It rose. [Source]',
  'It rose. [Here].',
  'The vote was close [1].',
  'Der Preis stieg im März [Quelle].',
  'Le prix monte [source].',
  'El precio sube [fuente].',
  'Цены выросли [источник].',
  'Ціни зросли [джерело].',
];

describe('a link word outside parentheses', () => {
  const needed = (sentence: string) => {
    const [before = '', word = '', after = ''] = sentence.split(/[[\]]/);
    return isNeededWord(word, before, after);
  };
  it.each(kept)('stays where its sentence needs it: %s', (sentence) => expect(needed(sentence)).toBe(true));
  it.each(dropped)('goes where a mark says as much: %s', (sentence) => expect(needed(sentence)).toBe(false));
});

it('words in bold, in a row of citations and in a parenthesis are taken together with what stands around them', async () => {
  const [one, other] = ['(https://a.example.org/2026/01/02/x)', '(https://b.example.org/2026/01/02/y)'];
  const { body, findings } = await buildPaper(
    article(
      `Begin. The **[source]${one}** of it all. They met ([link]${one}, [TASS]${other}, 3 March). The press wrote of it [source]${one} [link]${other}. A rise [source]${one}, a fall [link]${other}.`,
      'summary: false',
    ),
    { unproved: false },
  );
  expect(body).toBe('Begin. The source¹ of it all. They met (link,¹ TASS,² 3 March). The press wrote of it.¹,² A rise,¹ a fall.²');
  expect(findings.filter((finding) => finding.includes('error'))).toEqual([]);
});

it('a raised number in a row or alone is a citation, and its carets are no words', async () => {
  const nine = '(https://nine.example.org/2026/01/02/x "Nine | Nine Post")';
  const { body, findings } = await buildPaper(
    article(
      `It fell.[^1^][1] It rose.[^1^][1][^2^][3] She left[^9^]${nine}. So it went [^1^][1], [^2^][3] for years.<sup>[7]${nine}</sup> So.[[3]](https://two.example.org/2026/01/02/y) E = mc^2^.\n\n- A note[^n]\n\n[^n]: It says so.[^1^][1]\n\n[1]: https://one.example.org/2026/01/02/x "One"\n[3]: https://two.example.org/2026/01/02/y "Two"`,
      'summary: false',
    ),
    { unproved: false },
  );
  expect(body).toBe('It fell.¹ It rose.¹,² She left.³ So it went¹,² for years.³ So.² E = mc^2^. – A note⁴');
  expect(findings.filter((finding) => !finding.includes('info'))).toEqual(['7:282 warning no-foreign-syntax']);
});

it('an item of a list of links keeps words that name somebody else than the note does', async () => {
  const { body } = await buildPaper(
    article(
      'It rose ([AP][a]). It fell ([AP][a]).\n\n## Sources\n\n- [Board of Hill][a]\n\n[a]: https://x.example.org/2026/01/02/a "The plan"',
      'summary: false',
    ),
    { unproved: false },
  );
  expect(body).toContain('Board of Hill¹');
});

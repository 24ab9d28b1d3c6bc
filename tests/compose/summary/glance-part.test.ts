import { expect, it } from 'vitest';
import { composeReactions } from '../../../src/compose/reactions/compose-reactions.js';
import { glancePart } from '../../../src/compose/summary/glance-part.js';
import { leanerCandidates } from '../../../src/compose/summary/leaner-candidates.js';
import { languageFor } from '../../../src/language/index.js';
import { plainText, type SummaryPart } from '../../../src/model/index.js';
import { blocksOf } from '../reactions/notation.js';

/** Reactions at a glance as lines: who, and the cell beside it. */
function glanceOf(source: string): readonly string[] {
  return linesOf(glancePart(composeReactions(blocksOf(source), undefined, languageFor('en').language).glance));
}

function linesOf(parts: readonly SummaryPart[]): readonly string[] {
  return parts.flatMap((part) =>
    part.kind === 'glance' ? part.rows.map(({ actor, stance, text = [] }) => `${plainText(actor)} | ${stance ?? plainText(text)}`) : [],
  );
}

const washington = '### Washington\n- **Ada Holm** calls it “fair”.\n\nWashington is content with the plan, and says so in public.';
const brussels = '### Brussels\n- **Eva Lind**, minister of trade, wants “a seat”.\n- **Otto Rask** and **Ina Vik** say “no”.';

it('no section seems to have said nothing: who speaks in it stands where it has no closing words', () => {
  expect(glanceOf(`## Reactions {.reactions}\n${washington}\n${brussels}`)).toEqual([
    'Washington | Washington is content with the plan, and says so in public.',
    'Brussels | Eva Lind, Otto Rask, Ina Vik',
  ]);
});

it('of many who speak in a section the first are named', () => {
  const many = Array.from({ length: 12 }, (_, index) => `- **Eva Lindholm ${'ABCDEFGHIJKL'.charAt(index)}** says “no”.`).join('\n');
  expect(glanceOf(`## Reactions {.reactions}\n${washington}\n### Brussels\n${many}`)[1]).toMatch(
    /^Brussels \| Eva Lindholm A, .*[A-L] …$/u,
  );
});

it('a section in which nobody is named and nothing sums up is left out', () => {
  expect(glanceOf(`## Reactions {.reactions}\n${washington}\n${brussels}\n### Paris\n- “Never,” it is said there.`)).toHaveLength(2);
});

it('a section without a stance is left out where others have one, and somebody without one is not', () => {
  const source = `## Reactions {.reactions}
- **Kyiv** says “no”. {stance=hostile}
- **Warsaw** says “yes”. {stance=friendly}
- **Oslo** says nothing.
### Washington
- **Ada Holm** calls it “fair”. {stance=friendly}
- **Ben Roe** waits.
### Brussels {stance=guarded}
- **Eva Lind** wants “a seat”.`;
  expect(glanceOf(source)).toEqual(['Kyiv | hostile', 'Warsaw | friendly', 'Oslo | ', 'Brussels | guarded']);
});

it('a section’s words do not hang in the air beside its name', () => {
  const moscow = (closing: string) =>
    glanceOf(`## Reactions {.reactions}\n${washington}\n### Moscow\n- **Petrov** says “no”.\n\n${closing}`)[1];
  expect(moscow('So you end up with an odd alignment.')).toBe('Moscow | Petrov');
  expect(moscow('This camp says that it is content.')).toBe('Moscow | This camp says that it is content.');
  expect(moscow('In other words, nobody is content.')).toBe('Moscow | Nobody is content.');
  expect(moscow('Nobody is content.\nSo the talks go on.')).toBe('Moscow | Nobody is content. So the talks go on.');
  expect(moscow('So the talks go on and on for ever. Nobody is content with the plan.')).toBe('Moscow | Nobody is content with the plan.');
});

it('an actor beside sections says what he says first', () => {
  expect(
    glanceOf(`## Reactions {.reactions}\n- **Ida Roe** waits for “a text with a date”.[^a] She has time.\n${washington}\n${brussels}`)[0],
  ).toBe('Ida Roe | waits for “a text with a date”.');
});

it('where there is little room the names stand in for the longest words, and no cell is empty', () => {
  const parts = glancePart(
    composeReactions(blocksOf(`## Reactions {.reactions}\n${washington}\n${brussels}`), undefined, languageFor('en').language).glance,
  );
  const leaner = leanerCandidates([
    { kind: 'bottom-line', derived: false, paragraphs: [[{ kind: 'text', text: 'All is said.' }]] },
    ...parts,
  ]);
  expect(leaner.map(linesOf)).toContainEqual(['Washington | Ada Holm', 'Brussels | Eva Lind, Otto Rask, Ina Vik']);
  expect(leaner.flatMap(linesOf).filter((line) => line.endsWith('| '))).toEqual([]);
});

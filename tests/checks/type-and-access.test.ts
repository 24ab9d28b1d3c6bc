import { expect, it } from 'vitest';
import { checks } from '../../src/checks/index.js';
import { temporaryFolder } from '../commands/temporary-folder.js';
import { article, prose } from '../helpers/articles.js';
import { png } from '../helpers/png.js';
import { buildProof, type Proof, problems } from '../helpers/proof.js';
import { shareOf } from '../helpers/share-of.js';

const ids = [
  ...['fonts-are-embedded', 'fonts-are-declared', 'printed-glyph-exists', 'no-widow', 'no-orphan', 'heading-keeps-text'],
  ...['hyphens-do-not-stack', 'line-length', 'contrast', 'is-tagged', 'language-and-title', 'headings-nest'],
  ...['printed-image-has-alt', 'table-has-header-cells', 'row-head-is-tagged', 'reading-order-is-text-order', 'claims-its-standard'],
];

function told(proof: Proof): readonly string[] {
  return checks
    .filter(({ id }) => ids.includes(id))
    .flatMap((check) => problems(check, proof).map(({ message, paper }) => `${check.id}, p. ${paper?.page}: ${message}`));
}

const chart =
  '<svg xmlns="http://www.w3.org/2000/svg" width="300" height="200"><rect width="300" height="200" fill="#222"/><path d="M0 0 L99 99 L0 99 Z" fill="#f00"/></svg>';
const many = (text: (index: number) => string) => Array.from({ length: 24 }, (_, index) => text(index)).join('\n\n');
const table = '| A | B |\n|---|---|\n| c | **d** |\n| e | |';

/** What an article may be made of, often enough to meet a page's end. */
const bodies: Readonly<Record<string, string>> = {
  prose: many((index) => `## H${index}\n\n### S${index}\n\n${prose(2 + (index % 7))}`),
  'minor headings': many((index) => `#### H${index}\n\n- ${prose(2)}\n\n##### K${index}\n\n> ${prose(2)}\n>\n> ${prose(1)}`).replace(
    /^/,
    '## A\n\n### B\n\n',
  ),
  'nested lists': many(
    (index) => `### H${index}\n\n- ${prose(1 + (index % 5))}\n  - ${prose(1)}\n    - ${prose(2)}\n\n      ${prose(1)}\n\n1. ${prose(1)}`,
  ),
  'callouts and nested quotes': many(
    (index) => `### H${index}\n\n> [!NOTE]\n> ${prose(3)}\n>\n> - one\n\n> ${prose(1)}\n>\n> > ${prose(2)}`,
  ),
  'code and symbols': many(
    (index) =>
      `### H${index}\n\nDone 🎉 ✔ → ∑ √ ≤ ½ Ω Ж ї ß é ő, H<sub>2</sub>O, <kbd>Ctrl</kbd>, <mark>marked</mark>.\n\n\`\`\`\n${'line of code\n'.repeat(9 + index)}\`\`\``,
  ),
  'tables and images': many(
    (index) => `### H${index}\n\n${table}\n\n![The map](a.png "A caption")\n\nText ![a sign](a.png) on.\n\n![The chart](c.svg)`,
  ),
  'tall cells': many((index) => `### H${index}\n\n| A | B |\n|---|---|\n| ${prose(20 + index)} | ${prose(10)} |`),
  notes: many(
    (index) =>
      `${prose(2)} ([Outlet](https://example.org/2025/01/02/a-long-address-${index}/and-more/until-it-breaks-over-lines "Words | Outlet")).`,
  ),
};

it.each(Object.entries(bodies))('an article of %s', async (name, body) => {
  const folder = temporaryFolder({ 'a.png': png(900, 600), 'c.svg': chart });
  for (const setting of shareOf([{}, { largePrint: true }], 2, Object.keys(bodies).indexOf(name)))
    expect(told(await buildProof(article(body, 'summary: false'), { folder, ...setting }))).toEqual([]);
});

const german = 'Die Gesellschaft hat mitgeteilt, dass die Verhandlungen ins Stocken geraten sind, weil die Länder sich nicht einigten.';
const ukrainian = 'Переговори тривали понад п’ять годин і завершилися без спільної заяви, але всі про це знали. Уряд мовчав.';

it.each([
  ['de', german],
  ['uk', ukrainian],
])('an article in %s', async (lang, sentence) => {
  const body = many(
    (index) =>
      `## ${index}\n\n${Array(1 + (index % 5))
        .fill(sentence)
        .join(' ')}\n\n> ${sentence}\n>\n> — NN`,
  );
  expect(told(await buildProof(article(body, `lang: ${lang}\nsummary: false`)))).toEqual([]);
});

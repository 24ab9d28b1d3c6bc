import { expect, test } from 'vitest';
import { composeCitations } from '../../../src/compose/citations/compose-citations.js';
import { isSourcesName } from '../../../src/compose/citations/is-sources-name.js';
import { languageFor } from '../../../src/language/index.js';
import type { ArticleBlock } from '../../../src/model/index.js';
import { article, heading, list, paragraph } from './article-notation.js';

/** Lines of the items whose source no sentence is said to cite; Axios is cited. */
function uncited(...blocks: readonly ArticleBlock[]): readonly (number | undefined)[] {
  const { findings } = composeCitations(article([paragraph('A fixer. ([Axios][1])'), ...blocks]), languageFor('en').language);
  return findings.filter(({ id }) => id === 'listed-source-is-cited').map(({ source }) => source?.line);
}

const described = list(['[Axios][1], 26 November 2025', '[TIME](https://time.com/a) – what the leak says', 'A talk: “Call” ([AP][3])'], 5);

test.each([
  'Sources',
  'Major sources:',
  '7. Sources and links',
  'References',
  'Quellen',
  'Quellen & Links',
  'Literaturverzeichnis',
  'Sources principales',
  'Références',
  'Fuentes',
  'Bibliografía',
  'Джерела',
  'Список джерел',
  'Источники',
  'Источники и ссылки',
])('Under the heading “%s” a source is only named, whatever stands beside its link', (name) => {
  expect(isSourcesName(name)).toBe(true);
  expect(uncited(heading(name, 'a', 4), described)).toEqual([6, 7]);
  expect(uncited(paragraph(`**${name}**`, 4), described, paragraph('The end.', 9))).toEqual([6, 7]);
});

test.each(['Sources of tension', 'Quellen der Gewalt', 'Open-source software', 'What the sources say', 'Links to Moscow', ''])(
  'Under “%s” what is said of a source cites it',
  (name) => {
    expect(isSourcesName(name)).toBe(false);
    expect(uncited(heading(name, 'a', 4), described)).toEqual([]);
  },
);

test('The section goes on below its sub-headings, and ends with the next heading of its own level', () => {
  const below: ArticleBlock = { ...heading('Newspapers', 'b', 5), level: 2 } as ArticleBlock;
  expect(uncited(heading('Sources', 'a', 4), below, described)).toEqual([6, 7]);
  expect(uncited(heading('Sources', 'a', 4), heading('Calls', 'b', 5), described)).toEqual([]);
});

test.each<[string, readonly string[], readonly number[]]>([
  ['names its sources by links', ['[Axios][1]', '[TIME](https://time.com/a)'], [6]],
  ['adds publisher and date to them', ['[Axios][1].', '[A call](https://time.com/a), *TIME*, 26 November 2025'], [6]],
  ['makes sentences of them', ['[Axios][1] broke it.', '[TIME](https://time.com/a) says who did it.'], []],
  ['says something of each', ['[Axios][1]: no reply.', '[TIME](https://time.com/a): a “disgrace”.'], []],
  ['holds an item without a link', ['[Axios][1]', '[TIME](https://time.com/a), 2025', 'and others'], []],
])('A list at the end that %s', (_, items, lines) => {
  expect(uncited(paragraph('Before.', 4), list(items, 5))).toEqual(lines);
});

test('A list of the same form within the article may be what is said', () => {
  const items = list(['[Axios][1], which broke it', '[TIME](https://time.com/a), which followed'], 5);
  expect(uncited(items, paragraph('After.', 9))).toEqual([]);
});

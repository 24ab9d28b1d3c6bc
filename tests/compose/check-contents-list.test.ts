import { describe, expect, it } from 'vitest';
import { checkContentsList } from '../../src/compose/check-contents-list.js';
import { languageFor } from '../../src/language/index.js';
import { parseMarkdown } from '../../src/read/markdown/parse-markdown.js';

const check = (markdown: string) => {
  const { blocks } = parseMarkdown(markdown, { file: 'a.md', firstLine: 1, language: languageFor('en').language });
  return checkContentsList(blocks).map(
    ({ id, severity, message, source }) => `${source?.line}:${source?.column} ${severity} ${id} ${message}`,
  );
};

describe('a list in the opening', () => {
  it('that names the sections is held against them', () => {
    expect(check('Below:\n\n- Context\n- *The calls*\n- Relevance\n\n# Context: the plan\n\n# The calls\n\n# What now?')).toEqual([
      '5:1 info contents-list-matches Unexpected entry “Relevance” in a list of the sections, expected the words of a heading',
    ]);
  });

  it.each([
    ['all of whose entries are headings', '- One\n- Two\n\n# One\n\n# Two'],
    ['that names other things', '- Apples\n- Pears\n- One\n\n# One\n\n# Two'],
    ['behind the first heading', '# One\n\n- One\n- Two\n- Three\n\n# Two'],
    ['of an article without headings', '- One\n- Two'],
  ])('%s is nobody’s business', (_, markdown) => {
    expect(check(markdown)).toEqual([]);
  });
});

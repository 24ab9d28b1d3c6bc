import { expect, it } from 'vitest';
import { slugOfFile, slugOfTitle } from '../../src/commands/slug.js';

it.each([
  ['content/witkoff-leak.md', 'witkoff-leak'],
  ['a\\b\\Q3_Report.MARKDOWN', 'Q3_Report'],
  ['Über die Brücke.md', 'Über-die-Brücke'],
  ['переговори.md', 'переговори'],
  ['नमस्ते.md', 'नमस्ते'],
  ['cafe\u0301.md', 'café'],
  ['a.draft.md', 'a-draft'],
  ['t.txt', 't-txt'],
  ['t.md.mkd', 't-md-mkd'],
  ['t.v2', 't-v2'],
  ['../..md', 'briefing'],
  ['--out.md', 'out'],
  ['a\u0000b/../c\u202ed.md', 'c-d'],
  [`${'長'.repeat(80)}.md`, '長'.repeat(60)],
])('the file %j is named %j', (file, slug) => {
  expect(slugOfFile(file)).toBe(slug);
});

it.each([
  ['The Leak: What We Know', 'the-leak-what-we-know'],
  ['It’s over', 'its-over'],
  ['…', 'briefing'],
  ['', 'briefing'],
])('the title %j is named %j', (title, slug) => {
  expect(slugOfTitle(title)).toBe(slug);
});

import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import spec from 'commonmark-spec';
import { describe, expect, it } from 'vitest';
import { createMarkdownParser } from '../../src/read/markdown/create-markdown-parser.js';
import { temporaryFolder } from '../commands/temporary-folder.js';
import { article } from '../helpers/articles.js';
import { buildPaper, printed, withoutMarks } from '../helpers/build-briefing.js';
import { htmlText } from '../helpers/html-text.js';
import { changedWords, comparableWords } from '../helpers/word-changes.js';

const parser = createMarkdownParser();
/** Characters that no font of the tool has, and three whose fonts leave no word space that a reader could see; both are a matter of other tests. */
const withoutGlyph = /[ӒϠಫആ\uFFFD]|&#(?:0|1234|992|xcab|X22|XD06);|&(?:DifferentialD|ClockwiseContourIntegral|ngE);/g;
const examples = spec.tests.map(({ number, markdown }) => ({
  number,
  markdown: markdown.replaceAll('→', '\t').replaceAll('\0', 'x').replace(withoutGlyph, 'x'),
}));

/** An example that leaves a block open would swallow those behind it. */
const leavesOpen = ({ markdown }: { readonly markdown: string }) =>
  !parser.render(`${markdown}\n\nsentinel`).trimEnd().endsWith('<p>sentinel</p>');
const batchSize = 40;
const closed = examples.filter((example) => !leavesOpen(example));
const batches = [
  ...Array.from({ length: Math.ceil(closed.length / batchSize) }, (_, index) => closed.slice(index * batchSize, (index + 1) * batchSize)),
  ...examples.filter(leavesOpen).map((example) => [example]),
];

/** A bare address is printed as its site's name; the address itself stands in the note. */
function withSiteNames(html: string): string {
  return html.replace(/<a href="[^"]*">([a-z][\w+.-]*:\/\/)([^/:?#<]*)[^<]*<\/a>/gi, '$2');
}

/** The title of a picture that stands alone is its caption. */
function withCaptions(html: string): string {
  return html.replace(/<p>(<img [^>]*title="([^"]*)"[^>]*>)<\/p>/g, '<p>$1 $2</p>');
}

/** What paper adds: list signs and numbers, tasks' boxes, the words of an image that is not there, marks that stand alone, … */
const added = /^(?:[-·]|\d+\.?|Image|not|printed:?)$/;
/** … and the address of a link without words. A link that says “link” is a citation: its word goes. */
const addressOfEmptyLink = './target.md';
const linkWord = 'link';
/** Its address holds a blank: we take its word, and tell of it. */
const linkWithBlank = '[link](/my uri)';

/** A template without the list of what is inside, which would say headings twice. */
function withoutInside(): string {
  const template = temporaryFolder();
  cpSync(fileURLToPath(new URL('../../templates/briefing', import.meta.url)), template, { recursive: true });
  writeFileSync(join(template, 'parts/summary.typ.hbs'), '#let unprinted = [{{summary}}]\n');
  return template;
}

describe('every example of CommonMark', () => {
  it.each(batches.map((batch) => [batch[0]?.number, batch.at(-1)?.number, batch] as const))(
    '%i to %i keep their words on paper',
    async (_from, _to, batch) => {
      const markdown = batch.map((example) => example.markdown).join('\n\nnext\n\n');
      const paper = await buildPaper(article(markdown, 'summary: false'), { template: withoutInside() });
      const onPaper = printed(withoutMarks(paper.bodyWords));
      const changes = changedWords(
        comparableWords(htmlText(withCaptions(withSiteNames(parser.render(markdown.replace(linkWithBlank, 'link')))))),
        comparableWords(onPaper),
      );
      // A heading that runs in before its paragraph ends with a full stop.
      const stopped = changes.lost.filter((word) => changes.added.includes(`${word}.`));
      // Paper does not tell whether a hyphen at a line's end parts two words.
      const hyphened = changes.lost.filter((word) => changes.added.includes(`-${word}`));
      const isExplained = (word: string) => stopped.includes(word) || hyphened.includes(word) || (word === '-' && hyphened.length > 0);
      expect({
        lost: changes.lost.filter((word) => word !== linkWord && !isExplained(word)),
        added: changes.added.filter(
          (word) =>
            !added.test(word) && word !== addressOfEmptyLink && !stopped.includes(word.slice(0, -1)) && !hyphened.includes(word.slice(1)),
        ),
      }).toEqual({ lost: [], added: [] });
    },
  );
});

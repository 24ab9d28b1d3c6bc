import { describe, expect, it } from 'vitest';
import type { Finding, PaperPlace } from '../../src/model/index.js';
import { withBothEnds } from '../../src/pipeline/both-ends.js';
import { mapPages } from '../../src/pipeline/map-pages.js';
import { article, pagesOfProse, prose, shelf } from '../helpers/articles.js';
import { buildMarkdown } from '../helpers/build-briefing.js';
import { buildProof } from '../helpers/proof.js';
import { folderWithScriptFonts } from '../helpers/script-fonts.js';

const inArticle = (line: number, column = 1, file = 'article.md'): Finding => ({
  id: 'link-is-wellformed',
  severity: 'warning',
  message: 'A link',
  source: { file, line, column },
});
const onPaper = (paper: PaperPlace | undefined): Finding => ({
  id: 'contrast',
  severity: 'warning',
  message: 'A word',
  ...(paper === undefined ? {} : { paper }),
});

describe('a finding names the line and the page, wherever both exist', () => {
  it('In a paragraph over two pages, the page that prints the word is named, and the box holds it', async () => {
    const long = `${prose(60)} The harbourmaster objected to a [claim][7]. ${prose(60)}`;
    const text = article(`# One\n\nA short beginning.\n\n${long}\n`, 'summary: false');
    const { promised, found } = await buildProof(text);
    const line = text.split('\n').indexOf(long) + 1;
    const column = long.indexOf('[claim]') + 1;
    const [first, inside] = withBothEnds([inArticle(line), inArticle(line, column)], promised, found);
    const printed = found.words.find((word) => word.text === '[claim][7].')?.places[0];
    expect(printed?.page).toBe(2);
    expect(first?.paper?.page).toBe(1);
    expect(inside?.paper?.page).toBe(2);
    expect(inside?.paper?.box?.bottom).toBeLessThan(printed?.box.top ?? 0);
    expect(inside?.paper?.box?.top).toBeGreaterThan(printed?.box.bottom ?? 0);
  });

  it('The definition of a source is its note; of one that is only listed, its address in that list', async () => {
    const text = article(
      `# One\n\nText ([Axios][1]).\n\n${pagesOfProse(1)}\n${shelf}\n[9]: https://other.example.org/read "Read | Other"\n`,
      'summary: false',
    );
    const { promised, found } = await buildProof(text);
    const lineOf = (start: string) => text.split('\n').findIndex((line) => line.startsWith(start)) + 1;
    const [cited, listed] = withBothEnds([inArticle(lineOf('[1]:')), inArticle(lineOf('[9]:'))], promised, found);
    const addressOf = (address: string) => found.words.find((word) => word.text.includes(address))?.places[0];
    expect(cited?.paper?.page).toBe(addressOf('axios.com')?.page);
    expect(listed?.paper?.page).toBe(addressOf('other.example.org')?.page);
    expect(listed?.paper?.box?.bottom).toBeCloseTo(addressOf('other.example.org')?.box.bottom ?? 0, 0);
  });

  it('What was found in a box on paper has the line that is printed there', async () => {
    const text = article(`# One\n\nFirst paragraph.\n\nSecond paragraph about herring.\n`);
    const { promised, found } = await buildProof(text);
    const line = text.split('\n').indexOf('Second paragraph about herring.') + 1;
    const word = found.words.findLast(({ text: own }) => own === 'herring.');
    expect(withBothEnds([onPaper(word?.places[0])], promised, found)[0]?.source).toEqual({ file: 'article.md', line, column: 1 });
  });

  it('What lies over many lines belongs to none of them', async () => {
    const { promised, found } = await buildProof(article('# One\n\nFirst paragraph.\n\nSecond paragraph.\n', 'summary: false'));
    const stamp = onPaper({ page: 1, box: { left: 50, bottom: 300, right: 500, top: 800 } });
    expect(withBothEnds([stamp], promised, found)).toEqual([stamp]);
  });

  it('What has no other end stays as it is: another file, a line of which nothing is printed, a page and the file as a whole', async () => {
    const text = '# One\n\nText.\n\n<!-- a remark -->\n';
    const { promised, found } = await buildProof(text);
    const silent = text.split('\n').indexOf('<!-- a remark -->') + 1;
    const ofPage: Finding = { id: 'page-size', severity: 'error', message: 'A page', paper: { page: 1 } };
    const findings = [inArticle(3, 1, 'other.md'), inArticle(silent), ofPage, inArticle(1)];
    expect(withBothEnds(findings, promised, found)).toEqual(findings);
  });

  it('In a file that is read from right to left, boxes lie where the words are seen', async () => {
    const text = article('# שיחה ראשונה\n\nשלום.\n\n# שיחה שנייה\n\nשלום שוב.\n', 'title: הנמל\nlang: he\nsummary: false');
    const { promised, found } = await buildProof(text, { folder: folderWithScriptFonts() });
    const width = found.pages[0]?.width ?? 0;
    const heading = text.split('\n').indexOf('# שיחה שנייה') + 1;
    const [told] = withBothEnds([inArticle(heading)], promised, found);
    expect(told?.paper?.box?.right).toBeGreaterThan(width * 0.7);
    expect(mapPages(promised, found).find(({ line }) => line === heading)?.box.right).toBeGreaterThan(width * 0.7);
    const back = withBothEnds([onPaper(told?.paper)], promised, found);
    expect(back[0]?.source?.line).toBe(heading);
  });

  it('A build tells it of what reading found', async () => {
    const text = article(
      `# One\n\n${pagesOfProse(1)}\n\nThe mayor said so ([Axios][1]).\n\n[1]: https://www.axios.com/2025/11/19/plan "The secret plan of ... | Axios"\n`,
    );
    const { findings, pages } = await buildMarkdown(text, { unproved: false });
    const found = findings.find(({ id }) => id === 'title-is-whole');
    expect(found?.source?.line).toBe(text.split('\n').findIndex((line) => line.startsWith('[1]:')) + 1);
    expect(found?.paper).toMatchObject({ page: pages, box: { left: expect.any(Number) } });
  });
});

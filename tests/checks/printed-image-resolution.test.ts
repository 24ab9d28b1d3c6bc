import { expect, it } from 'vitest';
import { printedImageResolution } from '../../src/checks/printed-image-resolution.js';
import { temporaryFolder } from '../commands/temporary-folder.js';
import { article, prose } from '../helpers/articles.js';
import { buildMarkdown } from '../helpers/build-briefing.js';
import { literalFacts } from '../helpers/literal-facts.js';
import { png } from '../helpers/png.js';
import { buildProof, damageTypst, problems } from '../helpers/proof.js';
import { told } from '../helpers/told.js';

const body = `## One\n\n${prose(2)}\n\n![A bridge](bridge.png)\n\n${prose(2)} ![A seal](seal.png)`;

it('measures the images of the article alone, each at its line', async () => {
  const folder = temporaryFolder({ 'bridge.png': png(1400, 900), 'seal.png': png(60, 50) });
  const proof = await buildProof(article(body, 'summary: false'), { folder });
  const box = { left: 80, bottom: 100, right: 80 + 144, top: 200 };
  const images = [
    { pixelWidth: 1400, pixelHeight: 900, ppi: 150, box },
    { pixelWidth: 900, pixelHeight: 1400, ppi: 149, box },
    { pixelWidth: 60, pixelHeight: 50, ppi: 72, box },
    { pixelWidth: 60, pixelHeight: 50, ppi: 72, box, artifact: true },
    { pixelWidth: 10, pixelHeight: 10, ppi: 20, box },
  ];
  expect(told(problems(printedImageResolution, { ...proof, found: literalFacts([{}, { images }]) }))).toEqual([
    'p. 2: Unexpected image of 149 ppi at 51 mm, expected at least 150 (line 11)',
    'p. 2: Unexpected image of 72 ppi at 51 mm, expected at least 150 (line 13)',
  ]);
});

it('tells each of several pictures of one size once, at its own line', async () => {
  const folder = temporaryFolder({ 'bridge.png': png(90, 40), 'seal.png': png(90, 40) });
  const twice = '![A bridge](bridge.png)\n\nOne word.\n\n![A seal](seal.png)';
  const { findings } = await buildMarkdown(article(twice, 'summary: false'), { folder, unproved: false });
  expect(findings.filter(({ id }) => id.includes('resolution')).map(({ id, source }) => `${id} ${source?.line}`)).toEqual([
    'printed-image-resolution 7',
    'printed-image-resolution 11',
  ]);
});

it('finds nothing in a real briefing, and tells an image that is printed too large', async () => {
  const folder = temporaryFolder({ 'bridge.png': png(1400, 900), 'seal.png': png(60, 50) });
  const proof = await buildProof(article(body.replace('![A seal](seal.png)', ''), 'summary: false'), { folder });
  expect(problems(printedImageResolution, proof)).toEqual([]);
  const damaged = await damageTypst(
    proof,
    (theme) =>
      theme.replace(
        'image(path, alt: alt, width: width * 1pt, height: height * 1pt)\n#let picture-frame',
        'image(path, alt: alt, width: width * 2.2pt, height: height * 2.2pt)\n#let picture-frame',
      ),
    '/theme.typ',
  );
  expect(told(problems(printedImageResolution, damaged))).toEqual([
    expect.stringMatching(/^p\. 1: Unexpected image of \d+ ppi at \d+ mm, expected at least 150 \(line 11\)$/),
  ]);
});

import { expect, it } from 'vitest';
import { temporaryFolder } from '../commands/temporary-folder.js';
import { article } from '../helpers/articles.js';
import { buildPaper } from '../helpers/build-briefing.js';
import { png } from '../helpers/png.js';

const files = { 'tall.png': png(1400, 1600) };

/** Page and height of the picture behind so many lines. */
async function pictureBehind(lines: number, width = '', before = 'A line.') {
  const written = `${'A line.\n\n'.repeat(lines)}${before}\n\n![A map](tall.png)${width}\n\nWhat follows.`;
  const { facts, findings } = await buildPaper(article(written, 'summary: false'), { folder: temporaryFolder(files), unproved: false });
  const page = facts.pages.find(({ images }) => images.length > 0);
  const box = page?.images[0]?.box;
  return { page: page?.number, height: Math.round((box?.top ?? 0) - (box?.bottom ?? 0)), findings };
}

it('a picture that needs a little more room than its page has is set smaller, down to seven tenths', async () => {
  const whole = await pictureBehind(2);
  expect(whole.page).toBe(1);
  const heights = new Map<number, number[]>();
  for (let lines = 10; lines < 24; lines++) {
    const { page = 0, height, findings } = await pictureBehind(lines);
    expect(findings.filter((finding) => finding.includes('error'))).toEqual([]);
    heights.set(page, [...(heights.get(page) ?? []), height]);
  }
  expect(Math.max(...(heights.get(1) ?? []))).toBe(whole.height);
  expect(Math.min(...(heights.get(1) ?? []))).toBeLessThan(whole.height * 0.8);
  expect(Math.min(...(heights.get(1) ?? []))).toBeGreaterThanOrEqual(Math.floor(whole.height * 0.7));
  expect(new Set(heights.get(2))).toEqual(new Set([whole.height]));
});

it('a picture whose length is given, or that stands below a heading, keeps its size', async () => {
  for (let lines = 10; lines < 20; lines += 2) {
    expect((await pictureBehind(lines, '{width=100mm}')).height).toBe(324);
    expect((await pictureBehind(lines, '{width=50%}', '## Heading')).height).toBe(194);
  }
});

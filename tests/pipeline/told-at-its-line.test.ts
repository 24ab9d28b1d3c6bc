import { expect, it } from 'vitest';
import { buildMarkdown } from '../helpers/build-briefing.js';

const told = async (body: string, matter = '') => {
  const { findings } = await buildMarkdown(`---\ntitle: T\ndate: 2026-01-01\nlang: en\nsummary: false\n${matter}---\n\n${body}\n`);
  return findings.map(({ id, message, source }) => `${source?.line}:${source?.column} ${id} ${message}`);
};

it('A name in the stances that is no actor’s is told at its own line', async () => {
  const stances = 'reactions:\n  stances:\n    Union: for\n    European Commision: against\n';
  const found = await told(
    '## Reactions {.reactions}\n\n- **Union** waits.\n- **European Commission** objects.\n- **Desk** agrees.',
    stances,
  );
  expect(found).toEqual([expect.stringMatching(/^9:5 stance-is-in-legend .*European Commision/)]);
});

it('A link without an address is called so', async () => {
  expect(await told('See [this]().')).toEqual(['8:5 link-is-printable The link “this” has no address']);
});

it('An address without https:// is told once, at the definition’s line or at the link', async () => {
  expect(await told('It rose. ([A][6]) So did [that][6].\n\n[6]: example.com/page')).toEqual([
    '10:1 url-is-wellformed The address of [6] lacks https://: example.com/page',
  ]);
  expect(await told('It rose. ([A](news.example.com/a/page))')).toEqual([
    '8:11 url-is-wellformed The address of the link “A” lacks https://: news.example.com/a/page',
  ]);
  expect(await told('See [the file](notes/a.md) and [b](b.pdf).')).toEqual([
    expect.stringContaining('link-is-printable Unexpected link to the file “notes/a.md”'),
    expect.stringContaining('link-is-printable Unexpected link to the file “b.pdf”'),
  ]);
});

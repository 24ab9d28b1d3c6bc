import { beforeAll, describe, expect, it } from 'vitest';
import { setLinkTargets } from '../../src/finish/set-link-targets.js';
import { chooseFonts } from '../../src/typeset/choose-fonts.js';
import { openTypesetter } from '../../src/typeset/open-typesetter.js';
import { readPdf } from '../helpers/read-pdf.js';

const main = `#set document(title: "T", date: none)
#set text(font: "Source Serif 4", fallback: false, lang: "en")
#set page(width: 200pt, height: 120pt)
= One
#link("brief: note 1")[first] and #link("https://example.org/a(b)c")[outside] and
#link("brief: note 2")[a longer one that goes on over the end of its line and further]
#page(flipped: true, width: 300pt)[#link("brief: note 1")[back]]`;

const targets = new Map([
  ['1', { page: 2, y: 50, description: 'note 1' }],
  ['2', { page: 1, y: 0, description: 'прим. 12' }],
]);

let plain: Uint8Array;
let accessible: Uint8Array;

beforeAll(async () => {
  const { files } = await chooseFonts({ text: [], lang: 'en', families: [] });
  const result = (await openTypesetter({ fonts: files })).typeset({ main, files: new Map() });
  if (!result.ok) throw new Error('It is set.');
  plain = result.value.pdf({ accessible: false });
  accessible = result.value.pdf({ accessible: true });
});

const copy = (bytes: Uint8Array) => Uint8Array.from(bytes);

describe('links inside the file', () => {
  it.each([
    ['PDF/UA-1', () => accessible],
    ['a plain PDF', () => plain],
  ])('lead to their places in %s, others stay as they are', async (_, given) => {
    const before = given();
    const after = setLinkTargets(copy(before), 'brief: note ', (address) => targets.get(address));
    expect(after.length).toBe(before.length);
    const { pages } = await readPdf(after);
    const [first, second] = pages.map(({ links }) => links.map(({ target }) => target));
    expect(first?.[0]).toEqual({ kind: 'page', page: 2, x: 0, y: (pages[1]?.height ?? 0) - 50 + 14 });
    expect(first?.[1]).toEqual({ kind: 'url', url: 'https://example.org/a(b)c' });
    // Not above the page's edge.
    for (const target of first?.slice(2) ?? []) expect(target).toEqual({ kind: 'page', page: 1, x: 0, y: 120 });
    expect(first?.length).toBeGreaterThan(2);
    expect(second).toEqual([first?.[0]]);
  });

  it('say where they lead to whoever cannot see it, in any script', async () => {
    const { pages } = await readPdf(setLinkTargets(copy(accessible), 'brief: note ', (address) => targets.get(address)));
    expect(pages[0]?.links.map(({ alt }) => alt)).toEqual(['note 1', 'https://example.org/a(b)c', 'прим. 12']);
  });

  it('keep at least the figures of a description that is too long', async () => {
    const long = { page: 1, y: 0, description: `${'приміткою '.repeat(9)}12` };
    const { pages } = await readPdf(setLinkTargets(copy(accessible), 'brief: note ', () => long));
    expect(pages[1]?.links.map(({ alt }) => alt)).toEqual(['12']);
  });

  it('must be known', () => {
    expect(() => setLinkTargets(copy(plain), 'brief: note ', () => undefined)).toThrow(
      'Unexpected link to brief: note 1, expected a place that is set',
    );
    expect(() => setLinkTargets(copy(plain), 'brief: note ', () => ({ page: 3, y: 0, description: '' }))).toThrow(
      'Unexpected link to page 3 of 2',
    );
  });
});

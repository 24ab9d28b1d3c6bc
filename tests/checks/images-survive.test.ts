import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { PDFName } from 'pdf-lib';
import { beforeAll, expect, it } from 'vitest';
import { imagesSurvive } from '../../src/checks/images-survive.js';
import { expectedContent } from '../../src/checks/paper/expected-content.js';
import type { ImageFacts, ImageFile } from '../../src/model/index.js';
import { article } from '../helpers/articles.js';
import { editPdf } from '../helpers/edit-pdf.js';
import { buildProof, damageTypst, type Proof, problems } from '../helpers/proof.js';

const folder = fileURLToPath(new URL('../fixtures/pictures', import.meta.url));
const names = readdirSync(folder).sort();
const shown = (proof: Proof) => problems(imagesSurvive, proof).map(({ message, paper }) => `p. ${paper?.page}: ${message}`);
let all: Proof;

beforeAll(async () => {
  all = await buildProof(article(names.map((name) => `![Picture ${name}](${name})`).join('\n\nText.\n\n'), 'summary: false'), { folder });
});

/** The proof with every picture on paper changed. */
function changed(change: (image: ImageFacts) => ImageFacts): Proof {
  const pages = all.found.pages.map((page) => ({ ...page, ...plain(page), images: page.images.map(change) }));
  return { ...all, found: { ...all.found, structure: all.found.structure, pages } };
}

function plain({ number, runs, paths, links, words, lines, characters, width, height }: Proof['found']['pages'][number]) {
  return { number, runs, paths, links, words, lines, characters, width, height };
}

it('knows pictures of every kind again', () => {
  expect(all.found.pages.flatMap(({ images }) => images)).toHaveLength(names.length);
  expect(shown(all)).toEqual([]);
});

it('reads what it compares from the files themselves', () => {
  const read = (name: string) => {
    const format = name.replace(/.*\./, '') as ImageFile['format'];
    return expectedContent({ bytes: readFileSync(`${folder}/${name}`), format, width: 45, height: 31 })?.kind;
  };
  // Of WebP the sides alone are compared.
  expect(names.filter((name) => read(name) === undefined)).toEqual(['other.webp']);
});

it('tells of other colours in one place, and of another photograph', () => {
  const proof = changed((image) => {
    const { content } = image;
    if (content?.kind === 'jpeg') return { ...image, content: { ...content, sha256: '00' } };
    return content === undefined
      ? image
      : { ...image, content: { ...content, samples: content.samples.map((value, at) => (at < 3 ? 255 - value : value)) } };
  });
  const expected = names
    .filter((name) => name !== 'other.webp')
    .map((name) => `Unexpected another ${name.endsWith('.jpg') ? 'photograph' : 'picture'} where “Picture ${name}” should be`);
  expect(shown(proof).map((message) => message.replace(/^p\. \d+: |, expected .*$/g, ''))).toEqual(expected);
});

it('tells of other sides, and of what is clipped', () => {
  expect(shown(changed((image) => ({ ...image, pixelWidth: 46 })))).toHaveLength(names.length);
  const half = ({ left, bottom, right, top }: ImageFacts['box']) => ({ left, bottom, right: (left + right) / 2, top });
  const clipped = shown(changed((image) => ({ ...image, clip: half(image.box) })));
  expect(clipped).toHaveLength(names.length);
  expect(clipped[0]).toContain('Unexpected a part where');
});

it('tells of a picture that is gone, pulled or covered', async () => {
  const proof = await buildProof(article('![The harbour](rgb.png)', 'summary: false'), { folder });
  const picture = /picture\(("[^"]+"),("[^"]+"),([\d.]+),([\d.]+)\)/;
  const set = async (call: string) => shown(await damageTypst(proof, (source) => source.replace(picture, call)));
  const whole = 'expected rgb.png (45 × 31) whole';
  expect(await set('box(width: 45pt,height: 31pt,figure(alt: $2)[~])')).toEqual([expect.stringContaining(whole)]);
  expect(await set('image($1,alt: $2,width: $3pt,height: $4pt * 2,fit: "stretch")')).toEqual([
    `p. 1: Unexpected other proportions where “The harbour” should be, ${whole}`,
  ]);
  expect(await set('block({picture($1,$2,$3,$4);place(top,dx: 5pt,dy: 5pt,rect(fill: white,width: 15pt,height: 10pt))})')).toEqual([
    `p. 1: Unexpected something upon it where “The harbour” should be, ${whole}`,
  ]);
});

it('tells of a drawing in other colours', async () => {
  const svg = (colour: string) =>
    `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><rect width="40" height="20" fill="${colour}"/></svg>`;
  const url = (colour: string) => `data:image/svg+xml;base64,${Buffer.from(svg(colour)).toString('base64')}`;
  const proof = await buildProof(article(`![The harbour](${url('#1f3a5f')})`, 'summary: false'));
  expect(shown(proof)).toEqual([]);
  const other = svg('#d0021b').replaceAll('"', "'");
  const damaged = await damageTypst(proof, (source) =>
    source
      .replace(/picture\("[^"]+",("[^"]+"),/, `image(bytes("${other}"),alt: $1,width: 30pt,height: 15pt);(`)
      .replace(/\);\(([\d.]+),([\d.]+)\)/, ')'),
  );
  expect(shown(damaged)).toEqual(['p. 1: Unexpected another drawing where “The harbour” should be, expected its picture (40 × 20) whole']);
});

it('tells pictures that a program has dropped all together', async () => {
  const pictures = ['harbour', 'bridge', 'ferry'].map((what) => `![The ${what}](rgb.png)`).join('\n\nWords.\n\n');
  const proof = await buildProof(article(pictures, 'summary: false'), { folder });
  expect(shown(proof)).toEqual([]);
  const without = await editPdf(proof, (file) => {
    for (const page of file.getPages()) page.node.Resources()?.delete(PDFName.of('XObject'));
  });
  expect(shown(without)).toEqual(['p. 1: Unexpected loss of 3 pictures on page 1, expected each where its description is']);
});

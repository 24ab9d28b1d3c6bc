import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Image } from '../../src/model/index.js';
import { readImages } from '../../src/read/read-images.js';

let root: string;
let folder: string;

/** A PNG of the size as its header says; its content is one row of nothing. */
function png(width: number, height: number): Buffer {
  const chunk = (type: string, data: Buffer) => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(data.length);
    return Buffer.concat([length, Buffer.from(type), data, Buffer.alloc(4)]);
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 0, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', deflateSync(Buffer.alloc(8))), chunk('IEND', Buffer.alloc(0))]);
}

const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="30" height="20"><rect width="9" height="9"/></svg>';

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'brief-images-'));
  folder = join(root, 'article');
  await mkdir(join(folder, 'maps'), { recursive: true });
  await writeFile(join(root, 'outside.png'), png(4, 3));
  await writeFile(join(folder, 'maps', 'a map.png'), png(4, 3));
  await writeFile(join(folder, 'drawing.svg'), svg);
  await writeFile(join(folder, 'half.png'), png(4, 3).subarray(0, 45));
  await writeFile(join(folder, 'words.png'), 'no image');
  await writeFile(join(folder, 'huge.png'), png(10_000, 7_000));
  await writeFile(
    join(folder, 'photo.tiff'),
    Buffer.from('49492a0008000000020000010300010000000400000001010300010000000300000000000000', 'hex'),
  );
  await symlink(join(root, 'outside.png'), join(folder, 'link.png'));
  await symlink(join(folder, 'maps'), join(folder, 'same'));
});

afterAll(() => rm(root, { recursive: true }));

function image(url: string, line = 1): Image {
  return { kind: 'image', url, alt: 'A', place: { file: 'a.md', line, column: 1 } };
}

describe('local images are read', () => {
  it.each([
    ['by a path with percent signs and a query', 'maps/a%20map.png?v=2#x', { format: 'png', width: 4, height: 3 }],
    ['by a path with spaces', './maps/../maps/a map.png', { format: 'png', width: 4, height: 3 }],
    ['through a link that stays inside', 'same/a map.png', { format: 'png', width: 4, height: 3 }],
    ['as SVG', 'drawing.svg', { format: 'svg', width: 30, height: 20 }],
    ['out of data: addresses', `data:image/png;base64,${png(2, 5).toString('base64')}`, { format: 'png', width: 2, height: 5 }],
    ['out of data: addresses in plain text', `data:image/svg+xml,${encodeURIComponent(svg)}`, { format: 'svg', width: 30, height: 20 }],
  ])('%s', async (_what, url, expected) => {
    const { files, findings } = await readImages([image(url)], folder);
    expect(findings).toEqual([]);
    expect([...files.keys()]).toEqual([url]);
    expect(files.get(url)).toMatchObject(expected);
  });
});

describe('images that cannot be printed are reported', () => {
  it.each([
    ['missing', 'none.png', 'image-is-readable', 'Unexpected image none.png, expected a file that is there'],
    [
      'outside the folder',
      '../outside.png',
      'image-is-readable',
      'Unexpected image ../outside.png, expected one inside the article’s folder',
    ],
    [
      'outside the folder, missing too',
      '../none.png',
      'image-is-readable',
      'Unexpected image ../none.png, expected one inside the article’s folder',
    ],
    [
      'outside the folder, hidden by percent signs',
      '%2e%2e/outside.png',
      'image-is-readable',
      'Unexpected image %2e%2e/outside.png, expected one inside the article’s folder',
    ],
    ['from the root', '/etc/passwd', 'image-is-readable', 'Unexpected image /etc/passwd, expected one inside the article’s folder'],
    [
      'by a file: address',
      'file:///etc/passwd',
      'image-is-readable',
      'Unexpected image file:///etc/passwd, expected one inside the article’s folder',
    ],
    [
      'through a link that leads outside',
      'link.png',
      'image-is-readable',
      'Unexpected image link.png, expected one inside the article’s folder',
    ],
    ['a folder', 'maps', 'image-is-readable', 'Unexpected image maps, expected a file that can be read (EISDIR)'],
    ['broken off', 'half.png', 'image-is-readable', 'Unexpected content of half.png, expected a whole image'],
    ['no image', 'words.png', 'image-is-readable', 'Unexpected content of words.png, expected a whole image'],
    ['huge', 'huge.png', 'image-is-readable', 'Unexpected size of huge.png, 10000 × 7000 pixels, expected at most 64 megapixels'],
    ['of another format', 'photo.tiff', 'image-is-readable', 'Unexpected format of photo.tiff, tiff, expected PNG, JPEG, GIF, SVG or WebP'],
    ['an empty data: address', 'data:', 'image-is-readable', 'Unexpected data: address, expected an image in it'],
    [
      'remote',
      'https://x.org/a.png',
      'image-is-local',
      'Unexpected remote image https://x.org/a.png, expected a local file; a frame is printed in its place',
    ],
    [
      'remote without scheme',
      '//x.org/a.png',
      'image-is-local',
      'Unexpected remote image //x.org/a.png, expected a local file; a frame is printed in its place',
    ],
  ])('%s', async (_what, url, id, message) => {
    const { files, findings } = await readImages([image(url, 3), image(url, 9)], folder);
    expect(files.size).toBe(0);
    expect(findings).toEqual([
      {
        id,
        severity: id === 'image-is-local' ? 'warning' : 'error',
        message,
        hint: expect.any(String),
        source: { file: 'a.md', line: 3, column: 1 },
      },
    ]);
  });
});

import { closeSync, fstatSync, openSync, readFileSync, realpathSync } from 'node:fs';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import { type Finding, finding, type Image, type ImageFile, type ReadLog } from '../model/index.js';
import { measureImage } from './measure-image.js';

/** 50 MB: more than any photograph needs on paper. */
const mostBytes = 50_000_000;

/** A sentence each: what was found and expected, and the repair. */
interface Problem {
  readonly message: string;
  readonly hint: string;
}

/** Reads the local images by their URLs. Nothing outside the article's folder is read, and nothing is fetched. */
export async function readImages(
  images: readonly Image[],
  folder: string,
  log?: ReadLog,
): Promise<{ readonly files: ReadonlyMap<string, ImageFile>; readonly findings: readonly Finding[] }> {
  const first = new Map<string, Image>();
  for (const image of images) if (!first.has(image.url)) first.set(image.url, image);
  const files = new Map<string, ImageFile>();
  const findings: Finding[] = [];
  for (const { url, place: source } of first.values()) {
    if (isRemote(url)) {
      findings.push(finding('image-is-local', { ...remote(url), source }));
      continue;
    }
    const read = await readImage(url, folder, log);
    if ('message' in read) findings.push(finding('image-is-readable', { ...read, source }));
    else files.set(url, read.format === 'svg' ? { ...read, words: { text: await wordsIn(read.bytes), place: source } } : read);
  }
  return { files, findings };
}

async function wordsIn(drawing: Uint8Array): Promise<string> {
  const { drawnWords } = await import('./drawn-words.js');
  return drawnWords(drawing);
}

function isRemote(url: string): boolean {
  return /^(?:https?:)?\/\//i.test(url);
}

function remote(url: string): Problem {
  return {
    message: `Unexpected remote image ${url}, expected a local file; a frame is printed in its place`,
    hint: 'Put the image beside the article and name the file.',
  };
}

async function readImage(url: string, folder: string, log: ReadLog | undefined): Promise<ImageFile | Problem> {
  const bytes = /^data:/i.test(url) ? dataOf(url) : bytesOf(url, folder, log);
  return bytes instanceof Uint8Array ? measureImage(bytes, nameOf(url)) : bytes;
}

function nameOf(url: string): string {
  return /^data:/i.test(url) ? 'the data: address' : url;
}

function dataOf(url: string): Uint8Array | Problem {
  const comma = url.indexOf(',');
  const head = url.slice(0, comma);
  try {
    const data = url.slice(comma + 1);
    if (comma > 0) return /;base64$/i.test(head) ? Buffer.from(decodeURIComponent(data), 'base64') : Buffer.from(decodeURIComponent(data));
  } catch {
    // A percent sign that encodes nothing: said below.
  }
  return { message: 'Unexpected data: address, expected an image in it', hint: 'Put the image beside the article and name the file.' };
}

function bytesOf(url: string, folder: string, log: ReadLog | undefined): Uint8Array | Problem {
  const path = pathOf(url, folder);
  if (path === undefined || !isInside(path, folder)) return outside(url);
  const read = bytesAt(path, url, folder);
  log?.file(path, read instanceof Uint8Array ? read : undefined);
  return read;
}

function bytesAt(path: string, url: string, folder: string): Uint8Array | Problem {
  try {
    // Links are followed first: what they lead to counts.
    const real = realpathSync(path);
    if (!isInside(real, realpathSync(folder))) return outside(url);
    const file = openSync(real, 'r');
    try {
      const { size } = fstatSync(file);
      return size > mostBytes ? tooLarge(url, size) : readFileSync(file);
    } finally {
      closeSync(file);
    }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    return code === 'ENOENT' || code === 'ENOTDIR' ? missing(url) : unreadable(url, code);
  }
}

/** The path a URL names, its query and fragment left out; absent where it names none. */
function pathOf(url: string, folder: string): string | undefined {
  const written = url.replace(/[?#].*$/s, '');
  if (written.includes('\0') || /^[a-z][a-z0-9+.-]+:/i.test(written)) return undefined;
  try {
    return resolve(folder, decodeURIComponent(written));
  } catch {
    return resolve(folder, written);
  }
}

function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

function outside(url: string): Problem {
  return {
    message: `Unexpected image ${url}, expected one inside the article’s folder`,
    hint: 'Copy the image into the article’s folder and name it by a path relative to the article.',
  };
}

function missing(url: string): Problem {
  return {
    message: `Unexpected image ${url}, expected a file that is there`,
    hint: 'Check the name, capitals too; it counts from the article’s folder.',
  };
}

function unreadable(url: string, code: string): Problem {
  return {
    message: `Unexpected image ${url}, expected a file that can be read (${code})`,
    hint: 'Name an image file, and give yourself the right to read it.',
  };
}

function tooLarge(url: string, size: number): Problem {
  return {
    message: `Unexpected size of ${url}, ${Math.ceil(size / 1_000_000)} MB, expected at most ${mostBytes / 1_000_000} MB`,
    hint: 'Save a smaller copy of the image.',
  };
}

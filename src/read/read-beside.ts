import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type Finding, finding, hasNoFile, markdownEndings, markdownName, namesBeside, type ReadLog } from '../model/index.js';
import { type NamedArticle, nameBeside } from './name-beside.js';

/** A file that belongs to an article and lies beside it. */
export interface FileBeside {
  /** Absolute: the one that was found, else where it would be. */
  readonly path: string;
  /** The same as findings name it. */
  readonly file: string;
  /** Absent where there is none, or it cannot be read: then a finding says so. */
  readonly bytes?: Uint8Array;
  readonly failure?: Finding;
  /** Others that would be read if this one were not there. */
  readonly findings: readonly Finding[];
}

/** What the files beside an article are called in messages, and how their names end. */
const kinds = {
  sources: { called: 'sources file', endings: ['sources.yml', 'sources.yaml'] },
  editions: { called: 'editions file', endings: ['editions.json'] },
} as const;

/**
 * Reads what lies beside an article: the file of the article's own name, else the one that is named after its slug, as it was
 * once done – unless another article has that name, whose file it is.
 */
export function readBeside(article: NamedArticle, slug: string, kind: keyof typeof kinds, log?: ReadLog): FileBeside {
  const { called, endings } = kinds[kind];
  const read = (name: string) => {
    const path = join(article.folder, name);
    const content = contentOf(path);
    log?.file(path, content instanceof Uint8Array ? content : undefined);
    return { path, file: nameBeside(article, path), content };
  };
  const [own, ...older] = namesBeside(article.file, slug);
  const isOthers = (name: string) =>
    markdownEndings.some((ending) => `${name}.${ending}` !== basename(article.file) && read(`${name}.${ending}`).content !== undefined);
  // Beside `a.md` an `a.txt`, or what comes from standard input, is another article.
  const isFirst = !hasNoFile(article.file) && ['md', 'markdown'].includes(markdownName(article.file).ending);
  const found = [own, ...older].flatMap((name) => {
    const there = endings.map((ending) => read(`${name}.${ending}`)).filter(({ content }) => content !== undefined);
    return there.length > 0 && !(isFirst && name === own) && isOthers(name) ? [] : there;
  });
  const [first, ...all] = found;
  // One name may be spelt in two ways, and be one file.
  const others = all.filter((other) => other.path.normalize('NFC') !== first?.path.normalize('NFC'));
  if (first === undefined) {
    const path = join(article.folder, `${own}.${endings[0]}`);
    return { path, file: nameBeside(article, path), findings: [] };
  }
  const { path, file, content } = first;
  const findings = others.map((other) =>
    finding('file-beside-is-read', {
      message: `Unexpected second ${called} beside the article; it is not read, since ${file} is`,
      hint: 'Put what it says into the other one, and delete it.',
      source: { file: other.file, line: 1, column: 1 },
    }),
  );
  if (content instanceof Uint8Array) return { path, file, bytes: content, findings };
  const message = `The ${called} cannot be read (${content})`;
  const source = { file, line: 1, column: 1 };
  return { path, file, failure: finding('file-is-readable', { message, hint: 'Make it a file that you may read.', source }), findings };
}

/** The bytes of a file, or why they cannot be had; `undefined` where it is not there. */
function contentOf(path: string): Uint8Array | string | undefined {
  try {
    return readFileSync(path);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    return code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG' ? undefined : code;
  }
}

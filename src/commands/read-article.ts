import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { finding, markdownEndings, type Outcome } from '../model/index.js';
import type { BuildInput } from '../pipeline.js';
import { quoted } from './quoted.js';
import { slugOfFile } from './slug.js';

/** Reads an article's bytes. `file` is its name in findings, `path` where it is. What calls itself something else than Markdown is refused. */
export function readArticle(file: string, path: string): Outcome<BuildInput> {
  // A name without an ending may be anything, such as a pipe of the shell.
  const ending = /\.([a-z][a-z\d]*)$/iu.exec(file)?.[1]?.toLowerCase();
  if (ending !== undefined && !markdownEndings.includes(ending)) {
    const message = `Unexpected file of the kind “.${ending}”, expected an article in Markdown`;
    const hint =
      ending === 'pdf' ? `A finished PDF is proved: brief check ${quoted(file)}` : 'Name a file that ends in .md, .markdown or .txt.';
    return { ok: false, findings: [finding('file-is-readable', { message, hint })] };
  }
  try {
    return { ok: true, value: { file, bytes: readFileSync(path), folder: dirname(path), slug: slugOfFile(file) }, findings: [] };
  } catch (error) {
    const { message, hint } = explain((error as NodeJS.ErrnoException).code);
    return { ok: false, findings: [finding('file-is-readable', { message, hint })] };
  }
}

function explain(code: string | undefined): { readonly message: string; readonly hint: string } {
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return { message: 'There is no such file', hint: 'Check the name; paths count from the working folder.' };
    case 'EISDIR':
      return { message: 'The file is a folder', hint: 'Name an article in it.' };
    case 'EACCES':
    case 'EPERM':
      return { message: 'The file may not be read', hint: 'Give yourself the right to read it.' };
    default:
      return { message: `The file cannot be read${code === undefined ? '' : ` (${code})`}`, hint: 'Name a file that can be read.' };
  }
}

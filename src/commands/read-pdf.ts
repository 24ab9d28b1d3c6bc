import { readFile } from 'node:fs/promises';
import { finding, type Outcome } from '../model/index.js';
import { quoted } from './quoted.js';

/** So far into a file its heading may stand. */
const headingEnds = 1024;

/** Reads a file that should be a PDF; `shown` is its name for the user. */
export async function readPdf(path: string, shown: string): Promise<Outcome<Uint8Array>> {
  try {
    const bytes = await readFile(path);
    if (bytes.subarray(0, headingEnds).includes('%PDF-')) return { ok: true, value: bytes, findings: [] };
    const what = bytes.length === 0 ? 'empty file' : 'file that is no PDF: it does not begin with “%PDF-”';
    const hint = /\.(?:md|markdown)$/iu.test(shown)
      ? `An article is built: brief build ${quoted(shown)}`
      : 'Name a PDF that “brief build” has made, or build it again.';
    return { ok: false, findings: [finding('opens-everywhere', { message: `Unexpected ${what}`, hint })] };
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const why = code === 'EACCES' || code === 'EPERM' ? 'may not be read' : `cannot be read (${code ?? message})`;
    return {
      ok: false,
      findings: [finding('pdf-is-readable', { message: `The PDF ${why}`, hint: 'Give yourself the right to read it.' })],
    };
  }
}

import { statSync } from 'node:fs';
import type { FoundPdfs } from './find-pdfs.js';
import { pathsOfArticle } from './paths-of-article.js';
import { readReportBeside } from './read-report-beside.js';
import { standardInput } from './standard-input.js';

/**
 * PDFs that lie among others, but whose article has been renamed or removed since: nobody has asked for them by name, and they keep
 * none of the others from print. Where there is nothing else to check, none is one: a run that proves nothing must not pass.
 */
export function findStrays({ pdfs, unnamed }: FoundPdfs, root: string): ReadonlySet<string> {
  const strays = pdfs.filter((path) => {
    const source = unnamed.has(path) ? readReportBeside(path)?.source : undefined;
    return source !== undefined && source !== standardInput && !pathsOfArticle(source, path, root).some(isFile);
  });
  return new Set(strays.length < pdfs.length ? strays : []);
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

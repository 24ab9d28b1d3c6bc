import { dirname, join } from 'node:path';

/** Where the article that the report beside a PDF names may lie: from the project’s folder, or from the folder above the PDF’s. */
export function pathsOfArticle(source: string, pdf: string, root: string): readonly string[] {
  return [root, dirname(dirname(pdf))].map((base) => join(base, source));
}

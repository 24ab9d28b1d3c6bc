import type { Layout } from '../model/index.js';

/** The rows that begin a page while a cell above still reaches over them. What is said on a page moves nothing before it, so that this comes to rest. */
export function repeatedLabels({ labelledRows }: Pick<Layout, 'labelledRows'>): readonly string[] {
  const known = new Map<string, { readonly index: number; readonly page: number }>();
  const labels: string[] = [];
  for (const { id, page } of labelledRows) {
    const above = known.get(id);
    const index = above === undefined ? 0 : above.index + 1;
    if (above !== undefined && page > above.page) labels.push(`${id} ${index}`);
    known.set(id, { index, page });
  }
  return labels;
}

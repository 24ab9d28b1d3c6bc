import type { Token } from 'markdown-it';

/** The labels of definitions that links and images among tokens go through, as often as they do. */
export function labelsIn(tokens: readonly Token[]): readonly string[] {
  return tokens.flatMap(({ type, meta, children }) => [
    ...((type === 'link_open' || type === 'image') && typeof meta?.label === 'string' ? [meta.label as string] : []),
    ...labelsIn(children ?? []),
  ]);
}

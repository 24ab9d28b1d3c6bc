import type { ArticleBlock, ArticleInline, Promised, SourcePlace } from '../../model/index.js';
import { everyInline } from './every-inline.js';
import { footnotesInSummary } from './footnotes-in-summary.js';

/** A run of inlines and the place of its block. */
export interface WrittenRun {
  readonly inlines: readonly ArticleInline[];
  readonly place: SourcePlace;
}

/** Every run of inlines that is printed: the article's, then those of the footnotes that it and its summary refer to. */
export function* printedRuns({ article }: Promised): Generator<WrittenRun> {
  const { blocks, footnotes } = article;
  const inSummary = footnotesInSummary(article);
  const seen = new Set(inSummary.map(({ label }) => label));
  const waiting: (readonly ArticleBlock[])[] = [blocks, ...inSummary.map(({ label }) => footnotes.get(label)?.blocks ?? [])];
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift())
    for (const run of blockRuns(next)) {
      yield run;
      for (const inline of everyInline(run.inlines)) {
        const footnote = inline.kind === 'footnote-reference' && !seen.has(inline.label) ? footnotes.get(inline.label) : undefined;
        if (inline.kind !== 'footnote-reference' || footnote === undefined) continue;
        seen.add(inline.label);
        waiting.push(footnote.blocks);
      }
    }
}

/** The runs of inlines in blocks at any depth; code is a run of one. */
export function* blockRuns(blocks: readonly ArticleBlock[]): Generator<WrittenRun> {
  for (const block of blocks) {
    switch (block.kind) {
      case 'heading':
      case 'paragraph':
        yield { inlines: block.children, place: block.place };
        break;
      case 'list':
        for (const item of block.items) yield* blockRuns(item.blocks);
        break;
      case 'quote':
        yield* blockRuns(block.blocks);
        if (block.attribution !== undefined) yield { inlines: block.attribution, place: block.place };
        break;
      case 'callout':
        if (block.title !== undefined) yield { inlines: block.title, place: block.place };
        yield* blockRuns(block.blocks);
        break;
      case 'code-block':
        yield { inlines: [{ kind: 'code', text: block.text }], place: block.place };
        break;
      case 'table':
        for (const row of [block.header, ...block.rows]) for (const { children, place } of row) yield { inlines: children, place };
        break;
      case 'definition-list':
        for (const { terms, definitions } of block.entries) {
          for (const inlines of terms) yield { inlines, place: block.place };
          for (const definition of definitions) yield* blockRuns(definition);
        }
        break;
      case 'figure':
        yield { inlines: [block.image, ...(block.caption ?? [])], place: block.place };
        break;
      case 'thematic-break':
      case 'page-break':
        break;
    }
  }
}

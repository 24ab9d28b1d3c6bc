import { type Briefing, type PrintBlock, type Promised, plainText, type SourcePlace } from '../../model/index.js';
import { foldText } from './fold-text.js';

/** Fewer folded characters than this stand in an article by chance. */
const telling = 8;

const read = new WeakMap<Briefing, readonly (readonly [text: string, place: SourcePlace])[]>();

/** The block of the article that printed words come from; undefined where none has them, or several. */
export function findSource({ briefing }: Promised, printed: string): SourcePlace | undefined {
  const wanted = foldText(printed);
  if (wanted.length < telling) return undefined;
  const texts = read.get(briefing) ?? [...textsOf(briefing.body)].map(([text, place]) => [foldText(text), place] as const);
  read.set(briefing, texts);
  const places = texts.filter(([text]) => text.includes(wanted));
  return places.length === 1 ? places[0]?.[1] : undefined;
}

function* textsOf(blocks: readonly PrintBlock[]): Generator<readonly [string, SourcePlace]> {
  for (const block of blocks) {
    switch (block.kind) {
      case 'heading':
      case 'paragraph':
        yield [plainText(block.children), block.place];
        break;
      case 'code-block':
        yield [block.text, block.place];
        break;
      case 'list':
        for (const { blocks: inner } of block.items) yield* textsOf(inner);
        break;
      case 'quote':
      case 'callout':
        yield* textsOf(block.blocks);
        break;
      case 'definition-list':
        for (const { terms, definitions } of block.entries) {
          for (const term of terms) yield [plainText(term), block.place];
          for (const definition of definitions) yield* textsOf(definition);
        }
        break;
      case 'table':
        for (const cell of [block.header, ...block.rows].flat()) yield [plainText(cell.children), cell.place];
        break;
      case 'reaction-table':
        for (const row of block.rows) {
          if (row.kind === 'group') yield [plainText(row.children), row.place];
          else {
            if (row.actor !== undefined) yield [plainText(row.actor), row.place];
            yield* textsOf(row.blocks);
          }
        }
        break;
      case 'figure':
        if (block.caption !== undefined) yield [plainText(block.caption), block.place];
        break;
      case 'thematic-break':
      case 'page-break':
        break;
    }
  }
}

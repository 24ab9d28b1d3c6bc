import { isAssistantSpeech } from '../../language/index.js';
import { type ArticleBlock, type ArticleInline, finding } from '../../model/index.js';
import type { Reading } from './reading.js';

/** Reports a first or last paragraph in which a chat assistant speaks to whom it answers. It is printed: it may be the author's own. */
export function reportAssistantSpeech(blocks: readonly ArticleBlock[], reading: Reading): void {
  const [first, second] = blocks;
  report(first?.kind === 'heading' ? second : first, 'beginning', reading);
  report(
    blocks.findLast(({ kind }) => kind !== 'thematic-break'),
    'end',
    reading,
  );
}

function report(block: ArticleBlock | undefined, at: 'beginning' | 'end', reading: Reading): void {
  if (block?.kind !== 'paragraph') return;
  const words = wordsOf(block.children)?.trim();
  if (words === undefined || !isAssistantSpeech(words, at)) return;
  reading.findings.push(
    finding('no-export-residue', {
      message: `Unexpected words of a chat assistant at the ${at}, “${words.length > 80 ? `${words.slice(0, 79)}…` : words}”; they are printed`,
      hint: 'Take the paragraph out of the article.',
      source: block.place,
    }),
  );
}

/** Nothing where a source is cited: that is said of the matter. */
function wordsOf(inlines: readonly ArticleInline[]): string | undefined {
  let words = '';
  for (const inline of inlines) {
    const own =
      inline.kind === 'text' || inline.kind === 'code'
        ? inline.text
        : inline.kind === 'break'
          ? ' '
          : inline.kind === 'styled'
            ? wordsOf(inline.children)
            : undefined;
    if (own === undefined) return undefined;
    words += own;
  }
  return words;
}

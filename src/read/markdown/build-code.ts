import type { Token } from 'markdown-it';
import { type CodeBlock, finding } from '../../model/index.js';
import { type BlockContext, placeOfBlock } from './build-blocks.js';
import { reportOpenFence } from './open-fence.js';

/** The language of a fence, alone or as the first class in braces, and whatever stands behind it. */
const info = /^(?:([^\s{]+)|\{\s*\.([^\s}]+)\s*(?:\}$)?)?\s*(.*)$/s;

/** Builds a block of code. What its fence says besides the language is not printed, and reported; so is a fence without an end. */
export function buildCode(token: Token, context: BlockContext): CodeBlock {
  const [, alone, inBraces, rest = ''] = info.exec(token.type === 'fence' ? token.info.trim() : '') ?? [];
  const language = alone ?? inBraces;
  const place = placeOfBlock(token, context);
  reportOpenFence(token, place, context.reading);
  if (rest !== '') {
    context.reading.findings.push(
      finding('attribute-has-effect', {
        message: `Unexpected “${rest}” at a block of code, expected nothing but its language; it is not printed`,
        hint: 'Where readers need to know it, write it into the text.',
        source: place,
      }),
    );
  }
  return { kind: 'code-block', text: token.content.replace(/\n$/, ''), ...(language === undefined ? {} : { language }), place };
}

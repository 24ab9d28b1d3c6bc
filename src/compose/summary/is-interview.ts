import { type PrintBlock, plainText } from '../../model/index.js';
import { isWhollyStyled } from './is-wholly-styled.js';

/** Whether blocks are questions in bold with their answers below: of neither can one stand alone. */
export function isInterview(blocks: readonly PrintBlock[]): boolean {
  return blocks.some(
    (block, index) =>
      block.kind === 'paragraph' &&
      isWhollyStyled(block.children, 'strong') &&
      blocks[index + 1]?.kind === 'paragraph' &&
      /[?？][”"»]?\s*$/u.test(plainText(block.children)),
  );
}

import { type PrintBlock, plainText } from '../../model/index.js';

/** Whether blocks are questions in bold with their answers below: of neither can one stand alone. */
export function isInterview(blocks: readonly PrintBlock[]): boolean {
  const asked = blocks.filter((block, index) => isWhollyBold(block) && blocks[index + 1]?.kind === 'paragraph');
  return asked.some((block) => block.kind === 'paragraph' && /[?？][”"»]?\s*$/u.test(plainText(block.children)));
}

/** Whether a paragraph is bold from end to end. */
export function isWhollyBold(block: PrintBlock | undefined): boolean {
  if (block?.kind !== 'paragraph') return false;
  const spoken = block.children.filter((inline) => inline.kind !== 'mark' && inline.kind !== 'break' && plainText([inline]).trim() !== '');
  return spoken.length > 0 && spoken.every((inline) => inline.kind === 'styled' && inline.style === 'strong');
}

import { type PrintInline, plainText } from '../../model/index.js';

/** Whether words are in one style from end to end; marks, line breaks and spaces have none. */
export function isWhollyStyled(inlines: readonly PrintInline[], style: 'strong' | 'emphasis'): boolean {
  const spoken = inlines.filter((inline) => inline.kind !== 'mark' && inline.kind !== 'break' && plainText([inline]).trim() !== '');
  return spoken.length > 0 && spoken.every((inline) => inline.kind === 'styled' && inline.style === style);
}

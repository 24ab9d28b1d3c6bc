import { plainText } from '../../model/index.js';
import type { PassagePart } from './printed-passages.js';

/** More words in bold are no name. */
const mostWords = 6;

/** The name in bold that a passage begins with, without what leads on from it; nothing where it begins otherwise, or all of it is bold. */
export function boldLead(parts: readonly PassagePart[]): string | undefined {
  const [first] = parts;
  if (first === undefined || typeof first === 'string') return undefined;
  const [bold, ...others] = first;
  if (bold?.kind !== 'styled' || bold.style !== 'strong' || plainText(others).trim() === '') return undefined;
  const name = plainText(bold.children)
    .replace(/\s+/gu, ' ')
    .replace(/^\s|[\s,;:.，；：。、،؛–—-]+$/gu, '');
  return /[\p{L}\p{N}]/u.test(name) && name.split(' ').length <= mostWords ? name : undefined;
}

import { opensWith } from '../../language/index.js';
import { type Language, type PrintInline, plainText } from '../../model/index.js';
import { splitInlines } from '../reactions/inline-text.js';

/** “Bottom line: Nobody pays.” below that very title says it twice; what goes on in small letters needs its beginning. */
export function withoutLabel(words: readonly PrintInline[], { summingUp }: Language): readonly PrintInline[] {
  const text = plainText(words);
  const label = opensWith(text, summingUp.labels, 'label') ? /^[^:：.–—]{1,40}[:：.–—]\s*/u.exec(text)?.[0] : undefined;
  if (label === undefined || !/^["'“„«‘(]?[\p{Lu}\p{Lo}\p{N}]/u.test(text.slice(label.length))) return words;
  return splitInlines(words, label.length)[1];
}

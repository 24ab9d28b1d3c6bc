import { opensWith } from '../../language/index.js';
import { type Language, type PrintInline, plainText } from '../../model/index.js';
import { withoutOpening } from './without-opening.js';

/** “Bottom line: Nobody pays.” below that very title says it twice; what goes on in small letters begins with a capital then. */
export function withoutLabel(words: readonly PrintInline[], language: Language): readonly PrintInline[] {
  const own = fromLabel(words, language);
  return withoutOpening(own, language.summingUp.labels, 'label') ?? own;
}

/** The words from a bold label within them on: “There are three paths. **Bottom line:** None is cheap.” */
export function fromLabel(words: readonly PrintInline[], { summingUp }: Language): readonly PrintInline[] {
  const at = words.findLastIndex(
    (inline, index) =>
      inline.kind === 'styled' &&
      inline.style === 'strong' &&
      /[:：.]$/u.test(plainText([inline]).trim() + /^\s*[:：]?/u.exec(plainText(words.slice(index + 1)))?.[0].trim()) &&
      opensWith(plainText(words.slice(index)), summingUp.labels, 'label'),
  );
  return at <= 0 ? words : words.slice(at);
}

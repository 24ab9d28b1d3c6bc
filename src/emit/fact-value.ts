import { emitFact } from './emit-fact.js';
import { stringLiteral } from './escape.js';
import { type TypstSource, typst } from './typst-source.js';

/** The same as a value: a string where nothing needs to be parted. */
export function factValue(text: string, lang: string, isParagraph = false): TypstSource {
  const [content, plain] = [emitFact(text, lang, isParagraph), stringLiteral(text)];
  return content === typst`#${plain};` || text === '' ? plain : typst`[${content}]`;
}

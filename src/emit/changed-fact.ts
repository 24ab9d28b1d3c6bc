import { emitFact } from './emit-fact.js';
import { type TypstSource, typst } from './typst-source.js';

/** A fact of masthead or colophon, with its place where it is not as in the edition before. */
export function changedFact(text: string, change: { readonly id: number } | undefined, lang: string): TypstSource {
  const words = emitFact(text, lang);
  return change === undefined ? words : typst`${words}#change-at(${change.id},"words");#sym.wj;`;
}

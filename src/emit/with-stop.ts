import { languageFor } from '../language/index.js';
import type { PrintInline } from '../model/index.js';

/** Words with a full stop at their end: it stands before the marks behind the last word, or behind them where the language has it so. */
export function withStop(children: readonly PrintInline[], lang: string): readonly PrintInline[] {
  const isBehind = languageFor(lang).language.marksBeforeStops === true;
  const end = isBehind ? children.length : children.findLastIndex(({ kind }) => kind !== 'mark') + 1;
  return [...children.slice(0, end), { kind: 'text', text: '.' }, ...children.slice(end)];
}

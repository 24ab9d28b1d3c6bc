import type { SummingUp } from '../model/index.js';
import { foldName } from './fold-name.js';

/** Whether a text begins with a word that points to a sentence before it: “But”, “This”; not with “It is”. A heading may say what “this” is. */
export function pointsBack(text: string, { connectives, references, impersonal }: SummingUp, isNamed = false): boolean {
  const folded = foldName(text.slice(0, 80));
  const begins = (entry: string) => folded.startsWith(entry) && !/^[\p{L}\p{M}\p{N}-]/u.test(folded.slice(entry.length));
  return (connectives.some(begins) || (!isNamed && references.some(begins))) && !impersonal.some(begins);
}

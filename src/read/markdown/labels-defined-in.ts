import { readDefinitionLine } from './definition-line.js';

const footnote = /^\s*\[(\^[^\s\]]+)\]:/;

/** Labels that the lines of a text would define if they were read, as written, those of footnotes with their `^`. */
export function labelsDefinedIn(text: string): readonly string[] {
  return text.split('\n').flatMap((line) => footnote.exec(line)?.[1] ?? readDefinitionLine(line)?.label ?? []);
}

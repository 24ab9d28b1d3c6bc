import type { CalloutFlavour } from '../model/index.js';
import { languages } from './index.js';

let flavours: ReadonlyMap<string, CalloutFlavour> | undefined;

/** The flavour of a callout by its word in any language: `note`, `HINWEIS`. */
export function calloutNamed(word: string): CalloutFlavour | undefined {
  flavours ??= new Map(
    languages.flatMap(({ words }) => Object.entries(words.callout).map(([flavour, name]) => [fold(name), flavour as CalloutFlavour])),
  );
  return flavours.get(fold(word));
}

function fold(word: string): string {
  return word.normalize('NFC').toLowerCase().trim();
}

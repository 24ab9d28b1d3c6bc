import type { Check } from '../model/index.js';
import { fontPlaces } from './paper/font-places.js';

/** A font that is not in the file is replaced by whatever the printer's machine has, even that of a stamp. */
export const fontsAreEmbedded: Check = {
  id: 'fonts-are-embedded',
  claim: 'Every font is embedded in the file',
  severity: 'error',
  needs: 'file',
  *run(_, found) {
    const places = fontPlaces(found);
    const named = found.fonts.flatMap(({ name, embedded }, index) => (embedded ? [] : [{ name, index }]));
    const [first, ...others] = named;
    if (first === undefined) return;
    const names = [...new Set(named.map(({ name }) => `“${name}”`))];
    const pages = named.flatMap(({ index }) => places.get(index)?.page ?? []);
    const paper = others.length === 0 ? places.get(first.index) : pages.length === 0 ? undefined : { page: Math.min(...pages) };
    yield {
      message: `Unexpected ${names.length === 1 ? 'font' : 'fonts'} ${names.join(', ')} that ${names.length === 1 ? 'is' : 'are'} only named, expected ${names.length === 1 ? 'it' : 'them'} inside the file`,
      hint: 'Build the file again: another program has taken fonts out, and every machine would print others.',
      paper: paper ?? { page: 1 },
    };
  },
};

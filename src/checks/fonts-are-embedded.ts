import type { Check } from '../model/index.js';
import { fontPlaces } from './paper/font-places.js';
import { foreignFonts } from './paper/foreign-fonts.js';

/** A font that is not in the file is replaced by whatever the printer's machine has. */
export const fontsAreEmbedded: Check = {
  id: 'fonts-are-embedded',
  claim: 'Every font is embedded in the file',
  severity: 'error',
  needs: 'file',
  *run(_, found) {
    const places = fontPlaces(found);
    const foreign = foreignFonts(found);
    for (const [index, { name, embedded }] of found.fonts.entries()) {
      if (embedded || foreign.has(name)) continue;
      yield {
        message: `Unexpected font “${name}” that is only named, expected it inside the file`,
        hint: 'Build the file again: another program has taken the font out, and every machine would print another one',
        paper: places.get(index) ?? { page: 1 },
      };
    }
  },
};

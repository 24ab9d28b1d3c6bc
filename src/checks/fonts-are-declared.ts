import type { Check } from '../model/index.js';
import { fontPlaces } from './paper/font-places.js';
import { foreignFonts } from './paper/foreign-fonts.js';

/** Names of faces as PostScript names append them to the family's. */
const face =
  /(?:thin|hairline|extra|ultra|semi|demi|light|regular|roman|book|normal|text|medium|bold|black|heavy|italic|oblique|variable|wght|vf|\d+pt)/g;

/** Type of another family is a fallback that nobody chose: the machine that built decides how the page looks. */
export const fontsAreDeclared: Check = {
  id: 'fonts-are-declared',
  claim: 'No font is of another family than those chosen for the briefing',
  severity: 'error',
  needs: 'article',
  *run({ families }, found) {
    const declared = families.map(fold);
    const places = fontPlaces(found);
    const foreign = foreignFonts(found);
    for (const [index, { name }] of found.fonts.entries()) {
      if (foreign.has(name) || declared.some((family) => isOf(family, fold(name)))) continue;
      yield {
        message: `Unexpected font “${name}”, expected one of ${families.map((family) => `“${family}”`).join(', ')}`,
        hint: 'Build the file again if another program may have changed it; a family that a template of your own brings is declared under `fonts:`.',
        paper: places.get(index) ?? { page: 1 },
      };
    }
  },
};

/** Nothing but the name of a face follows the family's. */
function isOf(family: string, name: string): boolean {
  return name.startsWith(family) && name.slice(family.length).replace(face, '') === '';
}

function fold(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

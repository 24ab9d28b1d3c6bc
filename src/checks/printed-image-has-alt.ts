import type { Check, PaperPlace } from '../model/index.js';
import { boundsOf } from './paper/bounds-of.js';
import { type FigurePicture, figurePictures } from './paper/figure-pictures.js';

/** Who does not see a picture hears what is on it, or nothing. */
export const printedImageHasAlt: Check = {
  id: 'printed-image-has-alt',
  claim: 'Every picture has an alternative text',
  severity: 'error',
  needs: 'file',
  *run(_, found) {
    for (const figure of figurePictures(found)) {
      if (figure.alt.trim() || figure.actualText.trim()) continue;
      yield {
        message: 'Unexpected picture without an alternative text, expected words that say what is on it',
        hint: 'Describe it between the brackets: `![What the picture shows](image.png)`.',
        paper: placeOf(figure),
      };
    }
  },
};

/** A picture has no words that its place could be taken from. */
function placeOf({ page, images, paths, runs }: FigurePicture): PaperPlace {
  const box = boundsOf([...images, ...paths, ...runs].map((drawn) => drawn.box));
  return { page, ...(box === undefined ? {} : { box }) };
}

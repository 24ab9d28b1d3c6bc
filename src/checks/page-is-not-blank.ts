import type { Check, PageFacts, PrintBlock } from '../model/index.js';
import { isSpace } from './paper/is-space.js';

/** A page with nothing but its running head and foot is a slip of the setting. */
export const pageIsNotBlank: Check = {
  id: 'page-is-not-blank',
  claim: 'No page is blank unless the author meant it',
  severity: 'error',
  needs: 'article',
  *run({ briefing }, { pages }) {
    // A break upon a break asks for an empty page.
    let meant = doubledBreaks(briefing.body);
    for (const page of pages) {
      if (!isBlank(page) || meant-- > 0) continue;
      yield {
        message: 'Unexpected blank page, expected text or an image on every page',
        hint: 'Take out a page break before or after it; where there is none, shorten or split the table before it.',
        paper: { page: page.number, box: page.mediaBox },
      };
    }
  },
};

function isBlank({ runs, images, paths, characters }: PageFacts): boolean {
  if (images.some(({ artifact }) => !artifact)) return false;
  // A drawing is content that the tags name; rules are not.
  if (paths.some(({ artifact, contentId }) => !artifact && contentId !== undefined)) return false;
  return !runs.some(({ artifact, visible, from, to }) => !artifact && visible && hasLetters(characters.codes.subarray(from, to)));
}

function hasLetters(codes: Uint32Array): boolean {
  return codes.some((code) => !isSpace(code));
}

function doubledBreaks(body: readonly PrintBlock[]): number {
  return body.filter(({ kind }, at) => kind === 'page-break' && body[at - 1]?.kind === 'page-break').length;
}

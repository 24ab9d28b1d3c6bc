import { innerScheme, linkPlaces } from '../emit/link-places.js';
import { ownDirection } from '../emit/own-direction.js';
import { dropSuspects } from '../finish/drop-suspects.js';
import { setLinkTargets } from '../finish/set-link-targets.js';
import { setRowHeads } from '../finish/set-row-heads.js';
import { turnDirection } from '../finish/turn-direction.js';
import { rightToLeftLetters, runsFromRight } from '../language/index.js';
import { type Finding, type FixedWords, finding, type Typesetter } from '../model/index.js';
import { PdfExportError } from '../typeset/pdf-export-error.js';
import type { SettledBriefing } from './settle-briefing.js';

const rightToLeft = new RegExp(`[${rightToLeftLetters}]`);

/** The file's bytes, as PDF/UA-1 where `accessible`, with links that lead to their places and heads of rows that are tagged as such, and a notice of what the engine in use lacks. `onExport` is waited for when the engine has done its part. */
export async function writePdf(
  { typeset, layout, setup, emitted }: SettledBriefing,
  words: FixedWords,
  typesetter: Typesetter,
  accessible: boolean,
  onExport: () => Promise<void>,
): Promise<{ readonly pdf?: Uint8Array; readonly findings: readonly Finding[] }> {
  const notices = typesetter.lacks.map((message) => finding('engine-is-native', { message }));
  try {
    const bytes = await typeset.pdf({ accessible });
    await onExport();
    const direction = ownDirection(setup.lang);
    const set = direction === undefined ? bytes : turnDirection(bytes, direction);
    const tagged = dropSuspects(setRowHeads(setLinkTargets(set, innerScheme, linkPlaces(layout, words))));
    if (!runsFromRight(setup.lang) && !rightToLeft.test(emitted.rendered.main)) return { pdf: tagged, findings: notices };
    const { inReadingOrder } = await import('./in-reading-order.js');
    return { pdf: await inReadingOrder(tagged), findings: notices };
  } catch (error) {
    if (!(error instanceof PdfExportError)) throw error;
    return { findings: [...notices, refusal(error)] };
  }
}

/** Words that are none of the article's, as those of a template, are looked at by the engine alone. */
function refusal({ message, violations }: PdfExportError): Finding {
  const signs = violations.map((violation) => /the text `"(.+)"` could not be displayed/su.exec(violation)?.[1]);
  if (signs.every((sign) => sign !== undefined)) {
    const listed = [...new Set(signs)].map((sign) => `“${sign}”`).join(', ');
    return finding('glyph-exists', {
      message: `Unexpected ${listed}, expected what a declared font has glyphs for`,
      hint: 'Write something else, or name an installed font that has them under fonts: in the front matter.',
    });
  }
  return finding('typesetting-succeeds', {
    message: `Typst: ${message}`,
    hint: 'A changed template must keep headings, alternative texts and the title.',
  });
}

import type { Check } from '../model/index.js';
import { cellFits } from './cell-fits.js';
import { claimsItsStandard } from './claims-its-standard.js';
import { contrast } from './contrast.js';
import { fontsAreEmbedded } from './fonts-are-embedded.js';
import { groupHeaderStays } from './group-header-stays.js';
import { headerRepeats } from './header-repeats.js';
import { headingKeepsText } from './heading-keeps-text.js';
import { headingsNest } from './headings-nest.js';
import { hyphensDoNotStack } from './hyphens-do-not-stack.js';
import { isTagged } from './is-tagged.js';
import { lastPageIsFilled } from './last-page-is-filled.js';
import { lineLength } from './line-length.js';
import { noLiveParts } from './no-live-parts.js';
import { noOrphan } from './no-orphan.js';
import { noWidow } from './no-widow.js';
import { nothingOverprints } from './nothing-overprints.js';
import { pageNumbersRun } from './page-numbers-run.js';
import { pageSize } from './page-size.js';
import { printedGlyphExists } from './printed-glyph-exists.js';
import { printedImageHasAlt } from './printed-image-has-alt.js';
import { readingOrderIsTextOrder } from './reading-order-is-text-order.js';
import { rowIsWhole } from './row-is-whole.js';
import { tableHasHeaderCells } from './table-has-header-cells.js';
import { tableIsLegible } from './table-is-legible.js';
import { tagsNest } from './tags-nest.js';
import { textInsideMargins } from './text-inside-margins.js';
import { textIsSeen } from './text-is-seen.js';
import { textStandsUpright } from './text-stands-upright.js';
import { typeIsLegible } from './type-is-legible.js';
import { urlBreaksWell } from './url-breaks-well.js';
import { viewerIsLeftAlone } from './viewer-is-left-alone.js';

/**
 * What can be asked of any file, whatever article it was made from, in the order of the catalogue; without the two that come first,
 * since they may make all else untrue. A list of its own: who asks these alone needs none of the code of the others.
 */
export const checksOfFile: readonly Check[] = [
  urlBreaksWell,
  headerRepeats,
  rowIsWhole,
  groupHeaderStays,
  cellFits,
  tableIsLegible,
  pageSize,
  pageNumbersRun,
  lastPageIsFilled,
  textInsideMargins,
  textStandsUpright,
  nothingOverprints,
  fontsAreEmbedded,
  typeIsLegible,
  printedGlyphExists,
  noWidow,
  noOrphan,
  headingKeepsText,
  hyphensDoNotStack,
  lineLength,
  contrast,
  textIsSeen,
  isTagged,
  tagsNest,
  headingsNest,
  printedImageHasAlt,
  tableHasHeaderCells,
  readingOrderIsTextOrder,
  claimsItsStandard,
  noLiveParts,
  viewerIsLeftAlone,
];

import type { Check } from '../model/index.js';
import { belongsToArticle } from './belongs-to-article.js';
import { cellFits } from './cell-fits.js';
import { cellIsFilled } from './cell-is-filled.js';
import { changesAreShown } from './changes-are-shown.js';
import { claimsItsStandard } from './claims-its-standard.js';
import { contrast } from './contrast.js';
import { fontsAreDeclared } from './fonts-are-declared.js';
import { fontsAreEmbedded } from './fonts-are-embedded.js';
import { frontMatterSurvives } from './front-matter-survives.js';
import { furnitureIsComplete } from './furniture-is-complete.js';
import { groupHeaderStays } from './group-header-stays.js';
import { headerRepeats } from './header-repeats.js';
import { headingKeepsText } from './heading-keeps-text.js';
import { headingsNest } from './headings-nest.js';
import { hyphensDoNotStack } from './hyphens-do-not-stack.js';
import { imagesSurvive } from './images-survive.js';
import { isTagged } from './is-tagged.js';
import { languageAndTitle } from './language-and-title.js';
import { lastPageIsFilled } from './last-page-is-filled.js';
import { likelihoodIsOnScale } from './likelihood-is-on-scale.js';
import { lineLength } from './line-length.js';
import { linkHasDescription } from './link-has-description.js';
import { markHasNote } from './mark-has-note.js';
import { markLeadsToNote } from './mark-leads-to-note.js';
import { markingOnEveryPage } from './marking-on-every-page.js';
import { marksSurvive } from './marks-survive.js';
import { metadataSurvives } from './metadata-survives.js';
import { noLiveParts } from './no-live-parts.js';
import { noMarkupResidue } from './no-markup-residue.js';
import { noOrphan } from './no-orphan.js';
import { noTypstResidue } from './no-typst-residue.js';
import { noWidow } from './no-widow.js';
import { noteIsCited } from './note-is-cited.js';
import { noteLeadsBack } from './note-leads-back.js';
import { notesAreInOrder } from './notes-are-in-order.js';
import { nothingOverprints } from './nothing-overprints.js';
import { pageIsNotBlank } from './page-is-not-blank.js';
import { pageNumbersRun } from './page-numbers-run.js';
import { pageReferenceIsTrue } from './page-reference-is-true.js';
import { pageSize } from './page-size.js';
import { pageSourcesAreTrue } from './page-sources-are-true.js';
import { pagesAreComplete } from './pages-are-complete.js';
import { printedGlyphExists } from './printed-glyph-exists.js';
import { printedImageHasAlt } from './printed-image-has-alt.js';
import { printedImageResolution } from './printed-image-resolution.js';
import { printedUrlIsTarget } from './printed-url-is-target.js';
import { quotationsSurvive } from './quotations-survive.js';
import { readingOrderIsTextOrder } from './reading-order-is-text-order.js';
import { readsAsPrinted } from './reads-as-printed.js';
import { rowHeadIsTagged } from './row-head-is-tagged.js';
import { rowIsWhole } from './row-is-whole.js';
import { sourceHasOneNote } from './source-has-one-note.js';
import { structureSurvives } from './structure-survives.js';
import { summaryIsOnePage } from './summary-is-one-page.js';
import { summaryIsWellFilled } from './summary-is-well-filled.js';
import { summaryNumbersAreInBody } from './summary-numbers-are-in-body.js';
import { tableHasHeaderCells } from './table-has-header-cells.js';
import { tableIsLegible } from './table-is-legible.js';
import { tagsNest } from './tags-nest.js';
import { textInsideMargins } from './text-inside-margins.js';
import { textIsSeen } from './text-is-seen.js';
import { textStandsUpright } from './text-stands-upright.js';
import { turnedPageLeavesNoGap } from './turned-page-leaves-no-gap.js';
import { typeIsLegible } from './type-is-legible.js';
import { urlBreaksWell } from './url-breaks-well.js';
import { viewerIsLeftAlone } from './viewer-is-left-alone.js';
import { wordsSurvive } from './words-survive.js';

/** Every check of a finished PDF, in the order in which their findings are told. */
export const checks: readonly Check[] = [
  // conservation
  wordsSurvive,
  quotationsSurvive,
  structureSurvives,
  frontMatterSurvives,
  imagesSurvive,
  noMarkupResidue,
  noTypstResidue,
  // references
  markHasNote,
  noteIsCited,
  notesAreInOrder,
  sourceHasOneNote,
  markLeadsToNote,
  marksSurvive,
  noteLeadsBack,
  printedUrlIsTarget,
  urlBreaksWell,
  pageReferenceIsTrue,
  pageSourcesAreTrue,
  changesAreShown,
  // summary
  summaryIsOnePage,
  summaryIsWellFilled,
  summaryNumbersAreInBody,
  likelihoodIsOnScale,
  // tables
  headerRepeats,
  rowIsWhole,
  groupHeaderStays,
  cellFits,
  cellIsFilled,
  tableIsLegible,
  turnedPageLeavesNoGap,
  // pages
  pagesAreComplete,
  pageSize,
  pageNumbersRun,
  pageIsNotBlank,
  lastPageIsFilled,
  textInsideMargins,
  textStandsUpright,
  nothingOverprints,
  furnitureIsComplete,
  markingOnEveryPage,
  printedImageResolution,
  // type
  fontsAreEmbedded,
  fontsAreDeclared,
  typeIsLegible,
  printedGlyphExists,
  noWidow,
  noOrphan,
  headingKeepsText,
  hyphensDoNotStack,
  lineLength,
  contrast,
  textIsSeen,
  // access
  isTagged,
  tagsNest,
  languageAndTitle,
  metadataSurvives,
  headingsNest,
  printedImageHasAlt,
  linkHasDescription,
  tableHasHeaderCells,
  rowHeadIsTagged,
  readingOrderIsTextOrder,
  readsAsPrinted,
  claimsItsStandard,
  // file
  belongsToArticle,
  noLiveParts,
  viewerIsLeftAlone,
];

import { tagsNest } from '../checks/tags-nest.js';
import { type Finding, type FindingId, finding, type PdfFacts, type Problem } from '../model/index.js';
import { otherLinks } from './as-built/other-links.js';
import { otherMetadata } from './as-built/other-metadata.js';
import { otherOutline } from './as-built/other-outline.js';
import { type OtherTags, otherTags } from './as-built/other-tags.js';

const id = 'reads-as-built' satisfies FindingId;

/** By what differs, the checks that would tell it: where one of them has spoken, nothing is said again. */
const ofTables = ['tags-nest', 'table-has-header-cells', 'row-head-is-tagged', 'structure-survives', 'cell-fits'];
const ofHeadings = ['headings-nest', 'structure-survives'];
const ofLinks = [
  ...['mark-leads-to-note', 'note-leads-back', 'page-reference-is-true', 'printed-url-is-target', 'marks-survive'],
  ...['link-has-description', 'structure-survives', 'no-live-parts', 'tags-nest'],
];
const ofText = ['is-tagged', 'words-survive', 'reading-order-is-text-order', 'structure-survives', 'cell-fits'];
const ofOutline = ['headings-nest', 'page-reference-is-true'];
const ofSpoken = ['reads-as-printed', 'structure-survives', 'printed-image-has-alt', 'link-has-description'];
const ofMetadata = ['metadata-survives', 'language-and-title', 'claims-its-standard'];

/** What a file tells machines otherwise than it does as it is built now, in the order in which one follows from the other. */
export interface ReadsOtherwise {
  readonly kind: 'tags' | 'links' | 'outline' | 'metadata';
  readonly problem: Problem;
  /** Ids of checks that speak of the like. */
  readonly told: readonly string[];
}

/** Everything that a screen reader, a click or a catalogue meets otherwise than in the file as it is built; another version names itself otherwise (`isOwn`). */
export function readsOtherwise(found: PdfFacts, built: PdfFacts, isOwn: boolean): readonly ReadsOtherwise[] {
  return [
    ...otherTags(found, built).map((other) => ({ kind: 'tags', problem: other.problem, told: toldOf(other) }) as const),
    ...otherLinks(found, built).map((problem) => ({ kind: 'links', problem, told: ofLinks }) as const),
    ...otherOutline(found, built).map((problem) => ({ kind: 'outline', problem, told: ofOutline }) as const),
    ...(isOwn ? otherMetadata(found, built) : []).map((problem) => ({ kind: 'metadata', problem, told: ofMetadata }) as const),
  ];
}

/** Tells it as findings, but for what a check has told already; `isOfOther`: another version may have built the file. */
export function readsAsBuilt(others: readonly ReadsOtherwise[], told: readonly Finding[], isOfOther: boolean): readonly Finding[] {
  const spoken = new Set(told.flatMap(({ id: own, severity }) => (severity === 'error' ? [own] : [])));
  const astray = told.filter((one) => one.id === tagsNest.id);
  const isAstray = ({ paper }: Problem) => astray.some((one) => JSON.stringify(one.paper) === JSON.stringify(paper));
  return others.flatMap(({ problem, told: ids }) =>
    isAstray(problem) || ids.some((one) => spoken.has(one)) ? [] : readOtherwise(problem, isOfOther),
  );
}

/** As a finding; a warning where another version may have built the file. */
export function readOtherwise(problem: Problem, isOfOther: boolean): Finding {
  const { message, hint, paper } = problem;
  return finding(id, {
    message,
    ...(hint === undefined ? {} : { hint }),
    ...(paper && { paper }),
    ...(isOfOther && { severity: 'warning' as const }),
  });
}

function toldOf({ kind, of }: OtherTags): readonly string[] {
  if (kind === 'spoken') return ofSpoken;
  if (kind === 'order' || kind === 'contents') return ofText;
  if (/^T(?:able|Head|Body|R|H|D)$/.test(of)) return ofTables;
  if (/^H\d$/.test(of)) return ofHeadings;
  if (/^(?:L|LI|LBody|Lbl)$/.test(of)) return ['tags-nest', 'structure-survives'];
  return of === 'Link' ? ofLinks : [];
}

import { type Definition, type Finding, finding, type NoteKey } from '../../model/index.js';
import { lacksScheme } from './lacks-scheme.js';
import { linkTarget } from './link-target.js';
import { missingScheme } from './missing-scheme.js';
import { type LinkUses, normalisedLabel } from './source-use.js';

/** The title that a source's note prints, and how it would print another that is given for it. */
export interface PrintedTitles {
  readonly printed: string;
  readonly inPrint: (title: string) => string;
}

/** What notes come of the definitions. */
interface SourcesInPrint {
  readonly titlesOf: (source: NoteKey) => PrintedTitles | undefined;
  /** Sources that have a note whether or not anything cites them. */
  readonly kept: ReadonlySet<string>;
}

/** Reports definitions that are doubled, contradict one another, lack their scheme, or are linked nowhere. */
export function checkDefinitions(
  definitions: readonly Definition[],
  uses: LinkUses,
  { titlesOf, kept }: SourcesInPrint,
): readonly Finding[] {
  const findings: Finding[] = [];
  const byLabel = new Map<string, Definition>();
  const byTarget = new Map<string, Definition>();
  const linked = new Set(uses.sources.map((use) => use.key));
  const isUsed = (target: string, label: string, { url }: Definition) =>
    linked.has(target) || kept.has(target) || uses.definitions.has(label) || uses.imageUrls.has(url);
  for (const definition of definitions) {
    if (isComment(definition)) continue;
    const label = normalisedLabel(definition.label);
    if (lacksScheme(definition.url) && uses.definitions.has(label) && !byLabel.has(label))
      findings.push(missingScheme(definition.url, `[${definition.label}]`, definition.place));
    const target = targetOf(definition);
    const sameLabel = byLabel.get(label);
    const sameTarget = byTarget.get(target);
    if (sameLabel !== undefined && targetOf(sameLabel) !== target) {
      findings.push(twoUrls(definition, sameLabel));
      continue;
    }
    if (sameTarget !== undefined) findings.push(oneUrl(definition, sameTarget, titlesOf(target)));
    else if (!isUsed(target, label, definition)) findings.push(unused(definition));
    byLabel.set(label, sameLabel ?? definition);
    byTarget.set(target, sameTarget ?? definition);
  }
  return findings;
}

/** `[//]: # (…)`, by which authors hide a remark from the web page. */
function isComment(definition: Definition): boolean {
  return definition.url === '#' || definition.label === '//';
}

function targetOf(definition: Definition): string {
  const target = linkTarget(definition.url);
  return target.kind === 'source' ? target.key : definition.url;
}

function twoUrls(second: Definition, first: Definition): Finding {
  return finding('definition-is-unique', {
    message: `Unexpected second URL for [${second.label}] in line ${second.place.line}, expected the one of line ${first.place.line}`,
    hint: 'Give one of the two definitions another label, and cite it by that.',
    source: second.place,
  });
}

function oneUrl(second: Definition, first: Definition, titles: PrintedTitles | undefined): Finding {
  return finding('definition-is-unique', {
    message: `Unexpected second definition of one URL: [${second.label}] in line ${second.place.line} repeats [${first.label}] in line ${first.place.line}`,
    hint: `Both are printed as one note${titles === undefined ? '' : titleTold([first, second], titles)}. Keep one definition and cite it everywhere.`,
    source: second.place,
    severity: 'warning',
  });
}

/** Which title the one note has, and which of those that the definitions give are not printed. */
function titleTold(definitions: readonly Definition[], { printed, inPrint }: PrintedTitles): string {
  const dropped = definitions.flatMap(({ title = '', place }) =>
    title.trim() === '' || inPrint(title) === printed ? [] : [`“${inPrint(title)}” of line ${place.line}`],
  );
  return dropped.length === 0 ? '' : `, with the title “${printed}”; ${dropped.join(' and ')} ${dropped.length > 1 ? 'are' : 'is'} dropped`;
}

function unused(definition: Definition): Finding {
  return finding('definition-is-used', {
    message: `Unexpected definition [${definition.label}] that nothing links to`,
    hint:
      linkTarget(definition.url).kind === 'source'
        ? 'It is printed under “Also consulted”. Cite it where it is used, or take it out.'
        : 'Link to it, or take it out.',
    source: definition.place,
  });
}

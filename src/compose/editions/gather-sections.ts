import type { PassageChange } from '../../model/index.js';

/** A section that has come or gone as a whole is told once, by its heading and what stands below it; `headings` are the changes that are one. */
export function gatherSections(changes: readonly PassageChange[], headings: ReadonlySet<number>): readonly PassageChange[] {
  const told: PassageChange[] = [];
  let isOpen = false;
  for (const change of changes) {
    const last = told.at(-1);
    if (change.kind !== 'added' && change.kind !== 'removed') isOpen = false;
    else if (headings.has(change.id)) isOpen = true;
    else if (isOpen && last?.kind === change.kind && last.section === change.section) {
      told[told.length - 1] = { ...last, text: `${last.text} | ${change.text}` };
      continue;
    } else isOpen = false;
    told.push(change);
  }
  return told;
}

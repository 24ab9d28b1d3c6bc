import { type Finding, finding } from '../../model/index.js';
import { plainText } from './inline-frames.js';
import type { DraftHeading } from './reading.js';

/** Closes the levels of headings up (the first is 1, none is skipped) and gives each an id of its own. Reports levels that are skipped inside, and ids that are given twice. */
export function settleHeadings(headings: readonly DraftHeading[]): readonly Finding[] {
  const findings: Finding[] = [];
  const written: number[] = [];
  for (const heading of headings) {
    while (written.length > 0 && (written.at(-1) ?? 0) >= heading.level) written.pop();
    const above = written.at(-1);
    if (above !== undefined && heading.level > above + 1) {
      findings.push(
        finding('heading-levels-close-up', {
          message: `Unexpected heading of level ${heading.level} below one of level ${above}, expected level ${above + 1}; it is printed so`,
          hint: `Write it with ${above + 1} number signs.`,
          source: heading.place,
        }),
      );
    }
    written.push(heading.level);
    heading.level = written.length as DraftHeading['level'];
  }
  return [...findings, ...giveIds(headings)];
}

function giveIds(headings: readonly DraftHeading[]): readonly Finding[] {
  const findings: Finding[] = [];
  const taken = new Set<string>();
  const next = new Map<string, number>();
  const claim = (wanted: string): string => {
    let id = wanted;
    for (let number = next.get(wanted) ?? 1; taken.has(id); number++) {
      id = `${wanted}-${number}`;
      next.set(wanted, number + 1);
    }
    taken.add(id);
    return id;
  };
  // What an author chose goes before what is made of words.
  for (const heading of headings) {
    const { id } = heading.attributes;
    if (id === undefined) continue;
    if (taken.has(id)) findings.push(secondId(id, heading, headings));
    heading.id = claim(id);
  }
  for (const heading of headings) if (heading.attributes.id === undefined) heading.id = claim(slugOf(plainText(heading.children)));
  return findings;
}

function secondId(id: string, { place }: DraftHeading, headings: readonly DraftHeading[]): Finding {
  const first = headings.find(({ attributes }) => attributes.id === id);
  return finding('attribute-has-effect', {
    message: `Unexpected second heading with the id “${id}”, expected an id of its own; links to it lead to that in line ${first?.place.line}`,
    hint: 'Give this heading another id.',
    severity: 'warning',
    source: place,
  });
}

/** The id that GitHub gives a heading of these words; letters of all scripts stay. */
function slugOf(text: string): string {
  const slug = text
    .normalize('NFC')
    .toLowerCase()
    .trim()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, '')
    .replace(/ /g, '-');
  return slug === '' ? 'section' : slug;
}

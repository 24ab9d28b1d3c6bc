import type { StructureElement } from '../../model/index.js';

/** The words of a heading on paper: of one that is a picture, those that tell it to whoever does not see it, and the marks behind it. */
export function headingWords(heading: StructureElement): string {
  const told = /\p{L}/u.test(heading.text) ? '' : alternatives(heading).join(' ');
  return told === '' ? heading.text : `${told} ${heading.text}`.trim();
}

function alternatives({ alt, children }: StructureElement): readonly string[] {
  if (alt !== undefined) return [alt];
  return children.flatMap((child) => (child.kind === 'element' ? alternatives(child.element) : []));
}

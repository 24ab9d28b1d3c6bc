import type { StructureElement } from '../../model/index.js';

/**
 * The words of a heading on paper. A picture in it has those that tell it to whoever does not see it in the place of what is drawn: before the words
 * that are all the heading has besides, where it is not known where it stands among them.
 */
export function headingWords(heading: StructureElement): string {
  const pictures = picturesIn(heading);
  const hasWords = /\p{L}/u.test(pictures.reduce((text, picture) => text.replace(picture.text, ''), heading.text));
  let words = heading.text;
  for (const { text, alt = '' } of pictures.toReversed()) {
    if (text.trim() !== '') words = words.replace(text, () => (hasWords ? '' : alt));
    else if (!hasWords) words = `${alt} ${words}`;
  }
  return words.trim();
}

function picturesIn(element: StructureElement): readonly StructureElement[] {
  if (element.alt !== undefined) return [element];
  return element.children.flatMap((child) => (child.kind === 'element' ? picturesIn(child.element) : []));
}

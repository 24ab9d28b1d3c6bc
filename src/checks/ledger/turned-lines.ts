/** Lines, from 1, of blocks in which a character turns the direction of writing: on paper their letters stand in another order. */
export function turnedLines(text: string): ReadonlySet<number> {
  return linesOfBlocks(text, /[\u202d\u202e]/);
}

/** Lines of blocks with words that are written from right to left: where their signs stand among others no reader agrees on. */
function rightToLeftLines(text: string): ReadonlySet<number> {
  return linesOfBlocks(text, /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u);
}

/** Lines of both kinds: where their signs and marks stand is not sure. */
export function unsureLines(text: string): ReadonlySet<number> {
  return new Set([...turnedLines(text), ...rightToLeftLines(text)]);
}

function linesOfBlocks(text: string, sign: RegExp): ReadonlySet<number> {
  const found = new Set<number>();
  let isInside = false;
  for (const [index, line] of text.split(/\r\n|\n|\r/).entries()) {
    if (line.trim() === '') isInside = false;
    if (sign.test(line)) isInside = true;
    if (isInside) found.add(index + 1);
  }
  return found;
}

/** Lines, from 1, of blocks in which a character turns the direction of writing: on paper their letters stand in another order. */
export function turnedLines(text: string): ReadonlySet<number> {
  const turned = new Set<number>();
  let isTurned = false;
  for (const [index, line] of text.split(/\r\n|\n|\r/).entries()) {
    if (line.trim() === '') isTurned = false;
    if (/[\u202d\u202e]/.test(line)) isTurned = true;
    if (isTurned) turned.add(index + 1);
  }
  return turned;
}

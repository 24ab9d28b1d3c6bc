/** A number from 0 to below `limit` that follows from seed and step alone (mulberry32). */
function chance(seed: number, step: number): (limit: number) => number {
  let state = (seed * 100_003 + step) >>> 0;
  return (limit) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
}

const typed = [
  'and',
  'the harbour',
  'on 3 March',
  '“as it was”',
  '—',
  '*slowly*',
  'größer',
  '42',
  '([AP][3])',
  'https://typed.example.org/a',
];

/** One edit of an author, which follows from seed and step: words typed, words or lines taken out, doubled or moved; anything may break by it. */
export function randomEdit(text: string, seed: number, step: number): string {
  const pick = chance(seed, step);
  const lines = text.split('\n');
  const at = pick(lines.length);
  const line = lines[at] ?? '';
  const words = line.split(' ');
  switch (pick(6)) {
    case 0:
    case 1:
      words.splice(pick(words.length + 1), 0, typed[pick(typed.length)] ?? '');
      lines[at] = words.join(' ');
      break;
    case 2:
      words.splice(pick(words.length), 1);
      lines[at] = words.join(' ');
      break;
    case 3:
      lines.splice(at, 1 + pick(3));
      break;
    case 4:
      lines.splice(at, 0, line);
      break;
    case 5:
      lines.splice(at, 1, ...lines.splice(pick(lines.length), 1), line);
  }
  return lines.join('\n');
}

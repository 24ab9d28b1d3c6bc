import { expect, it } from 'vitest';
import { logicalOrder } from '../../src/inspect/logical-order.js';
import type { PageText } from '../../src/inspect/read-text.js';

/** A line painted piece by piece from left to right, each piece half a letter's size from the next; `size` of a raised one is smaller. */
function painted(...pieces: readonly (string | { readonly raised: string })[]): PageText {
  const codes: number[] = [];
  let at = 0;
  const runs = pieces.map((piece, order) => {
    const [text, size, baseline] = typeof piece === 'string' ? [piece, 10, 100] : [piece.raised, 6, 104];
    const from = codes.length;
    codes.push(...[...text].map((character) => character.codePointAt(0) ?? 0));
    const left = at;
    at += 5 * text.length;
    const box = { left, right: at, bottom: baseline - 2, top: baseline + size };
    return {
      order,
      from,
      to: codes.length,
      box,
      size,
      baseline,
      angle: 0,
      artifact: false,
      visible: true,
      font: 0,
      colour: [0, 0, 0, 255] as const,
    };
  });
  const none = new Float32Array(4 * codes.length);
  return {
    characters: {
      count: codes.length,
      codes: Uint32Array.from(codes),
      runs: new Uint32Array(codes.length),
      loose: none,
      ink: none,
      unmapped: [],
    },
    runs,
  };
}

function read(text: PageText, mirror?: number): string {
  const textOf = (index: number): string =>
    String.fromCodePoint(...text.characters.codes.subarray(text.runs[index]?.from, text.runs[index]?.to));
  return logicalOrder(text, mirror)
    .flatMap(({ runs }) => runs.map(textOf))
    .join('');
}

it.each([
  ['words', ['הסחר', ' ', 'מפת'], 'מפת הסחר'],
  ['a Latin name', ['אחת', ' ', 'DP World', ' ', 'מהן'], 'מהן DP World אחת'],
  ['two Latin pieces', ['אחת', ' ', 'DP', ' ', 'World', ' ', 'מהן'], 'מהן DP World אחת'],
  ['a number', ['שנה', ' ', '20', ' ', 'של'], 'של 20 שנה'],
  ['two numbers', ['2024', ' – ', '2023'], '2023 – 2024'],
  ['a number in pieces', ['שנה', ' ', '3', ',', '500', ' ', 'של'], 'של 3,500 שנה'],
  ['a number before a Latin name', ['DP World', ' ', '20', ' ', 'של'], 'של 20 DP World'],
  ['a page', ['p.', '\u00a0', '7', ' ', 'של'], 'של p.\u00a07'],
  ['a mark behind a stop', [{ raised: '3' }, '.', '2024', ' ', 'של'], 'של 2024.3'],
] as const)('a line from right to left is read so: %s', (_, pieces, expected) => {
  expect(read(painted(...pieces), 0)).toBe(expected);
});

it.each([
  ['words', ['Two ', 'נסגר', ' ', 'הנמל', ' and'], 'Two הנמל נסגר and'],
  ['a number behind them', ['Two ', '2025', ' ', 'הנמל', '.'], 'Two הנמל 2025.'],
  ['a number of its own before them', ['In 2025 ', 'הנמל', '.'], 'In 2025 הנמל.'],
  ['a bracket of theirs', ['Two ', '(', '2025', ') ', 'הנמל', '.'], 'Two הנמל) 2025(.'],
  ['a quotation mark of the text around', ['He: ', '“', 'נסגר', ' ', 'הנמל', '”', ' and'], 'He: “הנמל נסגר” and'],
  ['a mark between', ['נסגר', '.', { raised: '1' }, ' ', 'הנמל'], 'נסגר.1 הנמל'],
  ['nothing that runs the other way', ['b', ' ', 'a'], 'b a'],
] as const)('words from right to left in a line that runs the other way are read so: %s', (_, pieces, expected) => {
  expect(read(painted(...pieces))).toBe(expected);
});

/** Abbreviations, Roman numerals, digraphs, numbers and letters with a stop or in parentheses, each in one character: what Unicode takes for the same as the letters by which it is spelled out. Not those set lower, of which something would be lost. */
const spellable =
  /^[\u01c4-\u01cc\u01f1-\u01f3\u2024\u20a8\u2100\u2101\u2103\u2105\u2106\u2109\u2121\u213b\u2160-\u217f\u2474-\u24b5\ufb05\ufb06]$/;
/** Units of measurement in one character, whose powers stand higher. */
const unit = /^[\u3371-\u33df]$/;
/** Figures and letters in circles, for which Unicode has the character alone: parentheses stand for the circle. */
const circled = /^[\u2460-\u2473\u24b6-\u24ea]$/;
/** Figures in further circles, ten to a row from one on, for which Unicode has nothing: where a row begins, and with which figure. */
const rows = [
  [0x24eb, 0x24f4, 11],
  [0x24f5, 0x24fe, 1],
  [0x24ff, 0x24ff, 0],
  [0x2776, 0x277f, 1],
  [0x2780, 0x2789, 1],
  [0x278a, 0x2793, 1],
] as const;

/** The letters that say the same as a character that no font has: `°C` for `℃`, `m²` for `㎡`, `(1)` for `①`; undefined where none do. */
export function spelledOut(character: string): string | undefined {
  const letters = character.normalize('NFKC');
  if (spellable.test(character)) return letters;
  if (unit.test(character)) return /^[A-Za-zμΩ.]+[23]?$/.test(letters) ? letters.replace('2', '²').replace('3', '³') : undefined;
  if (circled.test(character)) return `(${letters})`;
  const codePoint = character.codePointAt(0) ?? 0;
  const row = rows.find(([first, last]) => first <= codePoint && codePoint <= last);
  return row && `(${row[2] + codePoint - row[0]})`;
}

/** Abbreviations, Roman numerals, digraphs, numbers and letters with a stop or in parentheses, each in one character: what Unicode takes for the same as the letters by which it is spelled out. Not those set lower, of which something would be lost. */
const spellable =
  /^[\u01c4-\u01cc\u01f1-\u01f3\u2024\u20a8\u2100\u2101\u2103\u2105\u2106\u2109\u2121\u213b\u2160-\u217f\u2474-\u24b5\ufb05\ufb06]$/;
/** Units of measurement in one character, whose powers stand higher. */
const unit = /^[\u3371-\u33df]$/;

/** The letters that say the same as a character that no text font has: `°C` for `℃`, `m²` for `㎡`; undefined where none do. */
export function spelledOut(character: string): string | undefined {
  const letters = character.normalize('NFKC');
  if (spellable.test(character)) return letters;
  if (unit.test(character)) return /^[A-Za-zμΩ.]+[23]?$/.test(letters) ? letters.replace('2', '²').replace('3', '³') : undefined;
  return undefined;
}

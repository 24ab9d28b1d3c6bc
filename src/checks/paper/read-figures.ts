/** A number with its groups and decimals: 900,000 · 900 000 · 2.5 · 1’000 */
const number = /\d{1,3}(?:[.,’'\u00a0\u202f\u2009 ]\d{3})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,]\d+)?/gu;

/** The figures of a text: normalised → as written. Groups of three are one number, whatever parts them; a decimal comma is a point. */
export function readFigures(text: string): ReadonlyMap<string, string> {
  return new Map([...text.matchAll(number)].map(([written]) => [normalised(written), written]));
}

function normalised(written: string): string {
  const grouped = /^(\d{1,3}(?:[.,’'\u00a0\u202f\u2009 ]\d{3})+)(?:[.,](\d+))?$/u.exec(written);
  const [whole, decimals] = grouped === null ? written.split(/[.,]/) : [grouped[1]?.replace(/\D/g, ''), grouped[2]];
  const plain = (whole ?? '').replace(/^0+(?=\d)/, '');
  return decimals === undefined ? plain : `${plain}.${decimals}`;
}

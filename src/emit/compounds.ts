/** An amount, a year, a time, a clause: “2021”, “12,5”, “€3.2”, “30 %” without its space, “1.1.”, “14:30”, “£680m”. */
const figure = String.raw`(?:US|C|A)?[€$£¥]?\d{1,4}(?:[.,:/]\d{1,4}){0,3}(?:[.%‰°]|(?:[mM]|[bBtm]n|k|K|B)(?![A-Za-z]))?`;
/** “1961–90”, “12,5–14 Mio. €”, “1.–5.”, “3 km–5 km”; years and pages also with a hyphen. */
const range = String.raw`${figure}(?:\u00a0[A-Za-zЀ-ӿµμ°²³%€£$¥₽₴]{1,4})?–${figure}|\d{1,4}-\d{1,4}`;
/** “US-Dollar”, “E-Mail”, “19-й”, “($/bbl)”: a short word of which no line ends in one letter or two; the unit of “12 €/t”, and “$4.10/MMBtu” as a whole; “–5”. */
const others = [
  '[A-ZÀ-ÞА-Я]{1,2}-[A-Za-zÀ-ɏЀ-ӿ]{2,6}',
  String.raw`(?<=\d\s)[A-Za-zµμ°²³€£$¥À-ɏЀ-ӿ]{1,4}\/[A-Za-z²³À-ɏЀ-ӿ]{1,6}`,
  String.raw`[€£$¥]\d[\d.,]{0,8}\/[A-Za-z²³À-ɏЀ-ӿ]{1,6}`,
  String.raw`–\d[\d.,]*`,
  String.raw`\d{1,4}-[а-яёіїєґ]{1,3}`,
  String.raw`\([^\s()/]{1,6}\/[^\s()/]{1,8}\)`,
  // “(R-S.C.)”, “(R-Richland Township)”, “Sarah Anthony, D-Lansing”: of which party a member is, and from where.
  String.raw`(?<=\(|, )[A-ZÀ-ÞА-Я]-[A-ZÀ-ÞА-Я][A-Za-zÀ-ɏЀ-ӿ.’'-]{1,18}(?<![.'’])(?:\.(?=\)))?`,
];
const begin = String.raw`(?<=^|[\s(\[„“«‚‘‹"'])`;
/** Behind a box a line may end before a letter or a mark, but not before these signs. */
const end = String.raw`[\s,;:!?)\]…”“»’‘"']|\.(?![A-Za-zÀ-ɏЀ-ӿ])`;

/** Runs that no line parts, within a text: its end may have something behind it from which a box would part. */
export const shortCompound = new RegExp(`${begin}(${range}|${others.join('|')})(?=${end})`);
/** The same where nothing that a line could begin with touches the end of the text. */
export const compoundAtEnd = new RegExp(`${begin}(${range}|${others.join('|')})(?=${end}|$)`);

const compoundEnding = new RegExp(`${begin}(?:${range}|${others.join('|')})$`);

/** Whether a text ends in such a run, from which a line could part the mark behind it. */
export function endsInCompound(text: string): boolean {
  return /[-/–][^\s]{1,14}$/u.test(text) && compoundEnding.test(text);
}

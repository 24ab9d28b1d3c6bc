/** A quotation or a bracket with all that it encloses: from its opening sign to behind its closing one. */
export interface EnclosedPart {
  readonly from: number;
  readonly to: number;
  /** Its signs, with the space that French sets within. */
  readonly open: string;
  readonly close: string;
}

/** Opening sign → those that may close it. Print in one country closes with the sign that opens in another. */
const closedBy: Readonly<Record<string, string>> = {
  '“': '”',
  '„': '“”',
  '”': '”',
  '"': '"',
  '‘': '’',
  '‚': '‘’',
  '«': '»',
  '»': '«',
  '‹': '›',
  '›': '‹',
  '「': '」',
  '『': '』',
  '《': '》',
  '(': ')',
  '[': ']',
  '（': '）',
  '【': '】',
};
const signs = /[“„”"‘’‚«»‹›「」『』《》()[\]（）【】]/gu;
/** Signs that open only where a word begins; elsewhere one of them is an arrow, or what is left of a quotation. */
const ambiguous = '”"»›‘';

/** Quotations and brackets of a text that are closed again, in whatever language. An apostrophe is none, nor is a sign that nothing closes. */
export function enclosedParts(text: string): readonly EnclosedPart[] {
  const parts: EnclosedPart[] = [];
  const open: { readonly sign: string; readonly at: number }[] = [];
  for (const { 0: sign, index: at } of text.matchAll(signs)) {
    const [before = ' ', after = ' '] = [text[at - 1], text[at + 1]];
    if ('‘’'.includes(sign) && /[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after)) continue;
    const opened = open.findLastIndex((other) => closedBy[other.sign]?.includes(sign));
    const from = open[opened];
    if (from !== undefined) {
      const [space = ''] = /\s$/u.exec(text.slice(from.at, at)) ?? [];
      const isSpaced = space !== '' && /\s/u.test(text[from.at + 1] ?? '');
      parts.push({
        from: from.at,
        to: at + sign.length,
        open: isSpaced ? `${from.sign}${space}` : from.sign,
        close: isSpaced ? `${space}${sign}` : sign,
      });
      open.length = opened;
    } else if (sign in closedBy && (!ambiguous.includes(sign) || (/[\s(（[–—-]/u.test(before) && !/\s/u.test(after))))
      open.push({ sign, at });
  }
  return parts.sort((one, other) => one.from - other.from);
}

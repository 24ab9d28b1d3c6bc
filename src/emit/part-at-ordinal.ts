/** “1er”, “2e”, “21es”, “Ier”, “XXe”; “5e” within a code or a number is none. */
const ordinal = /(?<![A-Za-zÀ-ÿ\d.,:/’'-])(\d{1,4}|[IVX]{1,6})(ers?|(?:è?r|èm)es?|es?|nde?s?)(?![A-Za-zÀ-ÿ\d]|[-/.]\d)/;

/** A French text before its first ordinal, the figure of that, its letters, and the text behind; `undefined` where there is none. */
export function partAtOrdinal(text: string): readonly [before: string, figure: string, letters: string, behind: string] | undefined {
  const found = ordinal.exec(text);
  const [all, figure, letters] = found ?? [];
  if (found === null || all === undefined || figure === undefined || letters === undefined) return undefined;
  return [text.slice(0, found.index), figure, letters, text.slice(found.index + all.length)];
}

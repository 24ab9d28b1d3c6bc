/** A capitalised word, or initials: Witkoff, NATO, U.S. */
const capitalised = /\p{Lu}(?:\.\p{Lu})+\.?|\p{Lu}[\p{L}\p{M}]+/gu;
/** What ends before a word that opens a sentence, a quotation or a parenthesis. */
const opening = /(?:^|[.!?:;…][\p{Pf}\p{Pe}"']*|[\p{Ps}\p{Pi}"'„‚–—])$/u;

/** The names of a text: words with a capital that no opening explains. A line in title case has none that could be told. */
export function readNames(text: string): readonly string[] {
  return text.split(/(?<=[.!?:;…]\p{Pf}?)\s+/u).flatMap((sentence) => {
    if (isTitleCase(sentence)) return [];
    return [...sentence.matchAll(capitalised)].flatMap(({ 0: word, index }) => {
      const before = sentence.slice(0, index);
      // Inside a word (McDonald, iPhone) no name begins.
      return /[\p{L}\p{M}\d]$/u.test(before) || opening.test(before.trimEnd()) ? [] : [word];
    });
  });
}

/** Hardly a longer word without a capital, leaving aside the first one and initials. */
function isTitleCase(sentence: string): boolean {
  const long = (sentence.match(/[\p{L}\p{M}]+/gu) ?? []).slice(1).filter((word) => word.length > 3 && !/^\p{Lu}+$/u.test(word));
  const small = long.filter((word) => /^\p{Ll}/u.test(word)).length;
  return long.length > 2 && small * 4 <= long.length;
}

const attribute = String.raw`(?:\.[\p{L}_][\p{L}\p{N}\p{M}_:.-]*|#[\p{L}\p{N}_][^\s"<>#${'`'}{}]*|[A-Za-z][\w-]*=(?:"[^"]*"|'[^']*'|[^\s"'=<>${'`'}{}]+))`;
const braces = String.raw`\{\s*(?::\s*)?${attribute}(?:\s+${attribute})*\s*\}`;
const atEnd = new RegExp(String.raw`(?:^|(?<=\s))${braces}\s*$`, 'u');
const atStart = new RegExp(`^${braces}`, 'u');
/** Makes words between braces more than attributes. */
const address = /:\/\/|www\./i;

/** The attributes in braces that a text ends in. */
export function attributesAtEnd(text: string): { readonly words: string; readonly from: number } | undefined {
  const found = atEnd.exec(text);
  return found === null || address.test(found[0]) ? undefined : { words: found[0], from: found.index };
}

/** A text that stands directly behind an element, without the attributes of that. */
export function withoutAttributes(text: string): string {
  // Taking the pattern into use costs more than all that it is used for where there are no braces.
  if (!text.startsWith('{')) return text;
  return text.replace(atStart, (words) => (address.test(words) ? words : ''));
}

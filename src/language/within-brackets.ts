/** A label as it stands behind a semicolon: with a small letter, but for a German noun. */
export function withinBrackets(label: string, lang: string): string {
  return lang.toLowerCase().startsWith('de') ? label : label.charAt(0).toLocaleLowerCase(lang) + label.slice(1);
}

/** Closes with a stop; what ends in an abbreviation has its own already. */
export function stopped(text: string): string {
  return text.endsWith('.') ? text : `${text}.`;
}

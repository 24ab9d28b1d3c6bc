const gap = /^(?:[-–—.…]+|n\.?\s?\/?\s?[ad]\.?|k\.?\s?A\.?|s\/d|н\.?\/?\s?д\.?)$/iu;

/** Whether a cell says that nothing is known, in the languages whose words the tool has and in general: “–”, “n/a”, “k. A.”. */
export function isGap(text: string): boolean {
  return gap.test(text);
}

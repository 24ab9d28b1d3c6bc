/** Whether a colon makes a paragraph below a table its caption, as pandoc has it: print leaves the colon out. */
export function isCaption(content: string): boolean {
  return /^:\s+\S/.test(content);
}

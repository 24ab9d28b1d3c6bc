/** What sites set before their name. */
const separator = /\s(?:[|\-–—·•]|::)\s|\s*｜\s*|_(?=[^_]*$)/gu;

/** Signs that part a title from what is none of it; a dash may also stand between two halves of one. */
const bar = /[|｜·•]|::/u;

/** Takes the publisher off the end of a title (`Title | Section | Publisher`), where `isPublisher` knows the name, `behindBar` or behind another sign; a section before it goes too. */
export function splitTitle(
  title: string,
  isPublisher: (name: string, behindBar: boolean) => boolean,
): { readonly title: string; readonly publisher?: string } {
  const whole = title.trim().replace(/\s+/g, ' ');
  const last = [...whole.matchAll(separator)].at(-1);
  if (last === undefined || last.index === 0) return { title: whole };
  const publisher = whole.slice(last.index + last[0].length).trim();
  if (!isPublisher(publisher, bar.test(last[0]))) return { title: whole };
  const rest = whole.slice(0, last.index);
  const section = rest.search(/ \| |\s*｜/u);
  return { title: (section > 0 ? rest.slice(0, section) : rest).trim(), publisher };
}

/** Whether a title breaks off: search engines and link previews end it in an ellipsis. */
export function isCutOff(title: string): boolean {
  return /(?:…|\.\.\.)\s*$/.test(title.slice(-8));
}

import type { Attributes } from '../../model/index.js';

/** No attributes at all. */
export const noAttributes: Attributes = { classes: [], values: {} };

/** An id may hold what the heading does: editors online make one of all its words. */
const part =
  /\s*(?:#([\p{L}\p{N}_][^\s{}"<>`#]*)|\.([\p{L}_][\p{L}\p{N}\p{M}_-]*)|([A-Za-z][\w-]*)=(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`{}]+)))(?=\s|$)/uy;

/**
 * Reads what stands between braces, `#id .class key=value key="v v"`, also behind kramdown's colon; absent where it is anything
 * else, so that it stays text. An address in it is one for the reader.
 */
export function parseAttributes(text: string): Attributes | undefined {
  const inner = text.trim().replace(/^:\s*/, '');
  if (inner === '' || /:\/\/|www\./i.test(inner)) return undefined;
  let id: string | undefined;
  const classes: string[] = [];
  const values: Record<string, string> = {};
  part.lastIndex = 0;
  while (part.lastIndex < inner.length) {
    const match = part.exec(inner);
    if (match === null) return undefined;
    const [, givenId, className, key, ...quotedOrBare] = match;
    if (givenId !== undefined) id = givenId;
    else if (className !== undefined) classes.push(className);
    else if (key !== undefined) values[key] = quotedOrBare.find((value) => value !== undefined) ?? '';
  }
  return { ...(id === undefined ? {} : { id }), classes, values };
}

/** Both together; what `second` says counts. */
export function mergeAttributes(first: Attributes, second: Attributes): Attributes {
  const id = second.id ?? first.id;
  return {
    ...(id === undefined ? {} : { id }),
    classes: [...first.classes, ...second.classes],
    values: { ...first.values, ...second.values },
  };
}

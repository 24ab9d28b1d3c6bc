import type { StateCore, Token } from 'markdown-it';

/** What a part of a paragraph is that held a picture on a line of its own. */
export interface PictureLine {
  /** Not the first part: what is wrong with the paragraph as a whole has been told. */
  readonly continues: boolean;
  /** Words right below a picture. */
  readonly below: boolean;
}

/** A picture, linked or not, with what stands in braces behind it. */
const picture = /^(?:image|link_open image link_close)(?: attributes_behind)*$/;

/**
 * Parts a paragraph of several lines at those that hold a picture and nothing else: on the web each stands apart, and what is written
 * below it is its caption. A browser sets such pictures at their own size; within a line of print they would be as high as a letter.
 */
export function partPictures(state: Pick<StateCore, 'Token' | 'tokens'>): void {
  const parted: Token[] = [];
  for (const [index, token] of state.tokens.entries()) {
    const [open, close] = [state.tokens[index - 1], state.tokens[index + 1]];
    const parts = token.type === 'inline' && open?.type === 'paragraph_open' ? partsOf(token.children ?? []) : [];
    if (open === undefined || close === undefined || parts.length < 2) {
      parted.push(token);
      continue;
    }
    for (const [at, { children, below }] of parts.entries()) {
      if (at > 0) parted.push(close, open);
      const inline = Object.assign(new state.Token('inline', '', 0), token, { children });
      inline.meta = { ...token.meta, pictureLine: { continues: at > 0, below } satisfies PictureLine };
      parted.push(inline);
    }
  }
  state.tokens.splice(0, state.tokens.length, ...parted);
}

/** What `partPictures` says of an inline token. */
export function pictureLineOf(inline: Token): PictureLine | undefined {
  return inline.meta?.pictureLine as PictureLine | undefined;
}

function partsOf(children: readonly Token[]): readonly { readonly children: Token[]; readonly below: boolean }[] {
  if (!children.some(({ type }) => type === 'image')) return [];
  const parts: { children: Token[]; isPicture: boolean; below: boolean }[] = [];
  for (const { line, end } of linesOf(children).flatMap(pictureByPicture)) {
    const isPicture = picture.test(
      line
        .filter(({ type, content }) => type !== 'text' || content.trim() !== '')
        .map(({ type }) => type)
        .join(' '),
    );
    const last = parts.at(-1);
    if (last !== undefined && !isPicture && (!last.isPicture || isBraces(line))) last.children.push(...line, ...end);
    else parts.push({ children: [...line, ...end], isPicture, below: last?.isPicture === true && !isPicture });
  }
  return parts;
}

type Line = ReturnType<typeof linesOf>[number];

/** A line of nothing but pictures is one line for each. */
function pictureByPicture(whole: Line): readonly Line[] {
  const pictures: Token[][] = [];
  let inLink = false;
  for (const token of whole.line) {
    const { type, content } = token;
    if (type === 'text' && content.trim() === '') continue;
    const last = pictures.at(-1);
    if (last !== undefined && (inLink || type === 'attributes_behind')) last.push(token);
    else if (type === 'image' || type === 'link_open') pictures.push([token]);
    else return [whole];
    inLink = type === 'link_open' || (inLink && type !== 'link_close');
  }
  if (pictures.length < 2 || !pictures.every((line) => picture.test(line.map(({ type }) => type).join(' ')))) return [whole];
  return pictures.map((line, index) => ({ line, end: index === pictures.length - 1 ? whole.end : [] }));
}

/** The attributes of a picture may stand below it. */
function isBraces(line: readonly Token[]): boolean {
  return line.every(({ type }) => type === 'text') && /^\s*\{[^{}]*\}\s*$/.test(line.map(({ content }) => content).join(''));
}

/** Lines that no emphasis and no link goes over. */
function linesOf(children: readonly Token[]): readonly { readonly line: Token[]; readonly end: Token[] }[] {
  const lines: { line: Token[]; end: Token[] }[] = [{ line: [], end: [] }];
  for (const token of children) {
    const last = lines.at(-1);
    if (isBreak(token) && token.level === 0) {
      last?.end.push(token);
      lines.push({ line: [], end: [] });
    } else last?.line.push(token);
  }
  return lines;
}

function isBreak({ type }: Token): boolean {
  return type === 'softbreak' || type === 'hardbreak';
}

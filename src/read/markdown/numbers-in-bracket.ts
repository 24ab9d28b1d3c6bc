/** A piece of a bracket that holds several numbers: a number that is cited, where it stands in the text, or words. */
export type BracketPiece = { readonly label: string; readonly at: number } | string;

export interface NumbersInBracket {
  readonly pieces: readonly BracketPiece[];
  /** Behind the last bracket. */
  readonly end: number;
}

const blank = String.raw`[^\S\n]?\n?[^\S\n]?`;
/** “p. 4”, “S. 4–6”, “§ 4”: where in the source it stands. */
const locator = String.raw`,${blank}(?:§{1,2}|(?:pp?|S|Seiten?|pages?|no|nos|Nr|n|[Aa]rt|Abs|paras?|secs?|chs?|chap|figs?|Fig|Abb|[Tt]ab|vol|Bd|Rn|Rz|с|стор|стр|ст|гл|párr|págs?|cap|núm)\.?)${blank}\d{1,5}(?:[–-]\d{1,5}|\p{Ll}{1,2}\.?)?`;
const item = new RegExp(String.raw`(${blank})(\d{1,3})(?:[^\S\n]?[–—-][^\S\n]?(\d{1,3}))?((?:${locator})*)[^\S\n]?(?:([,;])|$)`, 'uy');
const bracket = /\[(\d[^[\]]{1,200})\](?![[({])/uy;
const range = /\[(\d{1,3})\][–—-]\[(\d{1,3})\](?![[({])/uy;
/** A longer range is none of sources. */
const mostInRange = 20;

const seenBefore = 200;

/** Mathematics: behind an operator or the name of a function, before an operator, or what is said to be no list of sources. */
const mathsBefore =
  /(?:[=+×·∈≤≥^−]\s*|(?<![\p{L}\p{N}])\p{L}|[[{]|[\p{L}\p{N}_]\(|(?<!\p{L})(?:CI|KI|IC|ДІ|ДИ|IQR|pp?\.|S\.|pages?|Seiten?|paragraphs?)\s+|(?:range|scale|bereich|skala|plage|échelle|rango|escala|діапазон|диапазон|шкал|intervall|vektor|vector|vecteur|вектор|interval|інтервал|интервал|matri[xcz]|матриц|tuple|tupel|array|кортеж)\p{L}*\s+)$/iu;
const mathsBehind = /^\s*[=+×·∈≤≥^−]/u;

/**
 * Reads `[1, 2]`, `[1–3]`, `[1, p. 4]` and `[1]–[3]` as the citations that they are on pages of the web: what stands there instead, in
 * pieces. All numbers need definitions, given by `isDefined`; a range stands for those between its ends. Else the bracket is words.
 */
export function numbersInBracket(text: string, at: number, isDefined: (label: string) => boolean): NumbersInBracket | undefined {
  range.lastIndex = at;
  const [pair, first, last] = range.exec(text) ?? [];
  if (pair !== undefined && first !== undefined && last !== undefined) {
    const ends = [first, last];
    if (!ends.every(isDefined) || Number(first) >= Number(last)) return undefined;
    const between = labelsBetween(first, last);
    const labels = between.every(isDefined) ? between : ends;
    return { pieces: parted(labels.map((label) => ({ label, at }))), end: at + pair.length };
  }
  const read = readBracket(text, at);
  if (read === undefined || !read.labels.every(isDefined) || isDefined(text.slice(at + 1, read.end - 1))) return undefined;
  return { pieces: read.pieces, end: read.end };
}

/** The numbers that a bracket of several would cite, whether or not they are defined. */
export function labelsInBracket(text: string, at: number): readonly string[] {
  return readBracket(text, at)?.labels ?? [];
}

function readBracket(text: string, at: number): (NumbersInBracket & { readonly labels: readonly string[] }) | undefined {
  bracket.lastIndex = at;
  const [whole, inside = ''] = bracket.exec(text) ?? [];
  if (whole === undefined || /^\d+$/u.test(inside)) return undefined;
  const end = at + whole.length;
  const before = text.slice(Math.max(0, at - seenBefore), at);
  const isInParenthesis = /[(（](?:[^()（）]*[,;，；]\s*)?$/u.test(before) && /^\s*[,;)，；）]/u.test(text.slice(end, end + 5));
  if (mathsBefore.test(before) || mathsBehind.test(text.slice(end, end + 5))) return undefined;
  const pieces: BracketPiece[] = [];
  const labels: string[] = [];
  let isLocated = false;
  for (item.lastIndex = 0; item.lastIndex < inside.length; ) {
    const from = item.lastIndex;
    const [found, gap = '', first, last, where = '', sign] = item.exec(inside) ?? [];
    if (found === undefined || first === undefined) return undefined;
    const own = last === undefined ? [first] : labelsBetween(first, last);
    if (own.length === 0) return undefined;
    const numberAt = at + (from === 0 ? 0 : 1 + from + gap.length);
    if (from > 0) pieces.push(gap.includes('\n') ? '\n' : ' ');
    pieces.push(...parted(own.map((label) => ({ label, at: numberAt }))), where);
    if (sign !== undefined) pieces.push(sign);
    labels.push(...own);
    isLocated ||= where !== '';
    if (sign !== undefined && from + found.length === inside.length) return undefined;
    if (sign === undefined) break;
  }
  // What says where to look is no mark; its brackets would be taken for the author’s own.
  const isWrapped = isLocated && !isInParenthesis;
  return { pieces: isWrapped ? ['(', ...pieces, ')'] : pieces, end, labels };
}

function parted(pieces: readonly BracketPiece[]): readonly BracketPiece[] {
  return pieces.flatMap((piece, index) => (index === 0 ? [piece] : [', ', piece]));
}

/** Both ends and what is between; empty where the range does not ascend, or is too long. */
function labelsBetween(first: string, last: string): readonly string[] {
  const length = Number(last) - Number(first);
  return length > 0 && length <= mostInRange ? Array.from({ length: length + 1 }, (_, index) => String(Number(first) + index)) : [];
}

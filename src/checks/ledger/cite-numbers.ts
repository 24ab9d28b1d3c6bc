import type { MarkdownIt, StateInline } from 'markdown-it';

const gap = '[^\\S\\n]?\\n?[^\\S\\n]?';
const sign = '[–—-]';
const place = `,${gap}(?:§{1,2}|(?:pp?|S|Seiten?|pages?|no|nos|Nr|n|[Aa]rt|Abs|paras?|secs?|chs?|chap|figs?|Fig|Abb|[Tt]ab|vol|Bd|Rn|Rz|с|стор|стр|ст|гл|párr|págs?|cap|núm)\\.?)${gap}\\d{1,5}(?:[–-]\\d{1,5}|\\p{Ll}{1,2}\\.?)?`;
const entry = `\\d{1,3}(?:[^\\S\\n]?${sign}[^\\S\\n]?\\d{1,3})?(?:${place})*`;
/** `[1, 2]`, `[1–3; 5]`, `[1, p. 4]`; `[1]–[3]`. */
const list = new RegExp(`\\[(${entry}(?:[^\\S\\n]?[,;]${gap}${entry})*)\\](?![[({])`, 'uy');
const pair = new RegExp(`\\[(\\d{1,3})\\]${sign}\\[(\\d{1,3})\\](?![[({])`, 'uy');
const parts = new RegExp(`(${place})|(\\d{1,3})(?:[^\\S\\n]?${sign}[^\\S\\n]?(\\d{1,3}))?`, 'gu');
const mostInRange = 20;

const operators = '[=+×·∈≤≥^−]';
const ofMaths =
  /(?:(?<![\p{L}\p{N}])\p{L}|[[{]|[\p{L}\p{N}_]\(|(?<!\p{L})(?:CI|KI|IC|ДІ|ДИ|IQR|pp?\.|S\.|pages?|Seiten?|paragraphs?)\s+)$|(?:range|scale|bereich|skala|plage|échelle|rango|escala|діапазон|диапазон|шкал|intervall|vektor|vector|vecteur|вектор|interval|інтервал|интервал|matri[xcz]|матриц|tuple|tupel|array|кортеж)\p{L}*\s+$/iu;

/** Of numbers in one pair of brackets each is a reference, and of a range each between its ends, if all are defined. */
export function citeNumbers(md: MarkdownIt): void {
  const rule = md.inline.ruler.__rules__.find(({ name }) => name === 'link')?.fn;
  if (rule === undefined) throw new Error('Unexpected parser without a rule for links');
  md.inline.ruler.at('link', (state, silent) => {
    const read = silent || state.linkLevel > 0 ? undefined : (readPair(state) ?? readList(state));
    if (read === undefined) return rule(state, silent);
    for (const piece of read.pieces) push(state, piece);
    state.pos = read.end;
    return true;
  });
}

/** A number alone is cited. */
type Piece = { readonly cited: string } | { readonly words: string };

interface Read {
  readonly pieces: readonly Piece[];
  readonly end: number;
}

function addressOf(state: StateInline, label: string): { readonly href?: string; readonly title?: string } | undefined {
  return state.env.references?.[state.md.utils.normalizeReference(label)];
}

function readPair(state: StateInline): Read | undefined {
  pair.lastIndex = state.pos;
  const [whole, first = '', last = ''] = pair.exec(state.src) ?? [];
  if (whole === undefined || state.pos + whole.length > state.posMax || Number(first) >= Number(last)) return undefined;
  const isKnown = (label: string) => addressOf(state, label) !== undefined;
  if (!isKnown(first) || !isKnown(last)) return undefined;
  const all = everyBetween(first, last);
  return { pieces: (all?.every(isKnown) === true ? all : [first, last]).flatMap(cited), end: state.pos + whole.length };
}

function readList(state: StateInline): Read | undefined {
  const { src, pos } = state;
  list.lastIndex = pos;
  const [whole, inside = ''] = list.exec(src) ?? [];
  if (whole === undefined || pos + whole.length > state.posMax || /^\d+$/.test(inside) || addressOf(state, inside) !== undefined)
    return undefined;
  const end = pos + whole.length;
  const before = src.slice(Math.max(0, pos - 200), pos);
  const isInner = /[(（](?:[^()（）]*[,;，；]\s*)?$/.test(before) && /^\s*[,;)，；）]/.test(src.slice(end, end + 5));
  if (new RegExp(`${operators}\\s*$`, 'u').test(before) || ofMaths.test(before)) return undefined;
  if (new RegExp(`^\\s*${operators}`, 'u').test(src.slice(end, end + 5))) return undefined;
  const pieces: Piece[] = [];
  let from = 0;
  for (const {
    0: { length },
    1: where,
    2: first = '',
    3: last = first,
    index,
  } of inside.matchAll(parts)) {
    if (index > from) pieces.push({ words: inside.slice(from, index) });
    from = index + length;
    if (where !== undefined) pieces.push({ words: where });
    else {
      const all = last === first ? [first] : everyBetween(first, last);
      if (all === undefined || all.some((label) => addressOf(state, label) === undefined)) return undefined;
      pieces.push(...all.flatMap(cited));
    }
  }
  const isWrapped = !isInner && new RegExp(place, 'u').test(inside);
  return { pieces: isWrapped ? [{ words: '(' }, ...pieces, { words: ')' }] : pieces, end };
}

function everyBetween(first: string, last: string): readonly string[] | undefined {
  const count = Number(last) - Number(first) + 1;
  return count > 1 && count <= mostInRange + 1 ? Array.from({ length: count }, (_, at) => `${Number(first) + at}`) : undefined;
}

function cited(label: string, index: number): readonly Piece[] {
  return index === 0 ? [{ cited: label }] : [{ words: ', ' }, { cited: label }];
}

function push(state: StateInline, piece: Piece): void {
  if ('words' in piece) {
    for (const [at, words] of piece.words.split('\n').entries()) {
      if (at > 0) state.push('softbreak', 'br', 0);
      state.pending += words;
    }
    return;
  }
  const { href = '', title = '' } = addressOf(state, piece.cited) ?? {};
  state.push('link_open', 'a', 1).attrs = [
    ['href', href],
    ['title', title],
  ];
  state.push('text', '', 0).content = piece.cited;
  state.push('link_close', 'a', -1);
}

/** A piece longer than this breaks anywhere, every so many characters. */
const longest = 20;
/** Neighbouring pieces that together have no more characters stay together: every place to break costs the engine time and room. */
const longEnough = 16;

/** Up to so many, what stands between two slashes is whole where a line holds it. */
const longestSegment = 20;

/** A date or a number with its point; else a sign that a line may begin with, what follows, and the colon that ends it, with its slashes. */
const piece =
  /[/~.,\-_?#%&=]?(?<!\d)(?:\d{4}([-_./])\d{2}\1\d{2}|\d{4}[-_]\d{2}|\d{1,4}\.\d{1,9})(?![\d\p{L}:])|[/~.,\-_?#%&=]?[^/~.,\-_?#%&=:]*(?::+\/\/|:+)|[/~.,\-_?#%&=]?[^/~.,\-_?#%&=:]+|[/~.,\-_?#%&=]/gu;

/** What names the site, by which a reader knows an address. */
const site = /^[a-z][a-z\d+.-]*:\/\/[^/?#]+/i;

/**
 * Cuts a URL where a line may break: before `/ ~ . , - _ ? # % & =` and after `:` and `//`, a longer piece every 20 characters
 * (the rule of the Chicago Manual of Style, 14.18, without its hyphen); within scheme and host only where no line holds these.
 * Joined again the pieces are the URL.
 */
export function urlPieces(url: string, isHeld: (site: string) => boolean): readonly string[] {
  const [whole = ''] = site.exec(url) ?? [];
  const kept = isHeld(whole) ? whole : '';
  const pieces = inSegments(url.slice(kept.length), isHeld);
  if (url.length <= longEnough && (url === '' || kept !== '')) return [url];
  return kept === '' ? pieces : [kept, ...pieces];
}

/** Rather at slashes: of what stands between two of them only a long run is parted at other signs. */
function inSegments(path: string, isHeld: (piece: string) => boolean): readonly string[] {
  const segments: string[][] = [];
  for (const own of path.match(piece) ?? []) {
    if (own.startsWith('/') || segments.length === 0) segments.push([own]);
    else segments.at(-1)?.push(own);
  }
  let short: string[] = [];
  const pieces: string[] = [];
  for (const segment of segments) {
    const whole = segment.join('');
    if (whole.length <= longestSegment && isHeld(whole)) short.push(whole);
    else {
      pieces.push(...joinShort(short), ...joinShort(segment.flatMap(cut)));
      short = [];
    }
  }
  pieces.push(...joinShort(short));
  // A slash at the end alone on a line says nothing, and among words from right to left it would be one of theirs.
  const [before, last] = pieces.slice(-2);
  if (before !== undefined && last === '/' && before.length < longest) return [...pieces.slice(0, -2), before + last];
  return pieces;
}

/** A colon stays with what stands before it, however long that is. */
function cut(whole: string): readonly string[] {
  const [colon] = /:+(?:\/\/)?$/.exec(whole) ?? [''];
  const pieces = everySoMany(whole.slice(0, whole.length - colon.length), longest);
  return [...pieces.slice(0, -1), `${pieces.at(-1) ?? ''}${colon}`];
}

function joinShort(pieces: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (last !== undefined && last.length + piece.length <= longEnough) joined[joined.length - 1] = last + piece;
    else joined.push(piece);
  }
  return joined;
}

/** Cuts a long run that is no URL: behind signs, and where these are too far apart, every so many characters. */
export function runPieces(run: string, count: number): readonly string[] {
  const pieces: string[] = [];
  for (const piece of run.split(/(?<=[-_./\\:;,=&?@])/).flatMap((part) => everySoMany(part, count))) {
    const last = pieces.at(-1);
    if (last !== undefined && last.length + piece.length <= count) pieces[pieces.length - 1] = last + piece;
    else pieces.push(piece);
  }
  return pieces;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII is meant
const isAscii = /^[\u0000-\u007f]*$/;

/** Cuts a long run of characters without a place to break into pieces. */
export function everySoMany(text: string, count: number): readonly string[] {
  if (text.length <= count) return [text];
  // Starting the segmenter takes longer than all else here; plain ASCII has no clusters to keep whole.
  const characters = isAscii.test(text)
    ? [...text]
    : [...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)].map(({ segment }) => segment);
  const pieces: string[] = [];
  for (let start = 0; start < characters.length; start += count) pieces.push(characters.slice(start, start + count).join(''));
  return pieces;
}

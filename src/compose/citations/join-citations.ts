import type { Language } from '../../model/index.js';
import type { Citation, CitedToken } from './find-citations.js';
import { keepNeededNumbers } from './keep-needed-numbers.js';

/** What ends a clause behind a row of numbers, so that the word that joins the last of them joins nothing else. */
const endsClause = /^\s*[.,;:!?…)\]}”’»。，；：！？）؟،؛]/u;
const bareNumber = /^\[?\d{1,3}\]?$/u;

/** Citations side by side become one mark, and numbers in square brackets lose these. */
export function joinCitations(
  found: readonly CitedToken[],
  language: Language,
  isSeparator: (text: string) => boolean,
): readonly CitedToken[] {
  const kept = keepNeededNumbers(withoutBrackets(found), language, isSeparator);
  return withoutBrackets(joinNeighbours(kept, isSeparator));
}

/** Citations with nothing but separators between them are one; a word between two belongs to the sentence, unless one pair of brackets holds all of it, or all are numbers that end a clause: “[1], [2] and [3].” */
function joinNeighbours(tokens: readonly CitedToken[], isSeparator: (text: string) => boolean): readonly CitedToken[] {
  const joined: CitedToken[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'citation' || token.needed !== undefined) {
      if (token !== undefined && !(token.kind === 'text' && token.text === '')) joined.push(token);
      continue;
    }
    const row = [token];
    let words = token.words;
    const isOneGroup = isInBrackets(tokens, at, isSeparator) || areNumbersToTheEnd(tokens, at, isSeparator);
    const parts = isOneGroup ? isSeparator : (text: string) => !/\p{L}/u.test(text) && isSeparator(text);
    for (let next = nextInRow(tokens, at, token, parts); next !== undefined; next = nextInRow(tokens, at, next.citation, parts)) {
      row.push(next.citation);
      words += `${next.between || ' '}${next.citation.words}`;
      at = next.at;
    }
    const form = row.find((citation) => citation.form !== 'footnote')?.form ?? 'footnote';
    joined.push({ ...token, form, cited: row.flatMap(({ cited }) => cited), words: tidy(words) });
  }
  return joined;
}

function isInBrackets(tokens: readonly CitedToken[], at: number, isSeparator: (text: string) => boolean): boolean {
  const before = tokens[at - 1];
  if (before?.kind !== 'text' || !before.text.endsWith('[')) return false;
  const behind = tokens.find(
    (token, index) => index > at && token.kind !== 'citation' && !(token.kind === 'text' && isSeparator(token.text)),
  );
  return behind?.kind === 'text' && behind.text.startsWith(']');
}

/** Whether numbers alone, set apart by separators, go on to the end of their clause. */
function areNumbersToTheEnd(tokens: readonly CitedToken[], from: number, isSeparator: (text: string) => boolean): boolean {
  // Emphasis parts no row: whoever reads the words alone sees none.
  const row = tokens.slice(from).filter(({ kind }) => kind !== 'open' && kind !== 'close');
  for (const [at, token] of row.entries()) {
    if (token.kind === 'citation' && token.form === 'label' && bareNumber.test(token.words.trim())) continue;
    if (token.kind === 'break') return true;
    if (token.kind !== 'text') return false;
    const next = row[at + 1];
    if (next?.kind === 'citation' ? isSeparator(token.text) : token.text.trim() === '') continue;
    return endsClause.test(token.text);
  }
  return true;
}

/** Numbers in square brackets, `[[1](…), [2](…)]`, need these as little as others their parentheses. */
function withoutBrackets(tokens: readonly CitedToken[]): readonly CitedToken[] {
  const row = [...tokens];
  row.forEach((token, at) => {
    if (token.kind !== 'citation' || token.form !== 'label') return;
    const before = row[at - 1];
    const after = row[at + 1];
    if (before?.kind !== 'text' || after?.kind !== 'text' || !before.text.endsWith('[') || !after.text.startsWith(']')) return;
    row[at - 1] = { kind: 'text', text: before.text.slice(0, -1) };
    row[at + 1] = { kind: 'text', text: after.text.slice(1) };
  });
  return row.filter((token) => token.kind !== 'text' || token.text !== '');
}

/** The citation behind one, where only a separator parts them. A word before a footnote belongs to the sentence: “and[^2]”. */
function nextInRow(
  tokens: readonly CitedToken[],
  at: number,
  first: Citation,
  isSeparator: (text: string) => boolean,
): { readonly citation: Citation; readonly between: string; readonly at: number } | undefined {
  const follower = tokens[at + 1];
  const between = follower?.kind === 'text' ? follower.text : '';
  const index = follower?.kind === 'text' ? at + 2 : at + 1;
  const citation = tokens[index];
  if (citation?.kind !== 'citation' || citation.needed !== undefined || !isSeparator(between)) return undefined;
  const hasFootnote = first.form === 'footnote' || citation.form === 'footnote';
  return hasFootnote && /\p{L}/u.test(between) ? undefined : { citation, between, at: index };
}

function tidy(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}

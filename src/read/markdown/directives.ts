import { distance } from 'fastest-levenshtein';
import { type Finding, finding, type SourcePlace } from '../../model/index.js';
import { nearestName } from '../front-matter/nearest-name.js';

/** What a comment asks for: `<!-- brief: pagebreak -->` and the like. */
export type Directive =
  | { readonly kind: 'pagebreak' | 'skip' | 'end' }
  | { readonly kind: 'print'; readonly markdown: string /** Where it begins in the comment. */; readonly offset: number }
  | { readonly kind: 'unknown'; readonly word: string }
  /** An ordinary comment that was probably meant as one. */
  | { readonly kind: 'near-miss'; readonly written: string; readonly meant: string };

const opening = /^<!--\s*brief:\s*([^\s>]*)\s*/;
const words = ['pagebreak', 'skip', 'end', 'print'] as const;
const nearOpening = /^<!--\s*(\p{L}+)(\s*[^\p{L}\s>]?\s*)([\p{L}-]*\p{L})/u;

/** The directive in a comment (with its delimiters); absent for ordinary comments. */
export function readDirective(comment: string): Directive | undefined {
  const match = opening.exec(comment);
  if (match === null) return nearMiss(comment);
  const word = (match[1] ?? '').replace(/--$/, '');
  switch (word) {
    case 'pagebreak':
    case 'skip':
    case 'end':
      return { kind: word };
    case 'print':
      return {
        kind: 'print',
        markdown: comment
          .slice(match[0].length)
          .replace(/-->\s*$/, '')
          .trimEnd(),
        offset: match[0].length,
      };
    default:
      return { kind: 'unknown', word };
  }
}

/** Without its colon only the very words are near enough: `brief print`, but not `Briefing of 3 May`. */
function nearMiss(comment: string): Directive | undefined {
  const [written = '', name = '', sign = '', word = ''] = nearOpening.exec(comment) ?? [];
  if (distance(name.toLowerCase(), 'brief') > 2) return undefined;
  const hasSign = sign.trim() !== '';
  const meant = hasSign ? nearestName(word, words) : words.find((known) => known === word.toLowerCase());
  if (meant === undefined || (!hasSign && name.toLowerCase() !== 'brief')) return undefined;
  return { kind: 'near-miss', written: written.replace(/^<!--\s*/, ''), meant };
}

/** The words of a comment without its delimiters. */
export function wordsOfComment(comment: string): string {
  return comment.trim().replace(/^<!--/, '').replace(/-->$/, '').trim();
}

/** A comment that lacks little to be a directive. */
export function nearDirective({ written, meant }: { written: string; meant: string }, source: SourcePlace): Finding {
  return finding('directive-is-known', {
    message: `Unexpected “${written}” at the beginning of a comment, expected “brief: ${meant}”; the comment is left out`,
    hint: `Write <!-- brief: ${meant}${meant === 'print' ? ' …' : ''} -->, or begin the comment with other words.`,
    source,
    severity: 'warning',
  });
}

export function unknownDirective(word: string, source: SourcePlace): Finding {
  const near = nearestName(word, words);
  return finding('directive-is-known', {
    message: `Unexpected “brief: ${word}”, expected pagebreak, skip, end or print`,
    hint: `${near === undefined ? 'Correct the word' : `Write “brief: ${near}”`}, or begin the comment with another one than “brief:”.`,
    source,
  });
}

export function unclosedSkip(source: SourcePlace): Finding {
  return finding('directive-is-known', {
    message: 'Unexpected end after “brief: skip”, expected “brief: end”',
    hint: 'Close it with <!-- brief: end --> in the same list, quotation or paragraph.',
    source,
  });
}

export function strayEnd(source: SourcePlace): Finding {
  return finding('directive-is-known', {
    message: 'Unexpected “brief: end”, expected “brief: skip” before it',
    hint: 'Open it with <!-- brief: skip --> in the same list, quotation or paragraph, or remove it.',
    source,
  });
}

export function pagebreakInLine(source: SourcePlace): Finding {
  return finding('directive-is-known', {
    message: 'Unexpected “brief: pagebreak” within a paragraph, expected it on a line of its own',
    hint: 'Put empty lines round <!-- brief: pagebreak -->.',
    source,
  });
}

import { type Finding, finding, type SourcePlace } from '../../model/index.js';

/** What a comment asks for: `<!-- brief: pagebreak -->` and the like. */
export type Directive =
  | { readonly kind: 'pagebreak' | 'skip' | 'end' }
  | { readonly kind: 'print'; readonly markdown: string /** Where it begins in the comment. */; readonly offset: number }
  | { readonly kind: 'unknown'; readonly word: string };

const opening = /^<!--\s*brief:\s*([^\s>]*)\s*/;

/** The directive in a comment (with its delimiters); absent for ordinary comments. */
export function readDirective(comment: string): Directive | undefined {
  const match = opening.exec(comment);
  if (match === null) return undefined;
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

/** The words of a comment without its delimiters. */
export function wordsOfComment(comment: string): string {
  return comment.trim().replace(/^<!--/, '').replace(/-->$/, '').trim();
}

export function unknownDirective(word: string, source: SourcePlace): Finding {
  return finding('directive-is-known', {
    message: `Unexpected “brief: ${word}”, expected pagebreak, skip, end or print`,
    hint: 'Correct the word, or begin the comment with another one than “brief:”.',
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

import type { Token } from 'markdown-it';
import { finding, type SourcePlace } from '../../model/index.js';
import { labelsDefinedIn } from './labels-defined-in.js';
import type { Reading } from './reading.js';

/** A comment that is never closed, with all that it swallows. */
export interface OpenComment {
  /** Where it begins in the HTML. */
  readonly offset: number;
  /** What stands behind its opening. */
  readonly words: string;
}

/** Reports a comment that swallows the text up to the end of what it stands in. It is bad where it goes on behind an empty line: there a comment ends that was only forgotten to be closed. */
export function reportOpenComment({ words }: OpenComment, source: SourcePlace, reading: Reading): void {
  reading.departures.push({ kind: 'left-out', what: 'comment', words: words.trim(), place: source });
  const lines = words.split('\n').filter((line) => line.trim() !== '').length;
  reading.findings.push(
    finding('comment-is-closed', {
      message: `Comment is never closed; ${lines === 1 ? 'one line is' : `${lines} lines are`} left out`,
      hint: 'Write --> where the comment ends.',
      source,
      ...(!/\S.*\n\s*\n\s*\S/s.test(words) && { severity: 'warning' }),
    }),
  );
}

/** Labels whose definitions such comments swallow, normalised, those of footnotes with their `^`: references to them are no news. */
export function labelsInOpenComments(tokens: readonly Token[], normalize: (label: string) => string): readonly string[] {
  const open = tokens.filter(({ type, content }) => type === 'html_block' && /^\s*<!--(?!.*-->)/s.test(content));
  return open.flatMap(({ content }) => labelsDefinedIn(content).map(normalize));
}

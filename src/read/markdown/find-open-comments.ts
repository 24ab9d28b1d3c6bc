import type { MarkdownIt } from 'markdown-it';
import { finding, type SourcePlace } from '../../model/index.js';
import type { Reading } from './reading.js';

/** Puts an empty token `open_comment` before each `<!--` in a line of text whose comment does not end in the paragraph; its words stay text. */
export function findOpenComments(md: MarkdownIt): void {
  md.inline.ruler.before('html_inline', 'open_comment', (state, silent) => {
    if (!silent && state.src.startsWith('<!--', state.pos) && !state.src.includes('-->', state.pos + 2)) state.push('open_comment', '', 0);
    return false;
  });
  md.renderer.rules.open_comment = () => '';
}

export function reportOpenCommentInLine(source: SourcePlace, reading: Reading): void {
  reading.findings.push(
    finding('comment-is-closed', {
      message: 'Comment is not closed within its paragraph; it is printed as text',
      hint: 'Write --> where it ends, before any empty line; or put a backslash before < to print it as it is.',
      source,
      severity: 'warning',
    }),
  );
}

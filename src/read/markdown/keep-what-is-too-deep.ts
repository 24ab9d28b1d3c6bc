import type { MarkdownIt, StateBlock } from 'markdown-it';

/** Containers within containers beyond this many are read as plain text: nobody can follow them, and recursion has to end. */
const deepest = 60;

/** Markers of quotes and lists at the beginning of a line. */
const markers = /^(?:[>\s]|[-*+](?=\s))+/;

/** Reads what is nested too deeply as one paragraph; markdown-it alone would drop it. The paragraph's token says `too-deep` in `info`. */
export function keepWhatIsTooDeep(md: MarkdownIt): void {
  const tokenize = md.block.tokenize.bind(md.block);
  md.block.tokenize = (state, startLine, endLine) => {
    if (state.level < deepest) tokenize(state, startLine, endLine);
    else readAsText(state, startLine, endLine);
  };
}

function readAsText(state: StateBlock, startLine: number, endLine: number): void {
  let line = startLine;
  const words: string[] = [];
  // A list hands on all lines up to the end of its own container; those further out are not ours.
  while (line < endLine && (state.isEmpty(line) || line === startLine || (state.sCount[line] ?? 0) >= state.blkIndent)) {
    const text = state
      .getLines(line, line + 1, state.blkIndent, false)
      .replace(markers, '')
      .trimEnd();
    if (text !== '') words.push(text);
    line++;
  }
  state.line = Math.max(line, startLine + 1);
  if (words.length === 0) return;
  const open = state.push('paragraph_open', 'p', 1);
  open.map = [startLine, state.line];
  open.info = 'too-deep';
  const inline = state.push('inline', '', 0);
  inline.content = words.join('\n');
  inline.map = [startLine, state.line];
  inline.children = [];
  state.push('paragraph_close', 'p', -1);
}

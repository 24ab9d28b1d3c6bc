import type { MarkdownIt } from 'markdown-it';
import { ruleNamed } from './rule-named.js';

/** Figures in brackets that touch: research assistants, and their readers, cite two sources so. */
const touching = /^\[(\d{1,3})\](?=\[(\d{1,3})\](?!\())/;

/** Reads `[1][2]` as two references where both are defined; CommonMark has it as one, to the second, with the words “1”. */
export function partFigures(md: MarkdownIt): void {
  const readLink = ruleNamed(md.inline.ruler, 'link');
  md.inline.ruler.at('link', (state, silent) => {
    const [first, ...labels] = touching.exec(state.src.slice(state.pos, state.pos + 12)) ?? [];
    if (first === undefined || !labels.every((label) => state.env.references?.[label] !== undefined)) return readLink(state, silent);
    const end = state.posMax;
    state.posMax = state.pos + first.length;
    const found = readLink(state, silent);
    state.posMax = end;
    return found;
  });
}

import MarkdownIt, { type MarkdownIt as Parser } from 'markdown-it';
import definitionLists from 'markdown-it-deflist';
import footnotes from 'markdown-it-footnote';
import { citeNumbers } from './cite-numbers.js';

/** Deeper than any article nests, so that nothing is dropped for its depth. */
const deepest = 1000;

/**
 * A parser of its own for the second path from Markdown to words: markdown-it as it is, without the rules of the reader, so
 * that a fault in these is found. Typography is off: words stand as typed.
 */
export function sourceParser(): Parser {
  const md = new MarkdownIt({ html: true, linkify: true, typographer: false, maxNesting: deepest });
  md.use(footnotes).use(definitionLists);
  // Footnotes stay where they are written, those that nothing refers to as well.
  md.core.ruler.disable('footnote_tail');
  md.validateLink = () => true;
  md.normalizeLink = (url) => url;
  md.normalizeLinkText = (url) => url;
  md.linkify.set({ fuzzyLink: false, fuzzyEmail: false, fuzzyIP: false });
  for (const scheme of ['ftp:', '//', 'mailto:']) md.linkify.add(scheme, null);
  // An address without its scheme is one all the same.
  const scheme = 'http:';
  md.linkify.add('www.', {
    validate: (text, at, self) =>
      Math.max(0, self.testSchemaAt(`${scheme}//www.${text.slice(at, at + 2000)}`, scheme, scheme.length) - '//www.'.length),
    normalize(match) {
      match.url = `${scheme}//${match.url}`;
    },
  });
  endLinkAtFigures(md);
  citeNumbers(md);
  return md;
}

/** Of `[1][2]` each figure is a reference, if there are both. */
function endLinkAtFigures(md: Parser): void {
  // The public interface hands out rules without their names.
  const rule = md.inline.ruler.__rules__.find(({ name }) => name === 'link')?.fn;
  if (rule === undefined) throw new Error('Unexpected parser without a rule for links');
  md.inline.ruler.at('link', (state, silent) => {
    const pair = state.src.startsWith('[', state.pos) ? /^\[(\d+)\]\[(\d+)\](.?)/s.exec(state.src.slice(state.pos, state.pos + 16)) : null;
    const { references = {} } = state.env as { references?: Record<string, unknown> };
    const isPair = pair !== null && pair[3] !== '(' && (pair[1] ?? '') in references && (pair[2] ?? '') in references;
    const { posMax } = state;
    if (isPair) state.posMax = state.pos + (pair[1]?.length ?? 0) + 2;
    const isLink = rule(state, silent);
    state.posMax = posMax;
    return isLink;
  });
}

import MarkdownIt, { type MarkdownIt as Parser } from 'markdown-it';
import definitionLists from 'markdown-it-deflist';
import footnotes from 'markdown-it-footnote';
import { keepEveryFootnote } from './keep-every-footnote.js';
import { keepWhatIsTooDeep } from './keep-what-is-too-deep.js';

/** Makes the parser of our Markdown: CommonMark, tables, strikethrough, footnotes, definition lists, bare web addresses; URLs stay as written. */
export function createMarkdownParser(): Parser {
  const md = new MarkdownIt({ html: true, linkify: true, typographer: false });
  md.use(footnotes).use(definitionLists).use(keepEveryFootnote).use(keepWhatIsTooDeep);
  // What a URL may be is judged where it is printed; a refused one would leave brackets on paper.
  md.validateLink = () => true;
  md.normalizeLink = (url) => url;
  md.normalizeLinkText = (url) => url;
  linkWebAddressesOnly(md);
  return md;
}

function linkWebAddressesOnly(md: Parser): void {
  md.linkify.set({ fuzzyLink: false, fuzzyEmail: false, fuzzyIP: false });
  for (const scheme of ['ftp:', '//', 'mailto:']) md.linkify.add(scheme, null);
  md.linkify.add('www.', {
    validate(text, position, self) {
      const prefix = 'http://www.';
      const length = self.testSchemaAt(`${prefix}${text.slice(position, position + 2000)}`, 'http:', 'http:'.length);
      return Math.max(0, length - '//www.'.length);
    },
    normalize(match) {
      match.url = `http://${match.url}`;
    },
  });
  // Its own patterns take milliseconds to compile, and most texts hold no address but inside a link.
  const holdsAddress = md.linkify.test.bind(md.linkify);
  md.linkify.test = (text) => /(?<!\]\(<?)(?<![<"'=])(?:https?:|(?<!https?:\/\/)www\.)/i.test(text) && holdsAddress(text);
}

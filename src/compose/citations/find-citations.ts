import { endsInAbbreviation } from '../../language/ends-in-abbreviation.js';
import { languages } from '../../language/index.js';
import type { ArticleInline, FootnoteReference, Language, Link, SourcePlace } from '../../model/index.js';
import { linkTarget } from '../sources/link-target.js';
import { citationSeparator } from './citation-separator.js';
import { type InlineToken, inlineTokens, plainWords } from './inline-tokens.js';
import { isBareCitation } from './is-bare-citation.js';
import { joinCitations } from './join-citations.js';

/** So many tokens behind a link are looked at. */
const mostBeside = 12;

/** A place of the text that becomes a mark and nothing else. */
export interface Citation {
  readonly kind: 'citation';
  /** `parenthesis`: links alone in parentheses; `label`: a link whose text is no name; `footnote`: a footnote's reference. */
  readonly form: 'parenthesis' | 'label' | 'footnote';
  readonly cited: readonly (Link | FootnoteReference)[];
  /** The words that go. */
  readonly words: string;
  /** A number that its sentence needs: where it stands there. */
  readonly needed?: 'first' | 'within';
  readonly place: SourcePlace;
}

export type CitedToken = Exclude<InlineToken, FootnoteReference> | Citation;

/** Flattens inlines and finds their citations: parentheses that hold links alone, links such as `[source](…)`, and footnotes; what stands between citations only to part them goes with them. */
export function findCitations(inlines: readonly ArticleInline[], language: Language): readonly CitedToken[] {
  const isSeparator = citationSeparator(language);
  const tokens = [...inlineTokens(inlines)];
  const found: CitedToken[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    if (token.kind === 'text') {
      const parenthesis = readParenthesis(tokens, at, isSeparator);
      if (parenthesis === undefined) {
        found.push(token);
        continue;
      }
      pushText(found, parenthesis.before);
      found.push(...parenthesis.wraps, parenthesis.citation);
      // What follows may open the next parenthesis, so it is looked at in its turn.
      at = parenthesis.end - 1;
      tokens[parenthesis.end] = { kind: 'text', text: parenthesis.after };
    } else if (token.kind === 'footnote-reference') {
      found.push({ kind: 'citation', form: 'footnote', cited: [sourceLink(token)], words: '', place: token.place });
    } else if (token.kind === 'link' && isSourceLink(token) && holdsParentheses(token)) {
      found.push({
        kind: 'citation',
        form: 'parenthesis',
        cited: [token],
        words: plainWords(token.children).trim().slice(1, -1),
        place: token.place,
      });
    } else if (
      token.kind === 'link' &&
      isSourceLink(token) &&
      isBareCitation(token, { before: found, after: tokens.slice(at + 1, at + 1 + mostBeside) }, { language, isSeparator })
    ) {
      found.push({ kind: 'citation', form: 'label', cited: [token], words: plainWords(token.children), place: token.place });
    } else {
      found.push(token);
    }
  }
  return joinCitations(found, language, isSeparator);
}

/** “[(AP)](https://…)” is ([AP](https://…)). */
function holdsParentheses({ children }: Link): boolean {
  return /^\s*[(（][^()（）]+[)）]\s*$/u.test(plainWords(children));
}

interface Parenthesis {
  readonly before: string;
  /** Emphasis inside the parenthesis; what it wrapped is gone. */
  readonly wraps: readonly CitedToken[];
  readonly citation: Citation;
  /** Index of the text that closes the parenthesis, and what follows in it. */
  readonly end: number;
  readonly after: string;
}

/** “See (AP)”, “vgl. (AP)”: what stands in the parenthesis is what to see, and a mark alone would be no word. */
const sendsReader = new RegExp(
  `(?:^|[\\s(])(?:${languages.flatMap(({ beforeLinks }) => beforeLinks.sends.map((word) => word.replace('.', '\\.'))).join('|')})\\s*[(（]$`,
  'iu',
);

/** A parenthesis behind such words, or joined to one that is: “see (AP) and (BBC)”. */
function isNeeded(tokens: readonly InlineToken[], start: number): boolean {
  const opening = tokens[start];
  if (opening?.kind !== 'text') return false;
  if (sendsReader.test(opening.text.trimEnd().slice(-30))) return true;
  const joins = /^[)）]\s*(?:[,;]|\p{L}{1,4})?\s*[(（]$/u.test(opening.text.trim());
  return joins && tokens[start - 1]?.kind === 'link' && isNeeded(tokens, start - 2);
}

function readParenthesis(tokens: readonly InlineToken[], start: number, isSeparator: (text: string) => boolean): Parenthesis | undefined {
  const opening = tokens[start];
  if (opening?.kind !== 'text') return undefined;
  const head = opening.text.trimEnd();
  if (!/[(（]$/.test(head.slice(-1)) || isNeeded(tokens, start)) return undefined;
  const wraps: CitedToken[] = [];
  const cited: (Link | FootnoteReference)[] = [];
  let words = '';
  for (let at = start + 1; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) return undefined;
    switch (token.kind) {
      case 'open':
      case 'close':
        wraps.push(token);
        break;
      case 'break':
        words += ' ';
        break;
      case 'link':
        if (!isSourceLink(token)) return undefined;
        cited.push(token);
        words += plainWords(token.children);
        break;
      case 'footnote-reference':
        cited.push(sourceLink(token));
        break;
      case 'text': {
        const closing = token.text.search(/[)）]/);
        const between = closing < 0 ? token.text : token.text.slice(0, closing);
        if (!isSeparator(between)) return undefined;
        words += between;
        const [first] = cited;
        if (closing < 0) break;
        if (first === undefined || isSubject(head.slice(0, -1), token.text.slice(closing + 1))) return undefined;
        return {
          before: head.slice(0, -1),
          wraps,
          citation: { kind: 'citation', form: 'parenthesis', cited, words: tidy(words), place: first.place },
          end: at,
          after: token.text.slice(closing + 1),
        };
      }
      case 'code':
      case 'image':
        return undefined;
    }
  }
  return undefined;
}

/** “Sixty were read. (Wikipedia) is the only one …”: what opens a sentence that goes on in small letters is its subject. “The U.S. (AP) paid” is one sentence. */
function isSubject(before: string, after: string): boolean {
  return /[.!?]["”’»)]*\s*$/u.test(before) && /^\s+\p{Ll}/u.test(after) && !endsInAbbreviation(before.trimEnd());
}

/** A footnote that is nothing but a source cites it as a link would. */
function sourceLink(reference: FootnoteReference): Link | FootnoteReference {
  const { source, label, place } = reference;
  if (source === undefined || linkTarget(source.url).kind !== 'source') return reference;
  const { url, title, words } = source;
  const children: readonly ArticleInline[] = words === undefined ? [] : [{ kind: 'text', text: words }];
  return { kind: 'link', url, ...(title !== undefined && { title }), definition: `^${label}`, form: 'footnote', children, place };
}

/** A link to something that gets a note, and whose words can go without taking an image or a footnote along. */
function isSourceLink(link: Link): boolean {
  return (
    linkTarget(link.url).kind === 'source' &&
    inlineTokens(link.children).every((token) => token.kind !== 'image' && token.kind !== 'footnote-reference')
  );
}

function pushText(tokens: CitedToken[], text: string): void {
  if (text !== '') tokens.push({ kind: 'text', text });
}

function tidy(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}

import type { Token } from 'markdown-it';
import { type ArticleInline, finding, type Link, type Style } from '../../model/index.js';
import { areLabelLines } from './are-label-lines.js';
import { reportBrokenLink } from './find-broken-links.js';
import { reportBrokenReference } from './find-broken-references.js';
import { reportForeignSyntax } from './find-foreign-syntax.js';
import { reportOpenCommentInLine } from './find-open-comments.js';
import { reportOpenParenthesis } from './find-open-parentheses.js';
import { InlineFrames, plainText } from './inline-frames.js';
import { applyComment, applyTag } from './inline-html.js';
import { isCjk } from './is-cjk.js';
import { offsetOf } from './note-places.js';
import type { PlaceOf, Reading } from './reading.js';
import { reportAttributesBehind, reportIdleTitle, reportUnreadAttributes } from './report-idle-attributes.js';
import { reportPageButton } from './report-page-button.js';
import { reportPageFootnote } from './report-page-footnote.js';
import { reportResidue } from './report-residue.js';
import { reportUndefined } from './report-undefined.js';
import { attributesBehind } from './take-attributes-behind.js';
import { wordsOfTokens } from './words-of-tokens.js';

const styleOfToken: Readonly<Record<string, Style>> = { strong: 'strong', em: 'emphasis', s: 'strike' };

/** Turns the children of an inline token into the article's inlines. Reports what is wrong with them. */
export function buildInlines(tokens: readonly Token[], placeOf: PlaceOf, reading: Reading): readonly ArticleInline[] {
  const frames = new InlineFrames();
  const areFacts = areLabelLines(tokens);
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (token === undefined) break;
    const at = offsetOf(token) ?? 0;
    const style = styleOfToken[token.tag];
    switch (token.type) {
      case 'text':
      case 'text_special':
        frames.addText(token.content);
        break;
      case 'softbreak':
        if (areFacts) frames.add({ kind: 'break' });
        else frames.addText(joinsWithoutSpace(tokens, index) ? '' : ' ');
        break;
      case 'hardbreak':
        frames.add({ kind: 'break' });
        break;
      case 'code_inline':
        frames.add({ kind: 'code', text: token.content });
        break;
      case 'strong_open':
      case 'em_open':
      case 's_open':
        frames.open(`md ${token.tag}`, (children) =>
          style === undefined || children.length === 0 ? children : [{ kind: 'styled', style, children }],
        );
        break;
      case 'strong_close':
      case 'em_close':
      case 's_close':
        frames.close(`md ${token.tag}`);
        break;
      case 'link_open': {
        // The parser makes the token when it has read the bracket.
        const target = { ...targetOf(token, reading), place: placeOf(token.info === 'auto' ? at : at - 1) };
        reportIdleTitle(target, reading);
        frames.close('html a');
        frames.open('md a', (children) => {
          reportPageButton(target.url, children, target.place, reading);
          reportPageFootnote(target.url, children, target.place, reading);
          return [linkOf(target, children)];
        });
        break;
      }
      case 'link_close':
        frames.close('md a');
        break;
      case 'image':
        frames.add(imageOf(token, placeOf(at)));
        break;
      case 'footnote_ref': {
        const label = String(token.meta?.label);
        if (token.meta?.inline === true) reading.inlineNotes.set(label, (offset) => placeOf(at + '^['.length + offset));
        const source = reading.footnoteSources.get(label);
        frames.add({ kind: 'footnote-reference', label, ...(source !== undefined && { source }), place: placeOf(at) });
        break;
      }
      case 'html_inline':
        if (!applyTag(token, frames, placeOf(at), reading)) index = applyComment(tokens, index, frames, placeOf, reading);
        break;
      case 'undefined_reference':
        reportUndefined(token, placeOf(at), reading);
        break;
      case 'broken_link':
        reportBrokenLink(token, placeOf(at), reading);
        break;
      case 'broken_reference':
        reportBrokenReference(token, placeOf(at), reading);
        break;
      case 'open_parenthesis':
        reportOpenParenthesis(token, placeOf(at), reading);
        break;
      case 'foreign_syntax':
        reportForeignSyntax(token, placeOf(at), reading);
        break;
      case 'open_comment':
        reportOpenCommentInLine(placeOf(at), reading);
        break;
      case 'attributes_behind':
        reportAttributesBehind(attributesBehind(token), placeOf(at), reading);
        break;
      case 'unread_attributes':
        reportUnreadAttributes(String(token.meta?.words), placeOf(at), reading);
        break;
      case 'formula':
        reportFormula(String(token.meta?.words), placeOf(at), reading);
        break;
      case 'export_residue':
        reportResidue(String(token.meta?.words), placeOf(at), reading);
        break;
      case 'kept_residue':
        reportKeptResidue(String(token.meta?.words), placeOf(at), reading);
        break;
      default:
        // No rule makes another token; should one come, its words stay.
        frames.addText(token.content);
    }
  }
  return frames.finish();
}

type Target = Pick<Link, 'url' | 'title' | 'definition' | 'form' | 'place'>;

function targetOf(token: Token, reading: Reading): Omit<Target, 'place'> {
  const key = token.meta?.label;
  const definition = typeof key === 'string' ? reading.definitions.get(key)?.label : undefined;
  const title = token.attrGet('title');
  return {
    url: String(token.attrGet('href') ?? ''),
    ...(title === null ? {} : { title: String(title) }),
    ...(definition === undefined ? {} : { definition }),
    form: token.info === 'auto' ? 'autolink' : definition === undefined ? 'inline' : 'reference',
  };
}

/** A link with its words; where there are none, the address is to be seen, as in an autolink. */
function linkOf(target: Target, children: readonly ArticleInline[]): Link {
  if (!isBlank(children)) return { kind: 'link', ...target, children };
  return { kind: 'link', ...target, form: 'autolink', children: [{ kind: 'text', text: target.url }] };
}

/** Whether inlines leave nothing on paper. */
export function isBlank(inlines: readonly ArticleInline[]): boolean {
  return plainText(inlines).trim() === '' && !inlines.some(holdsMoreThanText);
}

function holdsMoreThanText(inline: ArticleInline): boolean {
  if (inline.kind === 'image' || inline.kind === 'footnote-reference') return true;
  return 'children' in inline && inline.children.some(holdsMoreThanText);
}

function imageOf(token: Token, place: Link['place']): ArticleInline {
  const title = token.attrGet('title');
  const alt = wordsOfTokens(token.children ?? []).trim();
  return { kind: 'image', url: String(token.attrGet('src') ?? ''), alt, ...(title === null ? {} : { title: String(title) }), place };
}

function reportKeptResidue(words: string, source: Link['place'], reading: Reading): void {
  reading.findings.push(
    finding('no-export-residue', {
      message: `Unexpected “${words}”, which looks like a leftover of a research assistant; it is printed as it stands`,
      hint: 'Put a real citation in its place; if it is a word of yours, set it as code.',
      source,
    }),
  );
}

function reportFormula(words: string, source: Link['place'], reading: Reading): void {
  reading.findings.push(
    finding('formula-is-as-written', {
      message: `Unexpected backslash in ${words}, expected a formula without, or as code; before a sign it is Markdown’s own and not printed`,
      hint: 'Put backticks round the formula to print it as it is written.',
      source,
    }),
  );
}

/** Chinese and Japanese set no space where a line of the file ends. */
function joinsWithoutSpace(tokens: readonly Token[], index: number): boolean {
  let before = index - 1;
  while (before >= 0 && tokens[before]?.content === '') before--;
  let after = index + 1;
  while (after < tokens.length && tokens[after]?.content === '') after++;
  return (
    isCjk([...(tokens[before]?.content.slice(-2) ?? '')].at(-1) ?? '') && isCjk([...(tokens[after]?.content.slice(0, 2) ?? '')][0] ?? '')
  );
}

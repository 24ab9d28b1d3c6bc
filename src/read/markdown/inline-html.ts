import type { Token } from 'markdown-it';
import { type ArticleInline, type Finding, finding, type SourcePlace } from '../../model/index.js';
import { buildInlines, isBlank } from './build-inlines.js';
import { nearDirective, pagebreakInLine, readDirective, strayEnd, unclosedSkip, unknownDirective, wordsOfComment } from './directives.js';
import { blockTags, codeTags, isHarmless, isUnseen, styleOfTag, voidTags } from './html-tags.js';
import { type InlineFrames, plainText } from './inline-frames.js';
import { labelsIn } from './labels-in.js';
import { leaveOutDeclaration, leaveOutElement } from './leave-out-html.js';
import { offsetOf } from './note-places.js';
import { readTag, type Tag } from './parse-html.js';
import type { PlaceOf, Reading } from './reading.js';
import { reportIdleSize, reportIdleTitle } from './report-idle-attributes.js';
import { reportResidue } from './report-residue.js';
import { unknownTag } from './unknown-tag.js';
import { wordsOfTokens } from './words-of-tokens.js';

/** What stands above an exported answer. */
const assistantLogo = /^https:\/\/r2cdn\.perplexity\.ai\/pplx-/;

/** Opens or closes what a tag in a line of text stands for; `false` where the token is no tag. */
export function applyTag(token: Token, frames: InlineFrames, place: SourcePlace, reading: Reading): boolean {
  const tag = (token.meta?.tag as Tag | undefined) ?? readTag(token.content);
  if (tag === undefined) return false;
  if (tag.closing) {
    frames.close(`html ${tag.name}`);
    separate(tag, frames);
    return true;
  }
  if (!isHarmless(tag.name)) reading.findings.push(unknownTag(tag, place));
  separate(tag, frames);
  if (tag.name === 'br') frames.add({ kind: 'break' });
  else if (tag.name === 'img' && isUnseen({ tag: tag.name, attributes: tag.attributes })) leaveOutElement('img', '', place, reading);
  else if (tag.name === 'img' && assistantLogo.test(tag.attributes.src ?? '')) reportResidue(tag.attributes.src ?? '', place, reading);
  else if (tag.name === 'img') {
    reportIdleSize(tag.attributes, place, reading);
    addImage(tag, frames, place);
  } else if (!voidTags.has(tag.name)) openElement(tag, frames, place, reading);
  return true;
}

/** Blocks that stand in a line of text begin lines of their own; cells are set apart by a space. */
function separate(tag: Tag, frames: InlineFrames): void {
  if (tag.name === 'td' || tag.name === 'th') frames.addText(' ');
  else if (blockTags.has(tag.name)) frames.breakLine();
}

function addImage(tag: Tag, frames: InlineFrames, place: SourcePlace): void {
  const { src, alt = '', title } = tag.attributes;
  if (src === undefined || src.trim() === '') frames.addText(alt);
  else frames.add({ kind: 'image', url: src.trim(), alt, ...(title === undefined ? {} : { title }), place });
}

function openElement(tag: Tag, frames: InlineFrames, place: SourcePlace, reading: Reading): void {
  const { name, attributes } = tag;
  const style = styleOfTag.get(name);
  if (name !== 'a' && name !== 'abbr') reportIdleTitle({ title: attributes.title, place }, reading);
  const open = (close: (children: readonly ArticleInline[]) => readonly ArticleInline[]) => frames.open(`html ${name}`, close);
  if (isUnseen({ tag: name, attributes })) {
    open((children) => {
      leaveOutElement(name, plainText(children), place, reading);
      return [];
    });
  } else if (style !== undefined) open((children) => (children.length === 0 ? [] : [{ kind: 'styled', style, children }]));
  else if (codeTags.has(name)) open(codeOf);
  else if (name === 'q') {
    const [opening, closing, innerOpening, innerClosing] = reading.language.quotes;
    const inner = frames.isOpen('html q');
    open((children) => [text(inner ? innerOpening : opening), ...children, text(inner ? innerClosing : closing)]);
  } else if (name === 'abbr') open((children) => explain(children, attributes.title, frames, reading));
  else if (name === 'span' && attributes.lang !== undefined && attributes.lang !== '') {
    const lang = attributes.lang;
    open((children) => (children.length === 0 ? [] : [{ kind: 'foreign', lang, children }]));
  } else if (name === 'a' && attributes.href !== undefined) {
    const target = {
      url: attributes.href,
      ...(attributes.title === undefined ? {} : { title: attributes.title }),
      form: 'inline' as const,
      place,
    };
    reportIdleTitle(target, reading);
    frames.close('html a');
    if (frames.isOpen('md a')) open((children) => children);
    // Without words it is the anchor of a heading, or the icon of one, on the web.
    else {
      open((children) => {
        if (!isBlank(children)) return [{ kind: 'link', ...target, children }];
        if (!target.url.startsWith('#')) reading.findings.push(emptyLink(target.url, place));
        return children;
      });
    }
  } else open((children) => children);
}

function emptyLink(url: string, source: SourcePlace): Finding {
  return finding('link-is-printable', {
    message: `Unexpected link to ${url.slice(0, 80)} without words; it is not printed`,
    hint: 'Write words between <a …> and </a>, or remove it.',
    source,
  });
}

function text(words: string): ArticleInline {
  return { kind: 'text', text: words };
}

function codeOf(children: readonly ArticleInline[]): readonly ArticleInline[] {
  const isText = children.every(({ kind }) => kind === 'text' || kind === 'code' || kind === 'styled' || kind === 'break');
  const words = plainText(children);
  return isText && words !== '' ? [{ kind: 'code', text: words }] : children;
}

/** Says what an abbreviation stands for where it is used first. */
function explain(
  children: readonly ArticleInline[],
  title: string | undefined,
  frames: InlineFrames,
  reading: Reading,
): readonly ArticleInline[] {
  const meaning = title?.trim() ?? '';
  const key = `${plainText(children)}\n${meaning}`;
  if (meaning === '' || reading.explained.has(key)) return children;
  reading.explained.add(key);
  frames.addBehindWord(` (${meaning})`);
  return children;
}

/** Applies a comment or declaration in a line of text; the index of the last token that is done with. */
export function applyComment(tokens: readonly Token[], index: number, frames: InlineFrames, placeOf: PlaceOf, reading: Reading): number {
  const token = tokens[index];
  const content = token?.content ?? '';
  const at = (token === undefined ? undefined : offsetOf(token)) ?? 0;
  const place = placeOf(at);
  if (!content.startsWith('<!--')) {
    leaveOutDeclaration(content, place, reading);
    return index;
  }
  const directive = readDirective(content);
  switch (directive?.kind) {
    case undefined:
      reading.departures.push({ kind: 'left-out', what: 'comment', words: wordsOfComment(content), place });
      return index;
    case 'near-miss':
      reading.findings.push(nearDirective(directive, place));
      reading.departures.push({ kind: 'left-out', what: 'comment', words: wordsOfComment(content), place });
      return index;
    case 'pagebreak':
      reading.findings.push(pagebreakInLine(place));
      return index;
    case 'end':
      reading.findings.push(strayEnd(place));
      return index;
    case 'unknown':
      reading.findings.push(unknownDirective(directive.word, place));
      return index;
    case 'print': {
      const children = reading.parse(directive.markdown, 'inlines')[0]?.children ?? [];
      for (const inline of buildInlines(children, (offset) => placeOf(at + directive.offset + offset), reading)) frames.add(inline);
      return index;
    }
    case 'skip': {
      const end = endOfSkip(tokens, index);
      if (end < 0) {
        reading.findings.push(unclosedSkip(place));
        return index;
      }
      const skipped = tokens.slice(index + 1, end);
      reading.departures.push({ kind: 'left-out', what: 'skipped', words: wordsOfTokens(skipped).trim(), place });
      reading.skippedLabels.push(...labelsIn(skipped));
      return end;
    }
    default:
      directive satisfies never;
      return index;
  }
}

/** Index of the last “brief: end” of a line of text, so that many unclosed passages are not searched anew each. */
const lastEnds = new WeakMap<readonly Token[], number>();

function isEnd(token: Token | undefined): boolean {
  return token?.type === 'html_inline' && readDirective(token.content)?.kind === 'end';
}

function endOfSkip(tokens: readonly Token[], start: number): number {
  const lastEnd = lastEnds.get(tokens) ?? tokens.findLastIndex(isEnd);
  lastEnds.set(tokens, lastEnd);
  const level = tokens[start]?.level;
  for (let index = start + 1; index <= lastEnd; index++) {
    const token = tokens[index];
    if (token?.level === level && isEnd(token)) return index;
  }
  return -1;
}

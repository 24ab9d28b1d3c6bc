import { type ArticleBlock, type ArticleInline, type DefinitionList, finding, type ListItem, type SourcePlace } from '../../model/index.js';
import { draftHeading } from './build-blocks.js';
import { paragraphOrFigure } from './build-figure.js';
import { convertTable } from './convert-html-table.js';
import { readDirective } from './directives.js';
import { HtmlRun } from './html-run.js';
import { blockTags, droppedTags, isHarmless, isUnseen } from './html-tags.js';
import { leaveOutElement } from './leave-out-html.js';
import { noAttributes } from './parse-attributes.js';
import type { HtmlElement, HtmlNode } from './parse-html.js';
import type { PlaceOf, Reading } from './reading.js';
import { unknownTag } from './unknown-tag.js';

/** Turns HTML into blocks: known elements as what they are, all others as their content. Tags without a partner hold nothing and leave nothing. */
export function convertHtml(nodes: readonly HtmlNode[], placeOf: PlaceOf, reading: Reading): readonly ArticleBlock[] {
  const blocks: ArticleBlock[] = [];
  const run = new HtmlRun(placeOf, reading);
  const flush = () => {
    const place = run.place;
    const children = run.take();
    if (place !== undefined && children.length > 0) blocks.push(paragraphOrFigure(children, noAttributes, place, reading));
  };
  for (const node of nodes) {
    if (node.kind === 'element' && isBlock(node)) {
      flush();
      for (const block of convertElement(node, placeOf, reading)) blocks.push(block);
    } else if (node.kind === 'comment' && readDirective(`<!--${node.text}-->`)?.kind === 'pagebreak') {
      flush();
      blocks.push({ kind: 'page-break', place: placeOf(node.offset) });
    } else run.add(node);
  }
  flush();
  return blocks;
}

/** Blocks, and elements that are reported and hold blocks. */
function isBlock(element: HtmlElement): boolean {
  if (blockTags.has(element.tag) || droppedTags.has(element.tag)) return true;
  return !isHarmless(element.tag) && element.children.some((child) => child.kind === 'element' && isBlock(child));
}

function convertElement(element: HtmlElement, placeOf: PlaceOf, reading: Reading): readonly ArticleBlock[] {
  const { tag, children } = element;
  const place = placeOf(element.offset);
  const blocks = () => convertHtml(children, placeOf, reading);
  if (isUnseen(element)) {
    leaveOutElement(tag, textOf(element), place, reading);
    return [];
  }
  if (!isHarmless(tag)) reading.findings.push(unknownTag({ name: tag, attributes: element.attributes }, place));
  switch (tag) {
    case 'h1':
    case 'h2':
    case 'h3':
    case 'h4':
    case 'h5':
    case 'h6': {
      const { id } = element.attributes;
      const attributes = id === undefined || id === '' ? noAttributes : { ...noAttributes, id };
      const inlines = inlinesOf(children, placeOf, reading);
      return inlines.length === 0 ? [] : [draftHeading(Number(tag.slice(1)), inlines, attributes, place, reading)];
    }
    case 'hr':
      return [{ kind: 'thematic-break', place }];
    case 'pre':
      return [codeBlock(element, place)];
    case 'blockquote':
      return orNothing(blocks(), (content) => ({ kind: 'quote', blocks: content, place }));
    case 'ul':
    case 'ol':
      return convertList(element, placeOf, reading);
    case 'dl':
      return convertDefinitionList(element, placeOf, reading);
    case 'table':
      return convertTable(element, placeOf, reading);
    case 'summary':
    case 'caption': {
      const inlines = inlinesOf(children, placeOf, reading);
      return orNothing(inlines, () => ({ kind: 'paragraph', children: [strong(inlines)], attributes: noAttributes, place }));
    }
    case 'figure':
      return convertFigure(element, placeOf, reading);
    default:
      return blocks();
  }
}

function orNothing<T>(content: readonly T[], make: (content: readonly T[]) => ArticleBlock): readonly ArticleBlock[] {
  return content.length === 0 ? [] : [make(content)];
}

function strong(children: readonly ArticleInline[]): ArticleInline {
  return { kind: 'styled', style: 'strong', children };
}

/** The content of an element as inlines; blocks in it begin new lines. */
export function inlinesOf(nodes: readonly HtmlNode[], placeOf: PlaceOf, reading: Reading): readonly ArticleInline[] {
  const run = new HtmlRun(placeOf, reading);
  for (const node of nodes) run.add(node);
  return run.take();
}

/** The text of an element as written. */
export function textOf(node: HtmlNode): string {
  if (node.kind === 'text') return node.text;
  return node.kind === 'element' ? node.children.map(textOf).join('') : '';
}

function codeBlock(element: HtmlElement, place: SourcePlace): ArticleBlock {
  const code = element.children.find((child): child is HtmlElement => child.kind === 'element' && child.tag === 'code');
  const language = /(?:^|\s)language-(\S+)/.exec(code?.attributes.class ?? '')?.[1];
  const text = textOf(element).replace(/^\n/, '').replace(/\n$/, '');
  return { kind: 'code-block', text, ...(language === undefined ? {} : { language }), place };
}

function convertList(element: HtmlElement, placeOf: PlaceOf, reading: Reading): readonly ArticleBlock[] {
  const items: ListItem<ArticleBlock>[] = [];
  for (const child of element.children) {
    if (child.kind === 'text' && child.text.trim() === '') continue;
    const isItem = child.kind === 'element' && child.tag === 'li';
    const blocks = convertHtml(isItem ? child.children : [child], placeOf, reading);
    if (isItem || blocks.length > 0) items.push({ blocks, attributes: noAttributes, place: placeOf(child.offset) });
  }
  // An item without words counts where others follow; the last one may be open, its words standing in Markdown behind it.
  while (items.at(-1)?.blocks.length === 0) items.pop();
  const ordered = element.tag === 'ol';
  if (ordered) reportOtherNumbers(element, placeOf(element.offset), reading);
  const start = ordered && /^\d{1,9}$/.test(element.attributes.start ?? '') ? Number(element.attributes.start) : 1;
  return orNothing(items, () => ({
    kind: 'list',
    ordered,
    start,
    tight: true,
    items,
    attributes: noAttributes,
    place: placeOf(element.offset),
  }));
}

/** Reports what asks for other numbers than those that follow one another. */
function reportOtherNumbers(list: HtmlElement, source: SourcePlace, reading: Reading): void {
  const asked = ['reversed', 'type'].filter((name) => list.attributes[name] !== undefined && list.attributes[name] !== '1');
  const items = list.children.filter((child) => child.kind === 'element' && child.attributes.value !== undefined);
  const names = [...asked, ...(items.length > 0 ? ['value'] : [])];
  if (names.length === 0) return;
  reading.findings.push(
    finding('html-is-harmless', {
      message: `Unexpected ${names.join(', ')} in a list, expected items that are numbered in a row; they are printed so`,
      hint: 'Take it out, or write the numbers into the text of the items.',
      source,
    }),
  );
}

function convertDefinitionList(element: HtmlElement, placeOf: PlaceOf, reading: Reading): readonly ArticleBlock[] {
  type Entry = { terms: (readonly ArticleInline[])[]; definitions: (readonly ArticleBlock[])[] };
  const entries: Entry[] = [];
  for (const child of element.children) {
    if (child.kind === 'text' && child.text.trim() === '') continue;
    const last = entries.at(-1);
    if (child.kind === 'element' && child.tag === 'dt') {
      const term = inlinesOf(child.children, placeOf, reading);
      if (last !== undefined && last.definitions.length === 0) last.terms.push(term);
      else entries.push({ terms: [term], definitions: [] });
      continue;
    }
    const blocks = convertHtml(child.kind === 'element' && child.tag === 'dd' ? child.children : [child], placeOf, reading);
    if (last !== undefined) last.definitions.push(blocks);
    else if (blocks.length > 0) entries.push({ terms: [], definitions: [blocks] });
  }
  const list: DefinitionList<ArticleInline, ArticleBlock> = { kind: 'definition-list', entries, place: placeOf(element.offset) };
  return orNothing(entries, () => list);
}

function convertFigure(element: HtmlElement, placeOf: PlaceOf, reading: Reading): readonly ArticleBlock[] {
  const isCaption = (child: HtmlNode): child is HtmlElement => child.kind === 'element' && child.tag === 'figcaption';
  const caption = element.children.filter(isCaption).flatMap((child) => inlinesOf(child.children, placeOf, reading));
  const blocks = convertHtml(
    element.children.filter((child) => !isCaption(child)),
    placeOf,
    reading,
  );
  const [figure] = blocks;
  const place = placeOf(element.offset);
  if (caption.length === 0) return blocks;
  if (figure?.kind === 'figure' && blocks.length === 1) return [{ ...figure, caption, place }];
  return [...blocks, { kind: 'paragraph', children: caption, attributes: noAttributes, place }];
}

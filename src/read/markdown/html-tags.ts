import type { Style } from '../../model/index.js';

/** Inline elements and what they are on paper. */
export const styleOfTag: ReadonlyMap<string, Style> = new Map<string, Style>([
  ['sup', 'superscript'],
  ['sub', 'subscript'],
  ['mark', 'highlight'],
  ['u', 'underline'],
  ['ins', 'underline'],
  ['del', 'strike'],
  ['s', 'strike'],
  ['strike', 'strike'],
  ['strong', 'strong'],
  ['b', 'strong'],
  ['em', 'emphasis'],
  ['i', 'emphasis'],
  ['cite', 'emphasis'],
  ['dfn', 'emphasis'],
  ['var', 'emphasis'],
  ['small', 'small'],
  ['kbd', 'keyboard'],
]);

/** Inline elements whose text is code. */
export const codeTags: ReadonlySet<string> = new Set(['code', 'samp', 'tt']);

/** Inline elements that are read by rules of their own, or mean nothing on paper and do no harm. */
export const plainInlineTags: ReadonlySet<string> = new Set(['a', 'abbr', 'bdi', 'bdo', 'br', 'data', 'img', 'q', 'span', 'time', 'wbr']);

/** Elements that hold blocks, and elements that are blocks themselves. */
export const blockTags: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body caption center col colgroup dd details div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 head header hgroup hr html li main menu nav ol optgroup option p pre section summary table tbody td tfoot th thead ' +
    'tr ul'
  ).split(' '),
);

/** Block elements that nobody needs to be told about. */
export const harmlessBlockTags: ReadonlySet<string> = new Set(
  (
    'article aside blockquote caption col colgroup dd details div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li main nav ol p ' +
    'pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);

/** Elements that are left out with all they hold. */
export const droppedTags: ReadonlySet<string> = new Set(['script', 'style']);

/** Whether an element is one that no reader of the web page sees: a script, or what is not displayed. */
export function isUnseen({ tag, attributes }: { readonly tag: string; readonly attributes: Readonly<Record<string, string>> }): boolean {
  return droppedTags.has(tag) || /(?:^|[;\s])display\s*:\s*none/i.test(attributes.style ?? '');
}

/** Elements that have no content and no closing tag. */
export const voidTags: ReadonlySet<string> = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

/** Elements that show what lies elsewhere and moves or sounds: paper has nothing of it but what else they hold. */
export const embeddingTags: ReadonlySet<string> = new Set('audio embed frame iframe object source track video'.split(' '));

/** The other elements of HTML. */
const otherTags: ReadonlySet<string> = new Set(
  (
    'acronym applet base basefont bgsound big blink button canvas datalist dialog dir font frameset keygen label legend link map marquee ' +
    'math menuitem meta meter nobr noembed noframes noscript output param picture plaintext progress rb rp rt rtc ruby search select slot ' +
    'svg template textarea title xmp'
  ).split(' '),
);

/** Whether there is such an element, one of an author’s own with a hyphen included. */
export function isElement(tag: string): boolean {
  return /[-:]/.test(tag) || [blockTags, voidTags, embeddingTags, otherTags].some((tags) => tags.has(tag)) || isHarmless(tag);
}

/** Whether the tag means something on paper, or nothing that could be missed. */
export function isHarmless(tag: string): boolean {
  return styleOfTag.has(tag) || codeTags.has(tag) || plainInlineTags.has(tag) || harmlessBlockTags.has(tag) || droppedTags.has(tag);
}

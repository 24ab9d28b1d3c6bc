import { type Finding, finding, type SourcePlace } from '../../model/index.js';
import { embeddingTags, isElement, voidTags } from './html-tags.js';
import type { Tag } from './parse-html.js';

/** Tells of a tag that means nothing on paper, with what becomes of it there. */
export function unknownTag({ name, attributes }: Pick<Tag, 'name' | 'attributes'>, source: SourcePlace): Finding {
  const address = embeddingTags.has(name) ? (attributes.src ?? attributes.data) : undefined;
  const effect = address === undefined ? 'it is left out' : `it is left out with its address, ${address.slice(0, 80)}`;
  if (embeddingTags.has(name))
    return told(
      `Unexpected <${name}>, expected nothing that plays or shows another page; ${effect}`,
      'Remove it, and link to what it shows.',
    );
  if (!isElement(name))
    return told(
      `Unexpected <${name}>, which is no element of HTML; it is read as a tag and not printed`,
      'Write the sign < as &lt; to print it, or remove the tag.',
    );
  const rest = voidTags.has(name) ? 'it is left out' : 'its text is printed without it';
  return told(
    `Unexpected tag <${name}>, expected one that means something on paper; ${rest}`,
    'Remove the tag, or write it in backticks to print it as it is.',
  );

  function told(message: string, hint: string): Finding {
    return finding('html-is-harmless', { message, hint, source });
  }
}

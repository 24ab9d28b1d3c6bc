import { type Finding, finding } from '../../model/index.js';
import { canonicalUrl } from './canonical-url.js';
import type { KnownSource } from './resolve-sources.js';
import { isCutOff } from './split-title.js';

/** Reports what a printed source lacks: its title, the title's end, its publisher where not even a domain stands in for it, a date. */
export function* checkSource(source: KnownSource): Generator<Finding> {
  const lacking = [
    ...(source.title === undefined ? ['title'] : []),
    ...(source.publisher === undefined ? ['publisher'] : []),
    ...(source.published === undefined && source.accessed === undefined ? ['date'] : []),
  ];
  // Of a malformed address its form is told.
  if (lacking.length > 0 && canonicalUrl(source.url) !== undefined) {
    yield finding('source-is-complete', {
      message: `The source ${source.url} has ${lacking
        .map((part) => `no ${part}`)
        .join(', ')
        .replace(/, (?=[^,]+$)/, ' and ')}`,
      hint: `Give ${lacking.length > 1 ? 'them' : 'it'} under “sources:” in the front matter.`,
      source: source.place,
    });
  }
  if (source.title !== undefined && isCutOff(source.title)) {
    yield finding('title-is-whole', {
      message: `Unexpected end of the title “${source.title}”, expected the whole title`,
      hint: 'Copy the title from the page itself into the definition, or give it under “sources:” in the front matter.',
      source: source.place,
    });
  }
}

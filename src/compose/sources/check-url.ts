import { type Finding, finding, type SourcePlace } from '../../model/index.js';
import { canonicalUrl } from './canonical-url.js';
import { printedUrl } from './printed-url.js';

/** Reports a URL that is malformed, and parameters that only track readers. */
export function* checkUrl(url: string, place: SourcePlace): Generator<Finding> {
  if (canonicalUrl(url) === undefined) {
    yield finding('url-is-wellformed', {
      message: `Unexpected URL “${url}”, expected a host and no spaces`,
      hint: 'Write it in full as the browser shows it, such as https://example.org/page; a space in it is %20.',
      source: place,
    });
    return;
  }
  const { tracking } = printedUrl(url);
  if (tracking.length === 0) return;
  yield finding('url-is-clean', {
    message: `The URL is printed without its tracking parameters: ${tracking.join(', ')}`,
    hint: 'Take them out of the article as well.',
    source: place,
  });
}

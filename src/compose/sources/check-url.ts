import { type Finding, finding, type SourcePlace } from '../../model/index.js';
import { printedUrl } from './printed-url.js';
import { redirectTarget } from './redirect-target.js';
import { urlFault } from './url-fault.js';

/** Reports a URL that is malformed or leads nowhere in public, redirects, and parameters that only track readers. */
export function* checkUrl(url: string, place: SourcePlace): Generator<Finding> {
  const { text, tracking } = printedUrl(url.trim().startsWith('//') ? `https:${url.trim()}` : url);
  const fault = urlFault(text);
  if (fault !== undefined) {
    yield finding('url-is-wellformed', {
      message: `Unexpected URL “${url}”, expected ${fault.expected}`,
      hint: fault.meant === undefined ? 'Write it in full as the browser shows it.' : `Did you mean ${fault.meant}?`,
      source: place,
      ...(fault.isDoubtful && { severity: 'warning' }),
    });
  } else if (redirectTarget(url.trim()) !== undefined) {
    yield finding('url-is-clean', {
      message: `The URL leads on to another page, which is printed in its place: ${text}`,
      hint: `Write ${text}`,
      source: place,
    });
  } else if (tracking.length > 0) {
    yield finding('url-is-clean', {
      message: `The URL is printed without its tracking parameters: ${tracking.join(', ')}`,
      hint: 'Take them out of the article as well.',
      source: place,
    });
  }
}

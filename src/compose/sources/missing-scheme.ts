import { type Finding, finding, type SourcePlace } from '../../model/index.js';

/** Tells that an address of the web would lead to a file beside the article; `of` names whose it is. */
export function missingScheme(url: string, of: string, source: SourcePlace): Finding {
  return finding('url-is-wellformed', {
    message: `The address of ${of} lacks https://: ${url}`,
    hint: `Write https://${url.trim()}`,
    source,
  });
}

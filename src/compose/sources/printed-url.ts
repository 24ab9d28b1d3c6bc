import { redirectTarget } from './redirect-target.js';
import { isTrackingParameter } from './tracking-parameter.js';

/**
 * A URL as it is printed: as the author wrote it, or where its redirect leads, without tracking parameters and text fragment;
 * `tracking` names the parameters taken out.
 */
export function printedUrl(url: string): { readonly text: string; readonly tracking: readonly string[] } {
  const [address = '', fragment] = cut(redirectTarget(url.trim()) ?? url.trim(), '#');
  const [path = '', query] = cut(address, '?');
  const parameters = query === undefined ? [] : query.split('&');
  const tracking = parameters.map(nameOf).filter(isTrackingParameter);
  const kept = parameters.filter((parameter) => !isTrackingParameter(nameOf(parameter)));
  const anchor = fragment === undefined ? undefined : (cut(fragment, ':~:')[0] ?? '');
  const hasQuery = tracking.length === 0 ? query !== undefined : kept.length > 0;
  const hasAnchor = anchor !== undefined && (anchor !== '' || anchor === fragment);
  return {
    text: `${path}${hasQuery ? `?${kept.join('&')}` : ''}${hasAnchor ? `#${anchor}` : ''}`,
    tracking,
  };
}

function cut(text: string, separator: string): readonly [string, string?] {
  const at = text.indexOf(separator);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + separator.length)];
}

function nameOf(parameter: string): string {
  return cut(parameter, '=')[0];
}

import { type HtmlValue, html } from './html.js';

/** What messages and hints put between backticks, to be typed as it stands, is code. */
export function withCode(text: string): HtmlValue {
  return text.split(/`([^`]+)`/u).map((part, index) => (index % 2 === 0 ? part : html`<code>${part}</code>`));
}

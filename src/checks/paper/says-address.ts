import { showsAddress } from './shows-address.js';

/** Whether the text of a printed link is its address; links to one address that stand side by side are read as one. */
export function saysAddress(text: string, url: string): boolean {
  return showsAddress(text, url) || text.split(/\s+/u).every((part) => showsAddress(part, url));
}

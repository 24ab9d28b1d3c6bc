import { decodeAddress } from './decode-address.js';

/** A search’s or a network’s page that only leads on to the address in its parameter. */
const redirect =
  /^https?:\/\/(?:(?:www\.)?google\.[a-z.]+\/url|lm?\.(?:facebook|instagram)\.com\/(?:l\.php)?)\?(?:[^#]*&)?(?:q|url|u)=(https?(?::|%3a)[^&#]+)/i;

/** The address that a reader of a link arrives at, as far as the link itself tells. */
export function behindRedirect(url: string): string {
  const target = redirect.exec(url)?.[1];
  return target === undefined ? url : decodeAddress(target);
}

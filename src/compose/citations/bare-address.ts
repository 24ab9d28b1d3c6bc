import type { Link } from '../../model/index.js';
import { decoded } from '../sources/link-target.js';
import { plainWords } from './inline-tokens.js';

/** Whether a link's words are its own address, with or without the scheme. */
export function isBareAddress(link: Link): boolean {
  if (link.form === 'autolink') return true;
  const words = plainWords(link.children).trim();
  return words !== '' && bare(words) === bare(link.url);
}

function bare(url: string): string {
  return decoded(url)
    .toLowerCase()
    .replace(/^[a-z][a-z0-9+.-]*:\/\//, '')
    .replace(/\/$/, '');
}

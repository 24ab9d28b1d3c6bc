import { remembering } from '../model/index.js';

/** Lower case, one kind of apostrophe, single spaces, nothing before the first letter (`2.1`, `§`, `¿`, emoji). */
export const foldName: (text: string) => string = remembering((text) =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll("'", '’')
    .replace(/\s+/gu, ' ')
    .replace(/^[^\p{L}]+/u, '')
    .trim(),
);

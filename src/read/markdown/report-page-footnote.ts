import { type ArticleInline, finding, type SourcePlace } from '../../model/index.js';
import { plainText } from './inline-frames.js';
import type { Reading } from './reading.js';

/** Where footnotes stand on pages of the web, and where they lead back to: `#footnote-1-123`, `#footnote-anchor-1-123`, `#fn1`. */
const notePlace = /^https?:\/\/[^#]+#_?(?:foot|end)?(?:note|fn|ftn)(?:-anchor|-?ref)?[-_:]?\d/i;

/** Reports the number of a footnote, exported with its page’s address: that would be a source, and the note’s words none of it. */
export function reportPageFootnote(url: string, children: readonly ArticleInline[], place: SourcePlace, reading: Reading): void {
  const number = /^\[?(\d{1,3})\]?$/u.exec(plainText(children).trim())?.[1];
  if (number === undefined || !notePlace.test(url)) return;
  reading.findings.push(
    finding('no-export-residue', {
      message: `Unexpected link to footnote ${number} of a web page; its address is a source, and the note’s words stay in the text`,
      hint: `Write it as [^${number}] behind its word, with a line “[^${number}]: …” that holds its words.`,
      source: place,
    }),
  );
}

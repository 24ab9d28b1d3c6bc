import type { PdfFacts, PrintedLink, Promised } from '../../model/index.js';
import { foldText } from './fold-text.js';
import { followsLabel } from './follows-label.js';
import { promisedReferences } from './promised-references.js';
import { readPaper } from './read-paper.js';

/** A link to another place of the file that names its page, or names what it leads to. */
export interface FoundReference {
  /** `→ p. 7` (`←` where text runs from right to left), `(p. 7)`, an entry of a list; `other` is a page without words. */
  readonly form: 'arrow' | 'in-text' | 'titled' | 'other';
  readonly link: PrintedLink;
  /** As printed; absent where a name alone is linked. */
  readonly named?: string;
  /** Folded, of an entry. */
  readonly title?: string;
  /** Another title that it may be: of “Stage 2” the figure may be the page of “Stage”. */
  readonly orTitle?: string;
}

/** References to pages on paper in reading order; marks, and what notes say of their marks, are none. */
export function readReferences(promised: Promised, found: PdfFacts): readonly FoundReference[] {
  const { marks, marksInNotes, notes } = readPaper(promised, found);
  const isMark = new Set([...marks, ...marksInNotes].map(({ link }) => link));
  const comments = new Set(promised.briefing.endnotes.flatMap(({ number, body }) => (body.kind === 'comment' ? [number] : [])));
  const inNotes = new Map(notes.flatMap(({ number, links }) => links.map((link) => [link, comments.has(number)] as const)));
  const { titled } = promisedReferences(promised);
  const notesTitle = foldText(promised.words.notes);
  return found.printedLinks.flatMap((link, index): readonly FoundReference[] => {
    if (link.target.kind === 'url' || link.target.kind === 'action' || isMark.has(link)) return [];
    // The note of a source names pages of its marks alone.
    const isComment = inNotes.get(link);
    if (isComment !== false && followsLabel(link, found, promised.words.page)) return [{ form: 'in-text', link, named: link.text }];
    if (isComment !== undefined) return [];
    const whole = foldText(link.text);
    if (titled.has(whole) || whole === notesTitle) {
      const shorter = foldText(link.text.replace(/\s\d+$/u, ''));
      return [{ form: 'titled', link, title: whole, ...(shorter !== whole && titled.has(shorter) ? { orTitle: shorter } : {}) }];
    }
    // Links of neighbouring lines with one target may have been read as one: an arrow, and the names beside it.
    return link.text.split(/\s+(?=[→←])|(?<=[→←]\D{1,20}\d+)\s+/u).flatMap((text): readonly FoundReference[] => {
      const [, words = '', named] = /^(.*?)(\d+)$/su.exec(text) ?? [];
      if (named === undefined) return [];
      if (/^[→←]/u.test(words)) return [{ form: 'arrow', link, named }];
      if (/\s$/u.test(words)) return [{ form: 'titled', link, named, title: foldText(words) }];
      // The number of an entry whose title leads elsewhere stands behind it on its last line.
      const entry = found.printedLinks[index - 1];
      const title = entry !== undefined && standsBehind(entry, link) ? foldText(entry.text) : '';
      return titled.has(title) || title === notesTitle ? [{ form: 'titled', link, named, title }] : [{ form: 'other', link, named }];
    });
  });
}

function standsBehind({ places: before }: PrintedLink, { places }: PrintedLink): boolean {
  const [last, first] = [before.at(-1), places[0]];
  if (last === undefined || first === undefined || last.page !== first.page) return false;
  const middle = (first.box.bottom + first.box.top) / 2;
  return last.box.right <= first.box.left && middle > last.box.bottom && middle < last.box.top;
}

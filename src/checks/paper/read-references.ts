import type { PdfFacts, PrintedLink, Promised } from '../../model/index.js';
import { foldText } from './fold-text.js';
import { followsLabel } from './follows-label.js';
import { promisedReferences } from './promised-references.js';
import { readPaper } from './read-paper.js';

/** A link to another place of the file that names its page, or names what it leads to. */
export interface FoundReference {
  /** `→ p. 7`, `(p. 7)`, an entry of a list; `other` is a page without words. */
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
  return found.printedLinks.flatMap((link): readonly FoundReference[] => {
    if (link.target.kind === 'url' || link.target.kind === 'action' || isMark.has(link)) return [];
    // The note of a source names pages of its marks alone.
    const isComment = inNotes.get(link);
    if (isComment !== false && followsLabel(link, found, promised.words.page)) return [{ form: 'in-text', link, named: link.text }];
    if (isComment !== undefined) return [];
    const whole = foldText(link.text);
    if (titled.has(whole)) {
      const shorter = foldText(link.text.replace(/\s\d+$/u, ''));
      return [{ form: 'titled', link, title: whole, ...(shorter !== whole && titled.has(shorter) ? { orTitle: shorter } : {}) }];
    }
    // Links of neighbouring lines with one target may have been read as one.
    return link.text.split(/\s+(?=→)/u).flatMap((text): readonly FoundReference[] => {
      const [, words = '', named] = /^(.*?)(\d+)$/su.exec(text) ?? [];
      if (named === undefined) return [];
      if (words.startsWith('→')) return [{ form: 'arrow', link, named }];
      return /\s$/u.test(words) ? [{ form: 'titled', link, named, title: foldText(words) }] : [{ form: 'other', link, named }];
    });
  });
}

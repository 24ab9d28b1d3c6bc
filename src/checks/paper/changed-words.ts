import {
  type Box,
  type FixedWords,
  type PdfFacts,
  type PrintBlock,
  type PrintedWord,
  type PrintInline,
  type Promised,
  plainText,
  type SummaryPart,
} from '../../model/index.js';
import { alignWords } from '../ledger/align-words.js';
import { splitEveryWord } from '../ledger/split-words.js';
import { phraseIn } from './phrase-in.js';
import { readPaper } from './read-paper.js';

/** A line of paper that shows a change, or where one has been. */
export interface ChangedPlace {
  readonly id: number;
  /** `page`: there is no line of its own to have a bar. */
  readonly kind: 'words' | 'cut-before' | 'cut-after' | 'page';
  readonly page: number;
  readonly box: Box;
  /** It explains a bar and asks for none: signs, and pictures, may have been taken for others. */
  readonly isSign?: true;
  /** It says again what has changed elsewhere. */
  readonly isRepeated?: true;
  /** Of something that has one bar whatever of it has changed, lines without words included: code. */
  readonly isWhole?: true;
}

interface MarkedWord {
  readonly key: string;
  readonly isWhole?: true;
  readonly changes: readonly { readonly id: number; readonly kind: ChangedPlace['kind'] }[];
}

/** Where changed words stand on paper, found by the words alone: those of the briefing are laid beside those that were printed, each note beside its own. */
export function changedWords(promised: Promised, found: PdfFacts): readonly ChangedPlace[] {
  const { summary, body, endnotes } = promised.briefing;
  const { callout } = promised.words;
  const paper = readPaper(promised, found);
  const text = [
    ...summary.parts.filter(({ derived }) => !derived).flatMap((part) => wordsOfPart(part, callout)),
    ...wordsOfBlocks(body, callout),
  ];
  const places = placesIn(text, [...withoutOverviews(paper.front, summary.parts), ...paper.body]);
  const notes = new Map(paper.notes.map(({ number, words }) => [number, words] as const));
  for (const { number, body: own } of endnotes) {
    const marked = own.kind === 'comment' ? wordsOfBlocks(own.blocks, callout) : [];
    if (marked.some(({ changes }) => changes.length > 0)) places.push(...placesIn(marked, ownWords(notes.get(number) ?? [], promised)));
  }
  return places;
}

/** Overviews repeat words of the article: they could be taken for those of what stands above them or beside. */
function withoutOverviews(front: readonly PrintedWord[], parts: readonly SummaryPart[]): readonly PrintedWord[] {
  const rows = parts.flatMap((part) => (part.kind === 'glance' ? part.rows : []));
  const told = rows.flatMap(({ actor, stance, text = [] }) => {
    const words = [plainText(actor).replace(/[\s,;:]+$/u, ''), stance ?? plainText(text)];
    return words.includes('') ? [] : phraseIn(front, words.join(' '), 'last');
  });
  const gone = new Set(told);
  return gone.size === 0 ? front : front.filter((word) => !gone.has(word));
}

/** Behind the words of a note print names the pages that cite it. */
function ownWords(words: readonly PrintedWord[], { words: { citedOnPage, citedOnPages } }: Promised): readonly PrintedWord[] {
  const first = new Set([citedOnPage, citedOnPages].map((label) => label.split(/\s/u)[0]));
  const end = words.findLastIndex(({ text }) => first.has(text));
  return end < 0 ? words : words.slice(0, end);
}

function placesIn(marked: readonly MarkedWord[], words: readonly PrintedWord[]): ChangedPlace[] {
  const printed = words.flatMap((word) => (word.isMark ? [] : splitEveryWord(word.text).map(({ key, at }) => ({ key, at, word }))));
  const ids = new Map<string, number>();
  const idOf = ({ key }: { readonly key: string }) => ids.get(key) ?? ids.set(key, ids.size).size - 1;
  const partners = alignWords(Int32Array.from(marked, idOf), Int32Array.from(printed, idOf), (index) =>
    /[\p{L}\p{N}]/u.test(marked[index]?.key ?? '') ? 2 : 0.25,
  );
  return marked.flatMap(({ changes, isWhole }, index) => {
    const own = printed[partners[index] ?? -1];
    if (own === undefined || changes.length === 0) return [];
    return changes.flatMap(({ id, kind }) =>
      own.word.places.map(({ page, box }) => ({
        id,
        kind,
        page,
        box,
        ...(/[\p{L}\p{N}]/u.test(own.key) ? {} : { isSign: true as const }),
        ...(isWhole && { isWhole }),
      })),
    );
  });
}

/** What callouts are called, by their flavours. */
type CalloutNames = FixedWords['callout'];

function wordsOfPart(part: SummaryPart, names: CalloutNames): readonly MarkedWord[] {
  switch (part.kind) {
    case 'bottom-line':
      return part.paragraphs.flatMap(wordsOfInlines);
    case 'judgements':
      return part.judgements.flatMap(({ heading = [], text }) => [...wordsOfInlines(heading), ...wordsOfInlines(text)]);
    case 'known':
    case 'watch':
      return part.items.flatMap(wordsOfInlines);
    case 'section':
      return wordsOfBlocks([part.heading, ...part.blocks], names);
    default:
      return [];
  }
}

function wordsOfBlocks(blocks: readonly PrintBlock[], names: CalloutNames): readonly MarkedWord[] {
  return blocks.flatMap((block): readonly MarkedWord[] => {
    switch (block.kind) {
      case 'heading':
      case 'paragraph':
        return wordsOfInlines(block.children);
      case 'list':
        return block.items.flatMap((item) => wordsOfBlocks(item.blocks, names));
      case 'quote':
        return [...wordsOfBlocks(block.blocks, names), ...wordsOfInlines(block.attribution ?? [])];
      case 'callout':
        return [
          ...wholeWords(names[block.flavour], block.change),
          ...wordsOfInlines(block.title ?? []),
          ...wordsOfBlocks(block.blocks, names),
        ];
      case 'table':
        return [...block.header, ...block.rows.flat()].flatMap(({ children }) => wordsOfInlines(children));
      case 'definition-list':
        return block.entries.flatMap(({ terms, definitions }) => [
          ...terms.flatMap(wordsOfInlines),
          ...definitions.flatMap((definition) => wordsOfBlocks(definition, names)),
        ]);
      case 'figure':
        return wordsOfInlines(block.caption ?? []);
      case 'code-block':
        return wholeWords(block.text, block.change).map((word) => ({ ...word, isWhole: true }));
      case 'reaction-table':
        return block.rows.flatMap((row) => {
          if (row.kind === 'group') return wordsOfInlines(row.children);
          const stance = wholeWords(row.stance ?? '', row.stanceChange);
          return [...wordsOfInlines(row.actor ?? []), ...wordsOfBlocks(row.blocks, names), ...stance];
        });
      default:
        return [];
    }
  });
}

/** Words that have changed together, if they have. */
function wholeWords(text: string, change: number | undefined): readonly MarkedWord[] {
  const changes = change === undefined ? [] : [{ id: change, kind: 'words' as const }];
  return splitEveryWord(text).map(({ key }) => ({ key, changes }));
}

function wordsOfInlines(inlines: readonly PrintInline[]): readonly MarkedWord[] {
  const text: string[] = [];
  const ranges: { from: number; to: number; changes: MarkedWord['changes'] }[] = [];
  let length = 0;
  const visit = (inline: PrintInline): void => {
    if ('children' in inline) {
      inline.children.forEach(visit);
      return;
    }
    const own = 'text' in inline ? inline.text : inline.kind === 'break' ? ' ' : '';
    if ((inline.kind === 'text' || inline.kind === 'code') && inline.changes !== undefined)
      ranges.push({ from: length, to: length + own.length, changes: inline.changes });
    text.push(own);
    length += own.length;
  };
  inlines.forEach(visit);
  return splitEveryWord(text.join('')).map(({ key, raw, at }) => ({
    key,
    changes: ranges.filter(({ from, to }) => at < to && at + raw.length > from).flatMap(({ changes }) => changes),
  }));
}

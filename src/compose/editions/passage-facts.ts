import type { Passage } from '../../model/index.js';
import { boldLead } from './bold-lead.js';
import type { NamedPassage } from './named-passage.js';
import type { PrintedPassage } from './printed-passages.js';
import { bagOfWords, type WordBag } from './word-bags.js';
import { wordSpans } from './word-spans.js';

/** Passages of one edition that may be some of the other’s. */
export interface Sought {
  readonly passages: readonly (Passage & Partial<Pick<PrintedPassage, 'parts'>>)[];
  readonly indices: ReadonlySet<number>;
  gapOf(index: number): number;
}

/** Whose a passage is. */
export type NameOf = (passage: Passage) => NamedPassage | undefined;

/** What is asked of a passage that may be one of the other edition’s. */
interface Fact {
  readonly kind: Passage['kind'];
  readonly bag: WordBag;
  readonly words: number;
  readonly first: string | undefined;
  readonly text: string;
  /** Of a paragraph that is printed. */
  readonly lead: string | undefined;
  readonly gap: number;
  readonly named: NamedPassage | undefined;
  /** Its name in its gap and in its section: by these those of a name are counted. */
  readonly places: readonly string[];
  /** By this those are counted that say the same. */
  readonly said: string;
}

/** What is known of the passages of an edition. */
export interface PassageFacts {
  readonly of: ReadonlyMap<number, Fact>;
  /** How many there are of a name in a gap, where they are sought, and in a section. */
  readonly names: ReadonlyMap<string, number>;
  /** How many say the same. */
  readonly said: ReadonlyMap<string, number>;
}

/** Gathers once what each pair of passages is asked for. */
export function passageFacts({ passages, indices, gapOf }: Sought, nameOf: NameOf): PassageFacts {
  const of = new Map<number, Fact>();
  const [names, said] = [new Map<string, number>(), new Map<string, number>()];
  const add = (counts: Map<string, number>, key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const [index, passage] of passages.entries()) {
    const { kind, section, text, parts = [] } = passage;
    const gap = indices.has(index) ? gapOf(index) : undefined;
    const named = nameOf(passage);
    if (named === undefined && gap === undefined) continue;
    const name = `${named?.group} | ${named?.name}`;
    const places = [`${kind} in ${section}: ${name}`, ...(gap === undefined ? [] : [`${kind} ${gap} ${name}`])];
    const saying = `${kind} ${named?.said}`;
    if (named !== undefined) {
      for (const place of places) add(names, place);
      add(said, saying);
    }
    if (gap === undefined) continue;
    const spans = wordSpans(text);
    of.set(index, {
      kind,
      bag: new Map([...bagOfWords(text)].filter(([word]) => word !== '|')),
      words: spans.length,
      first: spans[0]?.word,
      text,
      lead: kind === 'paragraph' ? boldLead(parts) : undefined,
      gap,
      named,
      places,
      said: saying,
    });
  }
  return { of, names, said };
}

import type { Passage } from '../../model/index.js';
import { boldLead } from './bold-lead.js';
import { isAnother, type NamedPassage } from './named-passage.js';
import type { PrintedPassage } from './printed-passages.js';
import { bagOfWords, similarityOf, type WordBag } from './word-bags.js';
import { wordSpans } from './word-spans.js';

/** Passages with less in common are not the same one in other words, nor elsewhere those with just as much. */
const leastSimilar = 0.5;
/** Short ones that begin with another word have function words in common by chance: “Latvia wants a new bridge”, “Chile wants a new road”. */
const short = { words: 12, least: 0.6 };

/** Passages of one edition that may be some of the other’s. */
export interface Sought {
  readonly passages: readonly (Passage & Partial<Pick<PrintedPassage, 'parts'>>)[];
  readonly indices: ReadonlySet<number>;
  gapOf(index: number): number;
}

type NameOf = (passage: Passage) => NamedPassage | undefined;

/** How much two passages have in common, by their indices; nothing where they are not the same one in other words. */
export type Likeness = (before: number, after: number) => number | undefined;

/** Tells which passages may be the same one: a row and a statement by its name above all. */
export function likenessOf(before: Sought, after: Sought, nameOf: NameOf): Likeness {
  const known = [facts(before, nameOf), facts(after, nameOf)] as const;
  const only = new Map<string, boolean>();
  /** Whether of the paragraphs in a gap one alone begins so, before and after. */
  const isOnlyWith = (lead: string, gap: number): boolean => {
    const key = `${gap} ${lead}`;
    const isOne = ({ of }: Facts) =>
      [...of.values()].filter((fact) => fact.gap === gap && fact.kind === 'paragraph' && beginsWith(fact.text, lead)).length === 1;
    const isAlone = only.get(key) ?? known.every(isOne);
    only.set(key, isAlone);
    return isAlone;
  };
  return (b, a) => {
    const [one, other] = [known[0].of.get(b), known[1].of.get(a)];
    if (one === undefined || other === undefined || one.kind !== other.kind) return undefined;
    const isNear = one.gap === other.gap;
    const similarity = similarityOf(one.bag, other.bag);
    // “The law” and “The board” have half of their words in common.
    const isAlike = isNear ? similarity >= leastSimilar - 0.1 : similarity > leastSimilar;
    if (one.named !== undefined && one.named.name === other.named?.name && one.named.group === other.named.group) {
      // All that it says may be new where there is no other one of that name.
      const isOnly = [one.inGap, one.inSection].some(
        (own, index) => own === [other.inGap, other.inSection][index] && known.every(({ names }) => names.get(own) === 1),
      );
      return isOnly ? 1 + similarity : isAlike ? similarity : undefined;
    }
    if (isAnother(one.named, other.named)) {
      const isShared = known.some(({ said }) => (said.get(one.said) ?? 0) > 1 || (said.get(other.said) ?? 0) > 1);
      return isNear && similarity > leastSimilar && !isShared ? similarity : undefined;
    }
    // So has an item that begins with a name in bold.
    const { lead } = other;
    if (isNear && lead !== undefined && beginsWith(one.text, lead) && isOnlyWith(lead, one.gap)) return 1 + similarity;
    const isShort = one.kind === 'paragraph' && Math.max(one.words, other.words) <= short.words && one.first !== other.first;
    return isAlike && (!isShort || similarity >= short.least) ? similarity : undefined;
  };
}

function beginsWith(text: string, lead: string): boolean {
  return text.startsWith(lead) && !/^[\p{L}\p{N}]/u.test(text.slice(lead.length));
}

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
  /** Keys by which those are counted that have the same name, and say the same. */
  readonly inGap: string;
  readonly inSection: string;
  readonly said: string;
}

interface Facts {
  readonly of: ReadonlyMap<number, Fact>;
  /** How many there are of a name in a gap, where they are sought, and in a section. */
  readonly names: ReadonlyMap<string, number>;
  /** How many say the same. */
  readonly said: ReadonlyMap<string, number>;
}

function facts({ passages, indices, gapOf }: Sought, nameOf: NameOf): Facts {
  const of = new Map<number, Fact>();
  const [names, said] = [new Map<string, number>(), new Map<string, number>()];
  const add = (counts: Map<string, number>, key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const [index, passage] of passages.entries()) {
    const { kind, section, text, parts = [] } = passage;
    const isSought = indices.has(index);
    const named = nameOf(passage);
    if (named === undefined && !isSought) continue;
    const gap = isSought ? gapOf(index) : -1;
    const keys = {
      inGap: `${kind} ${gap} ${named?.group} | ${named?.name}`,
      inSection: `${kind} in ${section}: ${named?.group} | ${named?.name}`,
      said: `${kind} ${named?.said}`,
    };
    if (named !== undefined) {
      add(said, keys.said);
      add(names, keys.inSection);
      if (isSought) add(names, keys.inGap);
    }
    if (!isSought) continue;
    const spans = wordSpans(text);
    const bag = new Map([...bagOfWords(text)].filter(([word]) => word !== '|'));
    of.set(index, {
      kind,
      bag,
      words: spans.length,
      first: spans[0]?.word,
      text,
      lead: kind === 'paragraph' ? boldLead(parts) : undefined,
      gap,
      named,
      ...keys,
    });
  }
  return { of, names, said };
}

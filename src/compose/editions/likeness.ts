import { isAnother } from './named-passage.js';
import { type NameOf, type PassageFacts, passageFacts, type Sought } from './passage-facts.js';
import { similarityOf } from './word-bags.js';

/** Passages with less in common are not the same one in other words, nor elsewhere those with just as much. */
const leastSimilar = 0.5;
/** Short ones that begin with another word have function words in common by chance: “Latvia wants a new bridge”, “Chile wants a new road”. */
const short = { words: 12, least: 0.6 };

/** How much two passages have in common, by their indices; nothing where they are not the same one in other words. */
export type Likeness = (before: number, after: number) => number | undefined;

/** Tells which passages may be the same one: a row and a statement by its name above all. */
export function likenessOf(before: Sought, after: Sought, nameOf: NameOf): Likeness {
  const known = [passageFacts(before, nameOf), passageFacts(after, nameOf)] as const;
  const only = new Map<string, boolean>();
  /** Whether of the paragraphs in a gap one alone begins so, before and after. */
  const isOnlyWith = (lead: string, gap: number): boolean => {
    const key = `${gap} ${lead}`;
    const isOne = ({ of }: PassageFacts) =>
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
      const isOnly = one.places.some((place) => other.places.includes(place) && known.every(({ names }) => names.get(place) === 1));
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

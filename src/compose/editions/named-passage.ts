import { everyConjunction } from '../../language/index.js';
import type { Passage } from '../../model/index.js';
import { unstruck } from './struck-text.js';
import { bagOfWords, similarityOf } from './word-bags.js';

/** A row of a table or a statement: whose it is, and what it says of that. */
export interface NamedPassage {
  readonly name: string;
  /** The first cell, where several rows share it and the next one names each. */
  readonly group: string;
  readonly said: string;
}

/** The place of a row in a ranking, which names nobody. */
const count = /^[#(]?\p{N}{1,3}[.)]?$/u;
/** Names with no more of their words in common are those of two. */
const leastSimilar = 0.5;

/** Rows and statements by their names; nothing for passages that have none. */
export function namedPassages(...editions: readonly (readonly Passage[])[]): (passage: Passage) => NamedPassage | undefined {
  const groups = new Set<string>();
  for (const passages of editions) {
    const known = new Set<string>();
    for (const passage of passages) {
      const { name } = named(passage) ?? {};
      const key = groupKey(passage, name);
      if (known.has(key)) groups.add(key);
      known.add(key);
    }
  }
  return (passage) => {
    const first = named(passage);
    const [next = '', ...others] = first?.said.split(' | ') ?? [];
    if (first === undefined || passage.kind !== 'row' || !/^\p{L}/u.test(next) || !groups.has(groupKey(passage, first.name))) return first;
    return { group: first.name, name: nameIn(next), said: others.join(' | ') };
  };
}

/** Whether these are a row or a statement of somebody’s and one of somebody else’s. */
export function isAnother(one: NamedPassage | undefined, other: NamedPassage | undefined): boolean {
  if (one === undefined || other === undefined || one.name === other.name) return false;
  // With and without a title it is the same name.
  return similarityOf(bagOfWords(one.name), bagOfWords(other.name)) <= leastSimilar;
}

function named({ kind, text }: Passage): NamedPassage | undefined {
  if (kind !== 'row' && kind !== 'statement') return undefined;
  const cells = unstruck(text).split(' | ');
  const at = kind === 'row' && count.test(cells[0] ?? '') && /^\p{L}/u.test(cells[1] ?? '') ? 1 : 0;
  const name = nameIn(kind === 'row' ? (cells[at] ?? '') : withoutRole(cells[at] ?? ''));
  return cells.length < 2 || !/[\p{L}\p{N}]/u.test(name) ? undefined : { name, group: '', said: cells.slice(at + 1).join(' | ') };
}

function groupKey({ kind, section }: Passage, name: string | undefined): string {
  return `${kind} ${section} | ${name}`;
}

/** Who speaks without what he is; of several joined by a word all are named. */
function withoutRole(speaker: string): string {
  const isJoined = speaker.split(' ').some((word) => everyConjunction.includes(word) || word === '&');
  return isJoined ? speaker : speaker.replace(/(?<=[\p{L}\p{N}.])(?:[,،] | \(|[，、（]).*$/u, '');
}

/** A name without what leads on to the words behind it. */
function nameIn(cell: string): string {
  return cell.replace(/[\s,;:.，；：。、،؛]+$/u, '').toLowerCase();
}

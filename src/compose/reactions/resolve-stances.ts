import { distance } from 'fastest-levenshtein';
import { type Finding, finding, type Heading, type PrintInline, type ReactionSettings, type SourcePlace } from '../../model/index.js';
import { asTyped } from '../as-typed.js';
import { inlineWords } from './inline-text.js';
import type { ReadSection } from './read-section.js';
import type { Statement } from './statement.js';

/** Who stands where, worked out for whole sections. */
export interface Stances {
  readonly ofStatement: ReadonlyMap<Statement, string>;
  /** Stances of sub-headings; a row below without its own has its heading's. */
  readonly ofHeading: ReadonlyMap<Heading<PrintInline>, string>;
  /** In order of first use. */
  readonly used: readonly string[];
  readonly findings: readonly Finding[];
}

const maxSuggestions = 3;

/** Gives statements and sub-headings the stances their author wrote on the item, in the front matter by name, on the group or by its name, or on a heading above. `placeOf` tells where a name stands in the front matter. */
export function resolveStances(
  sections: readonly ReadSection[],
  settings: ReactionSettings | undefined,
  placeOf: (name: string) => SourcePlace | undefined,
): Stances {
  const byName = new Map(
    Object.entries(settings?.stances ?? {}).map(([name, stance]) => [asTyped(name), { name, stance, isMatched: false }]),
  );
  const legend = new Map(Object.keys(settings?.legend ?? {}).map((word) => [asTyped(word), word]));
  const ofStatement = new Map<Statement, string>();
  const ofHeading = new Map<Heading<PrintInline>, string>();
  const used = new Map<string, SourcePlace | undefined>();
  const known = new Set<string>();

  for (const section of sections) {
    const open: { readonly level: number; readonly stance?: string }[] = [];
    enter(section.heading);
    for (const part of section.parts) {
      if (part.kind === 'block') {
        if (part.block.kind === 'heading') enter(part.block);
        continue;
      }
      for (const entry of part.entries) if (entry.kind === 'statement') settle(entry, open.at(-1)?.stance);
    }

    function enter(heading: Heading<PrintInline>): void {
      while ((open.at(-1)?.level ?? 0) >= heading.level) open.pop();
      const words = inlineWords(heading.children);
      known.add(words);
      // Looked up also where the heading has its own, so that the name counts as found.
      const byName = named([words]);
      const stance = heading.attributes.values.stance ?? byName;
      if (stance !== undefined) ofHeading.set(heading, use(stance, heading.place));
      const inherited = ofHeading.get(heading) ?? open.at(-1)?.stance;
      open.push({ level: heading.level, ...(inherited === undefined ? {} : { stance: inherited }) });
    }
  }

  function settle(statement: Statement, inherited: string | undefined): void {
    const words = statement.actor === undefined ? undefined : inlineWords(statement.actor);
    for (const name of [...statement.names, ...(words === undefined ? [] : [words])]) known.add(name);
    // Looked up also where the item has its own, so that the name counts as found.
    const { group } = statement;
    if (group !== undefined) known.add(group.name);
    // Looked up also where it is not handed down, for the same reason.
    const byGroup = group === undefined ? undefined : named([group.name]);
    const byActor =
      words === undefined ? undefined : (named([words, words.replace(/ ?[(（][^()（）]*[)）]$/u, '')]) ?? agreed(statement.names));
    // What nobody is named for may be the author's own remark: only a stance of its own is given to it.
    const handedDown = words === undefined ? undefined : (group?.stance ?? byGroup ?? inherited);
    const stance = statement.stance ?? byActor ?? handedDown;
    if (stance !== undefined) ofStatement.set(statement, use(stance, statement.place));
  }

  /** Of several actors in one statement each must stand there. */
  function agreed(names: readonly string[]): string | undefined {
    const [first, ...others] = names.map((name) => named([name]));
    return others.every((stance) => stance === first) ? first : undefined;
  }

  function named(names: readonly string[]): string | undefined {
    for (const name of names) {
      const entry = byName.get(asTyped(name));
      if (entry === undefined) continue;
      entry.isMatched = true;
      return entry.stance;
    }
    return undefined;
  }

  /** A stance is printed as the legend writes it. */
  function use(stance: string, at: SourcePlace): string {
    const word = legend.get(asTyped(stance)) ?? stance.trim();
    if (!used.has(word)) used.set(word, at);
    return word;
  }

  const unmatched = [...byName.values()]
    .filter((entry) => !entry.isMatched)
    .map((entry) => unmatchedName(entry.name, [...known], placeOf(entry.name)));
  const unexplained = [...used].filter(([word]) => legend.size > 0 && !legend.has(asTyped(word)));
  return {
    ofStatement,
    ofHeading,
    used: [...used.keys()],
    findings: [...unexplained.map(([word, at]) => unexplainedStance(word, [...legend.values()], at)), ...unmatched],
  };
}

function unexplainedStance(stance: string, legend: readonly string[], place: SourcePlace | undefined): Finding {
  return finding('stance-is-in-legend', {
    message: `Unexpected stance “${stance}”, expected one that the legend explains`,
    hint: `Add it to \`reactions.legend\`, or use one that is there: ${legend.map((word) => `“${word}”`).join(', ')}.`,
    ...(place === undefined ? {} : { source: place }),
  });
}

function unmatchedName(name: string, known: readonly string[], place: SourcePlace | undefined): Finding {
  const near = known
    .map((candidate) => ({ candidate, away: distance(asTyped(candidate), asTyped(name)) }))
    // One as far away is another name.
    .filter(({ away }) => away <= Math.max(2, name.length / 2))
    .sort((a, b) => a.away - b.away)
    .slice(0, maxSuggestions)
    .map(({ candidate }) => `“${candidate}”`);
  return finding('stance-is-in-legend', {
    message: `Unexpected name “${name}” in \`reactions.stances\`, expected an actor, a group or a sub-heading of the reactions`,
    hint:
      known.length > 0 && near.length === 0
        ? 'Actors are read from lists, and from paragraphs that begin with a bold name; tables and running text stay as they are.'
        : near.length === 0
          ? 'The article has no reaction tables; mark the section’s heading with `{.reactions}`.'
          : near.length === 1
            ? `Did you mean ${near[0]}?`
            : `The nearest names are ${near.join(', ')}.`,
    ...(place === undefined ? {} : { source: place }),
  });
}

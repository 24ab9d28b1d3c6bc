import { composeReactions } from '../../../src/compose/reactions/compose-reactions.js';
import { languageFor } from '../../../src/language/index.js';
import type { ReactionSettings } from '../../../src/model/index.js';
import { blocksOf, inlineNotation, notationOf } from './notation.js';

export interface Options {
  readonly lang?: string;
  readonly settings?: false | Partial<ReactionSettings>;
}

/** Everything that composing makes of an article in notation, each result as lines; what is empty is left out. */
export function reactionsOf(source: string, { lang = 'en', settings }: Options = {}): Readonly<Record<string, readonly string[]>> {
  const full = settings === undefined || settings === false ? settings : { stances: {}, legend: {}, ...settings };
  const found = composeReactions(blocksOf(source), full, languageFor(lang).language, { reactions: { file: 'a.md', line: 1, column: 1 } });
  const lines: Record<string, readonly string[]> = {
    blocks: notationOf(found.blocks),
    glance: found.glance.map((row) =>
      [`${row.isSection ? '§ ' : ''}${inlineNotation(row.actor)}`, row.stance ?? '', inlineNotation(row.text ?? []), row.see ?? ''].join(
        ' | ',
      ),
    ),
    stances: found.stances,
    departures: found.departures.map(
      (departure) => `${departure.kind}/${'what' in departure ? departure.what : ''} ${departure.words} (${departure.place?.line})`,
    ),
    findings: found.findings.map(
      ({ severity, id, message, hint, source: place }) => `${severity} ${id} (${place?.line}): ${message} → ${hint}`,
    ),
  };
  return Object.fromEntries(Object.entries(lines).filter(([, value]) => value.length > 0));
}

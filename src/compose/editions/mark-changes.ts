import type { Briefing, GlanceRow, Judgement, PrintBlock, PrintInline, ReactionRow, StanceChange } from '../../model/index.js';
import { mapInlines, mapSummary, type Replacing } from './map-inlines.js';
import { markWords } from './mark-words.js';
import type { MarkedPlaces } from './marked-places.js';
import { actorOf } from './record-edition.js';

/** A briefing with its changes where they show: at words, at code and pictures, at stances. */
export function markChanges(briefing: Briefing, marked: MarkedPlaces): Briefing {
  const { changes } = briefing;
  if (changes === undefined) return briefing;
  const by = replacing(marked, changes.stances);
  return {
    ...briefing,
    summary: { ...briefing.summary, parts: mapSummary(briefing.summary.parts, by) },
    body: mapInlines(briefing.body, by),
    endnotes: briefing.endnotes.map((note) =>
      note.body.kind === 'comment' ? { ...note, body: { ...note.body, blocks: mapInlines(note.body.blocks, by) } } : note,
    ),
  };
}

function replacing({ words, whole }: MarkedPlaces, stances: readonly StanceChange[]): Replacing {
  const byActor = new Map(stances.map(({ actor, id }) => [actor, id]));
  return {
    inlines(inlines: readonly PrintInline[]) {
      const own = words.get(inlines);
      return own === undefined ? inlines : markWords(inlines, own);
    },
    block<B extends PrintBlock>(original: PrintBlock, block: B): B {
      const change = whole.get(original);
      return change === undefined ? block : { ...block, change };
    },
    judgement(judgement: Judgement) {
      const change = whole.get(judgement);
      return change === undefined ? judgement : { ...judgement, degreesChange: change };
    },
    row(row: ReactionRow) {
      const change = row.actor === undefined || row.stance === undefined ? undefined : byActor.get(actorOf(row.actor));
      return change === undefined ? row : { ...row, stanceChange: change };
    },
    glance(row: GlanceRow) {
      // Where a stance has been taken away the row of its actor is told, too.
      const actors = row.stance === undefined && row.isSection ? [] : (row.of ?? [row.actor]);
      const change = actors.map((actor) => byActor.get(actorOf(actor))).find((id) => id !== undefined);
      return change === undefined ? row : { ...row, stanceChange: change };
    },
  };
}

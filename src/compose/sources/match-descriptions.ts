import { type Definition, type Finding, finding, type NoteKey, type SourceDescription } from '../../model/index.js';
import { linkTarget } from './link-target.js';
import { normalisedLabel } from './source-use.js';

/** Finds the source each description speaks of, by definition label, else by URL; the fields of several for one source complete one another, the first counts. */
export function matchDescriptions(
  descriptions: readonly SourceDescription[],
  definitions: readonly Definition[],
  isSource: (key: NoteKey) => boolean,
): { readonly byKey: ReadonlyMap<NoteKey, SourceDescription>; readonly findings: readonly Finding[] } {
  const labels = new Map<string, NoteKey>();
  for (const definition of definitions) {
    const target = linkTarget(definition.url);
    const label = normalisedLabel(definition.label);
    if (target.kind === 'source' && !labels.has(label)) labels.set(label, target.key);
  }
  const byKey = new Map<NoteKey, SourceDescription>();
  const findings: Finding[] = [];
  for (const description of descriptions) {
    const key = labels.get(normalisedLabel(description.match)) ?? keyOf(description.match);
    if (key !== undefined && isSource(key)) byKey.set(key, { ...description, ...byKey.get(key) });
    else findings.push(unmatched(description));
  }
  return { byKey, findings };
}

function keyOf(url: string): NoteKey | undefined {
  const target = linkTarget(url);
  return target.kind === 'source' ? target.key : undefined;
}

function unmatched(description: SourceDescription): Finding {
  return finding('source-is-described', {
    message: `Unexpected description of “${description.match}”, which is no source of the article`,
    hint: 'Name a source by the label of its definition (the 3 of [3]: https://…) or by its URL.',
    source: description.place,
  });
}

import { diffArrays } from 'diff';

/** Words of a text that the other one has as well, or that are its own. */
export interface Stretch {
  readonly text: string;
  readonly isOwn: boolean;
}

/** What is told as one change in stretches: between words of its own may stand some that the other one has at that place, too. */
export function ownStretches(text: string, other: string): readonly Stretch[] {
  const stretches: Stretch[] = [];
  for (const { value, added, removed } of diffArrays(other.split(' '), text.split(' '))) {
    if (removed) continue;
    const words = value.join(' ');
    stretches.push({ text: words, isOwn: added });
  }
  return text === '' ? [] : stretches;
}

import type { StructureElement } from '../../model/index.js';

/** How many columns of its table a tagged cell stands over. */
export function spanOf({ attributes }: StructureElement): number {
  const span = attributes.get('ColSpan');
  return typeof span === 'number' ? span : 1;
}

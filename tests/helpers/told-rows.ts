import { changesApart } from '../../src/checks/paper/changes-apart.js';
import type { StructureElement } from '../../src/model/index.js';
import type { Paper } from './build-briefing.js';

/** The rows of what has changed as paper has them, cells parted by bars. */
export function toldRows({ result, facts }: Paper): readonly string[] {
  const { promised } = result;
  if (promised === undefined) throw new Error('No promise');
  const { part } = changesApart(promised, facts);
  const found = (element: StructureElement): readonly StructureElement[] =>
    element.role === 'TR' ? [element] : element.children.flatMap((child) => (child.kind === 'element' ? found(child.element) : []));
  const cells = ({ children }: StructureElement) =>
    children.flatMap((child) => (child.kind === 'element' ? child.element.text.replace(/\s+/gu, ' ').trim() : []));
  return (part?.elements ?? [])
    .flatMap(found)
    .slice(1)
    .map((row) => cells(row).join(' | ').replaceAll('\u2060', ''));
}

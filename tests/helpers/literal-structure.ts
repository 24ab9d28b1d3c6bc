import type { StructureElement } from '../../src/model/index.js';

type Child = StructureElement | readonly [page: number, contentId: number];

/** An element of a structure tree as a test writes it down; contents are page and marked-content id. */
export function tag(role: string, children: readonly Child[] = [], more: Partial<StructureElement> = {}): StructureElement {
  return {
    tag: role,
    role,
    attributes: new Map(),
    children: children.map((child) =>
      'role' in child ? { kind: 'element', element: child } : { kind: 'content', page: child[0], contentId: child[1] },
    ),
    text: children.map((child) => ('role' in child ? child.text : '')).join(' '),
    places: [],
    ...more,
  };
}

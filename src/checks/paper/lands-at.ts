import type { LinkTarget } from '../../model/index.js';

/** A jump lands so many points above the top edge of what it leads to at most, and hardly below. */
const landing = { above: 40, below: 6 };

/** Whether whoever follows a link sees what has this top edge at the top of the window. */
export function landsAt(target: LinkTarget, page: number, top: number): boolean {
  if (target.kind !== 'page' || target.page !== page || target.y === undefined) return false;
  return target.y >= top - landing.below && target.y <= top + landing.above;
}

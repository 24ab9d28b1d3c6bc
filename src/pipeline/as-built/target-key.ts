import type { LinkTarget } from '../../model/index.js';

/** A target to compare by, to a tenth of a point: a program that only writes a file anew cuts its numbers short. */
export function targetKey(target: LinkTarget): string {
  return JSON.stringify(target, (_, value: unknown) => (typeof value === 'number' ? Math.round(value * 10) / 10 : value));
}

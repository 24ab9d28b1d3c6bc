import type { StateInline } from 'markdown-it';

/** Whether a label of a reference has its definition. */
export function isDefined(state: Pick<StateInline, 'env' | 'md'>, label: string): boolean {
  return state.env.references?.[state.md.utils.normalizeReference(label)] !== undefined;
}

import type { Ruler } from 'markdown-it';

/** A rule of the parser by its name, to be wrapped by one of ours. */
export function ruleNamed<Args extends unknown[], Result>(ruler: Ruler<Args, Result>, name: string): (...args: Args) => Result {
  // The public interface hands out rules without their names.
  const rule = ruler.__rules__.find((candidate) => candidate.name === name);
  if (rule === undefined) throw new Error(`markdown-it has no rule “${name}”`);
  return rule.fn;
}

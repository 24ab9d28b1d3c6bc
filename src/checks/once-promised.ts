import type { Promised } from '../model/index.js';

/** Works something out of a promise once, for all checks that ask and for whoever prepares it. */
export function oncePromised<T>(work: (promised: Promised) => T): (promised: Promised) => T {
  const known = new WeakMap<Promised, { readonly value: T }>();
  return (promised) => {
    const found = known.get(promised) ?? { value: work(promised) };
    known.set(promised, found);
    return found.value;
  };
}

import type { Typesetter } from '../../src/model/index.js';
import { WarmEngines } from '../../src/typeset/warm-engines.js';

const engines = new WarmEngines();

/** An engine with these fonts that is warm from the tests before. */
export async function sharedEngine(fonts: readonly string[]): Promise<Typesetter> {
  await engines.refresh();
  return engines.for(fonts);
}

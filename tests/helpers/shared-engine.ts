import type { Typesetter } from '../../src/model/index.js';
import { openTypesetter } from '../../src/typeset/open-typesetter.js';

const opened = new Map<string, ReturnType<typeof openTypesetter>>();

/** An engine with these fonts that is warm from the tests before, as a watch’s is: setting with a new one takes twice as long. */
export async function sharedEngine(fonts: readonly string[]): Promise<Typesetter> {
  const key = fonts.join('\n');
  const opening = opened.get(key) ?? openTypesetter({ fonts });
  opened.set(key, opening);
  const engine = await opening;
  engine.refresh?.();
  return engine;
}

import type { LocalTypesetter } from '../model/index.js';
import { openTypesetter } from './open-typesetter.js';

/** So many engines are kept, the last that were asked for: each holds its fonts. */
const mostEngines = 3;

/**
 * The engines of a thread that sets one briefing after another, one for each choice of fonts: the first job that one sets takes four
 * times as long as the next.
 */
export class WarmEngines {
  readonly #opened = new Map<string, Promise<LocalTypesetter>>();

  /** The engine with these fonts, of the kind asked for if one is. Rejects where it does not open. */
  for(fonts: readonly string[], engine?: 'native' | 'wasm'): Promise<LocalTypesetter> {
    const key = [engine, ...fonts].join('\n');
    const opening = this.#opened.get(key) ?? this.#open(key, { fonts, ...(engine === undefined ? {} : { engine }) });
    this.#opened.delete(key);
    this.#opened.set(key, opening);
    const [oldest] = this.#opened.keys();
    if (this.#opened.size > mostEngines && oldest !== undefined) this.#opened.delete(oldest);
    return opening;
  }

  #open(key: string, options: Parameters<typeof openTypesetter>[0]): Promise<LocalTypesetter> {
    const opening = openTypesetter(options);
    // A font that is missing now may be there when it is asked for again.
    opening.catch(() => this.#opened.get(key) === opening && this.#opened.delete(key));
    return opening;
  }

  /** Gives up what one job after another has left behind: for when nobody waits. */
  async refresh(): Promise<void> {
    for (const opening of this.#opened.values()) await opening.then((engine) => engine.refresh()).catch(() => undefined);
  }
}

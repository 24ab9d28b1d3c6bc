import { UsageError } from './usage-error.js';

/** The engine that `BRIEF_ENGINE` names; undefined where it names none. Throws `UsageError`. */
export function engineOf(value: string | undefined): 'native' | 'wasm' | undefined {
  switch (value) {
    case undefined:
    case '':
      return undefined;
    case 'native':
    case 'wasm':
      return value;
    default:
      throw new UsageError(`BRIEF_ENGINE is “${value}”`, 'It may be “native” or “wasm”.');
  }
}

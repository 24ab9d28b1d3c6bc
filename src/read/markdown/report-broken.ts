import { finding } from '../../model/index.js';
import type { Reading } from './reading.js';
import type { BrokenDefinition } from './take-broken-definitions.js';
import type { TextOrigin } from './text-origin.js';

/** Reports the lines that were meant as definitions, and writes down those that are not printed. */
export function reportBroken(broken: readonly BrokenDefinition[], origin: TextOrigin, reading: Reading): void {
  for (const { fault, line, column, words, isMissed, isTaken } of broken) {
    const place = origin.place(line, column);
    const asText = isMissed ? '' : ', or put a backslash before the bracket to print it as text.';
    reading.findings.push(
      finding('definition-is-wellformed', {
        message: fault.message,
        hint: `${fault.repair}${asText}`,
        source: place,
        ...(!isMissed && { severity: 'warning' }),
      }),
    );
    if (isTaken) reading.departures.push({ kind: 'left-out', what: 'broken-definition', words, place });
  }
}

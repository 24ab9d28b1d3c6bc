import type { Promised } from '../model/index.js';
import { frontFields } from './ledger/front-fields.js';
import { readSource } from './ledger/read-source.js';
import { writtenStrings } from './paper/written-strings.js';
import { writtenUnits } from './paper/written-units.js';

/** The part of the checks that needs the article alone: while the engine sets, this thread has nothing else to do. */
export function prepareChecks(promised: Promised): void {
  readSource(promised);
  frontFields(promised);
  writtenUnits(promised);
  writtenStrings(promised);
}

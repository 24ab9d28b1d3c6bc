import type { Damage } from './damage.js';
import { fileDamages } from './file.js';
import { pageDamages } from './pages.js';
import { referenceDamages } from './references.js';
import { sheetDamages } from './sheets.js';
import { wordDamages } from './words.js';

/** Every way to spoil a briefing that the checks must notice. */
export const damages: readonly Damage[] = [...wordDamages, ...referenceDamages, ...pageDamages, ...sheetDamages, ...fileDamages];

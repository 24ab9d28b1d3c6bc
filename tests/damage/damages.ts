import type { Damage } from './damage.js';
import { fileDamages } from './file.js';
import { frontDamages } from './front.js';
import { letterDamages } from './letters.js';
import { markDamages } from './marks.js';
import { pageDamages } from './pages.js';
import { pictureDamages } from './pictures.js';
import { referenceDamages } from './references.js';
import { sheetDamages } from './sheets.js';
import { tagDamages } from './tags.js';
import { typeDamages } from './type.js';
import { wordDamages } from './words.js';

/** Every way to spoil a briefing that the checks must notice, in the order in which they are made. */
export const damages: readonly Damage[] = [
  ...wordDamages,
  ...frontDamages,
  ...letterDamages,
  ...referenceDamages,
  ...markDamages,
  ...pageDamages,
  ...typeDamages,
  ...sheetDamages,
  ...pictureDamages,
  ...fileDamages,
  ...tagDamages,
];

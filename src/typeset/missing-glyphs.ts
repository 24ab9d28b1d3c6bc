import { type Finding, finding } from '../model/index.js';
import type { MissingCharacter } from './cover-characters.js';

/** So many characters of one script are named one by one; more become one finding. */
const oneByOne = 3;

/** One finding a character without a glyph, or one for all of a script where they are many. */
export function missingGlyphs(missing: readonly MissingCharacter[]): Finding[] {
  const byScript = new Map<string, MissingCharacter[]>();
  for (const character of missing) {
    const script = character.script?.name ?? '';
    byScript.set(script, [...(byScript.get(script) ?? []), character]);
  }
  return [...byScript].flatMap(([script, characters]) =>
    characters.length > oneByOne
      ? [about(characters, `Unexpected ${script === '' ? 'characters' : `${script} characters`} ${listed(characters)}`)]
      : characters.map((character) => about([character], `Unexpected character ${nameOf(character)}`)),
  );
}

function about(characters: readonly MissingCharacter[], message: string): Finding {
  const [first] = characters;
  const many = characters.length > 1;
  const install = characters.find((character) => character.install !== undefined)?.install;
  const source = first?.piece.place;
  return finding('glyph-exists', {
    message: `${message}, expected ${many ? 'ones' : 'one'} that a declared font has a glyph for`,
    hint:
      install === undefined
        ? `no font known here has ${many ? 'them' : 'it'}: write something else, or name an installed font that has ${many ? 'them' : 'it'} under fonts: in the front matter`
        : `npm install @expo-google-fonts/${install}`,
    ...(source && { source }),
  });
}

function listed(characters: readonly MissingCharacter[]): string {
  return `${characters.slice(0, oneByOne).map(nameOf).join(', ')} and ${characters.length - oneByOne} more`;
}

function nameOf({ codePoint }: MissingCharacter): string {
  const number = `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`;
  const character = String.fromCodePoint(codePoint);
  // What has no shape of its own is named by its number alone; a combining mark needs something to stand on.
  if (/[\p{C}\p{Z}]/u.test(character)) return number;
  return `“${/\p{M}/u.test(character) ? '◌' : ''}${character}” (${number})`;
}

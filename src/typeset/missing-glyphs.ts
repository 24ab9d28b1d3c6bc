import { type Finding, finding } from '../model/index.js';
import type { MissingCharacter } from './cover-characters.js';

/** So many characters of one script are named one by one; more become one finding. */
const oneByOne = 3;

/** One finding for the characters of a script without a glyph that stand in one line, or one for all of it where they are many. */
export function missingGlyphs(missing: readonly MissingCharacter[]): Finding[] {
  return [...grouped(missing, ({ script }) => script?.name ?? '')].flatMap(([script, characters]) => {
    const together = characters.length > oneByOne ? [characters] : byLine(characters);
    return together.map((some) => {
      if (some.length === 1) return about(some, `Unexpected character ${listed(some)}`);
      return about(some, `Unexpected ${script === '' ? 'characters' : `${script} characters`} ${listed(some)}`);
    });
  });
}

/** What has no place is told apart. */
function byLine(characters: readonly MissingCharacter[]): readonly (readonly MissingCharacter[])[] {
  const lineOf = ({ codePoint, piece: { place } }: MissingCharacter) => (place === undefined ? codePoint : `${place.line} ${place.file}`);
  return [...grouped(characters, lineOf).values()];
}

function grouped<Key>(all: readonly MissingCharacter[], keyOf: (one: MissingCharacter) => Key): Map<Key, MissingCharacter[]> {
  const groups = new Map<Key, MissingCharacter[]>();
  for (const one of all) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return groups;
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
        ? `no font known here has ${many ? 'them' : 'it'}: write something else, or name an installed font that has ${many ? 'them' : 'it'} under fonts: in the front matter.`
        : `npm install @expo-google-fonts/${install}`,
    ...(source && { source }),
  });
}

function listed(characters: readonly MissingCharacter[]): string {
  const names = characters.slice(0, oneByOne).map(nameOf).join(', ');
  return characters.length > oneByOne ? `${names} and ${characters.length - oneByOne} more` : names;
}

function nameOf({ codePoint }: MissingCharacter): string {
  const number = `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`;
  const character = String.fromCodePoint(codePoint);
  // What has no shape of its own is named by its number alone; a combining mark needs something to stand on.
  if (/[\p{C}\p{Z}]/u.test(character)) return number;
  return `“${/\p{M}/u.test(character) ? '◌' : ''}${character}” (${number})`;
}

import { folded } from './site-name.js';

/** Cyrillic letters as the press of their countries romanises them; which of several ways does not matter, see below. */
const romanised: Readonly<Record<string, string>> = Object.fromEntries(
  'а a б b в v г g ґ g д d ђ dj е e ё yo є ye ж zh з z и i і i ї yi й y ј y к k л l љ lj м m н n њ nj о o п p р r с s т t ћ c у u ў u ф f х kh ц ts ч ch џ dz ш sh щ shch ы y э e ю yu я ya'
    .split(/(?<=^|[a-z]) /)
    .map((pair) => pair.split(' ')),
);

/** Spellings of one sound, the longest first: Izvestiya and Izvestia, Hromadske and Gromadske, Interfaks and Interfax. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/shch|sch|sh/g, 's'],
  [/zh/g, 'z'],
  [/kh|h|g/g, 'h'],
  [/tch|ch|ts|tz/g, 'c'],
  [/x/g, 'ks'],
  [/w/g, 'v'],
  [/[yij]+(?=[aeou])/g, ''],
  [/[yj]/g, 'i'],
  [/(.)\1+/g, '$1'],
];
const isLatin = /^[a-z\d]+$/;
const isCyrillic = /^[\p{Script=Cyrillic}\d]+$/u;

/** Whether one name is the other one in letters of the other script: Интерфакс is Interfax. Whatever differs by more than a way to spell is another name. */
export function isTransliterated(name: string, other: string): boolean {
  const [one, two] = [lettersOf(name), lettersOf(other)];
  const isPair = (isCyrillic.test(one) && isLatin.test(two)) || (isLatin.test(one) && isCyrillic.test(two));
  return isPair && Math.min(one.length, two.length) > 1 && soundOf(one) === soundOf(two);
}

/** `folded` takes the breve of й for an accent. */
function lettersOf(name: string): string {
  const own = name.normalize('NFC').toLowerCase().replace(/[ъь]/gu, '');
  return /\p{Script=Cyrillic}/u.test(own) ? own.replace(/[^\p{L}\p{N}]+/gu, '') : folded(own);
}

function soundOf(letters: string): string {
  const latin = [...letters].map((letter) => romanised[letter] ?? letter).join('');
  return spellings.reduce((sound, [spelling, own]) => sound.replace(spelling, own), latin);
}

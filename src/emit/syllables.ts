/** Whose letters the hyphenation patterns of a language know; none where nothing is hyphenated or no patterns are known. */
export type HyphenatedScript = 'ASCII' | 'Latin' | 'Cyrillic' | 'Greek' | 'none';

/** The languages whose patterns the engine has. */
const languages: Readonly<Record<Exclude<HyphenatedScript, 'none'>, ReadonlySet<string>>> = {
  // The patterns of English know no letter with a sign above it.
  ASCII: new Set(['en']),
  Latin: new Set('af ca cs da de es et fi fr hr hu is it ku la lt nb nl nn no pl pt sk sl sq sv tk tr'.split(' ')),
  Cyrillic: new Set(['be', 'bg', 'mn', 'ru', 'sr', 'uk']),
  Greek: new Set(['el']),
};

/** The script that a language is hyphenated in. */
export function hyphenatedScript(lang: string): HyphenatedScript {
  const code = lang.split('-')[0]?.toLowerCase() ?? '';
  return (['ASCII', 'Latin', 'Cyrillic', 'Greek'] as const).find((script) => languages[script].has(code)) ?? 'none';
}

/** Even German has few words longer than this; what is, may be no word. */
const longestSyllabic = 80;

/** Letters without accents, of which none stands too far from a vowel: patterns break no run of consonants. */
const words: Readonly<Record<Exclude<HyphenatedScript, 'none'>, RegExp>> = {
  ASCII: /^(?!.*[^aeiou]{9})[a-z]*[aeiou][a-z]*$/iu,
  Latin: /^(?!.*[^aeiouæœø]{9})[a-zæœø]*[aeiouæœø][a-zæœø]*$/iu,
  Cyrillic: /^(?!.*[^аеєиіоуюяыэ]{7})\p{Script=Cyrillic}*[аеєиіоуюяыэ]\p{Script=Cyrillic}*$/iu,
  Greek: /^(?!.*[^αεηιουω]{7})\p{Script=Greek}*[αεηιουω]\p{Script=Greek}*$/iu,
};

/** Whether a run breaks at its syllables, so that no line needs to hold it whole. */
export function breaksAtSyllables(run: string, script: HyphenatedScript): boolean {
  if (script === 'none' || !/^[(“„«‘]*[\p{L}\p{M}’']+[.,;:!?…)”“»’]*$/u.test(run)) return false;
  const whole = script === 'ASCII' ? run : run.normalize('NFD').replace(/ß/gu, 's').replace(/\p{M}/gu, '');
  const letters = whole.replace(/[^\p{L}]/gu, '');
  return letters.length <= longestSyllabic && words[script].test(letters);
}

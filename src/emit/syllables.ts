/** Whose letters the hyphenation patterns of a language know; none where nothing is hyphenated. */
export type HyphenatedScript = 'Latin' | 'Cyrillic' | 'Greek' | 'none';

const cyrillic: ReadonlySet<string> = new Set(['be', 'bg', 'kk', 'ky', 'mk', 'mn', 'ru', 'sr', 'tg', 'uk']);

/** The script that a language is hyphenated in. */
export function hyphenatedScript(lang: string): HyphenatedScript {
  const code = lang.split('-')[0]?.toLowerCase() ?? '';
  if (code === 'el') return 'Greek';
  return cyrillic.has(code) ? 'Cyrillic' : 'Latin';
}

/** Even German has few words longer than this; what is, may be no word. */
const longestSyllabic = 80;

/** Letters without accents, of which none stands too far from a vowel: patterns break no run of consonants. */
const words: Readonly<Record<Exclude<HyphenatedScript, 'none'>, RegExp>> = {
  Latin: /^(?:[a-z]{0,6}[aeiouæœø])+[a-z]{0,6}$/iu,
  Cyrillic: /^(?:\p{Script=Cyrillic}{0,6}[аеєиіоуюяыэ])+\p{Script=Cyrillic}{0,6}$/iu,
  Greek: /^(?:\p{Script=Greek}{0,6}[αεηιουω])+\p{Script=Greek}{0,6}$/iu,
};

/** Whether a run breaks at its syllables, so that no line needs to hold it whole. */
export function breaksAtSyllables(run: string, script: HyphenatedScript): boolean {
  if (script === 'none' || run.length > longestSyllabic || !/^[(“„«‘]*[\p{L}\p{M}’']+[.,;:!?…)”“»’]*$/u.test(run)) return false;
  return words[script].test(
    run
      .normalize('NFD')
      .replace(/ß/gu, 's')
      .replace(/[^\p{L}]/gu, ''),
  );
}

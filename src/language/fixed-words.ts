import type { FixedWords, Language } from '../model/index.js';

/** The language's fixed words with the author's own in their place; names are dotted where words are nested (`likelihood.likely`). Unknown names change nothing. */
export function fixedWords(language: Language, labels: Readonly<Record<string, string>>): FixedWords {
  return replaceWords(language.words, labels, '');
}

/** Every name that `labels:` may use, in the order of the words. */
export function labelNames(language: Language): readonly string[] {
  return namesIn(language.words, '');
}

/** The language's own word of a dotted name; empty where it has none. */
export function wordNamed(language: Language, name: string): string {
  const found = name
    .split('.')
    .reduce<unknown>((words, part) => (isMap(words) && Object.hasOwn(words, part) ? words[part] : undefined), language.words);
  return typeof found === 'string' ? found : '';
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function replaceWords<T extends object>(words: T, labels: Readonly<Record<string, string>>, prefix: string): T {
  const replaced = Object.entries(words).map(([name, word]: [string, unknown]) => {
    const path = prefix + name;
    if (typeof word === 'object' && word !== null) return [name, replaceWords(word, labels, `${path}.`)];
    return [name, Object.hasOwn(labels, path) ? labels[path] : word];
  });
  return Object.fromEntries(replaced) as T;
}

function namesIn(words: object, prefix: string): readonly string[] {
  return Object.entries(words).flatMap(([name, word]: [string, unknown]) =>
    typeof word === 'object' && word !== null ? namesIn(word, `${prefix}${name}.`) : [prefix + name],
  );
}

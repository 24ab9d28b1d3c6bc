import { languages } from '../language/index.js';

const letter = 'A-Za-zÀ-ɏЀ-ӿ';
const capital = 'A-ZÀ-ÖØ-ÞЀ-ЯҐ';
/** Nobody takes more letters for a name that must stay whole; less than five are not hyphenated. */
const name = `[${capital}][${letter}]{4,11}(?![${letter}])(?:[ \u00a0][${capital}][${letter}]{1,11}(?![${letter}]))*`;
const months = [...new Set(languages.flatMap(({ months, monthsAlone = [] }) => [...months, ...monthsAlone]))].filter(
  (month) => month.length > 4 && month === month.toLowerCase(),
);
/** Words with a capital behind another word, a figure, a comma or the “v.” between parties; months that are written without one. */
const names = new RegExp(
  `((?<=[a-zß-öø-ÿа-ӿ\\d,;)’”»][ \u00a0][“„«‘(]?|(?<![${letter}])vs?\\.[ \u00a0])${name}|(?<=[ \u00a0])(?:${months.join('|')})(?![${letter}]))`,
);

/** Languages that write every noun with a capital. */
const capitaliseNouns: ReadonlySet<string> = new Set(['de', 'lb', 'nds', 'gsw', 'bar']);

/** Whether words with a capital inside a sentence are names in a language. */
export function tellsNames(lang: string): boolean {
  return !capitaliseNouns.has(lang.split('-')[0]?.toLowerCase() ?? '');
}

/** A text parted at the names of people, places and months in it: every second part is one, or several in a row. */
export function partAtNames(text: string): readonly string[] {
  return text.split(names);
}

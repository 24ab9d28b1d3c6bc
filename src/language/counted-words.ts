import type { Language, PluralForms } from '../model/index.js';

/** A phrase with its count, in the plural form the language asks for: “1 source”, “34 sources”. */
export function countedWords(forms: PluralForms, count: number, language: Language): string {
  const category = new Intl.PluralRules(language.code).select(count);
  const form = category === 'zero' || category === 'two' ? forms.other : (forms[category] ?? forms.other);
  return form.replace('{n}', String(count));
}

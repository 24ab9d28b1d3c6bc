import { type Finding, finding, type SourcePlace } from '../../model/index.js';

const names = (type: 'language' | 'region' | 'script') => {
  const known = new Intl.DisplayNames('en', { type, fallback: 'none' });
  // ZZ and Zzzz are known as “unknown”.
  return (code: string) => !/^zz/i.test(code) && known.of(code) !== undefined;
};

/** Warns of a well-formed tag that is not the registered one (`en-UK`), or whose parts do not exist. `tag` is its canonical spelling, which is taken. */
export function checkLanguageTag(written: string, tag: string, source: SourcePlace): readonly Finding[] {
  const warning = (message: string, hint: string) => [finding('language-tag-is-known', { message, hint, source })];
  if (written.trim().toLowerCase() !== tag.toLowerCase()) {
    return warning(`Unexpected language tag “${written.trim()}”, expected “${tag}”`, `It is read as “${tag}”; write that.`);
  }
  const { language, script, region } = new Intl.Locale(tag);
  if (script !== undefined && !names('script')(script))
    return warning(`Unexpected script “${script}” in “${tag}”, expected one that exists`, `Write “${language}” alone.`);
  if (region !== undefined && !names('region')(region)) {
    const { region: usual } = new Intl.Locale(language).maximize();
    const example = usual === undefined ? '' : `a country’s code as in “${language}-${usual}”, or `;
    return warning(`Unexpected region “${region}” in “${tag}”, expected one that exists`, `Write ${example}“${language}” alone.`);
  }
  // `ua` and `jp` are where a language is spoken.
  if (language.length === 2 && !names('language')(language) && names('region')(language.toUpperCase())) {
    const { language: spoken } = new Intl.Locale(`und-${language}`).maximize();
    return warning(`Unexpected country “${language}”, expected a language`, `Write the language: “${spoken}”, where that is meant.`);
  }
  return [];
}

import { languages } from '../../language/index.js';
import { type Finding, finding, type SourcePlace } from '../../model/index.js';

/** Says of a language that its fixed words do not exist. */
export function unsupportedLanguage(lang: string, source: SourcePlace): Finding {
  const hint = `Supported are ${languages.map(({ code }) => code).join(', ')}; give the fixed words under “labels”.`;
  return finding('language-is-supported', { message: `No fixed words in “${lang}”; they are printed in English`, hint, source });
}

import type { Language } from '../model/index.js';

type Marks = Language['quotes'];

const low: Marks = ['„', '“', '‚', '‘'];
const lowAndHigh: Marks = ['„', '”', '‚', '’'];
const lowAndGuillemets: Marks = ['„', '”', '«', '»'];
const guillemetsAndLow: Marks = ['«', '»', '„', '“'];
const guillemetsAndHigh: Marks = ['«', '»', '“', '”'];
const high: Marks = ['”', '”', '’', '’'];
const corners: Marks = ['「', '」', '『', '』'];

/** Languages and regions that quote otherwise than English, or than their language elsewhere (Unicode CLDR, delimiters; where print in the country has other marks, these). */
const marks: Readonly<Record<string, Marks>> = {
  be: guillemetsAndLow,
  bg: low,
  bs: lowAndHigh,
  ca: guillemetsAndHigh,
  cs: low,
  'de-ch': ['«', '»', '‹', '›'],
  'de-li': ['«', '»', '‹', '›'],
  el: guillemetsAndHigh,
  et: ['„', '“', '«', '»'],
  fa: ['«', '»', '‹', '›'],
  fi: high,
  gl: guillemetsAndHigh,
  hr: lowAndHigh,
  hu: ['„', '”', '»', '«'],
  hy: ['«', '»', '“', '”'],
  is: low,
  ja: corners,
  ka: ['„', '“', '“', '”'],
  kk: guillemetsAndHigh,
  ky: guillemetsAndLow,
  lt: low,
  lv: ['„', '”', '‚', '’'],
  mk: low,
  nb: ['«', '»', '‘', '’'],
  nn: ['«', '»', '‘', '’'],
  no: ['«', '»', '‘', '’'],
  pl: lowAndGuillemets,
  'pt-pt': guillemetsAndHigh,
  ro: lowAndGuillemets,
  sk: low,
  sl: low,
  sq: guillemetsAndHigh,
  sr: lowAndHigh,
  sv: high,
  uz: guillemetsAndLow,
  'zh-hant': corners,
  'zh-hk': corners,
  'zh-tw': corners,
};

/** The quotation marks that a language or a region has of its own, by the subtags of its BCP 47 tag in lower case. */
export function quotationMarks([code = '', ...others]: readonly string[]): Marks | undefined {
  const found = [...others.map((subtag) => `${code}-${subtag}`), code].find((name) => Object.hasOwn(marks, name));
  return found === undefined ? undefined : marks[found];
}

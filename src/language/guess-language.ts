/** Common words of languages that share an alphabet; a text of some length has many of its own. */
const common: Readonly<Record<string, ReadonlySet<string>>> = {
  en: words('the of and to in that is was for on with it as are by from'),
  de: words('der die und das nicht ist den von zu mit auch ein eine im für auf'),
  fr: words('le les des et est une pour dans que qui du au sur pas il en'),
  es: words('el los las y una por con para que del se su como en'),
  it: words('il che di della per una non sono gli del nel ha con è'),
  pt: words('que não uma os com para dos da em do um são ao'),
  nl: words('de het een van en niet dat voor zijn met op aan'),
  pl: words('się nie że na jest do oraz przez został był po'),
  sv: words('och att det som på för är av den till med inte'),
  da: words('og at det som på er af den til med ikke'),
  cs: words('že se na je pro byl ve aby jako jsou'),
  tr: words('ve bir bu için ile olarak olan daha çok'),
};
/** Scripts that tell the language, or nearly. */
const scripts: readonly (readonly [code: string, script: RegExp])[] = [
  ['uk', /[іїєґІЇЄҐ]/gu],
  ['ru', /\p{Script=Cyrillic}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['zh', /\p{Script=Han}/gu],
];

/** So many characters tell enough. */
const looked = 8000;
const fewestWords = 40;
/** Shares of all words, and of all letters. */
const fewestCommon = 0.1;
const fewestOfScript = { uk: 0.03, others: 0.3 } as const;

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

/** The language that a text is clearly written in, by its script or its common words; undefined where it may be another one. */
export function guessLanguage(text: string): string | undefined {
  const part = text.slice(0, looked).toLowerCase();
  const letters = part.match(/\p{L}/gu)?.length ?? 0;
  const own = part.match(/\p{L}+/gu) ?? [];
  for (const [code, script] of scripts) {
    const share = (part.match(script)?.length ?? 0) / Math.max(1, letters);
    if (letters > fewestWords && share > (code === 'uk' ? fewestOfScript.uk : fewestOfScript.others)) return code;
  }
  if (own.length < fewestWords) return undefined;
  const shares = Object.entries(common).map(([code, set]) => [code, own.filter((word) => set.has(word)).length / own.length] as const);
  const [best, second] = shares.toSorted(([, a], [, b]) => b - a);
  return best !== undefined && best[1] >= fewestCommon && best[1] > 1.3 * (second?.[1] ?? 0) ? best[0] : undefined;
}

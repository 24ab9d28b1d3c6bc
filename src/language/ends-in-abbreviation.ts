/** Words that are cut short, of the languages with fixed words; capitalised ones of up to four letters are known by that. */
const shortened = [
  'etc|approx|resp|pp|vs|cf|vol|vols|ed|eds|al|no|nos|ch|sec|para|paras|fig|art|op|cit|ibid|incl|est|dept|govt|acc',
  'bzw|vgl|ca|usw|ggf|evtl|inkl|exkl|sog|geb|gest|bspw|dt|engl|franz|ff|rd|zzgl|abzgl|lt|mind|max',
  'env|chap|éd|coll|trad|núm|pág|págs|ej|aprox|párr',
  'стр|рис|табл|тыс|тис|млн|млрд|им|ім|см|див|ст|гл|изд|вид|ред|напр|грн|руб|др|ін|пр',
].join('|');
/** Initials, titles, and the like, or a number of order: “am 3. Mai”, “der 1. Senat”. */
const abbreviation = new RegExp(
  `(?:^|[\\s(–-])(?:\\p{L}\\.(?:\\s?\\p{L}\\.)*|\\p{Lu}\\p{L}{0,3}\\.|(?:${shortened})\\.|\\d{1,2}\\.)$`,
  'u',
);

/** Whether the full stop at the end of a text ends an abbreviation or a number of order, and no sentence. */
export function endsInAbbreviation(text: string): boolean {
  return abbreviation.test(text);
}

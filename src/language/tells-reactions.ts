import type { Language } from '../model/index.js';
import { foldName } from './fold-name.js';

/** Words by which headings tell that others react or what they say. By language; what else such words may mean (*Reaction time*) is for the caller to rule out. */
const words: Readonly<Record<string, RegExp>> = {
  en: whole(`react(?:s|ed|ing|ions?)? respon(?:ses?|ds?|ded|ding) voices who\\s(?:is\\s)?(?:said|says?|saying|wants?|wanted|demands?|thinks?)
    what\\s.{2,40}\\s(?:said|says?|saying|thinks?)`),
  de: whole(`\\p{L}*reaktion(?:en)? reagier(?:en|t|te|ten) stimmen stellungnahmen? antworten echo
    wer\\s(?:was|will|fordert|verlangt|sagt|sagte|hat) was\\s.{2,40}\\s(?:sagen|sagt|sagten|fordern|fordert)`),
  fr: whole(`réactions? réag(?:it|issent|i) réponses? prises\\sde\\sposition qui\\s(?:dit|a\\sdit|veut|demande|réclame|exige|pense)
    ce\\squ(?:e|’).{2,40}\\s(?:disent|dit|pensent|demandent)`),
  es: whole(`reacci(?:ón|ones) reaccion(?:a|an|ó|aron) respuestas? respond(?:e|en|ió|ieron) quién\\s(?:dice|dijo|pide|quiere|exige|reclama)
    qué\\s(?:dice|dicen|dijo|dijeron|piden|exigen)`),
  uk: whole(
    `реакці\\p{L}* (?:від)?реагу\\p{L}* відгук\\p{L}* відповід(?:ь|і|ають|али|или) хто\\s(?:і\\s)?(?:що|чого) що\\s(?:каже|кажуть|говорять|сказали)`,
  ),
  ru: whole(
    `реакци\\p{L}* (?:от)?реагир\\p{L}* отклик\\p{L}* ответ(?:ы|или)? кто\\s(?:и\\s)?(?:что|чего) что\\s(?:говорят|сказали|думают)`,
  ),
};

/** Whether a heading tells of reactions, in the article’s language or in English: “Market reaction”, “Stimmen zum Urteil”, “Реакция рынков”. */
export function tellsReactions(heading: string, language: Language): boolean {
  const folded = foldName(heading);
  return [words[language.code], words.en].some((pattern) => pattern?.test(folded) === true);
}

function whole(entries: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{M}])(?:${entries.trim().split(/\s+/u).join('|')})(?![\\p{L}\\p{M}])`, 'u');
}

import { countWords } from './count-words.js';
import { foldWord, isFiniteVerb, nameParticles, officeLinks } from './name-words.js';

/** Words in quotation marks, without the spaces that French sets inside them; `"` only as a pair round a word that begins there. */
const quotation = /«\s*([^«»]+?)\s*»|»([^«»]+)«|[“„‟]([^“”„‟]+)[”“]|(?<![\p{L}\p{N}])"([^"]+)"|《([^《》]+)》/gu;
/** More words are what somebody said. */
const mostWords = 4;
const initial = /^\p{Ll}?[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u;
/** A sign that ends or parts a sentence; a stop within `U.S.` does not. */
const sentenceSign = /[!?…;:：,،。！？]|\.(?:\s|$)/u;
/** What an answer begins with looks like a name: “Never again”. */
const answers = wordSet(
  'yes no never ever nein ja nie niemals doch non oui jamais sí si nunca jamás ні так ніколи годі нет да никогда хватит',
);
/** So does what is cried out in one word. */
const cries = wordSet(`
  nonsense madness shame shameful betrayal scandal disaster catastrophe disgrace lies rubbish absurd
  schande skandal wahnsinn unsinn katastrophe verrat quatsch irrsinn lüge lügen
  honte scandale trahison catastrophe mensonge mensonges absurde scandaleux
  vergüenza escándalo traición mentira mentiras catástrofe absurdo desastre
  ганьба зрада жах маячня брехня безглуздя божевілля катастрофа абсурд нісенітниця дурниці
  позор предательство ужас бред ложь безумие чушь скандал кошмар
`);
/** Languages that write all words of a name with capitals, so that “Red lines” is none. */
const withCapitals = new Set(['en', 'de']);
/** Languages that write the names of parties and firms in quotation marks. */
export const namesInMarks: ReadonlySet<string> = new Set(['uk', 'ru']);

/** Whether words that stand in quotation marks are a name: few, a capital first, no verb, no sign of a sentence. */
export function isQuotedName(words: string, languageCode: string): boolean {
  const own = words.split(/\s+/u);
  return (
    countWords(words) <= mostWords &&
    initial.test(own[0] ?? '') &&
    !sentenceSign.test(words) &&
    !answers.has(foldWord(own[0] ?? '')) &&
    !cries.has(foldWord(words)) &&
    // “C’est”, too.
    !own.flatMap((word) => [word, ...word.split(/['’]/u)]).some((word) => isFiniteVerb(word, languageCode)) &&
    (!withCapitals.has(languageCode) ||
      own.every((word) => initial.test(word) || nameParticles.has(foldWord(word)) || officeLinks.has(foldWord(word))))
  );
}

/** A text in which each name in quotation marks is one word without them: `ПАТ «Укрнафта»`, `«Слуга народу»`. What may have been said keeps its marks. */
export function withoutNameMarks(text: string, languageCode: string): string {
  return text.replace(quotation, (whole: string, a?: string, b?: string, c?: string, d?: string, e?: string, at = 0) => {
    const words = (a ?? b ?? c ?? d ?? e ?? '').trim();
    // Behind a colon, a dash or a bracket it is what the name before says.
    const isApart = /[:：,،(（–—-]\s*$/u.test(text.slice(0, at));
    return isApart || !isQuotedName(words, languageCode) ? whole : words.replace(/\s+/gu, '‐');
  });
}

/** Whether a name is nothing but words in quotation marks. */
export function isAllQuoted(name: string): boolean {
  const [first] = name.match(quotation) ?? [];
  return first !== undefined && first === name.trim();
}

function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/u));
}

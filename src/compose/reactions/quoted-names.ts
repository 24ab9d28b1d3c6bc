import { foldWord, isFiniteVerb, nameParticles } from './name-words.js';

/** Words in quotation marks, without the spaces that French sets inside them; `"` only as a pair round a word that begins there. */
const quotation = /«\s*([^«»]+?)\s*»|»([^«»]+)«|[“„‟]([^“”„‟]+)[”“]|(?<![\p{L}\p{N}])"([^"]+)"|《([^《》]+)》/gu;
/** More words are what somebody said. */
const mostWords = 4;
const initial = /^\p{Ll}?[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u;
/** A sign that ends or parts a sentence; a stop within `U.S.` does not. */
const sentenceSign = /[!?…;:：,،。！？]|\.(?:\s|$)/u;
/** What is said in one word looks like a name. */
const answers = new Set(
  ['yes no never ever nein ja nie niemals doch non oui jamais sí si nunca jamás ні так ніколи годі нет да никогда хватит'].flatMap((list) =>
    list.split(' '),
  ),
);
/** Languages that write all words of a name with capitals, so that “Red lines” is none. */
const withCapitals = new Set(['en', 'de']);

/** Whether words that stand in quotation marks are a name: few, a capital first, no verb, no sign of a sentence. */
export function isQuotedName(words: string, languageCode: string): boolean {
  const own = words.split(/\s+/u);
  return (
    own.length <= mostWords &&
    initial.test(own[0] ?? '') &&
    !sentenceSign.test(words) &&
    !answers.has(foldWord(own[0] ?? '')) &&
    // “C’est”, too.
    !own.flatMap((word) => [word, ...word.split(/['’]/u)]).some((word) => isFiniteVerb(word, languageCode)) &&
    (!withCapitals.has(languageCode) || own.every((word) => initial.test(word) || nameParticles.has(foldWord(word))))
  );
}

/** A text in which each name in quotation marks is one word without them: `ПАТ «Укрнафта»`, `«Слуга народу»`. What may have been said keeps its marks. */
export function withoutNameMarks(text: string, languageCode: string): string {
  return text.replace(quotation, (whole: string, ...found: unknown[]) => {
    const words = found.slice(0, 5).find((group) => typeof group === 'string');
    const at = found[5];
    // Behind a colon, a dash or a bracket it is what the name before says.
    const isApart = typeof at === 'number' && /[:：,،(（–—-]\s*$/u.test(text.slice(0, at));
    return typeof words !== 'string' || isApart || !isQuotedName(words, languageCode) ? whole : words.trim().replace(/\s+/gu, '‐');
  });
}

/** Whether a name is nothing but words in quotation marks. */
export function isAllQuoted(name: string): boolean {
  const [only = '', ...others] = name.match(quotation) ?? [];
  return others.length === 0 && only !== '' && only === name.trim();
}

import { expect, it } from 'vitest';
import { guessLanguage } from '../../src/language/guess-language.js';

const texts: readonly (readonly [code: string | undefined, text: string])[] = [
  [
    'en',
    'The board met in the spring and said that the boats of the night are too slow for the island, and nobody was there with a better plan for it, as the city had asked on the day before. It is the law.',
  ],
  [
    'de',
    'Der Vorstand hat im Frühjahr mitgeteilt, dass die Boote der Nacht für die Insel zu langsam sind, und niemand hatte einen besseren Plan, den die Stadt am Tag davor verlangt hatte. Das ist nicht neu, und auch die Fahrgäste wissen es.',
  ],
  [
    'fr',
    'Le conseil a dit au printemps que les bateaux de la nuit sont trop lents pour les habitants, et que la ville qui avait demandé un plan est restée sans réponse dans les jours qui ont suivi, ce que le maire regrette.',
  ],
  [
    'pl',
    'Zarząd powiedział wiosną, że łodzie na wyspę są zbyt wolne i że nie ma lepszego planu, a miasto, które go chciało, nie dostało odpowiedzi przez wiele dni. To nie jest nowe, bo był czas się do tego przygotować oraz policzyć koszty.',
  ],
  [
    'uk',
    'Правління навесні повідомило, що човни для острова надто повільні, і ніхто не мав кращого плану, якого місто просило напередодні.',
  ],
  [
    'ru',
    'Правление весной сообщило, что лодки для острова слишком медленные, и ни у кого не было лучшего плана, о котором город просил накануне.',
  ],
  [undefined, 'Anna Berg, Lindholm. 12, 13, 14.'],
];

it.each(texts)('a text is known to be in %s by its common words or its script', (code, text) => {
  expect(guessLanguage(text)).toBe(code);
});

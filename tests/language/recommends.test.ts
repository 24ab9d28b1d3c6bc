import { describe, expect, it } from 'vitest';
import { languageFor } from '../../src/language/index.js';
import { recommends } from '../../src/language/recommends.js';

const isRecommendation = (code: string, sentence: string) => recommends(sentence, languageFor(code).language.summingUp);

describe('What a sentence recommends', () => {
  it.each([
    ['en', 'We recommend that the port reopen.'],
    ['en', 'We suggest that ports reopen.'],
    ['en', 'Our recommendation is that the “Alpha” line be closed.'],
    ['de', 'Wir empfehlen, dass der Hafen öffnet.'],
    ['fr', 'Nous recommandons que le port rouvre.'],
    ['es', 'Recomendamos que el puerto reabra.'],
    ['ru', 'Мы рекомендуем, чтобы порт открылся.'],
    ['uk', 'Ми рекомендуємо, що порт слід відкрити.'],
  ])('may be a clause (%s): %s', (code, sentence) => {
    expect(isRecommendation(code, sentence)).toBe(true);
  });

  it.each([
    ['en', 'We recommend that.'],
    ['en', 'We recommend that option.'],
    ['en', 'We recommend that, and nothing else.'],
    ['en', 'We recommend that it reopen.'],
    ['de', 'Wir empfehlen, dass dies geschieht.'],
    ['fr', 'Nous proposons que cela change.'],
    ['fr', 'Nous proposons qu’elle change.'],
    ['es', 'Recomendamos que esto cambie.'],
  ])('is named by the sentence itself (%s): not in %s', (code, sentence) => {
    expect(isRecommendation(code, sentence)).toBe(false);
  });
});

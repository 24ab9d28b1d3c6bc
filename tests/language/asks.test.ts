import { expect, it } from 'vitest';
import { asks, languageFor } from '../../src/language/index.js';

it.each([
  ['en', 'What the Union can do now'],
  ['en', 'On what terms Kyiv would sign'],
  ['en', '3. Whether the ferry pays'],
  ['en', 'The end? Hardly, says the board'],
  ['de', 'Für wen das neue Gesetz gilt'],
  ['de', 'Inwiefern die Zölle wirken'],
  ['de', 'How the tariffs work'],
  ['fr', 'Ce qu’il reste à faire'],
  ['fr', "Qu'est-ce qui change en mai"],
  ['fr', 'À quelles conditions Kyiv signerait'],
  ['es', '¿Cuánto cuesta el puente'],
  ['es', 'Lo que puede hacer la Unión'],
  ['uk', 'На яких умовах Київ підпише'],
  ['uk', 'Чи окупиться міст до травня'],
  ['ru', 'Сколько стоит новый мост'],
  ['el', 'Τι θα γίνει με το πλοίο;'.replace(';', '\u037e')],
  ['ar', 'ماذا يمكن أن يفعل الاتحاد؟'],
])('asks, or says what is asked (%s): %s', (lang, heading) => {
  expect(asks(heading, languageFor(lang).language)).toBe(true);
});

it.each([
  ['en', 'The ferry pays for the bridge'],
  ['en', 'Whatever happens, the ferry sails'],
  ['en', 'In what may be the last round, Kyiv signs'],
  ['en', 'Qui sème le vent récolte la tempête'],
  ['de', 'Waschmittel wird im Mai teurer'],
  ['fr', 'Le pont coûte cher à la ville'],
  ['es', 'Que llueva no basta para el río'],
  ['uk', 'Щороку міст коштує дорожче'],
  ['ru', 'Чтобы мост окупился, нужны годы'],
])('does not (%s): %s', (lang, heading) => {
  expect(asks(heading, languageFor(lang).language)).toBe(false);
});

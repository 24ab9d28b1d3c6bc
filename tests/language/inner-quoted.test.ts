import fc from 'fast-check';
import { expect, it } from 'vitest';
import { languageFor } from '../../src/language/index.js';
import { innerQuoted } from '../../src/language/inner-quoted.js';

it.each([
  ['fr', '« C’est fini », dit-il', '“C’est fini”, dit-il'],
  ['fr', '«\u00a0C’est fini\u00a0», dit-il', '“C’est fini”, dit-il'],
  ['fr', '«C’est fini», dit-il', '“C’est fini”, dit-il'],
  ['es', 'Dice «no»', 'Dice “no”'],
  ['en', '“No,” he says', '‘No,’ he says'],
])('a title has inner quotation marks, with whatever space it has within its own (%s: %s)', (lang, title, inner) => {
  expect(innerQuoted(title, languageFor(lang).language)).toBe(inner);
});

const spiegel = '»Das ist das Ende«: Bericht';
const nested = '„Er sagte ‚Nein‘ dazu“';

it.each([
  ['de', spiegel, '‚Das ist das Ende‘: Bericht'],
  ['de-CH', spiegel, '‹Das ist das Ende›: Bericht'],
  ['en', spiegel, '‘Das ist das Ende’: Bericht'],
  ['fr', spiegel, '“Das ist das Ende”: Bericht'],
  ['es', spiegel, '“Das ist das Ende”: Bericht'],
  ['ru', spiegel, '„Das ist das Ende“: Bericht'],
  ['uk', spiegel, '„Das ist das Ende“: Bericht'],
  ['de', '« Non ! »', '‚Non !‘'],
  ['es', '«\u202fNon !\u202f»', '“Non !”'],
  ['fr', '„Wir brauchen Zeit“ und „mehr“', '“Wir brauchen Zeit” und “mehr”'],
  ['fr', '„To koniec” – premier', '“To koniec” – premier'],
  ['de', '”Nu är det slut” och »nyt se on«', '‚Nu är det slut‘ och ‚nyt se on‘'],
  ['de', '“It’s over,” the boys’ lawyer says', '‚It’s over,‘ the boys’ lawyer says'],
  ['fr', '‘Traitor’: US representatives call for his head', '“Traitor”: US representatives call for his head'],
  ['ja', '首相「終わりだ」と', '首相『終わりだ』と'],
  ['de', '‹Nein›', '‚Nein‘'],
])('quotation marks of any language within a title become the inner ones of the note’s (%s: %s)', (lang, title, inner) => {
  expect(innerQuoted(title, languageFor(lang).language)).toBe(inner);
});

it.each([
  ['de', nested, '‚Er sagte „Nein“ dazu‘'],
  ['en', nested, '‘Er sagte “Nein” dazu’'],
  ['fr', nested, '“Er sagte ‘Nein’ dazu”'],
  ['de', '‚Er sagte ‚Nein‘‘', '‚Er sagte „Nein“‘'],
  ['es', 'Dice «que “no” quiere»', 'Dice “que ‘no’ quiere”'],
  ['ru', '«Роман „Что делать?“ запрещён»', '„Роман «Что делать?» запрещён“'],
])('a quotation within a quotation of a title differs from the one around it (%s: %s)', (lang, title, inner) => {
  expect(innerQuoted(title, languageFor(lang).language)).toBe(inner);
});

it.each([
  ['fr', 'The boys’ toys: ‘no’ in the girls’ room'],
  ['de', 'News » Report'],
  ['de', 'A 12” disk and a 5’ pole'],
  ['fr', 'L’Élysée n’a pas d’avis'],
  ['de', 'The end” of it'],
  ['de', '‘Iolani Palace reopens …'],
  ['de', 'It‘s the boys’ room'],
  ['en', '首相「終わりだ」と'],
])('what is no pair of quotation marks stays (%s: %s)', (lang, title) => {
  expect(innerQuoted(title, languageFor(lang).language)).toBe(title);
});

it('of a title that is cut off the sign that opens is an inner one', () => {
  expect(innerQuoted('»Das ist das ...', languageFor('de').language)).toBe('‚Das ist das ...');
  expect(innerQuoted('Merz: „Das ist', languageFor('de').language)).toBe('Merz: ‚Das ist');
});

it('words cut out of others have the ends of quotations that others have', () => {
  const { language } = languageFor('fr');
  expect(innerQuoted('dit-il : « C’est', language, { before: '', behind: ' fini »' })).toBe('dit-il : “C’est');
  expect(innerQuoted('fini »', language, { before: 'dit-il : « C’est ', behind: '' })).toBe('fini”');
  expect(innerQuoted('»', language, { before: 'dit-il : « C’est fini ', behind: '' })).toBe('”');
  expect(innerQuoted('deal” tonight', languageFor('en').language, { before: 'and ', behind: ' at sea' })).toBe('deal’ tonight');
});

const letters = fc.string({ unit: fc.constantFrom(...'aB c’‘“”„«»‹›‚"「」.,?! …'), maxLength: 24 });

it('no word of a title is lost or changed, whatever signs stand in it', () => {
  const bare = (text: string) => text.replace(/[\s“”„«»‹›‚‘’"「」]/gu, '');
  fc.assert(
    fc.property(letters, fc.constantFrom('de', 'en', 'fr', 'es', 'ru', 'de-CH'), (title, lang) => {
      expect(bare(innerQuoted(title, languageFor(lang).language))).toBe(bare(title));
    }),
  );
});

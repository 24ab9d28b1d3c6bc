import { describe, expect, it } from 'vitest';
import { languageFor, pointsBack } from '../../src/language/index.js';

/** Whether a sentence that begins so hangs in the air where nothing stands before it. */
const hangs = (text: string, lang: string, isNamed = false) => pointsBack(text, languageFor(lang).language.summingUp, isNamed);

/** Of each relation that grammars name: addition, contrast, consequence, restatement, example, time; pronouns; and a preposition before one. */
const back: Readonly<Record<string, readonly string[]>> = {
  en: [
    'In addition, boats are slow.',
    'What’s more, boats are slow.',
    'However, boats win.',
    'By contrast, the city pays.',
    'So you end up with boats.',
    'As a result, boats win.',
    'In other words, boats win.',
    'That is to say, boats win.',
    'For instance, boats win.',
    'In particular, boats win.',
    'Afterwards the board met.',
    'Finally, the board met.',
    'That’s why boats win.',
    'They’re slow.',
    'Both of them win.',
    'Despite this, boats win.',
    'After that, boats win.',
    'Because of these delays, boats win.',
    'Given that, boats win.',
    'Granted, boats are slow.',
    'Neither side pays.',
    'Neither of them nor the city pays.',
    'Plus, boats are slow.',
    'The opposite is true.',
    'The former is slow.',
    'In addition to this, boats are slow.',
    'Instead of this, boats win.',
    'Among those boats, none wins.',
    'Despite those affected areas, boats win.',
  ],
  de: [
    'Hinzu kommt die Anreizregulierung.',
    'Dazu kommen die Kosten.',
    'Ebenso gilt das für Kabel.',
    'Allerdings fehlt Geld.',
    'Folglich fehlt Geld.',
    'Auch deshalb sind die Länder gefragt.',
    'Anders gesagt: Es fehlt Geld.',
    'Beispielsweise fehlt Geld.',
    'Anschließend tagte der Rat.',
    'Gleiches gilt für Kabel.',
    'Letzteres kostet Geld.',
    'Trotz dieser Kosten wächst das Netz.',
    'Vor diesem Hintergrund fehlt Geld.',
    'Das führt zu Kosten.',
    'Damit ist das Netz alt.',
    'Seitdem fehlt Geld.',
  ],
  fr: [
    'En outre, le bac coûte cher.',
    'À cela s’ajoute le prix.',
    'En revanche, le pont coûte cher.',
    'Par conséquent, le bac perd.',
    'Autrement dit, le bac perd.',
    'Par exemple, le bac perd.',
    'Peu après, le conseil a voté.',
    'Celui-ci coûte cher.',
    'Malgré cela, le bac perd.',
    'Dans ce cas, le bac perd.',
    'Ces derniers perdent.',
    'De plus, le bac perd.',
    'Ni l’un ni l’autre ne paie.',
    'Ni lui ni Berlin ne paie.',
  ],
  es: [
    'Además, el barco pierde.',
    'A esto se suma el precio.',
    'Sin embargo, el barco gana.',
    'Por lo tanto, el barco pierde.',
    'Es decir, el barco pierde.',
    'Por ejemplo, el barco pierde.',
    'Poco después, votaron.',
    'Estos últimos pierden.',
    'Pese a ello, gana.',
    'En este contexto, gana.',
    'La primera es cara.',
    'Este es caro.',
    'Después de esto, gana.',
  ],
  ru: [
    'Кроме того, паром медленный.',
    'Однако паром медленный.',
    'Следовательно, паром проиграл.',
    'Иными словами, паром проиграл.',
    'Например, паром проиграл.',
    'Вскоре совет собрался.',
    'Такие паромы проигрывают.',
    'Несмотря на это, паром победил.',
    'На фоне этих задержек паром проиграл.',
    'Одновременно с этим паром проиграл.',
    'В результате этого паром проиграл.',
  ],
  uk: [
    'Крім того, пором повільний.',
    'Натомість міст швидкий.',
    'Отже, пором програв.',
    'Іншими словами, пором програв.',
    'Зокрема, пором програв.',
    'Згодом рада зібралася.',
    'Вони програли.',
    'Попри це, пором переміг.',
    'На тлі цих затримок пором програв.',
    'Слідом за цим пором програв.',
  ],
};

/** Beginnings that look so and say all that they need. */
const own: Readonly<Record<string, readonly string[]>> = {
  en: [
    'So far, nobody pays.',
    'In this article we ask who pays.',
    'For those who pay, boats are dear.',
    'As a result of the strike, boats stopped.',
    'In addition to boats, the city has bridges.',
    'In its report, the board names no price.',
    'This week the board meets.',
    'Both Sweden and Norway pay.',
    'Though nobody pays, boats run.',
    'It is likely that boats win.',
    'Instead of boats, the city builds bridges.',
    'In short, boats lose.',
    'Given that Russia holds the strait, prices will rise.',
    'Granted candidate status in 2023, Georgia waits.',
    'Plus points go to the boats.',
    'Too many boats lie idle.',
    'Neither Kyiv nor Moscow pays.',
    'The opposite bank pays.',
    'The former president pays.',
    'Among those killed were two sailors.',
    'Of those surveyed, half pay.',
    'Of those affected by the strike, half pay.',
    'At the same time as boats, bridges fail.',
  ],
  de: [
    'Etwa ein Drittel der Netze ist alt.',
    'Da die Netze alt sind, fehlt Strom.',
    'Was fehlt, ist Geld.',
    'In diesem Jahr fehlt Geld.',
    'Die Folgen des Streiks sind teuer.',
    'Das Wasser steigt.',
    'Nach der Wahl fehlt Geld.',
    'So viele Anträge gab es nie.',
    'Damit der Hafen öffnet, fehlt Geld.',
    'Seitdem die Netze alt sind, fehlt Strom.',
    'Ähnlich wie Kabel altern Masten.',
    'Gleiches Recht gilt für alle.',
  ],
  fr: [
    'En plus de la taxe, il y a un droit.',
    'Alors que le bac perd, le pont gagne.',
    'Le premier ministre paie.',
    'Dans cet article, on compte.',
    'De plus en plus de bacs perdent.',
    'La même nuit, le pont tombe.',
    'Ni Paris ni Berlin ne paie.',
    'Parallèlement au pont, le bac perd.',
  ],
  es: [
    'Además de los barcos, hay puentes.',
    'Después de la huelga, nadie paga.',
    'En este artículo se cuenta.',
    'Lo que falta es dinero.',
    'La primera ministra italiana no cederá.',
    'La misma noche cayó el puente.',
    'Ni Madrid ni Lisboa pagan.',
    'Este de Ucrania: dos muertos.',
    'Al mismo tiempo que el barco, cae el puente.',
  ],
  ru: [
    'Так как паром медленный, нужен мост.',
    'В этом году паром медленный.',
    'Кроме того, что паром медленный, он дорог.',
    'Так называемый паром стоит.',
    'Одновременно с паромом закрыли мост.',
    'В результате взрыва погибли двое.',
    'Вскоре после выборов паром закрыли.',
  ],
  uk: [
    'Через те, що пором повільний, потрібен міст.',
    'Цього року пором повільний.',
    'Відповідно до закону, пором стоїть.',
    'Тому що так вирішили.',
    'Слідом за Польщею пором закрила Литва.',
    'У результаті вибуху загинули двоє.',
  ],
};

describe('a sentence', () => {
  const each = (lists: typeof back) => Object.entries(lists).flatMap(([lang, texts]) => texts.map((text) => [lang, text] as const));

  it.each(each(back))('hangs in the air (%s: %s)', (lang, text) => {
    expect(hangs(text, lang)).toBe(true);
  });

  it.each(each(own))('stands by itself (%s: %s)', (lang, text) => {
    expect(hangs(text, lang)).toBe(false);
  });

  it('may begin with “this” behind a heading that says what it is, but with no “so” or “in other words”', () => {
    expect(hangs('This is dear.', 'en', true)).toBe(false);
    expect(hangs('After that, boats won.', 'en', true)).toBe(false);
    expect(hangs('So boats won.', 'en', true)).toBe(true);
    expect(hangs('Mit anderen Worten: Es fehlt Geld.', 'de', true)).toBe(true);
  });
});

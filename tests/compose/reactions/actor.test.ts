import { describe, expect, it } from 'vitest';
import { composeReactions } from '../../../src/compose/reactions/compose-reactions.js';
import { languageFor } from '../../../src/language/index.js';
import { blocksOf, notationOf } from './notation.js';

/** Statement → its row: `actor | statement`, or `= statement` over both columns. */
type Cases = Readonly<Record<string, string>>;

const english: Cases = {
  '**Kyiv** rejects the map.': '**Kyiv** | rejects the map.',
  'Rep. **Ann Poe** (D-CA) calls him a **“traitor”**.': 'Rep. **Ann Poe** (D-CA) | calls him a **“traitor”**.',
  'Secretary of State **John Roe** insists on it.': 'Secretary of State **John Roe** | insists on it.',
  'Deputy FM **Ivan Petrov** calls it a war.': 'Deputy FM **Ivan Petrov** | calls it a war.',
  'The **Kremlin** denies it.': 'The **Kremlin** | denies it.',
  'Commission President **von der Linde** objects.': 'Commission President **von der Linde** | objects.',
  'U.S. president **Roe** shrugs.': 'U.S. president **Roe** | shrugs.',
  '**U.S.** officials shrug.': '**U.S.** | officials shrug.',
  '**White House** staff agree.': '**White House** | staff agree.',
  '***Kyiv*** agrees.': '***Kyiv*** | agrees.',
  '**Kyiv** himself says “yes”.': '**Kyiv** | himself says “yes”.',
  '**Moscow** – silence.': '**Moscow** | silence.',
  '**Moscow** - silence.': '**Moscow** | silence.',
  '**Ministry of Foreign Affairs of Ukraine** said “no.”': '**Ministry of Foreign Affairs of Ukraine** | said “no.”',
  '**U.S. Secretary of State Marco Rubio** said “no.”': '**U.S. Secretary of State Marco Rubio** | said “no.”',
  '**European Commission President Ursula von der Leyen**: “No.”': '**European Commission President Ursula von der Leyen** | “No.”',
  '**The Secretary-General of the Arab League** said “no.”': '**The Secretary-General of the Arab League** | said “no.”',
  '**Anna Berg**, mayor of Lindholm said “no”.': '**Anna Berg**, mayor of Lindholm | said “no”.',
  '**Anna Berg**, secretary of state said no.': '**Anna Berg**, secretary of state | said no.',
  '**Anna Berg**, secretary of state: “No.”': '**Anna Berg**, secretary of state | “No.”',
  '**Anna Berg**, head of customer demand: “No.”': '**Anna Berg**, head of customer demand | “No.”',
  '**Bo Dahl**, Minister of State for Trade said no.': '**Bo Dahl**, Minister of State for Trade | said no.',
  '**Berlin**, Paris said no.': '= **Berlin**, Paris said no.',
  '**Berlin**, Paris and Rome said no.': '= **Berlin**, Paris and Rome said no.',
  '**Berlin**, the city and the council said no.': '= **Berlin**, the city and the council said no.',
  '**Berlin**, who said no.': '= **Berlin**, who said no.',
  '**Anna Berg**, a mayor who said no.': '= **Anna Berg**, a mayor who said no.',
  '**Anna Berg**, mayor of a town that was called Lindholm left.': '= **Anna Berg**, mayor of a town that was called Lindholm left.',
  '**Hamas** — which was not consulted — called it “a step.”': '**Hamas** | — which was not consulted — called it “a step.”',
  '**Rome** – “deeply concerned” – wants talks.': '**Rome** | “deeply concerned” – wants talks.',
  '**Anna Berg**, minister of transport and, since May, acting head of the port: “We have a plan.”':
    '= **Anna Berg**, minister of transport and, since May, acting head of the port: “We have a plan.”',
  '**Tuesday, 3 March**: “We are ready,” Iran says.': '= **Tuesday, 3 March**: “We are ready,” Iran says.',
  '**March 3**: “We are ready.”': '= **March 3**: “We are ready.”',
  '**Day 2**: “We are ready.”': '= **Day 2**: “We are ready.”',
  '**May**: “We are ready.”': '**May** | “We are ready.”',
  '**Important:** it is not over.': '= **Important:** it is not over.',
  '**Note**: it is not over.': '= **Note**: it is not over.',
  '**N.B.:** it is not over.': '= **N.B.:** it is not over.',
  '**Why it matters:** it is not over.': '= **Why it matters:** it is not over.',
  '**Quote of the day:** “It is.”': '= **Quote of the day:** “It is.”',
  'Translation: “Chaos.”': '= Translation: “Chaos.”',
  '**African Union Commission chair Mahmoud Ali Youssouf:** “No.”': '**African Union Commission chair Mahmoud Ali Youssouf** | “No.”',
  'German economy minister **Ute Linde** objects.': 'German economy minister **Ute Linde** | objects.',
  '**Ursula Linde**, who had advised the board, said: “No.”': '**Ursula Linde** | who had advised the board, said: “No.”',
  '**Moscow**—its spokesman is silent.': '**Moscow** | its spokesman is silent.',
  '**Moscow –** silence.': '**Moscow** | silence.',
  '**Moscow**: – “No.”': '**Moscow** | “No.”',
  '**Moscow** – refuses: “No.”': '**Moscow** | refuses: “No.”',
  '**Ursula Linde**: any peace must hold.': '**Ursula Linde** | any peace must hold.',
  '**Ursula Linde:** any peace must hold.': '**Ursula Linde** | any peace must hold.',
  '**Kyiv**[^a] agrees.': '**Kyiv**[^a] | agrees. | a',
  '**Kyiv**:[^a] agrees.': '**Kyiv**[^a] | agrees. | a',
  '**Sean O’Neil** agrees.': '**Sean O’Neil** | agrees.',
  '**Kyiv’s foreign ministry** declined to comment.': '**Kyiv’s foreign ministry** | declined to comment.',
  "**Kyiv's Zelin** said “no.”": "**Kyiv's Zelin** | said “no.”",
  'The **Democrats’ leader** said “no.”': 'The **Democrats’ leader** | said “no.”',
  '**Macra** and the **Kalla League** go further.': '**Macra** and the **Kalla League** | go further.',
  '**Macra** and **Kalla** go further.': '**Macra** and **Kalla** | go further.',
  '**Macra**, **Kalla**, and **Stern** go further.': '**Macra**, **Kalla**, and **Stern** | go further.',
  'Rep. **Ann Poe** (D-CA) and Sen. **Max Doe** (R-NE) agree.': 'Rep. **Ann Poe** (D-CA) and Sen. **Max Doe** (R-NE) | agree.',
  '**Macra**, the French president, agrees.': '**Macra**, the French president | agrees.',
  '**Anna Berg**, mayor of Lindholm: calls it “painful”.': '**Anna Berg**, mayor of Lindholm | calls it “painful”.',
  '**Anna Berg**, Council on Foreign Relations: “No.”': '**Anna Berg**, Council on Foreign Relations | “No.”',
  '**Anna Berg**, UN climate chief, said that it is over.': '**Anna Berg**, UN climate chief | said that it is over.',
  '**Anna Berg**, director of the Pacific Islands Students Fighting Climate Change: “No.”':
    '**Anna Berg**, director of the Pacific Islands Students Fighting Climate Change | “No.”',
  '**Anna Berg**, Mayor of Lindholm, calls it “painful”.': '**Anna Berg**, Mayor of Lindholm | calls it “painful”.',
  '**Anna Berg** (Centre), 45, mayor of Lindholm – objects.': '**Anna Berg** (Centre), 45, mayor of Lindholm | objects.',
  '**Max Cole**, senator (R-Ark.), says that it is “fine”.': '**Max Cole**, senator (R-Ark.) | says that it is “fine”.',
  '**Moody’s** says that it is “negative”.': '**Moody’s** | says that it is “negative”.',
  '**Kyiv’s** position is “firm”.': '= **Kyiv’s** position is “firm”.',
  '**BIMCO’s chief security officer Jens Holt:** “No.”': '**BIMCO’s chief security officer Jens Holt** | “No.”',
  '**Oman’s foreign minister, Badr al-Said,** told reporters “no”.': '**Oman’s foreign minister, Badr al-Said** | told reporters “no”.',
  '**The Foreign Minister of Denmark, Lars Lund Ras**, said “no”.': '**The Foreign Minister of Denmark, Lars Lund Ras** | said “no”.',
  '**Welcomed the text:** Norway said “yes”.': '= **Welcomed the text:** Norway said “yes”.',
  '**Rejected outright:** Caldria said “never”.': '= **Rejected outright:** Caldria said “never”.',
  '**Retired generals** said “never”.': '**Retired generals** | said “never”.',
  '**Most surprising:** Norway said “yes”.': '= **Most surprising:** Norway said “yes”.',
  '**First Minister** Ann Poe said “yes”.': '**First Minister** | Ann Poe said “yes”.',
  '**Second reading:** The bill “will pass”.': '= **Second reading:** The bill “will pass”.',
  '**Update, 9 March:** Italy replied “maybe”.': '= **Update, 9 March:** Italy replied “maybe”.',
  '**Oil price:** It fell to “fifty”.': '= **Oil price:** It fell to “fifty”.',
  '**Anna Berg** — mayor of Lindholm — objects.': '**Anna Berg** — mayor of Lindholm | objects.',
  '**Anna Berg,** mayor: “No.”': '**Anna Berg,** mayor | “No.”',
  '**Anna Berg, mayor of the town of Lindholm:** “No.”': '**Anna Berg, mayor of the town of Lindholm** | “No.”',
  '**Anna Berg** of the Harbour Board: “No.”': '**Anna Berg** of the Harbour Board | “No.”',
  '**Anna Berg** and **Max Doe**, mayors of two towns: “No.”': '**Anna Berg** and **Max Doe**, mayors of two towns | “No.”',
  '**White House** Press Secretary Ann Poe: “No.”': '**White House** Press Secretary Ann Poe | “No.”',
  'The mayor, **Anna Berg**: “No.”': 'The mayor, **Anna Berg** | “No.”',
  'Mayor **Anna Berg** – “No.”': 'Mayor **Anna Berg** | “No.”',
  '🇺🇦 **Kyiv**: “No.”': '🇺🇦 **Kyiv** | “No.”',
  'The French president, **Emil Macra**, agrees.': 'The French president, **Emil Macra** | agrees.',
  'Richard Grell: “Find him.”': 'Richard Grell | “Find him.”',
  'Rep. Ann Poe (D-CA): “Find him.”': 'Rep. Ann Poe (D-CA) | “Find him.”',
  'Richard Grell: **“Find him.”**': 'Richard Grell | **“Find him.”**',
  'Richard Grell: "Find him."': 'Richard Grell | "Find him."',
  '**eBay**: “No.”': '**eBay** | “No.”',
  '**@annapoe** calls it “a deal”.': '**@annapoe** | calls it “a deal”.',
  '@annapoe: “No.”': '@annapoe | “No.”',
  '**The Main Street Gazette editorial board**: “No.”': '**The Main Street Gazette editorial board** | “No.”',
  '**Q&A Group**: “No.”': '**Q&A Group** | “No.”',
  // not an actor: the statement keeps all its words in one cell
  '**Q&A:** “No.”': '= **Q&A:** “No.”',
  '**Key point:** “No.”': '= **Key point:** “No.”',
  '**Video**: “No.”': '= **Video**: “No.”',
  'Video: “No.”': '= Video: “No.”',
  '**28 November:** “No.”': '= **28 November:** “No.”',
  '**A long way from any real peace**: “No.”': '= **A long way from any real peace**: “No.”',
  'Other Republicans like **Brian Fitz**, **Mitch Mack** object.': '= Other Republicans like **Brian Fitz**, **Mitch Mack** object.',
  'Many **call for his removal**.': '= Many **call for his removal**.',
  'He calls it **“a standard thing”**.': '= He calls it **“a standard thing”**.',
  '**“A standard thing”**, he says.': '= **“A standard thing”**, he says.',
  '**Enough of this.** They left.': '= **Enough of this.** They left.',
  '**The leak is the scandal**': '= **The leak is the scandal**',
  '**Kyiv’s** position is firm.': '= **Kyiv’s** position is firm.',
  '**Democrats’** aides object.': '= **Democrats’** aides object.',
  '**The so-called ‘deal’ makers** object.': '= **The so-called ‘deal’ makers** object.',
  '**Kyiv**’s position is firm.': '= **Kyiv**’s position is firm.',
  '**Kyiv**-based analysts object.': '= **Kyiv**-based analysts object.',
  'Pro-**Kyiv** voices object.': '= Pro-**Kyiv** voices object.',
  '**One two three four five six** object.': '= **One two three four five six** object.',
  '**officials** object.': '= **officials** object.',
  '**27 states** object.': '= **27 states** object.',
  '**Poe** and her aides object.': '= **Poe** and her aides object.',
  '**Kyiv**, Warsaw, Riga object.': '= **Kyiv**, Warsaw, Riga object.',
  '**Kyiv**, Warsaw and Riga object to two points: a, b.': '= **Kyiv**, Warsaw and Riga object to two points: a, b.',
  '**Kyiv**, however, objects: “No.”': '= **Kyiv**, however, objects: “No.”',
  '**Kyiv**, which objects: “No.”': '= **Kyiv**, which objects: “No.”',
  '**Kyiv**–Moscow talks go on.': '= **Kyiv**–Moscow talks go on.',
  'In **Geneva** they met.': '= In **Geneva** they met.',
  'But **Poe** objects.': '= But **Poe** objects.',
  'Calls for **Poe** grow.': '= Calls for **Poe** grow.',
  'Yesterday. **Poe** objects.': '= Yesterday. **Poe** objects.',
  'Trump insists: “It is fine.”': '= Trump insists: “It is fine.”',
  'He: “It is fine.”': '= He: “It is fine.”',
  'Richard Grell: find him.': '= Richard Grell: find him.',
  '*Kyiv* objects.': '= *Kyiv* objects.',
};

const german: Cases = {
  '**Anna Berg**, Bürgermeisterin von Lindholm sagte „nein“.': '**Anna Berg**, Bürgermeisterin von Lindholm | sagte „nein“.',
  '**Anna Berg**, Bürgermeisterin von Lindholm sagte, dass es „nein“ heiße.':
    '**Anna Berg**, Bürgermeisterin von Lindholm | sagte, dass es „nein“ heiße.',
  '**Anna Berg**, die Stadt und der Rat sagten nein.': '= **Anna Berg**, die Stadt und der Rat sagten nein.',
  '**Anna Berg**, Außenministerin (Grüne), warnt vor „Folgen“.': '**Anna Berg**, Außenministerin (Grüne) | warnt vor „Folgen“.',
  'Außenminister **Jonas Weiß** (CDU) widerspricht.': 'Außenminister **Jonas Weiß** (CDU) | widerspricht.',
  'Der frühere Kanzler **Ole Scholl** und **Anna Berg** warnen.': 'Der frühere Kanzler **Ole Scholl** und **Anna Berg** | warnen.',
  '**Jonas Weiß**: Das sei „völlig unannehmbar“.': '**Jonas Weiß** | Das sei „völlig unannehmbar“.',
  'Jonas Weiß: „Das geht nicht.“': 'Jonas Weiß | „Das geht nicht.“',
  'Präsident **von der Aue** schweigt.': 'Präsident **von der Aue** | schweigt.',
  '**Anna Berg**, Bürgermeisterin von Lindau, nennt es „falsch“.': '**Anna Berg**, Bürgermeisterin von Lindau | nennt es „falsch“.',
  '**Anna Berg**, Sprecherin der deutschen Regierung: „Nein.“': '**Anna Berg**, Sprecherin der deutschen Regierung | „Nein.“',
  '**Außenministerium** – Sprecherin dementiert.': '**Außenministerium** | Sprecherin dementiert.',
  'Die Bürgermeisterin, **Anna Berg**: „Nein.“': 'Die Bürgermeisterin, **Anna Berg** | „Nein.“',
  '**Anna Berg** – Bürgermeisterin von Lindau: „Nein.“': '**Anna Berg** – Bürgermeisterin von Lindau | „Nein.“',
  '**Ifo-Präsident Udo Linde**, der die Klage begleitet hatte, sagte: „Nein.“':
    '**Ifo-Präsident Udo Linde** | der die Klage begleitet hatte, sagte: „Nein.“',
  '**Berlin**, der Bund, Länder und Städte: „Nein.“': '= **Berlin**, der Bund, Länder und Städte: „Nein.“',
  '**Anna Berg** – Oberbürgermeisterin: „Nein.“': '**Anna Berg** – Oberbürgermeisterin | „Nein.“',
  '**Anna Berg** – Interview vom Dienstag: „Nein.“': '**Anna Berg** | Interview vom Dienstag: „Nein.“',
  '**Wichtig:** Es ist nicht vorbei.': '= **Wichtig:** Es ist nicht vorbei.',
  '**Kernaussage:** „Nein.“': '= **Kernaussage:** „Nein.“',
  '**Video:** „Nein.“': '= **Video:** „Nein.“',
  '**Warschau**, Riga und Kyjiw lehnen ab.': '= **Warschau**, Riga und Kyjiw lehnen ab.',
  'Laut **Weiß** geht es nicht.': '= Laut **Weiß** geht es nicht.',
  '**Das Leck ist der Skandal**, sagt sie.': '= **Das Leck ist der Skandal**, sagt sie.',
};

const french: Cases = {
  '**Anna Berg**, maire de Lindholm a déclaré « non ».': '**Anna Berg**, maire de Lindholm | a déclaré « non ».',
  'Le président **Émile Macre** dénonce le plan.': 'Le président **Émile Macre** | dénonce le plan.',
  'La ministre des Affaires étrangères **Anne Colle** (Centre) proteste.':
    'La ministre des Affaires étrangères **Anne Colle** (Centre) | proteste.',
  'L’ancien ministre **Paul d’Aubray** se tait.': 'L’ancien ministre **Paul d’Aubray** | se tait.',
  'Émile Macre\u00a0: «\u00a0C’est non.\u00a0»': 'Émile Macre | «\u00a0C’est non.\u00a0»',
  '**Anne Colle**, maire de Lindau\u00a0: dénonce le plan.': '**Anne Colle**, maire de Lindau | dénonce le plan.',
  '**Anne Colle**, la maire de Lindau, dénonce le plan.': '**Anne Colle**, la maire de Lindau | dénonce le plan.',
  '**Ministère de l’Air** – Son porte-parole dément.': '**Ministère de l’Air** | Son porte-parole dément.',
  '**Kiev\u00a0:** rejette le plan.': '**Kiev** | rejette le plan.',
  '**Anne Colle** – maire de Lindau\u00a0: «\u00a0Non.\u00a0»': '**Anne Colle** – maire de Lindau | «\u00a0Non.\u00a0»',
  '**À noter\u00a0:** rien n’est fini.': '= **À noter\u00a0:** rien n’est fini.',
  '**Conseil\u00a0:** il refuse.': '**Conseil** | il refuse.',
  '**Point clé\u00a0:** «\u00a0Non.\u00a0»': '= **Point clé\u00a0:** «\u00a0Non.\u00a0»',
  'Le **Medef** refuse.': 'Le **Medef** | refuse.',
  'L’**Arcom** a refusé.': 'L’**Arcom** | a refusé.',
  '**Paris**, qui refuse\u00a0: non.': '= **Paris**, qui refuse\u00a0: non.',
  'Selon **Macre**, c’est non.': '= Selon **Macre**, c’est non.',
};

const spanish: Cases = {
  'El presidente **Pedro Sanz** rechaza el plan.': 'El presidente **Pedro Sanz** | rechaza el plan.',
  'La portavoz del Gobierno **Ana Ruiz** y **Luis Gil** callan.': 'La portavoz del Gobierno **Ana Ruiz** y **Luis Gil** | callan.',
  '**Ana Ruiz**, alcaldesa de Lindau: rechaza el plan.': '**Ana Ruiz**, alcaldesa de Lindau | rechaza el plan.',
  '**Ana Ruiz** (Centro) — «No».': '**Ana Ruiz** (Centro) | «No».',
  '**Ana Ruiz** – alcaldesa de Lindau: «No».': '**Ana Ruiz** – alcaldesa de Lindau | «No».',
  '**Importante:** no ha terminado.': '= **Importante:** no ha terminado.',
  '**Punto clave:** «No».': '= **Punto clave:** «No».',
  '**Madrid**, París y Roma se niegan.': '= **Madrid**, París y Roma se niegan.',
  'Según **Sanz**, no.': '= Según **Sanz**, no.',
};

const ukrainian: Cases = {
  '**Анна Берг**, мер Ліндгольма заявила: «ні».': '**Анна Берг**, мер Ліндгольма | заявила: «ні».',
  '**Анна Берг**, мер Ліндгольма заявила, що «ні».': '**Анна Берг**, мер Ліндгольма | заявила, що «ні».',
  'Президент **Іван Коваль** відкидає план.': 'Президент **Іван Коваль** | відкидає план.',
  'Міністр закордонних справ **Олег Бондар**: «Ні».': 'Міністр закордонних справ **Олег Бондар** | «Ні».',
  'Міністр закордонних справ Олег Бондар: «Ні».': 'Міністр закордонних справ Олег Бондар | «Ні».',
  '**Коваль** і **Бондар** згодні.': '**Коваль** і **Бондар** | згодні.',
  'Прем’єр-міністр **Олена Гай** мовчить.': 'Прем’єр-міністр **Олена Гай** | мовчить.',
  '**Олена Гай**, мерка Ліндгольма, називає це «хибним».': '**Олена Гай**, мерка Ліндгольма | називає це «хибним».',
  '**Олена Гай**, мерка Ліндгольма, — «ні».': '**Олена Гай**, мерка Ліндгольма | «ні».',
  '**МЗС** — речник заперечує.': '**МЗС** | речник заперечує.',
  '**Київ:** відкидає.': '**Київ** | відкидає.',
  '**Олена Гай** – мерка Ліндгольма: «ні».': '**Олена Гай** – мерка Ліндгольма | «ні».',
  '**Важливо:** це ще не все.': '= **Важливо:** це ще не все.',
  '**Головне:** «ні».': '= **Головне:** «ні».',
  '**Гай**, яка проти: «ні».': '= **Гай**, яка проти: «ні».',
  'Після **Женеви** план скоротили.': '= Після **Женеви** план скоротили.',
};

const russian: Cases = {
  'Министр иностранных дел **Пётр Лавин** возражает.': 'Министр иностранных дел **Пётр Лавин** | возражает.',
  '**Анна Берг**, мэр Линдхольма: называет это «ошибкой».': '**Анна Берг**, мэр Линдхольма | называет это «ошибкой».',
  '**МИД** — представитель отрицает.': '**МИД** | представитель отрицает.',
  '**Анна Берг** (мэр) – «нет».': '**Анна Берг** (мэр) | «нет».',
  '**Анна Берг** — мэр Линдхольма: «нет».': '**Анна Берг** — мэр Линдхольма | «нет».',
  '**Важно:** это ещё не всё.': '= **Важно:** это ещё не всё.',
  '**Совет:** отказ.': '**Совет** | отказ.',
  '**Главное:** «нет».': '= **Главное:** «нет».',
  'После **Женевы** план сократили.': '= После **Женевы** план сократили.',
};

/** Languages whose fixed words do not exist are read with English ones. */
const others: Cases = {
  '**岸本首相**は「受け入れられない」と述べた。': '**岸本首相** | は「受け入れられない」と述べた。',
  '岸本首相：「受け入れられない」': '岸本首相 | 「受け入れられない」',
  '**岸本**と**田村**は反対した。': '**岸本**と**田村** | は反対した。',
  '**日本政府は計画を強く非難した**と報じた。': '= **日本政府は計画を強く非難した**と報じた。',
  '**ロシア**の立場は固い。': '= **ロシア**の立場は固い。',
  'الرئيس **سامي حداد** يرفض الخطة.': 'الرئيس **سامي حداد** | يرفض الخطة.',
  '**سامي حداد** و**ليلى نصر** يرفضان الخطة.': '**سامي حداد** و**ليلى نصر** | يرفضان الخطة.',
  'سامي حداد: «لا».': 'سامي حداد | «لا».',
  '**한나라**는 거부했다.': '**한나라**는 | 거부했다.',
};

const corpus: Readonly<Record<string, Cases>> = {
  en: english,
  de: german,
  fr: french,
  es: spanish,
  uk: ukrainian,
  ru: russian,
  ja: others,
};

describe.each(Object.entries(corpus))('who speaks (%s)', (tag, cases) => {
  it.each(Object.entries(cases))('%s', (statement, row) => {
    const { blocks, findings } = composeReactions(blocksOf(`## Voices {.reactions}\n- ${statement}`), undefined, languageFor(tag).language);
    expect(notationOf(blocks).slice(2)).toEqual([`  ${row}`]);
    expect(findings).toEqual([]);
  });
});

/** The rows of a section of these items and three of which everybody sees who speaks. */
function amongActors(lang: string, items: readonly string[]): readonly string[] {
  const source = [
    '## Voices {.reactions}',
    '- **Berlin**: “No.”',
    '- **Paris**: “No.”',
    '- **Rome**: “No.”',
    ...items.map((item) => `- ${item}`),
  ];
  const named = source.concat(Array.from(items, (_, index) => `- **City ${index + 1}**: “No.”`));
  return notationOf(composeReactions(blocksOf(named.join('\n')), undefined, languageFor(lang).language).blocks)
    .slice(5, 5 + items.length)
    .map((line) => line.trim());
}

describe('an institution in small letters among actors', () => {
  it.each([
    ['fr', '**Le ministère chinois des Affaires étrangères** s’oppose à tout.'],
    ['fr', '**Fédération nationale des syndicats d’exploitants agricoles** : « C’est non. »'],
    ['es', '**El ministerio de asuntos exteriores de la república** se opone.'],
    ['it', '**Il ministero degli affari esteri della repubblica popolare** si oppone.'],
    ['pt', '**O ministério dos negócios estrangeiros da república** opõe-se.'],
    ['de', '**Der Bundesverband der deutschen öffentlichen Wohnungswirtschaft** lehnt ab.'],
    ['ru', '**Министерство иностранных дел народной республики Китай** против.'],
    ['uk', '**Міністерство закордонних справ народної республіки Китай** проти.'],
    ['en', '**The head of the association of island farmers**: “No.”'],
  ])('is an actor (%s: %s)', (lang, item) => {
    const [, name = ''] = /^\*\*(.*?)\*\*/u.exec(item) ?? [];
    expect(amongActors(lang, [item])[0]).toMatch(new RegExp(`^\\*\\*${name}\\*\\* \\| `, 'u'));
  });

  it('is none where the author says so, and no label, quotation or sentence is one', () => {
    for (const item of [
      '**Le ministère chinois des Affaires étrangères** s’oppose à tout. {actor=""}',
      '**Citation du jour :** « C’est non. »',
      '**« C’est non et ce sera toujours non »** dit la foule.',
      '**Les syndicats de la région ont tous refusé.** Rien ne va plus.',
      '**Le prix du gaz est monté de dix pour cent** en un jour.',
    ])
      expect(amongActors('fr', [item])[0]).toMatch(/^= /u);
  });

  it.each([
    ['en', '**Six months of drought and empty harbours** would follow.'],
    ['en', '**Public opinion in the smaller coastal towns** turned on the board of the port.'],
    ['en', '**Nobody in the whole of the city and its islands** said a word.'],
    ['en', '**Council tax in the smaller coastal towns of the island** doubled.'],
    ['en', '**Presidential elections in the smaller states of the north** loom.'],
    ['en', '**Key takeaways from the summit** in the north.'],
    ['en', '**Prices up** in the north.'],
    ['en', '**A long way to go** in the north.'],
    ['fr', '**Six mois de sécheresse et des ports vides dans toute la région** suivraient.'],
    ['de', '**Sechs Monate Dürre und leere Häfen in der ganzen Region** wären die Folge.'],
  ])('is no other run of bold words (%s: %s)', (lang, item) => {
    expect(amongActors(lang, [item])[0]).toBe(`= ${item}`);
  });

  it.each([
    ['en', '**Farmers from the smaller islands in the north of the country** said no.'],
    ['en', '**Farmers from the smaller islands in the north of the country**: no.'],
    ['fr', '**Agriculteurs des petites îles dans le nord du pays** ont dénoncé la loi.'],
    ['de', '**Bauern von den kleinen Inseln im Norden des Landes** kritisieren das Gesetz.'],
    ['es', '**Agricultores de las islas pequeñas en el norte del país** «No».'],
    ['ru', '**Фермеры с малых островов на севере большой страны** осудили закон.'],
  ])('may be others who speak by what is behind them (%s: %s)', (lang, item) => {
    const [, name = ''] = /^\*\*(.*?)\*\*/u.exec(item) ?? [];
    expect(amongActors(lang, [item])[0]).toMatch(new RegExp(`^\\*\\*${name}\\*\\* \\| `, 'u'));
  });

  it('takes more than half of the items for what the others are', () => {
    const item = '**Le ministère chinois des Affaires étrangères** s’oppose.';
    const one = composeReactions(
      blocksOf(`## Voix {.reactions}\n- **Paris** dit « non ».\n- ${item}`),
      undefined,
      languageFor('fr').language,
    );
    expect(notationOf(one.blocks)[3]).toBe(`  = ${item}`);
  });
});

describe('an office with the place where it is held', () => {
  it.each([
    ['de', '**Ute Maas**, Botschafterin in Paris', ', warnte: „Das ist eine Pause.“'],
    ['de', '**Ute Maas**, Botschafterin bei der Nato', ', lehnt ab.'],
    ['de', '**Ute Maas**, Korrespondentin in Moskau', ', sieht keine Eile.'],
    ['de', '**Ute Maas**, Professorin an der Universität Kiel', ', lehnt ab.'],
    ['de', '**Ute Maas**, Sprecherin im russischen Parlament', ', lehnt ab.'],
    ['de', '**Ute Maas**, SPD-Abgeordnete aus Köln', ', lehnt ab.'],
    ['de', '**Ute Maas** – Botschafterin in Paris', ' – lehnt ab.'],
    ['de', '**Ute Maas**, Botschafterin in Paris', ' sagte Nein.'],
    ['en', '**Ann Poe**, Ambassador in Paris', ', warned of a pause.'],
    ['it', '**Ada Poe**, Ambasciatrice a Parigi', ', teme una pausa.'],
  ])('is the actor’s (%s: %s)', (lang, actor, rest) => {
    expect(amongActors(lang, [`${actor}${rest}`])[0]).toBe(`${actor} | ${rest.replace(/^(?:,| –)? /u, '')}`);
  });

  it.each(['**Ute Maas**, Merz in Berlin, Kallas und Tusk sagten Nein.', '**Berlin**, in Paris kaum gehört, lehnt ab.'])(
    'is no list of names and no clause: %s',
    (item) => {
      expect(amongActors('de', [item])[0]).toBe(`= ${item}`);
    },
  );
});

it('takes no capitalised word amid a German name for a verb', () => {
  expect(amongActors('de', ['**Institute for the Study of War**: „Nein.“', '**Keiner war bereit**: „Nein.“'])).toEqual([
    '**Institute for the Study of War** | „Nein.“',
    '= **Keiner war bereit**: „Nein.“',
  ]);
});

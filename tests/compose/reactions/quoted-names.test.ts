import { describe, expect, it } from 'vitest';
import { reactionsOf } from './reactions.js';

/** The row of one item: `actor | statement`, or `= statement` over both columns. */
function rowOf(item: string, lang: string, ...others: readonly string[]): string | undefined {
  return reactionsOf([`## Voices {.reactions}`, ...[item, ...others].map((line) => `- ${line}`)].join('\n'), { lang }).blocks?.[2]?.trim();
}

describe('a name in quotation marks', () => {
  it.each([
    ['uk', '**«Слуга народу»**: «Ми голосуватимемо».', '**«Слуга народу»** | «Ми голосуватимемо».'],
    ['uk', '**«Слуга народу»:** ми голосуватимемо.', '**«Слуга народу»** | ми голосуватимемо.'],
    ['uk', '**«Голос»**: запізно.', '**«Голос»** | запізно.'],
    ['uk', '**«Голос»** вимагає звіту.', '**«Голос»** | вимагає звіту.'],
    ['uk', '**«Голос»** назвав це «ганьбою».', '**«Голос»** | назвав це «ганьбою».'],
    ['uk', '**«Голос»** і **«Батьківщина»** вимагають звіту.', '**«Голос»** і **«Батьківщина»** | вимагають звіту.'],
    ['uk', '**«Голос»** — «ні».', '**«Голос»** | «ні».'],
    ['uk', 'Партія **«Голос»** вимагає звіту.', 'Партія **«Голос»** | вимагає звіту.'],
    ['uk', '**Фракція «Голос»** мовчить.', '**Фракція «Голос»** | мовчить.'],
    ['uk', '**ПАТ «Укрнафта»**: «Вистачить».', '**ПАТ «Укрнафта»** | «Вистачить».'],
    ['uk', '**ПАТ „Укрнафта“**: «Вистачить».', '**ПАТ „Укрнафта“** | «Вистачить».'],
    ['uk', '**Група «За майбутнє»** мовчить.', '**Група «За майбутнє»** | мовчить.'],
    ['uk', '**Голова фракції «Слуга народу» Олег Бондар** мовчить.', '**Голова фракції «Слуга народу» Олег Бондар** | мовчить.'],
    ['uk', '**Олег Бондар**, голова «Голосу», заявив: «ні».', '**Олег Бондар**, голова «Голосу» | заявив: «ні».'],
    ['uk', 'ПАТ «Укрнафта»: «Вистачить».', 'ПАТ «Укрнафта» | «Вистачить».'],
    ['ru', '**ООО «Рога и копыта»** против.', '**ООО «Рога и копыта»** | против.'],
    ['ru', '**Газета "Ведомости"** против.', '**Газета "Ведомости"** | против.'],
    ['de', '**Der Verein „Mehr Demokratie“** klagt.', '**Der Verein „Mehr Demokratie“** | klagt.'],
    ['de', '**„Letzte Generation“**: „Nein.“', '**„Letzte Generation“** | „Nein.“'],
    ['de', '**»Letzte Generation«**: »Nein.«', '**»Letzte Generation«** | »Nein.«'],
    ['fr', '**« La France insoumise »** : « Non. »', '**« La France insoumise »** | « Non. »'],
    ['fr', '**Le collectif « Eau secours »** refuse.', '**Le collectif « Eau secours »** | refuse.'],
    ['es', '**La plataforma «Agua limpia»** se opone.', '**La plataforma «Agua limpia»** | se opone.'],
    ['uk', 'Голова «Голосу» **Олег Бондар** мовчить.', 'Голова «Голосу» **Олег Бондар** | мовчить.'],
    ['uk', '**Олег Бондар**, Голова «Голосу», мовчить.', '**Олег Бондар**, Голова «Голосу» | мовчить.'],
    ['de', '**„Bild“**: „Nein.“', '**„Bild“** | „Nein.“'],
    ['de', '**„Letzte Generation“** sagt Nein.', '**„Letzte Generation“** | sagt Nein.'],
    ['zh', '**“绿色和平”**：“不。”', '**“绿色和平”** | “不。”'],
    ['en', '**“Disaster Relief”**: help is late.', '**“Disaster Relief”** | help is late.'],
    ['en', '**“Fridays for Future”** calls for a strike.', '**“Fridays for Future”** | calls for a strike.'],
    ['en', '**“Peace Now”** says Berg lied.', '**“Peace Now”** | says Berg lied.'],
    ['en', '**“Peace Now”** says Berg is wrong.', '**“Peace Now”** | says Berg is wrong.'],
    ['en', '**“Peace Now”** said the mayor, who met it, was late.', '**“Peace Now”** | said the mayor, who met it, was late.'],
    ['en', '**The “Just Stop Oil” campaign**: “No.”', '**The “Just Stop Oil” campaign** | “No.”'],
  ])('is who speaks (%s): %s', (lang, item, row) => {
    expect(rowOf(item, lang)).toBe(row);
  });

  it('is one before any words that go on where most others have an actor', () => {
    expect(rowOf('**«Голос»** проти.', 'uk')).toBe('= **«Голос»** проти.');
    expect(rowOf('**«Голос»** проти.', 'uk', '**Київ**: «Ні».', '**Львів**: «Ні».')).toBe('**«Голос»** | проти.');
  });

  it('is none where it is what somebody said', () => {
    const others = ['**Berlin**: “No.”', '**Paris**: “No.”', '**Rome**: “No.”'];
    for (const [lang, item] of [
      ['en', '**“We will not sign”**: the answer from Kyiv.'],
      ['en', '**“We Will Not Sign”**: “It is over.”'],
      ['en', '**“A standard thing”**: he is calm.'],
      ['en', '**“Red Lines”**: Berg rejects the plan.'],
      ['en', '**“Never”** says the mayor.'],
      ['en', '**“Madness!”**: the mayor is angry.'],
      ['en', '**“Total Nonsense,”** said Berg.'],
      ['en', '**“Total Nonsense”**, said Berg.'],
      ['en', '**“Total Nonsense”** said the mayor of Lindholm.'],
      ['en', '**“Red lines”**: the mayor objects.'],
      ['en', '**“Red Lines”** – the mayor objects.'],
      ['en', '**“Our Last Word”**: the mayor is calm.'],
      ['en', '**“Outrageous”**: the mayor is angry.'],
      ['de', '**„Frechheit“**: Der Rat ist wütend.'],
      ['de', '**„Große Enttäuschung“** sagt Berg.'],
      ['fr', '**« Inadmissible »** : le maire proteste.'],
      ['es', '**«Inaceptable»**: la alcaldesa protesta.'],
      ['zh', '**“我们绝不接受这样的条件”**：外交部很生气。'],
      ['ru', '**«Позор»**: мэр возмущён.'],
      ['uk', '**«Ганьба»**: мер обурений.'],
      ['uk', '**«Повна маячня»** каже Бондар.'],
      ['uk', '**«Жодного кроку назад без гарантій»**: мер рішучий.'],
      ['uk', '**Київ («Ганьба владі»)** проти.'],
      ['en', '**The “deal” makers** object.'],
      ['de', '**„Wahnsinn“** nennt Berg das.'],
      ['de', '**„Große Enttäuschung“**: Berg lehnt ab.'],
      ['fr', '**« C’est non »** : la foule.'],
      ['fr', '**« Une honte »** : le maire refuse.'],
      ['de', '**„Ein Skandal“**: Berlin ist verärgert.'],
      ['uk', '**«Ганьбою»** назвав це Бондар.'],
      ['uk', '**«Повна маячня»**, — сказав Бондар.'],
      ['uk', '**«Ні»**: відповідь Києва.'],
    ] as const)
      expect(rowOf(item, lang, ...others)).toBe(`= ${item}`);
  });

  it('stays with the actor in a parenthesis behind a person, in languages that write parties so', () => {
    expect(rowOf('**Юлія Гай** («Батьківщина») назвала це «ганьбою».', 'uk')).toBe('**Юлія Гай** («Батьківщина») | назвала це «ганьбою».');
    expect(rowOf('**Юлія Гай** (фракція «Слуга народу»): «Ні».', 'uk')).toBe('**Юлія Гай** (фракція «Слуга народу») | «Ні».');
    expect(rowOf('**Юлия Гай («Родина»)** против.', 'ru')).toBe('**Юлия Гай («Родина»)** | против.');
    for (const said of ['(«це ганьба») проти.', '(«Ні») проти.', '(«Ганьба!») проти.', '(Бондар: «Ганьба») проти.'])
      expect(rowOf(`**Юлія Гай** ${said}`, 'uk')).toBe(`**Юлія Гай** | ${said}`);
    expect(rowOf('**Київ** («Ганьба») проти.', 'uk')).toBe('**Київ** | («Ганьба») проти.');
  });

  it('has a stance by its own words', () => {
    const { blocks, findings } = reactionsOf('## Voices {.reactions}\n- **«Голос»** проти.', {
      lang: 'uk',
      settings: { stances: { '«Голос»': 'hostile' } },
    });
    expect([blocks?.[2], findings]).toEqual(['  **«Голос»** | проти. | hostile', undefined]);
  });
});

describe('a full stop that only shortens a word', () => {
  it.each([
    ['**BYD Co.** welcomed the tariff.', '**BYD Co.** | welcomed the tariff.'],
    ['**Apple Inc.**: “No.”', '**Apple Inc.** | “No.”'],
    ['**Foo Ltd.** said no.', '**Foo Ltd.** | said no.'],
    ['**Repsol S.A.** said no.', '**Repsol S.A.** | said no.'],
    ['**Marks & Hill plc.** said no.', '**Marks & Hill plc.** | said no.'],
    ['**Sabor Ltda.** said no.', '**Sabor Ltda.** | said no.'],
    ['**John Roe Jr.** said no.', '**John Roe Jr.** | said no.'],
    ['**Acme Corp., the maker,** said no.', '**Acme Corp., the maker** | said no.'],
    ['**S.A.**: “No.”', '**S.A.** | “No.”'],
  ])('ends a name as well: %s', (item, row) => {
    expect(rowOf(item, 'en')).toBe(row);
  });

  it('ends no sentence over a list', () => {
    const source = '## Voices {.reactions}\n- **BYD Co.**\n  - wants talks\n  - rejects terms';
    expect(reactionsOf(source).blocks?.[2]).toBe('  **BYD Co.** | - wants talks - rejects terms');
  });
});

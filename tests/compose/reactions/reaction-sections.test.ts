import { expect, test } from 'vitest';
import { type Options, reactionsOf } from './reactions.js';

const statements = ['- **Poe** objects.', '- Max Doe: “No.”', '- Some say “yes”.'];

function isTable(heading: string, list: readonly string[], options?: Options): boolean {
  const { blocks = [] } = reactionsOf([heading, ...list].join('\n'), options);
  return blocks.some((line) => line.startsWith('table'));
}

test.each<[string, Options?]>([
  ['## Reactions'],
  ['## 4. International reactions'],
  ['## International and domestic reactions'],
  ['# Responses: who said what[^a]'],
  ['## Reaktionen der Akteure', { lang: 'de' }],
  ['## Reactions', { lang: 'de' }],
  ['## Réactions internationales', { lang: 'fr' }],
  ['## Міжнародна реакція', { lang: 'uk' }],
])('“%s” is a section of reactions when three statements have an actor or a quotation', (heading, options) => {
  expect(isTable(heading, statements, options)).toBe(true);
  expect(isTable(heading, statements.slice(1), options)).toBe(false);
});

test.each(['## Reactionary politics', '## What it means', '## Chain reactions'])('“%s” is none', (heading) => {
  expect(reactionsOf([heading, ...statements].join('\n')).blocks).toEqual([heading, statements.join(' ')]);
});

test.each<[string, Options?]>([
  ['## Voices {.reactions}'],
  ['## Voices', { settings: { section: 'voices' } }],
  ['## The voices {#who}', { settings: { section: '#Who' } }],
  ['## 各国の反応 {.reactions}', { lang: 'ja' }],
  ['## ردود الفعل', { lang: 'ar', settings: { section: 'ردود الفعل' } }],
])('the author may name “%s”, and one statement is enough', (heading, options) => {
  expect(isTable(heading, statements.slice(0, 1), options)).toBe(true);
});

test('`reactions: false` turns the tables off', () => {
  expect(reactionsOf('## Reactions {.reactions}\n- **Poe** objects.', { settings: false })).toEqual({
    blocks: ['## Reactions', '- **Poe** objects.'],
  });
});

test('a section asked for that is not there is an error, and the hint lists the headings', () => {
  expect(reactionsOf('## Voices\n- **Poe** objects.\n### What next[^a]', { settings: { section: 'Echoes' } })).toEqual({
    blocks: ['## Voices', '- **Poe** objects.', '### What next[^a]'],
    findings: [
      'error reaction-section-is-found (1): Unexpected section “Echoes” in `reactions.section`, expected the text or the id of a heading → The headings are “Voices”, “What next”.',
    ],
  });
  expect(reactionsOf('No heading.', { settings: { section: 'Echoes' } }).findings).toEqual([
    'error reaction-section-is-found (1): Unexpected section “Echoes” in `reactions.section`, expected the text or the id of a heading → The article has no headings; take the field out.',
  ]);
});

test('a section within another is read once, and several may stand apart', () => {
  const { blocks, glance } = reactionsOf(`
    ## Reactions
    ### Responses at home {.reactions}
    - **Poe** objects.
    - **Doe** objects.
    - **Roe** objects.
    ## Between
    - **Stern** is not asked.
    ## Responses abroad {.reactions}
    - **Linde** objects.
  `);
  expect(blocks).toEqual([
    '## Reactions',
    '### Responses at home',
    'table actors',
    '  **Poe** | objects.',
    '  **Doe** | objects.',
    '  **Roe** | objects.',
    '## Between',
    '- **Stern** is not asked.',
    '## Responses abroad',
    'table actors',
    '  **Linde** | objects.',
  ]);
  expect(glance).toEqual(['§ Responses at home |  |  | responses-at-home', '**Linde** |  |  | responses-abroad 1']);
});

test('a section headed as one of reactions that is set as it stands says why, and how to overrule it', () => {
  const source = '## Between\n## Reactions\n- **Poe** objects.\n- It is late.\n- Doe objects, too.';
  expect(reactionsOf(source).findings).toEqual([
    'info reactions-are-tables (2): The section “Reactions” is set as it stands, not as tables: 1 list item has an actor or a quotation, and 3 are asked for → Mark the heading `{.reactions}` to have tables all the same; `reactions: false` in the front matter says that none are meant.',
  ]);
  expect(reactionsOf(source.replace('Reactions', 'Reactions {.reactions}')).findings).toBeUndefined();
  expect(reactionsOf(source, { settings: false }).findings).toBeUndefined();
  expect(reactionsOf('## Reactions\nNobody said a word.').findings?.[0]).toContain(': no list items have an actor');
  expect(reactionsOf('## Voices {.reactions}\nNobody said a word.').findings).toEqual([
    'info reactions-are-tables (1): The section “Voices” is set as it stands, though marked as reactions: none of its lists holds statements → Write each statement as an item of a list, or begin its paragraph with who speaks, `**Name**: …`; or take the mark off.',
  ]);
});

test('of sections within each other one says why, and none where one of them has tables', () => {
  const inner = '### Responses\n- **Poe** objects.';
  expect(reactionsOf(`## Reactions\n${inner}`).findings).toHaveLength(1);
  expect(reactionsOf(`## Reactions\n${inner.replace('Responses', 'Responses {.reactions}')}`).findings).toBeUndefined();
});

test('statements below the line of a group are counted, the line is not', () => {
  const group = (name: string, ...actors: readonly string[]) => [`- **${name}**`, ...actors.map((actor) => `  - **${actor}:** “No.”`)];
  expect(isTable('## Reactions', [...group('Governments', 'France', 'Germany'), ...group('Companies', 'Maersk')])).toBe(true);
  expect(reactionsOf(['## Reactions', ...group('Governments', 'France', 'Germany')].join('\n')).findings?.[0]).toContain(
    ': 2 list items have an actor or a quotation, and 3 are asked for',
  );
});

const spoken = ['- **Anna Berg**: “No.”', '- **Harbour Board** welcomes it.', '- **City of Lindholm** calls it “late”.'];

test.each<[string, string?]>([
  ['World reaction'],
  ['How the world reacted'],
  ['Market reaction'],
  ['Reactions & responses'],
  ['The international response'],
  ['Who says what on the ruling'],
  ['How Brussels responded'],
  ['Stimmen zum Urteil', 'de'],
  ['Wer was fordert', 'de'],
  ['Börsenreaktionen', 'de'],
  ['So reagiert die Welt', 'de'],
  ['Réactions au verdict', 'fr'],
  ['La réaction du gouvernement', 'fr'],
  ['Comment Paris réagit', 'fr'],
  ['Ce que les partis en disent', 'fr'],
  ['Reacción internacional', 'es'],
  ['Primeras reacciones al fallo', 'es'],
  ['Quién pide qué', 'es'],
  ['Реакции рынков', 'ru'],
  ['Реакция рынков и политиков', 'ru'],
  ['Как отреагировал мир', 'ru'],
  ['Реакції на рішення', 'uk'],
  ['Реакція ринків', 'uk'],
  ['Хто чого вимагає', 'uk'],
  ['Market reaction', 'uk'],
  ['Le reazioni dei mercati', 'it'],
  ['Rynki i pierwsze reakcje', 'pl'],
  ['市场反应', 'zh'],
  ['ردود الفعل في الأسواق', 'ar'],
])('“%s” is one where its lists hold statements of actors', (heading, lang = 'en') => {
  expect(isTable(`## ${heading}`, spoken, { lang })).toBe(true);
  for (const list of [
    spoken.slice(1),
    ['- **Oxidation** takes place.', '- **Reduction** takes place.', '- **Sodium** burns.'],
    ['- **Step 1**: mix.', '- **Step 2**: stir.', '- **Step 3**: wait.'],
    ['- It is late.', '- It is dark.', '- “It is cold.”'],
    ['- **Anna Berg** (mayor)', '- **Carl Dahl** (clerk)', '- **Eva Falk** (judge)'],
    [...spoken.slice(0, 2), '- **Eva Falk** (judge)'],
    ['- **Norway** (2024): 62 per cent', '- **Sweden** (2024): 58 per cent', '- **Denmark** (2023): 51 per cent'],
    ['- **Article 4** (scope): “All ships.”', '- **Article 5**: “No ships.”', '- **Article 6** says “none.”'],
    ['- **Q**: “Why now?”', '- **A**: “Because.”', '- **Q**: “And then?”', '- **A**: “Nothing.”'],
    [...spoken, '- It is late.', '- It is dark.', '- It is cold.', '- It is wet.'],
  ])
    expect(isTable(`## Round ${heading}`, list, { lang })).toBe(false);
});

test('who did not speak is a voice as well', () => {
  const silent = ['- **Anna Berg** did not comment.', '- **Harbour Board** would not say.', '- **Lindholm** has not responded.'];
  expect(isTable('## Market reaction', silent)).toBe(true);
  const others = ['- **Анна Берг** не прокоментувала.', '- **Рада порту** не відповіла.', '- **Ліндгольм** не підтримав плану.'];
  expect(isTable('## Реакція ринків', others, { lang: 'uk' })).toBe(true);
});

test('a heading that only has such a word changes nothing and is not told of', () => {
  for (const heading of ['Chemical reactions', 'Reaction time', 'Market reaction to rates in 2019', 'Emergency response plan']) {
    const source = `## ${heading}\nIt took long.\n- **Oxidation** takes place.\n- **Reduction**: slow.`;
    expect(reactionsOf(source)).toEqual({ blocks: reactionsOf(source, { settings: false }).blocks });
  }
});

test('where the front matter names a section, no other is guessed', () => {
  const source = ['## Market reaction', ...spoken, '## Voices', ...spoken].join('\n');
  const { blocks = [] } = reactionsOf(source, { settings: { section: 'Voices' } });
  expect(blocks.filter((line) => line.startsWith('table'))).toHaveLength(1);
  expect(blocks.indexOf('table actors')).toBeGreaterThan(blocks.indexOf('## Voices'));
});

test('such a heading over a section that is known leaves the rest as it is', () => {
  const blocks = reactionsOf(['## How the world reacted', ...spoken, '### Reactions', ...spoken].join('\n')).blocks ?? [];
  expect(blocks.filter((line) => line.startsWith('table'))).toHaveLength(1);
  expect(blocks.indexOf('table actors')).toBeGreaterThan(blocks.indexOf('### Reactions'));
});

test('a list that looks like reactions is told of where no heading says so', () => {
  const list = ['- **Anna Berg**: “No.”[^a]', '- **Harbour Board** welcomes it.[^b]', '- **Lindholm**: it is late.[^c]'];
  const told = [
    'info reactions-are-tables (2): The section “The other side” is set as it stands, though 3 items of its lists begin with who speaks, as reactions do → Mark the heading `{.reactions}` to have tables; `reactions: false` in the front matter says that none are meant.',
  ];
  const source = ['# A', '## The other side', 'They met.', ...list, '## Next'].join('\n');
  expect(reactionsOf(source).findings).toEqual(told);
  expect(isTable('## The other side', list)).toBe(false);
  expect(reactionsOf(source, { settings: false }).findings).toBeUndefined();
  for (const other of [
    source.replace('[^b]', ''),
    source.replace('- **Harbour Board**', 'Harbour Board'),
    source.replace('side', 'side {.reactions}'),
    [...source.split('\n').slice(0, -1), ...Array.from({ length: 4 }, () => '- It is late.')].join('\n'),
    source.replace('**Lindholm**: it is late.', 'Lindholm: “It is late.”'),
    ['# A', '- **Norra** (alliance): a pact.[^a]', '- **Saga** (union): a club.[^a]', '- **Freja** (fund): a purse.[^a]'].join('\n'),
    ['# A', '- **Article 4:** bans it.[^a]', '- **Article 5:** ends it.[^a]', '- **Cost**: 4 million.[^b]'].join('\n'),
  ])
    expect(reactionsOf(other).findings?.filter((line) => line.includes('begin with who speaks')) ?? []).toEqual([]);
});

test.each([
  ['de', '## Die andere Seite', ['- **Anna Berg**: „Nein.“[^a]', '- **Hafenamt** lehnt ab.[^b]', '- **Lindholm**: es ist spät.[^c]']],
  ['fr', '## L’autre camp', ['- **Anna Berg** : « Non. »[^a]', '- **Le port** refuse.[^b]', '- **Lindholm** : c’est tard.[^c]']],
  ['uk', '## Інша сторона', ['- **Анна Берг**: «Ні».[^a]', '- **Рада порту** заявила протест.[^b]', '- **Ліндгольм**: пізно.[^c]']],
] as const)('such a list is told of in %s as well', (lang, heading, list) => {
  expect(reactionsOf(['# A', heading, ...list].join('\n'), { lang }).findings).toEqual([
    expect.stringContaining('3 items of its lists begin with who speaks'),
  ]);
});

import { expect, test } from 'vitest';
import { reactionsOf } from './reactions.js';

test('sub-headings and prose stay in place, each list between them becomes a table', () => {
  expect(
    reactionsOf(`
      ## Reactions by key actors

      ### Congress

      The split runs through both parties.

      #### Democrats
      - Rep. **Ann Poe** (D-CA) calls him a traitor.[^a]
      - Multiple members want him gone.[^b]

      #### Republicans
      - **Max Doe** asks: “Why?”[^a]

      An odd alignment.[^c]

      ### Kyiv
      Officially careful:

      - **Kyiv**: no comment.

      ## What next
      - **Max Doe** is not asked here.
    `),
  ).toEqual({
    blocks: [
      '## Reactions by key actors',
      '### Congress',
      'The split runs through both parties.',
      '#### Democrats',
      'table actors notes',
      '  Rep. **Ann Poe** (D-CA) | calls him a traitor. | a',
      '  = Multiple members want him gone. | b',
      '#### Republicans',
      'table actors notes',
      '  **Max Doe** | asks: “Why?” | a',
      'An odd alignment.[^c]',
      '### Kyiv',
      'Officially careful:',
      'table actors notes',
      '  **Kyiv** | no comment.',
      '## What next',
      '- **Max Doe** is not asked here.',
    ],
    glance: ['§ Congress |  | An odd alignment. | congress', '§ Kyiv |  |  | kyiv'],
    departures: ['moved/actor Rep. Ann Poe (D-CA) (9)', 'moved/actor Max Doe (13)', 'moved/actor Kyiv (20)', 'moved/separator : (20)'],
  });
});

test('a bold sentence over a list is a group, one level deep; a statement outside it begins a new table', () => {
  expect(
    reactionsOf(`
      ## Reactions
      1. **The leak is the scandal, not the content.**

         - **Poe** agrees.
         - **An inner sentence.**
           - **Doe** stays inside.
      2. **Critics only obstruct**.
         - **Roe** says so.
      3. **Stern** says nothing.
    `),
  ).toEqual({
    blocks: [
      '## Reactions',
      'table actors',
      '  # **The leak is the scandal, not the content.**',
      '  **Poe** | agrees.',
      '  = **An inner sentence.** ¶ - **Doe** stays inside.',
      '  # **Critics only obstruct**.',
      '  **Roe** | says so.',
      'table actors',
      '  **Stern** | says nothing.',
    ],
    glance: ['**Poe** |  |  | reactions 1', '**Roe** |  |  | reactions 2', '**Stern** |  |  | reactions 3'],
    departures: ['moved/actor Poe (5)', 'moved/actor Roe (9)', 'moved/actor Stern (10)'],
  });
});

test('an item over a list is one statement that keeps its list, with an actor or without', () => {
  expect(
    reactionsOf(`
      ## Voices {.reactions}
      - **Ursula Linde**: any peace must
        - stop the killing,
        - *hold*.[^a]
      - The line is simple:
        - “He has to sell it.”[^b]
      - **Doe**
        - **Poe** is not split off.
      - Richard Grell:
        > Find him.[^c]
    `),
  ).toEqual({
    blocks: [
      '## Voices',
      'table actors notes',
      '  **Ursula Linde** | any peace must ¶ - stop the killing, - *hold*. | a',
      '  = The line is simple: ¶ - “He has to sell it.” | b',
      '  **Doe** | - **Poe** is not split off.',
      '  Richard Grell | > Find him. | c',
    ],
    glance: ['**Ursula Linde** |  |  | voices 1', '**Doe** |  |  | voices 2', 'Richard Grell |  |  | voices 3'],
    departures: [
      'moved/actor Ursula Linde (3)',
      'moved/separator : (3)',
      'moved/actor Doe (8)',
      'moved/actor Richard Grell (10)',
      'moved/separator : (10)',
    ],
  });
});

test('marks at several places stay inline as well; the column has each note once, in order', () => {
  expect(
    reactionsOf(`
      ## Voices {.reactions}
      - **Poe** says no,[^b] then yes.[^a,b]
      - **Doe** says no,[^b] then yes.
      - **Roe** says *no.[^a]*[^b]
      - **Stern**[^a] agrees.[^b]
      - [^c]
    `).blocks,
  ).toEqual([
    '## Voices',
    'table actors notes',
    '  **Poe** | says no,[^b] then yes.[^a,b] | b,a',
    '  **Doe** | says no,[^b] then yes. | b',
    '  **Roe** | says *no.* | a,b',
    '  **Stern**[^a] | agrees.[^b] | a,b',
    '  =  | c',
  ]);
});

test('adjacent lists make one table, prose between them makes two', () => {
  expect(
    reactionsOf(`
      ## Voices {.reactions}
      - **Poe** agrees.
      * **Doe** agrees.

      Others:
      - **Roe** agrees.
    `).blocks,
  ).toEqual(['## Voices', 'table actors', '  **Poe** | agrees.', '  **Doe** | agrees.', 'Others:', 'table actors', '  **Roe** | agrees.']);
});

test('what names, quotes and cites nobody is the author’s own argument and stays a list, no table with empty cells', () => {
  const article = (mark: string) => `
      ## Reactions${mark}
      ### Brussels
      - **Linde** objects.[^a]
      - **Kalla** objects.
      - **Macra** objects.

      Less central is the leak itself:
      - It confirms what many had suspected.
      - It stiffens their demands.
    `;
  const table = ['table actors notes', '  **Linde** | objects. | a', '  **Kalla** | objects.', '  **Macra** | objects.'];
  const lead = 'Less central is the leak itself:';
  expect(reactionsOf(article(''))).toEqual({
    blocks: ['## Reactions', '### Brussels', ...table, lead, '- It confirms what many had suspected. - It stiffens their demands.'],
    glance: ['§ Brussels |  |  | brussels'],
    departures: ['moved/actor Linde (4)', 'moved/actor Kalla (5)', 'moved/actor Macra (6)'],
  });
  // Statements that name nobody span both columns, and no sub-heading speaks for them; nothing stands beside them.
  expect(reactionsOf(article(' {.reactions}')).blocks?.slice(2)).toEqual([
    ...table,
    lead,
    'table',
    '  = It confirms what many had suspected.',
    '  = It stiffens their demands.',
  ]);
});

test.each([
  ['a to-do list', '- [ ] Call Poe.\n- [x] Call Doe.'],
  ['numbered steps', '1. Call the embassy at once.\n2. Wait for the answer.'],
  ['names alone', '- **Ann Poe**\n- **Max Doe**'],
  ['a list of links', '- [Where it was said](#a)\n- [Who said it](#b)'],
  ['a list with a heading in it', '- **Poe** objects.\n  ## Why'],
])('%s in the section stays a list', (_, list) => {
  const statements = ['- **Poe** objects.', '- **Doe** objects.', '- **Roe** objects.'];
  const plain = reactionsOf(['## Elsewhere', '', list].join('\n')).blocks?.slice(1) ?? [];
  expect(plain).not.toEqual([]);
  expect(reactionsOf(['## Reactions', ...statements, '', 'Then:', '', list].join('\n')).blocks?.slice(6)).toEqual(plain);
});

test('a list of sources stays a list, though each item has a mark', () => {
  expect(
    reactionsOf(`
      ## Voices {.reactions}
      - **Poe** objects.

      Read more:
      - What Poe said, *The Paper*[^a]
      - *The Wire*[^b]

      Major sources:
      - The Paper[^a]
      - The Wire[^b]
    `).blocks,
  ).toEqual([
    '## Voices',
    'table actors',
    '  **Poe** | objects.',
    'Read more:',
    '- What Poe said, *The Paper*[^a] - *The Wire*[^b]',
    'Major sources:',
    '- The Paper[^a] - The Wire[^b]',
  ]);
});

test('a group of boxes to tick is one statement', () => {
  expect(reactionsOf('## Voices {.reactions}\n- **They have much to do.**\n  - [ ] Call Poe.').blocks).toEqual([
    '## Voices',
    'table',
    '  = **They have much to do.** ¶ - Call Poe.',
  ]);
});

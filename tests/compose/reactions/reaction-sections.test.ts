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
      'error reaction-section-is-found (1): Unexpected section “Echoes” in `reactions.section`, expected the text or the id of a heading → The headings are “Voices”, “What next”',
    ],
  });
  expect(reactionsOf('No heading.', { settings: { section: 'Echoes' } }).findings).toEqual([
    'error reaction-section-is-found (1): Unexpected section “Echoes” in `reactions.section`, expected the text or the id of a heading → The article has no headings; take the field out',
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
  expect(glance).toEqual(['Responses at home |  |  | responses-at-home', '**Linde** |  |  | responses-abroad']);
});

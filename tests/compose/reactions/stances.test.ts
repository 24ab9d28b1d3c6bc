import { expect, test } from 'vitest';
import { reactionsOf } from './reactions.js';

test('a stance comes from the item, the front matter, the group, or the heading above', () => {
  expect(
    reactionsOf(
      `
      ## Voices {.reactions}
      ### Kyiv {stance=guarded}
      - **Poe** waits.
      - Secretary **Ann Doe** (X) refuses.
      - **Roe** refuses. {stance=hostile}
      ### Moscow
      - **Petrov** agrees.
      - **Linde** and **Poe** agree.
      ### Paris
      - **We have our own plan.** {stance=open}
        - **Macra** says so.
      `,
      { settings: { stances: { 'ann doe': 'hostile', MOSCOW: 'friendly', Linde: 'guarded' } } },
    ),
  ).toEqual({
    blocks: [
      '## Voices',
      '### Kyiv',
      'table actors stances',
      '  **Poe** | waits. | guarded',
      '  Secretary **Ann Doe** (X) | refuses. | hostile',
      '  **Roe** | refuses. | hostile',
      '### Moscow',
      'table actors stances',
      '  **Petrov** | agrees. | friendly',
      '  **Linde** and **Poe** | agree. | friendly',
      '### Paris',
      'table actors stances',
      '  # **We have our own plan.**',
      '  **Macra** | says so. | open',
    ],
    glance: ['Kyiv | guarded |  | kyiv', 'Moscow | friendly |  | moscow', '§ Paris | open |  | paris'],
    stances: ['guarded', 'hostile', 'friendly', 'open'],
    departures: [
      'moved/actor Poe (4)',
      'moved/actor Secretary Ann Doe (X) (5)',
      'moved/actor Roe (6)',
      'moved/actor Petrov (8)',
      'moved/actor Linde and Poe (9)',
      'moved/actor Macra (12)',
    ],
  });
});

test('an actor in braces is printed where the text names none, and moved where the text begins with it', () => {
  expect(
    reactionsOf(`
      ## Voices {.reactions}
      - Nobody was asked. {actor="The press" stance=wary}
      - Glen Wald compares it. {actor="Glen Wald"}
      - **Poe** objects. {actor="Ann Poe"}
    `),
  ).toEqual({
    blocks: [
      '## Voices',
      'table actors stances',
      '  The press | Nobody was asked. | wary',
      '  Glen Wald | compares it.',
      '  **Poe** | objects.',
    ],
    glance: ['The press | wary |  | voices 1', 'Glen Wald |  |  | voices 2', '**Poe** |  |  | voices 3'],
    stances: ['wary'],
    departures: ['moved/actor Glen Wald (4)', 'moved/actor Poe (5)'],
  });
});

test('actors without sub-headings stand at a glance once, with the stance of their statements, or with each where they differ', () => {
  expect(
    reactionsOf(`
      ## Voices {.reactions}
      - **Poe** objects. {stance=hostile}
      - **Doe** waits. {stance=guarded}
      - **Poe** agrees after all. {stance=friendly}
      - **Doe** still waits. {stance=guarded}
    `).glance,
  ).toEqual(['**Poe** | hostile, friendly |  | voices 1', '**Doe** | guarded |  | voices 2']);
  expect(
    reactionsOf('## Voices {.reactions}\n### Kyiv\n- **Poe** objects. {stance=hostile}\n- **Doe** waits.\n- **Roe** goes.').glance,
  ).toEqual(['§ Kyiv |  |  | kyiv']);
});

test('at a glance, a sub-section without stance is summed up by its closing paragraph', () => {
  expect(
    reactionsOf(`
      ## Voices {.reactions}
      ### Kyiv[^a]
      - **Poe** objects.

      Kyiv is *stuck*.[^b]

      ---
      ### Moscow
      - **Petrov** agrees.

      And there is more:
      ### Paris
      Nothing yet.
      - **Macra** is silent.
    `).glance,
  ).toEqual(['§ Kyiv |  | Kyiv is *stuck*. | kyiv', '§ Moscow |  |  | moscow', '§ Paris |  |  | paris']);
});

test('a stance is printed as the legend writes it; what the legend or the section lacks is reported', () => {
  expect(
    reactionsOf(
      '## Voices {.reactions}\n- **Poe** objects. {stance=Hostile}\n- **Doe** waits. {stance=torn}\n- **Roe** waits. {stance=torn}',
      {
        settings: { stances: { Peo: 'hostile' }, legend: { hostile: 'against it' } },
      },
    ),
  ).toEqual({
    blocks: [
      '## Voices',
      'table actors stances',
      '  **Poe** | objects. | hostile',
      '  **Doe** | waits. | torn',
      '  **Roe** | waits. | torn',
    ],
    glance: ['**Poe** | hostile |  | voices 1', '**Doe** | torn |  | voices 2', '**Roe** | torn |  | voices 3'],
    stances: ['hostile', 'torn'],
    departures: ['moved/actor Poe (2)', 'moved/actor Doe (3)', 'moved/actor Roe (4)'],
    findings: [
      'warning stance-is-in-legend (3): Unexpected stance “torn”, expected one that the legend explains → Add it to `reactions.legend`, or use one that is there: “hostile”.',
      'warning stance-is-in-legend (1): Unexpected name “Peo” in `reactions.stances`, expected an actor, a group or a sub-heading of the reactions → Did you mean “Poe”?',
    ],
  });
});

test('a stance for somebody in an article without reactions is reported', () => {
  expect(reactionsOf('## Context', { settings: { stances: { Kyiv: 'guarded' } } })).toEqual({
    blocks: ['## Context'],
    findings: [
      'warning stance-is-in-legend (1): Unexpected name “Kyiv” in `reactions.stances`, expected an actor, a group or a sub-heading of the reactions → The article has no reaction tables; mark the section’s heading with `{.reactions}`.',
    ],
  });
});

test('a label speaks where the front matter gives it a stance', () => {
  const statements = `
      ## Voices {.reactions}
      - **Update:** the paper says “no”.
      - **Note:** it is not over.
      - **Poe** waits.
      `;
  expect(reactionsOf(statements, { settings: { stances: { update: 'hostile' } } }).blocks).toEqual([
    '## Voices',
    'table actors stances',
    '  **Update** | the paper says “no”. | hostile',
    '  = **Note:** it is not over.',
    '  **Poe** | waits.',
  ]);
});

test('a stance or an actor given to an item that becomes no row is told', () => {
  const source = `
      ## Voices {.reactions}
      - **France** waits. {stance=guarded}
        - It wants talks. {stance=open}
      - **Governments**
        - **Poe** says no. {stance=hostile}
          - And no again. {actor="Ann Poe" stance=hostile}

      ## What next
      - **Doe** waits. {stance=open}
      > - Roe waits. {actor=""}
      `;
  const told = (line: number, words: string) =>
    `info attribute-has-effect (${line}): Unexpected ${words} at a list item that is no row of a reaction table, expected attributes with an effect on paper; they are not printed → Give them at an item of a section of reactions that is set as a table, or one level below the line of a group.`;
  expect(reactionsOf(source).findings).toEqual([
    told(4, 'stance=open'),
    told(7, 'actor=Ann Poe stance=hostile'),
    told(10, 'stance=open'),
    told(11, 'actor=""'),
  ]);
  expect(reactionsOf(source, { settings: false }).findings).toBeUndefined();
});

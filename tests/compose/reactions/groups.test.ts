import { describe, expect, it, test } from 'vitest';
import { reactionsOf } from './reactions.js';

/** The rows of one item over a list. */
function rowsOf(item: string, ...nested: readonly string[]): readonly string[] {
  const lines = [`- ${item}`, ...nested.map((words) => `  - ${words}`)];
  return (reactionsOf(['## Voices {.reactions}', ...lines].join('\n')).blocks ?? []).slice(2).map((row) => row.trim());
}

describe('words over a list of who speaks', () => {
  it.each([['**Governments**'], ['**Governments:**'], ['**Governments**:'], ['Governments:'], ['European governments']])(
    'are a row across: %s',
    (line) => {
      expect(rowsOf(line, '**France:** “Oui.”[^a]', '**Germany**: asks for “time”.')).toEqual([
        `# ${line}`,
        '**France** | “Oui.” | a',
        '**Germany** | asks for “time”.',
      ]);
    },
  );

  it.each([
    ['a quotation behind the name', '**ITF**: “Fine.”'],
    ['a quotation in a sentence that begins with the name', '**ACEA** finds it “too much”.'],
    ['a word for saying', '**ACEA:** rejects it.'],
    ['a word for backing', '**ACEA** opposes it.'],
    ['an office', '**Anna Berg**, mayor of Lindholm: it is late.'],
    ['a party', '**Anna Berg** (Centre): it is late.'],
    ['two names', '**Berg** and **Moe**: it is late.'],
    ['what the author says in braces', 'It is late. {actor="The press"}'],
  ])('are one where %s shows it', (_, nested) => {
    expect(rowsOf('**Unions**', nested)[0]).toBe('# **Unions**');
  });

  it.each([
    ['plain statements', ['wants talks', 'rejects terms']],
    ['matters before a colon', ['**Trade:** wants talks', '**Security:** no terms']],
    ['matters before a quotation', ['**Territory:** “No.”', '**Security:** “Not now.”']],
    ['words in bold', ['**Talks** must begin.', '**Terms** are not asked for.']],
    ['quotations', ['“No.”', '“**Never**.”']],
    ['statements that for the most part name nobody', ['wants talks', '“No.”', '**Macron:** “No.”']],
  ])('are an actor with a list over %s', (_, nested) => {
    expect(rowsOf('**France**', ...nested)).toEqual([`**France** | ${nested.map((words) => `- ${words}`).join(' ')}`]);
  });

  it.each([['**For:**'], ['**Quotes**']])('that name nobody are a row across any statements: %s', (line) => {
    expect(rowsOf(line, '“Yes.”[^a]', 'The port says “aye”.')).toEqual([`# ${line}`, '= “Yes.” | a', '= The port says “aye”.']);
    expect(rowsOf(line, 'It is late.', 'It is dark.')).toEqual([`= ${line} ¶ - It is late. - It is dark.`]);
  });

  it('are an actor where the author says so', () => {
    expect(rowsOf('**Trump** {actor="Trump"}', '**Ukraine:** “No.”', '**Nato:** “Perhaps.”')).toEqual([
      '**Trump** | - **Ukraine:** “No.” - **Nato:** “Perhaps.”',
    ]);
  });

  it('stay a statement of their own where they are a sentence or a quotation', () => {
    for (const line of ['They all met in the old town hall at noon.', '“Too little”', '**France** rejects it.'])
      expect(rowsOf(line, '**Macron:** “No.”')).toHaveLength(1);
  });
});

test('actors below a name for all of them have their stances, or that of the group, by name as well', () => {
  const source = `
    ## Voices {.reactions}
    - **Governments**
      - **France:** “Oui.”
      - **Germany:** “Ja.”
      - “So be it”, they said.
    - **Industry.** {stance=hostile}
      - **ACEA** says no.
      - **Maersk** says yes.
    `;
  const { blocks, findings } = reactionsOf(source, {
    settings: { stances: { Governments: 'guarded', Germany: 'friendly', industry: 'friendly', Maersk: 'friendly' } },
  });
  expect(findings).toBeUndefined();
  expect(blocks).toEqual([
    '## Voices',
    'table actors stances',
    '  # **Governments**',
    '  **France** | “Oui.” | guarded',
    '  **Germany** | “Ja.” | friendly',
    '  = “So be it”, they said.',
    '  # **Industry**',
    '  **ACEA** | says no. | hostile',
    '  **Maersk** | says yes. | friendly',
  ]);
});

test('a name over matters and one who speaks is an actor', () => {
  for (const matter of ['**Bridges:** are late.', '**Trade** will rest.'])
    expect(rowsOf('**France**', matter, '**Merz** said “no”.')).toEqual([`**France** | - ${matter} - **Merz** said “no”.`]);
});

test('a stop that only ends the label of a group goes, that of a sentence or of an abbreviation stays', () => {
  const over = (line: string) => rowsOf(line, '**France:** “Oui.”', '**Germany:** “Ja.”')[0];
  expect(over('**China.**')).toBe('# **China**');
  expect(over('**China**.')).toBe('# **China**');
  expect(over('**For.**')).toBe('# **For**');
  expect(over('**European Central Bank.**')).toBe('# **European Central Bank**');
  expect(over('**China.**[^a]')).toBe('# **China**[^a]');
  expect(over('**What the line is for.**')).toBe('# **What the line is for.**');
  expect(over('**U.S.**')).toBe('# **U.S.**');
  expect(reactionsOf('## Voices {.reactions}\n- **China.**\n  - **Wang:** “No.”').departures).toContain('moved/separator . (2)');
});

describe('a line among groups', () => {
  const groups = [
    '- **Europe**',
    '  - **Merz** said “no”.',
    '  - **Orban**: “Peace.”',
    '- **Business**',
    '  - **Shell** declined to comment.',
    '  - **Siemens** will wait.',
  ];
  const rows = (...lines: readonly string[]) =>
    (reactionsOf(['## Voices {.reactions}', ...groups, ...lines].join('\n')).blocks ?? []).slice(8).map((row) => row.trim());

  it('is one as well, whoever is named below it', () => {
    expect(rows('- **Others**', '  - China “takes note”.', '  - **Harbour Board** did not comment.')).toEqual([
      '# **Others**',
      '= China “takes note”.',
      '**Harbour Board** | did not comment.',
    ]);
    expect(rows('- **Critics**', '  - The opposition wants “a vote”.', '  - Two ministers resigned.')).toEqual([
      '# **Critics**',
      '= The opposition wants “a vote”.',
      '= Two ministers resigned.',
    ]);
  });

  it('is an actor where what is below it goes on with its sentence, where the author says so, or where it speaks itself', () => {
    expect(rows('- **China**', '  - wants talks', '  - rejects terms').at(-1)).toBe('**China** | - wants talks - rejects terms');
    expect(rows('- **China** {actor="China"}', '  - No talks.').at(-1)).toBe('**China** | - No talks.');
    expect(rows('- **China** wants this:', '  - No talks.').at(-1)).toBe('**China** | wants this: ¶ - No talks.');
  });

  it('is none with two names or a quotation', () => {
    expect(rows('- **China** **Russia**', '  - No talks.').at(-1)).toBe('**China** | **Russia** ¶ - No talks.');
    expect(rows('- **“We wait”**', '  - Berlin waits.').at(-1)).toBe('= **“We wait”** ¶ - Berlin waits.');
  });

  it('follows only several groups of named actors', () => {
    const last = (...lines: readonly string[]) =>
      reactionsOf(['## Voices {.reactions}', ...lines, '- **Oslo**', '  - No talks.'].join('\n'))
        .blocks?.at(-1)
        ?.trim();
    expect(last(...groups)).toBe('= No talks.');
    expect(last(...groups.slice(0, 3))).toBe('**Oslo** | - No talks.');
    expect(last('- **What will they do?**', '  - “It is late.”', '- **What do they fear?**', '  - “It is dark.”')).toBe(
      '**Oslo** | - No talks.',
    );
  });

  it('is an actor where letters without case do not tell whether what is below goes on', () => {
    const europe = [
      '- **欧洲**',
      '  - **默茨**：“不。”',
      '  - **欧尔班**：“和平。”',
      '- **企业**',
      '  - **壳牌**：“不。”',
      '  - **西门子**：“等。”',
    ];
    const of = (...lines: readonly string[]) =>
      reactionsOf(['## 反应 {.reactions}', ...europe, ...lines].join('\n'), { lang: 'zh' }).blocks?.slice(8) ?? [];
    expect(of('- **中国**', '  - 希望谈判', '  - 拒绝条件').at(-1)?.trim()).toBe('**中国** | - 希望谈判 - 拒绝条件');
    expect(of('- **其他**', '  - **莫迪**：“不。”', '  - **中国**：“等。”')[0]?.trim()).toBe('# **其他**');
  });

  it('follows only most of the others', () => {
    expect(rows('- **Kyiv**: “No.”', '- **Riga**: “No.”', '- **Oslo**', '  - No talks.').at(-1)).toBe('**Oslo** | - No talks.');
    expect(rowsOf('**Europe**', '**Merz** said “no”.', '**Orban**: “Peace.”').at(0)).toBe('# **Europe**');
  });
});

import { expect, test } from 'vitest';
import { reactionsOf } from './reactions.js';

const long = '“Find whoever did this and fire them.”';

test.each([
  ['six words', `- Poe: ${long}`, 'Find whoever did this and fire them.'],
  ['more than eight', '- **Poe** says “one two three four five six seven eight nine”.', 'one two three four five six seven eight …'],
  ['a block', '- Poe:\n  > No way.', 'No way.'],
  ['six words in a nested list', `- Poe said:\n  - ${long}`, 'Find whoever did this and fire them.'],
  ['six words in German', '- Poe: „Das geht mit uns auf keinen Fall.“', 'Das geht mit uns auf keinen Fall.'],
  ['six words in French', '- Poe\u00a0: «\u00a0C’est non, et ce sera toujours non.\u00a0»', 'C’est non, et ce sera toujours non.'],
  ['six words in British English', '- Poe says ‘we won’t go there for any price’.', 'we won’t go there for any price'],
  ['several paragraphs', '- Poe: “We will not go there, ever.\n\n  “Not for any price.”', 'We will not go there, ever.'],
  ['six words in Japanese', '- 岸本：「私たちはこの計画を受け入れることができない」', '私たちはこの計画を受け入れることができない'],
])('a quotation of %s without a source is reported', (_, statement, quotation) => {
  expect(reactionsOf(`## Voices {.reactions}\n${statement}`).findings).toEqual([
    `warning quotation-has-source (2): Unexpected quotation without a source: “${quotation}” → Cite it behind the statement, as in \`([Name](https://…))\`, or in the paragraph before the list.`,
  ]);
});

test.each([
  ['five words', '- Poe: “Find whoever did this now.”'],
  ['a source behind it', `- Poe: ${long}[^a]`],
  ['a source elsewhere in the statement', `- **Poe** said so,[^a] and:\n  - ${long}`],
  ['a source in the paragraph before', `As the Wire reports:[^a]\n- Poe: ${long}`],
  ['a source in its group', `- **They all object to it.**[^a]\n  - Poe: ${long}`],
  ['no quotation marks but apostrophes', '- **Poe** won’t say whether it’s the case that she’d go.'],
])('a quotation with %s is not', (_, statement) => {
  expect(reactionsOf(`## Voices {.reactions}\n${statement}`).findings).toBeUndefined();
});

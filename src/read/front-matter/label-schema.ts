import * as v from 'valibot';
import { languages, wordNamed } from '../../language/index.js';
import { expectation } from './expectation.js';
import { namesTo, text } from './field-schemas.js';

const labelMessage = expectation(
  'a map from name to text',
  'Write one `name: word` a line; nested names with a dot.',
  'Write `{ "notes": "References" }`; nested names with a dot.',
);

/** Fixed words by name; one that holds places for figures (`{page}`) keeps them, since no figure would be printed else. */
export const labels = v.pipe(
  namesTo(text, labelMessage),
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    for (const [name, words] of Object.entries(dataset.value)) {
      const missing = placesOf(name).filter((place) => !words.includes(place));
      if (missing.length === 0) continue;
      addIssue({
        input: words,
        message: expectation(
          `text with ${missing.join(' and ')}`,
          `Write it as in \`${name}: '${ownWords(name)}'\`.`,
          `Write it as in \`"${name}": "${ownWords(name)}"\`.`,
        ),
        path: [{ type: 'object', origin: 'value', input: dataset.value, key: name, value: words }],
      });
    }
  }),
);

/** What stands for figures in a fixed word: `{page}`, `{pages}`, `{n}`. */
function placesOf(name: string): readonly string[] {
  return ownWords(name).match(/\{\w+\}/g) ?? [];
}

/** A word as the first language that has it says it. */
function ownWords(name: string): string {
  return languages.map((language) => wordNamed(language, name)).find((word) => word !== '') ?? '';
}

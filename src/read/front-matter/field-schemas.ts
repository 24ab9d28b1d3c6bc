import * as v from 'valibot';
import { languages } from '../../language/index.js';
import type { Confidence, Likelihood } from '../../model/index.js';
import { expectation } from './expectation.js';
import { parsePlainDate } from './parse-plain-date.js';

const textMessage = expectation(
  'text',
  'Write one line of text; put it in quotation marks if need be.',
  'Write one text in quotation marks.',
);

/** Text without white space around it; a number is the text it is written as. */
export const text = v.pipe(
  v.union([v.string(), v.number()], textMessage),
  v.transform((value) => String(value).trim()),
);

/** Text that must be there. */
export const requiredText = v.pipe(text, v.nonEmpty(textMessage));

/** One text or a list of them. */
export const texts = v.pipe(
  v.union(
    [text, v.array(text)],
    expectation(
      'text or a list of texts',
      'Write one text, or a list with one `- text` a line.',
      'Write `"one text"` or `["one text", "another"]`.',
    ),
  ),
  v.transform((value) => (typeof value === 'string' ? [value] : value)),
);

/** A calendar date; month or day may be unknown. */
export const date = v.pipe(
  v.union([v.string(), v.number()], expectation('a date', 'Write year, month and day: 2025-11-27.')),
  v.rawTransform(({ dataset, addIssue, NEVER }) => {
    const reading = parsePlainDate(String(dataset.value));
    if (reading.ok) return reading.date;
    addIssue({ message: expectation(reading.expected, reading.hint) });
    return NEVER;
  }),
);

const webMessage = expectation('a URL that begins with https:// or http://', 'Write the whole URL.');

/** The full URL of a page on the web. */
export const webAddress = v.pipe(
  v.string(webMessage),
  v.trim(),
  v.check((url) => /^https?:\/\//i.test(url) && URL.canParse(url), webMessage),
);

const languageMessage = expectation('a language tag', 'Write the language as in HTML: en, en-US, de, uk.');

/** A BCP 47 tag in its canonical spelling. */
export const languageTag = v.pipe(
  v.string(languageMessage),
  v.trim(),
  v.check((tag) => /^[a-z]{2,3}(?:-|$)/i.test(tag) && isWellFormed(tag), languageMessage),
  v.transform((tag) => Intl.getCanonicalLocales(tag)[0] ?? tag),
);

function isWellFormed(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

/** One of ICD 203's likelihood expressions, in any supported language, with spaces or hyphens. */
export const likelihood = termOf<Likelihood>(
  languages.map(({ words }) => words.likelihood),
  expectation(
    'one of the seven likelihood expressions',
    `Write one of: ${Object.values(languages[0]?.words.likelihood ?? {}).join(', ')}.`,
  ),
);

/** Low, moderate or high, in any supported language. */
export const confidence = termOf<Confidence>(
  languages.map(({ words }) => words.confidence),
  expectation('a degree of confidence', 'Write one of: low, moderate, high.'),
);

/** A closed set of terms that may also be written in the words of a language. */
function termOf<Term extends string>(wordings: readonly Readonly<Record<Term, string>>[], message: string) {
  const terms = new Map<string, Term>();
  for (const wording of wordings) {
    for (const term of Object.keys(wording) as Term[]) {
      terms.set(foldTerm(term), term);
      terms.set(foldTerm(wording[term]), term);
    }
  }
  return v.pipe(
    v.string(message),
    v.rawTransform(({ dataset, addIssue, NEVER }) => {
      const term = terms.get(foldTerm(dataset.value));
      if (term !== undefined) return term;
      addIssue({ message });
      return NEVER;
    }),
  );
}

function foldTerm(words: string): string {
  return words
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/gu, ' ');
}

/** A map with the fields given; unknown ones are left out. */
export function mapOf<const Entries extends v.ObjectEntries>(entries: Entries, message: string) {
  return withoutLists(v.object(entries, message));
}

/** A map from any name to one kind of value. */
export function namesTo<Value extends v.GenericSchema>(value: Value, message: string) {
  return withoutLists(v.record(v.string(), value, message));
}

/** The same schema of a map, refusing lists: valibot takes a list for an object with the names 0, 1, … */
function withoutLists<S extends v.GenericSchema>(schema: S): S {
  return {
    ...schema,
    '~run'(dataset, config) {
      if (!Array.isArray(dataset.value)) return schema['~run'](dataset, config);
      const refused = schema['~run']({ value: null }, config);
      return { ...refused, issues: refused.issues?.map((issue) => ({ ...issue, input: dataset.value })) } as typeof refused;
    },
  };
}

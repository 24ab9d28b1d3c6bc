import { languageFor } from '../../language/index.js';
import { typographicQuotes } from '../../language/typographic-quotes.js';
import type { FrontMatterFields } from '../../model/index.js';

/** What is printed as it stands, without being Markdown. */
const texts = ['title', 'subtitle', 'description', 'organisation', 'series', 'status', 'marking', 'contact'] as const;

/** The fields with the language's quotation marks for straight ones, as the article's text has them. */
export function setQuotes(fields: FrontMatterFields): FrontMatterFields {
  const [open, close, innerOpen, innerClose] = languageFor(fields.lang).language.quotes;
  const set = (text: string) => (/["']/.test(text) ? typographicQuotes(text, [open, close], [innerOpen, innerClose]) : text);
  return {
    ...fields,
    ...Object.fromEntries(
      texts.flatMap((name) => {
        const text = fields[name];
        return text === undefined ? [] : [[name, set(text)]];
      }),
    ),
    authors: fields.authors.map(set),
    sources: fields.sources.map((source) =>
      source.description === undefined ? source : { ...source, description: set(source.description) },
    ),
  };
}

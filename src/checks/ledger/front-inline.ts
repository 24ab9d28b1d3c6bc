import type { FrontText } from './front-fields.js';
import { InlineText } from './inline-text.js';
import { type InlineContext, readInlines } from './read-inlines.js';

/** Reads a text of the front matter as Markdown. */
export function frontInline({ text, line }: FrontText, context: InlineContext): InlineText {
  const inline = new InlineText();
  const [tokens] = context.md.parseInline(text, context.env);
  // Whatever line of it cites, its sources know the line where the value begins.
  readInlines(tokens?.children ?? [], line, inline, { ...context, namesFor: () => context.namesFor(line) });
  return inline;
}

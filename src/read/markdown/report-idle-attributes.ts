import { type Attributes, finding, type SourcePlace } from '../../model/index.js';
import { figureWidth } from './figure-width.js';
import { parseAttributes } from './parse-attributes.js';
import type { Reading } from './reading.js';
import type { AttributesBehind } from './take-attributes-behind.js';

/** A block whose attributes may have an effect. */
export type Bearer = 'heading' | 'paragraph' | 'list item' | 'image' | 'table';

/** The attributes with an effect, as they are written. */
const effects: Readonly<Record<Bearer, { readonly names: readonly string[]; readonly hint: string }>> = {
  heading: {
    names: ['#', 'short=', '.reactions', 'stance='],
    hint: 'At a heading #id, short=, .reactions and stance= have one.',
  },
  paragraph: { names: ['.margin'], hint: 'At a paragraph .margin has one.' },
  'list item': { names: ['actor=', 'stance='], hint: 'At a list item actor= and stance= have one.' },
  image: { names: ['width='], hint: 'At an image alone in its paragraph width= has one, in % (up to 100), mm, cm, in, pt or px.' },
  table: { names: [], hint: 'At a table none has one.' },
};

/** Reports those attributes of a block that change nothing on paper. */
export function reportIdleAttributes(attributes: Attributes, bearer: Bearer, source: SourcePlace, reading: Reading): void {
  const { names, hint } = effects[bearer];
  const { id, classes, values } = attributes;
  const idle = [
    ...(id === undefined || names.includes('#') ? [] : [`#${id}`]),
    ...classes.map((name) => `.${name}`).filter((name) => !names.includes(name)),
    ...Object.entries(values)
      .filter(([key, value]) => !names.includes(`${key}=`) || (bearer === 'image' && figureWidth(value) === undefined))
      .map(([key, value]) => `${key}=${value}`),
  ];
  if (idle.length > 0) report(`${idle.join(' ')} at ${bearer === 'image' ? 'an' : 'a'} ${bearer}`, hint, source, reading);
}

/** Reports attributes behind an element in a line, where none has an effect. */
export function reportAttributesBehind({ attributes, words, what }: AttributesBehind, source: SourcePlace, reading: Reading): void {
  const isSized = what === 'an image' && attributes.values.width !== undefined;
  report(`${words} behind ${what} in a line`, isSized ? effects.image.hint : 'Take them out, or set them as code.', source, reading);
}

/** Reports braces behind an image that are printed since they cannot be read. */
export function reportUnreadAttributes(words: string, source: SourcePlace, reading: Reading): void {
  const meant = words.replace(/\s*=\s*/g, '=').replace(/(=\d[\d.]*)\s+(?=(?:%|[a-z]{2})\s*\})/i, '$1');
  const isRead = meant !== words && parseAttributes(meant.slice(1, -1)) !== undefined;
  reading.findings.push(
    finding('attributes-are-readable', {
      message: `Unexpected ${words} behind an image, expected attributes that can be read; the braces are printed`,
      hint: `Write ${isRead ? meant : 'name=value without blanks, or name="two words"'}, or take it out.`,
      source,
    }),
  );
}

/** Reports the size of an image in HTML, which is not taken. */
export function reportIdleSize(attributes: Readonly<Record<string, string>>, source: SourcePlace, reading: Reading): void {
  const sizes = ['width', 'height'].flatMap((name) => (attributes[name] === undefined ? [] : [`${name}=${attributes[name]}`]));
  const width = attributes.width !== undefined && figureWidth(attributes.width) !== undefined ? attributes.width : '60%';
  if (sizes.length > 0) report(`${sizes.join(' ')} in <img>`, `Write the image in Markdown: ![…](…){width=${width}}.`, source, reading);
}

/** Reports the title of what is no source: the web shows it to whoever points there. A source's is printed in its note. */
export function reportIdleTitle(
  { url = '#', title, place }: { readonly url?: string; readonly title?: string | undefined; readonly place: SourcePlace },
  reading: Reading,
): void {
  if (title === undefined || title.trim() === '' || !/^(?:#|mailto:|tel:|sms:)/i.test(url)) return;
  const message = `Unexpected title “${title}”, expected titles only of sources and of images alone in their paragraph; it is not printed`;
  reading.findings.push(finding('attribute-has-effect', { message, hint: 'Write it into the text, or take it out.', source: place }));
}

function report(what: string, hint: string, source: SourcePlace, reading: Reading): void {
  const message = `Unexpected ${what}, expected attributes with an effect on paper; they are not printed`;
  reading.findings.push(finding('attribute-has-effect', { message, hint, source }));
}

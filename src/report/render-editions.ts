import { type Edition, isoDate, type PlainDate, type RecordedNote } from '../model/index.js';

/** `<name>.editions.json`: a passage and a note a line, so that version control shows what has changed. */
export function renderEditions(editions: readonly Edition[]): string {
  return `{\n  "editions": [\n${editions.map(editionLines).join(',\n')}\n  ]\n}\n`;
}

function editionLines({ number, note, date, contentHash, cover, passages, notes, stances }: Edition): string {
  const parts: readonly string[] = [
    `"number": ${number}`,
    ...(note === undefined ? [] : [`"note": ${JSON.stringify(note)}`]),
    ...(date === undefined ? [] : [`"date": ${JSON.stringify(isoDate(date))}`]),
    `"contentHash": ${JSON.stringify(contentHash)}`,
    ...(cover === undefined ? [] : [`"cover": ${fields(cover)}`]),
    `"passages": ${lines(passages.map(({ section, kind, text, marks, sign, pictures }) => ({ section, kind, text, marks, sign, pictures })))}`,
    `"notes": ${lines(notes.map(noteFields))}`,
    `"stances": ${lines(stances.map(({ actor, stance }) => ({ actor, stance })))}`,
  ];
  return `    {\n${parts.map((part) => `      ${part}`).join(',\n')}\n    }`;
}

function fields(values: Readonly<Record<string, string>>): string {
  const entries = Object.entries(values);
  const told = entries.map(([name, value]) => `        ${JSON.stringify(name)}: ${JSON.stringify(value)}`);
  return entries.length === 0 ? '{}' : `{\n${told.join(',\n')}\n      }`;
}

function lines(items: readonly object[]): string {
  return items.length === 0 ? '[]' : `[\n${items.map((item) => `        ${JSON.stringify(item)}`).join(',\n')}\n      ]`;
}

function noteFields({ number, key, body, withdrawn }: RecordedNote): object {
  return {
    number,
    key,
    ...(body.kind === 'source' ? { source: sourceFields(body.source) } : { text: body.text }),
    ...(withdrawn === undefined ? {} : { withdrawn }),
  };
}

function sourceFields({
  url,
  name,
  title,
  publisher,
  author,
  published,
  accessed,
  archived,
}: Extract<RecordedNote['body'], { kind: 'source' }>['source']): object {
  const date = (given: PlainDate | undefined) => (given === undefined ? undefined : isoDate(given));
  return { url, name, title, publisher, author, published: date(published), accessed: date(accessed), archived };
}

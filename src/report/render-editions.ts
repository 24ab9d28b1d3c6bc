import type { Edition, PlainDate, RecordedNote } from '../model/index.js';

/** `<slug>.editions.json`: a passage and a note a line, so that version control shows what has changed. */
export function renderEditions(editions: readonly Edition[]): string {
  return `{\n  "editions": [\n${editions.map(editionLines).join(',\n')}\n  ]\n}\n`;
}

function editionLines({ number, note, date, contentHash, passages, notes, stances }: Edition): string {
  const fields: readonly string[] = [
    `"number": ${number}`,
    ...(note === undefined ? [] : [`"note": ${JSON.stringify(note)}`]),
    ...(date === undefined ? [] : [`"date": ${JSON.stringify(isoDate(date))}`]),
    `"contentHash": ${JSON.stringify(contentHash)}`,
    `"passages": ${lines(passages.map(({ section, kind, text }) => ({ section, kind, text })))}`,
    `"notes": ${lines(notes.map(noteFields))}`,
    `"stances": ${lines(stances.map(({ actor, stance }) => ({ actor, stance })))}`,
  ];
  return `    {\n${fields.map((field) => `      ${field}`).join(',\n')}\n    }`;
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

function isoDate({ year, month, day }: PlainDate): string {
  const digits = (value: number, length: number) => String(value).padStart(length, '0');
  return [digits(year, 4), ...[month, day].flatMap((part) => (part === undefined ? [] : [digits(part, 2)]))].join('-');
}

/** What elements of a standard tag are called, and what is lost to whoever hears the file where they have another. */
export interface TagName {
  readonly one: string;
  readonly many: string;
  readonly loss: string;
}

const losses = {
  table: 'a screen reader does not go through it by rows and columns',
  list: 'a screen reader does not say that it is a list, nor how long it is',
  heading: 'a screen reader does not go to it from heading to heading',
  text: 'a screen reader does not stop between paragraphs',
  link: 'a screen reader does not say that it can be followed',
  other: 'a screen reader does not say what it is',
} as const;

/** By the standard tag (ISO 32000-1, 14.8.4). */
const names: Readonly<Record<string, readonly [one: string, many: string, loss: keyof typeof losses]>> = {
  Table: ['a table', 'tables', 'table'],
  THead: ['a table’s head', 'heads of tables', 'table'],
  TBody: ['a table’s body', 'bodies of tables', 'table'],
  TR: ['a row', 'rows', 'table'],
  TH: ['a header cell', 'header cells', 'table'],
  TD: ['a cell', 'cells', 'table'],
  L: ['a list', 'lists', 'list'],
  LI: ['a list item', 'list items', 'list'],
  Lbl: ['the sign of a list item', 'signs of list items', 'list'],
  LBody: ['the text of a list item', 'texts of list items', 'list'],
  P: ['a paragraph', 'paragraphs', 'text'],
  Link: ['a link', 'links', 'link'],
  BlockQuote: ['a quotation', 'quotations', 'other'],
  Figure: ['a picture', 'pictures', 'other'],
  Caption: ['a caption', 'captions', 'other'],
  Code: ['a piece of code', 'pieces of code', 'other'],
  Document: ['the whole text', 'whole texts', 'other'],
};

/** The name of what has a tag. */
export function tagName(role: string): TagName {
  const [one, many, loss] =
    names[role] ?? (/^H\d$/.test(role) ? ['a heading', 'headings', 'heading'] : ['an element', 'elements', 'other']);
  return { one, many, loss: losses[loss as keyof typeof losses] };
}

/** Markup; only `html` makes it, so that text of an article cannot become any. */
export class Html {
  readonly #text: string;

  constructor(strings: TemplateStringsArray, values: readonly HtmlValue[]) {
    this.#text = strings.map((string, index) => string + markup(values[index])).join('');
  }

  toString(): string {
    return this.#text;
  }
}

/** What may stand in a template of markup: text is escaped, `undefined` is nothing. */
export type HtmlValue = string | number | Html | readonly HtmlValue[] | undefined;

/** Markup with values in it, each escaped for text and for quoted attributes alike. */
export function html(strings: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  return new Html(strings, values);
}

function markup(value: HtmlValue): string {
  if (value === undefined) return '';
  if (typeof value === 'string') return escaped(value);
  if (typeof value === 'number' || value instanceof Html) return String(value);
  return value.map(markup).join('');
}

const references: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Control characters and halves of surrogate pairs, which HTML cannot hold, become the replacement character. */
function escaped(text: string): string {
  return text.replace(/[&<>"']/gu, (character) => references[character] ?? '').replace(/[^\P{Cc}\t\n]|\p{Cs}/gu, '\ufffd');
}

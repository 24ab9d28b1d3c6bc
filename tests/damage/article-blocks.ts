import type { Dice } from '../bench/random.mjs';
import { oddities, type Vocabulary } from './article-words.js';

/** Notes in the side column can be left out: `BRIEF_WITHOUT=margin`. */
const hasMarginNotes = process.env.BRIEF_WITHOUT !== 'margin';

/** Writes the parts of an article; counts the footnotes that it has called. */
export class BlockWriter {
  readonly sources: number;
  footnotes = 0;
  /** Sentences that are said again and again, as in a live blog; none where every sentence is a new one. */
  readonly #said: string[] = [];
  protected readonly dice: Dice;
  protected readonly vocabulary: Vocabulary;
  readonly #isPlain: boolean;
  readonly #isRepetitive: boolean;

  constructor(dice: Dice, vocabulary: Vocabulary, sources: number, isPlain: boolean, isRepetitive = false) {
    this.dice = dice;
    this.vocabulary = vocabulary;
    this.sources = sources;
    this.#isPlain = isPlain;
    this.#isRepetitive = isRepetitive;
  }

  chance(percent: number): boolean {
    return this.dice.below(100) < percent;
  }

  words(count: number): string {
    const { words, long } = this.vocabulary;
    return Array.from({ length: count }, () =>
      this.chance(4) ? this.dice.pick(long) : this.chance(this.#isPlain ? 0 : 3) ? this.dice.pick(oddities) : this.dice.pick(words),
    ).join(' ');
  }

  /** Words without signs, for headings, titles and whatever is matched by its text. */
  plain(count: number): string {
    const text = Array.from({ length: count }, () => this.dice.pick(this.vocabulary.words)).join(' ');
    return text.slice(0, 1).toUpperCase() + text.slice(1);
  }

  cite(): string {
    if (this.sources === 0) return '';
    const link = () => `[Outlet ${1 + this.dice.below(4)}][${1 + this.dice.below(this.sources)}]`;
    const dice = this.dice.below(14);
    if (dice < 7) return ` (${link()})`;
    if (dice === 7) return ` (${link()}, ${link()})`;
    if (dice === 8) return ` (${link()} ${this.vocabulary.and} ${link()})`;
    if (dice === 9) return ` ([source](https://example.org/inline/${this.dice.below(6)}))`;
    if (dice === 11) return ` (${link()}) (${link()})`;
    // A sentence that has ended, before the stop behind the parenthesis.
    if (dice === 12) return `. (${link()})`;
    if (dice === 10) return ` <https://example.org/bare/${this.dice.below(4)}>`;
    return ` [${this.words(2)}](https://example.net/linked/${this.dice.below(5)}/a-page_with~signs?id=${this.dice.below(3)}&q=x)`;
  }

  /** A call of a footnote; each is called once. */
  note(): string {
    if (this.#isPlain) return '';
    if (this.chance(30)) return `^[${this.plain(5)}.]`;
    this.footnotes += 1;
    return `[^n${this.footnotes}]`;
  }

  inline(): string {
    const text = this.words(1 + this.dice.below(4));
    const [open, close] = this.vocabulary.quotes;
    const forms = [
      ...[text, text, `**${this.plain(2)}**`, `*${this.plain(2)}*`, `***${this.plain(2)}***`, `~~${this.plain(1)}~~`],
      ...[
        `${open}${text}${close}`,
        `\`${this.plain(2)} = {x}\``,
        '<kbd>Ctrl</kbd>',
        'H<sub>2</sub>O',
        'm<sup>2</sup>',
        `<mark>${this.plain(1)}</mark>`,
      ],
      ...['[desk](mailto:desk@example.org)', '[phone](tel:+3212345)', `<u>${this.plain(1)}</u>`, `"${this.plain(3)}"`, 'a -- b --- c...'],
    ];
    return this.dice.pick(forms);
  }

  sentence(): string {
    if (this.#said.length === 3 && this.chance(90)) return this.dice.pick(this.#said);
    const text = this.#newSentence();
    // A note is called but once.
    if (this.#isRepetitive && this.#said.length < 3 && !text.includes('[^')) this.#said.push(text);
    return text;
  }

  #newSentence(): string {
    const tail = `${this.chance(8) ? this.note() : ''}${this.chance(25) ? this.cite() : ''}`;
    return `${this.plain(2 + this.dice.below(5))} ${this.inline()} ${this.words(2 + this.dice.below(7))}${this.dice.pick(['.', '.', '.', '!', '?'])}${tail}`;
  }

  paragraph(most = 5): string {
    return Array.from({ length: 1 + this.dice.below(most) }, () => this.sentence()).join(this.chance(10) ? '  \n' : ' ');
  }

  quotation(count: number): string {
    const [open, close] = this.vocabulary.quotes;
    return `${open}${this.words(count)}${close}`;
  }

  list(sign: (index: number) => string, depth = 0): string {
    const isLoose = this.chance(15);
    const pad = '    ';
    return Array.from({ length: 2 + this.dice.below(4) }, (_, index) => {
      const inner = depth < 3 && this.chance(18) ? `\n${this.list(() => '-', depth + 1).replace(/^/gm, pad)}` : '';
      const more = depth === 0 && this.chance(8) ? `\n\n${pad}${this.paragraph(2)}` : '';
      return `${sign(index)} ${this.plain(2)} ${this.words(1 + this.dice.below(12))}${this.chance(15) ? this.cite() : ''}${inner}${more}`;
    }).join(isLoose ? '\n\n' : '\n');
  }

  table(columns = 2 + this.dice.below(3), rows = 2 + this.dice.below(this.chance(15) ? 60 : 9)): string {
    const row = (cell: () => string) => `| ${Array.from({ length: columns }, cell).join(' | ')} |`;
    const wide = columns > 5;
    const cell = () =>
      this.chance(30)
        ? String(this.dice.below(90_000))
        : this.words(1 + this.dice.below(wide ? 2 : 8)) + (this.chance(5) ? this.cite() : '');
    const head = [row(() => this.plain(1)), row(() => this.dice.pick(['---', ':--', '--:', ':-:']))];
    return [...head, ...Array.from({ length: rows }, () => row(cell))].join('\n');
  }

  code(): string {
    const lines = Array.from({ length: 1 + this.dice.below(this.chance(10) ? 60 : 6) }, (_, index) =>
      this.dice.pick([
        `let x${index} = "${this.plain(3)}"; // **not** #strong[this]`,
        `${' '.repeat(this.dice.below(7))}if (a < b) { return [1][2] }`,
        '',
      ]),
    );
    const endless = this.chance(15) ? `${'abcdefghij'.repeat(4 + this.dice.below(12))}\n` : '';
    return `\`\`\`${this.dice.pick(['', 'js', 'sh'])}\n${endless}${lines.join('\n')}\nend\n\`\`\``;
  }

  /** One block of any kind. */
  block(): string {
    const kinds: readonly (() => string)[] = [
      ...[() => this.paragraph(), () => this.paragraph(), () => this.paragraph(8), () => this.sentence()],
      ...[() => this.list(() => '-'), () => this.list((index) => `${index + 1}.`), () => this.list((index) => `${index + 7}.`)],
      ...[() => this.table(), () => this.table(3), () => (this.chance(40) ? this.table(6 + this.dice.below(2), 5) : this.table(2, 3))],
      () => `> ${this.quotation(9 + this.dice.below(20))}\n>\n> ${this.paragraph(2)}${this.cite()}`,
      () => `> ${this.paragraph(2)}\n>\n> > ${this.sentence()}\n>\n> - ${this.words(5)}\n> - ${this.words(6)}`,
      () => `> ${this.words(12)}\n>\n> — ${this.plain(2)}`,
      () => this.code(),
      () =>
        `> [!${this.dice.pick(['NOTE', 'TIP', 'WARNING', 'IMPORTANT', 'CAUTION'])}]\n> ${this.paragraph(2)}\n>\n> - ${this.words(4)}\n> - ${this.words(3)}`,
      () => `${this.plain(1)}\n: ${this.plain(8)}.\n: ${this.plain(5)}.\n\n${this.plain(2)}\n: ${this.plain(9)}.`,
      () => `- [x] ${this.words(4)}\n- [ ] ${this.words(3)}\n- [x] ${this.words(9)}`,
      () => `![${this.plain(5)}](harbour.svg${this.chance(60) ? ` "${this.plain(6)}."` : ''})`,
      () => `![${this.plain(4)}](https://example.org/far/${this.dice.below(9)}.png)`,
      () => this.dice.pick(['***', '<!-- brief: pagebreak -->', '<!-- a remark -->', '<hr>']),
      () => `<!-- brief: skip -->\n\n${this.paragraph(2)}\n\n<!-- brief: end -->`,
      () => `<!-- brief: print ${this.plain(6)}. -->`,
      () => `<details><summary>${this.plain(2)}</summary>\n\n${this.paragraph(1)}\n\n</details>`,
      () => `<div class="box">${this.plain(6)}.</div>`,
      () =>
        `<table><tr><th>${this.plain(1)}</th><th>${this.plain(1)}</th></tr><tr><td>${this.plain(2)}</td><td>${this.plain(1)}</td></tr></table>`,
      () => `${this.paragraph(1)}${hasMarginNotes ? ' {.margin}' : ''}`,
    ];
    return this.dice.pick(kinds)();
  }
}

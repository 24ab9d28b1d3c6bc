import { BlockWriter } from './article-blocks.js';
import { addresses, rarities } from './harsh-words.js';

/** Writes what articles seldom hold: odd words and addresses, and constructs inside of each other. */
export class HarshWriter extends BlockWriter {
  override words(count: number): string {
    const text = super.words(count);
    return this.chance(14) ? `${text} ${this.dice.pick(rarities)} ${this.plain(1).toLowerCase()}` : text;
  }

  override cite(): string {
    if (this.sources === 0) return super.cite();
    const link = (label = `Outlet ${1 + this.dice.below(4)}`) => `[${label}][${1 + this.dice.below(this.sources)}]`;
    const forms: readonly (() => string)[] = [
      ...[() => super.cite(), () => super.cite(), () => super.cite(), () => ` ([${this.plain(1)}](${this.dice.pick(addresses)}))`],
      ...[() => ` (${link()}; ${link()}; ${link()})`, () => ` (${link()}) (${link()})`, () => ` (${link()} / ${link()})`],
      ...[() => ` (see ${link()} and ${link()})`, () => ` ${link('source')}`, () => ` ${link(String(1 + this.dice.below(9)))}`],
      ...[
        () => ` <${this.dice.pick(addresses)}>`,
        () => ` (${this.plain(1)}, ${link()})`,
        () => ` ${link(this.plain(2))}, ${link(this.plain(1))}`,
      ],
      ...[() => ` (*${link()}*)`, () => ` **${link(this.plain(2))}**`, () => ` https://example.org/plain/${this.dice.below(9)}`],
    ];
    return this.dice.pick(forms)();
  }

  override inline(): string {
    const text = this.words(1 + this.dice.below(3));
    const address = this.dice.pick(addresses);
    const forms = [
      ...[super.inline(), super.inline(), super.inline(), '<abbr title="World Wide Web">WWW</abbr>', `<q>${this.plain(3)}</q>`],
      ...[`<span lang="de">${this.plain(2)}</span>`, `<a href="https://example.org/html/${this.dice.below(5)}">${this.plain(2)}</a>`],
      ...[`**${this.plain(1)} *${this.plain(1)}* ${this.plain(1)}**`, `[**${this.plain(1)}** ${this.plain(1)}](${address})`],
      ...[`[\`${this.plain(1)}\`](https://example.org/code)`, `"${this.plain(1)} '${this.plain(2)}' ${this.plain(1)}"`],
      ...[`![${this.plain(2)}](harbour.svg)`, `[${text}](<${address}>)`, `<small>${this.plain(2)}</small>`, `_${this.plain(2)}_`],
      ...[`${this.plain(1)}<br>${this.plain(1)}`, `\`${'code_'.repeat(3 + this.dice.below(20))}\``, `(${text})`, `${text}, ${text};`],
      ...[`<!-- ${this.plain(2)} -->${this.plain(1)}`, `${this.plain(1)}:`, `<ins>${this.plain(1)}</ins><del>${this.plain(1)}</del>`],
    ];
    return this.dice.pick(forms);
  }

  /** A heading with more than words in it. */
  heading(): string {
    const title = this.plain(2 + this.dice.below(this.chance(10) ? 24 : 4));
    const address = this.dice.pick(addresses);
    const forms = [
      ...[`${title} \`code\``, `${title} *${this.plain(1)}*`, `[${title}](${address})`, `${title} ([Outlet](https://example.org/heading))`],
      ...[
        `${title}: ${this.plain(2)}`,
        `${title}${this.note()}`,
        `${title} {short="${this.plain(1)}"}`,
        `1. ${title}`,
        `${title}?`,
        `“${title}”`,
      ],
      ...[`${title} H<sub>2</sub>O`, `${title} — ${this.plain(1)} & ${this.plain(1)}`, `**${title}**`],
    ];
    return this.dice.pick(forms);
  }

  /** A list that goes down level by level, its signs by turns. */
  deepList(depth = 0): string {
    const sign = depth % 2 === 0 ? '-' : '1.';
    const item = () => `${sign} ${this.plain(2)} ${this.inline()}${this.chance(20) ? this.cite() : ''}`;
    const inner = depth < 2 + this.dice.below(5) ? `\n${this.deepList(depth + 1).replace(/^(?=.)/gm, '    ')}` : '';
    return `${item()}${inner}\n${item()}`;
  }

  /** Any block as part of a list item. */
  fullList(): string {
    const item = () => `- ${this.plain(2)} ${this.words(4)}\n\n${this.block().replace(/^(?=.)/gm, '    ')}`;
    return `${item()}\n\n- ${this.plain(3)}\n\n${item()}`;
  }

  quoted(block: string): string {
    return block.replace(/^/gm, '> ').replace(/ +$/gm, '');
  }

  richTable(): string {
    const columns = 1 + this.dice.below(9);
    const rows = 1 + this.dice.below(this.chance(15) ? 80 : 8);
    const cell = () =>
      this.dice.pick([
        ...[
          () => '',
          () => String(this.dice.below(9000)),
          () => `**${this.plain(1)}**`,
          () => `\`${this.plain(1)}\``,
          () => this.cite().trim(),
        ],
        ...[() => this.words(2), () => `${this.plain(1)}<br>${this.plain(1)}`, () => `${this.plain(1)} \\| ${this.plain(1)}`],
        ...[
          () => this.words(columns > 4 ? 3 : 14),
          () => `${this.plain(2)}${this.cite()}`,
          () => `[${this.plain(1)}](${this.dice.pick(addresses)})`,
        ],
      ])();
    const row = (of: () => string) => `| ${Array.from({ length: columns }, of).join(' | ')} |`;
    return [
      row(() => (this.chance(10) ? '' : this.plain(1 + this.dice.below(2)))),
      row(() => '---'),
      ...Array.from({ length: rows }, () => row(cell)),
    ].join('\n');
  }

  /** A note with more than a sentence in it. */
  footnote(): string {
    const text = this.plain(4);
    const forms = [
      ...[
        `${text}: [${this.plain(2)}](${this.dice.pick(addresses)}).`,
        `${text} ([Outlet 1](https://example.org/in/a/note)), ${this.words(9)}.`,
      ],
      ...[`${text}.\n\n    ${this.paragraph(3)}`, `${text}:\n\n    - ${this.words(4)}\n    - ${this.words(5)}`, `${this.paragraph(9)}`],
      ...[
        `${text} <${this.dice.pick(addresses)}>`,
        `${text}.\n\n    > ${this.words(9)}`,
        `${text}: \`${this.plain(2)}\`, *${this.plain(1)}*.`,
      ],
      ...(this.sources > 0 ? [`[Outlet 2][1], ${this.words(3)}.`, `${text} ([Outlet 1][1], [Outlet 2][${this.sources}]).`] : []),
    ];
    return this.dice.pick(forms);
  }

  override block(): string {
    const kinds: readonly (() => string)[] = [
      ...[() => super.block(), () => super.block(), () => super.block(), () => super.block(), () => super.block(), () => super.block()],
      ...[() => this.paragraph(8), () => this.paragraph(30), () => this.richTable(), () => this.richTable(), () => this.deepList()],
      ...(this.chance(40)
        ? [() => this.fullList(), () => this.quoted(this.block()), () => this.quoted(`[!TIP] ${this.plain(2)}\n${this.block()}`)]
        : []),
      () => this.quoted(`${this.paragraph(1)}\n\n${this.quoted(`${this.paragraph(1)}\n\n${this.quoted(this.sentence())}`)}`),
      () => `${this.plain(1)}\n: ${this.paragraph(2)}\n\n    ${this.paragraph(1)}\n\n    - ${this.words(3)}\n    - ${this.words(2)}`,
      () => `[![${this.plain(3)}](harbour.svg)](https://example.org/linked/picture)`,
      () => `![${this.plain(2)}](harbour.svg "${this.plain(3)}") ![${this.plain(2)}](https://example.org/far/away.png "${this.plain(2)}")`,
      () =>
        `\`\`\`\n${Array.from({ length: 1 + this.dice.below(90) }, () => `\t${this.plain(4)} → ${'─'.repeat(this.dice.below(80))}`).join('\n')}\n\`\`\``,
      () => `<blockquote><p>${this.plain(6)}</p></blockquote>`,
      () => `<ul><li>${this.plain(3)}</li><li>${this.plain(2)} <b>${this.plain(1)}</b></li></ul>`,
      () => `<dl><dt>${this.plain(1)}</dt><dd>${this.plain(5)}</dd></dl>`,
      () => `<p align="center">${this.plain(9)}</p>`,
      () => `${this.plain(4)}:\n\n${this.list(() => '*')}`,
      () => `**${this.plain(4)}**\n\n${this.paragraph(3)}`,
      () => `*${this.paragraph(1)}*`,
      () => (this.sources < 3 ? this.sentence() : `${this.plain(2)}:\n\n- [Outlet 1][1]\n- [Outlet 2][2]\n- [Outlet 3][3]`),
      () => `${this.sentence()}\\\n${this.sentence()}  \n${this.sentence()}`,
      () => `    ${this.plain(5)}\n    ${this.plain(3)}`,
    ];
    return this.dice.pick(kinds)();
  }
}

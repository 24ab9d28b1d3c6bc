import type { ArticleBlock, ArticleInline, Attributes, FigureWidth, Footnote } from '../../../src/model/index.js';

const tagOf = {
  strong: 'strong',
  emphasis: 'em',
  strike: 's',
  underline: 'u',
  superscript: 'sup',
  subscript: 'sub',
  highlight: 'mark',
  small: 'small',
  keyboard: 'kbd',
} as const;

/** Blocks in a notation like HTML, without places, for tests to compare as a whole. */
export function showBlocks(blocks: readonly ArticleBlock[]): string {
  return blocks.map(showBlock).join('');
}

/** Footnotes in the same notation. */
export function showFootnotes(footnotes: ReadonlyMap<string, Footnote>): string {
  return [...footnotes.values()].map(({ label, blocks }) => `[^${label}] ${showBlocks(blocks)}`).join('\n');
}

function showBlock(block: ArticleBlock): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level} #${block.id}${block.short === undefined ? '' : ` short="${block.short}"`}${classes(block.attributes)}>${showInlines(block.children)}</h>`;
    case 'paragraph':
      return `<p${attributes(block.attributes)}>${showInlines(block.children)}</p>`;
    case 'list': {
      const items = block.items.map((item) => {
        const box = item.checked === undefined ? '' : item.checked ? ' [x]' : ' [ ]';
        return `<li${box}${attributes(item.attributes)}>${showBlocks(item.blocks)}</li>`;
      });
      return `<${block.ordered ? `ol ${block.start}` : 'ul'}${block.tight ? '' : ' loose'}>${items.join('')}</list>`;
    }
    case 'quote':
      return `<quote>${showBlocks(block.blocks)}${block.attribution === undefined ? '' : `<by>${showInlines(block.attribution)}</by>`}</quote>`;
    case 'callout':
      return `<${block.flavour}${block.title === undefined ? '' : ` "${showInlines(block.title)}"`}>${showBlocks(block.blocks)}</callout>`;
    case 'code-block':
      return `<code-block${block.language === undefined ? '' : ` ${block.language}`}>${block.text}</code-block>`;
    case 'table': {
      const rows = [block.header, ...block.rows].map((row) =>
        row.map(({ children, isCovered }) => (isCovered === true ? '^' : showInlines(children))).join(' | '),
      );
      return `<table ${block.columns.join(' ')}${attributes(block.attributes)}>${rows.join(' / ')}</table>`;
    }
    case 'definition-list': {
      const entries = block.entries.map(
        ({ terms, definitions }) =>
          terms.map((term) => `<dt>${showInlines(term)}</dt>`).join('') +
          definitions.map((blocks) => `<dd>${showBlocks(blocks)}</dd>`).join(''),
      );
      return `<dl>${entries.join('')}</dl>`;
    }
    case 'thematic-break':
      return '<hr>';
    case 'page-break':
      return '<page-break>';
    case 'figure':
      return `<figure${width(block.width)}>${showInlines([block.image])}${block.caption === undefined ? '' : `<caption>${showInlines(block.caption)}</caption>`}</figure>`;
    default:
      return block satisfies never;
  }
}

/** Inlines in the same notation. */
export function showInlines(inlines: readonly ArticleInline[]): string {
  return inlines.map(showInline).join('');
}

function showInline(inline: ArticleInline): string {
  switch (inline.kind) {
    case 'text':
      return inline.text;
    case 'code':
      return `\`${inline.text}\``;
    case 'break':
      return '<br>';
    case 'styled':
      return `<${tagOf[inline.style]}>${showInlines(inline.children)}</${tagOf[inline.style]}>`;
    case 'foreign':
      return `<span ${inline.lang}>${showInlines(inline.children)}</span>`;
    case 'link': {
      const through = inline.definition === undefined ? '' : ` [${inline.definition}]`;
      const title = inline.title === undefined ? '' : ` "${inline.title}"`;
      return `<${inline.form} ${inline.url}${through}${title}>${showInlines(inline.children)}</a>`;
    }
    case 'image':
      return `<img ${inline.url} "${inline.alt}"${inline.title === undefined ? '' : ` "${inline.title}"`}>`;
    case 'footnote-reference':
      return `[^${inline.label}]`;
    default:
      return inline satisfies never;
  }
}

function width(wished: FigureWidth | undefined): string {
  if (wished === undefined) return '';
  return 'share' in wished ? ` ${wished.share * 100}%` : ` ${Math.round(wished.points * 10) / 10}pt`;
}

function attributes(given: Attributes): string {
  return `${given.id === undefined ? '' : ` #${given.id}`}${classes(given)}`;
}

function classes({ classes, values }: Attributes): string {
  return [...classes.map((name) => ` .${name}`), ...Object.entries(values).map(([key, value]) => ` ${key}="${value}"`)].join('');
}

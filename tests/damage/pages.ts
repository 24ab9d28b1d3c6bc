import { type Damage, inTypst, readDamaged, setAgain, textOf } from './damage.js';
import { callsOf, dataRows, middle, paragraphs, replaced, textAt } from './typst-source.js';

const theme = '/theme.typ';
const setup = '/setup.json';
const anyFurniture = ['furniture-is-complete', 'page-numbers-run', 'marking-on-every-page'];

/** Replaces words of the theme; those that are not there are nothing to spoil. */
function inTheme(name: string, finds: readonly string[], from: string | RegExp, to: string): Damage {
  return inTypst(name, finds, (source) => source.replace(from, () => to), theme);
}

/** Puts something behind the paragraph in the middle, or around it. */
function atParagraph(name: string, finds: readonly string[], spoil: (text: string) => string): Damage {
  return inTypst(name, finds, (source) => {
    const call = middle(paragraphs(source));
    return call && replaced(source, call, spoil(textAt(source, call)));
  });
}

/** Spoils what is fixed for the whole print run. */
function inSetup(name: string, finds: readonly string[], from: RegExp, to: string): Damage {
  return inTypst(name, finds, (source) => source.replace(from, to), setup);
}

const firstHeading = (source: string) =>
  middle(callsOf(source, 'section-heading').filter((call) => textAt(source, call).startsWith('#section-heading(1,"')));

/** Rows may break, and one is as high as half a page. */
const brokenRow: Damage = {
  name: 'a row over two pages',
  finds: ['row-is-whole'],
  async apply(proof) {
    const source = textOf(proof.typst.get('/brief.typ'));
    const row = middle(dataRows(source).flatMap(({ rows }) => (rows.length > 8 ? rows : [])));
    if (row === undefined) return undefined;
    const brief = replaced(source, row, textAt(source, row).replace(/cell\((\[.*?\])\)/s, 'cell([$1#v(900pt)The end of it])'));
    const broken = textOf(proof.typst.get(theme)).replace(
      'table.cell(breakable: split, ..if head',
      'table.cell(breakable: true, ..if head',
    );
    const changed = new Map([
      ['/brief.typ', brief],
      [theme, broken],
    ]);
    return readDamaged(await setAgain(proof, changed), proof.promised);
  },
};

/** Damages to places, pages, tables and type. */
export const pageDamages: readonly Damage[] = [
  brokenRow,
  atParagraph('text over text', ['nothing-overprints'], (text) => `${text}\n#v(-18pt)\n#prose[Stray letters over it]`),
  atParagraph('a paragraph moved upon the one before', ['nothing-overprints'], (text) => `#move(dy: -35pt)[${text}]`),
  atParagraph('a paragraph moved out of the margin', ['text-inside-margins'], (text) => `#move(dx: -60pt)[${text}]`),
  atParagraph('a paragraph moved off the page', ['text-inside-margins', 'words-survive'], (text) => `#move(dx: 700pt)[${text}]`),
  atParagraph(
    'words in the bottom margin',
    ['text-inside-margins', 'nothing-overprints'],
    (text) => `${text}\n#place(bottom, dy: 30pt)[Words below]`,
  ),
  atParagraph(
    'a paragraph on the full width',
    ['line-length', 'text-inside-margins', 'nothing-overprints'],
    (text) =>
      `#block(width: full-width)[#set par(hanging-indent: 0pt);#let paragraph(body, ..rest) = block(width: full-width, par(body));${text}]`,
  ),
  atParagraph('a word wider than the column', ['text-inside-margins', 'words-survive', 'nothing-overprints'], (text) =>
    text.replace(
      /#"(\S+) (\S+) (\S+) (\S+) (\S+) (\S+) (\S+) (\S+)/,
      '#box[#"$1 $2 $3 $4 $5 $6 $7 $8 $1 $2 $3 $4 $5 $6 $7 $8 $1 $2 $3 $4 $5";];#"',
    ),
  ),
  atParagraph('a blank page', ['page-is-not-blank'], (text) => `${text}\n#pagebreak()\n#pagebreak()`),
  atParagraph(
    'a page that is hardly begun',
    ['page-is-not-blank', 'furniture-is-complete', 'page-reference-is-true', 'note-leads-back'],
    (text) => `#pagebreak()\n${text}\n#pagebreak()`,
  ),
  atParagraph('a paragraph in light grey', ['contrast'], (text) => `#text(fill: rgb("#b8b8b8"))[${text}]`),
  atParagraph('a paragraph in white', ['contrast', 'words-survive'], (text) => `#text(fill: white)[${text}]`),
  atParagraph(
    'a paragraph behind a bar',
    ['text-is-seen', 'nothing-overprints', 'words-survive'],
    (text) => `${text}\n#place(dy: -34pt, rect(width: 120mm, height: 30pt, fill: black))`,
  ),
  atParagraph(
    'a paragraph moved to the head of its page',
    ['text-inside-margins', 'nothing-overprints', 'reading-order-is-text-order'],
    (text) => `#place(top, dy: -9mm)[${text}]`,
  ),
  atParagraph('a paragraph as an artifact', ['words-survive', 'reading-order-is-text-order'], (text) => `#pdf.artifact[${text}]`),
  atParagraph(
    'a heading that the article does not have',
    ['structure-survives', 'headings-nest', 'words-survive'],
    (text) => `#heading(level: 4)[More]\n${text}`,
  ),
  atParagraph(
    'a paragraph in another type',
    ['fonts-are-declared', 'fonts-are-embedded'],
    (text) => `#text(font: "Libertinus Serif")[${text}]`,
  ),
  atParagraph(
    'tiny type in a table',
    ['table-is-legible', 'structure-survives'],
    (text) => `${text}\n#data-table((60,60),(left,left),([#"A";],[#"B";],),size: 4,cell([#"c";]),cell([#"d";]))`,
  ),
  atParagraph(
    'a picture without words',
    ['printed-image-has-alt', 'is-tagged', 'structure-survives'],
    (text) =>
      `${text}\n#image(bytes("<svg xmlns='http://www.w3.org/2000/svg' width='40' height='40'><rect width='40' height='40'/></svg>"), width: 40pt)`,
  ),
  inTypst('a heading at the foot of a page', ['heading-keeps-text'], (source) => {
    const call = firstHeading(source);
    return call && replaced(source, call, `${textAt(source, call)}\n#pagebreak()`);
  }),
  inTypst('a summary over two pages', ['summary-is-one-page'], (source) =>
    source.replace('#summary-columns(', '#pagebreak()\n#summary-columns('),
  ),
  inTypst('a summary page that is nearly empty', ['summary-is-well-filled', 'words-survive'], (source) =>
    source.replace(/#summary-columns\(.*/, ''),
  ),
  inTypst('a page turned', ['page-size', 'furniture-is-complete'], (source) => {
    const call = middle(paragraphs(source));
    return call && replaced(source, call, `#page(flipped: true)[${textAt(source, call)}]`);
  }),
  inTypst('another content hash', ['belongs-to-article'], (source) =>
    source.replace(/(Content hash |[^\w])([0-9a-f]{8})(?="?;?\]?\)?)(?![\s\S]*[^\w][0-9a-f]{8}\b)/, '$100000000'),
  ),
  inTypst('no last page', ['belongs-to-article', 'words-survive'], (source) => source.replace(/\n#colophon\[[\s\S]*$/, '\n')),
  inTypst('another title in the file', ['language-and-title'], (source) => source.replace(/(briefing\.with\(\s*title: ")/, '$1Not ')),
  inTypst('alternative text changed', ['printed-image-has-alt', 'structure-survives', 'words-survive'], (source) =>
    source.replace(/(picture(?:-frame)?\((?:"[^"]*",)?"\S+ )\S+/, '$1something'),
  ),
  inTypst('a table turned that has room upright', ['turned-page-leaves-no-gap'], (source) =>
    source.replace(/#data-table\((?![^\n]*landscape)/, '#pagebreak()\n#prose[Alone.]\n#data-table(landscape: true,'),
  ),
  inTheme('header rows once only', ['header-repeats'], 'table.header(..head', 'table.header(repeat: false, ..head'),
  inTheme(
    'no header row',
    ['structure-survives', 'words-survive', 'table-has-header-cells'],
    'table.header(..head, table.hline(stroke: thin)),',
    '',
  ),
  inTheme('a header of plain cells', ['table-has-header-cells'], 'table.header(..head, table.hline(stroke: thin)),', '..head,'),
  inTheme(
    'columns too narrow for their words',
    ['cell-fits', 'text-inside-margins', 'nothing-overprints'],
    'columns: columns,\n    align: align',
    'columns: columns.map(c => c * 0.12),\n    align: align',
  ),
  inTheme(
    'lists without signs',
    ['structure-survives', 'words-survive'],
    /#let bullets\(.*/,
    '#let bullets(level, tight, ..items) = for body in items.pos() { body }',
  ),
  inTheme('other paper', ['page-size'], 'width: setup.page.width * 1mm,', 'width: setup.page.width * 1mm - 9mm,'),
  inTheme('other margins', ['text-inside-margins'], 'inside: setup.page.left * 1mm', 'inside: setup.page.left * 0.4mm'),
  inTypst(
    'the marking gone from one page',
    ['marking-on-every-page'],
    (source, { promised }) =>
      promised.article.frontMatter.marking && source.replace('if shout != none { block', 'if shout != none and number != 2 { block'),
    theme,
  ),
  inTheme('no head', anyFurniture, '    header: running-head,', '    header: none,'),
  inTheme('no foot', anyFurniture, '    footer: running-foot,', '    footer: none,'),
  inTheme('a page number off by one', ['page-numbers-run'], '"{page}", str(number)', '"{page}", str(number + 1)'),
  inTheme('another number of pages', ['page-numbers-run'], 'counter(std.page).final().first()', '99'),
  inTheme(
    'labels that begin with five',
    ['page-numbers-run', 'page-reference-is-true'],
    /(?<=\n) {2}body\n {2}anchors-end/,
    '  counter(page).update(5)\n  body\n  anchors-end',
  ),
  inTheme('pages numbered in Roman figures', ['page-numbers-run'], 'numbering: "1"', 'numbering: "i"'),
  inTheme('the head left out of one page', ['furniture-is-complete'], 'if number > 1 {\n    par', 'if number > 2 {\n    par'),
  inTheme('light grey furniture', ['contrast'], '#let grey = rgb("#595959")', '#let grey = rgb("#b0b0b0")'),
  inTheme('headings in a light colour', ['contrast'], '#let accent = rgb("#1F3A5F")', '#let accent = rgb("#9fc3ee")'),
  inTheme('another serif', ['fonts-are-declared'], '#let serif = setup.fonts.serif', '#let serif = "Libertinus Serif"'),
  inTheme(
    'lines that overlap',
    ['nothing-overprints'],
    'top-edge: 0.94em, bottom-edge: -0.3933em',
    'top-edge: 0.44em, bottom-edge: -0.1em',
  ),
  inSetup('another running head', ['furniture-is-complete'], /"runningTitle":"[^"]*"/, '"runningTitle":"Another briefing"'),
  inSetup('another foot', ['furniture-is-complete'], /"foot":"[^"]*"/, '"foot":"Another house"'),
  inSetup('a draft', ['marking-on-every-page'], /"draft":false/, '"draft":true'),
  inSetup('another marking', ['marking-on-every-page'], /"marking":\["[^"]*"/, '"marking":["FOR ALL"'),
  inSetup(
    'other fixed words',
    ['words-survive', 'page-numbers-run', 'note-leads-back'],
    /"citedOnPage":"[^"]*"/,
    '"citedOnPage":"Seen on"',
  ),
];

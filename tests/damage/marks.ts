import { PDFArray, PDFDict, type PDFDocument, PDFHexString, PDFName, PDFString } from 'pdf-lib';
import { dictionaries } from '../helpers/edit-pdf.js';
import { type Damage, inPdf, inTypst } from './damage.js';
import { bodyStart, type Call, callsOf, middle, replaced, type Span, textAt } from './typst-source.js';

const misled = ['marks-survive', 'notes-are-in-order', 'words-survive', 'note-leads-back', 'page-sources-are-true'];
const residue = ['no-markup-residue', 'words-survive'];
const live = ['no-live-parts'];

/** Single raised marks of the text, in order. */
function marks(source: string): readonly (Call & { readonly number: string })[] {
  const start = bodyStart(source);
  return callsOf(source, 'mark').flatMap((call) => {
    const number = /^#mark\((\d+)\)$/.exec(textAt(source, call))?.[1];
    return number === undefined || call.from < start ? [] : [{ ...call, number }];
  });
}

/** Marks that have been met before: the order of first marks says nothing of them. */
function repeated(source: string) {
  const all = marks(source);
  return all.filter(({ number }, at) => all.findIndex((other) => other.number === number) < at);
}

/** Puts what stands at one place to another, which comes later. */
function moved(source: string, a: Span, to: number): string {
  return source.slice(0, a.from) + source.slice(a.to, to) + textAt(source, a) + source.slice(to);
}

/** Puts text behind the first words of the middle paragraph that has some. */
function behindWords(name: string, finds: readonly string[], text: string): Damage {
  return inTypst(name, finds, (source) => {
    const found = middle([...source.matchAll(/#paragraph\(\[#"[^"\s]+ [^"\s]+ [^"]+"/g)].filter(({ index }) => index > bodyStart(source)));
    if (found === undefined) return undefined;
    const at = source.indexOf(' ', found.index + '#paragraph([#"'.length);
    return `${source.slice(0, at)} ${text}${source.slice(at)}`;
  });
}

/** Sets the first quotation between other marks. */
function inMarks(name: string, mark: string): Damage {
  return inTypst(name, ['quotations-survive', 'words-survive'], (source, { promised }) => {
    // Marks that the author typed straight may have become curly ones, and may be either.
    const quotation = [...source.slice(bodyStart(source)).matchAll(/“[^”"#]*”/gu)].find(([text]) => promised.article.text.includes(text));
    if (quotation === undefined) return undefined;
    const from = bodyStart(source) + quotation.index;
    return replaced(source, { from, to: from + quotation[0].length }, quotation[0].replace(/[“”]/gu, mark));
  });
}

/** Puts an annotation on the second page. */
function annotated(file: PDFDocument, annotation: Record<string, string>, more: (dict: PDFDict) => void = () => undefined): boolean {
  const page = file.getPages()[1];
  if (page === undefined) return false;
  const dict = file.context.obj({ Type: 'Annot', Rect: [100, 100, 200, 120], ...annotation });
  more(dict);
  const annotations = page.node.lookup(PDFName.of('Annots'));
  const all = annotations instanceof PDFArray ? annotations : file.context.obj([]);
  all.push(file.context.register(dict));
  page.node.set(PDFName.of('Annots'), all);
  return true;
}

/** Damages that send a reader to another source, and parts of a file that nobody can print. */
export const markDamages: readonly Damage[] = [
  inTypst('two marks exchanged', misled, (source) => {
    const again = repeated(source);
    const a = again[0];
    const b = a && again.find(({ number, from }) => number !== a.number && from > a.to);
    if (a === undefined || b === undefined) return undefined;
    return replaced(replaced(source, b, `#mark(${a.number})`), a, `#mark(${b.number})`);
  }),
  inTypst('a mark moved to the paragraph behind', misled, (source) => {
    const own = middle(marks(source).filter(({ to }) => source.startsWith(';])\n#paragraph([', to)));
    const end = own === undefined ? -1 : source.indexOf('";', own.to + ';])\n#paragraph(['.length);
    return own === undefined || end < 0 ? undefined : moved(source, own, end + 2);
  }),
  inTypst('a mark moved before its last word', ['words-survive', 'marks-survive'], (source) => {
    const own = middle(marks(source));
    // A paragraph's last word is set apart, so that it is not hyphenated.
    const held = own && /#text\(hyphenate: false,"(?:[^"\\]|\\.)*"\);$/.exec(source.slice(0, own.from));
    if (own && held) return `${source.slice(0, held.index)}${textAt(source, own)};${held[0]}${source.slice(own.to).replace(/^;/, '')}`;
    const space = own === undefined ? -1 : source.lastIndexOf(' ', own.from);
    if (own === undefined || space < 0) return undefined;
    return `${source.slice(0, space)}";${textAt(source, own)};#"${source.slice(space, own.from)}${source.slice(own.to)}`;
  }),
  inTypst('a mark printed as a plain figure', misled, (source) => {
    const own = middle(marks(source));
    return own && replaced(source, own, `#" ${own.number}"`);
  }),
  inMarks('a quotation with straight marks', '\\"'),
  inMarks('a quotation that is none any more', ''),
  inTypst('a numbered list that begins with four', ['words-survive', 'structure-survives'], (source) =>
    source.replace('#numbered(1,', '#numbered(4,'),
  ),
  behindWords('a link’s brackets printed', residue, '](https://example.org/x)'),
  behindWords('a footnote’s sign printed', residue, '[^7]'),
  behindWords('braces of a template printed', residue, '{{title}}'),
  behindWords('a tag printed', residue, '<br>'),
  behindWords('code of the engine printed', ['no-typst-residue', 'words-survive'], '#strong[so]'),
  inPdf('a script when the file is opened', live, (file) => {
    file.catalog.set(PDFName.of('OpenAction'), file.context.obj({ S: 'JavaScript', JS: PDFString.of('app.alert(1)') }));
    return true;
  }),
  inPdf('a link that starts a program', [...live, 'printed-url-is-target', 'structure-survives', 'source-has-one-note'], (file) => {
    const action = dictionaries(file, 'Subtype', 'Link')
      .map((link) => link.lookup(PDFName.of('A')))
      .find((one): one is PDFDict => one instanceof PDFDict && one.has(PDFName.of('URI')));
    action?.set(PDFName.of('S'), PDFName.of('Launch'));
    action?.set(PDFName.of('F'), PDFString.of('calc.exe'));
    action?.delete(PDFName.of('URI'));
    return action !== undefined;
  }),
  inPdf('a sticky note on a page', live, (file) =>
    annotated(file, { Subtype: 'Text' }, (dict) => dict.set(PDFName.of('Contents'), PDFHexString.fromText('Look here'))),
  ),
  inPdf('a passage struck out by a reviewer', live, (file) =>
    annotated(file, { Subtype: 'StrikeOut' }, (dict) =>
      dict.set(PDFName.of('QuadPoints'), file.context.obj([100, 120, 200, 120, 100, 100, 200, 100])),
    ),
  ),
  inPdf('a form to fill in', live, (file) => {
    file.catalog.set(PDFName.of('AcroForm'), file.context.obj({ Fields: [], NeedAppearances: true }));
    return annotated(file, { Subtype: 'Widget', FT: 'Tx' });
  }),
];

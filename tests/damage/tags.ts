import { PDFArray, PDFName, PDFNumber, PDFString } from 'pdf-lib';
import { dictionaries } from '../helpers/edit-pdf.js';
import { type Damage, inPdf } from './damage.js';

const name = PDFName.of.bind(PDFName);
const nest = ['tags-nest'];

/** Gives all elements of a tag another. */
function retagged(what: string, from: string, to: string): Damage {
  return inPdf(what, nest, (file) => {
    const elements = dictionaries(file, 'S', from);
    for (const element of elements) element.set(name('S'), name(to));
    return elements.length > 0;
  });
}

/** Gives a cell of a table an attribute of its own. */
function attributed(what: string, key: string, value: PDFNumber | PDFString): Damage {
  return inPdf(what, nest, (file) => {
    const [cell] = dictionaries(file, 'S', 'TD').slice(-1);
    const own = file.context.obj({ O: 'Table' });
    own.set(name(key), value instanceof PDFString ? file.context.obj([value]) : value);
    const owners = cell?.lookup(name('A'));
    if (owners instanceof PDFArray) owners.push(own);
    else cell?.set(name('A'), own);
    return cell !== undefined;
  });
}

/** What a program makes of tags that stands in no other as the standard has it. */
export const tagDamages: readonly Damage[] = [
  retagged('cells tagged as paragraphs', 'TD', 'P'),
  retagged('rows tagged as divisions', 'TR', 'Div'),
  retagged('lists tagged as divisions', 'L', 'Div'),
  retagged('list items tagged as divisions', 'LI', 'Div'),
  retagged('links tagged as text', 'Link', 'Span'),
  retagged('paragraphs that nobody is to hear', 'P', 'Private'),
  retagged('paragraphs with a tag of a program’s own', 'P', 'Absatz'),
  attributed('a cell over columns that its table has not', 'ColSpan', PDFNumber.of(3)),
  attributed('a cell that names a head of no table', 'Headers', PDFString.of('nowhere')),
];

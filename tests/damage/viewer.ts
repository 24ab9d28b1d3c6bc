import { PDFDict, type PDFDocument, PDFName, type PDFObject, PDFString } from 'pdf-lib';
import { dictionaries } from '../helpers/edit-pdf.js';
import { type Damage, inPdf } from './damage.js';

const viewer = ['viewer-is-left-alone'];
const name = PDFName.of.bind(PDFName);

/** Sets something in the file’s catalog. */
function inCatalog(what: string, key: string, value: (file: PDFDocument) => PDFObject): Damage {
  return inPdf(what, viewer, (file) => {
    file.catalog.set(name(key), value(file));
    return true;
  });
}

/** Sets something for windows and printers. */
function preference(what: string, key: string, value: unknown): Damage {
  return inPdf(what, viewer, (file) => {
    const preferences = file.catalog.lookupMaybe(name('ViewerPreferences'), PDFDict) ?? file.context.obj({});
    preferences.set(name(key), file.context.obj(value as never));
    file.catalog.set(name('ViewerPreferences'), preferences);
    return true;
  });
}

/** What a program asks of those who open, print or hear the file. */
export const viewerDamages: readonly Damage[] = [
  inCatalog('a file that opens on its last page', 'OpenAction', (file) => file.context.obj([file.getPages().at(-1)?.ref as never, 'Fit'])),
  inCatalog('a file that takes the whole screen', 'PageMode', () => name('FullScreen')),
  inCatalog('a file whose links begin elsewhere', 'URI', (file) => file.context.obj({ Base: PDFString.of('https://evil.example.org/') })),
  preference('a file that is read from the other side', 'Direction', 'R2L'),
  preference('a file of which two pages are printed', 'PrintPageRange', [1, 2]),
  preference('a file that is printed five times', 'NumCopies', 5),
  preference('a window without its menus', 'HideMenubar', true),
  inPdf('tags that are called doubtful', viewer, (file) => {
    const marks = file.catalog.lookupMaybe(name('MarkInfo'), PDFDict);
    marks?.set(name('Suspects'), file.context.obj(true));
    return marks !== undefined;
  }),
  inPdf('links that are tabbed through in any order', viewer, (file) => {
    const pages = file.getPages().filter(({ node }) => node.delete(name('Tabs')));
    return pages.length > 0;
  }),
  inPdf('a page that turns by itself', viewer, (file) => {
    file.getPages().at(-1)?.node.set(name('Dur'), file.context.obj(3));
    return true;
  }),
  inPdf('a cell that is read out as an abbreviation', ['reads-as-printed'], (file) => {
    const [cell] = dictionaries(file, 'S', 'TD');
    return cell !== undefined && cell.set(name('E'), PDFString.of('something else')) === undefined;
  }),
  inPdf('a page whose contents the file gives to no tag', ['is-tagged'], (file) => {
    const pages = file.getPages().filter(({ node }) => node.delete(name('StructParents')));
    return pages.length > 0;
  }),
];

import { PDFArray, PDFDict, PDFDocument, PDFName, PDFString } from 'pdf-lib';
import { beforeAll, describe, expect, it } from 'vitest';
import { viewerIsLeftAlone } from '../../src/checks/viewer-is-left-alone.js';
import { prove } from '../../src/pipeline/prove.js';
import { Stopwatch } from '../../src/pipeline/stopwatch.js';
import { citedArticle } from '../helpers/cited-article.js';
import { editPdf } from '../helpers/edit-pdf.js';
import { buildProof, type Proof, problems } from '../helpers/proof.js';
import { told } from '../helpers/told.js';

let proof: Proof;
beforeAll(async () => {
  proof = await buildProof(citedArticle);
});

const name = PDFName.of.bind(PDFName);
const preferences = (file: PDFDocument) => file.catalog.lookup(name('ViewerPreferences'), PDFDict);

describe('what a program asks of those who open or print the file', () => {
  it.each<readonly [string, (file: PDFDocument) => unknown, string]>([
    [
      'another page at first',
      (file) => file.catalog.set(name('OpenAction'), file.context.obj([file.getPage(1).ref, 'Fit'])),
      'p. 1: Unexpected file that opens on page 2, expected page 1',
    ],
    [
      'another page at first, by an action',
      (file) => file.catalog.set(name('OpenAction'), file.context.obj({ S: 'GoTo', D: [file.getPage(2).ref, 'XYZ', 0, 700, 4] })),
      'p. 1: Unexpected file that opens on page 3, expected page 1',
    ],
    [
      'the whole screen',
      (file) => file.catalog.set(name('PageMode'), name('FullScreen')),
      'p. 1: Unexpected window that opens as “FullScreen”, expected the reader’s own',
    ],
    [
      'another beginning of addresses',
      (file) => file.catalog.set(name('URI'), file.context.obj({ Base: PDFString.of('https://elsewhere.example.net/') })),
      'p. 1: Unexpected address “https://elsewhere.example.net/” that is put before those of links, expected links to be followed as they are',
    ],
    [
      'two pages on paper',
      (file) => preferences(file).set(name('PrintPageRange'), file.context.obj([1, 2])),
      'p. 1: Unexpected setting for windows and printers, `PrintPageRange` 1 2, expected the reader’s own',
    ],
    [
      'the other direction',
      (file) => preferences(file).set(name('Direction'), name('R2L')),
      'p. 1: Unexpected direction of reading “R2L”, expected L2R, that of the language',
    ],
    [
      'pages that turn by themselves',
      (file) => file.getPages().map(({ node }) => node.set(name('Dur'), file.context.obj([3]).get(0))),
      'p. 1: Unexpected page that turns by itself (`Dur` 3) on pages 1–4, expected one that stays',
    ],
    [
      'a page that comes with an effect',
      (file) => file.getPage(1).node.set(name('Trans'), file.context.obj({ S: 'Dissolve' })),
      'p. 2: Unexpected page that turns by itself (`Trans` Dissolve), expected one that stays',
    ],
    [
      'a place that is nowhere',
      (file) => file.catalog.set(name('OpenAction'), PDFString.of('no such place')),
      'p. 1: Unexpected file that opens on nowhere, expected page 1',
    ],
    [
      'a list that holds itself',
      (file) => {
        const list = file.context.obj([1]);
        list.push(file.context.register(list));
        preferences(file).set(name('PrintPageRange'), list);
      },
      'p. 1: Unexpected setting for windows and printers, `PrintPageRange` 1 …, expected the reader’s own',
    ],
    [
      'no order of links',
      (file) => file.getPage(0).node.delete(name('Tabs')),
      'p. 1: Unexpected order of tabbing “none” of links, expected that of the tags (S)',
    ],
  ])('is told: %s', async (_, edit, message) => {
    expect(told(problems(viewerIsLeftAlone, await editPdf(proof, edit)))).toEqual([message]);
  });

  it('is nothing in a file as it is built, nor where it opens on page one beside its bookmarks', async () => {
    expect(problems(viewerIsLeftAlone, proof)).toEqual([]);
    const { found } = await editPdf(proof, (file) => {
      file.catalog.set(name('OpenAction'), PDFArray.withContext(file.context));
      file.catalog.lookup(name('OpenAction'), PDFArray).push(file.getPage(0).ref);
      file.catalog.set(name('PageMode'), name('UseOutlines'));
      file.catalog.set(name('PageLayout'), name('TwoPageRight'));
    });
    expect(problems(viewerIsLeftAlone, { promised: proof.promised, found })).toEqual([]);
  });

  it('is nothing where it runs something, which is told as that, nor without an order of links in a file that claims no standard', async () => {
    const { found } = await editPdf(proof, (file) => {
      file.catalog.set(name('OpenAction'), file.context.obj({ S: 'URI', URI: PDFString.of('https://elsewhere.example.net/') }));
      file.getPage(0).node.delete(name('Tabs'));
    });
    expect(problems(viewerIsLeftAlone, { promised: { ...proof.promised, accessible: false }, found })).toEqual([]);
  });

  it('is the one finding where it is the other direction: the text is read as it was set', async () => {
    const { pdf } = await editPdf(proof, (file) => preferences(file).set(name('Direction'), name('R2L')));
    const { findings } = await prove(pdf, proof.promised, { settings: {}, watch: new Stopwatch() });
    const errors = findings.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ id, hint }) => [id, hint])).toEqual([
      ['viewer-is-left-alone', 'Build the file again: a program has set this since.'],
    ]);
    // In a packed object it cannot be turned for the reader.
    const file = await PDFDocument.load(proof.pdf, { updateMetadata: false });
    preferences(file).set(name('Direction'), name('R2L'));
    file.catalog.set(name('ViewerPreferences'), file.context.register(preferences(file)));
    const packed = await file.save();
    const others = (await prove(packed, proof.promised, { settings: {}, watch: new Stopwatch() })).findings;
    expect(others.map(({ id, hint }) => [id, hint?.split('. ').at(-1)])).toEqual([
      ['viewer-is-left-alone', 'No other check was run: letters are read in that direction.'],
    ]);
  });
});

import { degrees, PDFDocument, PDFName, PDFString } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import type { OutlineEntry } from '../../src/model/index.js';
import { readPdf } from '../helpers/read-pdf.js';
import { typstPdf } from '../helpers/typst-pdf.js';

const save = { useObjectStreams: false, updateFieldAppearances: false, addDefaultPage: false };

describe('the document', () => {
  it('tells outline, labels and page sizes', async () => {
    const source = `#set page(numbering: "i")\n= One\n== Deeper\n#pagebreak()\n#set page(numbering: "1", width: 500pt)\n#counter(page).update(1)\n= Two “quoted”`;
    const facts = await readPdf(typstPdf(source), []);
    const flat = (entries: readonly OutlineEntry[]): unknown[] =>
      entries.flatMap(({ title, level, target, children }) => [
        [title, level, target.kind === 'page' ? target.page : target.kind],
        ...flat(children),
      ]);
    expect(flat(facts.outline)).toEqual([
      ['One', 1, 1],
      ['Deeper', 2, 1],
      ['Two “quoted”', 1, 2],
    ]);
    expect(facts.pages.map(({ number, label, width, height, rotation }) => ({ number, label, width, height, rotation }))).toEqual([
      { number: 1, label: 'i', width: 400, height: 300, rotation: 0 },
      { number: 2, label: '1', width: 500, height: 300, rotation: 0 },
    ]);
  });

  it('tells what the file says of itself', async () => {
    const source = '#set document(title: "Öffnung – “A”", author: "Ann Author")\nText';
    const { xmp, ...metadata } = (await readPdf(typstPdf(source), [])).metadata;
    expect(xmp).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(metadata).toEqual({
      version: '1.7',
      title: 'Öffnung – “A”',
      author: 'Ann Author',
      creator: 'Typst 0.14.2',
      created: 'D:20250102000000Z',
      modified: 'D:20250102000000Z',
      language: 'en',
      tagged: true,
      showsTitle: true,
      pdfUa: 1,
    });
    expect((await readPdf(typstPdf(source, { pdfStandard: 'a-2b' }), [])).metadata).toMatchObject({ pdfA: '2b' });
  });

  it.each([false, true])('reads boxes, rotation and live parts, also from object streams (%s)', async (useObjectStreams) => {
    const file = await PDFDocument.load(typstPdf('Text'), { updateMetadata: false });
    const page = file.getPage(0);
    page.setCropBox(10, 20, 300, 200);
    page.setTrimBox(15, 25, 280, 180);
    page.setRotation(degrees(90));
    file.addJavaScript('hello', 'app.alert(1)');
    const facts = await readPdf(await file.save({ ...save, useObjectStreams }));
    expect(facts.pages[0]).toMatchObject({
      rotation: 90,
      width: 200,
      height: 300,
      mediaBox: { left: 0, bottom: 0, right: 400, top: 300 },
      cropBox: { left: 10, bottom: 20, right: 310, top: 220 },
      trimBox: { left: 15, bottom: 25, right: 295, top: 205 },
      bleedBox: { left: 10, bottom: 20, right: 310, top: 220 },
    });
    expect(facts.liveParts).toEqual(['JavaScript']);
    expect(facts.words.map((word) => word.text)).toEqual(['Text']);
  });

  it('says where a link dangles', async () => {
    const file = await PDFDocument.load(typstPdf('#link(<a>)[Go]\n= A <a>', { pdfStandard: '1.7' }), { updateMetadata: false });
    const annotations = file.getPage(0).node.Annots();
    const link = annotations?.lookup(0);
    if (!link || !('set' in link)) throw new Error('no link');
    (link as unknown as { set(key: PDFName, value: PDFString): void }).set(PDFName.of('Dest'), PDFString.of('nowhere'));
    const facts = await readPdf(await file.save(save), []);
    expect(facts.pages[0]?.links.map(({ target }) => target)).toEqual([{ kind: 'dangling', name: 'nowhere' }]);
  });

  it('refuses to tell what it was not asked to read', async () => {
    const facts = await readPdf(typstPdf('Text'), []);
    expect(() => facts.words).toThrow("without 'text'");
    expect(() => facts.pages[0]?.images).toThrow("without 'drawings'");
  });
});

import { PDFArray, PDFDict, PDFDocument, PDFName, PDFNumber, PDFString } from 'pdf-lib';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Finding } from '../../src/model/index.js';
import { checkBriefing } from '../../src/pipeline.js';
import { citedArticle } from '../helpers/cited-article.js';
import { dictionaries } from '../helpers/edit-pdf.js';
import { buildProof, damageTypst, type Proof } from '../helpers/proof.js';
import { sharedEngine } from '../helpers/shared-engine.js';

const text = `${citedArticle}

## A table and more

| Port | Ships | Cranes |
| --- | --- | --- |
| Alpha | 10 | 20 |
| Beta | 30 | 40 |
| Gamma | 50 | 60 |

- one item of a list
- another item of it
- a third

> Words that somebody else has written, at some length.

\`\`\`
one line

another


a third
\`\`\`
`;

let proof: Proof;
beforeAll(async () => {
  proof = await buildProof(text, { file: 'a.md' });
});

/** All that is told of the file once another program has changed it, but for infos. */
async function findings(pdf: Uint8Array, isOwn = true): Promise<readonly Finding[]> {
  const article = { file: 'a.md', bytes: Buffer.from(text), folder: '/nowhere', slug: 'a' };
  const result = await checkBriefing({ article, pdf, rebuild: false, isOwn }, { typesetterFor: sharedEngine });
  return result.findings.filter(({ severity }) => severity !== 'info');
}

async function told(edit: (file: PDFDocument) => unknown, isOwn = true, pdf = proof.pdf): Promise<readonly string[]> {
  const file = await PDFDocument.load(pdf, { updateMetadata: false });
  await edit(file);
  const all = await findings(await file.save({ useObjectStreams: false }), isOwn);
  return all.map(({ id, severity, message }) => `${severity} ${id}: ${message}`);
}

const name = PDFName.of.bind(PDFName);
const retagged = (from: string, to: string) => (file: PDFDocument) => {
  for (const element of dictionaries(file, 'S', from)) element.set(name('S'), name(to));
};
const swap = (list: PDFArray, a: number, b: number) => {
  const first = list.get(a);
  list.set(a, list.get(b));
  list.set(b, first);
};
describe('what another program has changed in a file whose pages stayed as they were', () => {
  it.each<readonly [name: string, edit: (file: PDFDocument) => unknown, message: RegExp]>([
    ['cells that are paragraphs', retagged('TD', 'P'), /^error tags-nest: Unexpected 9 elements tagged `P` in `TR`, the first “Alpha”/],
    ['lists that are divisions', retagged('L', 'Div'), /^error tags-nest: Unexpected 3 elements tagged `LI` in `Div`/],
    ['paragraphs without their tag', retagged('P', 'Span'), /^error \S+: Unexpected tag “Span” of \d+ paragraphs .*, expected “P”$/],
    ['text that nobody is to hear', retagged('P', 'Private'), /^error tags-nest: Unexpected \d+ elements that readers pass over/],
    ['links that are plain text', retagged('Link', 'Span'), /^error tags-nest: Unexpected \d+ elements tagged `Span` that hold links/],
    [
      'a quotation that is a paragraph',
      retagged('BlockQuote', 'P'),
      /^error \S+: Unexpected tag “P” of a quotation “Words .*”, expected “BlockQuote”$/,
    ],
    [
      'a cell over columns that it does not have',
      (file) => {
        const owners = dictionaries(file, 'S', 'TD')[0]?.lookup(name('A'), PDFArray);
        owners?.push(file.context.obj({ O: 'Table', RowSpan: 2 }));
      },
      /^error \S+: Unexpected “RowSpan” 2 of a cell “.*”, expected none$/,
    ],
    [
      'a link that is there twice',
      (file) => {
        const annotations = file.getPages().at(-1)?.node.Annots();
        if (annotations !== undefined) annotations.push(annotations.get(0));
      },
      /^error \S+: Unexpected link to .*, expected none but those of the article$/,
    ],
    [
      'a link that lies beside its mark',
      (file) => {
        const link = file.getPage(0).node.Annots()?.lookup(0, PDFDict);
        link?.set(name('Rect'), file.context.obj([20, 20, 40, 40]));
        link?.delete(name('QuadPoints'));
      },
      /^error \S+: Unexpected place of a link to p\. \d+, .*, expected it over the words that are printed for it$/,
    ],
    [
      'a link that enlarges the page',
      (file) => {
        const dest = dictionaries(file, 'Subtype', 'Link').flatMap(
          (link) =>
            link.lookupMaybe(name('Dest'), PDFArray) ?? link.lookupMaybe(name('A'), PDFDict)?.lookupMaybe(name('D'), PDFArray) ?? [],
        )[0];
        dest?.set(4, PDFNumber.of(8));
      },
      /^error \S+: Unexpected link to p\. \d+, .* at 800 %, expected p\. \d+, [\d ]+pt$/,
    ],
    [
      'the name of another program',
      (file) => file.context.lookup(file.context.trailerInfo.Info, PDFDict).set(name('Creator'), PDFString.of('Other')),
      /^error \S+: Unexpected creator “Other” of the file, expected “Typst [\d.]+”$/,
    ],
  ])('is told once: %s', async (_, edit, message) => {
    expect(await told(edit)).toEqual([expect.stringMatching(message)]);
  });

  it('is a warning where another version of Briefpress may have built it', async () => {
    expect(await told(retagged('BlockQuote', 'P'), false)).toEqual([expect.stringMatching(/^warning reads-as-built: Unexpected tag “P”/)]);
  });

  it('is nothing where the file was only written anew, or its links stand in another order', async () => {
    expect(await told(() => undefined)).toEqual([]);
    expect(await told((file) => swap(file.getPage(0).node.Annots() as PDFArray, 0, 1))).toEqual([]);
  });
});

describe('a sheet that begins elsewhere', () => {
  const shifted = (across: number, up: number) => (file: PDFDocument) => {
    const page = file.getPage(1);
    const { width, height } = page.getSize();
    page.node.set(name('MediaBox'), file.context.obj([across, up, width + across, height + up]));
  };

  it('has all that stands on it moved, which is one finding', async () => {
    expect(await told(shifted(10, -20))).toEqual([
      'error page-size: Unexpected move of all that stands on the sheet by 3.5 mm to the left and 7.1 mm up, expected it where it was set',
    ]);
  });

  it('is told in many pages as one look', async () => {
    const all = await told((file) => {
      for (const page of file.getPages()) page.setMediaBox(0, 0, page.getWidth() + 1, page.getHeight() + 1);
    });
    expect(all).toEqual([
      expect.stringMatching(/^error looks-as-built: Unexpected look of pages 1–\d+, expected that of the pages as they are built now$/),
    ]);
  });
});

describe('one fault that breaks many claims', () => {
  it('is told itself, and the findings of the checks are counted', async () => {
    const { pdf } = await damageTypst(proof, (setup) => setup.replace('"Notes"', '"Nots"'), '/setup.json');
    const all = await findings(pdf);
    expect(all.map(({ id, message }) => `${id}: ${message}`)).toEqual([
      expect.stringMatching(/^reads-as-built: Unexpected “.*Nots.*” on page \d+, expected “.*Notes.*”$/),
      expect.stringMatching(/^reads-as-built: Unexpected outline entry “Nots” that leads to p\. \d+, \d+ pt, expected “Notes” that leads/),
    ]);
    expect(all[0]?.hint).toMatch(/ \d+ findings of the checks follow from what differs and are left out: \S+ \d+, /);
  });

  it('hides no other fault, which is told beside it', async () => {
    const { pdf } = await damageTypst(proof, (setup) => setup.replace('"Notes"', '"Nots"'), '/setup.json');
    const all = await told(retagged('BlockQuote', 'P'), true, pdf);
    expect(all).toEqual([
      expect.stringMatching(/^error reads-as-built: Unexpected “.*Nots.*”/),
      expect.stringMatching(/^error reads-as-built: Unexpected tag “P” of a quotation/),
      expect.stringMatching(
        /^error reads-as-built: Unexpected outline entry “Nots” that leads to p\. \d+, \d+ pt, expected “Notes” that leads/,
      ),
    ]);
    const others = await told(
      (file) => {
        file.addJavaScript('hello', 'app.alert("x");');
        file.catalog.set(name('PageMode'), name('FullScreen'));
        dictionaries(file, 'S', 'TD')[0]?.set(name('ActualText'), PDFString.of('x'));
      },
      true,
      pdf,
    );
    expect(others.map((one) => one.replace(/“.*$/, ''))).toEqual([
      'error reads-as-built: Unexpected ',
      'error reads-as-built: Unexpected ',
      'error reads-as-built: Unexpected outline entry ',
      'error no-live-parts: Unexpected JavaScript, expected text, pictures and links alone',
      'error viewer-is-left-alone: Unexpected window that opens as ',
    ]);
  });
});

import { PDFDocument, PDFName, type PDFPage, PDFRawStream } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { checkBriefing } from '../../src/pipeline.js';
import { temporaryFolder } from '../commands/temporary-folder.js';
import { drawn } from '../damage/sheets.js';
import { article, prose } from '../helpers/articles.js';
import { buildMarkdown } from '../helpers/build-briefing.js';
import { dictionaries } from '../helpers/edit-pdf.js';
import { png } from '../helpers/png.js';
import { folderWithScriptFonts } from '../helpers/script-fonts.js';
import { sharedEngine } from '../helpers/shared-engine.js';

const chart =
  '<svg xmlns="http://www.w3.org/2000/svg" width="300" height="100"><path d="M10 90 L150 10 L290 60" fill="none" stroke="#000" stroke-width="3"/></svg>';
const text = article(
  `${prose(6)}\n\n![The quay](quay.png "The quay at noon")\n\n${prose(4)} ([AP](https://apnews.example.org/2026/01/02/a "Boats | AP"))\n\n![The curve](curve.svg "How it rose")\n\n${prose(8)}`,
  'summary: false',
);

let built: Promise<Uint8Array> | undefined;

async function build(): Promise<Uint8Array> {
  const { pdf, findings } = await buildMarkdown(text, { file: 'a.md', folder: temporaryFolder(files), unproved: false });
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  return pdf ?? new Uint8Array();
}

/** The PDF as it was built. */
const original = () => (built ??= build());

/** What a check tells of a file that somebody has changed since, as `page severity id`. */
async function told(changed: Uint8Array, isOwn = true, words = text, folder = temporaryFolder(files)): Promise<readonly string[]> {
  const input = { file: 'a.md', bytes: Buffer.from(words), folder, slug: 'a' };
  const { findings } = await checkBriefing({ article: input, pdf: changed, rebuild: false, isOwn }, { typesetterFor: sharedEngine });
  return findings.filter(({ severity }) => severity !== 'info').map(({ paper, severity, id }) => `${paper?.page} ${severity} ${id}`);
}

const files = { 'quay.png': png(600, 400, 0x20), 'curve.svg': chart };

async function edited(edit: (page: PDFPage, file: PDFDocument) => boolean): Promise<Uint8Array> {
  const file = await PDFDocument.load(await original(), { updateMetadata: false });
  const [page] = file.getPages();
  if (page === undefined || !edit(page, file)) throw new Error('The damage changes nothing');
  return file.save({ addDefaultPage: false });
}

/** The operator that draws a long line of the body. */
const bodyLine = /1 0 0 -1 [\d.]+ [\d.]+ Tm\n\[[^\]]{120,}\] TJ/;

describe('a page that looks otherwise than it is built', () => {
  it.each<readonly [string, (found: string) => string]>([
    ['a stroke of a pen in free space', (found) => `q\n${found}\nQ\n/Artifact BMC q 1 0 0 RG 2 w 460 300 m 520 330 l S Q EMC\n`],
    ['a thin line through words', (found) => `q\n${found}\nQ\n/Artifact BMC q 0 G 0.8 w 70 640 m 200 640 l S Q EMC\n`],
    ['letters with fat outlines', (found) => found.replace(bodyLine, (line) => `2 Tr 4 w ${line} 0 Tr`)],
    ['letters with outlines alone', (found) => found.replace(bodyLine, (line) => `1 Tr ${line} 0 Tr`)],
    ['letters that are squeezed', (found) => found.replace(bodyLine, (line) => `30 Tz ${line} 100 Tz`)],
  ])('is told where nothing that can be read has changed: %s', async (_, edit) => {
    expect(await told(await edited((page, file) => drawn(page, file, edit)))).toEqual(['1 error looks-as-built']);
  });

  it('is told where the letters of a font have no shapes any more', async () => {
    const changed = await edited((_, file) => {
      const own = dictionaries(file, 'Type', 'FontDescriptor').filter((one) =>
        /Serif4-Regular$/.test(String(one.get(PDFName.of('FontName')))),
      );
      for (const descriptor of own)
        for (const key of ['FontFile2', 'FontFile3'])
          if (descriptor.has(PDFName.of(key))) descriptor.set(PDFName.of(key), file.context.register(file.context.flateStream('')));
      return own.length > 0;
    });
    expect(await told(changed)).toContain('1 error looks-as-built');
  });

  it('is told where a picture was turned into its negative', async () => {
    const changed = await edited((_, file) => {
      const pictures = file.context
        .enumerateIndirectObjects()
        .flatMap(([, object]) =>
          object instanceof PDFRawStream && object.dict.get(PDFName.of('Subtype')) === PDFName.of('Image') ? [object.dict] : [],
        );
      for (const dict of pictures) dict.set(PDFName.of('Decode'), file.context.obj([1, 0]));
      return pictures.length > 0;
    });
    expect(await told(changed)).toEqual(['1 error looks-as-built']);
  });

  it('is a warning where another version of Briefpress may have built it', async () => {
    const changed = await edited((page, file) =>
      drawn(page, file, (found) => `q\n${found}\nQ\n/Artifact BMC q 1 0 0 RG 2 w 460 300 m 520 330 l S Q EMC\n`),
    );
    expect(await told(changed, false)).toEqual(['1 warning looks-as-built']);
  });
});

describe('a page looks as it is built', () => {
  it('where its file was only written anew', async () => {
    const pdf = await original();
    const file = await PDFDocument.load(pdf, { updateMetadata: false });
    const again = await file.save({ addDefaultPage: false, useObjectStreams: false });
    expect(Buffer.compare(Buffer.from(again), Buffer.from(pdf))).not.toBe(0);
    expect(await told(again)).toEqual([]);
  });

  it('where numbers of its size and of its letters’ places were rounded', async () => {
    const rounded = await edited((page, file) => {
      page.setMediaBox(0, 0, Math.round(page.getWidth() * 100) / 100, Math.round(page.getHeight() * 100) / 100);
      return drawn(page, file, (found) =>
        found.replace(/[\d.]+(?= [\d.]+ cm)|[\d.]+(?= cm)/g, (number) => String(Math.round(Number(number) * 100) / 100)),
      );
    });
    expect(await told(rounded)).toEqual([]);
  });

  it('where the article has changed in nothing that it prints, but for the hash', async () => {
    expect(await told(await original(), true, text.replace('summary: false', 'summary: false\nchecks: { line-length: off }'))).toEqual([
      '2 warning belongs-to-article',
    ]);
  });

  it('where such an article is written from right to left', async () => {
    const hebrew = article('הסירה יוצאת בחצות. איש אינו יודע מי ישלם.', 'lang: he\nsummary: false');
    const folder = folderWithScriptFonts();
    const { pdf } = await buildMarkdown(hebrew, { file: 'a.md', folder });
    const changed = hebrew.replace('summary: false', 'summary: false\nchecks: { line-length: off }');
    expect(await told(pdf ?? new Uint8Array(), true, changed, folder)).toEqual(['1 warning belongs-to-article']);
  });
});

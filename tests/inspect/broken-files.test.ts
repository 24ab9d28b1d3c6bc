import fc from 'fast-check';
import { PDFDocument } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { inspectPdf } from '../../src/inspect/inspect-pdf.js';
import type { PdfFacts, StructureElement } from '../../src/model/index.js';
import { typstPdf } from '../helpers/typst-pdf.js';

const sound = typstPdf(
  '= Heading\nSome #link("https://example.org")[linked] text.\n#table(columns: 2, table.header[a][b], [c], [d])\n#pagebreak()\nMore',
);
const text = Buffer.from(sound).toString('latin1');
const bytes = (content: string): Uint8Array => Buffer.from(content, 'latin1');

async function problems(file: Uint8Array): Promise<{ ok: boolean; messages: string[]; ids: string[] }> {
  const outcome = await inspectPdf(file);
  return {
    ok: outcome.ok,
    messages: outcome.findings.map(({ message }) => message),
    ids: [...new Set(outcome.findings.map(({ id }) => id))],
  };
}

/** Asks for every fact there is. */
function readEverything(facts: PdfFacts): void {
  const visit = (element: StructureElement): number =>
    element.text.length +
    element.places.length +
    element.children.reduce((sum, child) => sum + (child.kind === 'element' ? visit(child.element) : 0), 0);
  facts.structure.forEach(visit);
  JSON.stringify([
    facts.words,
    facts.printedLinks,
    facts.outline,
    facts.metadata,
    facts.fonts,
    facts.liveParts,
    [...facts.namedDestinations],
  ]);
  for (const page of facts.pages)
    JSON.stringify([page.lines, page.words, page.links, page.images, page.paths, page.otherAnnotations, page.width]);
}

describe('broken files', () => {
  it.each([
    ['no bytes at all', '', ['The file is no PDF: it does not begin with “%PDF-”.']],
    ['another kind of file', '<html></html>', ['The file is no PDF: it does not begin with “%PDF-”.']],
    ['a heading and nothing else', '%PDF-1.7\n', [expect.stringContaining('cross-reference table'), 'The file has no pages.']],
  ])('%s: nothing to read', async (_, content, messages) => {
    expect(await problems(bytes(content))).toEqual({ ok: false, messages, ids: ['opens-everywhere'] });
  });

  it('a sound file has no findings', async () => {
    expect(await problems(sound)).toEqual({ ok: true, messages: [], ids: [] });
  });

  it('cut off: read as far as it goes, with a finding', async () => {
    const outcome = await inspectPdf(sound.slice(0, sound.length - 500));
    expect(outcome.findings.map(({ id, severity }) => [id, severity])[0]).toEqual(['opens-everywhere', 'error']);
  });

  it('a cross-reference table that points elsewhere', async () => {
    const outcome = await inspectPdf(
      bytes(text.replace(/\n00000(\d{5}) 00000 n/, (_, digits) => `\n00000${String(Number(digits) + 7).padStart(5, '0')} 00000 n`)),
    );
    expect(outcome.ok).toBe(true);
    expect(outcome.findings.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^The file’s syntax is broken: object \d+: no object begins/),
    ]);
  });

  it.each<[name: string, damaged: string, message: RegExp]>([
    [
      'an object with another number',
      text.replace(/\n\d\d( 0 obj\s<<\s*\/Type \/StructElem\b)/, '\n99$1'),
      /object \d+: object 99 stands there/,
    ],
    [
      'an object with another generation',
      text.replace(/(\n\d+) 0( obj\s<<\s*\/Type \/Page\b)/, '$1 1$2'),
      /object \d+: its generation is 1/,
    ],
    [
      'a table that names the byte before',
      text.replace(/\n00000(\d{5}) 00000 n/, (_, digits) => `\n00000${String(Number(digits) - 1).padStart(5, '0')} 00000 n`),
      /object \d+: it begins behind the byte/,
    ],
    [
      'a trailer that counts too few objects',
      text.replace(/\/Size \d+/, '/Size 3'),
      /the trailer counts 3 objects, but there is an object \d+/,
    ],
    ['an end without its word', text.replace(/%%EOF\s*$/, ''), /the file ends without “%%EOF”/],
  ])('what readers forgive: %s', async (_, damaged, message) => {
    expect(damaged).not.toBe(text);
    const outcome = await inspectPdf(bytes(damaged));
    expect([outcome.ok, outcome.findings.map((finding) => finding.message)]).toEqual([true, [expect.stringMatching(message)]]);
  });

  it('no cross-reference table: the text is found all the same', async () => {
    const outcome = await inspectPdf(bytes(text.replace(/startxref\s+\d+/, 'startxref\n1')));
    expect(outcome.findings.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^The file’s syntax is broken: cross-reference table/),
    ]);
    expect(outcome.ok && outcome.value.words.map((word) => word.text).join(' ')).toBe('Heading Some linked text. a b c d More');
  });

  it('a page tree and an outline that loop', async () => {
    const looped = text.replace(/(\/Kids \[)(\d+ 0 R)/, '$11 0 R').replace(/\/First \d+ 0 R/, '/First 2 0 R');
    const outcome = await inspectPdf(bytes(looped));
    if (outcome.ok) readEverything(outcome.value);
    expect(outcome.ok).toBe(true);
  });

  it('locked with a password: a finding; locked for changes alone: read', async () => {
    const locked = async (passwords: { userPassword?: string; ownerPassword: string }): Promise<Uint8Array> => {
      const file = await PDFDocument.load(sound, { updateMetadata: false });
      file.encrypt({ userPassword: '', ...passwords });
      return file.save({ useObjectStreams: false });
    };
    expect(await problems(await locked({ userPassword: 'secret', ownerPassword: 'owner' }))).toEqual({
      ok: false,
      messages: ['The file is locked: it asks for a password, or its encryption is unknown.'],
      ids: ['opens-everywhere'],
    });
    const readable = await inspectPdf(await locked({ ownerPassword: 'owner' }));
    expect(readable.findings).toEqual([]);
    expect(readable.ok && [readable.value.encrypted, readable.value.words.length]).toEqual([true, 9]);
  });

  it('values nested a thousand deep', async () => {
    const outcome = await inspectPdf(bytes(text.replace('/Type /Pages', `/Type /Pages /X ${'['.repeat(5000)}${']'.repeat(5000)}`)));
    expect(outcome.findings.length).toBeGreaterThan(0);
  });

  it('whatever bytes are changed or cut, the reader neither throws nor hangs', { timeout: 60_000 }, async () => {
    const change = fc.record({ at: fc.nat(sound.length - 1), byte: fc.nat(255) });
    const cut = fc.option(fc.nat(sound.length), { nil: sound.length });
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 40 }), cut, async (changes, length) => {
        const damaged = Uint8Array.from(sound);
        for (const { at, byte } of changes) damaged[at] = byte;
        const outcome = await inspectPdf(damaged.slice(0, length));
        if (outcome.ok) readEverything(outcome.value);
        expect(outcome.ok || outcome.findings.length > 0).toBe(true);
      }),
      { numRuns: 150, seed: 3 },
    );
  });
});

import { spawnSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { remoteReader } from '../../src/pipeline/reading-messages.js';
import { chooseFonts } from '../../src/typeset/choose-fonts.js';
import { openTypesetter } from '../../src/typeset/open-typesetter.js';
import { PdfExportError } from '../../src/typeset/pdf-export-error.js';
import { startTypesetter } from '../../src/typeset/remote-typesetter.js';

const script = pathToFileURL('dist/typesetter-worker.js');
const files = new Map([['/theme.typ', Buffer.from('#let name = "theme"')]]);
const main =
  '#import "/theme.typ": name\n#set document(title: "T", date: none)\n#set text(font: "Source Serif 4", fallback: false)\n= #name\n#metadata((1, "x"))<m>\n';
let fonts: readonly string[];

beforeAll(async () => {
  // The thread runs from the bundle, which the launcher makes where it is stale.
  spawnSync(process.execPath, ['src/launch.mjs', '--version']);
  fonts = (await chooseFonts({ text: [], lang: 'en', families: [] })).files;
});

describe.each(['thread', 'process'] as const)('the engine in a %s of its own', (seat) => {
  test('sets what the engine in this thread sets, to the byte', async () => {
    const remote = await startTypesetter(script, seat).open(fonts);
    const local = await openTypesetter({ fonts });
    expect({ engine: remote.engine, lacks: remote.lacks }).toEqual({ engine: local.engine, lacks: local.lacks });
    const [there, here] = [await remote.typeset({ main, files }), local.typeset({ main, files })];
    if (!there.ok || !here.ok) throw new Error('Both set it');
    expect(there.value.pages).toBe(here.value.pages);
    expect(await there.value.query('m')).toEqual(here.value.query('m'));
    expect((await there.value.vector()).length).toBeGreaterThan(1000);
    expect(
      Buffer.compare(Buffer.from(await there.value.pdf({ accessible: true })), Buffer.from(here.value.pdf({ accessible: true }))),
    ).toBe(0);
  });

  test('is told which files have changed and which are gone', async () => {
    const remote = await startTypesetter(script, seat).open(fonts);
    const set = async (content: Record<string, string>) => {
      const job = { main, files: new Map(Object.entries(content).map(([path, text]) => [path, Buffer.from(text)])) };
      return (await remote.typeset(job)).ok;
    };
    expect(await set({ '/theme.typ': '#let name = "one"' })).toBe(true);
    expect(await set({ '/theme.typ': '#let other = "two"' })).toBe(false);
    expect(await set({})).toBe(false);
    expect(await set({ '/theme.typ': '#let name = "three"' })).toBe(true);
  });

  test('hands over diagnostics and refusals in the engine’s words', async () => {
    const remote = await startTypesetter(script, seat).open(fonts);
    const wrong = await remote.typeset({ main: '#nothing', files });
    expect(wrong).toMatchObject({
      ok: false,
      diagnostics: [{ severity: 'error', message: 'unknown variable: nothing', path: '/brief.typ', line: 1, column: 2 }],
    });
    const skipping = await remote.typeset({ main: `${main}\n=== Three`, files });
    if (!skipping.ok) throw new Error('It is set');
    await expect(skipping.value.pdf({ accessible: true })).rejects.toThrow(PdfExportError);
  });

  test('reads what it has set, if it is a thread', async () => {
    const started = startTypesetter(script, seat);
    const remote = await started.open(fonts);
    const set = await remote.typeset({ main: `${main}#pagebreak()\n== Overleaf`, files });
    if (!set.ok) throw new Error('It is set');
    const reader = remoteReader((order) => started.other(order));
    const reading = reader.read(await set.value.pdf({ accessible: true }));
    if (seat === 'process') return expect(reading).rejects.toThrow(/expected one to set type/);
    const { paints } = await reading;
    expect(paints.map((paint) => paint?.text?.characters.count)).toEqual([undefined, 'Overleaf'.length]);
    await expect(reader.read(Buffer.from('%PDF-1.7'))).rejects.toThrow('The file cannot be read');
    await started.end();
  });

  test('that is ended gives no answer any more', async () => {
    const started = startTypesetter(script, seat);
    const remote = await started.open(fonts);
    await remote.release();
    await expect(remote.typeset({ main, files })).rejects.toThrow(/ended with/);
    await started.end();
  });

  test('that cannot start says so at once, and every time', async () => {
    const remote = startTypesetter(pathToFileURL('dist/there-is-no-such-file.js'), seat);
    await expect(remote.open(fonts)).rejects.toThrow(/Cannot find module|ended with code 1/);
    await expect(remote.open(fonts)).rejects.toThrow(/Cannot find module|ended with code 1/);
  });
});

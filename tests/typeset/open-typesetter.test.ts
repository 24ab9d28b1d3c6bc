import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import type { LocalTypeset, LocalTypesetter, TypesetDiagnostic } from '../../src/model/index.js';
import { fontPackages } from '../../src/typeset/font-packages.js';
import { openTypesetter } from '../../src/typeset/open-typesetter.js';
import { PdfExportError } from '../../src/typeset/pdf-export-error.js';
import { makeFont } from './make-font.js';

const serif = fontPackages([])('source-serif-4');
const mono = fontPackages([])('source-code-pro');
const fonts = [...(serif?.files.values() ?? [])];
const head = '#set document(title: "A title", date: none); #set text(font: "Source Serif 4", fallback: false)\n';

const jobOf = (main: string, files: Readonly<Record<string, string>> = {}) => ({
  main: head + main,
  files: new Map(Object.entries(files).map(([path, text]) => [path, Buffer.from(text)])),
});

const setWith = (typesetter: LocalTypesetter) => ({
  set(main: string, files?: Readonly<Record<string, string>>): LocalTypeset {
    const result = typesetter.typeset(jobOf(main, files));
    if (!result.ok) throw new Error(JSON.stringify(result.diagnostics));
    return result.value;
  },
  refuse(main: string, files?: Readonly<Record<string, string>>): readonly TypesetDiagnostic[] {
    const result = typesetter.typeset(jobOf(main, files));
    if (result.ok) throw new Error('It was set.');
    return result.diagnostics;
  },
});

describe.each(['native', 'wasm'] as const)('the %s engine', (engine) => {
  let typesetter: LocalTypesetter;
  let set: ReturnType<typeof setWith>['set'];
  let refuse: ReturnType<typeof setWith>['refuse'];
  const fetched: unknown[] = [];

  beforeAll(async () => {
    vi.stubGlobal('fetch', (address: unknown) => {
      fetched.push(address);
      throw new Error('Nothing may be fetched.');
    });
    typesetter = await openTypesetter({ engine, fonts });
    ({ set, refuse } = setWith(typesetter));
  });

  afterAll(() => {
    vi.unstubAllGlobals();
    expect(fetched).toEqual([]);
  });

  test('says what it is and what it lacks', () => {
    expect(typesetter.engine).toBe(engine);
    expect(typesetter.lacks.length).toBe(engine === 'native' ? 0 : 2);
  });

  test('hands over the pages for the renderer of typst.ts', () => {
    const [one, two] = [set('= One').vector(), set('= One\n#pagebreak()\n= Two').vector()];
    expect(one.length).toBeGreaterThan(1000);
    expect(two.length).toBeGreaterThan(one.length);
  });

  test('sets main source and files, counts the pages and writes a tagged PDF', () => {
    const typeset = set('#import "/theme.typ": twice\n= Heading\n#twice[a]#pagebreak()#json("/layout.json").page', {
      '/theme.typ': '#let twice(body) = body + body',
      '/layout.json': '{"page": 7}',
    });
    expect(typeset.pages).toBe(2);
    expect(typeset.warnings).toEqual([]);
    const pdf = Buffer.from(typeset.pdf({ accessible: false })).toString('latin1');
    expect(pdf).toMatch(/^%PDF-1\.7/);
    expect(pdf).toContain('/StructTreeRoot');
    expect(pdf).not.toContain('CreationDate');
  });

  test('sets the same when it has been refreshed after many jobs, and keeps the document that it set before', () => {
    const main = '#import "/theme.typ": name\n= #name';
    const files = { '/theme.typ': '#let name = "Heading"' };
    typesetter.refresh();
    for (let job = 0; job < 200; job++) set(`= ${job}`);
    const before = set(main, files);
    typesetter.refresh();
    const after = set(main, files).pdf({ accessible: true });
    expect(Buffer.compare(Buffer.from(after), Buffer.from(before.pdf({ accessible: true })))).toBe(0);
  });

  test('gives the values of labelled metadata in document order', () => {
    const typeset = set('#metadata((n: 1, at: "x"))<mark> #metadata("other")<else>\n#pagebreak()#metadata((2, none))<mark>');
    expect(typeset.query('mark')).toEqual([{ n: 1, at: 'x' }, [2, null]]);
    expect(typeset.query('absent')).toEqual([]);
  });

  test.each<[name: string, main: string, files: Readonly<Record<string, string>>, expected: TypesetDiagnostic]>([
    [
      'in the main source, counted in UTF-16',
      'first\n\nö𝒳 #absent',
      {},
      { severity: 'error', message: 'unknown variable: absent', hints: [], path: '/brief.typ', line: 4, column: 6 },
    ],
    [
      'in a template, with the call that led there',
      '#import "/theme.typ": part\n#part()',
      { '/theme.typ': '#let part() = {\r\n  let x = 1\r\n  panic("no")\r\n}' },
      {
        severity: 'error',
        message: 'panicked with: "no"',
        hints: ['while calling part (/brief.typ:3:2)'],
        path: '/theme.typ',
        line: 3,
        column: 3,
      },
    ],
    [
      'of syntax',
      '#let x = (1,',
      {},
      { severity: 'error', message: 'unclosed delimiter', hints: [], path: '/brief.typ', line: 2, column: 10 },
    ],
    [
      'with a hint',
      '#let a = 1\n#a-b',
      {},
      {
        severity: 'error',
        message: 'unknown variable: a-b',
        hints: ['if you meant to use subtraction, try adding spaces around the minus sign: `a - b`'],
        path: '/brief.typ',
        line: 3,
        column: 2,
      },
    ],
  ])('places an error %s', (_, main, files, expected) => {
    expect(refuse(main, files)).toEqual([expected]);
  });

  test('hands on warnings of what could be set', () => {
    expect(set('a\n#text(font: "Absent")[b]').warnings).toEqual([
      { severity: 'warning', message: 'unknown font family: absent', hints: [], path: '/brief.typ', line: 3, column: 13 },
    ]);
  });

  test.each([
    ['/etc/passwd', '#read("/etc/passwd")'],
    ['a path above the root', '#read("../../x")'],
    ['an image beside nothing', '#image("photo.png")'],
    ['a template that is not there', '#include "/absent.typ"'],
  ])('reads nothing from disk: %s', (_, main) => {
    const [diagnostic, ...others] = refuse(main);
    expect(others).toEqual([]);
    expect(diagnostic?.message).toMatch(/^file not found/);
    expect(diagnostic?.message).not.toContain(tmpdir());
    expect(diagnostic?.hints).toEqual(['only the files of the template and the images of the article can be read']);
    expect([diagnostic?.path, diagnostic?.line]).toEqual(['/brief.typ', 2]);
  });

  test.each([
    ['in the main source', '#import "@preview/made-up:0.1.0": *', {}, '/brief.typ', 2, 9],
    ['in a template', '#include "/theme.typ"', { '/theme.typ': '\n  #include("@local/made-up:1.2.3")' }, '/theme.typ', 2, 12],
  ])('refuses a package %s before anything could be fetched', (_, main, files, path, line, column) => {
    expect(refuse(main, files as Readonly<Record<string, string>>)).toEqual([
      {
        severity: 'error',
        message: expect.stringMatching(/^the package @(preview|local)\/made-up:\d\.\d\.\d cannot be used$/),
        hints: ['building fetches nothing: copy what you need from it into the template’s folder and import that file'],
        path,
        line,
        column,
      },
    ]);
  });

  test('text that speaks of a package is set', () => {
    expect(set('#raw("#import \\"@preview/made-up:0.1.0\\": *")').pages).toBe(1);
  });

  test('a file of an earlier job is gone, changed or back as the job says', () => {
    const main = '#import "/theme.typ": x\n#metadata(x)<x>';
    expect(set(main, { '/theme.typ': '#let x = 1' }).query('x')).toEqual([1]);
    expect(refuse(main).map(({ message }) => message.slice(0, 14))).toEqual(['file not found']);
    expect(set(main, { '/theme.typ': '#let x = 2' }).query('x')).toEqual([2]);
    expect(set(main, { '/theme.typ': '#let x = 1' }).query('x')).toEqual([1]);
  });

  test('a document stays usable while the next one is set', () => {
    const first = set('#metadata(1)<x>');
    const before = first.pdf({ accessible: false });
    set('another #pagebreak() text');
    expect(first.query('x')).toEqual([1]);
    expect(Buffer.compare(first.pdf({ accessible: false }), before)).toBe(0);
  });

  test.each(['theme.typ', '/a/../b.typ', '/a//b.typ', '/', 'C:\\a.typ', '/brief.typ'])('a job with a file %s is misuse', (path) => {
    expect(() => typesetter.typeset({ main: '', files: new Map([[path, Buffer.from('')]]) })).toThrow(TypeError);
  });
});

describe('PDF/UA-1', () => {
  test('is written by the native engine', async () => {
    const { set } = setWith(await openTypesetter({ engine: 'native', fonts }));
    expect(Buffer.from(set('= Heading').pdf({ accessible: true })).toString('latin1')).toContain('pdfuaid:part');
  });

  test('is refused in the engine’s words where the document breaks a rule', async () => {
    const { set } = setWith(await openTypesetter({ engine: 'native', fonts }));
    const write = () => set('= One\n=== Three\n===== Five').pdf({ accessible: true });
    expect(write).toThrow(PdfExportError);
    try {
      write();
    } catch (error) {
      expect(error).toMatchObject({
        message: 'PDF/UA-1 error: skipped from heading level 1 to 3; PDF/UA-1 error: skipped from heading level 3 to 5',
        violations: ['PDF/UA-1 error: skipped from heading level 1 to 3', 'PDF/UA-1 error: skipped from heading level 3 to 5'],
        hints: ['heading levels must be consecutive'],
      });
    }
  });

  test('an export error in other words is handed on as it is', () => {
    expect(new PdfExportError('out of paper')).toMatchObject({ message: 'out of paper', violations: ['out of paper'], hints: [] });
  });
});

describe('same bytes', () => {
  const folder = mkdtempSync(join(tmpdir(), 'host-'));
  const main = '= Heading\nWords, *bold*, _italic_, *_both_*, #text(weight: 600)[semibold], #text(weight: 300)[light].';
  const write = async (engine: 'native' | 'wasm') =>
    Buffer.from(
      setWith(await openTypesetter({ engine, fonts }))
        .set(main)
        .pdf({ accessible: false }),
    );
  afterEach(() => vi.unstubAllEnvs());
  afterAll(() => rmSync(folder, { recursive: true }));

  test('come from both engines', async () => {
    expect(Buffer.compare(await write('native'), await write('wasm'))).toBe(0);
  });

  test('come in any time zone and folder, at any hour, and beside fonts of the same name on the machine', async () => {
    const usual = await write('native');
    const here = process.cwd();
    mkdirSync(join(folder, 'fonts'));
    makeFont(join(folder, 'fonts', 'impostor.ttf'), { from: mono?.files.get('400') as string, family: 'Source Serif 4' });
    writeFileSync(join(folder, 'fonts.conf'), `<?xml version="1.0"?><fontconfig><dir>${join(folder, 'fonts')}</dir></fontconfig>`);
    vi.stubEnv('FONTCONFIG_FILE', join(folder, 'fonts.conf'));
    vi.stubEnv('TZ', 'Pacific/Kiritimati');
    vi.stubEnv('SOURCE_DATE_EPOCH', '1');
    vi.useFakeTimers({ now: new Date('2040-02-29T12:00:00Z'), toFake: ['Date'] });
    try {
      process.chdir(folder);
      expect(Buffer.compare(await write('native'), usual)).toBe(0);
      // The machine's own are hidden from the engine: without fonts that are named it has none of this family.
      const alone = setWith(await openTypesetter({ engine: 'native', fonts: [] })).set('Words');
      expect(alone.warnings.length).toBe(1);
      expect(process.env.FONTCONFIG_FILE).toBe(join(folder, 'fonts.conf'));
    } finally {
      process.chdir(here);
      vi.useRealTimers();
    }
  });
});

describe('opening', () => {
  test('takes the native engine by itself', async () => {
    expect((await openTypesetter({ fonts })).engine).toBe('native');
  });

  test('falls back to WebAssembly where the native engine does not load', async () => {
    vi.resetModules();
    vi.doMock('@myriaddreamin/typst-ts-node-compiler', () => {
      throw new Error('Cannot find native binding.');
    });
    const { openTypesetter: open } = await import('../../src/typeset/open-typesetter.js');
    expect((await open({ fonts })).engine).toBe('wasm');
    await expect(open({ engine: 'native', fonts })).rejects.toThrow();
    vi.doUnmock('@myriaddreamin/typst-ts-node-compiler');
  });

  test('a font that is not there is misuse', async () => {
    await expect(openTypesetter({ fonts: ['/absent.ttf'] })).rejects.toThrow('No font at /absent.ttf');
  });
});

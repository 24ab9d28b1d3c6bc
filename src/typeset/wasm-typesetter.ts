import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { TypstCompileWorld } from '@myriaddreamin/typst-ts-web-compiler';
import type { LocalTypesetter } from '../model/index.js';
import { describeMessages, type EngineMessage } from './describe-messages.js';
import { mainPath, mirrorFiles } from './mirror-files.js';
import { PdfExportError } from './pdf-export-error.js';
import { refusePackages } from './refuse-packages.js';

const lacks = [
  'The WebAssembly compiler writes a tagged PDF, but cannot check and declare it as PDF/UA-1.',
  'The WebAssembly compiler takes several times as long as the native one.',
];

/** Numbers by which the engine names things: a paged document, a PDF, diagnostics in full. */
const paged = 0;
const vectorFormat = 0;
const pdfFormat = 1;
const inFull = 3;

/** How many documents stay usable; older ones are freed, since their memory is not JavaScript's and no collector sees its size. */
const keptDocuments = 2;

/** Opens Typst as WebAssembly with these font files. It can reach neither disk nor network. */
export async function openWasmTypesetter(fonts: readonly string[]): Promise<LocalTypesetter> {
  const wasm = createRequire(import.meta.url).resolve('@myriaddreamin/typst-ts-web-compiler/wasm');
  const [engine, program, ...fontBytes] = await Promise.all([
    import('@myriaddreamin/typst-ts-web-compiler'),
    readFile(wasm),
    ...fonts.map((font) => readFile(font)),
  ]);
  engine.initSync({ module: program });
  const builder = new engine.TypstCompilerBuilder();
  const nothing = () => undefined;
  await builder.set_access_model(
    {},
    nothing,
    () => true,
    (path: string) => path,
    nothing,
  );
  await builder.set_package_registry({}, nothing);
  for (const bytes of fontBytes) await builder.add_raw_font(bytes);
  const compiler = await builder.build();
  const mirror = mirrorFiles({
    put: (path, bytes) => compiler.map_shadow(path, bytes),
    remove: (path) => compiler.unmap_shadow(path),
  });
  const documents: TypstCompileWorld[] = [];

  return {
    engine: 'wasm',
    lacks,
    async release() {
      for (const world of documents.splice(0)) world.free();
    },
    refresh: () => undefined,
    typeset(job) {
      const refused = refusePackages(job);
      if (refused.length > 0) return { ok: false, diagnostics: refused };
      mirror(job);
      const world = compiler.snapshot('/', mainPath, undefined);
      const compiled = world.compile(paged, inFull) as { hasError: boolean; diagnostics?: readonly WasmMessage[] };
      const diagnostics = describeMessages((compiled.diagnostics ?? []).map(toEngineMessage), job);
      if (compiled.hasError) {
        world.free();
        return { ok: false, diagnostics };
      }
      documents.push(world);
      if (documents.length > keptDocuments) documents.shift()?.free();
      let written: Uint8Array | undefined;
      const pdf = () => {
        written ??= write(world, pdfFormat);
        return written;
      };
      return {
        ok: true,
        value: {
          get pages() {
            return countPages(pdf());
          },
          warnings: diagnostics,
          query: (label) => JSON.parse(world.query(paged, `<${label}>`, 'value')) as unknown[],
          vector: () => write(world, vectorFormat),
          pdf,
        },
      };
    },
  };
}

/** A message as the compiler gives it; a `range` reads `0:8-0:20`. */
interface WasmMessage {
  readonly severity: string;
  readonly message: string;
  readonly path: string;
  readonly range: string;
}

function toEngineMessage({ severity, message, path, range }: WasmMessage): EngineMessage {
  const [, line, character] = /^(\d+):(\d+)/.exec(range) ?? [];
  return {
    severity: severity === 'error' || severity === 'warning' ? severity : 'trace',
    message,
    ...(path === '' ? {} : { path }),
    ...(line === undefined ? {} : { start: { line: Number(line), character: Number(character) } }),
  };
}

function write(world: TypstCompileWorld, format: number): Uint8Array {
  const { result, diagnostics } = world.get_artifact(format, inFull) as { result?: Uint8Array; diagnostics?: readonly WasmMessage[] };
  if (result === undefined) throw new PdfExportError((diagnostics ?? []).map(({ message }) => message).join('; '));
  return result;
}

// This engine does not tell how many pages it has laid out, but the root of the PDF's page tree, which it writes first, does.
function countPages(pdf: Uint8Array): number {
  const head = Buffer.from(pdf.buffer, pdf.byteOffset, Math.min(pdf.length, 1024)).toString('latin1');
  const count = /\/Type\s*\/Pages\s*\/Count\s+(\d+)/.exec(head)?.[1];
  if (count === undefined) throw new Error('Unexpected start of a PDF, expected the root of its page tree');
  return Number(count);
}

import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import type { NodeCompiler, NodeError, NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';
import { heavy, type LocalTypesetter, type TypesetJob } from '../model/index.js';
import { collectGarbage } from './collect-garbage.js';
import { describeMessages, type EngineMessage } from './describe-messages.js';
import { hideHostFonts } from './hide-host-fonts.js';
import { mainPath, mirrorFiles } from './mirror-files.js';
import { PdfExportError } from './pdf-export-error.js';
import { refusePackages } from './refuse-packages.js';

/** Jobs after which a memoised result that none of them used is given up: the passes of three briefings; of a long one only what the next pass needs. */
const cacheAge = (pages: number) => (pages > heavy.pages ? 1 : 10);

/** A compiler keeps every state of a file that it has read, at about five times its bytes: after so many jobs, of some thirty edits, … */
const mostJobs = 200;
/** … or so many bytes read another may take its place. The first job that it sets takes four times as long as the next. */
const mostRead = 64_000_000;

/** About what a laid-out page takes, in bytes. */
const pageWeight = 100_000;

/** Opens Typst as a native addon with these font files. Rejects where the addon does not load on this platform. */
export async function openNativeTypesetter(fonts: readonly string[]): Promise<LocalTypesetter> {
  const { NodeCompiler } = await import('@myriaddreamin/typst-ts-node-compiler');
  // The engine reads what is not shadowed from its workspace: one that does not exist holds nothing.
  const workspace = join(tmpdir(), `briefpress-${randomUUID()}`);
  const onDisk = (path: string) => join(workspace, ...path.slice(1).split('/'));
  const open = () => {
    const showHostFonts = hideHostFonts();
    const compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontPaths: [...fonts] }] });
    showHostFonts();
    const opened = { compiler, jobs: 0, read: 0 };
    const mirror = mirrorFiles({
      put(path, bytes) {
        compiler.mapShadow(onDisk(path), Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
        opened.read += bytes.byteLength;
      },
      remove: (path) => compiler.unmapShadow(onDisk(path)),
    });
    return Object.assign(opened, { mirror });
  };
  let current = open();
  let latest: { document?: NodeTypstDocument } = {};
  let lastJob: TypesetJob | undefined;
  const weights = new WeakMap<NodeTypstDocument, ArrayBuffer>();

  return {
    engine: 'native',
    lacks: [],
    release() {
      delete latest.document;
      lastJob = undefined;
      current.compiler.evictCache(0);
      return collectGarbage();
    },
    refresh() {
      if (current.jobs < mostJobs && current.read < mostRead) return;
      current = open();
      if (lastJob === undefined) return;
      current.mirror(lastJob);
      current.compiler.compile({ mainFilePath: onDisk(mainPath) });
    },
    typeset(job) {
      const refused = refusePackages(job);
      if (refused.length > 0) return { ok: false, diagnostics: refused };
      const { compiler } = current;
      current.mirror(job);
      lastJob = job;
      current.jobs += 1;
      const compiled = compiler.compile({ mainFilePath: onDisk(mainPath) });
      const document = compiled.result;
      const told = document === null ? compiled.takeDiagnostics() : compiled.takeWarnings();
      const diagnostics = told === null ? [] : describeMessages(fetchMessages(compiler, told, workspace), job);
      compiler.evictCache(cacheAge(document?.numOfPages ?? 0));
      if (document === null) return { ok: false, diagnostics };
      // The collector takes a document of a hundred megabytes for a tiny object: untouched memory beside it, which costs none, shows its size.
      weights.set(document, new ArrayBuffer(document.numOfPages * pageWeight));
      const pages = document.numOfPages;
      // Whoever still holds a released document, as a suspended function may, holds an empty box.
      const held: typeof latest = { document };
      latest = held;
      const still = (): NodeTypstDocument => {
        if (held.document === undefined) throw new Error('Unexpected use of a document that has been released');
        return held.document;
      };
      return {
        ok: true,
        value: {
          pages,
          warnings: diagnostics,
          vector: () => compiler.vector(still()),
          query: (label) => compiler.query(still(), { selector: `<${label}>`, field: 'value' }) as unknown[],
          pdf({ accessible }) {
            // Writing a long file takes as much room again as half of what is kept for a next pass.
            if (pages > heavy.pages) compiler.evictCache(0);
            try {
              return compiler.pdf(still(), { pdfStandard: accessible ? 'ua-1' : '1.7' });
            } catch (error) {
              throw new PdfExportError(error instanceof Error ? error.message : String(error), { cause: error });
            }
          },
        },
      };
    },
  };
}

/** A message as the addon gives it: severity 1 error, 2 warning, others the trace of calls. */
interface AddonMessage {
  readonly severity: number;
  readonly message: string;
  readonly path: string;
  readonly range: { readonly start: { readonly line: number; readonly character: number } } | null;
}

function fetchMessages(compiler: NodeCompiler, told: NodeError, workspace: string): EngineMessage[] {
  return (compiler.fetchDiagnostics(told) as AddonMessage[]).map(({ severity, message, path, range }) => {
    const inside = path.startsWith(workspace) ? `/${relative(workspace, path).split(sep).join('/')}` : undefined;
    return {
      severity: severity === 1 ? 'error' : severity === 2 ? 'warning' : 'trace',
      message: message.replaceAll(workspace, ''),
      ...(inside === undefined ? {} : { path: inside }),
      ...(range === null ? {} : { start: range.start }),
    };
  });
}

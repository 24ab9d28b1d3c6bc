import { Worker } from 'node:worker_threads';
import type { Typeset, TypesetJob, TypesetResult, Typesetter } from '../model/index.js';
import { PdfExportError } from './pdf-export-error.js';
import type { TypesettingAnswer, TypesettingOrder } from './typesetter-messages.js';

/** An engine in a thread of its own. It does not keep the process alive. */
export interface RemoteTypesetter {
  /** The engine with these fonts; they are absolute paths. */
  open(fonts: readonly string[]): Promise<Typesetter>;
}

/** Starts the engine in another thread, at once: it is warm when the article has been read and composed. */
export function startTypesetter(script: URL): RemoteTypesetter {
  const ask = conversation(script);
  return {
    open: async (fonts) => {
      const { engine, lacks } = expecting('opened', await ask({ do: 'open', fonts }));
      return { engine, lacks, typeset: remoteTypeset(ask) };
    },
  };
}

type Ask = (order: TypesettingOrder) => Promise<TypesettingAnswer>;

/** Orders are answered in turn. */
function conversation(script: URL): Ask {
  const worker = new Worker(script);
  const waiting: { resolve(answer: TypesettingAnswer): void; reject(error: unknown): void }[] = [];
  let fault: unknown;
  const failAll = (error: unknown) => {
    fault ??= error;
    for (const { reject } of waiting.splice(0)) reject(error);
  };
  worker.on('message', (answer: TypesettingAnswer) => {
    waiting.shift()?.resolve(answer);
    if (waiting.length === 0) worker.unref();
  });
  worker.on('error', failAll);
  worker.on('exit', (code) => failAll(new Error(`The typesetting thread ended with code ${code}`)));
  // A build that fails before the engine is needed must end; a thread that comes up holds the process again.
  worker.unref();
  worker.once('online', () => {
    if (waiting.length === 0) worker.unref();
  });
  return (order) =>
    new Promise((resolve, reject) => {
      // A thread that has ended answers nothing.
      if (fault !== undefined) return reject(fault);
      waiting.push({ resolve, reject });
      worker.ref();
      worker.postMessage(order);
    });
}

function remoteTypeset(ask: Ask): (job: TypesetJob) => Promise<TypesetResult> {
  let before: ReadonlyMap<string, Uint8Array> = new Map();
  return async ({ main, files }) => {
    const changed = new Map([...files].filter(([path, bytes]) => before.get(path) !== bytes));
    const removed = [...before.keys()].filter((path) => !files.has(path));
    before = files;
    const answer = await ask({ do: 'typeset', main, changed, removed });
    if (answer.is === 'refused') return { ok: false, diagnostics: answer.diagnostics };
    const { document, pages, warnings } = expecting('set', answer);
    const value: Typeset = {
      pages,
      warnings,
      query: async (label) => expecting('values', await ask({ do: 'query', document, label })).values,
      pdf: async ({ accessible }) => {
        const written = await ask({ do: 'pdf', document, accessible });
        if (written.is === 'not-exported') throw new PdfExportError(written.message);
        return expecting('pdf', written).bytes;
      },
    };
    return { ok: true, value };
  };
}

function expecting<K extends TypesettingAnswer['is']>(kind: K, answer: TypesettingAnswer): Extract<TypesettingAnswer, { is: K }> {
  if (answer.is === 'failed') throw Object.assign(new Error(answer.message), answer.stack === undefined ? {} : { stack: answer.stack });
  if (answer.is !== kind) throw new Error(`Unexpected answer “${answer.is}”, expected “${kind}”`);
  return answer as Extract<TypesettingAnswer, { is: K }>;
}

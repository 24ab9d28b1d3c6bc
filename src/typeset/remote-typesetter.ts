import type { Typeset, TypesetJob, TypesetResult, Typesetter } from '../model/index.js';
import { collectGarbage } from './collect-garbage.js';
import { type EngineSeat, openEngineChannel } from './engine-channel.js';
import { PdfExportError } from './pdf-export-error.js';
import type { TypesettingAnswer, TypesettingOrder } from './typesetter-messages.js';

/** An engine elsewhere. It does not keep the process alive. */
export interface RemoteTypesetter {
  /** The engine with these fonts; they are absolute paths. */
  open(fonts: readonly string[]): Promise<Typesetter>;
  /** The PDF of what it has set to warm up, for those who come after it to do the same; undefined where it has none. */
  rehearsal(): Promise<Uint8Array | undefined>;
  /** Asks its script for something else than typesetting. Rejects where it cannot. */
  other(order: unknown): Promise<unknown>;
  /** Ends it, whatever it is doing. */
  end(): Promise<void>;
}

/** Starts the engine in a thread or process of its own, at once: it is warm when the article has been read and composed. */
export function startTypesetter(script: URL, seat: EngineSeat = 'thread'): RemoteTypesetter {
  const { ask, end } = conversation(script, seat);
  return {
    open: async (fonts) => {
      const { engine, lacks } = expecting('opened', await ask({ do: 'open', fonts }));
      return { engine, lacks, typeset: remoteTypeset(ask), release: end };
    },
    rehearsal: async () => expecting('rehearsed', await ask({ do: 'rehearsal' })).pdf,
    other: async (order) => expecting('other', await ask({ do: 'other', order })).answer,
    end,
  };
}

type Ask = (order: TypesettingOrder) => Promise<TypesettingAnswer>;

/** Orders are answered in turn. */
function conversation(script: URL, seat: EngineSeat): { readonly ask: Ask; readonly end: () => Promise<void> } {
  const channel = openEngineChannel(script, seat);
  const waiting: { resolve(answer: TypesettingAnswer): void; reject(error: unknown): void }[] = [];
  let fault: unknown;
  channel.onAnswer((answer) => {
    waiting.shift()?.resolve(answer);
    // A build that fails before the engine is needed must end.
    if (waiting.length === 0) channel.hold(false);
  });
  channel.onEnd((error) => {
    fault ??= error;
    for (const { reject } of waiting.splice(0)) reject(error);
  });
  channel.hold(false);
  const ask: Ask = (order) =>
    new Promise((resolve, reject) => {
      // An engine that has ended answers nothing.
      if (fault !== undefined) return reject(fault);
      waiting.push({ resolve, reject });
      channel.hold(true);
      channel.send(order);
    });
  return { ask, end: channel.end };
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
      vector: async () => expecting('vector', await ask({ do: 'vector', document })).bytes,
      pdf: async ({ accessible }) => {
        const written = await ask({ do: 'pdf', document, accessible });
        if (written.is === 'not-exported') throw new PdfExportError(written.message);
        return together(expecting('pdf', written), ask);
      },
    };
    return { ok: true, value };
  };
}

/** A PDF of which the first piece has come. */
async function together({ bytes: first, length }: Extract<TypesettingAnswer, { is: 'pdf' }>, ask: Ask): Promise<Uint8Array> {
  if (first.length === length) return first;
  const whole = new Uint8Array(length);
  whole.set(first);
  for (let at = first.length; at < length; ) {
    const { bytes } = expecting('pdf', await ask({ do: 'more', from: at }));
    whole.set(bytes, at);
    at += bytes.length;
    // The engine with its document still stands beside this.
    await collectGarbage(1);
  }
  return whole;
}

function expecting<K extends TypesettingAnswer['is']>(kind: K, answer: TypesettingAnswer): Extract<TypesettingAnswer, { is: K }> {
  if (answer.is === 'failed') throw Object.assign(new Error(answer.message), answer.stack === undefined ? {} : { stack: answer.stack });
  if (answer.is !== kind) throw new Error(`Unexpected answer “${answer.is}”, expected “${kind}”`);
  return answer as Extract<TypesettingAnswer, { is: K }>;
}

import { parentPort } from 'node:worker_threads';
import { openTypesetter, type PipelineOptions, Superseded } from '../../pipeline.js';
import { faultOf } from '../build-all.js';
import { buildArticle } from '../build-article.js';
import type { WatchAnswer, WatchTask } from './watch-messages.js';

// The thread of `startBuilder`: it builds one article after another and keeps the engine, and all code, warm.

type Opened = ReturnType<typeof openTypesetter>;

/** An engine for each choice of fonts; the last few, since every one holds its fonts. */
const engines = new Map<string, Opened>();
const mostEngines = 3;

/** How each briefing was set last, and where it came to stand. */
const known = new Map<string, Pick<PipelineOptions, 'lastState' | 'lastPages'>>();

function know(slug: string, more: Pick<PipelineOptions, 'lastState' | 'lastPages'>): void {
  known.set(slug, { ...known.get(slug), ...more });
}

parentPort?.on('message', async (task: WatchTask) => {
  answer(await carryOut(task));
  // Now that a briefing is done nobody waits.
  for (const opened of engines.values()) await opened.then((engine) => engine.refresh()).catch(() => undefined);
});

function answer(message: WatchAnswer, transfer: readonly Uint8Array[] = []): void {
  parentPort?.postMessage(
    message,
    transfer.map(({ buffer }) => buffer as ArrayBuffer),
  );
}

async function carryOut({ input, options, superseded }: WatchTask): Promise<WatchAnswer> {
  try {
    const result = await buildArticle(input, {
      ...options,
      keepReadings: true,
      mapsPages: true,
      typesetterFor: engineFor,
      isSuperseded: () => Atomics.load(superseded, 0) === 1,
      ...known.get(input.slug),
      async onPages(pages, state) {
        // The engine's own memory cannot be handed over.
        const bytes = new Uint8Array(await pages.vector());
        answer({ is: 'pages', drawing: { bytes } }, [bytes]);
        know(input.slug, { lastState: state });
      },
      async onSomePages({ typeset, from, page, count }) {
        const bytes = new Uint8Array(await typeset.vector());
        answer({ is: 'pages', drawing: { bytes, part: { from, page, count } } }, [bytes]);
      },
      onSomeFindings: (found) => answer({ is: 'findings', found }),
      onSettled: (lastPages) => know(input.slug, { lastPages }),
    });
    return { is: 'built', result };
  } catch (error) {
    return error instanceof Superseded ? { is: 'superseded' } : { is: 'failed', fault: faultOf(error) };
  }
}

function engineFor(fonts: readonly string[]): Opened {
  const key = fonts.join('\n');
  const before = engines.get(key);
  engines.delete(key);
  const opened = before ?? openTypesetter({ fonts });
  engines.set(key, opened);
  const [oldest] = engines.keys();
  if (engines.size > mostEngines && oldest !== undefined) engines.delete(oldest);
  return opened;
}

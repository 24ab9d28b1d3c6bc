import { parentPort } from 'node:worker_threads';
import { type PipelineOptions, Superseded, WarmEngines } from '../../pipeline.js';
import { faultOf } from '../attempt.js';
import { buildArticle } from '../build-article.js';
import type { WatchAnswer, WatchTask } from './watch-messages.js';

// The thread of `startBuilder`: it builds one article after another and keeps the engine, and all code, warm.

const engines = new WarmEngines();

/** How each briefing was set last, and where it came to stand. */
const known = new Map<string, Pick<PipelineOptions, 'lastState' | 'lastPages'>>();

function know(slug: string, more: Pick<PipelineOptions, 'lastState' | 'lastPages'>): void {
  known.set(slug, { ...known.get(slug), ...more });
}

parentPort?.on('message', async (task: WatchTask) => {
  answer(await carryOut(task));
  // Now that a briefing is done nobody waits.
  await engines.refresh();
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
      typesetterFor: (fonts) => engines.for(fonts, options.engine),
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

import { pathToFileURL } from 'node:url';
import { onTestFinished, vi } from 'vitest';
import { WebSocket } from 'ws';
import { type WatchRequest, watchCommand } from '../../src/commands/watch.js';
import { headBytes, type PreviewState, type ToPage } from '../../src/preview/preview-messages.js';
import { fakeTerminal } from './fake-terminal.js';

/** The thread runs from the bundle. */
export const watchWorker = pathToFileURL('dist/watch-worker.mjs');

/** A watch, and what its preview is told. */
export interface RunningWatch {
  /** Waits for a state that this holds of. */
  until(holds: (state: PreviewState) => boolean): Promise<PreviewState>;
  /** All drawings that came, by version. */
  readonly drawings: ReadonlyMap<number, Uint8Array>;
  /** How many drawings came. */
  pages(): number;
  /** Slugs of the briefings that the preview offers. */
  listed(): readonly string[];
  /** What stands on the terminal. */
  printed(): string;
  complained(): string;
  readonly code: Promise<number>;
  stop(): void;
}

/** Watches `a.md` in a folder; it is over with the test. */
export async function startWatch(folder: string, more: Partial<WatchRequest> = {}, out?: 'of the project'): Promise<RunningWatch> {
  const terminal = fakeTerminal(folder);
  let stop: () => void = () => undefined;
  const stopped = new Promise<void>((resolve) => {
    stop = resolve;
  });
  const named = out === undefined ? { out: 'output' } : {};
  const request = { inputs: ['a.md'], ...named, options: {}, strict: false, port: 0, open: false, quiet: false, ...more };
  const code = watchCommand(request, terminal, { worker: watchWorker, stopped });
  onTestFinished(async () => {
    stop();
    await code;
  });
  const address = await vi.waitFor(() => {
    const found = /http:\S+/.exec(terminal.printed())?.[0];
    if (found === undefined) throw new Error('No address yet');
    return found;
  }, 15_000);
  const socket = new WebSocket(address.replace('http', 'ws'), { headers: { origin: address.replace(/\/$/, '') } });
  const drawings = new Map<number, Uint8Array>();
  let pages = 0;
  let latest: PreviewState | undefined;
  let listed: readonly string[] = [];
  const waiting = new Set<() => void>();
  socket.on('message', (data: Buffer, isBinary) => {
    if (isBinary) {
      pages += 1;
      // Of hundreds of drawings only the last few are asked for.
      drawings.delete(data.readUInt32LE(0) - 3);
      drawings.set(data.readUInt32LE(0), data.subarray(headBytes));
    } else {
      const message = JSON.parse(String(data)) as ToPage;
      if (message.is === 'state') latest = { findings: latest?.findings ?? [], lines: latest?.lines ?? [], ...message.state };
      if (message.is !== 'note') listed = message.others.map(({ slug }) => slug);
    }
    for (const look of waiting) look();
  });
  const until = (holds: (state: PreviewState) => boolean) =>
    new Promise<PreviewState>((resolve, reject) => {
      const told = () => `Not reached: ${JSON.stringify({ ...latest, lines: [] })}\n${terminal.printed().slice(-2000)}`;
      const late = setTimeout(() => reject(new Error(told())), 15_000);
      const look = () => {
        if (latest === undefined || !holds(latest)) return;
        clearTimeout(late);
        waiting.delete(look);
        resolve(latest);
      };
      waiting.add(look);
      look();
    });
  return {
    until,
    drawings,
    pages: () => pages,
    listed: () => listed,
    printed: terminal.printed,
    complained: terminal.complained,
    code,
    stop,
  };
}

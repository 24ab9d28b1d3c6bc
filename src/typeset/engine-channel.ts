import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { SHARE_ENV, Worker } from 'node:worker_threads';
import type { TypesettingAnswer, TypesettingOrder } from './typesetter-messages.js';

/** Where an engine works that does not work here: a thread starts faster, a process gives all its room back when it ends. */
export type EngineSeat = 'thread' | 'process';

/** A line to an engine elsewhere. */
export interface EngineChannel {
  send(order: TypesettingOrder): void;
  onAnswer(listener: (answer: TypesettingAnswer) => void): void;
  /** The engine has ended, or could not begin. */
  onEnd(listener: (reason: Error) => void): void;
  /** Whether the engine keeps this process alive. */
  hold(isHeld: boolean): void;
  end(): Promise<void>;
}

/** Starts the engine's script in a thread or a process of its own. */
export function openEngineChannel(script: URL, seat: EngineSeat): EngineChannel {
  return seat === 'thread' ? threadChannel(script) : processChannel(script);
}

function threadChannel(script: URL): EngineChannel {
  const worker = new Worker(script, { env: SHARE_ENV });
  let isHeld = false;
  // A thread that comes up holds the process again.
  worker.once('online', () => (isHeld ? worker.ref() : worker.unref()));
  return {
    send: (order) => worker.postMessage(order),
    onAnswer: (listener) => worker.on('message', listener),
    onEnd(listener) {
      worker.on('error', listener);
      worker.on('exit', (code) => listener(new Error(`The typesetting thread ended with code ${code}`)));
    },
    hold(held) {
      isHeld = held;
      if (held) worker.ref();
      else worker.unref();
    },
    async end() {
      await worker.terminate();
    },
  };
}

function processChannel(script: URL): EngineChannel {
  // Loaded here alone: it takes three milliseconds.
  const { fork } = createRequire(import.meta.url)('node:child_process') as typeof import('node:child_process');
  // With glibc: memory that one thread of the engine has freed is there for the others, and large pieces are given back at once.
  const env = { ...process.env, MALLOC_ARENA_MAX: '1', MALLOC_MMAP_THRESHOLD_: '65536', MALLOC_TRIM_THRESHOLD_: '131072' };
  const child = fork(fileURLToPath(script), { serialization: 'advanced', stdio: ['ignore', 'ignore', 'ignore', 'ipc'], env, execArgv: [] });
  return {
    send: (order) => child.send(order),
    onAnswer: (listener) => child.on('message', (answer) => listener(answer as TypesettingAnswer)),
    onEnd(listener) {
      child.on('error', listener);
      child.on('exit', (code, signal) => listener(new Error(`The typesetting process ended with ${signal ?? `code ${code}`}`)));
    },
    hold(isHeld) {
      if (isHeld) {
        child.ref();
        child.channel?.ref();
      } else {
        child.unref();
        child.channel?.unref();
      }
    },
    end: () =>
      new Promise((resolve) => {
        if (child.exitCode !== null || child.signalCode !== null) return resolve();
        child.once('exit', () => resolve());
        // Whoever waits for the end must live to see it.
        child.ref();
        child.kill();
      }),
  };
}

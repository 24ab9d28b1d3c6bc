import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import type { Reading, ReadLog } from '../model/index.js';

/** A log that keeps each path once, as it was read first. */
export class ReadingLog implements ReadLog {
  readonly #readings = new Map<string, Reading>();

  get readings(): readonly Reading[] {
    return [...this.#readings.values()];
  }

  file(path: string, bytes: Uint8Array | undefined): void {
    this.#keep(path, 'file', bytes);
  }

  folder(path: string, names: readonly string[] | undefined): void {
    this.#keep(path, 'folder', names && Buffer.from(JSON.stringify([...names].sort())));
  }

  font(path: string): void {
    const { size, mtimeMs } = statSync(path);
    this.#keep(path, 'font', Buffer.from(JSON.stringify([size, mtimeMs])));
  }

  #keep(path: string, kind: Reading['kind'], bytes: Uint8Array | undefined): void {
    if (this.#readings.has(path)) return;
    const hash = bytes && createHash('sha256').update(bytes).digest('hex');
    this.#readings.set(path, { path, kind, ...(hash === undefined ? {} : { hash }) });
  }
}

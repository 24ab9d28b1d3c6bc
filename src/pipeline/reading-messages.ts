import type { PaintedPages } from '../inspect/paint-pages.js';
import type { CheckSetting, Promised } from '../model/index.js';
import type { CheckedFile, SecondReader } from './second-reader.js';

/** What a second reader in another thread is asked. */
export type ReadingOrder =
  | { readonly read: Uint8Array; readonly keepsForeign: boolean }
  | { readonly check: PaintedPages; readonly promised: Promised; readonly settings: Readonly<Record<string, CheckSetting>> };

/** A second reader in a thread that takes orders. */
export function remoteReader(ask: (order: ReadingOrder) => Promise<unknown>): SecondReader {
  return {
    read: async (pdf, keepsForeign = false) => (await ask({ read: pdf, keepsForeign })) as PaintedPages,
    check: async (others, promised, settings) => (await ask({ check: others, promised, settings })) as CheckedFile,
  };
}

/** Carries out an order in that thread. */
export function carryOutReading(reader: SecondReader, order: ReadingOrder): Promise<PaintedPages | CheckedFile> {
  return 'read' in order ? reader.read(order.read, order.keepsForeign) : reader.check(order.check, order.promised, order.settings);
}

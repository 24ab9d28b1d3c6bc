import type { ReadingPartner } from '../inspect/inspect-pdf.js';
import type { CheckSetting, Promised } from '../model/index.js';
import { type CheckedFile, isOfSecondReader, type SecondReader } from './second-reader.js';

/** A proof of which another thread does half. */
export interface SharedReading {
  readonly partner: ReadingPartner;
  /** What the other thread found; undefined where it has broken down. Never comes where this one cannot read the file. */
  readonly checked: Promise<CheckedFile | undefined>;
}

/** Has a second reader begin, as the first one is about to. */
export function shareReading(
  second: SecondReader,
  pdf: Uint8Array,
  promised: Promised,
  { settings, keepsForeign }: { readonly settings: Readonly<Record<string, CheckSetting>>; readonly keepsForeign: boolean },
): SharedReading {
  const others = second.read(pdf, keepsForeign).catch(() => undefined);
  let give: ReadingPartner['give'] = () => undefined;
  const checked = new Promise<CheckedFile | undefined>((resolve) => {
    give = (own) => resolve(second.check(own, promised, settings).catch(() => undefined));
  });
  return { partner: { isOwn: (page) => !isOfSecondReader(page), give, others }, checked };
}

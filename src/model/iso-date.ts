import type { PlainDate } from './plain-date.js';

/** `2026-11-20`, or as much of it as is known. */
export function isoDate({ year, month, day }: PlainDate): string {
  const digits = (value: number, length: number) => String(value).padStart(length, '0');
  return [digits(year, 4), ...[month, day].flatMap((part) => (part === undefined ? [] : [digits(part, 2)]))].join('-');
}

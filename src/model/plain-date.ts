/** A calendar date as the author wrote it, in the offset it was written in; no clock and no time zone. A month or day may be unknown (`2025-11`). */
export interface PlainDate {
  readonly year: number;
  /** 1 to 12. */
  readonly month?: number;
  /** 1 to 31. */
  readonly day?: number;
}

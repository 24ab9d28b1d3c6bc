/** The words of an exception that is a bug here. */
export interface Fault {
  readonly message: string;
  readonly stack?: string;
}

/** What became of a piece of work. */
export type Attempt<T> = { readonly ok: true; readonly result: T } | { readonly ok: false; readonly fault: Fault };

/** An exception becomes a fault, so that other work goes on. */
export async function attempt<T>(work: () => Promise<T>): Promise<Attempt<T>> {
  try {
    return { ok: true, result: await work() };
  } catch (error) {
    return { ok: false, fault: faultOf(error) };
  }
}

export function faultOf(error: unknown): Fault {
  if (!(error instanceof Error)) return { message: String(error) };
  return { message: error.message, ...(error.stack === undefined ? {} : { stack: error.stack }) };
}

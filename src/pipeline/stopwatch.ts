/** The stages that a build is timed by. */
export type Stage = 'read' | 'compose' | 'emit' | 'typeset' | 'finish' | 'inspect' | 'check';

/** Milliseconds by stage; of the stage `check` also by the check's id, what is worked out for several counting for the first. */
export type Timings = Readonly<Record<Stage, number>> & { readonly checks: Readonly<Record<string, number>> };

/** Adds up the milliseconds of each stage. */
export class Stopwatch {
  readonly #checks: Record<string, number> = {};
  readonly #spent: Record<Stage, number> = { read: 0, compose: 0, emit: 0, typeset: 0, finish: 0, inspect: 0, check: 0 };

  /** Runs a step and books its time. */
  time<T>(stage: Stage, step: () => T): T {
    const start = performance.now();
    const result = step();
    if (result instanceof Promise) return result.finally(() => this.#book(stage, start)) as T;
    this.#book(stage, start);
    return result;
  }

  /** Books what a check took. */
  check(id: string, milliseconds: number): void {
    this.#checks[id] = (this.#checks[id] ?? 0) + milliseconds;
  }

  /** What has been booked so far. */
  get timings(): Timings {
    return { ...this.#spent, checks: { ...this.#checks } };
  }

  #book(stage: Stage, start: number): void {
    this.#spent[stage] += performance.now() - start;
  }
}

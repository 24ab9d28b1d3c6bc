/** The stages that a build is timed by. */
export type Stage = 'read' | 'compose' | 'emit' | 'typeset' | 'finish' | 'inspect' | 'check';

/** Adds up the milliseconds of each stage. */
export class Stopwatch {
  readonly #spent: Record<Stage, number> = { read: 0, compose: 0, emit: 0, typeset: 0, finish: 0, inspect: 0, check: 0 };

  /** Runs a step and books its time. */
  time<T>(stage: Stage, step: () => T): T {
    const start = performance.now();
    const result = step();
    if (result instanceof Promise) return result.finally(() => this.#book(stage, start)) as T;
    this.#book(stage, start);
    return result;
  }

  /** Milliseconds by stage so far. */
  get timings(): Readonly<Record<Stage, number>> {
    return { ...this.#spent };
  }

  #book(stage: Stage, start: number): void {
    this.#spent[stage] += performance.now() - start;
  }
}

import type { BuildOptions, CheckSetting, Finding, ProjectSettings } from '../model/index.js';
import { applySettings } from './apply-settings.js';
import type { BuildInput } from './build-input.js';
import type { BuildResult } from './build-result.js';
import { loadProof } from './load-proof.js';
import type { PipelineOptions } from './pipeline-options.js';
import { ReadingLog } from './reading-log.js';
import { Stopwatch } from './stopwatch.js';
import { Superseded } from './superseded.js';

/** One build on its way: the stages add what they have found and reached, and wherever it ends, that is its result. */
export class BuildCourse {
  readonly options: PipelineOptions;
  readonly watch = new Stopwatch();
  readonly log: ReadingLog | undefined;
  #settings: Readonly<Record<string, CheckSetting>>;
  readonly #findings: Finding[] = [];
  #reached: Partial<BuildResult> = {};

  constructor(
    readonly input: BuildInput,
    asked: PipelineOptions,
  ) {
    const { config = {} } = asked;
    this.options = { ...givenPrint(config), ...asked };
    this.#settings = config.checks ?? {};
    this.log = asked.keepReadings ? new ReadingLog() : undefined;
  }

  get project(): ProjectSettings {
    return this.options.config ?? {};
  }

  /** What the user has said of the checks: the project alone, until the article has been read. */
  get settings(): Readonly<Record<string, CheckSetting>> {
    return this.#settings;
  }

  /** Takes the settings of the article, in which those of the project are. */
  weigh(settings: Readonly<Record<string, CheckSetting>>): void {
    this.#settings = settings;
  }

  get isProved(): boolean {
    return this.options.unproved !== true;
  }

  /** Everything found so far, before the user's settings. */
  get findings(): readonly Finding[] {
    return this.#findings;
  }

  tell(findings: Iterable<Finding>): void {
    for (const one of findings) this.#findings.push(one);
  }

  reach(more: Partial<BuildResult>): void {
    this.#reached = { ...this.#reached, ...more };
  }

  /** Throws `Superseded` where a newer state of the article waits. */
  giveWay(): void {
    if (this.options.isSuperseded?.()) throw new Superseded();
  }

  /** The result, with these findings as the user wants them told. */
  async result(findings: readonly Finding[] = this.#findings): Promise<BuildResult> {
    const known = Object.keys(this.settings).length === 0 ? [] : Object.keys((await loadProof()).knownFindings);
    const { findings: told, applied } = applySettings(findings, this.settings, known);
    return {
      slug: this.input.slug,
      ...this.#reached,
      ...(applied.length > 0 ? { settings: applied } : {}),
      ...(this.log === undefined ? {} : { readings: this.log.readings }),
      findings: told,
      timings: this.watch.timings,
    };
  }
}

/** What a project says of the sheet, for which an article has no fields. */
function givenPrint({ singleSided, largePrint }: ProjectSettings): Pick<BuildOptions, 'singleSided' | 'largePrint'> {
  return { ...(singleSided === undefined ? {} : { singleSided }), ...(largePrint === undefined ? {} : { largePrint }) };
}

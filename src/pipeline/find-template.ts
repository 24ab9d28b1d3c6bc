import { resolve } from 'node:path';
import { checkParts } from '../emit/check-parts.js';
import { builtInTemplate, loadTemplate, type Template } from '../emit/load-template.js';
import type { Article, BuildOptions, Outcome, ReadLog, SourcePlace } from '../model/index.js';
import { nameBeside } from '../read/name-beside.js';

/** The option's template, else the article's (beside it), else the project's, else the built-in one. A folder that is not there is told where it is named. */
export function findTemplate(
  { file, frontMatter: { template, places } }: Article,
  folder: string,
  options: Pick<BuildOptions, 'template' | 'config'>,
  log?: ReadLog,
): Outcome<Template> {
  const { template: ofProject, places: projectPlaces } = options.config ?? {};
  const shown = (path: string) => nameBeside({ file, folder }, path);
  if (options.template !== undefined) return load(resolve(options.template), shown(resolve(options.template)), undefined, log);
  if (template !== undefined) return load(resolve(folder, template), shown(resolve(folder, template)), places.template, log);
  // Where the article names none, but in so many words, the project's does not count.
  if (ofProject === undefined || places.template !== undefined) return load(builtInTemplate, undefined, undefined, log);
  return load(resolve(ofProject), shown(resolve(ofProject)), projectPlaces?.template, log);
}

function load(folder: string, shown: string | undefined, named: SourcePlace | undefined, log: ReadLog | undefined): Outcome<Template> {
  const loaded = loadTemplate(folder, shown, log);
  if (loaded.ok) {
    // Ours is tested once for all.
    const findings = folder === builtInTemplate ? [] : checkParts(loaded.value);
    return findings.length > 0 ? { ok: false, findings } : { ...loaded, findings };
  }
  return { ok: false, findings: loaded.findings.map((told) => (named === undefined ? told : { source: named, ...told })) };
}

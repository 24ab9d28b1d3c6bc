import { isAbsolute, relative, resolve } from 'node:path';
import { builtInTemplate, loadTemplate, type Template } from '../emit/load-template.js';
import type { Article, BuildOptions, Outcome, ReadLog } from '../model/index.js';

/** The option's template, else the article's (beside it), else the built-in one. A folder that is not there is told where the author names it. */
export async function findTemplate(
  { frontMatter: { template, places } }: Article,
  folder: string,
  options: Pick<BuildOptions, 'template'>,
  log?: ReadLog,
): Promise<Outcome<Template>> {
  const loading =
    options.template !== undefined
      ? loadTemplate(resolve(options.template), shownPath(resolve(options.template)), log)
      : template !== undefined
        ? loadTemplate(isAbsolute(template) ? template : resolve(folder, template), template, log)
        : loadTemplate(builtInTemplate, builtInTemplate, log);
  const loaded = await loading;
  if (loaded.ok) return { ...loaded, findings: [] };
  const named = options.template === undefined ? places.template : undefined;
  return { ok: false, findings: loaded.findings.map((told) => (named === undefined ? told : { source: named, ...told })) };
}

/** A path as findings name it: from the working folder where it is in there. */
function shownPath(path: string): string {
  const inside = relative(process.cwd(), path);
  return inside.startsWith('..') || isAbsolute(inside) ? path : inside || '.';
}

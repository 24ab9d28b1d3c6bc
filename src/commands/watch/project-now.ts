import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { BuildOptions } from '../../model/index.js';
import { type Project, readProject } from '../../project.js';
import { isRejecting } from '../../report/build-report.js';
import { contentFolder } from '../find-articles.js';
import { outputFolder } from '../output-folder.js';
import { type ArticlesNow, listArticles } from './list-articles.js';
import type { SettingsNow } from './watch-loop.js';
import { moment } from './watched-article.js';

/** What the command line says of a watch, before what the project does. */
interface Asked {
  readonly out?: string;
  readonly options: BuildOptions;
  readonly strict: boolean;
}

/** The project under watch as it stands on disk whenever it is asked for: its settings, its output folder and its articles. */
export interface ProjectNow {
  settings(): Promise<SettingsNow>;
  articles(): Promise<ArticlesNow>;
}

/** Follows the project that the working folder belongs to; `restart` is called where another one has come in its place. */
export function projectNow({ out, options, strict }: Asked, folder: string, first: Project, restart: () => void): ProjectNow {
  // Where nothing may be printed on new settings, or they are another project's, the last good folders stay.
  let good = first;
  const file = join(first.root, 'brief.config.json');
  let wasThere = hasWords(file);
  const read = async () => {
    // An editor that empties a file, or puts a new one in its place, needs a moment; without it all settings would be others.
    if (wasThere && !hasWords(file)) await new Promise((resolve) => setTimeout(resolve, moment));
    wasThere = hasWords(file);
    const { config, findings } = await readProject(folder);
    const reject = findings.some((one) => isRejecting(one, strict));
    if (config.root !== first.root) restart();
    else if (!reject) good = config;
    return { settings: config.settings, findings, reject };
  };
  return {
    async settings() {
      const { settings, ...found } = await read();
      const template = options.template === undefined ? {} : { template: resolve(folder, options.template) };
      return { ...found, options: { ...options, ...template, config: settings }, out: outputFolder(out, folder, good).path };
    },
    async articles() {
      await read();
      return listArticles(good.root, good.content ?? [contentFolder]);
    },
  };
}

function hasWords(path: string): boolean {
  return (statSync(path, { throwIfNoEntry: false })?.size ?? 0) > 0;
}

import { isAbsolute, resolve } from 'node:path';
import type { BuildOptions, Setting, SettingOrigin } from '../model/index.js';
import { readProject } from '../project.js';
import { type settingsFormats, settingsReport } from '../report/settings-report.js';
import { engineOf } from './engine-of.js';
import type { ExitCode } from './exit-code.js';
import { shownPath } from './find-articles.js';
import { outputFolder } from './output-folder.js';
import { readArticle } from './read-article.js';
import { showsColours, type Terminal } from './terminal.js';
import { UsageError } from './usage-error.js';

/** What `brief explain` was asked to do: the options are those that a build would be given. */
export interface ExplainRequest {
  readonly file: string;
  readonly out?: string;
  readonly options: Omit<BuildOptions, 'config'>;
  readonly format: (typeof settingsFormats)[number];
}

/** `brief explain`: prints every setting of an article, its value and where it comes from; writes nothing. Throws `UsageError`. */
export async function explainCommand({ file, out, options, format }: ExplainRequest, terminal: Terminal): Promise<ExitCode> {
  const { config, findings: ofProject } = await readProject(terminal.folder);
  const { root, content, settings: project } = config;
  const path = resolve(terminal.folder, file);
  const reading = readArticle(shownPath(path, root), path);
  if (!reading.ok) throw new UsageError(`${file}: ${reading.findings[0]?.message}`, reading.findings[0]?.hint);
  const engine = engineOf(terminal.environment.BRIEF_ENGINE);
  const { explainSettings } = await import('../pipeline/explain-settings.js');
  const explained = await explainSettings(reading.value, { ...options, config: project, ...(engine === undefined ? {} : { engine }) });
  const ofConfig = (name: string): SettingOrigin => {
    const place = project.places?.[name];
    return place === undefined ? { kind: 'default' } : { kind: 'config', place };
  };
  const folder = shownPath(outputFolder(out, terminal.folder, config).path, root) || '.';
  const settings: readonly Setting[] = [
    { name: 'content', value: content ?? 'content', from: ofConfig('content') },
    { name: 'output', value: folder, from: out === undefined ? ofConfig('output') : { kind: 'flag', flag: '--out' } },
    ...explained.settings.map((setting) => fromRoot(setting, root)),
  ];
  const findings = [...ofProject, ...explained.findings];
  terminal.output.write(settingsReport({ settings, findings }, format, showsColours(terminal.output, terminal.environment)));
  return findings.some(({ severity }) => severity === 'error') ? 1 : 0;
}

/** Paths are told from the folder of the project, as in reports. */
function fromRoot({ name, value, from }: Setting, root: string): Setting {
  const shown = (path: string) => (isAbsolute(path) ? shownPath(path, root) || '.' : path);
  return {
    name,
    ...(value === undefined ? {} : { value: name === 'template' && typeof value === 'string' ? shown(value) : value }),
    from: 'place' in from ? { ...from, place: { ...from.place, file: shown(from.place.file) } } : from,
  };
}

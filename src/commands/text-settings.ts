import type { TextSettings } from '../report/text.js';
import { showsColours, type Terminal } from './terminal.js';

/** How a report is written for a person at this terminal; `root` is the folder of the project. */
export function textSettings({ output, environment, folder }: Terminal, root: string, quiet: boolean): TextSettings {
  return { colours: showsColours(output, environment), quiet, folders: { root, folder } };
}

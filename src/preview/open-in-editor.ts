import { spawn } from 'node:child_process';

/**
 * Opens a line of a file in an editor. `command` is what the user gave: words apart by blanks, quotation marks hold a word together;
 * `{file}` and `{line}` are replaced, and where neither stands, `file:line` follows as the last word. No shell reads it. Returns what
 * went wrong.
 */
export function openInEditor(command: string, path: string, line: number): Promise<string | undefined> {
  const words = [...command.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(([, double, single, bare]) => double ?? single ?? bare ?? '');
  if (words.length === 0) return Promise.resolve('No editor is named.');
  const fills = /\{file\}|\{line\}/.test(command);
  const filled = words.map((word) => word.replaceAll('{file}', path).replaceAll('{line}', String(line)));
  const [program = '', ...given] = fills ? filled : [...filled, `${path}:${line}`];
  return new Promise((resolve) => {
    const child = spawn(program, given, { stdio: 'ignore', detached: true });
    child.once('error', (error) => resolve(`${program} cannot be started: ${error.message}`));
    child.once('spawn', () => {
      child.unref();
      resolve(undefined);
    });
  });
}

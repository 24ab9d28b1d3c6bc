import { spawnSync } from 'node:child_process';

/** Certificates that an environment adds Node reads at every start, which takes longer than all else of it; no build needs them. */
const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env;

/**
 * Runs node to its end and takes the time of the whole process. Throws where it ends with a code not expected.
 *
 * @param {readonly string[]} args
 * @param {{ codes?: readonly number[] }} [expected]
 * @returns {{ seconds: number, output: string }}
 */
export function runNode(args, { codes = [0] } = {}) {
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 2 ** 28, env });
  const seconds = (performance.now() - start) / 1000;
  if (status === null || !codes.includes(status)) throw new Error(`node ${args.join(' ')} ended with ${status}:\n${stderr}`);
  return { seconds, output: stdout };
}

import { spawn, spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished, vi } from 'vitest';
import { WebSocket } from 'ws';
import { randomEdit } from './random-edit.js';
import { temporaryFolder } from './temporary-folder.js';

const edits = 200;
const seed = Number(process.env.SEED ?? 1);

/** Memory of a process that lies in RAM, in megabytes. */
function residentMemory(pid: number): number {
  return Number(/VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1000;
}

it.runIf(process.env.BRIEF_LONG === '1' && existsSync('/proc/self/status'))(
  `a watch takes less than 1.3 times as much memory after ${edits} edits as after 20`,
  async () => {
    spawnSync(process.execPath, ['src/launch.mjs', '--version']);
    const folder = temporaryFolder();
    const path = join(folder, 'a.md');
    copyFileSync('content/witkoff-leak.md', path);
    const start = readFileSync(path, 'utf8');
    const child = spawn(process.execPath, [join(process.cwd(), 'dist', 'cli.js'), 'watch', 'a.md', '--port', '0'], { cwd: folder });
    onTestFinished(() => void child.kill());
    let printed = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (printed += data));
    const address = await vi.waitFor(() => /http:\S+/.exec(printed)?.[0] ?? Promise.reject(new Error('No address yet')), 10_000);
    // Somebody looks at the pages.
    new WebSocket(address.replace('http', 'ws'), { headers: { origin: address.replace(/\/$/, '') } }).on('error', () => undefined);
    const builds = () => printed.split('of 1 briefing built').length - 1;
    const until = (holds: () => boolean) => vi.waitUntil(holds, { timeout: 15_000, interval: 20 });
    await until(() => builds() === 1);
    const memory: number[] = [];
    let text = start;
    for (let step = 0; step < edits; step++) {
      text = step % 3 === 2 ? start : randomEdit(text, seed, step);
      if (text === readFileSync(path, 'utf8')) continue;
      const before = builds();
      writeFileSync(path, text);
      await until(() => builds() > before);
      memory.push(residentMemory(child.pid ?? 0));
    }
    const [early, late] = [memory[20] ?? 0, memory.at(-1) ?? 0];
    console.log(`memory after 20 edits ${Math.round(early)} MB, after ${edits} ${Math.round(late)} MB`);
    expect(late / early).toBeLessThan(1.3);
  },
  600_000,
);

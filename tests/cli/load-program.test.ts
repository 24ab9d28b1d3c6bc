import { createHash } from 'node:crypto';
import { readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadProgram } from '../../src/load-program.js';
import { temporaryFolder } from '../commands/temporary-folder.js';

function write(folder: string, name: string, code: string): string {
  const path = join(folder, name);
  writeFileSync(path, `//${createHash('sha256').update(code).digest('hex')}\n${code}`);
  return path;
}

describe('the program', () => {
  it('is loaded with what lies beside it, once, and with what Node has', () => {
    const folder = temporaryFolder();
    write(folder, 'part.js', 'globalThis.partsLoaded = (globalThis.partsLoaded ?? 0) + 1; exports.half = 21;');
    const whole =
      "const { half } = require('./part.js'); require('./part.js'); exports.all = 2 * half; exports.sep = require('node:path').sep;";
    const { exports } = loadProgram<{ all: number; sep: string }>(write(folder, 'program.js', whole));
    expect(exports).toEqual({ all: 42, sep: join('a', 'b').slice(1, 2) });
    expect((globalThis as { partsLoaded?: number }).partsLoaded).toBe(1);
  });

  it('keeps the compiled code of every part for the next start', () => {
    const folder = temporaryFolder();
    write(folder, 'part.js', 'exports.half = () => 21;');
    const path = write(folder, 'program.js', "exports.all = () => 2 * require('./part.js').half();");
    const first = loadProgram<{ all(): number }>(path);
    first.exports.all();
    first.keep();
    expect(readdirSync(folder).filter((name) => name.endsWith('.cache'))).toHaveLength(2);
    expect(loadProgram<{ all(): number }>(path).exports.all()).toBe(42);
  });

  it('lets the next runs add what the first has not used, and then leaves the files alone', () => {
    const folder = temporaryFolder();
    const long = Array.from(
      { length: 40 },
      (_, index) => `exports.f${index} = (x) => { let y = x; for (let i = 0; i < 9; i++) y += i * ${index}; return y; };`,
    );
    const path = write(folder, 'program.js', long.join('\n'));
    const sizes = [0, 40, 40, 40, 40].map((used) => {
      const program = loadProgram<Record<string, (x: number) => number>>(path);
      for (let index = 0; index < used; index += 1) program.exports[`f${index}`]?.(1);
      program.keep();
      const [name] = readdirSync(folder).filter((file) => file.endsWith('.cache'));
      return statSync(join(folder, name ?? '')).size;
    });
    const [first = 0, second = 0, third = 0, ...later] = sizes;
    expect(second).toBeGreaterThan(first);
    expect(later).toEqual([third, third]);
  });

  it('is the new one after a change that leaves its length, of which V8 would know nothing', () => {
    const folder = temporaryFolder();
    const load = (code: string) => {
      const program = loadProgram<{ answer(): number }>(write(folder, 'program.js', code));
      const answer = program.exports.answer();
      program.keep();
      return answer;
    };
    expect(load('exports.answer = () => 41;')).toBe(41);
    expect(load('exports.answer = () => 42;')).toBe(42);
    expect(load('exports.answer = () => 42;')).toBe(42);
  });

  it('does without compiled code that is broken', () => {
    const folder = temporaryFolder();
    const path = write(folder, 'program.js', 'exports.answer = 42;');
    loadProgram(path).keep();
    for (const name of readdirSync(folder)) if (name.endsWith('.cache')) writeFileSync(join(folder, name), 'nonsense');
    expect(loadProgram<{ answer: number }>(path).exports.answer).toBe(42);
  });
});

import { existsSync, readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { checksOfFile } from '../../src/checks/checks-of-file.js';
import { checks } from '../../src/checks/index.js';
import { findingKinds } from '../../src/model/index.js';

const names = (folder: string, ending: string) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .map((name) => name.slice(0, -ending.length));

/** Files beside the checks that are none. */
const others = ['checks-of-file', 'index', 'once-promised', 'prepare-checks', 'run-checks', 'thresholds'];

it('every check is a file of its name, stands in the list once, and has tests', () => {
  const ids = checks.map(({ id }) => id);
  expect(ids.toSorted()).toEqual(
    names('src/checks', '.ts')
      .filter((name) => !others.includes(name))
      .toSorted(),
  );
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => !existsSync(`tests/checks/${id}.test.ts`))).toEqual([]);
});

it('what can be asked of any file is a list of its own, but for what comes first', () => {
  const first = ['pages-are-complete', 'belongs-to-article'];
  expect(checksOfFile).toEqual(checks.filter(({ id, needs }) => needs === 'file' && !first.includes(id)));
});

it('every claim is a sentence, and no name is also that of a finding while building', () => {
  expect(checks.filter(({ claim }) => !/^[A-Z“*].{15,}[^.]$/u.test(claim)).map(({ id }) => id)).toEqual([]);
  expect(checks.filter(({ id }) => id in findingKinds && id !== 'summary-is-one-page').map(({ id }) => id)).toEqual([]);
});

import { expect, it } from 'vitest';
import { groupsOnPaper } from '../../src/checks/ledger/groups-on-paper.js';
import type { WrittenWord } from '../../src/checks/ledger/written-words.js';

/** Words of an address, each name of its site with whether the word is on paper: `files+ .+ org-`. */
function words(group: object, line: number, names: readonly string[]): readonly (readonly [WrittenWord, boolean])[] {
  return names.flatMap((written) => {
    const name = {};
    return written.split(' ').map((word) => {
      const key = word.slice(0, -1);
      return [{ key, raw: key, line, kind: 'sign', group, name } as WrittenWord, word.endsWith('+')] as const;
    });
  });
}

const shown = (...all: readonly (readonly (readonly [WrittenWord, boolean])[])[]) => {
  const flat = all.flat();
  return groupsOnPaper(
    flat.map(([word]) => word),
    Int32Array.from(flat, ([, isThere], index) => (isThere ? index : -1)),
  );
};

it('An address is on paper where its name stands as part of a longer name of its neighbour', () => {
  const [one, other] = [{}, {}];
  const own = words(one, 7, ['example- .- org-', 'Outlet-']);
  const longer = words(other, 7, ['files- .- example+ .+ org+', 'example+ .+ org+']);
  expect([...shown(own, longer)]).toEqual([one, other]);
});

it('but not on another line, nor where the neighbour is named once', () => {
  const [one, other] = [{}, {}];
  const own = (line: number) => words(one, line, ['example- .- org-']);
  expect([...shown(own(8), words(other, 7, ['files- .- example+ .+ org+', 'example+ .+ org+']))]).toEqual([other]);
  expect([...shown(own(7), words(other, 7, ['files+ .+ example+ .+ org+', 'example- .- org-']))]).toEqual([other]);
  expect([...shown(own(7), words(other, 7, ['files- .- example+ .- org-', 'example+ .+ org+']))]).toEqual([other]);
});

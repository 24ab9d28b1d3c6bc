import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/model/index.js';
import { foldConsequences } from '../../src/pipeline/fold-consequences.js';
import { readsAsBuilt, readsOtherwise } from '../../src/pipeline/reads-as-built.js';
import { literalFacts } from '../helpers/literal-facts.js';

describe('findings that follow from what differs', () => {
  const finding = (id: string, message: string, page = 1) => ({ id, message, severity: 'error', paper: { page } }) as unknown as Finding;
  const lines = [{ message: 'Unexpected “Nots”', hint: 'Build it.', paper: { page: 1 } }];
  const lost = (count: number) => Array.from({ length: count }, (_, index) => finding('words-survive', `word ${index}`));
  const tags = [{ kind: 'tags', problem: { message: 'Unexpected tag', paper: { page: 1 } }, told: ['cell-fits'] }] as const;
  const folded = async (told: readonly Finding[], others: readonly (typeof tags)[number][] = [], known: readonly Finding[] = []) =>
    (await foldConsequences(told, { lines, others, proveBuilt: async () => known })).map(({ message }) => message);

  it('are left out where they are many, but for those that the file has as it is built', async () => {
    expect(await folded(lost(2))).toEqual(['word 0', 'word 1']);
    // The file as it is built is not looked at for so few.
    const proveBuilt = () => Promise.reject(new Error('Asked'));
    expect(await foldConsequences(lost(2), { lines, others: [], proveBuilt })).toHaveLength(2);
    expect(await folded(lost(4))).toEqual(['Unexpected “Nots”']);
    expect(await folded(lost(4), [], lost(1))).toEqual(['Unexpected “Nots”', 'word 0']);
    expect(await folded(lost(4), tags)).toEqual(['word 0', 'word 1', 'word 2', 'word 3']);
  });

  it('are not those of other causes, nor of places where no tag differs', async () => {
    const font = finding('fonts-are-embedded', 'font');
    const cell = finding('cell-fits', 'cell');
    expect(await folded([...lost(4), font, cell])).toEqual(['Unexpected “Nots”', 'font', 'cell']);
    expect(await folded([...lost(6), font, cell], tags)).toEqual(['Unexpected “Nots”', 'Unexpected tag', 'font']);
  });

  it('keep what a check has told from being said again, and are warnings of another version’s file', () => {
    expect(readsAsBuilt(tags, [finding('cell-fits', 'cell')], false)).toEqual([]);
    expect(readsAsBuilt(tags, [{ ...finding('tags-nest', 'x'), severity: 'warning' }], false)).toEqual([]);
    expect(readsAsBuilt(tags, [], true).map(({ severity }) => severity)).toEqual(['warning']);
    const [is, was] = ['Other', 'Typst'].map((producer) =>
      literalFacts([{}], { metadata: { version: '1.7', tagged: true, showsTitle: true, producer } }),
    );
    if (is === undefined || was === undefined) throw new Error('No files');
    expect(readsOtherwise(is, was, true)).toHaveLength(1);
    expect(readsOtherwise(is, was, false)).toEqual([]);
  });
});

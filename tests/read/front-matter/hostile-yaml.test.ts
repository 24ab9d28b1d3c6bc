import { describe, expect, it } from 'vitest';
import { readFrontMatter } from '../../../src/read/front-matter/read-front-matter.js';

const levels = Array.from(
  { length: 30 },
  (_, level) =>
    `a${level}: &a${level} [${Array(10)
      .fill(level === 0 ? 'x' : `*a${level - 1}`)
      .join(', ')}]`,
);

/** Far above what the slowest machine needs, far below what any of these would take if they were followed. */
const mostMilliseconds = 20_000;

describe('YAML made to exhaust memory or time ends in a finding', () => {
  it.each([
    ['references to references', levels.join('\n'), /at most 100 of them/],
    ['a reference to itself', 'a: &a [*a]', /^Unexpected (reference in|nesting deeper)/],
    ['deep brackets', `a: ${'['.repeat(20_000)}`, /./],
    ['deep brackets that are closed', `a: ${'['.repeat(2000)}${']'.repeat(2000)}`, /nesting/],
    ['deep maps', `a: ${'{b: '.repeat(2000)}x${'}'.repeat(2000)}`, /nesting/],
    ['maps deeper than an article needs', `a: ${'{b: '.repeat(40)}x${'}'.repeat(40)}`, /^Unexpected nesting deeper than 32 levels/],
    ['more than an article needs', `a: ${'x'.repeat(5_000_000)}`, /expected at most 4194304/],
    ['references to much', `a: &a [${'x,'.repeat(50_000)}]\nb: [${'*a,'.repeat(90)}]`, /expected at most 500000/],
    ['one name over and over', 'A paragraph: of prose\n\n'.repeat(50_000), /Unexpected second “A paragraph”/],
    ['quotation marks on every line', 'a: "\n"'.repeat(20_000), /./],
  ])('%s', (_, yaml, expected) => {
    const started = performance.now();
    const { findings } = readFrontMatter(`---\ntitle: A\n${yaml}\n---\nBody`, 'a.md');
    expect(performance.now() - started).toBeLessThan(mostMilliseconds);
    const errors = findings.filter(({ severity }) => severity === 'error');
    expect(errors.length).toBeGreaterThan(0);
    expect(errors.length).toBeLessThanOrEqual(20);
    expect(errors.map(({ message }) => message).join('\n')).toMatch(expected);
  });

  it('while many fields are only many', () => {
    const sources = Array.from({ length: 3000 }, (_, index) => `  ${index}: { title: T, published: 2025-11-27 }`).join('\n');
    const outcome = readFrontMatter(`---\ndate: 2025\nlang: en\nsources:\n${sources}\n---\nBody`, 'a.md');
    expect([outcome.findings, outcome.ok && outcome.value.fields.sources.length]).toEqual([[], 3000]);
  });
});

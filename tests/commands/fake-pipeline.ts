import type { Pipeline } from '../../src/commands/build-article.js';
import { type Finding, type FindingId, finding } from '../../src/model/index.js';
import { exampleSheet } from '../report/example-proof-sheet.js';

const decoder = new TextDecoder();
const timings = { read: 0, compose: 0, emit: 0, typeset: 0, finish: 0, inspect: 0, check: 0, checks: {} };

/**
 * A pipeline for articles that are lists of commands, one a line: a finding's id is found on that line, `no-pdf` and
 * `crash` do what they say, `# …` is the title. The PDF is the article itself.
 */
export const fakePipeline: Pipeline = async ({ file, slug, bytes }, options) => {
  const lines = decoder.decode(bytes).split('\n');
  if (lines.includes('crash')) throw new Error('a wheel came off');
  const title = lines.find((line) => line.startsWith('# '))?.slice(2);
  const typst = new Map<string, string | Uint8Array>([
    ['/brief.typ', '= A'],
    ['/images/1.png', new Uint8Array([1, 2])],
  ]);
  return {
    slug,
    ...(title === undefined ? {} : { title }),
    ...(lines.includes('no-pdf') ? {} : { pdf: bytes, pages: lines.length }),
    ...(options.keepTypst ? { typst } : {}),
    ...(options.proof ? { proofSheet: { ...exampleSheet, title: title ?? '' } } : {}),
    findings: lines.flatMap((line, index) => (/^[a-z-]+$/u.test(line) ? findingOf(line, file, index + 1) : [])),
    timings,
    contentHash: 'c0ffee',
    engine: 'native' as const,
  };
};

function findingOf(id: string, file: string, line: number): readonly Finding[] {
  if (id === 'no-pdf') return [];
  return [finding(id as FindingId, { message: `${id} does not hold`, hint: 'Mend it.', source: { file, line, column: 1 } })];
}

import { Parser } from 'htmlparser2';
import { expect, it } from 'vitest';
import { junitReport } from '../../src/report/junit.js';
import { built, example, rejected } from './example-report.js';

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** All elements, and all text; throws where a tag is closed that is not open. */
function parse(text: string): { readonly elements: readonly Element[]; readonly text: string } {
  const elements: Element[] = [];
  const open: string[] = [];
  let words = '';
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        open.push(name);
        elements.push({ name, attributes });
      },
      ontext: (piece) => {
        words += piece;
      },
      onclosetag: (name) => {
        if (open.pop() !== name) throw new Error(`unexpected </${name}>`);
      },
    },
    { xmlMode: true },
  );
  parser.end(text);
  return { elements, text: words };
}

it('a suite for each article; what rejects is a failure', () => {
  const { elements, text } = parse(junitReport(example));
  const of = (name: string) => elements.filter((element) => element.name === name).map(({ attributes }) => attributes);
  expect(of('testsuite')).toEqual([
    { name: 'content/näh, er:.md', tests: '3', failures: '1', errors: '0', skipped: '0' },
    { name: 'content/b.md', tests: '1', failures: '0', errors: '0', skipped: '0' },
    { name: 'gone.md', tests: '1', failures: '1', errors: '0', skipped: '0' },
  ]);
  expect(of('testcase').map(({ name }) => name)).toEqual([
    'date-is-given',
    'reference-is-defined 12:3',
    'not-a-kind-of-this-version 2:1',
    'is built: output/b.pdf',
    'file-is-readable',
  ]);
  expect(of('failure')).toEqual([
    { type: 'error', message: '100% of <[99]> & "more"\nis ]]> \ufffd[31mundefined' },
    { type: 'error', message: 'There is no such file' },
  ]);
  expect(text).toContain('100% of <[99]> & "more"\nis ]]> \ufffd[31mundefined\nDefine it.');
});

it('with --strict a warning is a failure, too', () => {
  const strict = { ...rejected, options: { strict: true } };
  expect(junitReport({ version: '1.2.3', briefings: [strict, built] }).match(/<failure /gu)).toHaveLength(2);
});

it('holds no character that XML cannot', () => {
  const briefing = { ...built, findings: [{ id: 'x', severity: 'error', message: 'a\u0000\u001f\ud800\ufffe😀' } as const] };
  expect(junitReport({ version: '1.2.3', briefings: [briefing] })).toContain('message="a\ufffd\ufffd\ufffd\ufffd😀"');
});

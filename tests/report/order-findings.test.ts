import { expect, it } from 'vitest';
import type { Finding } from '../../src/model/index.js';
import { orderFindings } from '../../src/report/order-findings.js';

const at = (message: string, file?: string, line = 1, column = 1): Finding => ({
  id: 'x',
  severity: 'info',
  message,
  ...(file === undefined ? {} : { source: { file, line, column } }),
});

it('the whole article first, then its lines, then the files beside it; else as found', () => {
  const findings = [
    at('8', 'a.yml'),
    at('5', 'm.md', 10),
    at('3', 'm.md', 9, 2),
    { ...at('1'), id: 'y' },
    at('4', 'm.md', 9, 2),
    at('2', 'm.md', 9),
    { ...at('1b'), id: 'y' },
  ];
  expect(orderFindings(findings, 'm.md').map(({ message }) => message)).toEqual(['1', '1b', '2', '3', '4', '5', '8']);
});

it('what is known by its page alone stands between lines of the pages before and behind, how many more there are behind its claim', () => {
  const on = (finding: Finding, page: number, id = 'x'): Finding => ({ ...finding, id, paper: { page } });
  const findings = [
    on(at('page 7'), 7),
    on(at('page 1'), 1),
    { ...at('and in 5 more places'), id: 'y' },
    on(at('line 90, page 9', 'm.md', 90), 9, 'y'),
    at('line 40', 'm.md', 40),
    on(at('line 20, page 4', 'm.md', 20), 4, 'y'),
    { ...at('the whole file'), id: 'z' },
  ];
  expect(orderFindings(findings, 'm.md').map(({ message }) => message)).toEqual([
    'the whole file',
    'page 1',
    'line 20, page 4',
    'page 7',
    'line 40',
    'line 90, page 9',
    'and in 5 more places',
  ]);
});

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
    at('1'),
    at('4', 'm.md', 9, 2),
    at('2', 'm.md', 9),
    at('1b'),
  ];
  expect(orderFindings(findings, 'm.md').map(({ message }) => message)).toEqual(['1', '1b', '2', '3', '4', '5', '8']);
});

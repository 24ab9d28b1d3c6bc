import { expect, it } from 'vitest';
import { asRange } from '../../src/emit/as-range.js';

it.each([
  ['', '2019-2024', '2019–2024'],
  ['', '1998-2003', '1998–2003'],
  ['', '2019-24', '2019–24'],
  ['see pp. ', '12-14', '12–14'],
  ['(S.\u00a0', '3-5', '3–5'],
  ['стр. ', '107-109', '107–109'],
  // A month, a score, a phone number, a law, an aircraft, years the other way round.
  ['', '2026-03', '2026-03'],
  ['', '2019-12', '2019-12'],
  ['', '2009-12', '2009-12'],
  ['won ', '3-2', '3-2'],
  ['', '555-1234', '555-1234'],
  ['', '12-14', '12-14'],
  ['', '737-800', '737-800'],
  ['', '2024-2019', '2024-2019'],
  ['pp. ', '14-12', '14-12'],
  ['app. ', '12-14', '12-14'],
])('%j: %s is printed as %s', (before, run, printed) => {
  expect(asRange(run, before)).toBe(printed);
});

import { expect, it } from 'vitest';
import { saysTitle } from '../../src/checks/paper/says-title.js';

it.each([
  ['AplanandAP', 'AplanandAP', true],
  ['Aplan1,2andAP.3', 'AplanandAP', true],
  ['In20191', 'In2019', true],
  ['In2019', 'In20191', false],
  ['AplanandtheAP', 'AplanandAP', false],
])('a heading “%s” says “%s”: %s', (printed, title, says) => expect(saysTitle(printed, title)).toBe(says));

import type { Token } from 'markdown-it';
import { finding, type SourcePlace } from '../../model/index.js';
import { labelsDefinedIn } from './labels-defined-in.js';
import type { Reading } from './reading.js';

/** Reports a block of code whose fence is never closed. It is bad where it swallows definitions that no other line gives. */
export function reportOpenFence(token: Token, source: SourcePlace, reading: Reading): void {
  if (!isOpenFence(token)) return;
  const normalize = reading.md.utils.normalizeReference;
  const labels = labelsDefinedIn(token.content).filter((label) => !reading.definitions.has(normalize(label)));
  const [first, ...others] = labels.map((label) => `[${label}]`);
  const swallowed =
    first === undefined ? '' : `, the definition of ${first}${others.length === 0 ? '' : ` and ${others.length} more`} among it`;
  reading.findings.push(
    finding('code-block-is-closed', {
      message: `The block of code that opens with ${token.markup} is never closed; what follows is printed as code${swallowed}`,
      hint: `Write ${token.markup} alone on a line where the code ends.`,
      source,
      ...(first === undefined && { severity: 'warning' as const }),
    }),
  );
}

/** Labels whose definitions such blocks swallow, normalised, those of footnotes with their `^`: references to them are no news. */
export function labelsInOpenFences(tokens: readonly Token[], normalize: (label: string) => string): readonly string[] {
  return tokens.filter(isOpenFence).flatMap(({ content }) => labelsDefinedIn(content).map(normalize));
}

/** Whether all lines but the first are content: none closes the block. */
function isOpenFence({ type, map, content }: Token): boolean {
  if (type !== 'fence' || map === null) return false;
  const lines = content.split('\n').length - (content.endsWith('\n') || content === '' ? 1 : 0);
  return lines > map[1] - map[0] - 2;
}

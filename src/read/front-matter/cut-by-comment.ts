import type { Scalar } from 'yaml';
import { type Finding, finding, type SourcePlace } from '../../model/index.js';
import { quotedYaml } from './quoted-yaml.js';

/** A comment that may be none: a word or number directly behind its sign. */
const comment = /^[ \t]*#[\p{L}\p{N}][^\r\n]*/u;

/** Warns of words behind a value without quotation marks that YAML takes for a comment: `Why #MeToo matters` is “Why”. */
export function cutByComment(node: Scalar, name: string, text: string, placeAt: (offset: number) => SourcePlace): Finding | undefined {
  if (node.type !== 'PLAIN' || node.range == null) return undefined;
  const [from, to] = node.range;
  const words = comment.exec(text.slice(to))?.[0];
  if (words === undefined) return undefined;
  const whole = text.slice(from, to + words.length).trim();
  const repair = /[\r\n]/.test(whole) ? 'Put the value in quotation marks' : `Put the value in quotation marks: ${quotedYaml(whole)}`;
  return finding('front-matter-value-is-whole', {
    message: `Unexpected “${words.trim()}” in “${name}”: what stands behind “ #” is a YAML comment and is left out`,
    hint: `${repair}; a comment has a blank behind its #.`,
    source: placeAt(to + words.indexOf('#')),
  });
}

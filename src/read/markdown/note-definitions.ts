import type { Env, MarkdownIt, StateBlock } from 'markdown-it';
import { ruleNamed } from './rule-named.js';

/** A link definition with where it begins in the parsed text. */
export interface NotedDefinition {
  /** As the author wrote it. */
  readonly label: string;
  /** As references are looked up. */
  readonly key: string;
  readonly url: string;
  readonly title?: string;
  /** Line of the parsed text, from 0. */
  readonly line: number;
  readonly offset: number;
}

export interface DefinitionEnv extends Env {
  noted?: NotedDefinition[];
}

/** Notes every link definition in the order of the file; the parser itself keeps the first of each label, and no places. */
export function noteDefinitions(md: MarkdownIt): void {
  const readDefinition = ruleNamed(md.block.ruler, 'reference');
  md.block.ruler.at('reference', (state, startLine, endLine, silent) => {
    const env = state.env as DefinitionEnv;
    const known = env.references;
    env.references = {};
    const found = readDefinition(state, startLine, endLine, silent);
    const [entry] = Object.entries(env.references);
    env.references = known ?? {};
    if (entry === undefined) return found;
    const [key, { href, title }] = entry;
    env.references[key] ??= { href, title };
    const offset = (state.bMarks[startLine] ?? 0) + (state.tShift[startLine] ?? 0);
    env.noted ??= [];
    env.noted.push({ label: labelAt(state, offset), key, url: href, ...(title === '' ? {} : { title }), line: startLine, offset });
    return found;
  });
}

function labelAt(state: StateBlock, offset: number): string {
  let end = offset + 1;
  while (end < state.src.length && state.src[end] !== ']') end += state.src[end] === '\\' ? 2 : 1;
  return state.src
    .slice(offset + 1, end)
    .replace(/\s+/g, ' ')
    .trim();
}

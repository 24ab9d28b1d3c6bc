import type { Env, MarkdownIt, Token } from 'markdown-it';
import { type DefinitionFault, type DefinitionLine, readDefinitionLine } from './definition-line.js';
import { undefinedReferenceOf } from './find-undefined-references.js';
import { offsetOf } from './note-places.js';

/** A line that was meant as a definition and is none. */
export interface BrokenDefinition {
  readonly label: string;
  /** As references are looked up. */
  readonly key: string;
  /** Line and column of the text, from 0. */
  readonly line: number;
  readonly column: number;
  /** From its bracket to its end. */
  readonly words: string;
  readonly fault: DefinitionFault;
  /** Whether a reference waits for it; else the line may be meant as text. */
  readonly isMissed: boolean;
  /** Whether the line has been taken out of the text, as every one of a paragraph in which one is missed. */
  readonly isTaken: boolean;
}

export interface MendedText<OwnEnv> {
  /** The text without what was taken out of its lines. */
  readonly text: string;
  readonly tokens: Token[];
  readonly env: OwnEnv;
  /** In the order of the text. */
  readonly broken: readonly BrokenDefinition[];
}

/** Taking a line out may bring others to light, those that it had swallowed. */
const mostRounds = 8;

/** Signs of quotes, lists and indentation at the beginning of a line. */
const markers = /^(?:[ \t>]|[-*+][ \t]+|\d{1,9}[.)][ \t]+)*/;
const blocks: ReadonlySet<string> = new Set(['paragraph_open', 'heading_open', 'table_open', 'html_block', 'code_block']);
/** HTML whose lines are no text: comments, scripts. */
const silentHtml = /^\s*<(?:[!?]|pre|script|style|textarea)/i;

/**
 * Parses a text, and takes those lines out that were meant as definitions but are none, so that each is told once and none of
 * its neighbours is swallowed. `startEnv` makes the parser's environment.
 */
export function takeBrokenDefinitions<OwnEnv extends Env>(md: MarkdownIt, text: string, startEnv: () => OwnEnv): MendedText<OwnEnv> {
  const lines = text.split('\n');
  const broken = new Map<number, BrokenDefinition>();
  for (let round = 1; ; round++) {
    const env = startEnv();
    const mended = lines.join('\n');
    const tokens = md.parse(mended, env);
    const found = findBroken(md, tokens, lines).filter(({ line }) => !broken.has(line));
    for (const one of found) broken.set(one.line, { ...one, isTaken: one.isTaken && round < mostRounds });
    const taken = found.filter(({ line }) => broken.get(line)?.isTaken);
    if (taken.length === 0) return { text: mended, tokens, env, broken: [...broken.values()].sort((a, b) => a.line - b.line) };
    for (const { line, column } of taken) lines[line] = lines[line]?.slice(0, column) ?? '';
  }
}

function findBroken(md: MarkdownIt, tokens: readonly Token[], lines: readonly string[]): readonly BrokenDefinition[] {
  let missed: ReadonlySet<string> | undefined;
  return tokens.flatMap((token) => {
    if (!blocks.has(token.type) || token.map === null || (token.type === 'html_block' && silentHtml.test(token.content))) return [];
    const [from, to] = token.map;
    if (!lines.slice(from, to).some((line) => /[[［]/.test(line))) return [];
    missed ??= missedLabels(md, tokens);
    return inBlock(md, token, lines, missed);
  });
}

interface Candidate extends Omit<BrokenDefinition, 'fault' | 'isTaken'> {
  readonly read: DefinitionLine;
}

function inBlock(md: MarkdownIt, token: Token, lines: readonly string[], missed: ReadonlySet<string>): readonly BrokenDefinition[] {
  const [from, to] = token.map ?? [0, 0];
  const candidates: Candidate[] = [];
  for (let line = from; line < to; line++) {
    const written = lines[line] ?? '';
    const column = markers.exec(written)?.[0].length ?? 0;
    const words = written.slice(column).trimEnd();
    const read = readDefinitionLine(words);
    if (read === undefined) continue;
    const key = md.utils.normalizeReference(read.label);
    const isMissed = missed.has(key);
    if (isMissed || (read.isCertain && token.type === 'paragraph_open'))
      candidates.push({ label: read.label, key, line, column, words, isMissed, read });
  }
  const isTaken = candidates.some(({ isMissed }) => isMissed);
  const broken: BrokenDefinition[] = [];
  for (const { read, ...candidate } of candidates) {
    // Once the broken one before is gone, the parser tells whether this is one.
    const fault = read.fault ?? (broken.length === 0 ? placeFault(token, candidate.label, candidate.line > from) : undefined);
    if (fault !== undefined) broken.push({ ...candidate, fault, isTaken });
  }
  return broken;
}

/** Why the parser does not read what is well written: it stands where text goes on. */
function placeFault({ type }: Token, label: string, isBelow: boolean): DefinitionFault {
  const message =
    type === 'code_block'
      ? `The definition of [${label}] is indented by four blanks or more, as code is`
      : isBelow
        ? `The definition of [${label}] stands directly below other text, expected an empty line between`
        : `The definition of [${label}] is not read as one`;
  return { message, repair: 'Begin it at the left of a line, with an empty line before it' };
}

/** Labels that references name in vain, but for such as begin the line of a definition themselves. */
function missedLabels(md: MarkdownIt, tokens: readonly Token[]): ReadonlySet<string> {
  const missed = new Set<string>();
  for (const { children, content } of tokens) {
    for (const child of children ?? []) {
      if (child.type !== 'undefined_reference') continue;
      const { kind, label } = undefinedReferenceOf(child);
      const beginsLine = /(?:^|\n)[ \t]*$/.test(content.slice(0, offsetOf(child) ?? 0));
      if (kind === 'link' || (kind === 'bare-number' && !beginsLine)) missed.add(md.utils.normalizeReference(label));
    }
  }
  return missed;
}

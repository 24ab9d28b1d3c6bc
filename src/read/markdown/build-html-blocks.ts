import type { Token } from 'markdown-it';
import type { ArticleBlock } from '../../model/index.js';
import { type BlockContext, buildBlocks, placeOfBlock } from './build-blocks.js';
import { convertHtml } from './convert-html.js';
import { nearDirective, readDirective, strayEnd, unclosedSkip, unknownDirective, wordsOfComment } from './directives.js';
import { labelsIn } from './labels-in.js';
import { reportOpenComment } from './open-comment.js';
import { readHtml } from './parse-html.js';
import { originInFile } from './text-origin.js';
import { TokenCursor } from './token-cursor.js';
import { wordsOfTokens } from './words-of-tokens.js';

/** Elements whose parts belong together even where empty lines part them. */
const kept = new Set(['table', 'ul', 'ol', 'dl', 'pre']);

/** A callout as Notion exports it: no empty line parts its tag from its Markdown, which the web would show as it is. */
const callout = /^<aside>[ \t]*\n([\s\S]*?)(?:<\/aside>\s*)?$/i;
const markup = /\*\*|\]\(|\]\[/;

/** Builds what an HTML block stands for, its token just taken: blocks, a directive's effect, or nothing. */
export function buildHtmlBlocks(token: Token, cursor: TokenCursor, context: BlockContext): readonly ArticleBlock[] {
  if (isComment(token)) return applyComment(token, cursor, context);
  const inner = callout.exec(token.content)?.[1];
  if (inner !== undefined && markup.test(inner)) return buildCallout(inner, token, context);
  const line = token.map?.[0] ?? 0;
  const reader = readHtml();
  let html = token.content;
  let endLine = token.map?.[1] ?? line;
  reader.write(html);
  for (let next = cursor.peek(); next?.type === 'html_block' && next.level === token.level && reader.isOpen(kept); next = cursor.peek()) {
    const gap = '\n'.repeat(Math.max(0, (next.map?.[0] ?? endLine) - endLine));
    reader.write(gap + next.content);
    html += gap + next.content;
    endLine = next.map?.[1] ?? endLine;
    cursor.take();
  }
  const placeOf = context.origin.inContent(html, line);
  const { nodes, open } = reader.end();
  const blocks = convertHtml(nodes, placeOf, context.reading);
  if (open !== undefined) reportOpenComment(open, placeOf(open.offset), context.reading);
  return blocks;
}

function buildCallout(markdown: string, token: Token, context: BlockContext): readonly ArticleBlock[] {
  const { reading } = context;
  const { file, line } = placeOfBlock(token, context);
  const origin = originInFile(markdown, file, line + 1);
  return buildBlocks(new TokenCursor(reading.parse(markdown, 'blocks')), undefined, { reading, origin });
}

function isComment(token: Token): boolean {
  const content = token.content.trim();
  return content.startsWith('<!--') && content.indexOf('-->') === content.length - '-->'.length;
}

function isEnd(token: Token): boolean {
  return isComment(token) && readDirective(token.content.trim())?.kind === 'end';
}

function applyComment(token: Token, cursor: TokenCursor, context: BlockContext): readonly ArticleBlock[] {
  const { reading } = context;
  const place = placeOfBlock(token, context);
  const directive = readDirective(token.content.trim());
  switch (directive?.kind) {
    case undefined:
      reading.departures.push({ kind: 'left-out', what: 'comment', words: wordsOfComment(token.content), place });
      return [];
    case 'near-miss':
      reading.findings.push(nearDirective(directive, place));
      reading.departures.push({ kind: 'left-out', what: 'comment', words: wordsOfComment(token.content), place });
      return [];
    case 'pagebreak':
      return [{ kind: 'page-break', place }];
    case 'end':
      reading.findings.push(strayEnd(place));
      return [];
    case 'unknown':
      reading.findings.push(unknownDirective(directive.word, place));
      return [];
    case 'print': {
      const before = token.content.trim().slice(0, directive.offset);
      const lines = before.split('\n');
      const column = lines.length === 1 ? place.column + before.length : (lines.at(-1)?.length ?? 0) + 1;
      const origin = originInFile(directive.markdown, place.file, place.line + lines.length - 1, column);
      return buildBlocks(new TokenCursor(reading.parse(directive.markdown, 'blocks')), undefined, { reading, origin });
    }
    case 'skip': {
      const skipped = cursor.takeUntil('html_block', token.level, isEnd);
      if (skipped === undefined) reading.findings.push(unclosedSkip(place));
      else {
        reading.departures.push({ kind: 'left-out', what: 'skipped', words: wordsOfTokens(skipped).trim(), place });
        reading.skippedLabels.push(...labelsIn(skipped));
      }
      return [];
    }
    default:
      directive satisfies never;
      return [];
  }
}

import type { Token } from 'markdown-it';
import { finding } from '../../model/index.js';
import { type BlockContext, buildBlocks, placeOfBlock } from './build-blocks.js';
import type { TextOrigin } from './text-origin.js';
import type { TokenCursor } from './token-cursor.js';

/** Builds the text of a footnote, its opening token just taken, and puts it with the others. */
export function buildFootnote(token: Token, cursor: TokenCursor, context: BlockContext): void {
  const { reading } = context;
  const label = String(token.meta?.label);
  const inLine = reading.inlineNotes.get(label);
  const origin: TextOrigin =
    inLine === undefined ? context.origin : { ...context.origin, placeOf: () => inLine(0), inContent: () => inLine };
  const place = inLine === undefined ? placeOfBlock(token, context) : inLine(-'^['.length);
  const blocks = buildBlocks(cursor, 'footnote_close', { reading, origin });
  if (blocks.length === 0) {
    reading.findings.push(
      finding('reference-is-defined', {
        message: `Unexpected empty footnote${inLine === undefined ? ` [^${label}]` : ''}, expected its text`,
        hint: 'Write the text behind the colon, or in the lines below it, indented by four spaces.',
        source: place,
        severity: 'warning',
      }),
    );
  }
  const number = Number(token.meta?.number ?? 1);
  if (number === 1) {
    reading.footnotes.set(label, { label, blocks, place });
    return;
  }
  reading.findings.push(
    finding('definition-is-unique', {
      message: `Unexpected second text of footnote [^${label}], expected one`,
      hint: 'Give one of the two another label, or put both texts into one.',
      source: place,
    }),
  );
  // No author can write a label with a space.
  const ownLabel = `${label} ${number}`;
  reading.footnotes.set(ownLabel, { label: ownLabel, blocks, place });
}

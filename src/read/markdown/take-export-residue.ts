import type { MarkdownIt, StateCore, Token } from 'markdown-it';
import { undefinedReferenceOf } from './find-undefined-references.js';
import { offsetOf, setOffset } from './note-places.js';

/** One number, or several: `4, 5`. */
const numbers = /\d+(?:\s?[,;–-]\s?\d+)*/.source;

/** What research assistants leave behind when their answers are copied, and no author writes. */
const leftover = [
  // Often between zero-width spaces.
  /\u200B?(?::?contentReference)?\[oaicite:\d+\](?:\{index=\d+\})?\u200B?/,
  // Directives of a chat’s own page.
  /:cite(?:\[\s?(?:turn\d+[a-z]+\d+[\s,;]*)+\]|\{\s?(?:turn\d+[a-z]+\d+[\s,;]*)+\})/,
  /:antCitation\[[^[\]\n]{0,200}\]\{citations="[^"\n]{0,200}"\}/,
  /【\d+(?::\d+)?†[^【】\n]{0,200}】/,
  /\[\d+(?::\d+)?†[^[\]\n]{1,200}\]/,
  // Before the name of a source, as the words of a link.
  /oai_citation(?:_attribution)?:\d+‡/,
  /\[cite_(?:start|end)\]/,
  new RegExp(String.raw`\[(?:cite|citation):\s?${numbers}\]`),
  /\[(?:web|attached_file|code_file|conversation_history|generated_image):\d+\]/,
  // Citations between private-use characters, with some of them, and with none.
  /\uE200[^\uE200\uE201]{0,2000}\uE201/,
  /[\uE200-\uE206](?:(?:file)?cite[\uE200-\uE206]?)?(?:turn\d+[a-z]+\d+[\uE200-\uE206]?)+/,
  /(?:turn\d+[a-z]+\d+)+[\uE200-\uE206]/,
  /\b(?:file)?cite(?:turn\d+[a-z]+\d+)+/,
  // What stands below an exported answer.
  /⁂/,
]
  .map(({ source }) => source)
  .join('|');

/** The like that might be words of the author's: a source is seldom cited by a number and without a definition. */
const doubtful = [/\b(?:turn\d+[a-z]+\d+)+/, /:cite(?=\[\d|$)/, new RegExp(String.raw`\[(?:[Ss]ources?:\s?${numbers}|doc\d+)\]`)]
  .map(({ source }) => source)
  .join('|');

/** Of a pair of parentheses that holds nothing else, nothing is left. */
const residue = new RegExp(String.raw`\(\s*(?:(?:${leftover})[\s,;]*)+\)|${leftover}|(?<kept>${doubtful})`, 'g');

/** Such a number as the words of a link, whose brackets are none of them. */
const doubtfulLink = new RegExp(String.raw`^(?:cite|citation|web|[Ss]ources?|attached_file):\s?${numbers}$`);
const nothingElse = new RegExp(`^(?:${leftover}|${doubtful})+$`);

/**
 * Takes leftovers of research assistants out of the text and leaves an empty token `export_residue` with their words in each
 * place; `kept_residue` before those that stay, since they might be words.
 */
export function takeExportResidue(md: MarkdownIt): void {
  md.core.ruler.after('footnote_tail', 'export_residue', (state) => {
    for (const token of state.tokens) if (token.type === 'inline') takeOut(state, token);
  });
  md.renderer.rules.export_residue = () => '';
  md.renderer.rules.kept_residue = () => '';
}

/** Takes the leftovers out of one inline token's children; `textIsPlaced` where their texts know their own offsets. */
export function takeOut(state: Pick<StateCore, 'Token'>, inline: Token, textIsPlaced = false): void {
  const from = (inline.children ?? []).filter((token) => !isSpaceRoundResidue(token, inline));
  if (inline.content.search(residue) < 0 && !from.some(isDoubtfulLink)) return;
  const children: Token[] = [];
  let searchedTo = 0;
  for (const [index, token] of from.entries()) {
    // What is told as a leftover is not told as a reference as well.
    if (token.type === 'undefined_reference' && nothingElse.test(undefinedReferenceOf(token).text)) continue;
    if (isDoubtfulLink(token, index, from)) pushResidue('kept_residue', token.content, token);
    if (token.type === 'text') pushParts(token);
    else children.push(token);
  }
  inline.children = children;

  function pushParts(token: Token): void {
    const { content } = token;
    let done = 0;
    for (const match of content.matchAll(residue)) {
      pushText(content.slice(done, match.index), token.level);
      const isKept = match.groups?.kept !== undefined;
      done = match.index + (isKept ? 0 : match[0].length);
      pushResidue(isKept ? 'kept_residue' : 'export_residue', match[0].replaceAll('\u200b', ''), token, match.index);
    }
    pushText(content.slice(done), token.level);
  }

  function pushResidue(type: 'kept_residue' | 'export_residue', words: string, token: Token, index = 0): void {
    const left = new state.Token(type, '', 0);
    left.meta = { words };
    left.level = token.level;
    const at = textIsPlaced ? (offsetOf(token) ?? 0) + index : inline.content.indexOf(words, searchedTo);
    if (at >= 0) {
      setOffset(left, at);
      searchedTo = at + words.length;
    }
    children.push(left);
  }

  function pushText(text: string, level: number): void {
    const afterResidue = children.at(-1)?.type === 'export_residue';
    const before = afterResidue ? children.findLast((child) => child.type !== 'export_residue') : undefined;
    if (before?.type === 'text') {
      // Where a leftover stood between a space and a stop, or between two spaces, one space too many is left.
      if (/^[.,;:!?…)\]]/.test(text)) before.content = before.content.trimEnd();
      else if (/\s$/.test(before.content)) text = text.replace(/^[ \t]+/, '');
    }
    if (text === '') return;
    const token = new state.Token('text', '', 0);
    token.content = text;
    token.level = level;
    children.push(token);
  }
}

/** A zero-width space written as `&#8203;`, as it stands round such leftovers. */
function isSpaceRoundResidue({ type, content }: Token, inline: Token): boolean {
  return type === 'text_special' && content === '\u200b' && inline.content.includes('[oaicite:');
}

function isDoubtfulLink(token: Token, index: number, all: readonly Token[]): boolean {
  if (token.type !== 'text' || all[index - 1]?.type !== 'link_open' || all[index + 1]?.type !== 'link_close') return false;
  return doubtfulLink.test(token.content);
}

import { type ParseError, type ParseErrorCode, printParseErrorCode } from 'jsonc-parser';
import { type Finding, finding, type SourcePlace } from '../../model/index.js';

type Words = readonly [message: string, hint: string];

const quoteHint = 'Put names and texts in straight double quotation marks; only numbers, true, false and null go without.';

/** The first thing that keeps a text from being JSON, in an author's words; what the parser stumbles on behind it mostly follows from it. */
export function jsonSyntaxFinding({ error, offset, length }: ParseError, text: string, placeAt: (offset: number) => SourcePlace): Finding {
  const token = text.slice(offset, offset + length);
  const isAtEnd = token.trim() === '';
  const [message, hint] = inWords(error, isAtEnd ? undefined : token, /,\s*$/.test(text.slice(0, offset)));
  const at = isAtEnd ? text.trimEnd().length : offset + Math.max(0, placeInside(error, token));
  return finding('config-is-valid', { message, hint, source: placeAt(at) });
}

/** Of a text in quotation marks the parser names the beginning. */
function placeInside(code: ParseErrorCode, token: string): number {
  switch (printParseErrorCode(code)) {
    case 'InvalidEscapeCharacter':
    case 'InvalidUnicode':
      return token.replace(/\\(?:["\\/bfnrt]|u[\da-f]{4})/gi, '  ').search(/\\/);
    case 'InvalidCharacter':
      return token.search(/\p{Cc}/u);
    default:
      return 0;
  }
}

/** `token` is absent where the text ends. */
function inWords(code: ParseErrorCode, token: string | undefined, isBehindComma: boolean): Words {
  const found = token === undefined ? 'end' : `“${shorten(token)}”`;
  const closes = token === '}' || token === ']';
  if (isBehindComma && closes) return [`Unexpected comma before ${found}`, 'Delete the comma.'];
  if (isBehindComma && token === undefined) return ['Unexpected end behind a comma', 'Delete the comma, and close every brace.'];
  switch (printParseErrorCode(code)) {
    case 'InvalidSymbol':
      return [`Unexpected ${found}, expected a value of JSON`, quoteHint];
    case 'PropertyNameExpected':
      return [`Unexpected ${found}, expected a name in double quotation marks`, 'Write `"name": value`.'];
    case 'ValueExpected':
      return [`Unexpected ${found}, expected a value`, 'Write a value here, or delete the name, colon or comma before it.'];
    case 'ColonExpected':
      return [`Unexpected ${found}, expected a colon`, 'Write `"name": value`.'];
    case 'CommaExpected':
      return [`Unexpected ${found}, expected a comma before it`, 'Put a comma between two fields, and between two values of a list.'];
    case 'CloseBraceExpected':
      return [`Unexpected ${found}, expected “}”`, 'Close every brace.'];
    case 'CloseBracketExpected':
      return [`Unexpected ${found}, expected “]”`, 'Close every bracket.'];
    case 'EndOfFileExpected':
      return [`Unexpected ${found} behind the last brace`, 'Delete it, or the brace before it.'];
    case 'InvalidCommentToken':
    case 'UnexpectedEndOfComment':
      return ['Unexpected comment', 'Delete it; JSON has no comments.'];
    case 'UnexpectedEndOfString':
      return ['Unexpected end of the line, expected a closing quotation mark', 'Close the quotation mark; a line break in a text is \\n.'];
    case 'UnexpectedEndOfNumber':
    case 'InvalidNumberFormat':
      return [`Unexpected ${found}, expected a number`, 'Write the number in full, or in quotation marks.'];
    case 'InvalidEscapeCharacter':
    case 'InvalidUnicode':
      return ['Unexpected backslash in a text', 'Write it twice (\\\\); paths take “/”.'];
    case 'InvalidCharacter':
      return ['Unexpected control character in a text', 'Write a tab as \\t, a line break as \\n.'];
    default:
      return [`Unexpected ${found}, expected JSON`, quoteHint];
  }
}

function shorten(token: string): string {
  return token.length > 40 ? `${token.slice(0, 40)}…` : token;
}

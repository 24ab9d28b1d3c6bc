/** What Handlebars calls the signs of a template, and how they are written there. */
const signs: Readonly<Record<string, string>> = {
  EOF: 'the end of the file',
  CONTENT: 'text',
  COMMENT: 'a comment',
  OPEN: '{{',
  OPEN_UNESCAPED: '{{{',
  OPEN_BLOCK: '{{#',
  OPEN_INVERSE: '{{^',
  OPEN_INVERSE_CHAIN: '{{else …}}',
  INVERSE: '{{else}}',
  OPEN_ENDBLOCK: '{{/…}}',
  OPEN_PARTIAL: '{{>',
  OPEN_PARTIAL_BLOCK: '{{#>',
  OPEN_RAW_BLOCK: '{{{{',
  CLOSE: '}}',
  CLOSE_UNESCAPED: '}}}',
  CLOSE_RAW_BLOCK: '}}}}',
  CLOSE_BLOCK_PARAMS: '|',
  EQUALS: '=',
  SEP: '.',
  OPEN_BLOCK_PARAMS: 'as |',
  CLOSE_SEXPR: ')',
};
const values = new Set(['ID', 'STRING', 'NUMBER', 'BOOLEAN', 'UNDEFINED', 'NULL', 'DATA', 'OPEN_SEXPR']);
/** What tells an author what is wrong; much else may stand in the same place. */
const telling = ['OPEN_ENDBLOCK', 'CLOSE', 'CLOSE_UNESCAPED', 'ID'];

/** What Handlebars says of a template that it cannot parse, in one line: what it met, behind what, and what it expected. */
export function templateSyntax(message: string): string {
  const told = /^Parse error on line \d+:\n(.*)\n(-*)\^\nExpecting (.*), got '(\w+)'/.exec(message);
  if (told === null) return message.split('\n')[0] ?? message;
  const [, line = '', dashes = '', expecting = '', got = ''] = told;
  const met = got === 'INVALID' ? 'sign' : shown(got);
  const before = line.slice(0, dashes.length);
  const behind = before.slice(Math.max(0, before.lastIndexOf('{{')));
  const possible = [...expecting.matchAll(/'(\w+)'/g)].map(([, name = '']) => name);
  const expected = telling.find((name) => possible.includes(name));
  return `Unexpected ${met}${behind === '' ? '' : ` behind “${behind}”`}, expected ${expected === undefined ? 'a block that it ends' : shown(expected)}`;
}

function shown(name: string): string {
  return values.has(name) ? 'a name' : (signs[name] ?? name.toLowerCase());
}

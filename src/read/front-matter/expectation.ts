/** How something is written where fields are read: front matter is YAML, `brief.config.json` is JSON. */
export type Syntax = 'yaml' | 'json';

/** What a schema expects and how to repair what is there instead, in YAML and in JSON, carried in the one string that valibot keeps for a message. */
export function expectation(expected: string, hint: string, hintInJson: string = hint): string {
  return `${expected}\n${hint}\n${hintInJson}`;
}

/** Takes apart what `expectation` put together. */
export function readExpectation(message: string, syntax: Syntax): { readonly expected: string; readonly hint: string } {
  const [expected = message, hint = '', hintInJson = hint] = message.split('\n');
  return { expected, hint: syntax === 'json' ? hintInJson : hint };
}

/** What a schema expects and how to repair what is there instead, carried in the one string that valibot keeps for a message. */
export function expectation(expected: string, hint: string): string {
  return `${expected}\n${hint}`;
}

/** Takes apart what `expectation` put together. */
export function readExpectation(message: string): { readonly expected: string; readonly hint: string } {
  const [expected = message, hint = ''] = message.split('\n');
  return { expected, hint };
}

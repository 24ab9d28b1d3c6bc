import type { Terminal, TextStream } from '../../src/commands/terminal.js';

export interface FakeTerminal extends Terminal {
  /** What was printed to standard output so far. */
  printed(): string;
  /** What was printed to standard error so far. */
  complained(): string;
}

/** A terminal that remembers what it was told. */
export function fakeTerminal(
  folder: string,
  settings: { input?: string; isTerminal?: boolean; environment?: Record<string, string> } = {},
): FakeTerminal {
  const { input = '', isTerminal = false, environment = {} } = settings;
  const output = rememberingStream(isTerminal);
  const errors = rememberingStream(isTerminal);
  return {
    folder,
    environment,
    output,
    errors,
    readInput: async () => new TextEncoder().encode(input),
    printed: output.written,
    complained: errors.written,
  };
}

/** A stream that keeps what is written to it. */
export function rememberingStream(isTerminal: boolean): TextStream & { written(): string } {
  let text = '';
  return {
    isTerminal,
    write(more) {
      text += more;
    },
    written: () => text,
  };
}

export interface TextStream {
  write(text: string): void;
  readonly isTerminal: boolean;
}

/** What a command sees of the world outside; tests hand in their own. */
export interface Terminal {
  /** Working folder, absolute. */
  readonly folder: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Results. */
  readonly output: TextStream;
  /** Progress and failures. */
  readonly errors: TextStream;
  /** All of standard input. */
  readInput(): Promise<Uint8Array>;
}

/** The process's own streams, folder and environment. */
export function processTerminal(): Terminal {
  return {
    folder: process.cwd(),
    environment: process.env,
    output: textStream(process.stdout),
    errors: textStream(process.stderr),
    async readInput() {
      const chunks: Uint8Array[] = [];
      for await (const chunk of process.stdin) chunks.push(chunk);
      return Buffer.concat(chunks);
    },
  };
}

/** Whether a stream shows colours: a terminal that can, and no `NO_COLOR` (https://no-color.org). */
export function showsColours(stream: TextStream, environment: Terminal['environment']): boolean {
  return stream.isTerminal && !environment.NO_COLOR && environment.TERM !== 'dumb';
}

function textStream(stream: NodeJS.WriteStream): TextStream {
  return { isTerminal: stream.isTTY === true, write: (text) => void stream.write(text) };
}

/** The engine refused to write the PDF, e.g. since the document breaks a rule of PDF/UA-1; `message` is in the engine's words. */
export class PdfExportError extends Error {
  override readonly name = 'PdfExportError';
  /** One sentence a violation, each once. */
  readonly violations: readonly string[];
  readonly hints: readonly string[];

  constructor(engineMessage: string, options?: ErrorOptions) {
    const violations = [...new Set(debugStrings(engineMessage, /\bmessage: "((?:[^"\\]|\\.)*)"/g))];
    const hints = [...engineMessage.matchAll(/\bhints: \[((?:"(?:[^"\\]|\\.)*"(?:, )?)*)\]/g)].flatMap(([, list = '']) =>
      debugStrings(list, /"((?:[^"\\]|\\.)*)"/g),
    );
    super(violations.length > 0 ? violations.join('; ') : engineMessage, options);
    this.violations = violations.length > 0 ? violations : [engineMessage];
    this.hints = [...new Set(hints)];
  }
}

// The native engine hands its errors over as Rust's debug output, strings quoted and escaped.
function debugStrings(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([, quoted = '']) =>
    quoted.replace(/\\(?:u\{([0-9a-f]+)\}|(.))/g, (_, code: string | undefined, letter: string) =>
      code !== undefined ? String.fromCodePoint(Number.parseInt(code, 16)) : letter === 'n' ? '\n' : letter === 't' ? '\t' : letter,
    ),
  );
}

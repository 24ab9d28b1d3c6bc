import { type Finding, finding } from '../model/index.js';

/** The finding that says that the program itself failed. */
export function internalError(message: string): Finding {
  return finding('no-internal-error', {
    message: `Briefpress itself failed: ${message}`,
    hint: 'This is a bug; please report it with the article. BRIEF_DEBUG=1 shows where it happened.',
  });
}

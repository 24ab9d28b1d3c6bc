/** Called wrongly: one line for the user, exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';

  constructor(
    message: string,
    /** Names the repair. */
    readonly hint?: string,
  ) {
    super(message);
  }
}

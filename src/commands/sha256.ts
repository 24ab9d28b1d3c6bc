import { createHash } from 'node:crypto';

/** SHA-256 in hexadecimal, as readings have it. */
export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** Short names for contents: states tell changed from unchanged with them and stay small. */

import { createHash } from 'node:crypto';

/** Ten characters of SHA-256, 60 bits: enough to tell the entries of one source apart. */
export function fingerprint(value: string | Uint8Array): string {
  return createHash('sha256').update(value).digest('base64url').slice(0, 10);
}

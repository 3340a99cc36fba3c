/** Opaque ids that are the same for the same thing in every store: a hash of what identifies it. */

import { createHash } from 'node:crypto';

export type IdKind =
  | 'source'
  | 'article'
  | 'version'
  | 'party'
  | 'mention'
  | 'position'
  | 'statement'
  | 'allegation'
  | 'role'
  | 'event'
  | 'judgement'
  | 'change';

/** 22 characters of base64url (132 bits of SHA-256) over the kind and its parts; parts never run together. */
export function stableId(kind: IdKind, ...parts: readonly (string | number)[]): string {
  return createHash('sha256')
    .update(JSON.stringify([kind, ...parts]))
    .digest('base64url')
    .slice(0, 22);
}

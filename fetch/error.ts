/** Why no answer arrived: with a kind from the vocabulary, so that sources and host treat it alike. */

import type { IssueKind } from '../vocabulary.ts';

export class FetchError extends Error {
  readonly kind: IssueKind;
  readonly retryAfterMs?: number;

  constructor(
    kind: IssueKind,
    message: string,
    { cause, retryAfterMs }: { cause?: unknown; retryAfterMs?: number } = {},
  ) {
    super(message, { cause });
    this.name = 'FetchError';
    this.kind = kind;
    if (retryAfterMs !== undefined) this.retryAfterMs = retryAfterMs;
  }
}

/** Why a text could not be read, with a kind that says whether the next text may fare better. */

import type { IssueKind } from '../vocabulary.ts';

export class ExtractorError extends Error {
  readonly kind: IssueKind;
  readonly retryAfterMs?: number;

  constructor(kind: IssueKind, message: string, options: { retryAfterMs?: number; cause?: unknown } = {}) {
    super(message, { cause: options.cause });
    this.name = 'ExtractorError';
    this.kind = kind;
    if (options.retryAfterMs !== undefined) this.retryAfterMs = options.retryAfterMs;
  }
}

/** Why no answer arrived: with a kind from the vocabulary, so that sources and host treat it alike. */

import type { IssueKind } from '../vocabulary.ts';

export class FetchError extends Error {
  readonly kind: IssueKind;

  constructor(kind: IssueKind, message: string, cause?: unknown) {
    super(message, { cause });
    this.name = 'FetchError';
    this.kind = kind;
  }
}

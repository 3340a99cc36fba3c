/** An error that says what kind of failure it is, so that the host can decide how long to back off and what people see. */

import type { IssueKind } from '../vocabulary.ts';
import type { GuardedResponse, SourceErrorLike } from './source.ts';

export class SourceError extends Error implements SourceErrorLike {
  readonly kind: IssueKind;
  readonly retryAfterMs?: number;

  constructor(kind: IssueKind, message: string, options: { retryAfterMs?: number; cause?: unknown } = {}) {
    super(message, { cause: options.cause });
    this.name = 'SourceError';
    this.kind = kind;
    if (options.retryAfterMs !== undefined) this.retryAfterMs = options.retryAfterMs;
  }
}

/** The error an answer amounts to, or null when it is one to read (2xx, 304). */
export function refusalOf(response: GuardedResponse): SourceError | null {
  const { status, url, retryAfterMs } = response;
  if ((status >= 200 && status < 300) || status === 304) return null;
  const wait = retryAfterMs === undefined ? {} : { retryAfterMs };
  return new SourceError(kindOfStatus(status), `${url} answered with status ${status}`, wait);
}

/** Of anything thrown: its own kind when it has one, else `internal`. */
export function kindOf(error: unknown): IssueKind {
  // A plug-in of somebody else's throws its own class: the field alone counts.
  return error instanceof Error && 'kind' in error ? (error.kind as IssueKind) : 'internal';
}

function kindOfStatus(status: number): IssueKind {
  if (status === 401 || status === 407) return 'auth';
  if (status === 403 || status === 451) return 'blocked';
  if (status === 404) return 'not-found';
  if (status === 410) return 'gone';
  if (status === 408 || status === 504) return 'timeout';
  if (status === 413) return 'too-large';
  if (status === 429 || status === 503) return 'rate-limit';
  return status >= 500 ? 'network' : 'unsupported';
}

/** What anything thrown says. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Asking an API that is offered to programs: JSON or a typed error, and no secret in any message. */

import { kindOf, refusalOf, SourceError } from './error.ts';
import { hidden } from './placeholders.ts';
import type { GuardedInit, JsonValue, ReadonlyHeaders, SourceContext } from './source.ts';

export interface ApiRequest extends GuardedInit {
  /** Values that must not be told to anybody. */
  readonly secrets?: readonly string[];
  /** Reads an answer for the refusal in it, more closely than its status says; null leaves it to the status. */
  readonly refusal?: (status: number, body: JsonValue, headers: ReadonlyHeaders) => SourceError | null;
  /** For origins that write their errors as text with status 200. */
  readonly unreadable?: (text: string) => SourceError;
}

export interface ApiAnswer {
  readonly json: JsonValue;
  readonly headers: ReadonlyHeaders;
  /** After redirects. */
  readonly url: string;
}

/** Rejects with a SourceError for every status but 2xx and for what is not JSON. */
export async function askApi(ctx: SourceContext, address: string | URL, request: ApiRequest = {}): Promise<ApiAnswer> {
  const { secrets = [], refusal, unreadable, ...init } = request;
  ctx.signal.throwIfAborted();
  try {
    const headers = { accept: 'application/json', ...init.headers };
    const response = await ctx.fetch(address, { ...init, headers, robots: 'exempt' });
    const refused = refusalOf(response);
    const text = await response.text();
    if (refused !== null)
      throw refusal?.(response.status, jsonOrNull(ctx, text), response.headers) ?? explained(refused, ctx, text);
    if (unreadable !== undefined && !/^\s*[[{<]/.test(text)) throw unreadable(text.trim().slice(0, 300));
    const json = jsonIn(ctx, text, response.url);
    const inside = refusal?.(response.status, json, response.headers) ?? null;
    if (inside !== null) throw inside;
    return { json, headers: response.headers, url: response.url };
  } catch (error) {
    if (ctx.signal.aborted) throw error;
    throw discreet(error, String(address), secrets);
  }
}

/** The address without what may be secret in it: for messages. */
function shownAddress(address: string | URL): string {
  if (URL.parse(String(address)) === null) return String(address).replace(/\?.*$/s, '');
  const { origin, pathname } = new URL(address);
  return `${origin}${pathname}`;
}

function jsonIn(ctx: SourceContext, text: string, url: string): JsonValue {
  if (/^\s*</.test(text)) throw new SourceError('malformed', `${url} answered with a page, not with JSON`);
  try {
    return ctx.parse.json(text);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new SourceError('malformed', `${url}: ${reason}`, { cause });
  }
}

function jsonOrNull(ctx: SourceContext, text: string): JsonValue {
  try {
    return ctx.parse.json(text);
  } catch {
    return null; // a refusal may come as a page
  }
}

/** What the origin itself says about its refusal, under the names APIs use for it. */
function explained(refused: SourceError, ctx: SourceContext, text: string): SourceError {
  const body = jsonOrNull(ctx, text);
  if (body === null || typeof body !== 'object' || Array.isArray(body)) return refused;
  const said = [body.message, body.error_description, body.error, body.detail].find(
    (claim) => typeof claim === 'string',
  );
  if (said === undefined) return refused;
  return new SourceError(refused.kind, `${refused.message}: ${String(said).slice(0, 300)}`, waitOf(refused));
}

/** The same error without the query of the address and without secrets. */
function discreet(error: unknown, address: string, secrets: readonly string[]): Error {
  const message = error instanceof Error ? error.message : String(error);
  const shown = hidden(message.replaceAll(address, shownAddress(address)), secrets);
  return new SourceError(kindOf(error), shown, waitOf(error));
}

function waitOf(error: unknown): { retryAfterMs?: number } {
  return error instanceof Error && 'retryAfterMs' in error && typeof error.retryAfterMs === 'number'
    ? { retryAfterMs: error.retryAfterMs }
    : {};
}

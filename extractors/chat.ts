/** One exchange with an OpenAI-compatible endpoint: tried again where that can help, counted, and explained when it fails. */

import { z } from 'zod';
import type { GuardedResponse, JsonObject } from '../sources/source.ts';
import { ExtractorError } from './error.ts';
import type { ExtractorContext } from './extractor.ts';

export interface ChatSettings {
  /** The address that ends in /chat/completions. */
  readonly endpoint: string;
  readonly apiKey: string | null;
  /** How often one request is made at most. */
  readonly attempts: number;
  readonly requestMs: number;
}

/** What was answered; a request that nobody answered has cost nothing that we know of. */
export interface Usage {
  requests: number;
  tokensIn: number;
  tokensOut: number;
}

/** An honest answer is far smaller; a larger one is refused while it arrives. */
const maxAnswerBytes = 4 * 1024 * 1024;

const firstPauseMs = 1000;

/** The words of the model. Rejects with an ExtractorError when there are none by `deadline` (milliseconds since 1970). */
export async function askModel(
  ctx: ExtractorContext,
  settings: ChatSettings,
  body: JsonObject,
  usage: Usage,
  deadline: number,
): Promise<string> {
  const { endpoint, apiKey, attempts, requestMs } = settings;
  const headers = {
    'content-type': 'application/json',
    accept: 'application/json',
    ...(apiKey === null ? {} : { authorization: `Bearer ${apiKey}` }),
  };
  const sent = JSON.stringify(body);
  for (let attempt = 1; ; attempt += 1) {
    const timeoutMs = Math.min(requestMs, deadline - ctx.now());
    if (timeoutMs <= 0)
      throw new ExtractorError('timeout', `${endpoint} did not answer within the time for one article`);
    const init = { method: 'POST', headers, body: sent, maxBytes: maxAnswerBytes, timeoutMs } as const;
    const outcome = await ctx.fetch(endpoint, init).catch((error: unknown) => passing(error, ctx.signal));
    if (!(outcome instanceof Error)) usage.requests += 1;
    const failure = outcome instanceof Error ? outcome : failureOf(outcome, endpoint);
    if (failure === null && !(outcome instanceof Error)) return wordsOf(await outcome.text(), endpoint, usage);
    if (failure === null || !canPass(failure)) throw failure;
    const pause = failure.retryAfterMs ?? firstPauseMs * 2 ** (attempt - 1);
    if (attempt >= attempts) throw new ExtractorError(failure.kind, `${failure.message}, ${times(attempt)}`, failure);
    if (ctx.now() + pause >= deadline) {
      const seconds = Math.ceil(pause / 1000);
      throw new ExtractorError(failure.kind, `${failure.message}; it asks to wait ${seconds} seconds`, failure);
    }
    await ctx.wait(pause);
  }
}

function times(count: number): string {
  return count === 1 ? 'once' : `${count} times`;
}

/** What went wrong on the way and may pass; anything else is thrown on. */
function passing(error: unknown, signal: AbortSignal): ExtractorError {
  const kind = error instanceof Error && 'kind' in error ? error.kind : null;
  // An address that is never asked: no text can fare better.
  if (kind === 'blocked' && error instanceof Error) throw new ExtractorError('config', error.message);
  if (signal.aborted || !(error instanceof Error) || (kind !== 'timeout' && kind !== 'network')) throw error;
  return new ExtractorError(kind, error.message);
}

/** Failures that may pass are those of these kinds; see failureOf. */
function canPass({ kind }: ExtractorError): boolean {
  return kind === 'timeout' || kind === 'network' || kind === 'rate-limit' || kind === 'internal';
}

/** Null for an answer to read. Bodies are not shown: they may repeat the key or the text. */
function failureOf({ status, retryAfterMs }: GuardedResponse, endpoint: string): ExtractorError | null {
  if (status >= 200 && status < 300) return null;
  const answered = `${endpoint} answered with status ${status}`;
  const wait = retryAfterMs === undefined ? {} : { retryAfterMs };
  if (status === 429)
    return new ExtractorError('rate-limit', `${answered} (too many requests, or no credit left)`, wait);
  if (status === 408 || status === 504) return new ExtractorError('timeout', answered, wait);
  if (status >= 500) return new ExtractorError('internal', answered, wait);
  if (status === 401 || status === 403)
    return new ExtractorError('auth', `${answered}: the key is refused; see extractor.with.apiKey`);
  if (status === 404)
    return new ExtractorError('config', `${answered}: see extractor.with.url and extractor.with.model`);
  if (status >= 300 && status < 400)
    return new ExtractorError('config', `${answered}, a redirect; texts go nowhere else: see extractor.with.url`);
  return new ExtractorError('unsupported', `${answered}: it does not take this request`);
}

const chatAnswer = z.object({
  choices: z.array(
    z.object({
      finish_reason: z.string().nullish(),
      message: z.object({ content: z.string().nullish(), refusal: z.string().nullish() }),
    }),
  ),
  usage: z.object({ prompt_tokens: z.number().nonnegative(), completion_tokens: z.number().nonnegative() }).nullish(),
});

function wordsOf(body: string, endpoint: string, usage: Usage): string {
  const malformed = (what: string) => new ExtractorError('malformed', `the answer of ${endpoint} ${what}`);
  const read = chatAnswer.safeParse(jsonOf(body));
  if (!read.success) throw malformed('is none of a chat completion');
  usage.tokensIn += read.data.usage?.prompt_tokens ?? 0;
  usage.tokensOut += read.data.usage?.completion_tokens ?? 0;
  const [choice] = read.data.choices;
  if (choice === undefined) throw malformed('has no choices');
  if (choice.message.refusal) throw malformed('is a refusal: the model does not read this text');
  if (choice.finish_reason === 'length')
    throw malformed('was cut at its length limit: lower extractor.with.pieceCharacters, or raise the limit in request');
  if (choice.finish_reason === 'content_filter') throw malformed('was stopped by a content filter');
  if (!choice.message.content) throw malformed('is empty');
  return choice.message.content;
}

function jsonOf(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
}

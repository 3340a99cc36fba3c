/** A check made by reading: the first articles a source would yield, within three requests, and nothing kept. */

import { kindOf } from './error.ts';
import type { CheckResult, GuardedInit, JsonObject, RawArticle, SourceContext, SourceMessage } from './source.ts';

const MOST_REQUESTS = 3;
const SHOWN = 3;
/** Three of them stay under the half minute a check may take. */
const REQUEST_MS = 9000;

/** Not ok with a typed issue when nothing could be read; what was odd on the way is a warning. */
export async function checkByReading<S extends JsonObject>(
  ctx: SourceContext,
  read: (ctx: SourceContext) => AsyncIterable<SourceMessage<S>>,
  title?: string,
): Promise<CheckResult> {
  const sample: RawArticle[] = [];
  const warnings: string[] = [];
  const spent = { requests: 0 };
  try {
    for await (const message of read(sparing(ctx, spent))) {
      if (message.type === 'issue') warnings.push(message.issue.message);
      if (message.type === 'article') sample.push(message.article);
      if (sample.length === SHOWN) break;
    }
  } catch (error) {
    if (ctx.signal.aborted) throw error;
    if (spent.requests <= MOST_REQUESTS) return { ok: false, issue: issueOf(error) };
  }
  if (sample.length === 0) warnings.push('the origin answered, with no article in it');
  return {
    ok: true,
    sample,
    ...(title === undefined ? {} : { title }),
    ...(warnings.length === 0 ? {} : { warnings }),
  };
}

function sparing(ctx: SourceContext, spent: { requests: number }): SourceContext {
  return {
    ...ctx,
    fetch: (url: string | URL, init: GuardedInit = {}) => {
      spent.requests += 1;
      if (spent.requests > MOST_REQUESTS) throw new Error(`a check makes ${MOST_REQUESTS} requests at most`);
      return ctx.fetch(url, { timeoutMs: REQUEST_MS, ...init });
    },
  };
}

function issueOf(error: unknown) {
  const message = error instanceof Error ? error.message : String(error);
  const wait = error instanceof Error && 'retryAfterMs' in error ? error.retryAfterMs : undefined;
  return { kind: kindOf(error), message, ...(typeof wait === 'number' ? { retryAfterMs: wait } : {}) };
}

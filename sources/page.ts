/** Pages: one address or a list of them, each an article, and again when its text changed. */

import { z } from 'zod';
import { typedAddress, webAddress } from './address.ts';
import { conditionsOf, type Validators, validatorsOf } from './conditional.ts';
import { kindOf, refusalOf, SourceError } from './error.ts';
import { fingerprint } from './fingerprint.ts';
import { pageArticle } from './page-article.ts';
import { defineSource, type JsonObject, type SourceContext, type SourceMessage } from './source.ts';

const schema = z.strictObject({
  url: z
    .union([webAddress, z.array(webAddress).min(1).max(1000)])
    .describe('The address of the page, or a list of up to 1,000 addresses.'),
  permission: z
    .boolean()
    .default(false)
    .describe(
      'You have the publisher’s permission to take text that a page reserves (noindex, noarchive, TDM reservation).',
    ),
});
type PageConfig = z.infer<typeof schema>;

/** By the fingerprint of its address, what is known of a page: its validators, and its content or that it is gone. */
type PageState = { pages: { [address: string]: Validators & { content: string } } };

const GONE = 'gone';

/** Validators of more pages would not fit in a state; the rest are asked for whole and compared. */
const MOST_VALIDATORS = 200;

const accept = 'text/html, application/xhtml+xml, */*;q=0.1';

export const page = defineSource<PageConfig, PageState>({
  apiVersion: 1,
  name: 'page',
  version: '1.0.0',
  title: 'Page',
  description: 'Reads the article of an HTML page, of one or of many, and reads it again when its text changed.',
  documentation: `An article is known by the address you write. It is read again when its title, its text, its authors or its date changed, not when what stands around it did. A page that answers 404 or 410 after it was read is withdrawn; one that never answered is reported.

Text that a page, its headers or its host reserve (\`noindex\`, \`noarchive\`, a TDM reservation by W3C TDMRep) is not taken, unless \`permission\` says that you may. Pages that scripts put together in a browser have no text here.`,
  // z.toJSONSchema yields plain JSON data, typed more loosely.
  config: {
    schema,
    jsonSchema: z.toJSONSchema(schema, { io: 'input' }) as JsonObject,
    example: { url: 'https://news.example/2024/05/harbour-report.html' },
  },
  capabilities: {
    incremental: 'conditional',
    backfill: false,
    updates: true,
    deletions: true,
    fullText: 'sometimes',
    ordered: false,
    push: false,
    network: true,
    filesystem: false,
  },
  limits: { concurrency: 1, minIntervalMs: 60_000 },
  recognises: [
    { pattern: 'http{s}?://*/*.{html,htm,xhtml}', priority: 1 },
    { pattern: 'http{s}?://*/*', priority: 0 },
  ],
  stateVersion: 1,
  shorthand: (target) => ({ url: target }),
  target: ({ url }) => (typeof url === 'string' ? url : (url[0] ?? '')),
  permission: ({ permission }) => permission,
  addresses: ({ url }) => addressesOf(url),

  async check(ctx, config) {
    const [first = ''] = addressesOf(config.url);
    const response = await ctx.fetch(first, { headers: { accept } });
    const refusal = refusalOf(response);
    if (refusal !== null) return { ok: false, issue: issueOf(refusal, first) };
    const { article } = await pageArticle(ctx, response, { externalId: first, permission: config.permission });
    return { ok: true, title: article.title ?? first, sample: [article] };
  },

  async *discover(ctx, input) {
    const url = typedAddress(input);
    if (url === null) return;
    const response = await ctx.fetch(url, { headers: { accept } });
    if (refusalOf(response) !== null || !/html/i.test(response.headers.get('content-type') ?? '')) return;
    const found = await ctx.parse.page(await response.bytes(), {
      url: response.url,
      contentType: response.headers.get('content-type'),
    });
    if (found.text.trim() === '') return;
    // The front page of a site is dated too; an article stands deeper and is dated.
    const isArticle = new URL(response.url).pathname !== '/' && found.publishedAt !== null && found.text.length > 400;
    yield {
      config: { url: response.url, permission: false },
      title: found.title ?? response.url,
      kind: 'page',
      confidence: isArticle ? 0.85 : 0.1,
    };
  },

  async *read(ctx, config, state) {
    const addresses = addressesOf(config.url);
    const pages: PageState['pages'] = { ...state?.pages };
    const wanted = new Set(addresses.map(fingerprint));
    for (const key of Object.keys(pages)) if (!wanted.has(key)) delete pages[key];
    for (const address of addresses) {
      if (ctx.signal.aborted) return;
      try {
        yield* readOne(ctx, address, config, pages);
      } catch (error) {
        const kind = kindOf(error);
        // What the next page would meet too, or what is the only one, is the failure of the source.
        if (addresses.length === 1 || kind === 'rate-limit' || kind === 'internal') throw error;
        yield { type: 'issue', issue: issueOf(error, address) };
      }
      yield { type: 'state', state: { pages: { ...pages } } };
    }
  },
});

function addressesOf(url: PageConfig['url']): readonly string[] {
  return typeof url === 'string' ? [url] : [...new Set(url)];
}

async function* readOne(
  ctx: SourceContext,
  address: string,
  { permission }: PageConfig,
  pages: PageState['pages'],
): AsyncIterable<SourceMessage<PageState>> {
  const key = fingerprint(address);
  const before = pages[key];
  const headers = { accept, ...conditionsOf(before === undefined || before.content === GONE ? {} : before) };
  const response = await ctx.fetch(address, { headers });
  if (response.notModified && before !== undefined) return;
  if (response.status === 404 || response.status === 410) {
    // A page that was never read is a wrong address; one that was is taken back.
    if (before === undefined) throw refusalOf(response);
    if (before.content !== GONE) yield { type: 'withdrawn', externalId: address, reason: `status ${response.status}` };
    pages[key] = { content: GONE };
    return;
  }
  const refusal = refusalOf(response);
  if (refusal !== null) throw refusal;
  if (response.notModified)
    throw new SourceError('malformed', `${address} answered 304 to a request without a condition`);
  const { article, content } = await pageArticle(ctx, response, { externalId: address, permission });
  const isRemembered = Object.keys(pages).length < MOST_VALIDATORS;
  pages[key] = { content, ...(isRemembered ? validatorsOf(response.headers) : {}) };
  if (before?.content !== content) yield { type: 'article', article };
}

function issueOf(error: unknown, address: string) {
  const message = error instanceof Error ? error.message : String(error);
  return { kind: kindOf(error), message, externalId: address };
}

/** The posts of a WordPress site, by its REST API: full text, every change, and a place to go on from. */

import { z } from 'zod';
import { typedAddress, webAddress } from './address.ts';
import { refusalOf, SourceError } from './error.ts';
import { feedLinks } from './feed-links.ts';
import { fingerprint } from './fingerprint.ts';
import { readLinkHeader } from './link-header.ts';
import { defineSource, type GuardedResponse, type JsonObject, type JsonValue, type SourceContext } from './source.ts';
import { postArticle } from './wordpress-post.ts';

const schema = z.strictObject({
  url: webAddress.describe('The address of the site, or of its REST API (…/wp-json/).'),
  type: z
    .string()
    .regex(/^[a-z0-9_-]+$/)
    .default('posts')
    .describe('What is read: `posts`, `pages`, or the REST base of a kind of post that the site defines itself.'),
  days: z.number().int().min(1).max(3650).default(30).describe('How far back the first reading goes, in days.'),
});
type WordpressConfig = z.infer<typeof schema>;

/**
 * `root`: of the REST API. `cursor`: when the last post that was handed over changed (UTC). `seen`: by id, a fingerprint of every post
 * that changed in the day before.
 */
type WordpressState = { root: string; cursor: string; seen: { [id: string]: string } };

/** The most that WordPress gives at a time. */
const PER_PAGE = 100;

/** So many answers a run; the next run goes on. */
const MOST_PAGES = 100;

/** Asked for again: clocks of sites and posts that are dated back a little. */
const OVERLAP = 24 * 60 * 60 * 1000;
const DAY = OVERLAP;

/** So that a state stays under 64 kB. */
const MOST_SEEN = 1500;

const accept = 'application/json';

export const wordpress = defineSource<WordpressConfig, WordpressState>({
  apiVersion: 1,
  name: 'wordpress',
  version: '1.0.0',
  title: 'WordPress',
  description: 'Reads the posts of a WordPress site in full by its REST API, and again when they change.',
  documentation: `The API is found by the site’s link to \`https://api.w.org/\`, at \`/wp-json/\` or, with plain permalinks, at \`/?rest_route=/\`. Posts are asked for by the time they changed, with a day of overlap, from the last one on, so that a change meanwhile hides no other post. Posts behind a password are left out and reported. A post in the bin is no longer listed, so nothing is withdrawn. \`modified_after\` is known to WordPress from 5.7 on; older sites are told to be read by their feed.

Tried against a server of our own that follows the REST API handbook, not against live sites.`,
  // z.toJSONSchema yields plain JSON data, typed more loosely.
  config: {
    schema,
    jsonSchema: z.toJSONSchema(schema, { io: 'input' }) as JsonObject,
    example: { url: 'https://news.example/' },
  },
  capabilities: {
    incremental: 'cursor',
    backfill: true,
    updates: true,
    deletions: false,
    fullText: 'always',
    ordered: false,
    push: false,
    network: true,
    filesystem: false,
  },
  limits: { concurrency: 1, minIntervalMs: 60_000 },
  recognises: [
    { pattern: 'http{s}?://*/*wp-json{/*}?', priority: 5 },
    { pattern: 'http{s}?://*/*\\?*rest_route=*', priority: 5 },
  ],
  stateVersion: 1,
  shorthand: (target) => ({ url: target }),
  target: ({ url }) => url,
  addresses: ({ url }) => [url],

  async check(ctx, config) {
    const root = await rootOf(ctx, config.url);
    if (root === null) return { ok: false, issue: { kind: 'not-found', message: noApi(config.url) } };
    const { posts } = await pageOfPosts(ctx, root, config.type, { orderby: 'date', order: 'desc', per_page: '3' });
    const sample = posts.flatMap((post) => postArticle(post).article ?? []);
    return { ok: true, title: sample[0]?.publisher?.name ?? new URL(root).host, sample };
  },

  async *discover(ctx, input) {
    const url = typedAddress(input);
    if (url === null) return;
    const root = await rootOf(ctx, url).catch(() => null);
    if (root === null) return;
    // An article of such a site names the API too; who gives its address may mean the article.
    const isSite = new URL(url).pathname === '/' || isApi(url);
    const site = isSite ? url : `${new URL(url).origin}/`;
    yield {
      config: { url: site, type: 'posts', days: 30 },
      title: new URL(url).host,
      kind: 'WordPress',
      confidence: isSite ? 0.9 : 0.5,
    };
  },

  async *read(ctx, config, state) {
    const root = state?.root ?? (await rootOf(ctx, config.url));
    if (root === null) throw new SourceError('not-found', noApi(config.url));
    const isBackfill = ctx.range !== undefined;
    const since = isBackfill ? 0 : sinceOf(state, ctx.now().getTime(), config.days);
    const seen = isBackfill ? {} : { ...state?.seen };
    let cursor = state?.cursor ?? '';
    let after = isBackfill ? (ctx.range.from?.toISOString() ?? null) : new Date(since).toISOString();
    let page = 1;
    for (let asked = 0; asked < MOST_PAGES && !ctx.signal.aborted; asked += 1) {
      const window = windowOf(after, ctx.range);
      const { posts, isLast } = await pageOfPosts(ctx, root, config.type, { ...window, page: String(page) });
      refuseIgnored(posts, after, root, isBackfill);
      for (const post of posts) {
        const { id, article, issue, changedAt } = postArticle(post);
        if (issue !== null) yield { type: 'issue', issue };
        if (id === null) continue;
        const content = fingerprint(JSON.stringify(article));
        if (changedAt !== null && changedAt > cursor && !isBackfill) cursor = changedAt;
        if (seen[id]?.split('@')[0] === content) continue;
        delete seen[id]; // so that it stands last: the oldest go first
        seen[id] = `${content}@${changedAt ?? ''}`;
        if (article !== null) yield { type: 'article', article };
      }
      yield { type: 'state', state: stateOf(root, cursor, isBackfill ? (state?.seen ?? {}) : seen) };
      if (isLast) return;
      // From the last post on, and not from page to page: a post that changes meanwhile would push another over the edge.
      const next = secondBefore(localTimeOf(posts.at(-1), isBackfill));
      page = next === null || (after !== null && !isLater(next, after)) ? page + 1 : 1;
      if (page === 1) after = next;
    }
  },
});

/** Where the reading starts, in milliseconds. */
function sinceOf(state: WordpressState | null, now: number, days: number): number {
  const cursor = state === null || state.cursor === '' ? Number.NaN : Date.parse(state.cursor);
  return Number.isNaN(cursor) ? now - days * DAY : cursor - OVERLAP;
}

function windowOf(after: string | null, range: SourceContext['range']): Record<string, string> {
  const paging = { order: 'asc', per_page: String(PER_PAGE) };
  if (range === undefined)
    return { orderby: 'modified', ...(after === null ? {} : { modified_after: after }), ...paging };
  const until: Record<string, string> = range.to === undefined ? {} : { before: range.to.toISOString() };
  return { orderby: 'date', ...(after === null ? {} : { after }), ...until, ...paging };
}

/** WordPress before 5.7 does not know `modified_after` and gives everything from the beginning. */
function refuseIgnored(posts: readonly JsonValue[], after: string | null, root: string, isBackfill: boolean) {
  const first = postArticle(posts[0] ?? null).changedAt;
  if (isBackfill || after === null || first === null) return;
  // Times without a zone are the site's; no zone is further than 14 hours from another.
  if (Date.parse(first) < Date.parse(isZoned(after) ? after : `${after}Z`) - OVERLAP)
    throw new SourceError(
      'unsupported',
      `${root} ignores modified_after (WordPress before 5.7); read the feed of the site`,
    );
}

interface PageOfPosts {
  readonly posts: readonly JsonValue[];
  readonly isLast: boolean;
}

async function pageOfPosts(
  ctx: SourceContext,
  root: string,
  type: string,
  query: Record<string, string>,
): Promise<PageOfPosts> {
  const address = endpoint(root, `wp/v2/${type}`, { ...query, _embed: 'author,wp:term,wp:featuredmedia' });
  const response = await ctx.fetch(address, { headers: { accept } });
  const fault = await faultOf(ctx, response);
  // Behind the last page there is an error in place of an empty list.
  if (fault?.code === 'rest_post_invalid_page_number') return { posts: [], isLast: true };
  const refusal = refusalOf(response);
  if (refusal !== null) {
    const { kind, message, retryAfterMs } = refusal;
    const said = fault?.message ? `: ${fault.message}` : '';
    throw new SourceError(kind, `${message}${said}`, retryAfterMs === undefined ? {} : { retryAfterMs });
  }
  const posts = await jsonOf(ctx, response);
  if (!Array.isArray(posts)) throw new SourceError('malformed', `${response.url} gave no list of posts`);
  const pages = Number(response.headers.get('x-wp-totalpages') ?? Number.NaN);
  const isLast =
    posts.length === 0 || (Number.isNaN(pages) ? posts.length < PER_PAGE : Number(query.page ?? 1) >= pages);
  return { posts, isLast };
}

/** The `code` and `message` of an error of the REST API. */
async function faultOf(ctx: SourceContext, response: GuardedResponse) {
  if (response.status < 400) return null;
  const said = await jsonOf(ctx, response).catch(() => null);
  if (said === null || typeof said !== 'object' || Array.isArray(said)) return null;
  return { code: said.code, message: typeof said.message === 'string' ? said.message.slice(0, 200) : '' };
}

async function jsonOf(ctx: SourceContext, response: GuardedResponse): Promise<JsonValue> {
  try {
    return ctx.parse.json(await response.text());
  } catch (cause) {
    throw new SourceError('malformed', `${response.url} is no answer of a REST API: it is not JSON`, { cause });
  }
}

/** Works for both forms of a root: `…/wp-json/` and, on sites with plain permalinks, `…/?rest_route=/`. */
function endpoint(root: string, route: string, query: Record<string, string>): string {
  const url = new URL(root);
  const plain = url.searchParams.get('rest_route');
  if (plain === null) url.pathname = `${url.pathname.replace(/\/*$/, '/')}${route}`;
  else url.searchParams.set('rest_route', `${plain.replace(/\/*$/, '/')}${route}`);
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
  return url.href;
}

/** The root of the REST API: as given, as the site links to it (`https://api.w.org/`), or where it usually is. */
async function rootOf(ctx: SourceContext, address: string): Promise<string | null> {
  if (isApi(address)) return address.replace(/(\/wp-json)\b.*$/, '$1/').replace(/(rest_route=)[^&]*/, '$1/');
  const response = await ctx.fetch(address, { headers: { accept: 'text/html, */*;q=0.1' } });
  const refusal = refusalOf(response);
  if (refusal !== null) throw refusal;
  const linked =
    readLinkHeader(response.headers.get('link'), response.url).find(({ rels }) => rels.includes('https://api.w.org/'))
      ?.href ?? feedLinks(await response.text(), response.url).wordpress;
  if (linked !== null) return linked;
  for (const path of ['/wp-json/', '/?rest_route=/']) {
    const root = new URL(path, response.url).href;
    const answer = await ctx.fetch(root, { headers: { accept } }).catch(() => null);
    if (answer?.status !== 200) continue;
    const index = await jsonOf(ctx, answer).catch(() => null);
    const spaces = index !== null && typeof index === 'object' && !Array.isArray(index) ? index.namespaces : null;
    if (Array.isArray(spaces) && spaces.includes('wp/v2')) return root;
  }
  return null;
}

function isApi(address: string): boolean {
  const url = new URL(address);
  return /\/wp-json(?:\/|$)/.test(url.pathname) || url.searchParams.has('rest_route');
}

function noApi(url: string): string {
  return `${url}: no WordPress REST API was found (no link to https://api.w.org/, nothing at /wp-json/)`;
}

/** In the site's own time, as WordPress compares it. */
function localTimeOf(post: JsonValue | undefined, isBackfill: boolean): string | null {
  if (post === null || typeof post !== 'object' || Array.isArray(post)) return null;
  const time = isBackfill ? post.date : post.modified;
  return typeof time === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/.test(time) ? time : null;
}

/** The API gives what is later than a time, and several posts may share their second. */
function secondBefore(time: string | null): string | null {
  return time === null ? null : new Date(Date.parse(`${time}Z`) - 1000).toISOString().slice(0, 19);
}

function isZoned(time: string): boolean {
  return time.endsWith('Z');
}

/** The first step goes from a time in UTC to one of the site's. */
function isLater(next: string, after: string): boolean {
  return isZoned(after) || next > after;
}

function stateOf(root: string, cursor: string, seen: WordpressState['seen']): WordpressState {
  const edge = cursor === '' ? '' : new Date(Date.parse(cursor) - 2 * OVERLAP).toISOString();
  const kept = Object.entries(seen).filter(([, value]) => (value.split('@')[1] ?? '') >= edge);
  return { root, cursor, seen: Object.fromEntries(kept.slice(-MOST_SEEN)) };
}

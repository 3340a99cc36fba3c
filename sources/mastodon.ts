/** Mastodon and what speaks its API: the posts of an account, of a tag, or of a server's public timeline. */

import { z } from 'zod';
import { type ApiAnswer, askApi } from './api.ts';
import { addressIn, listIn, objectIn, textIn } from './claim.ts';
import { SourceError } from './error.ts';
import { overlapWith, type Seen } from './overlap.ts';
import { nextOfLinkHeader } from './paging.ts';
import { checkByReading } from './sample.ts';
import {
  defineSource,
  type JsonObject,
  type JsonValue,
  type RawArticle,
  type ReadonlyHeaders,
  type SourceContext,
  type SourceMessage,
} from './source.ts';

/** Posts of the newest page and a little more: what is looked at again for edits and for what is gone. */
const MOST_RECENT = 120;

const schema = z
  .strictObject({
    server: z.url({ protocol: /^https?$/ }).describe('The address of the server.'),
    account: z
      .string()
      .regex(/^@?[\w.-]+(?:@[\w.-]+)?$/, 'is no account, such as "desk" or "desk@press.example"')
      .optional()
      .describe('The account to read.'),
    tag: z
      .string()
      .regex(/^#?[\p{L}\p{N}_]+$/u, 'is no tag')
      .optional()
      .describe('The tag to read, as this server knows it.'),
    timeline: z
      .enum(['public', 'local'])
      .optional()
      .describe('The public timeline: of all servers this one knows, or its own.'),
    token: z.string().min(1).optional().describe('An access token; many servers want one for tags and timelines.'),
    replies: z.boolean().default(false).describe('Read replies too.'),
    boosts: z.boolean().default(false).describe('Read what the account boosts too, as posts of their authors.'),
    consent: z
      .enum(['noindex', 'discoverable', 'any'])
      .default('noindex')
      .describe(
        'Whose posts may be read: `noindex` leaves out who asks not to be indexed; `discoverable` takes only who wants to be found.',
      ),
    firstPages: z.int().min(1).max(100).default(3).describe('How many pages the first run goes back.'),
    pageSize: z.int().min(1).max(40).default(40).describe('Posts in one answer.'),
  })
  .refine(
    ({ account, tag, timeline }) => [account, tag, timeline].filter((choice) => choice !== undefined).length === 1,
    'needs one of `account`, `tag` and `timeline`',
  );
type MastodonConfig = z.infer<typeof schema>;

type MastodonState = {
  /** Of the account. */
  account?: string;
  /** The newest post that was read. */
  last: string;
  /** Ids and addresses of the latest posts, the newest last. */
  recent: [id: string, uri: string][];
  seen: Seen;
};

export const mastodon = defineSource<MastodonConfig, MastodonState>({
  apiVersion: 1,
  name: 'mastodon',
  version: '1.0.0',
  title: 'Mastodon',
  description: 'Reads public posts of an account, a tag or a timeline of a Mastodon server.',
  homepage: 'https://docs.joinmastodon.org/methods/timelines/',
  documentation: `Follows the documentation of Mastodon's API; tested against a server that does, not against a live one. Without a token accounts can be read on most servers; many want a token for tags and timelines.

A run looks at the newest page and reads from the last known post up to it (\`min_id\`). On that page edited posts are found, and for an account also what was deleted. Only public and unlisted posts are read. Who asks not to be indexed is left out; an account that asks for it is refused with kind \`terms\`, unless \`consent\` is \`any\`.

A post is known by its \`uri\`, which is the same on every server.`,
  config: {
    schema,
    // z.toJSONSchema yields plain JSON data, typed more loosely.
    jsonSchema: z.toJSONSchema(schema, { io: 'input' }) as JsonObject,
    secrets: ['/token'],
    example: { server: 'https://social.example', account: 'desk' },
  },
  capabilities: {
    incremental: 'cursor',
    backfill: false,
    updates: true,
    deletions: true,
    fullText: 'always',
    ordered: false,
    push: false,
    network: true,
    filesystem: false,
  },
  limits: { concurrency: 1, rate: [{ requests: 300, perMs: 300_000 }] },
  recognises: [
    { pattern: 'https://*/@:account', priority: 3 },
    { pattern: 'https://*/@:account/*', priority: 3 },
    { pattern: 'https://*/tags/:tag', priority: 1 },
  ],
  stateVersion: 1,
  shorthand: fromAddress,
  target: ({ server, account, tag, timeline }) =>
    `${server.replace(/\/$/, '')}/${account !== undefined ? `@${bare(account)}` : tag !== undefined ? `tags/${bare(tag)}` : timeline}`,
  addresses: ({ server }) => [server],
  check: (ctx, config) => checkByReading(ctx, (sparing) => read(sparing, { ...config, firstPages: 1 }, null)),
  read,
});

/** From the address of a profile or of a tag, or from name@server. */
function fromAddress(target: string): JsonObject {
  const [, name, host] = /^@?([\w.-]+)@([\w.-]+)$/.exec(target) ?? [];
  if (host !== undefined && name !== undefined) return { server: `https://${host}`, account: name };
  const address = /^https?:\/\//i.test(target) ? target : `https://${target}`;
  if (URL.parse(address) === null) return { server: target };
  const { origin, pathname } = new URL(address);
  const [, kind = '', rest = ''] = /^\/(@|tags\/)([^/]+)/.exec(pathname) ?? [];
  if (kind === '') return { server: origin, timeline: 'local' };
  return kind === '@' ? { server: origin, account: rest } : { server: origin, tag: tagIn(rest) };
}

/** A tag as it stands in an address. */
function tagIn(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // which the schema refuses, with its place
  }
}

async function* read(
  ctx: SourceContext,
  config: MastodonConfig,
  state: MastodonState | null,
): AsyncIterable<SourceMessage<MastodonState>> {
  const account = config.account === undefined ? undefined : (state?.account ?? (await accountId(ctx, config)));
  const overlap = overlapWith(state?.seen);
  const recent = new Map(state?.recent ?? []);
  let last = state?.last ?? '';
  const stateNow = (): MastodonState => ({
    ...(account === undefined ? {} : { account }),
    last,
    recent: [...recent].toSorted(([a], [b]) => compareIds(a, b)).slice(-MOST_RECENT),
    seen: overlap.seen(),
  });
  const newest = await pageOf(ctx, config, account, {});
  const pages = state === null ? await firstPages(ctx, config, account, newest) : [newest];
  const seam = idsOf(newest.posts)[0];
  // Oldest first from the last known post to where the newest page begins.
  while (state !== null && last !== '' && seam !== undefined && compareIds(last, seam) < 0) {
    const between = await pageOf(ctx, config, account, { min_id: last });
    const reached = idsOf(between.posts).at(-1);
    if (reached === undefined || compareIds(reached, last) <= 0) break;
    yield* told([between]);
    last = reached;
    yield { type: 'state', state: stateNow() };
  }
  yield* told(pages);
  const newestId = idsOf(newest.posts).at(-1);
  if (newestId !== undefined && compareIds(newestId, last) > 0) last = newestId;
  if (config.account !== undefined && seam !== undefined) {
    const there = new Set(idsOf(newest.posts));
    for (const [id, uri] of recent) {
      if (there.has(id) || compareIds(id, seam) < 0) continue;
      recent.delete(id);
      yield { type: 'withdrawn', externalId: uri, reason: 'the post is no longer there' };
    }
  }
  yield { type: 'state', state: stateNow() };

  function* told(some: readonly Page[]): Iterable<SourceMessage<MastodonState>> {
    for (const { posts, bad } of some) {
      for (const message of bad) yield { type: 'issue', issue: { kind: 'malformed', message } };
      for (const { id, article, isLeftOut } of posts) {
        if (isLeftOut) continue;
        recent.set(id, article.externalId);
        if (overlap.isNews(article)) yield { type: 'article', article };
        ctx.signal.throwIfAborted();
      }
    }
  }
}

interface Post {
  readonly id: string;
  readonly article: RawArticle;
  readonly isLeftOut: boolean;
}

/** Oldest first. */
interface Page {
  readonly posts: readonly Post[];
  readonly bad: readonly string[];
  /** The address of older posts, as the server's Link header has it. */
  readonly older: string | null;
}

async function firstPages(
  ctx: SourceContext,
  config: MastodonConfig,
  account: string | undefined,
  newest: Page,
): Promise<Page[]> {
  const pages = [newest];
  for (let older = newest.older; older !== null && pages.length < config.firstPages; older = pages[0]?.older ?? null) {
    const page = await pageOf(ctx, config, account, { max_id: new URL(older).searchParams.get('max_id') ?? '' });
    if (page.posts.length === 0 || idsOf(page.posts)[0] === idsOf(pages[0]?.posts ?? [])[0]) break;
    pages.unshift(page);
  }
  return pages;
}

async function pageOf(
  ctx: SourceContext,
  config: MastodonConfig,
  account: string | undefined,
  position: Readonly<Record<string, string>>,
): Promise<Page> {
  const { tag, timeline, replies, boosts, pageSize } = config;
  const path =
    account !== undefined
      ? `accounts/${encodeURIComponent(account)}/statuses`
      : tag !== undefined
        ? `timelines/tag/${encodeURIComponent(bare(tag))}`
        : 'timelines/public';
  const choices: Record<string, string> =
    account !== undefined
      ? { exclude_replies: String(!replies), exclude_reblogs: String(!boosts) }
      : { local: String(timeline === 'local') };
  const answer = await ask(ctx, config, path, { limit: String(pageSize), ...choices, ...position });
  if (!Array.isArray(answer.json)) throw new SourceError('malformed', `${answer.url} is no list of posts`);
  const posts: Post[] = [];
  const bad: string[] = [];
  for (const [n, status] of answer.json.entries()) {
    const post = postOf(status, config);
    if (post === null) bad.push(`post ${n} of ${path} has no id, no uri or no content`);
    else posts.push(post);
  }
  posts.sort((a, b) => compareIds(a.id, b.id));
  return { posts, bad, older: nextOfLinkHeader(answer.headers.get('link'), answer.url) };
}

async function accountId(ctx: SourceContext, config: MastodonConfig): Promise<string> {
  const name = bare(config.account ?? '');
  const claims = objectIn((await ask(ctx, config, 'accounts/lookup', { acct: name })).json);
  const id = textIn(claims?.id);
  if (claims === undefined || id === undefined)
    throw new SourceError('malformed', `${config.server} gives no id for the account ${name}`);
  if (!consents(claims, config.consent))
    throw new SourceError('terms', `the account ${name} does not want to be indexed (consent is "${config.consent}")`);
  return id;
}

async function ask(
  ctx: SourceContext,
  config: MastodonConfig,
  path: string,
  query: Readonly<Record<string, string>>,
): Promise<ApiAnswer> {
  const url = new URL(`${config.server.replace(/\/$/, '')}/api/v1/${path}`);
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
  const headers: Record<string, string> = config.token === undefined ? {} : { authorization: `Bearer ${config.token}` };
  const secrets = config.token === undefined ? [] : [config.token];
  const refusal = (status: number, body: JsonValue, given: ReadonlyHeaders) =>
    refusalOf(ctx, config, status, body, given);
  return await askApi(ctx, url, { headers, secrets, refusal });
}

/** A server says when its limit ends in X-RateLimit-Reset, and that it wants a token with 401, 403 or 422. */
function refusalOf(
  ctx: SourceContext,
  { server }: MastodonConfig,
  status: number,
  body: JsonValue,
  headers: ReadonlyHeaders,
) {
  const said = textIn(objectIn(body)?.error) ?? `status ${status}`;
  if (status === 401 || status === 403 || status === 422)
    return new SourceError('auth', `${server} wants a token: ${said}`);
  const reset = ctx.parse.date(headers.get('x-ratelimit-reset') ?? '');
  if (status !== 429 || headers.has('retry-after') || reset === null) return null;
  const retryAfterMs = Math.max(0, reset.getTime() - ctx.now().getTime());
  return new SourceError('rate-limit', `${server} asks to wait: ${said}`, { retryAfterMs });
}

/** Null when it is no post. A boost is the post that it boosts, in the place of the boost. */
function postOf(status: JsonValue, { consent }: MastodonConfig): Post | null {
  const outer = objectIn(status);
  const id = textIn(outer?.id);
  const claims = objectIn(outer?.reblog) ?? outer;
  const uri = textIn(claims?.uri);
  const content = claims?.content;
  if (claims === undefined || id === undefined || uri === undefined || typeof content !== 'string') return null;
  const account = objectIn(claims.account) ?? {};
  const name = textIn(account.display_name) ?? textIn(account.acct);
  const warning = textIn(claims.spoiler_text);
  const article: RawArticle = {
    externalId: uri,
    url: addressIn(claims.url) ?? addressIn(uri),
    title: warning,
    body: { format: 'html', value: content, complete: true },
    authors: name === undefined ? [] : [{ name, url: addressIn(account.url) }],
    publishedAt: textIn(claims.created_at),
    updatedAt: textIn(claims.edited_at),
    language: textIn(claims.language),
    categories: listIn(claims.tags).flatMap((tag) => {
      const term = textIn(objectIn(tag)?.name);
      return term === undefined ? [] : [{ term }];
    }),
    media: listIn(claims.media_attachments).flatMap((media) => {
      const url = addressIn(objectIn(media)?.url);
      return url === undefined ? [] : [{ url, title: textIn(objectIn(media)?.description) }];
    }),
  };
  const isPublic = claims.visibility === 'public' || claims.visibility === 'unlisted';
  return { id, article, isLeftOut: !isPublic || !consents(account, consent) };
}

function consents(account: JsonObject, consent: MastodonConfig['consent']): boolean {
  if (consent === 'any') return true;
  return account.noindex !== true && (consent === 'noindex' || account.discoverable === true);
}

function idsOf(posts: readonly Post[]): string[] {
  return posts.map(({ id }) => id);
}

/** Snowflakes are numbers beyond what a number holds: the longer one is the later one, of the same length the greater text. */
function compareIds(one: string, other: string): number {
  return one.length - other.length || (one < other ? -1 : Number(one > other));
}

function bare(name: string): string {
  return name.replace(/^[@#]/, '');
}

/** News sitemaps and sitemaps: what a site lists as new, each page of it read as an article. */

import { z } from 'zod';
import { typedAddress, webAddress } from './address.ts';
import { conditionsOf, type Validators, validatorsOf } from './conditional.ts';
import { kindOf, refusalOf, SourceError } from './error.ts';
import { fingerprint } from './fingerprint.ts';
import { pageArticle } from './page-article.ts';
import { readSitemap, type SitemapDocument, type SitemapEntry, sitemapsOfRobots } from './sitemap-document.ts';
import { defineSource, type JsonObject, type RawArticle, type SourceContext, type SourceMessage } from './source.ts';

const schema = z.strictObject({
  url: webAddress.describe(
    'The address of a sitemap or an index of sitemaps; or of a site, whose robots.txt says where they are.',
  ),
  pages: z
    .boolean()
    .default(true)
    .describe('Read every page that is listed; false keeps titles, addresses and dates alone.'),
  pagesPerRun: z
    .number()
    .int()
    .min(1)
    .max(1000)
    .default(50)
    .describe('How many pages are read at a time, oldest first; the rest waits.'),
  days: z.number().int().min(1).max(30).default(3).describe('How old what is listed may be, in days.'),
  permission: z
    .boolean()
    .default(false)
    .describe(
      'You have the publisher’s permission to take text that a page reserves (noindex, noarchive, TDM reservation).',
    ),
});
type SitemapConfig = z.infer<typeof schema>;

/**
 * `maps`: by fingerprint of its address, what is known of each sitemap. `seen`: by fingerprint, the pages handed over, with a
 * fingerprint of their dates and the day they leave the window. `newest`: the latest date of them.
 */
type SitemapState = {
  maps: { [address: string]: Validators & { body: string } };
  seen: { [address: string]: string };
  newest: string;
};

/** So that a state stays under 64 kB. */
const MOST_SEEN = 1500;
const MOST_MAPS = 40;

/** An index may list months of years: so many are asked for in a run, the latest first. */
const MOST_ASKED = 40;

const DAY = 24 * 60 * 60 * 1000;
const accept = 'application/xml, text/xml;q=0.9, application/gzip;q=0.9, */*;q=0.1';

/** Where sitemaps are when robots.txt does not say. */
const commonPaths = ['/sitemap_index.xml', '/news-sitemap.xml', '/sitemap-news.xml', '/sitemap.xml'];

export const sitemap = defineSource<SitemapConfig, SitemapState>({
  apiVersion: 1,
  name: 'sitemap',
  version: '1.0.0',
  title: 'Sitemap',
  description: 'Reads what a news sitemap or a dated sitemap lists as new, and each listed page as an article.',
  documentation: `Written for the protocol of sitemaps.org and Google’s news extension, compressed or not, with indexes. Only pages with a date of the last \`days\` are read, and read again when their dates change; pages without a date are left out and counted. Of an index, the sitemaps that changed lately are asked for, at most 40 a run. Addresses of other sites are left out. A page that vanishes from a sitemap grew old and stays.

Tried against servers of our own that follow the protocol, not against live sites.`,
  // z.toJSONSchema yields plain JSON data, typed more loosely.
  config: {
    schema,
    jsonSchema: z.toJSONSchema(schema, { io: 'input' }) as JsonObject,
    example: { url: 'https://news.example/news-sitemap.xml' },
  },
  capabilities: {
    incremental: 'cursor',
    backfill: true,
    updates: true,
    deletions: false,
    fullText: 'sometimes',
    ordered: false,
    push: false,
    network: true,
    filesystem: false,
  },
  limits: { concurrency: 1, minIntervalMs: 5 * 60_000 },
  recognises: [{ pattern: 'http{s}?://*/*sitemap*.xml{.gz}?', priority: 3 }],
  stateVersion: 1,
  shorthand: (target) => ({ url: target }),
  target: ({ url }) => url,
  permission: ({ permission }) => permission,
  addresses: ({ url }) => [url],

  async check(ctx, config) {
    const [first] = await sitemapsFor(ctx, config.url);
    if (first === undefined)
      return { ok: false, issue: { kind: 'not-found', message: `${config.url}: no sitemap was found` } };
    const document = await loaded(ctx, first);
    const sample = document.entries.slice(0, 3).map(titleOnly);
    return document.kind === 'index'
      ? { ok: true, title: hostOf(first), warnings: [`${first} lists ${document.entries.length} sitemaps`] }
      : { ok: true, title: document.entries[0]?.publication || hostOf(first), sample };
  },

  async *discover(ctx, input) {
    const address = typedAddress(input);
    if (address === null) return;
    for (const url of (await sitemapsFor(ctx, address)).slice(0, 5)) {
      const isNews = /news/i.test(new URL(url).pathname);
      const settings = { url, pages: true, pagesPerRun: 50, days: 3, permission: false };
      const confidence = isSitemapAddress(address) ? 0.95 : isNews ? 0.6 : 0.4;
      yield { config: settings, title: hostOf(url), kind: isNews ? 'news sitemap' : 'sitemap', confidence };
    }
  },

  async *read(ctx, config, state) {
    const now = ctx.now().getTime();
    const from = ctx.range?.from?.getTime() ?? (ctx.range === undefined ? now - config.days * DAY : 0);
    const to = ctx.range?.to?.getTime() ?? Number.POSITIVE_INFINITY;
    const listing = yield* listed(ctx, config, state, { from, to });
    const seen = remembered(state?.seen ?? {}, now);
    const due = listing.pages
      .filter(({ entry }) => seen[fingerprint(entry.loc)]?.split('.')[0] !== datesOf(entry))
      .sort((one, other) => one.at - other.at);
    const taken = config.pages ? due.slice(0, config.pagesPerRun) : due;
    let newest = state?.newest ?? '';
    let done = 0;
    for (const { entry, at } of taken) {
      if (ctx.signal.aborted) return;
      yield* articleOf(ctx, config, entry);
      seen[fingerprint(entry.loc)] =
        `${datesOf(entry)}.${Math.ceil((Math.max(at, now) + config.days * DAY) / DAY).toString(36)}`;
      const date = new Date(at).toISOString();
      if (date > newest) newest = date;
      done += 1;
      yield { type: 'progress', done, total: taken.length };
      // Without the bodies: what is left of this listing is found again from here.
      if (done % 10 === 0) yield { type: 'state', state: stateOf({}, seen, newest) };
    }
    const maps = taken.length < due.length ? {} : listing.maps;
    yield { type: 'state', state: stateOf(maps, seen, newest) };
  },
});

interface Listed {
  readonly entry: SitemapEntry;
  readonly at: number;
}
interface Listing {
  readonly pages: readonly Listed[];
  readonly maps: SitemapState['maps'];
}

/** Every page of the window that the sitemaps name; those that did not change are not read. */
async function* listed(
  ctx: SourceContext,
  config: SitemapConfig,
  state: SitemapState | null,
  window: { from: number; to: number },
): AsyncGenerator<SourceMessage<SitemapState>, Listing> {
  const waiting = await sitemapsFor(ctx, config.url);
  if (waiting.length === 0)
    throw new SourceError(
      'not-found',
      `${config.url}: robots.txt names no sitemap, and none is where they usually are`,
    );
  const asked = new Set<string>();
  const maps: SitemapState['maps'] = {};
  const pages = new Map<string, Listed>();
  let undated = 0;
  let foreign = 0;
  for (let url = waiting.shift(); url !== undefined; url = waiting.shift()) {
    if (asked.has(url)) continue;
    if (asked.size === MOST_ASKED) {
      yield issue(
        'too-large',
        `${config.url}: more than ${MOST_ASKED} sitemaps are due; the others wait for a narrower address`,
        url,
      );
      break;
    }
    asked.add(url);
    const key = fingerprint(url);
    const before = ctx.range === undefined ? state?.maps[key] : undefined;
    let answer: Answer;
    try {
      answer = await load(ctx, url, before);
    } catch (error) {
      if (asked.size === 1 || kindOf(error) === 'rate-limit') throw error;
      yield issue(kindOf(error), error instanceof Error ? error.message : String(error), url);
      continue;
    }
    if (asked.size <= MOST_MAPS) maps[key] = answer.known;
    if (answer.document === null) continue;
    const { kind, entries, isNews } = answer.document;
    const own = entries.filter(
      ({ loc }) => URL.parse(loc, url) !== null && isOfSite(new URL(loc, url), url, config.url),
    );
    foreign += entries.length - own.length;
    if (kind === 'index') {
      waiting.push(...sitemapsToAsk(ctx, own, window.from));
      // An index that did not change says nothing of the sitemaps in it.
      delete maps[key];
      continue;
    }
    for (const entry of own) {
      const at = dateOf(ctx, entry) ?? (isNews ? ctx.now().getTime() : null);
      if (at === null) undated += 1;
      else if (at >= window.from && at <= window.to) pages.set(entry.loc, { entry, at });
    }
  }
  if (undated > 0) yield issue('unsupported', `${config.url}: ${undated} listed pages have no date and are left out`);
  if (foreign > 0)
    yield issue('blocked', `${config.url}: ${foreign} listed addresses are of other sites and are left out`);
  return { pages: [...pages.values()], maps };
}

interface Answer {
  /** Null when it is the same as before. */
  readonly document: SitemapDocument | null;
  readonly known: Validators & { body: string };
}

async function load(
  ctx: SourceContext,
  url: string,
  before: (Validators & { body: string }) | undefined,
): Promise<Answer> {
  const response = await ctx.fetch(url, {
    headers: { accept, ...conditionsOf(before ?? {}) },
    maxBytes: 50 * 1024 * 1024,
    timeoutMs: 60_000,
  });
  if (response.notModified && before !== undefined) return { document: null, known: before };
  const refusal = refusalOf(response);
  if (refusal !== null) throw refusal;
  const bytes = await response.bytes();
  const known = { ...validatorsOf(response.headers), body: fingerprint(bytes) };
  if (known.body === before?.body) return { document: null, known };
  return { document: await readSitemap(bytes, url), known };
}

async function loaded(ctx: SourceContext, url: string): Promise<SitemapDocument> {
  const { document } = await load(ctx, url, undefined);
  if (document === null) throw new SourceError('malformed', `${url} answered 304 to a request without a condition`);
  return document;
}

/** Those that may hold something of the window: the latest first, and those of news before others. */
function sitemapsToAsk(ctx: SourceContext, entries: readonly SitemapEntry[], from: number): string[] {
  return entries
    .map(({ loc, lastmod }) => ({ loc, at: dateIn(ctx, lastmod) }))
    .filter(({ at }) => at === null || at >= from)
    .sort(
      (one, other) =>
        Number(/news/i.test(other.loc)) - Number(/news/i.test(one.loc)) || (other.at ?? 0) - (one.at ?? 0),
    )
    .map(({ loc }) => loc);
}

/** What was given when it is a sitemap; else what robots.txt of the site names, news first; else what is at the usual places. */
async function sitemapsFor(ctx: SourceContext, address: string): Promise<string[]> {
  if (isSitemapAddress(address)) return [address];
  const { origin } = new URL(address);
  const robots = await ctx.fetch(`${origin}/robots.txt`).catch(() => null);
  const named = robots?.status === 200 ? sitemapsOfRobots(await robots.text(), `${origin}/`) : [];
  if (named.length > 0) return named.sort((one, other) => Number(/news/i.test(other)) - Number(/news/i.test(one)));
  for (const path of commonPaths) {
    const response = await ctx.fetch(`${origin}${path}`, { headers: { accept } }).catch(() => null);
    if (response?.status !== 200) continue;
    const document = await readSitemap(await response.bytes(), response.url).catch(() => null);
    if (document !== null) return [`${origin}${path}`];
  }
  return [];
}

function isSitemapAddress(address: string): boolean {
  return /\.(?:xml|gz)$|sitemap/i.test(new URL(address).pathname);
}

/** A sitemap lists pages of its own site (sitemaps.org); a site may keep its sitemaps on a host beside it. */
function isOfSite(page: URL, map: string, site: string): boolean {
  if (page.protocol !== 'http:' && page.protocol !== 'https:') return false;
  const host = bare(page.host);
  return [bare(new URL(map).host), bare(new URL(site).host)].some(
    (own) => host === own || host.endsWith(`.${own}`) || own.endsWith(`.${host}`),
  );
}

function bare(host: string): string {
  return host.toLowerCase().replace(/^www\./, '');
}

function hostOf(address: string): string {
  return bare(new URL(address).host);
}

async function* articleOf(
  ctx: SourceContext,
  config: SitemapConfig,
  entry: SitemapEntry,
): AsyncIterable<SourceMessage<SitemapState>> {
  const given = titleOnly(entry);
  if (!config.pages) {
    yield { type: 'article', article: given };
    return;
  }
  try {
    const response = await ctx.fetch(entry.loc, { headers: { accept: 'text/html, application/xhtml+xml, */*;q=0.1' } });
    const refusal = refusalOf(response);
    if (refusal !== null) throw refusal;
    const { article } = await pageArticle(ctx, response, { externalId: entry.loc, permission: config.permission });
    yield { type: 'article', article: { ...given, ...article } };
  } catch (error) {
    if (kindOf(error) === 'rate-limit') throw error;
    yield issue(kindOf(error), error instanceof Error ? error.message : String(error), entry.loc);
  }
}

/** What the sitemap itself says. */
function titleOnly(entry: SitemapEntry): RawArticle {
  const { loc, title, publicationDate, lastmod, publication, language, keywords } = entry;
  const categories = keywords.split(',').flatMap((term) => (term.trim() === '' ? [] : [{ term: term.trim() }]));
  return {
    externalId: loc,
    url: loc,
    ...(title === '' ? {} : { title }),
    ...(publicationDate === '' ? {} : { publishedAt: publicationDate }),
    ...(lastmod === '' ? {} : { updatedAt: lastmod }),
    ...(publication === '' ? {} : { publisher: { name: publication } }),
    ...(language === '' ? {} : { language }),
    ...(categories.length === 0 ? {} : { categories }),
  };
}

/** The later of its two dates: an old page that was changed counts as new. */
function dateOf(ctx: SourceContext, { publicationDate, lastmod }: SitemapEntry): number | null {
  const dates = [publicationDate, lastmod].flatMap((text) => dateIn(ctx, text) ?? []);
  return dates.length === 0 ? null : Math.max(...dates);
}

function dateIn(ctx: SourceContext, text: string): number | null {
  return text === '' ? null : (ctx.parse.date(text)?.getTime() ?? null);
}

function datesOf({ publicationDate, lastmod }: SitemapEntry): string {
  return fingerprint(`${publicationDate}|${lastmod}`).slice(0, 6);
}

/** What has left the window cannot be listed again as new. */
function remembered(seen: SitemapState['seen'], now: number): SitemapState['seen'] {
  const today = Math.floor(now / DAY);
  return Object.fromEntries(
    Object.entries(seen).filter(([, value]) => Number.parseInt(value.split('.')[1] ?? '', 36) >= today),
  );
}

function stateOf(maps: SitemapState['maps'], seen: SitemapState['seen'], newest: string): SitemapState {
  return { maps, seen: Object.fromEntries(Object.entries(seen).slice(-MOST_SEEN)), newest };
}

function issue(kind: ReturnType<typeof kindOf>, message: string, externalId?: string) {
  return { type: 'issue', issue: { kind, message, ...(externalId === undefined ? {} : { externalId }) } } as const;
}

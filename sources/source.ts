/**
 * The contract a source plug-in implements. A plug-in maps an origin to articles; it does not clean, and it opens nothing
 * itself: network, files and clock come from the host. Types only, but for the version number and `defineSource`.
 */

import type { FeedDocument } from '../readers/feed-document.ts';
import type { PageDocument } from '../readers/page-document.ts';
import type { IssueKind } from '../vocabulary.ts';

export type { FeedDocument, FeedEntry, FeedPerson } from '../readers/feed-document.ts';
export type { PageDocument } from '../readers/page-document.ts';
export type { IssueKind } from '../vocabulary.ts';

/** Plug-ins declare it; the host refuses another one. */
export const SOURCE_API = 1;

/** Gives inference to a plug-in's object and changes nothing about it. */
export function defineSource<C, S extends JsonObject = JsonObject>(plugin: SourcePlugin<C, S>): SourcePlugin<C, S> {
  return plugin;
}

export interface SourcePlugin<C = unknown, S extends JsonObject = JsonObject> {
  readonly apiVersion: typeof SOURCE_API;
  /** Unique, stable, lower-case: "feed", "folder". */
  readonly name: string;
  /** Of the plug-in; stored with every article it produced. */
  readonly version: string;
  readonly title: string;
  readonly description?: string;
  readonly homepage?: string;
  /** Markdown for what a table of settings cannot say: how articles are known, what could not be tried against the live service. */
  readonly documentation?: string;
  /** What the user may write under `with` in the configuration file. */
  readonly config: ConfigSpec<C>;
  readonly capabilities: Capabilities;
  readonly limits?: Limits;
  readonly terms?: Terms;
  /** Addresses this plug-in recognises, in URLPattern syntax; the highest priority wins. */
  readonly recognises?: readonly UrlPattern[];
  /** From the TARGET of `--source PLUGIN:TARGET` to what the user would write under `with`; without it the plug-in has no short form. */
  shorthand?(target: string): JsonObject;
  /** One line that names what a configuration reads: an address, a folder. Keys and titles are derived from it. */
  target?(config: C): string;
  /** The folder to offer as `ctx.files` for this configuration, relative to the configuration file; null for no files. */
  root?(config: C): string | null;
  /** Should a change under the root start a run at once? */
  watches?(config: C): boolean;
  /** Addresses the configuration names itself: their hosts may be private, because the operator wrote them. */
  addresses?(config: C): readonly string[];
  /** Has the publisher permitted, as the operator says, to keep text that is reserved (W3C TDMRep)? No when left out. */
  permission?(config: C): boolean;
  /** Bumped when the meaning of S changes; `migrateState` gets older ones. */
  readonly stateVersion: number;
  migrateState?(old: JsonObject, from: number): S;
  /** Is this configuration usable now (reachable, authorised)? Stores nothing; at most 3 requests, under 30 s. */
  check(ctx: SourceContext, config: C): Promise<CheckResult>;
  /** From a page, an account or a list of feeds to configurations. */
  discover?(ctx: SourceContext, input: string): AsyncIterable<Discovered<C>>;
  /** New, changed and withdrawn articles since `state`, oldest first where the origin allows. */
  read(ctx: SourceContext, config: C, state: S | null): AsyncIterable<SourceMessage<S>>;
  /** Push (WebSub, webhooks); the host mounts the route and checks size, rate and signature first. */
  readonly push?: PushHandler<C, S>;
}

export type JsonValue = string | number | boolean | null | JsonValue[] | { [key: string]: JsonValue };
export type JsonObject = { [key: string]: JsonValue };

/** A Standard Schema v1 validator (zod, valibot, arktype …) with a JSON Schema for documentation and forms. */
export interface ConfigSpec<C> {
  readonly schema: StandardSchemaV1<unknown, C>;
  readonly jsonSchema: JsonObject;
  /** JSON pointers such as "/apiKey": redacted in logs, errors and the API. */
  readonly secrets?: readonly string[];
  /** A working configuration; shown with every mistake. */
  readonly example: JsonObject;
}

/** The interface of standardschema.dev, version 1. */
export interface StandardSchemaV1<I = unknown, O = I> {
  readonly '~standard': {
    readonly version: 1;
    readonly vendor: string;
    validate(value: unknown): StandardResult<O> | Promise<StandardResult<O>>;
    readonly types?: { readonly input: I; readonly output: O } | undefined;
  };
}
export type StandardResult<O> =
  | { readonly value: O; readonly issues?: undefined }
  | { readonly issues: readonly StandardIssue[] };
export interface StandardIssue {
  readonly message: string;
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined;
}

/** What is true of the plug-in, not what would be nice. */
export interface Capabilities {
  /** `window`: only the newest items are visible. */
  readonly incremental: 'cursor' | 'conditional' | 'window' | 'none';
  /** Goes back in time when given `ctx.range`. */
  readonly backfill: boolean;
  /** Reports changed articles. */
  readonly updates: boolean;
  /** Reports withdrawn articles. */
  readonly deletions: boolean;
  readonly fullText: 'always' | 'sometimes' | 'never';
  /** Oldest first, guaranteed. */
  readonly ordered: boolean;
  readonly push: boolean;
  /** Needs `ctx.fetch` for at least some configurations. */
  readonly network: boolean;
  /** Needs `ctx.files` for at least some configurations. */
  readonly filesystem: boolean;
  /** Needs `ctx.run`; false when left out. */
  readonly programs?: boolean;
}

export interface Limits {
  /** Token buckets, shared between sources with the same key (the origin's host when left out). */
  readonly rate?: readonly { readonly requests: number; readonly perMs: number; readonly key?: string }[];
  readonly concurrency?: number;
  readonly minIntervalMs?: number;
  readonly maxArticlesPerRun?: number;
}

export interface Terms {
  readonly url?: string;
  readonly licence?: string;
  readonly mayStoreFullText?: boolean;
  readonly retentionMs?: number;
  readonly attribution?: string;
}

export interface UrlPattern {
  readonly pattern: string;
  readonly priority?: number;
}

/** All a plug-in can touch. */
export interface SourceContext {
  readonly sourceId: string;
  /** The only way out: guarded against private addresses, limited in size and time. Rejects with a `SourceErrorLike`. */
  fetch(url: string | URL, init?: GuardedInit): Promise<GuardedResponse>;
  /** Present when the plug-in's `root` names a folder. */
  readonly files?: SourceFiles;
  /** Messages of a WebSocket (`wss:`, or `ws:` to an address the configuration names), guarded like `fetch`; leaving the loop closes it. */
  socket(url: string | URL): AsyncIterable<string>;
  /** Runs a program without a shell and gives the lines it prints; present when the plug-in's `programs` capability is true. */
  readonly run?: (program: readonly string[], options?: RunOptions) => AsyncIterable<string>;
  /** Readers of documents, each in another thread with a limit of time: what exhausts one ends with kind `malformed` or `timeout`. */
  readonly parse: SourceParsers;
  /** Aborted at shutdown or when the run's time is up; `read` must end within a second. */
  readonly signal: AbortSignal;
  /** Present only when going back in time. */
  readonly range?: { readonly from?: Date; readonly to?: Date };
  now(): Date;
  readonly log: SourceLog;
}

export interface RunOptions {
  /** Written to the program's standard input, which is then closed. */
  readonly input?: string;
  /** Added to an otherwise almost empty environment (PATH, HOME, LANG). */
  readonly env?: Readonly<Record<string, string>>;
  readonly timeoutMs?: number;
}

export interface SourceParsers {
  /** Rejects with `malformed`, naming the place, when the bytes are no feed. */
  feed(bytes: Uint8Array, meta: ParseMeta): Promise<FeedDocument>;
  page(bytes: Uint8Array, meta: ParseMeta): Promise<PageDocument>;
  /** Null for what is no date for certain; a date without a zone is UTC. */
  date(text: string): Date | null;
  /** Depth is limited and no key reaches a prototype; throws `malformed` with the place. */
  json(text: string): JsonValue;
}

export interface ParseMeta {
  /** Resolves relative addresses, and names the document in errors. */
  readonly url: string;
  /** The Content-Type header. */
  readonly contentType?: string | null;
}

export interface SourceLog {
  debug(message: string, data?: JsonObject): void;
  info(message: string, data?: JsonObject): void;
  warn(message: string, data?: JsonObject): void;
}

/** Read-only and rooted: paths are relative, with `/`, and never leave the root, not by symbolic links either. */
export interface SourceFiles {
  /** Regular files whose path matches, sorted by path; several globs are separated by commas in braces: `{*.txt,*.md}`. */
  list(glob: string): AsyncIterable<FileEntry>;
  /** Rejects with kind `not-found` or `blocked`. */
  open(path: string): AsyncIterable<Uint8Array>;
  /** Calls back, not more than once in half a second, when something under the root changed; the result stops it. */
  watch?(onChange: () => void): () => void;
}

export interface FileEntry {
  readonly path: string;
  readonly size: number;
  readonly mtimeMs: number;
  /** Device and inode: the same file under another name. */
  readonly id: string;
}

export interface GuardedInit {
  readonly method?: 'GET' | 'POST' | 'HEAD';
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
  /** Of the decoded body. */
  readonly maxBytes?: number;
  /** For the whole exchange, body included. */
  readonly timeoutMs?: number;
  readonly redirect?: 'follow' | 'manual';
  /** `exempt` for an API that is offered to programs; pages, sitemaps and feeds obey robots.txt (RFC 9309). */
  readonly robots?: 'obey' | 'exempt';
}

/** Any HTTP status arrives here; only what never became an answer is an error. The body is already read and bounded. */
export interface GuardedResponse {
  readonly status: number;
  /** The last address, after redirects. */
  readonly url: string;
  readonly headers: ReadonlyHeaders;
  /** The origin answered 304. */
  readonly notModified: boolean;
  /** Where the address moved for good, when every redirect on the way was permanent. */
  readonly permanentRedirect?: string;
  /** From Retry-After: 0 to a day. */
  readonly retryAfterMs?: number;
  /** For how long the answer is fresh (Cache-Control, Expires; RFC 9111): 0 to a day. With `Expires: 0`, validators are not to be trusted. */
  readonly maxAgeMs?: number;
  /** What the origin reserves; left out when it reserves nothing. */
  readonly reservations?: Reservations;
  bytes(): Promise<Uint8Array>;
  text(): Promise<string>;
  json(): Promise<JsonValue>;
  lines(): AsyncIterable<string>;
}

/** In headers and in files of the host. What reserves text and data mining is kept without its full text. */
export interface Reservations {
  /** Text and data mining (W3C TDMRep). */
  readonly tdm: boolean;
  /** Where the conditions for a licence are. */
  readonly tdmPolicy?: string;
  /** Of X-Robots-Tag, when it is for everybody or for us. */
  readonly noindex: boolean;
  readonly noarchive: boolean;
}

export interface ReadonlyHeaders {
  get(name: string): string | null;
  has(name: string): boolean;
}

export type SourceMessage<S> =
  | { readonly type: 'article'; readonly article: RawArticle }
  | { readonly type: 'withdrawn'; readonly externalId: string; readonly at?: string; readonly reason?: string }
  /** A promise: everything yielded before it is enough to resume from here. The host commits both in one transaction. */
  | { readonly type: 'state'; readonly state: S }
  | { readonly type: 'progress'; readonly done: number; readonly total?: number }
  /** How long the origin asks not to be asked again (`ttl`, `sy:updatePeriod`); what answers say in headers the host knows. The longest of a run counts. */
  | { readonly type: 'interval'; readonly ms: number }
  /** One bad item; the run goes on. */
  | { readonly type: 'issue'; readonly issue: SourceIssue };

/** An article as its origin gives it: unsanitised, dates as found. */
export interface RawArticle {
  /** Stable at the origin; the host adds the source. */
  readonly externalId: string;
  /** Other ids of the same story (an old guid, its canonical address). */
  readonly alternateIds?: readonly string[];
  readonly url?: string;
  readonly canonicalUrl?: string;
  readonly title?: string;
  readonly body?: RawBody;
  readonly summary?: { readonly format: 'html' | 'text'; readonly value: string };
  readonly authors?: readonly { readonly name?: string; readonly url?: string; readonly email?: string }[];
  readonly publisher?: { readonly name?: string; readonly url?: string };
  readonly publishedAt?: string;
  readonly updatedAt?: string;
  /** BCP 47, as the origin claims. */
  readonly language?: string;
  readonly categories?: readonly { readonly term: string; readonly scheme?: string }[];
  readonly media?: readonly {
    readonly url: string;
    readonly type?: string;
    readonly title?: string;
    readonly length?: number;
  }[];
  readonly licence?: string;
  readonly embargoUntil?: string;
  readonly status?: 'usable' | 'withheld' | 'canceled';
  /** What arrived, byte for byte or nearly: provenance, evidence. */
  readonly raw?: { readonly mediaType: string; readonly value: string | Uint8Array };
  readonly extra?: JsonObject;
}

/** `page`: a whole HTML page, of which the article is a part; `html`: a fragment that is all article. */
export interface RawBody {
  readonly format: 'html' | 'page' | 'text' | 'markdown';
  readonly value: string;
  /** False for an excerpt. */
  readonly complete: boolean;
}

export interface SourceIssue {
  readonly kind: IssueKind;
  readonly message: string;
  readonly externalId?: string;
  readonly retryAfterMs?: number;
}

/** Thrown, it ends the run with a typed error; anything thrown without a `kind` is `internal`. */
export interface SourceErrorLike extends Error {
  readonly kind: IssueKind;
  readonly retryAfterMs?: number;
  readonly permanent?: boolean;
}

export type CheckResult =
  | {
      readonly ok: true;
      readonly title?: string;
      readonly sample?: readonly RawArticle[];
      readonly warnings?: readonly string[];
    }
  | { readonly ok: false; readonly issue: SourceIssue };

export interface Discovered<C> {
  readonly config: C;
  readonly title?: string;
  readonly kind?: string;
  /** 0 to 1. */
  readonly confidence: number;
}

export interface PushHandler<C, S extends JsonObject> {
  /** The hub and the topic (W3C WebSub) that this configuration can be pushed by; null for none. Kept before `subscribe` is called, so that the hub's question finds them. */
  offer(
    ctx: SourceContext,
    config: C,
    state: S | null,
  ): Promise<{ readonly hub: string; readonly topic: string } | null>;
  subscribe(
    ctx: SourceContext,
    config: C,
    callbackUrl: string,
    secret: string,
  ): Promise<{ readonly leaseMs?: number; readonly state?: JsonObject }>;
  receive(
    ctx: SourceContext,
    config: C,
    request: {
      readonly method: string;
      readonly url: string;
      readonly headers: ReadonlyHeaders;
      readonly body: Uint8Array;
    },
    state: S | null,
  ): AsyncIterable<SourceMessage<S>> | { readonly status: number; readonly body?: string };
}

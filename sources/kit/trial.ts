/** What a plug-in is tried against: an invented world of answers and files, and that world after something happened in it. */

import type { JsonObject, JsonValue, RunOptions } from '../source.ts';

/** What can be reached. A plug-in gets nothing else: no network, no disk, no clock of the machine. */
export interface World {
  /** Recorded or hand-written exchanges, or a function for an origin that pages, counts or changes. */
  readonly origin?: readonly Exchange[] | Origin;
  /** By path relative to the plug-in's root. */
  readonly files?: ReadonlyMap<string, string | Uint8Array>;
  /** What a program prints, line by line; for plug-ins with the `programs` capability. */
  readonly programs?: (
    program: readonly string[],
    options: RunOptions | undefined,
  ) => Iterable<string> | AsyncIterable<string>;
  /** The messages of a WebSocket. */
  readonly sockets?: (url: string) => Iterable<string> | AsyncIterable<string>;
}

/** A function when the world remembers what it was asked: every reading then starts with a new one. */
export type WorldOf = World | (() => World);

export type Origin = (request: KitRequest) => KitResponse | Promise<KitResponse>;

export interface KitRequest {
  readonly method: string;
  readonly url: URL;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** Empty without one. */
  readonly body: string;
}

export interface KitResponse {
  /** 200 when left out. */
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Text or bytes as they are; anything else as JSON, then typed `application/json` unless a header says otherwise. */
  readonly body?: JsonValue | Uint8Array;
  /** A body in base64, as recordings keep bytes that are no text. */
  readonly base64?: string;
}

/**
 * One request and its answer, as `dateline sources record` writes them. Parameters may come in any order; the same request
 * several times is answered in turn, then with the last answer. An ETag or Last-Modified of a request is honoured with 304.
 */
export interface Exchange {
  readonly request: { readonly method?: string; readonly url: string; readonly body?: string };
  readonly response: KitResponse;
}

/** For a check that means nothing for a plug-in: the reason is printed in its place. */
export interface Inapplicable {
  readonly notApplicable: string;
}

/** A later world, and the article in it that changed, went or came. */
export interface Scene {
  readonly world: WorldOf;
  readonly externalId: string;
}

export interface SourceTrial {
  /** A configuration that works in `world`, secrets filled in: a secret is at least eight characters, so that a leak is found. */
  readonly config: JsonObject;
  /** Each is refused, at the member that `at` points to (a JSON pointer; "" for the whole). */
  readonly badConfigs: readonly { readonly config: JsonObject; readonly at: string }[];
  /** It reads pages of HTML, so that a page in place of an answer is no failure. */
  readonly readsPages?: boolean;
  /** Gives two articles or more. */
  readonly world: WorldOf;
  /** What time it is in it; 2026-01-15T12:00:00Z when left out. */
  readonly now?: string;
  /** The world after the article was edited. Needed when updates are declared. */
  readonly edited: Scene | Inapplicable;
  /** The world after the article was taken back. Needed when deletions are declared. */
  readonly withdrawn: Scene | Inapplicable;
  /** The world after an article appeared that is dated before the newest one read. */
  readonly late: Scene | Inapplicable;
  /** A world of three pages or more into which articles come between two requests: all of these are read, in one run or two. */
  readonly paging: { readonly world: () => World; readonly externalIds: readonly string[] } | Inapplicable;
  /** A world with one broken item: these are read all the same, and an issue tells of the other. */
  readonly malformed: { readonly world: WorldOf; readonly externalIds: readonly string[] } | Inapplicable;
  /** A world of 20,000 items or so; `articles` is how many one run gives. */
  readonly large: { readonly world: () => World; readonly articles: number } | Inapplicable;
  /** Needed when going back in time is declared: what a run gives for a range. */
  readonly backfill?: {
    readonly world: WorldOf;
    readonly from: string;
    readonly to?: string;
    readonly externalIds: readonly string[];
  };
  /** Needed when `stateVersion` is above 1: a state of every older version. */
  readonly oldStates?: readonly { readonly version: number; readonly state: JsonObject }[];
}

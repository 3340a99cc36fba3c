/** The host a plug-in is tried under: a world in place of network and disk, a clock that only requests move, everything noted. */

import { SourceError } from '../error.ts';
import type { GuardedInit, GuardedResponse, JsonObject, SourceContext, SourcePlugin } from '../source.ts';
import { guardedResponse, originOf } from './answers.ts';
import { filesOf } from './files.ts';
import { parsers } from './parsers.ts';
import { asHost } from './scope.ts';
import type { KitRequest, KitResponse, World } from './trial.ts';

export interface KitHost {
  readonly ctx: SourceContext;
  readonly requests: readonly NotedRequest[];
  /** What the plug-in logged, each as one line of JSON. */
  readonly logged: readonly string[];
  /** The most requests that were under way at once. */
  mostAtOnce(): number;
  abort(): void;
}

export interface NotedRequest {
  readonly request: KitRequest;
  /** When it left, by the world's clock. */
  readonly at: number;
  readonly answer: KitResponse | null;
}

export interface KitHostOptions {
  readonly world: World;
  /** By the world's clock. */
  readonly now: number;
  /** Answers in the origin's place. */
  readonly instead?: (request: KitRequest) => KitResponse | Promise<KitResponse>;
  readonly range?: { readonly from?: Date; readonly to?: Date };
}

/** How long an answer takes by the world's clock. */
const ANSWER_MS = 10;

export function kitHost<C>(plugin: SourcePlugin<C>, config: C, options: KitHostOptions): KitHost {
  const { world, instead, range } = options;
  const answer = instead ?? originOf(world);
  const aborting = new AbortController();
  const requests: NotedRequest[] = [];
  const logged: string[] = [];
  const log = (message: string, data?: JsonObject) => void logged.push(JSON.stringify({ message, ...data }));
  const clock = pacedClock(options.now, plugin.limits?.rate ?? []);
  let underWay = 0;
  let most = 0;

  const exchange = async (address: string | URL, init: GuardedInit = {}): Promise<GuardedResponse> => {
    const request = requestOf(address, init);
    underWay += 1;
    most = Math.max(most, underWay);
    try {
      const at = clock.depart();
      await new Promise(setImmediate); // so that requests that do not wait for each other are seen at once
      aborting.signal.throwIfAborted();
      const given = await untilAborted(
        Promise.resolve().then(() => answer(request)),
        aborting.signal,
      );
      requests.push({ request, at, answer: given });
      return guardedResponse(request.url.href, given, { now: clock.now(), maxBytes: init.maxBytes });
    } catch (error) {
      if (requests.at(-1)?.request !== request) requests.push({ request, at: clock.now(), answer: null });
      throw error;
    } finally {
      underWay -= 1;
    }
  };

  const root = plugin.root?.(config) ?? null;
  const { programs, sockets } = world;
  const ctx: SourceContext = {
    sourceId: 'trial',
    fetch: (address, init) => asHost(() => exchange(address, init)),
    ...(root === null ? {} : { files: hosted(filesOf(world.files ?? new Map())) }),
    socket: (url) => {
      if (sockets === undefined) throw new SourceError('network', `${String(url)}: this world has no sockets`);
      return asHost(() => messagesOf(sockets(String(url)), aborting.signal));
    },
    ...(plugin.capabilities.programs === true && programs !== undefined
      ? { run: (program, init) => asHost(() => messagesOf(programs(program, init), aborting.signal)) }
      : {}),
    parse: parsers,
    signal: aborting.signal,
    ...(range === undefined ? {} : { range }),
    now: () => asHost(() => new Date(clock.now())),
    log: { debug: log, info: log, warn: log },
  };
  return { ctx, requests, logged, mostAtOnce: () => most, abort: () => aborting.abort() };
}

function requestOf(address: string | URL, init: GuardedInit): KitRequest {
  const url = URL.parse(String(address));
  if (url === null || !/^https?:$/.test(url.protocol))
    throw new SourceError(
      'blocked',
      `${JSON.stringify(String(address).slice(0, 200))} is not an http or https address`,
    );
  return {
    method: init.method ?? 'GET',
    url,
    headers: Object.fromEntries(Object.entries(init.headers ?? {}).map(([name, value]) => [name.toLowerCase(), value])),
    body: init.body === undefined ? '' : Buffer.from(init.body).toString('utf8'),
  };
}

/** A host holds requests back to the declared rates; here it is the clock that moves on. */
function pacedClock(start: number, rates: readonly { readonly requests: number; readonly perMs: number }[]) {
  let now = start;
  const departures: number[] = [];
  return {
    now: () => now,
    depart() {
      for (const { requests, perMs } of rates) {
        const earlier = departures.at(-requests);
        if (earlier !== undefined) now = Math.max(now, earlier + perMs);
      }
      departures.push(now);
      now += ANSWER_MS;
      return departures.at(-1) ?? now;
    },
  };
}

function untilAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason);
    signal.addEventListener('abort', stop, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}

async function* messagesOf(messages: Iterable<string> | AsyncIterable<string>, signal: AbortSignal) {
  for await (const message of messages) {
    if (signal.aborted) return;
    yield message;
  }
}

/** Generators run in the scope of whoever asks for the next value, so each step goes to the host. */
function hosted(files: ReturnType<typeof filesOf>): ReturnType<typeof filesOf> {
  return { list: (glob) => eachAsHost(files.list(glob)), open: (path) => eachAsHost(files.open(path)) };
}

function eachAsHost<T>(values: AsyncIterable<T>): AsyncIterable<T> {
  return {
    [Symbol.asyncIterator]() {
      const iterator = asHost(() => values[Symbol.asyncIterator]());
      return {
        next: () => asHost(() => iterator.next()),
        return: async () => (await asHost(() => iterator.return?.())) ?? { done: true, value: undefined },
      };
    },
  };
}

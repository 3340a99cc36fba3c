/** A plug-in as the host runs it: what it was told in confidence appears in nothing that it hands over, logs or throws. */

import { kindOf, SourceError } from './error.ts';
import { blankAddresses, blanking } from './secrets.ts';
import type { SourceContext, SourceIssue, SourceLog, SourceMessage, SourcePlugin } from './source.ts';

export function discreet(plugin: SourcePlugin, secrets: readonly string[]): SourcePlugin {
  const blank = blanking(secrets);
  const told = (text: string) => blankAddresses(blank(text));
  const inside = (ctx: SourceContext): SourceContext => ({ ...ctx, log: quiet(ctx.log, told) });
  const hidden = <T>(value: T): T => (secrets.length === 0 ? value : blankedAll(value, blank));

  async function* messages(run: () => AsyncIterable<SourceMessage<never>>): AsyncIterable<SourceMessage<never>> {
    try {
      for await (const message of run()) {
        // Where to go on from is the plug-in's own; it is stored, never shown.
        if (message.type === 'state') yield message;
        else if (message.type === 'issue') yield { type: 'issue', issue: issueTold(message.issue) };
        else yield hidden(message);
      }
    } catch (error) {
      throw tellable(error);
    }
  }
  const issueTold = (issue: SourceIssue): SourceIssue => ({ ...hidden(issue), message: told(issue.message) });
  const tellable = (error: unknown): unknown => {
    const text = messageOf(error);
    if (told(text) === text) return error;
    const retryAfterMs = error instanceof Error && 'retryAfterMs' in error ? Number(error.retryAfterMs) : Number.NaN;
    return new SourceError(
      kindOf(error),
      told(messageOf(error, 1)),
      Number.isNaN(retryAfterMs) ? {} : { retryAfterMs },
    );
  };

  const { discover, push } = plugin;
  // The plug-in's own object stays behind it, so that a plug-in may be an instance of a class.
  return Object.create(plugin, {
    check: member(async (...[ctx, config]: Parameters<SourcePlugin['check']>) => {
      try {
        const result = await plugin.check(inside(ctx), config);
        return result.ok ? hidden(result) : { ok: false, issue: issueTold(result.issue) };
      } catch (error) {
        throw tellable(error);
      }
    }),
    read: member((...[ctx, config, state]: Parameters<SourcePlugin['read']>) =>
      // Of this plug-in's own state, which nothing here looks into.
      messages(() => plugin.read(inside(ctx), config, state) as AsyncIterable<SourceMessage<never>>),
    ),
    ...(discover === undefined
      ? {}
      : {
          discover: member((ctx: SourceContext, input: string) => discover.call(plugin, inside(ctx), input)),
        }),
    ...(push === undefined
      ? {}
      : {
          push: member({
            offer: (ctx, ...others) =>
              push.offer(inside(ctx), ...others).catch((error: unknown) => Promise.reject(tellable(error))),
            subscribe: (ctx, ...others) =>
              push.subscribe(inside(ctx), ...others).catch((error: unknown) => Promise.reject(tellable(error))),
            receive: (ctx, ...others) => {
              const received = push.receive(inside(ctx), ...others);
              return 'status' in received ? received : messages(() => received as AsyncIterable<SourceMessage<never>>);
            },
          } satisfies NonNullable<SourcePlugin['push']>),
        }),
  }) as SourcePlugin; // a plug-in with some of its members in another's place
}

function member(value: unknown): PropertyDescriptor {
  return { value, enumerable: true };
}

function quiet(log: SourceLog, told: (text: string) => string): SourceLog {
  const through = (level: keyof SourceLog): SourceLog[typeof level] => {
    return (message, data) => log[level](told(message), data === undefined ? data : blankedAll(data, told));
  };
  return { debug: through('debug'), info: through('info'), warn: through('warn') };
}

/** The same value with every text in it blanked; bytes are left, unless they hold a secret. */
function blankedAll<T>(value: T, blank: (text: string) => string): T {
  if (typeof value === 'string') return blank(value) as T & string;
  if (value instanceof Uint8Array) {
    const text = Buffer.from(value).toString('latin1');
    const blanked = blank(text);
    return blanked === text ? value : (Buffer.from(blanked, 'latin1') as unknown as T);
  }
  if (Array.isArray(value)) return value.map((inner: unknown) => blankedAll(inner, blank)) as T & unknown[];
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).map(([name, inner]: [string, unknown]) => [name, blankedAll(inner, blank)]);
  return Object.fromEntries(members) as T & object;
}

/** With the messages of so many causes, which a log would show too. */
function messageOf(error: unknown, depth = 5): string {
  if (!(error instanceof Error)) return String(error);
  if (depth <= 1 || error.cause === undefined) return error.message;
  return `${error.message}\n${messageOf(error.cause, depth - 1)}`;
}

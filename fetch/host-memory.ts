/** What is remembered of an origin's host from one request to the next, and, where a store keeps it, over a restart. */

export interface HostRecord {
  /** Not to be asked before, in milliseconds since 1970. */
  readonly nextRequestAt: number;
  /** Its robots.txt as last fetched: `status` is null when it could not be reached, `text` what was last read of it. Null before. */
  readonly robots: { readonly text: string | null; readonly status: number | null; readonly fetchedAt: number } | null;
  /** Tokens left in its buckets, by "requests/milliseconds", with when they were counted. */
  readonly buckets: Readonly<Record<string, { readonly tokens: number; readonly at: number }>>;
}

export interface HostMemory {
  /** `host` has its port when that is not the scheme's own; a limit with a key of its own is remembered under that key. */
  recall(host: string): Promise<HostRecord>;
  keep(host: string, change: Partial<HostRecord>): Promise<void>;
}

export const unknownHost: HostRecord = { nextRequestAt: 0, robots: null, buckets: {} };

/** Lasts as long as the process. */
export function memoryOfProcess(): HostMemory {
  const hosts = new Map<string, HostRecord>();
  const recall = async (host: string) => hosts.get(host) ?? unknownHost;
  return {
    recall,
    keep: async (host, change) => {
      hosts.set(host, { ...(await recall(host)), ...change });
    },
  };
}

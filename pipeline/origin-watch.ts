/** What a run sees of its origin beyond articles: where it moved, how long it asks to be left alone, what it reserves. */

import type { GuardedResponse, RawArticle } from '../sources/source.ts';
import type { Sighting } from './moved.ts';

export interface OriginWatch {
  /** An answer to a request for `asked`; asked in its place, an adopted address says nothing about where the old one leads. */
  answered(asked: string, response: GuardedResponse, isAdopted: boolean): void;
  /** The origin asked for this pause, in milliseconds. */
  interval(ms: number): void;
  /** Was its text and data mining reserved, with its own address or with the whole of what the configuration names? */
  isReserved(article: RawArticle): boolean;
  seen(): OriginSeen;
}

export interface OriginSeen {
  /** Null when the configured address was not asked, or gave no answer that counts. */
  readonly sighting: Sighting | null;
  /** Null when nothing was asked for. */
  readonly intervalMs: number | null;
  /** Addresses with reserved text and data mining, and the conditions of the first that names them. */
  readonly reserved: readonly string[];
  readonly tdmPolicy: string | null;
  /** Of X-Robots-Tag with the configured address: "noindex", "noarchive". */
  readonly robotsTags: readonly string[];
}

/** `configured`: the addresses the configuration names. Redirects are watched when there is one. */
export function watchOrigin(configured: readonly string[]): OriginWatch {
  const own = new Set(configured.map(normal));
  const reserved = new Set<string>();
  let isAllReserved = false;
  let tdmPolicy: string | null = null;
  let robotsTags: string[] = [];
  let sighting: Sighting | null = null;
  let intervalMs: number | null = null;
  const interval = (ms: number) => {
    if (Number.isFinite(ms) && ms > 0) intervalMs = Math.max(intervalMs ?? 0, ms);
  };
  return {
    interval,
    answered(asked, response, isAdopted) {
      const isOwn = own.has(normal(asked));
      const isAnswer = response.status < 300 || response.notModified;
      if (isOwn && isAnswer) {
        if (own.size === 1 && !isAdopted) sighting = { address: asked, movedTo: response.permanentRedirect ?? null };
        interval(response.maxAgeMs ?? 0);
        const { noindex = false, noarchive = false } = response.reservations ?? {};
        robotsTags = [...(noindex ? ['noindex'] : []), ...(noarchive ? ['noarchive'] : [])];
      }
      if (response.reservations?.tdm !== true) return;
      reserved.add(normal(asked)).add(normal(response.url));
      isAllReserved ||= isOwn;
      tdmPolicy ??= response.reservations.tdmPolicy ?? null;
    },
    isReserved: ({ url, canonicalUrl }) =>
      isAllReserved || [url, canonicalUrl].some((address) => address !== undefined && reserved.has(normal(address))),
    seen: () => ({ sighting, intervalMs, reserved: [...reserved], tdmPolicy, robotsTags }),
  };
}

/** A fragment is never sent. */
function normal(address: string): string {
  if (URL.parse(address) === null) return address;
  const url = new URL(address);
  url.hash = '';
  return url.href;
}

/** WebSub (W3C Recommendation, 2018), the subscriber's side of the talk with a hub: finding it and asking it. */

import { refusalOf, SourceError } from './error.ts';
import type { FeedAnswer } from './feed-answer.ts';
import { readLinkHeader } from './link-header.ts';
import type { FeedDocument, SourceContext } from './source.ts';

export interface Offer {
  readonly hub: string;
  /** The address the publisher calls its own (`rel="self"`). */
  readonly topic: string;
}

/** How long a subscription is asked for, in seconds: ten days, as most hubs give. */
const LEASE_SECONDS = 10 * 24 * 60 * 60;

/** Hub and topic from the `Link` header, else from the feed's own links (section 4); null when it names no hub. */
export function offerOf(document: FeedDocument, { link, url }: Pick<FeedAnswer, 'link' | 'url'>): Offer | null {
  const links = [
    ...readLinkHeader(link, url),
    ...document.links.map(({ rel, href }) => ({ rels: rel.split(/\s+/), href })),
  ];
  const named = (rel: string) => links.find(({ rels, href }) => rels.includes(rel) && /^https?:\/\//i.test(href))?.href;
  const hub = named('hub');
  return hub === undefined ? null : { hub, topic: named('self') ?? url };
}

/** Asks for a subscription (section 5.1). The hub answers 202 and verifies afterwards; the lease is what it says then. */
export async function subscribeToHub(
  ctx: SourceContext,
  offer: Offer | null,
  { callbackUrl, secret, address }: { callbackUrl: string; secret: string; address: string },
): Promise<{ state: { hub: string; topic: string } }> {
  if (offer === null) throw new SourceError('unsupported', `${address} names no hub that would push it`);
  const form = new URLSearchParams({
    'hub.mode': 'subscribe',
    'hub.topic': offer.topic,
    'hub.callback': callbackUrl,
    'hub.lease_seconds': String(LEASE_SECONDS),
    'hub.secret': secret,
  });
  const response = await ctx.fetch(offer.hub, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: form.toString(),
    robots: 'exempt',
  });
  const refusal = refusalOf(response);
  if (refusal === null) return { state: { hub: offer.hub, topic: offer.topic } };
  const said = (await response.text().catch(() => '')).replace(/\s+/g, ' ').slice(0, 200);
  throw new SourceError(refusal.kind, `${refusal.message}${said === '' ? '' : `: ${said}`}`, {
    ...(refusal.retryAfterMs === undefined ? {} : { retryAfterMs: refusal.retryAfterMs }),
  });
}

/** A feed as `dateline inspect` shows it: dates as instants where they can be read, and nothing for what the feed does not say. */

import { parseDate } from '../readers/dates.ts';
import type { FeedDocument } from '../readers/feed-document.ts';

export function shownFeed(document: FeedDocument): object {
  const { feed, entries, ...rest } = document;
  return { feed: shown(feed), entries: entries.map(shown), ...rest };
}

function shown(part: { readonly published: string; readonly updated: string }): object {
  const dated = { ...part, published: instantOf(part.published), updated: instantOf(part.updated) };
  return Object.fromEntries(Object.entries(dated).filter(([, value]) => value !== ''));
}

/** What cannot be read stays as it is written. */
function instantOf(written: string): string {
  const at = parseDate(written);
  return at === null ? written : new Date(at).toISOString();
}

/** When what a source handed over may be read. */

import { parseDate } from '../readers/dates.ts';
import type { RawArticle } from '../sources/source.ts';

/** Milliseconds; null when no embargo holds it, or when nobody can tell until when: see `unreadableEmbargo`. */
export function embargoEndOf({ embargoUntil }: RawArticle, receivedAt: number): number | null {
  const end = embargoUntil === undefined ? null : parseDate(embargoUntil);
  return end !== null && end > receivedAt ? end : null;
}

/** An embargo whose end cannot be read; such an item is held for ever rather than published too early. Null when there is none. */
export function unreadableEmbargo({ embargoUntil }: RawArticle): string | null {
  if (embargoUntil === undefined || embargoUntil.trim() === '' || parseDate(embargoUntil) !== null) return null;
  return `embargoUntil is ${JSON.stringify(embargoUntil.slice(0, 100))}, which is no date; the item is held`;
}

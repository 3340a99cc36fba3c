/** Addresses of the web, as users write them in settings. */

import { z } from 'zod';

export const webAddress = z
  .string()
  .refine((value) => isAddress(value) && URL.parse(value) !== null, 'has to be an http or https address');

export function isAddress(value: string): boolean {
  return /^https?:\/\//i.test(value);
}

/** From what somebody typed, such as `news.example`, to an address; null for what is none (the path of a file). */
export function typedAddress(input: string): string | null {
  const typed = input
    .trim()
    .replace(/^feed:(?:\/\/)?(?=https?:)/i, '')
    .replace(/^feed:\/\//i, 'http://');
  if (isAddress(typed)) return URL.parse(typed)?.href ?? null;
  const isBare = /^(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}(?::\d+)?(?:[/?#]|$)/u.test(typed);
  const isFile = /^[^/]+\.(?:xml|rss|atom|rdf|json|opml|html?|txt|md)$/i.test(typed);
  return isBare && !isFile ? (URL.parse(`https://${typed}`)?.href ?? null) : null;
}

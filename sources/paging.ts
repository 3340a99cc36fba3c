/** The ways in which JSON APIs give a long list in pages, each as one step: from an answer to where the next page is. */

import { z } from 'zod';
import type { ApiAnswer } from './api.ts';
import { addressIn, textIn } from './claim.ts';
import { at, pointerSchema } from './pointer.ts';

const parameter = z.string().min(1);
const total = pointerSchema.optional();

export const pagingSchema = z
  .discriminatedUnion('by', [
    z.strictObject({ by: z.literal('none') }),
    z.strictObject({ by: z.literal('page'), parameter, first: z.int().min(0).default(1), pages: total }),
    z.strictObject({ by: z.literal('offset'), parameter, first: z.int().min(0).default(0), total }),
    z.strictObject({
      by: z.literal('cursor'),
      parameter,
      at: pointerSchema,
      more: total,
      keep: z.boolean().default(false),
    }),
    z.strictObject({ by: z.literal('next'), at: pointerSchema }),
    z.strictObject({ by: z.literal('link') }),
  ])
  .default({ by: 'none' })
  .describe(
    'How the next page is asked for: `none`; `page` (a number in `parameter`, from `first`, to the number at `pages`); `offset` (counts items, to `total`); `cursor` (what stands at `at` goes into `parameter`; `more` points to a flag; `keep` goes on from the last cursor at the next run); `next` (an address at `at`); `link` (the Link header of RFC 8288).',
  );

export type Paging = z.infer<typeof pagingSchema>;

/** Where a page is: a number, a cursor or an address; null is the first page. */
export type Position = string | number | null;

/** The next page, or null after the last one. `items` is how many this page had. */
export function pageAfter(paging: Paging, position: Position, answer: ApiAnswer, items: number): Position {
  if (paging.by === 'none') return null;
  if (paging.by === 'link') return nextOfLinkHeader(answer.headers.get('link'), answer.url);
  if (paging.by === 'next') return addressIn(at(answer.json, paging.at), answer.url) ?? null;
  if (paging.by === 'cursor') return cursorAfter(paging, answer);
  if (items === 0) return null;
  const here = typeof position === 'number' ? position : paging.first;
  if (paging.by === 'page') return isLast(here - paging.first + 1, answer, paging.pages) ? null : here + 1;
  return isLast(here - paging.first + items, answer, paging.total) ? null : here + items;
}

/** The address of the page: the first page's, with the position in its parameter, or the address the origin gave. */
export function addressOfPage(paging: Paging, first: URL, position: Position): URL {
  if (paging.by === 'next' || paging.by === 'link') return position === null ? first : new URL(String(position));
  if (paging.by === 'none' || (paging.by === 'cursor' && position === null)) return first;
  const url = new URL(first);
  const here = position ?? (paging.by === 'cursor' ? '' : paging.first);
  url.searchParams.set(paging.parameter, String(here));
  return url;
}

function cursorAfter(paging: Extract<Paging, { by: 'cursor' }>, { json }: ApiAnswer): Position {
  if (paging.more !== undefined && at(json, paging.more) !== true) return null;
  return textIn(at(json, paging.at)) ?? null;
}

function isLast(reached: number, { json }: ApiAnswer, pointer: string | undefined): boolean {
  const all = pointer === undefined ? Number.NaN : Number(at(json, pointer));
  return !Number.isNaN(all) && reached >= all;
}

/** RFC 8288: `<address>; rel="next"`, several links separated by commas, several relations by spaces. */
export function nextOfLinkHeader(header: string | null, base: string): string | null {
  for (const [, target = '', parameters = ''] of (header ?? '').matchAll(/<([^>]*)>((?:[^,"<]|"[^"]*")*)/g)) {
    const relations = /;\s*rel\s*=\s*(?:"([^"]*)"|([^\s;,"]+))/i.exec(parameters);
    const words = (relations?.[1] ?? relations?.[2] ?? '').toLowerCase().split(/\s+/);
    if (words.includes('next')) return addressIn(target, base) ?? null;
  }
  return null;
}

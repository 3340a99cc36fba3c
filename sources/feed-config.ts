/** What may be set for a feed, and what is remembered of one. */

import { z } from 'zod';
import { isAddress } from './address.ts';
import type { Validators } from './conditional.ts';

export const feedSchema = z.strictObject({
  url: z
    .string()
    .min(1)
    .refine(
      (value) => isAddress(value) || !/^[a-z][a-z0-9+.-]+:/i.test(value),
      'has to be an http or https address, or the path of a file',
    )
    .describe('The address of the feed, or the path of a feed file relative to the configuration file.'),
  pages: z
    .number()
    .int()
    .min(0)
    .max(500)
    .default(0)
    .describe(
      'How many older pages are followed (RFC 5005, `next_url` of JSON Feed) at the first reading, and later when more is new than one page holds.',
    ),
  paged: z
    .enum(['links', 'wordpress'])
    .default('links')
    .describe('How older pages are found: by the links of the feed, or by `?paged=2` as WordPress has it.'),
  fullText: z
    .enum(['feed', 'page'])
    .default('feed')
    .describe('`page` reads the page of an entry where the feed has an excerpt alone.'),
  textsPerRun: z
    .number()
    .int()
    .min(1)
    .max(500)
    .default(20)
    .describe('With `fullText: "page"`, how many pages are read at a time; the rest is read at the next run.'),
  permission: z
    .boolean()
    .default(false)
    .describe(
      'You have the publisher’s permission to take text that a page reserves (noindex, noarchive, TDM reservation).',
    ),
});
export type FeedConfig = z.infer<typeof feedSchema>;

/** The settings of a feed of which the address alone is known. */
export function feedAt(url: string): FeedConfig {
  return feedSchema.parse({ url });
}

/**
 * Validators of the last answer and a fingerprint of its body; by fingerprint of its id, one of every entry. `ttlMs` is how long the feed asks
 * to be left alone; `rest` is the older page to go on with, `left` how many of them; `hub` and `topic` are where the feed is pushed from (WebSub).
 */
export type FeedState = Validators & {
  body?: string;
  entries: { [id: string]: string };
  ttlMs?: number;
  rest?: string;
  left?: number;
  hub?: string;
  topic?: string;
};

/**
 * What was handed over already, for origins that are asked for more than what is new: a time window with an overlap, a list
 * that shifts while it is paged. An article counts again when its content changed.
 */

import { createHash } from 'node:crypto';
import type { RawArticle } from './source.ts';

/** By hashed id a hash of the content, the latest last. */
export type Seen = { [id: string]: string };

/** About 56 kB of state; of a longer window the rest is offered again, and the host knows it. */
const MOST_REMEMBERED = 2000;

export interface Overlap {
  /** Is the article new or changed? It is known from now on. */
  isNews(article: RawArticle): boolean;
  /** Was an article of this id handed over? */
  knows(externalId: string): boolean;
  /** For the state. */
  seen(): Seen;
}

export function overlapWith(before: Seen | undefined): Overlap {
  const known = new Map(Object.entries(before ?? {}));
  return {
    isNews(article) {
      const id = digest(article.externalId);
      const content = digest(JSON.stringify({ ...article, raw: undefined }));
      const isNews = known.get(id) !== content;
      known.delete(id);
      known.set(id, content);
      if (known.size > 2 * MOST_REMEMBERED) forgetOldest(known);
      return isNews;
    },
    knows: (externalId) => known.has(digest(externalId)),
    seen: () => Object.fromEntries([...known].slice(-MOST_REMEMBERED)),
  };
}

function forgetOldest(known: Map<string, string>): void {
  for (const id of [...known.keys()].slice(0, known.size - MOST_REMEMBERED)) known.delete(id);
}

/** 64 bits, eleven letters: enough to tell the articles of one source apart. */
function digest(text: string): string {
  return createHash('sha256').update(text).digest().subarray(0, 8).toString('base64url');
}

/** What may not be kept in full is kept as a pointer: title, summary, address and dates. */

import type { Delivery } from './raw-items.ts';

/** Without its text and without what arrived; everything else stays. */
export function withoutFullText(delivery: Delivery): Delivery {
  if (delivery.kind !== 'ARTICLE') return delivery;
  const { body: _text, raw: _arrived, ...article } = delivery.article;
  return { ...delivery, article };
}

/** Where on a page the article stands: the smallest element that holds most of the page's prose. */

import { type Block, blocksOf } from './blocks.ts';
import type { PageElement } from './dom.ts';

export function proseOf(block: Block): number {
  const { text, linked, element, size } = block;
  const own = size * (1 - linked / text.length);
  if (size < 40 || linked > text.length * 0.5) return 0;
  const sentences = /[.!?…:;。！？؟।"”»)]\s*$|[.!?。！？؟।]\s/.test(text) ? 1 : 0.3;
  const weight = element.localName === 'p' ? 1.2 : element.localName === 'li' || element.localName === 'td' ? 0.6 : 1;
  return Math.min(own, 800) * sentences * weight;
}

export function proseIn(body: PageElement): Map<PageElement, number> {
  const scores = new Map<PageElement, number>();
  for (const block of blocksOf(body)) {
    const score = proseOf(block);
    if (score === 0) continue;
    for (let e: PageElement | null = block.element; e !== null; e = e.parentElement) {
      scores.set(e, (scores.get(e) ?? 0) + score);
      if (e === body) break;
    }
  }
  return scores;
}

export function bodyOf(body: PageElement, share = 0.85): PageElement {
  const scores = proseIn(body);
  let at = body;
  for (;;) {
    const total = scores.get(at) ?? 0;
    let best: PageElement | null = null;
    for (const child of Array.from(at.children))
      if ((scores.get(child) ?? 0) > (best === null ? 0 : (scores.get(best) ?? 0))) best = child;
    if (best === null || (scores.get(best) ?? 0) < total * share) return at;
    if (best.localName === 'p') return at;
    at = best;
  }
}

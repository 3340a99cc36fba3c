/** "US officials have asked …, Haaretz reported": who passes a statement on, outermost first. */

import type { Draft } from './drafts.ts';
import type { FoundAttributionLink } from './findings.ts';
import { contains } from './places.ts';

/** For each draft its links, outermost first and itself last; empty when nobody passes it on. */
export function findChains(drafts: readonly Draft[]): FoundAttributionLink[][] {
  const open: Draft[] = [];
  const outer = new Map<Draft, Draft[]>();
  const byStart = [...drafts].sort((a, b) => reach(a).start - reach(b).start || reach(b).end - reach(a).end);
  for (const draft of byStart) {
    while (open.length > 0 && reach(open.at(-1)!).end < draft.cue[0]!.start) open.pop();
    outer.set(
      draft,
      open
        .slice(-MAX_LINKS)
        .filter(
          (candidate) => candidate.source.length > 0 && candidate.content.some((span) => contains(span, draft.cue[0]!)),
        ),
    );
    open.push(draft);
  }
  return drafts.map((draft) => {
    const passedOn = outer.get(draft) ?? [];
    return passedOn.length === 0 ? [] : [...passedOn.map(linkOf), linkOf(draft)];
  });
}

const MAX_LINKS = 4;

function reach(draft: Draft): { start: number; end: number } {
  const places = [...draft.content, ...draft.cue];
  return { start: Math.min(...places.map((span) => span.start)), end: Math.max(...places.map((span) => span.end)) };
}

function linkOf(draft: Draft): FoundAttributionLink {
  return { party: draft.speaker.party?.id ?? null, label: draft.speaker.label ?? 'unnamed', cue: draft.cue[0] ?? null };
}

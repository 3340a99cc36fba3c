/** Who a text names: its people, organisations and countries, with every place that means them and the positions they hold. */

import type { Document } from './document.ts';
import type { FoundParty, FoundPosition, Span } from './findings.ts';

export interface PartyReading {
  readonly parties: FoundParty[];
  readonly positions: FoundPosition[];
}

export interface PartyIndex {
  /** The party best named by a span such as “the defence minister, Benny Gantz”, “The company” or “he”; null when none is. */
  at(span: Span): FoundParty | null;
  /** Every party with a mention or nominal inside the span, in reading order, each once. */
  within(span: Span): FoundParty[];
}

export function readParties(_doc: Document): PartyReading {
  return { parties: [], positions: [] };
}

export function indexParties(_doc: Document, reading: PartyReading): PartyIndex {
  return {
    at: (span) => within(reading, span)[0] ?? null,
    within: (span) => within(reading, span),
  };
}

function within({ parties }: PartyReading, { start, end }: Span): FoundParty[] {
  return parties
    .map((party) => ({
      party,
      first: [...party.mentions, ...party.nominals].find((place) => place.start >= start && place.end <= end),
    }))
    .filter((hit) => hit.first !== undefined)
    .sort((a, b) => a.first!.start - b.first!.start)
    .map((hit) => hit.party);
}

/** Text in, findings out: the stages of reading in one row, each replaceable behind the spans it hands on. */

import { foldAllegations } from './allegations.ts';
import { findChains } from './chains.ts';
import type { Extractor, Findings, FoundStatement } from './findings.ts';
import { isEnglish, readForeign } from './foreign.ts';
import { statementPrecision } from './measured.ts';
import { indexParties, readParties } from './parties.ts';
import { tagDocument } from './phrases.ts';
import { readDocument } from './read.ts';
import { findResponses } from './responses.ts';
import { draftStatements } from './statements.ts';

/** Pure, linear in the text's length, never throws; page junk must be masked before. */
export function extract(text: string): Findings {
  const doc = readDocument(text);
  if (!isEnglish(doc)) return readForeign(doc);
  const reading = readParties(doc);
  const index = indexParties(doc, reading);
  const tagged = tagDocument(doc);
  const drafts = draftStatements(tagged, index);
  const responses = findResponses(tagged, drafts);
  const chains = findChains(drafts);
  const allegations = foldAllegations(tagged, index, drafts, responses);
  const allegationOf = new Map(
    allegations.flatMap((allegation) => allegation.statements.map((id) => [id, allegation.id] as const)),
  );
  const statements = drafts.map(
    (draft, i): FoundStatement => ({
      id: draft.id,
      source: draft.source,
      cue: draft.cue,
      content: draft.quoted,
      speaker: draft.speaker.party?.id ?? null,
      speakerLabel: draft.speaker.label,
      speakerKind: draft.speaker.kind,
      stance: draft.stance,
      quoteKind: draft.quoteKind,
      hedges: draft.hedges,
      about: draft.about.map((party) => party.id),
      respondsTo: responses[i]!,
      chain: chains[i]!,
      allegation: allegationOf.get(draft.id) ?? null,
      confidence: null,
    }),
  );
  return { parties: reading.parties, positions: reading.positions, statements, allegations };
}

export const embeddedExtractor: Extractor = {
  name: 'embedded',
  version: '2',
  measuredPrecision: statementPrecision,
  extract,
};

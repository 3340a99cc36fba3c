/** What authorities are reported to do about an allegation. Only an authority, or a party to the case, moves proceedings. */

import type { ProceedingState } from '../vocabulary.ts';
import type { Draft } from './drafts.ts';
import type { FoundParty } from './findings.ts';
import { authorityNouns } from './lexicon/speakers.ts';
import type { TaggedDocument } from './phrases.ts';
import { tokensWithin } from './places.ts';
import { proceedingOf } from './status.ts';

/** Null when the statement moves nothing, whatever its words. `partiesToCase` are its claimants, victims and accused. */
export function stepOf(draft: Draft, partiesToCase: ReadonlySet<FoundParty>): ProceedingState | null {
  const step = proceedingOf(draft.stance);
  if (step === null) return null;
  const { party, label } = draft.speaker;
  const isAuthority =
    label !== null &&
    (authorityNouns.test(label) || (party !== null && (party.type === 'COUNTRY' || isOfficialBody(party))));
  const isParty = party !== null && partiesToCase.has(party);
  if (draft.stance === 'SUES') return step;
  if (label === null) return draft.act.isPassive || draft.act.kind === 'noun' ? step : null;
  if (draft.stance === 'CALLS_FOR_INVESTIGATION') return draft.speaker.kind === 'UNNAMED' ? null : step;
  if (draft.stance === 'CHARGES' || draft.stance === 'RULES_LIABLE' || draft.stance === 'CLEARS')
    return isAuthority ? step : null;
  return isAuthority || isParty ? step : null;
}

function isOfficialBody({ organisationKind }: FoundParty): boolean {
  return (
    organisationKind === 'GOVERNMENT_BODY' ||
    organisationKind === 'COURT' ||
    organisationKind === 'SECURITY_SERVICE' ||
    organisationKind === 'INTERGOVERNMENTAL'
  );
}

const INVESTIGATES = /^(?:investigat(?:e|es|ed|ing)|prob(?:e|es|ed|ing)|examin(?:e|es|ed|ing))$/;
const WISHES =
  /^(?:ensure|urg(?:e|ed|es|ing)|call(?:s|ed|ing)?|demand(?:s|ed|ing)?|ask(?:s|ed|ing)?|push(?:es|ed|ing)?|want(?:s|ed)?|seek(?:s|ing)?|sought|should|must|press(?:es|ed|ing)?)$/;
const REACH = 14;

/** "Investigating allegations that", "under investigation for alleged": told in passing beside the claim's label. */
export function stepBeside(tagged: TaggedDocument, draft: Draft): ProceedingState | null {
  const { tokens, sentences } = tagged.doc;
  const { first } = tokensWithin(tagged.doc, draft.cue[0]!);
  const floor = sentences[tokens[first]!.sentence]!.first;
  for (let k = first - 1; k >= Math.max(floor, first - REACH); k--) {
    const { lower } = tokens[k]!;
    const isUnder =
      /^(?:investigation|probe|inquiry)$/.test(lower) &&
      tokens.slice(Math.max(floor, k - 2), k).some((token) => token.lower === 'under');
    const looksInto = lower === 'into' && /^look(?:s|ed|ing)?$/.test(tokens[k - 1]?.lower ?? '');
    if (!isUnder && !looksInto && !(INVESTIGATES.test(lower) && draft.act.kind !== 'verb')) continue;
    const before = tokens.slice(Math.max(floor, k - REACH), k).map((token) => token.lower);
    if (before.some((word) => WISHES.test(word))) return 'INVESTIGATION_CALLED_FOR';
    return isUnder || before.some((word) => authorityNouns.test(word)) ? 'INVESTIGATION' : null;
  }
  return null;
}

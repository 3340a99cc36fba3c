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
  const isAuthority = isAuthorityOf(draft);
  const isParty = party !== null && partiesToCase.has(party);
  if (draft.stance === 'SUES') return step;
  if (label === null) return draft.act.isPassive || draft.act.kind === 'noun' ? step : null;
  if (draft.stance === 'CALLS_FOR_INVESTIGATION') return draft.speaker.kind === 'UNNAMED' ? null : step;
  if (draft.stance === 'CHARGES' || draft.stance === 'RULES_LIABLE' || draft.stance === 'CLEARS')
    return isAuthority ? step : null;
  return isAuthority || isParty ? step : null;
}

/** Speaks for an office that investigates, charges or judges. */
export function isAuthorityOf({ speaker: { label, party } }: Pick<Draft, 'speaker'>): boolean {
  if (label === null) return false;
  return authorityNouns.test(label) || (party !== null && (party.type === 'COUNTRY' || isOfficialBody(party)));
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
const INQUIRY = /^(?:investigations?|probes?|inquiry|inquiries|enquiry|enquiries)$/;
const CHARGED = /^(?:charged|indicted|prosecuted|prosecution|arraigned|trial|tried)$/;
const WISHES =
  /^(?:ensure|urg(?:e|ed|es|ing)|call(?:s|ed|ing)?|demand(?:s|ed|ing)?|ask(?:s|ed|ing)?|push(?:es|ed|ing)?|want(?:s|ed)?|seek(?:s|ing)?|sought|should|must|press(?:es|ed|ing)?|no|not|without)$/;
const REACH = 14;

/** "Investigating allegations that", "under investigation for alleged", "on trial for alleged": told beside the claim's label. */
export function stepBeside(tagged: TaggedDocument, draft: Draft): ProceedingState | null {
  const { tokens, sentences } = tagged.doc;
  const { first } = tokensWithin(tagged.doc, draft.cue[0]!);
  const { first: opening, end } = sentences[tokens[first]!.sentence]!;
  const floor = Math.max(opening, first - REACH);
  // "Into the matter, where it is alleged that": the passive labels the claim as a noun does.
  const isLabel = draft.act.kind !== 'verb' || (draft.act.isPassive && !draft.act.takesAccused);
  for (let k = first - 1; k >= floor; k--) {
    const step = stepAt(tagged, k, floor, isLabel);
    if (step === null) continue;
    const before = tokens.slice(Math.max(opening, k - REACH), k).map((token) => token.lower);
    if (!before.some((word) => WISHES.test(word))) return step;
    return step === 'INVESTIGATION' ? 'INVESTIGATION_CALLED_FOR' : null;
  }
  return isLabel ? stepBehind(tagged, draft, end) : null;
}

function stepAt({ doc }: TaggedDocument, k: number, floor: number, isLabel: boolean): ProceedingState | null {
  const { tokens } = doc;
  const { lower } = tokens[k]!;
  const next = tokens[k + 1]?.lower ?? '';
  const isUnder =
    INQUIRY.test(lower) && tokens.slice(Math.max(floor, k - 2), k).some((token) => token.lower === 'under');
  const looksInto = lower === 'into' && /^look(?:s|ed|ing)?$/.test(tokens[k - 1]?.lower ?? '');
  if (isUnder || looksInto) return 'INVESTIGATION';
  if (isLabel && INQUIRY.test(lower) && /^(?:into|of|over|for)$/.test(next)) return 'INVESTIGATION';
  if (isLabel && INVESTIGATES.test(lower))
    return tokens.slice(Math.max(floor, k - REACH), k).some((token) => authorityNouns.test(token.lower)) ||
      tokens[k - 1]?.lower === 'being'
      ? 'INVESTIGATION'
      : null;
  if (!CHARGED.test(lower) || !/^(?:with|for|on|over|of|in)$/.test(next)) return null;
  return lower === 'trial' && !/^(?:on|stand|stands|stood|face|faces|facing|faced)$/.test(tokens[k - 1]?.lower ?? '')
    ? null
    : 'CHARGED_OR_SUED';
}

/** "Alleged fraud that is being investigated", "allegations … are under investigation". */
function stepBehind({ doc }: TaggedDocument, draft: Draft, end: number): ProceedingState | null {
  const { tokens } = doc;
  const { end: from } = tokensWithin(doc, draft.content.at(-1)!);
  for (let k = from; k < Math.min(end, from + REACH); k++) {
    const before = tokens[k - 1]?.lower ?? '';
    if (/^(?:investigated|probed|examined)$/.test(tokens[k]!.lower) && before === 'being') return 'INVESTIGATION';
    if (INQUIRY.test(tokens[k]!.lower) && before === 'under') return 'INVESTIGATION';
  }
  return null;
}

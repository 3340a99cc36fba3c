/** The named rules that fold reported acts into an allegation's three axes and its headline. Nothing here asserts an allegation. */

import type { ProceedingState, ResponseState, SourcingState, Stance, StatusHeadline } from '../vocabulary.ts';

/** Weakest first: an accused that both denied and admitted is shown by the stronger. */
const responseStrength: readonly ResponseState[] = [
  'NOT_REPORTED',
  'NO_REPLY',
  'DECLINED_COMMENT',
  'DENIED',
  'PARTLY_DENIED',
  'APOLOGISED',
  'ADMITTED',
];

/** strongest-response: the strongest answer of any accused; what others deny on their own behalf is not theirs. */
export function foldResponse(answers: readonly ResponseState[]): ResponseState {
  return strongest(responseStrength, answers, 'NOT_REPORTED');
}

export function responseOf(stance: Stance): ResponseState | null {
  return responses.get(stance) ?? null;
}

const responses: ReadonlyMap<Stance, ResponseState> = new Map([
  ['NO_REPLY', 'NO_REPLY'],
  ['DECLINES_COMMENT', 'DECLINED_COMMENT'],
  ['DENIES', 'DENIED'],
  ['PARTLY_DENIES', 'PARTLY_DENIED'],
  ['ADMITS', 'ADMITTED'],
  ['APOLOGISES', 'APOLOGISED'],
]);

const proceedingOrder: readonly ProceedingState[] = [
  'NONE_REPORTED',
  'INVESTIGATION_CALLED_FOR',
  'INVESTIGATION',
  'CHARGED_OR_SUED',
];

/** furthest-or-final: an outcome, the last one told, beats every step before it; else the furthest step. */
export function foldProceedings(steps: readonly ProceedingState[]): ProceedingState {
  const outcome = steps.findLast((step) => !proceedingOrder.includes(step));
  return outcome ?? strongest(proceedingOrder, steps, 'NONE_REPORTED');
}

export function proceedingOf(stance: Stance): ProceedingState | null {
  return proceedings.get(stance) ?? null;
}

const proceedings: ReadonlyMap<Stance, ProceedingState> = new Map([
  ['CALLS_FOR_INVESTIGATION', 'INVESTIGATION_CALLED_FOR'],
  ['OPENS_INVESTIGATION', 'INVESTIGATION'],
  ['CHARGES', 'CHARGED_OR_SUED'],
  ['SUES', 'CHARGED_OR_SUED'],
  ['RULES_LIABLE', 'FOUND_LIABLE'],
  ['CLEARS', 'CLEARED'],
  ['CLOSES', 'CLOSED'],
]);

/** distinct-claimants: origins within one text; across articles reprints are told apart elsewhere. */
export function foldSourcing(
  claimants: ReadonlySet<string>,
  stances: readonly Stance[],
  step: ProceedingState,
): SourcingState {
  if (stances.includes('RETRACTS')) return 'RETRACTED';
  // A finding that was set aside is no finding.
  if (stances.includes('RULES_LIABLE') && step !== 'CLEARED') return 'OFFICIAL_FINDING';
  if (claimants.size === 0) return 'UNKNOWN';
  return claimants.size === 1 ? 'SINGLE_ORIGIN' : 'MULTIPLE_ORIGINS';
}

/** The headline rules of the house, from the most settled state to the least; a test holds them to those of the store. */
export function foldHeadline(sourcing: SourcingState, response: ResponseState, step: ProceedingState): StatusHeadline {
  if (sourcing === 'RETRACTED') return 'RETRACTED';
  if (step === 'FOUND_LIABLE' || sourcing === 'OFFICIAL_FINDING') return 'FOUND';
  if (step === 'CLEARED' || step === 'CLOSED') return 'DISMISSED';
  if (response === 'ADMITTED' || response === 'APOLOGISED') return 'ADMITTED';
  if (step === 'CHARGED_OR_SUED') return 'IN_PROCEEDINGS';
  if (step === 'INVESTIGATION') return 'UNDER_INVESTIGATION';
  return response === 'DENIED' || response === 'PARTLY_DENIED' ? 'DISPUTED' : 'ALLEGED';
}

function strongest<State>(order: readonly State[], states: readonly State[], weakest: State): State {
  return states.reduce((best, state) => (order.indexOf(state) > order.indexOf(best) ? state : best), weakest);
}

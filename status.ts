/**
 * The status of an allegation: a fold of dated acts on three independent axes, and one headline folded from the axes.
 * Pure and imports only the vocabulary: the writing half folds what is true now, the reading half folds any past day.
 */

import {
  firstReport,
  type ProceedingState,
  type ResponseState,
  type SourcingState,
  type StatusAxis,
  type StatusHeadline,
} from './vocabulary.ts';

export interface StatusStep {
  readonly axis: StatusAxis;
  readonly to: string;
  /** Milliseconds; null when the article has no date, which counts as published when it was recorded. */
  readonly publishedAt: number | null;
  readonly recordedAt: number;
  /** Name of the rule that made it. */
  readonly rule?: string;
  /** When a new reading of the text no longer found it; null or absent while it stands. */
  readonly withdrawnAt?: number | null;
}

export interface Axes {
  readonly sourcing: SourcingState;
  readonly response: ResponseState;
  readonly proceedings: ProceedingState;
}

/** A step, the state of its axis before it, and whether it moved that. */
export type ToldStep<Step extends StatusStep = StatusStep> = Step & {
  /** Null for the first of its axis. */
  readonly from: string | null;
  /** False where it repeats what stood, or says less: one more report, silence after an answer. */
  readonly moves: boolean;
};

export interface FoldedStatus<Step extends StatusStep = StatusStep> extends Axes {
  readonly headline: StatusHeadline;
  /** Name of the headline rule that decided. */
  readonly rule: string;
  /** The steps that set the three states, in order. */
  readonly basis: readonly ToldStep<Step>[];
}

export interface StatusMoment {
  /** Count what was published by then. */
  readonly asOf?: number | null;
  /** Count what this store knew by then. */
  readonly knownAt?: number | null;
}

/** The steps that count at the moment, oldest first. Steps need no order. */
export function tellSteps<Step extends StatusStep>(
  steps: readonly Step[],
  moment: StatusMoment = {},
): ToldStep<Step>[] {
  const standing = new Map<StatusAxis, string>();
  return steps
    .filter((step) => isCounted(step, moment))
    .sort((a, b) => dateOf(a) - dateOf(b))
    .map((step) => {
      const from = standing.get(step.axis) ?? null;
      const moves = from !== step.to && supersedes(step, from);
      if (moves) standing.set(step.axis, step.to);
      return { ...step, from, moves };
    });
}

/** Unknown where no step exists by then: an allegation nobody had reported yet. */
export function foldStatus<Step extends StatusStep>(
  steps: readonly Step[],
  moment: StatusMoment = {},
): FoldedStatus<Step> {
  const told = tellSteps(steps, moment);
  const setBy = new Map<StatusAxis, ToldStep<Step>>();
  for (const step of told) if (supersedes(step, step.from)) setBy.set(step.axis, step);
  if (setBy.size === 0) {
    return { ...startingAxes, sourcing: 'UNKNOWN', headline: 'UNKNOWN', rule: 'not-reported-by-then', basis: [] };
  }
  // A step's `to` is checked against its axis where it is stored.
  const axes: Axes = {
    sourcing: (setBy.get('SOURCING')?.to ?? startingAxes.sourcing) as SourcingState,
    response: (setBy.get('RESPONSE')?.to ?? startingAxes.response) as ResponseState,
    proceedings: (setBy.get('PROCEEDINGS')?.to ?? startingAxes.proceedings) as ProceedingState,
  };
  return { ...axes, ...headlineOf(axes), basis: told.filter((step) => setBy.get(step.axis) === step) };
}

export const startingAxes: Axes = {
  sourcing: 'SINGLE_ORIGIN',
  response: 'NOT_REPORTED',
  proceedings: 'NONE_REPORTED',
};

/** The first rule that fits, from the most settled state to the least. */
export function headlineOf(axes: Axes): { headline: StatusHeadline; rule: string } {
  const { headline, rule } = headlineRules.find(({ when }) => when(axes)) ?? lastRule;
  return { headline, rule };
}

interface HeadlineRule {
  readonly rule: string;
  readonly headline: StatusHeadline;
  readonly when: (axes: Axes) => boolean;
}

const lastRule: HeadlineRule = { rule: 'reported-only', headline: 'ALLEGED', when: () => true };

export const headlineRules: readonly HeadlineRule[] = [
  { rule: 'taken-back-by-its-source', headline: 'RETRACTED', when: (axes) => axes.sourcing === 'RETRACTED' },
  {
    rule: 'official-finding',
    headline: 'FOUND',
    when: (axes) => axes.proceedings === 'FOUND_LIABLE' || axes.sourcing === 'OFFICIAL_FINDING',
  },
  {
    rule: 'cleared-or-closed',
    headline: 'DISMISSED',
    when: (axes) => axes.proceedings === 'CLEARED' || axes.proceedings === 'CLOSED',
  },
  {
    rule: 'accused-admits',
    headline: 'ADMITTED',
    when: (axes) => axes.response === 'ADMITTED' || axes.response === 'APOLOGISED',
  },
  { rule: 'charged-or-sued', headline: 'IN_PROCEEDINGS', when: (axes) => axes.proceedings === 'CHARGED_OR_SUED' },
  { rule: 'investigated', headline: 'UNDER_INVESTIGATION', when: (axes) => axes.proceedings === 'INVESTIGATION' },
  {
    rule: 'accused-denies',
    headline: 'DISPUTED',
    when: (axes) => axes.response === 'DENIED' || axes.response === 'PARTLY_DENIED',
  },
  lastRule,
];

/** A later step sets its axis anew, but one more report adds no origin, silence never hides an answer, a call never undoes an act. */
function supersedes(step: StatusStep, before: string | null): boolean {
  if (before === null) return true;
  if (step.axis === 'SOURCING') return step.to !== 'SINGLE_ORIGIN' || (step.rule ?? firstReport) !== firstReport;
  if (step.axis === 'RESPONSE') return !(silences.has(step.to) && answers.has(before));
  return !(step.to === 'INVESTIGATION_CALLED_FOR' && before !== 'NONE_REPORTED');
}

const silences: ReadonlySet<string> = new Set<ResponseState>(['NOT_REPORTED', 'NO_REPLY', 'DECLINED_COMMENT']);
const answers: ReadonlySet<string> = new Set<ResponseState>(['DENIED', 'PARTLY_DENIED', 'ADMITTED', 'APOLOGISED']);

function isCounted(step: StatusStep, { asOf, knownAt }: StatusMoment): boolean {
  if (asOf != null && dateOf(step) > asOf) return false;
  if (step.withdrawnAt != null && (knownAt == null || step.withdrawnAt <= knownAt)) return false;
  return knownAt == null || step.recordedAt <= knownAt;
}

function dateOf(step: StatusStep): number {
  return step.publishedAt ?? step.recordedAt;
}

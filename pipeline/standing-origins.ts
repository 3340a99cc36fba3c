/**
 * How many independent origins stand behind an allegation as time goes on: each report adds its origin, each outlet that takes back
 * what it said takes its origin away, with every reprint of it. Pure.
 */

import type { SourcingState } from '../vocabulary.ts';

export interface OriginReport {
  readonly articleId: string;
  /** Reports with the same key have one origin. */
  readonly key: string;
  readonly sortAt: number;
}

export interface OriginTurn<Told extends OriginReport> {
  readonly told: Told;
  readonly to: Extract<SourcingState, 'SINGLE_ORIGIN' | 'MULTIPLE_ORIGINS' | 'RETRACTED'>;
}

/** Both oldest first. Turns are the reports that make one origin two or bring an allegation back, and every retraction. */
export function originTurns<Report extends OriginReport, Retraction extends OriginReport>(
  reports: readonly Report[],
  retractions: readonly Retraction[],
): { readonly reported: OriginTurn<Report>[]; readonly retracted: OriginTurn<Retraction>[] } {
  const standing = new Set<string>();
  const takenBack = new Set<string>();
  const reported: OriginTurn<Report>[] = [];
  const retracted: OriginTurn<Retraction>[] = [];
  const report = (told: Report) => {
    if (standing.has(told.key) || takenBack.has(told.key)) return;
    standing.add(told.key);
    if (standing.size === 2) reported.push({ told, to: 'MULTIPLE_ORIGINS' });
    else if (standing.size === 1 && takenBack.size > 0) reported.push({ told, to: 'SINGLE_ORIGIN' });
  };
  const retract = (told: Retraction) => {
    standing.delete(told.key);
    takenBack.add(told.key);
    const to = standing.size === 0 ? 'RETRACTED' : standing.size === 1 ? 'SINGLE_ORIGIN' : 'MULTIPLE_ORIGINS';
    retracted.push({ told, to });
  };
  let next = 0;
  for (const retraction of retractions) {
    // What was reported at the same moment was reported before it was taken back.
    while (next < reports.length && reports[next]!.sortAt <= retraction.sortAt) report(reports[next++]!);
    retract(retraction);
  }
  for (const told of reports.slice(next)) report(told);
  return { reported, retracted };
}

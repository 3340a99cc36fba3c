/**
 * When an address that redirects for good (301, 308) is given up for the one it leads to: after three sightings in a row over a
 * day or more, within one registrable domain. Into another domain people are asked, by a remark; until then it is followed each time.
 */

import { withRemark } from './remarks.ts';
import { isSameSite } from './site.ts';

const SIGHTINGS = 3;
const SIGHTED_OVER_MS = 24 * 60 * 60 * 1000;

export interface Moved {
  readonly movedTo: string | null;
  readonly movedSightings: number;
  readonly movedFirstSeenAt: number | null;
  readonly remarks: string[];
}

/** What a run saw of the configured address: where it leads for good, null when it answers itself. */
export interface Sighting {
  readonly address: string;
  readonly movedTo: string | null;
}

/** The address to ask in place of the configured one; null for that itself. The remark ties the decision to that address. */
export function adoptedFor(address: string, { movedTo, remarks }: Pick<Moved, 'movedTo' | 'remarks'>): string | null {
  return movedTo !== null && remarks.includes(`moved: ${adopted(address, movedTo)}`) ? movedTo : null;
}

export function afterSighting(before: Moved, { address, movedTo }: Sighting, now: number): Moved {
  if (movedTo === null) return notMoved(before);
  const isSame = before.movedTo === movedTo && before.movedFirstSeenAt !== null;
  const movedFirstSeenAt = isSame ? (before.movedFirstSeenAt ?? now) : now;
  const movedSightings = isSame ? before.movedSightings + 1 : 1;
  const isSettled = movedSightings >= SIGHTINGS && now - movedFirstSeenAt >= SIGHTED_OVER_MS;
  const remark = isSameSite(address, movedTo) ? adopted(address, movedTo) : toConfirm(address, movedTo);
  const remarks = withRemark(before.remarks, 'moved', isSettled ? remark : null);
  return { movedTo, movedSightings, movedFirstSeenAt, remarks };
}

/** The configured address answers itself, or the new one has failed: it is asked again. */
export function notMoved({ remarks }: Pick<Moved, 'remarks'>): Moved {
  return { movedTo: null, movedSightings: 0, movedFirstSeenAt: null, remarks: withRemark(remarks, 'moved', null) };
}

function adopted(address: string, movedTo: string): string {
  return `${address} redirects for good to ${movedTo}, which is asked in its place`;
}

function toConfirm(address: string, movedTo: string): string {
  return `${address} redirects for good to ${movedTo}, on another site; write that address into the configuration if it is the right one`;
}

/** Reservation of text and data mining (W3C TDMRep, for Article 4 of EU Directive 2019/790): by header, or by a file for a whole origin. Pure. */

import type { ReadonlyHeaders } from '../sources/source.ts';
import { encoded, matches, pathOf } from './path-pattern.ts';

/** Where an origin keeps its file. */
export const TDM_FILE = '/.well-known/tdmrep.json';

export interface TdmReservation {
  /** True when mining is reserved: it needs the holder's leave. */
  readonly isReserved: boolean;
  /** Where the conditions are written. */
  readonly policy: string | null;
}

/** A rule of the file, for the paths it names. */
export interface TdmRule extends TdmReservation {
  /** A path with `*` and `$` as in robots.txt. */
  readonly location: string;
}

/** The `tdm-reservation` and `tdm-policy` headers; null when the answer says nothing, or neither 0 nor 1. */
export function tdmOfHeaders(headers: ReadonlyHeaders): TdmReservation | null {
  return reservation(headers.get('tdm-reservation')?.trim(), headers.get('tdm-policy')?.trim());
}

/** Of what `/.well-known/tdmrep.json` holds; entries that are not in order are passed over, and what is no JSON has none. Never throws. */
export function parseTdmRep(text: string): TdmRule[] {
  const entries = parsed(text.replace(/^\ufeff/, '').slice(0, MAX_LENGTH));
  return (Array.isArray(entries) ? entries : []).slice(0, MOST_RULES).flatMap((entry: unknown) => {
    if (typeof entry !== 'object' || entry === null) return [];
    const { location, 'tdm-reservation': reserved, 'tdm-policy': policy } = entry as Record<string, unknown>; // members are checked here
    const said = reservation(reserved, policy);
    return typeof location === 'string' && said !== null ? [{ location, ...said }] : [];
  });
}

/** The first rule whose location matches holds (§6.1.3); null when none does. `address` is absolute or a path. */
export function tdmOf(rules: readonly TdmRule[], address: string): TdmReservation | null {
  const path = pathOf(address);
  const rule = rules.find(({ location }) => matches(encoded(location), path));
  return rule === undefined ? null : { isReserved: rule.isReserved, policy: rule.policy };
}

const MAX_LENGTH = 500 * 1024;
const MOST_RULES = 10_000;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null; // an error page under this name reserves nothing
  }
}

function reservation(reserved: unknown, policy: unknown): TdmReservation | null {
  const value = String(reserved);
  if (value !== '0' && value !== '1') return null;
  const isAddress = typeof policy === 'string' && /^https?:/i.test(policy) && URL.parse(policy) !== null;
  return { isReserved: value === '1', policy: isAddress ? policy : null };
}

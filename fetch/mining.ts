/** What a host reserves for all its addresses in one file (W3C TDMRep, 6.1): read once a day, and nothing while it cannot be read. */

import type { Clock } from './pace.ts';
import type { AskHost } from './permission.ts';
import { parseTdmRep, TDM_FILE, type TdmReservation, type TdmRule, tdmOf } from './tdm.ts';

/** Null when the host says nothing about the address. */
export type Mining = (url: URL, ask: AskHost) => Promise<TdmReservation | null>;

const FILE_LASTS_MS = 24 * 60 * 60 * 1000;

export function miningRules(clock: Clock): Mining {
  const files = new Map<string, { readonly rules: readonly TdmRule[]; readonly fetchedAt: number }>();

  return async function reservedAt(url, ask) {
    const known = files.get(url.origin);
    const age = known === undefined ? Number.NaN : clock.now() - known.fetchedAt;
    if (known !== undefined && age >= 0 && age < FILE_LASTS_MS) return tdmOf(known.rules, url.href);
    // A missing file reserves nothing; nor does one that cannot be read, for the answer it is about has arrived.
    const file = await ask(new URL(TDM_FILE, url)).catch(() => null);
    const rules = file?.status === 200 ? parseTdmRep(file.text) : [];
    files.set(url.origin, { rules, fetchedAt: clock.now() });
    return tdmOf(rules, url.href);
  };
}

/** What an origin reserves in its headers: text and data mining (W3C TDMRep), being listed or kept (X-Robots-Tag). */

import type { ReadonlyHeaders, Reservations } from '../sources/source.ts';
import type { TdmReservation } from './tdm.ts';

/** `mining`: by the header of the answer, or else by the file of its host. Null for nothing reserved. */
export function reservationsOf(
  headers: ReadonlyHeaders,
  mining: TdmReservation | null,
  agent: string,
): Reservations | null {
  const tags = robotsTags(headers.get('x-robots-tag') ?? '', agent.toLowerCase());
  const tdm = mining?.isReserved === true;
  const noindex = tags.has('noindex') || tags.has('none');
  const noarchive = tags.has('noarchive');
  if (!tdm && !noindex && !noarchive) return null;
  return { tdm, ...(tdm && mining.policy !== null ? { tdmPolicy: mining.policy } : {}), noindex, noarchive };
}

/** Directives with a value of their own, which look as if an agent were named. */
const valued = /^(?:unavailable_after|max-snippet|max-image-preview|max-video-preview)$/;

/** Those for everybody and for `agent`; a name holds until the next one. */
function robotsTags(header: string, agent: string): Set<string> {
  const found = new Set<string>();
  let isForUs = true;
  for (const part of header.toLowerCase().split(',')) {
    const [, name, rest = part] = part.match(/^\s*([\w-]+)\s*:(.*)$/) ?? [];
    if (name !== undefined && valued.test(name)) continue;
    if (name !== undefined) isForUs = name === agent;
    if (isForUs) found.add(rest.trim());
  }
  return found;
}

/** What an origin reserves in its headers: text and data mining (W3C TDMRep), being listed or kept (X-Robots-Tag). */

import type { ReadonlyHeaders, Reservations } from '../sources/source.ts';

/** `ofHost`: what the host's tdmrep.json says of the address; the header of the answer itself comes first. Null for nothing reserved. */
export function reservationsOf(
  headers: ReadonlyHeaders,
  ofHost: { readonly tdm: boolean; readonly tdmPolicy?: string },
  agent: string,
): Reservations | null {
  const tags = robotsTags(headers.get('x-robots-tag') ?? '', agent.toLowerCase());
  const own = headers.get('tdm-reservation')?.trim();
  const tdm = own === undefined ? ofHost.tdm : own === '1';
  const noindex = tags.has('noindex') || tags.has('none');
  const noarchive = tags.has('noarchive');
  if (!tdm && !noindex && !noarchive) return null;
  const policy = headers.get('tdm-policy')?.trim() ?? ofHost.tdmPolicy;
  return { tdm, ...(tdm && policy !== undefined ? { tdmPolicy: policy } : {}), noindex, noarchive };
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

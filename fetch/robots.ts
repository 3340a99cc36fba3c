/**
 * What a robots.txt allows: RFC 9309, read as leniently as the parser its authors publish. Pure: text in, decisions out.
 * Who fetches the file, and what a missing or failing one means (RFC 9309 §2.3.1), is not decided here.
 */

import { encoded, matches, pathOf } from './path-pattern.ts';

/** Of a robots.txt that was read. */
export interface Robots {
  /** By product token in lower case, "*" for everybody else. */
  readonly agents: ReadonlyMap<string, AgentRules>;
  /** Absolute or not, as written, in order. */
  readonly sitemaps: readonly string[];
}

export interface AgentRules {
  /** The rules of every group that names the agent. */
  readonly groups: readonly (readonly Rule[])[];
  /** Not part of the RFC; null when no group asks for one. */
  readonly crawlDelayMs: number | null;
}

export interface Rule {
  readonly allows: boolean;
  /** As compared: percent-encoded, hex digits upper-case. */
  readonly pattern: string;
}

/** RFC 9309 §2.5: at least so much is read. */
const MAX_LENGTH = 500 * 1024;

/** A longer line is cut, as browsers cut addresses. */
const MAX_LINE = 16 * 1024;

/** A crawl delay beyond this is taken for this: the file asks for peace, not for an eternity. */
const LONGEST_DELAY_S = 24 * 60 * 60;

/** Never throws: a line that means nothing is passed over. */
export function parseRobots(text: string): Robots {
  const agents = new Map<string, { groups: Rule[][]; crawlDelayMs: number | null }>();
  const sitemaps: string[] = [];
  let group: Rule[] = [];
  let hasRules = true; // so that the first agent opens a group
  let waiting: string[] = []; // agents a crawl delay is for
  let isDelayed = true;

  for (const [key, value] of records(text)) {
    if (key === 'user-agent') {
      if (hasRules) group = [];
      if (hasRules || isDelayed) waiting = [];
      hasRules = false;
      isDelayed = false;
      const token = productToken(value);
      if (token === null) continue;
      const named = agents.get(token) ?? { groups: [], crawlDelayMs: null };
      agents.set(token, named);
      if (named.groups.at(-1) !== group) named.groups.push(group);
      waiting.push(token);
    } else if (key === 'allow' || key === 'disallow') {
      if (agents.size === 0) continue;
      hasRules = true;
      group.push({ allows: key === 'allow', pattern: encoded(value) });
    } else if (key === 'crawl-delay') {
      const delay = isDelayed ? null : milliseconds(value);
      isDelayed = true;
      for (const token of delay === null ? [] : waiting) {
        const named = agents.get(token);
        if (named !== undefined) named.crawlDelayMs ??= delay;
      }
    } else if (key === 'sitemap' && value !== '') sitemaps.push(value);
  }
  return { agents, sitemaps };
}

/**
 * RFC 9309 §2.2.2: the longest matching rule decides, `allow` between equals; no rule allows. `token` is a product token
 * ("Dateline"), compared without regard to case; `pathOrUrl` is an absolute address or a path with its query.
 */
export function isAllowed(robots: Robots, token: string, pathOrUrl: string): boolean {
  const path = pathOf(pathOrUrl);
  if (path === '/robots.txt') return true;
  let allowed = 0;
  let disallowed = 0;
  for (const { allows, pattern } of rulesFor(robots, token)?.groups.flat() ?? []) {
    const weight = allows ? weightOfAllow(pattern, path) : weightOf(pattern, path);
    if (allows) allowed = Math.max(allowed, weight);
    else disallowed = Math.max(disallowed, weight);
  }
  return disallowed <= allowed;
}

/** The delay asked of this agent, or of everybody when no group names it. */
export function crawlDelayMs(robots: Robots, token: string): number | null {
  return rulesFor(robots, token)?.crawlDelayMs ?? null;
}

/** A group that names the agent stands alone, even without rules; otherwise "*" holds. */
function rulesFor(robots: Robots, token: string): AgentRules | undefined {
  return robots.agents.get(token.toLowerCase()) ?? robots.agents.get('*');
}

const keys = new Map(
  Object.entries({
    'user-agent': 'user-agent',
    useragent: 'user-agent',
    'user agent': 'user-agent',
    allow: 'allow',
    disallow: 'disallow',
    // Spelled so by enough sites that the reference parser reads them.
    dissallow: 'disallow',
    dissalow: 'disallow',
    disalow: 'disallow',
    diasllow: 'disallow',
    disallaw: 'disallow',
    sitemap: 'sitemap',
    'site-map': 'sitemap',
    'crawl-delay': 'crawl-delay',
    crawldelay: 'crawl-delay',
  }),
);

/** Lines end with LF, CR or both; a colon may be missing between two words. */
function* records(text: string): Iterable<[key: string, value: string]> {
  // A byte order mark may have arrived whole, or as the bytes it was read from.
  const content = text.slice(0, MAX_LENGTH).replace(/^(?:\ufeff|\u00ef\u00bb\u00bf)/, '');
  for (const line of content.split(/\r\n?|\n/)) {
    const written = line.slice(0, MAX_LINE).split('#', 1)[0]?.trim() ?? '';
    const [, name = '', value = ''] = /^([^:]*):(.*)$/s.exec(written) ?? /^(\S+)[ \t]+(\S+)$/.exec(written) ?? [];
    const key = keys.get(name.trim().toLowerCase());
    if (key !== undefined) yield [key, value.trim()];
  }
}

/** RFC 9309 §2.2.1: letters, "_" and "-"; what follows them (a version) is passed over. */
function productToken(value: string): string | null {
  if (/^\*(?:\s|$)/.test(value)) return '*';
  const token = /^[a-zA-Z_-]+/.exec(value)?.[0];
  return token === undefined ? null : token.toLowerCase();
}

function milliseconds(value: string): number | null {
  const seconds = /^\d+(?:\.\d+)?$/.test(value) ? Number(value) : Number.NaN;
  return Number.isNaN(seconds) ? null : Math.min(seconds, LONGEST_DELAY_S) * 1000;
}

/** A rule for a folder's index page is also one for the folder, as origins serve both under either name. */
function weightOfAllow(pattern: string, path: string): number {
  const weight = weightOf(pattern, path);
  if (weight > 0) return weight;
  const slash = pattern.lastIndexOf('/');
  if (slash < 0 || !pattern.startsWith('/index.htm', slash)) return 0;
  return weightOf(`${pattern.slice(0, slash + 1)}$`, path);
}

/** The pattern's length when it matches, else 0: an empty rule decides nothing. */
function weightOf(pattern: string, path: string): number {
  return matches(pattern, path) ? pattern.length : 0;
}

/** One address for one article: without what only tracks its reader, and never anything but http or https. */

/** Parameters that change nothing about what is served: campaign marks, click ids, share marks. */
const trackingNames = new Set(
  `fbclid gclid gclsrc dclid gbraid wbraid msclkid twclid ttclid li_fat_id igshid igsh mc_cid mc_eid yclid ysclid _openstat
  mkt_tok oly_anon_id oly_enc_id vero_id vero_conv s_cid cmpid icid ncid ito smid smtyp srnd ref_src ref_url
  at_medium at_campaign at_custom1 at_custom2 at_custom3 at_custom4 xtor ns_mchannel ns_source ns_campaign ns_linkname ns_fee
  wt_mc wt_zmc hsctatracking _hsenc _hsmi __hssc __hstc __hsfp guccounter guce_referrer guce_referrer_sig soc_src soc_trk
  spm _ga _gl feature_share share_id sharetoken cid_share`
    .split(/\s+/)
    .filter((name) => name !== ''),
);
const trackingPrefixes = /^(?:utm_|pk_|mtm_|matomo_|piwik_|hsa_|itm_|stm_|trk_|__twitter)/;

/** `base` resolves a relative address. Null for anything that is not http or https: javascript:, data:, mailto: and what is no address. */
export function canonicalAddress(address: string | undefined, base?: string): string | null {
  const trimmed = address?.trim() ?? '';
  const from = base !== undefined && URL.parse(base) !== null ? base : undefined;
  if (trimmed === '' || trimmed.length > 4000) return null;
  // Not URL.canParse: on Node 20 and 22 it refuses hosts such as bücher.example once it has been called some thousand times.
  const url = URL.parse(trimmed, from);
  if (url === null) return null;
  if ((url.protocol !== 'http:' && url.protocol !== 'https:') || url.hostname === '') return null;
  url.username = '';
  url.password = '';
  // A fragment is a place within a page; "#!" and "#/" are pages of old script-driven sites.
  if (!/^#[!/]/.test(url.hash)) url.hash = '';
  url.hostname = url.hostname.replace(/\.$/, '');
  url.search = withoutTracking(url.search);
  return url.href;
}

/** Works on the text of the query, so that what stays keeps its order and spelling. */
function withoutTracking(search: string): string {
  const kept = search
    .replace(/^\?/, '')
    .split('&')
    .filter((parameter) => parameter !== '' && !isTracking(parameter.split('=', 1)[0]?.toLowerCase() ?? ''));
  return kept.length === 0 ? '' : `?${kept.join('&')}`;
}

function isTracking(name: string): boolean {
  return trackingNames.has(name) || trackingPrefixes.test(name);
}

/**
 * What addresses of one article have in common: no scheme, no `www.`, no last slash; `volatile` parameters are left out too.
 * Null for an address that names no page of its own: a front page.
 */
export function addressName(address: string, volatile: ReadonlySet<string> = new Set()): string | null {
  const plain = canonicalAddress(address);
  if (plain === null || isFrontPage(plain)) return null;
  const url = new URL(plain);
  const kept = url.search.slice(1).split('&');
  const query = kept.filter((parameter) => parameter !== '' && !volatile.has(parameterName(parameter)));
  const path = url.pathname === '/' ? '/' : url.pathname.replace(/\/$/, '');
  if (query.length === 0 && url.search !== '' && path === '/') return null;
  return `${url.host.replace(/^www\./, '')}${path}${query.length === 0 ? '' : `?${query.join('&')}`}${url.hash}`;
}

/** The first page of a site, which is never the address of an article. */
function isFrontPage(address: string): boolean {
  const { pathname, search, hash } = new URL(address);
  return /^\/(?:(?:index|home|default)(?:\.\w{2,5})?\/?)?$/i.test(pathname) && search === '' && hash === '';
}

/** The names of parameters in which two addresses of one page differ; null when they are of two pages, or do not differ. */
export function differingParameters(one: string, other: string): string[] | null {
  const [a, b] = [new URL(one), new URL(other)];
  const isSamePage = a.host === b.host && a.pathname === b.pathname && a.hash === b.hash;
  if (!isSamePage || a.search === b.search) return null;
  const [ours, theirs] = [new Set(a.search.slice(1).split('&')), new Set(b.search.slice(1).split('&'))];
  const apart = [...ours, ...theirs].filter((parameter) => !(ours.has(parameter) && theirs.has(parameter)));
  const names = [...new Set(apart.map(parameterName))].filter((name) => name !== '');
  return names.length === 0 ? null : names;
}

function parameterName(parameter: string): string {
  return parameter.split('=', 1)[0] ?? '';
}

/** An id that is an address, without its scheme and host: both change when a site moves. Null for other ids. */
export function bareId(id: string): string | null {
  if (!/^https?:\/\//i.test(id) || URL.parse(id) === null) return null;
  const { pathname, search, hash } = new URL(id);
  const bare = `${pathname.replace(/\/$/, '')}${search}${hash}`;
  return bare === '' ? null : bare;
}

/**
 * Where an article is: the address its page declares as canonical when that names a page, else its own. A template that
 * declares the front page for all its pages declares nothing.
 */
export function articleAddresses(
  own: string | undefined,
  declared: string | undefined,
): { readonly url: string | null; readonly canonicalUrl: string | null } {
  const ownUrl = canonicalAddress(own);
  const found = canonicalAddress(declared, own);
  const canonicalUrl = found !== null && (ownUrl === null || !isFrontPage(found)) ? found : null;
  return { url: canonicalUrl ?? ownUrl, canonicalUrl };
}

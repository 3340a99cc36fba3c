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
  const from = base !== undefined && URL.canParse(base) ? base : undefined;
  if (trimmed === '' || trimmed.length > 4000 || !URL.canParse(trimmed, from)) return null;
  const url = new URL(trimmed, from);
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

/**
 * Do two addresses belong to one owner? By registrable domain, as far as that is known without the Public Suffix List: when in
 * doubt they do not, and a person decides.
 */

export function isSameSite(one: string, other: string): boolean {
  const first = hostOf(one);
  const second = hostOf(other);
  if (first === second) return true;
  const site = siteOf(first);
  return site !== null && site === siteOf(second);
}

/** Under a country's domain these are for everybody: co.uk, com.au. */
const shared = new Set([
  'ac',
  'asn',
  'co',
  'com',
  'edu',
  'gen',
  'gob',
  'gov',
  'govt',
  'id',
  'info',
  'ltd',
  'me',
  'mil',
  'ne',
  'net',
  'nom',
  'or',
  'org',
  'plc',
  'sch',
  'web',
]);

/** Their neighbours are strangers to each other. */
const hosting =
  /(?:^|\.)(?:blogspot\.[a-z.]+|wordpress\.com|tumblr\.com|substack\.com|medium\.com|ghost\.io|github\.io|gitlab\.io|pages\.dev|workers\.dev|netlify\.app|vercel\.app|herokuapp\.com|web\.app|firebaseapp\.com|appspot\.com|amazonaws\.com|cloudfront\.net|azurewebsites\.net|wixsite\.com|weebly\.com|typepad\.com|livejournal\.com|squarespace\.com|fly\.dev|onrender\.com|neocities\.org|feedburner\.com)$/;

function hostOf(address: string): string {
  const { hostname } = new URL(address);
  return hostname.replace(/\.$/, '');
}

/** Null where nothing is known: an address in figures, a name without a dot, a neighbour at a host of many. */
function siteOf(host: string): string | null {
  const labels = host.split('.');
  if (labels.length < 2 || host.startsWith('[') || /^\d+$/.test(labels.at(-1) ?? '')) return null;
  if (hosting.test(host)) return null;
  const isShared = labels.at(-1)?.length === 2 && shared.has(labels.at(-2) ?? '');
  const own = labels.slice(isShared ? -3 : -2);
  return isShared && own.length < 3 ? null : own.join('.');
}

/** Which format a document is in, in the short names feed readers use. */

import type { FeedNode } from './node.ts';

export function versionOf(root: FeedNode): string {
  const written = (root.attributes.version ?? '').trim();
  if (root.key === 'feed' || root.key === 'entry') {
    const isOld =
      written === '0.3' || Object.values(root.attributes).some((value) => /purl\.org\/atom\/ns/i.test(value));
    return isOld ? 'atom03' : 'atom10';
  }
  if (root.key === 'rdf:rdf') {
    return Object.values(root.attributes).some((value) => /rdf\/simple\/0\.9/i.test(value)) ? 'rss090' : 'rss10';
  }
  if (root.key === 'channel') return 'cdf';
  if (root.key !== 'rss') return '';
  const digits = written.match(/^(\d)\.(\d+)/);
  if (digits === null) return 'rss';
  return digits[1] === '2' ? 'rss20' : `rss${digits[1]}${digits[2]}`;
}

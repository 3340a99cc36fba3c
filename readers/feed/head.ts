/** What a feed says of itself, and the links and terms it gives its readers. */

import type { FeedDocument, FeedHead } from '../feed-document.ts';
import { categoriesOf } from './categories.ts';
import { absoluteId, linkOf, rightsOf } from './entry.ts';
import { absolute } from './links.ts';
import { imageOf } from './media.ts';
import { childOf, childrenOf, type FeedNode, textAt, textOf } from './node.ts';
import { peopleAt } from './person.ts';
import { firstText } from './text.ts';

export function headOf(channel: FeedNode, root: FeedNode, isAtom: boolean): FeedHead {
  const { base } = channel;
  const link = linkOf(channel, base);
  return {
    title: firstText(channel, ['title', 'dc:title', 'media:title', 'itunes:title'], isAtom).value,
    description: firstText(
      channel,
      [
        'description',
        'subtitle',
        'tagline',
        'abstract',
        'dc:description',
        'itunes:summary',
        'itunes:subtitle',
        'googleplay:description',
        'info',
      ],
      isAtom,
    ).value,
    link,
    id:
      absoluteId(textAt(channel, 'id'), base) ||
      textAt(channel, 'dc:identifier') ||
      (channel.attributes['rdf:about'] ?? channel.attributes.id ?? ''),
    language: textAt(channel, 'language', 'dc:language', 'dcterms:language') || languageOf(channel) || root.language,
    rights: rightsOf(channel, base),
    image: imageOfFeed(channel, root),
    published: textAt(
      channel,
      'pubdate',
      'published',
      'issued',
      'dcterms:issued',
      'dcterms:created',
      'dc:date',
      'created',
    ),
    updated:
      textAt(channel, 'updated', 'modified', 'lastbuilddate', 'dcterms:modified', 'dc:date') ||
      (channel.attributes.lastmod ?? ''),
    authors: authorsOfFeed(channel),
    categories: categoriesOf(channel),
  };
}

/** A feed that names no language may still name that of its own words. */
function languageOf(channel: FeedNode): string {
  const words = childOf(channel, 'title', 'description', 'subtitle', 'tagline', 'rights', 'copyright', 'info');
  return channel.language || (words?.language ?? '');
}

function authorsOfFeed(channel: FeedNode) {
  const people = peopleAt(
    channel,
    'author',
    'managingeditor',
    'dc:creator',
    'dc:author',
    'itunes:author',
    'googleplay:author',
  );
  return people.length > 0 ? people : peopleAt(channel, 'itunes:owner', 'webmaster', 'dc:publisher');
}

/** RDF keeps its image beside the channel; Atom has a logo, which is wider than its icon. */
function imageOfFeed(channel: FeedNode, root: FeedNode): string {
  const { base } = channel;
  return (
    imageOf(channel, base) ||
    imageOf(root, base) ||
    absolute(textAt(channel, 'logo', 'icon', 'webfeeds:icon', 'webfeeds:logo'), base) ||
    absolute(childrenOf(channel, 'media:thumbnail')[0]?.attributes.url ?? '', base)
  );
}

/** Every link with a relation, absolute: RFC 5005, WebSub and the rest. */
export function linksOf(channel: FeedNode): FeedDocument['links'] {
  return childrenOf(channel, 'link').flatMap(({ attributes, base }) => {
    const href = absolute(attributes.href ?? '', base);
    const rel = (attributes.rel ?? 'alternate').trim().toLowerCase().split(/\s+/);
    return href === '' ? [] : rel.map((one) => ({ rel: one, href, type: attributes.type?.trim() ?? '' }));
  });
}

const periods: Readonly<Record<string, number>> = {
  hourly: 3_600_000,
  daily: 86_400_000,
  weekly: 7 * 86_400_000,
  monthly: 30 * 86_400_000,
  yearly: 365 * 86_400_000,
};

/** RSS 2.0's minutes, or the syndication module's period and frequency. */
export function ttlOf(channel: FeedNode): number | null {
  const minutes = Number(textAt(channel, 'ttl') || Number.NaN);
  if (minutes > 0 && Number.isFinite(minutes)) return Math.round(minutes * 60_000);
  const period = periods[textAt(channel, 'sy:updateperiod').toLowerCase()];
  if (period === undefined) return null;
  const frequency = Number(textAt(channel, 'sy:updatefrequency') || 1);
  return frequency > 0 && Number.isFinite(frequency) ? Math.round(period / frequency) : period;
}

/** RFC 6721. */
export function deletedOf(...nodes: readonly FeedNode[]): FeedDocument['deleted'] {
  return nodes.flatMap((node) =>
    childrenOf(node, 'at:deleted-entry').flatMap((entry) => {
      const id = (entry.attributes.ref ?? '').trim();
      const comment = childOf(entry, 'at:comment', 'comment');
      const reason = comment === null ? '' : textOf(comment);
      return id === '' ? [] : [{ id, at: (entry.attributes.when ?? '').trim(), reason }];
    }),
  );
}

/** RFC 5005. */
export function historyOf(channel: FeedNode): FeedDocument['history'] {
  if (childOf(channel, 'fh:complete') !== null) return 'complete';
  return childOf(channel, 'fh:archive') === null ? '' : 'archive';
}

/** Pictures, sound and film of an entry: enclosures, Media RSS (groups and contents nested), iTunes. */

import type { FeedEntry } from '../feed-document.ts';
import { absolute } from './links.ts';
import { childrenOf, type FeedNode, isNode, textAt, textOf } from './node.ts';

type Media = Pick<FeedEntry, 'enclosures' | 'thumbnails' | 'media'>;

export function mediaOf(entry: FeedNode, base: string): Media {
  if (!entry.children.some(isFile)) return none;
  const thumbnails = new Map<string, { url: string }>();
  const media = new Map<string, FeedMedia>();
  for (const node of mediaNodes(entry, 0)) {
    const url = absolute(node.attributes.url ?? node.attributes.href ?? '', base);
    if (url === '') continue;
    if (node.key === 'media:thumbnail') thumbnails.set(url, { url });
    else if (!media.has(url)) media.set(url, fileOf(node, url));
  }
  return { enclosures: enclosuresOf(entry, base), thumbnails: [...thumbnails.values()], media: [...media.values()] };
}

const none: Media = { enclosures: [], thumbnails: [], media: [] };

function isFile(child: FeedNode['children'][number]): boolean {
  if (!isNode(child)) return false;
  return (
    child.key === 'enclosure' ||
    child.key.startsWith('media:') ||
    (child.key === 'link' && child.attributes.rel !== undefined)
  );
}

type FeedMedia = FeedEntry['media'][number];

/** Media elements hold each other in several ways; an entry's own come first in the document's order. */
function mediaNodes(node: FeedNode, depth: number): FeedNode[] {
  if (depth > 4) return [];
  return node.children.filter(isNode).flatMap((child) => {
    if (child.key === 'media:thumbnail') return [child];
    if (child.key === 'media:content') return [child, ...mediaNodes(child, depth + 1)];
    return child.key === 'media:group' ? mediaNodes(child, depth + 1) : [];
  });
}

function fileOf({ attributes }: FeedNode, url: string): FeedMedia {
  const medium = attributes.medium?.trim().toLowerCase();
  const type = attributes.type?.trim() || (medium === 'image' ? 'image/*' : '');
  return { url, type, length: lengthOf(attributes.filesize) };
}

function enclosuresOf(entry: FeedNode, base: string): FeedEntry['enclosures'] {
  const found = new Map<string, FeedEntry['enclosures'][number]>();
  for (const { key, attributes } of entry.children.filter(isNode)) {
    const isLink = key === 'link' && attributes.rel?.trim().toLowerCase() === 'enclosure';
    if (key !== 'enclosure' && !isLink) continue;
    const url = absolute(attributes.url ?? attributes.href ?? '', base);
    if (url !== '' && !found.has(url))
      found.set(url, { url, type: attributes.type?.trim() ?? '', length: lengthOf(attributes.length) });
  }
  const [only, ...others] = found.values();
  const original = absolute(textAt(entry, 'feedburner:origenclosurelink'), base);
  if (only !== undefined && others.length === 0 && original !== '') return [{ ...only, url: original }];
  return [...found.values()];
}

/** Bytes; zero when it is not said or no number. */
function lengthOf(text: string | undefined): number {
  const digits = (text ?? '').replace(/[\s,]/g, '').match(/^\d{1,15}$/)?.[0];
  return digits === undefined ? 0 : Number(digits);
}

/** The picture that stands for an entry or a feed. */
export function imageOf(node: FeedNode, base: string): string {
  for (const key of ['image', 'itunes:image', 'googleplay:image', 'webfeeds:cover']) {
    for (const image of childrenOf(node, key)) {
      const { href, url, src, image: named } = image.attributes;
      const written = textAt(image, 'url') || href || url || src || named || '';
      const address = written !== '' ? written : /^https?:\S+$/.test(textOf(image)) ? textOf(image) : '';
      if (address !== '') return absolute(address, base);
    }
  }
  const link = childrenOf(node, 'itunes:link').find(({ attributes }) => attributes.rel === 'image');
  return absolute(link?.attributes.href ?? '', base);
}

/** A file that says it is a picture, else what Media RSS shows in its place. */
export function pictureIn({ media, enclosures, thumbnails }: Media): string {
  const picture = [...media, ...enclosures].find(({ type }) => type.startsWith('image/'));
  return picture?.url ?? thumbnails[0]?.url ?? '';
}

/** Media RSS describes a file or a group of them; where an entry has no other text, that is its text. */
export function mediaText(entry: FeedNode, key: 'media:description' | 'media:title'): FeedNode | null {
  const holders = [entry, ...descendants(entry, 0)];
  for (const holder of holders) {
    const found = childrenOf(holder, key).find((child) => textOf(child) !== '');
    if (found !== undefined) return found;
  }
  return null;
}

function descendants(node: FeedNode, depth: number): FeedNode[] {
  if (depth > 3) return [];
  return node.children
    .filter(isNode)
    .filter(({ key }) => key === 'media:group' || key === 'media:content')
    .flatMap((child) => [child, ...descendants(child, depth + 1)]);
}

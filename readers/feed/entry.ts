/** One `<item>` or `<entry>` to what it says. */

import type { FeedEntry } from '../feed-document.ts';
import { categoriesOf } from './categories.ts';
import { absolute } from './links.ts';
import { imageOf, mediaOf, mediaText, pictureIn } from './media.ts';
import { childOf, childrenOf, type FeedNode, textAt, textOf } from './node.ts';
import { peopleAt } from './person.ts';
import { firstText, nothing, textIn } from './text.ts';

/** What an entry takes from the feed around it. */
export interface Surroundings {
  /** Atom's rules for text hold; RSS leaves it open. */
  readonly isAtom: boolean;
  /** The site's address: relative links of RSS mean it, where no xml:base says otherwise. */
  readonly siteLink: string;
}

/** Where the texts of an entry may stand, the best place first. */
const titles = ['title', 'media:title', 'dc:title', 'itunes:title', 'dcterms:title'];
const contents = ['content:encoded', 'content', 'xhtml:body', 'body', 'fullitem', 'xhtml:div'];
const summaries = [
  'description',
  'summary',
  'abstract',
  'dc:description',
  'dcterms:abstract',
  'dcterms:description',
  'itunes:summary',
  'itunes:subtitle',
  'googleplay:description',
];

export function entryOf(node: FeedNode, { isAtom, siteLink }: Surroundings): FeedEntry {
  const base = isAtom || node.isBaseExplicit || siteLink === '' ? node.base : siteLink;
  const isAtomEntry = isAtom || node.key === 'entry';
  const title = firstText(node, titles, isAtomEntry, base);
  const { summary, content } = textsOf(node, isAtomEntry, base);
  const guid = childOf(node, 'guid');
  const id = idOf(node, guid);
  const isIdLink = guid !== null ? isPermalink(guid, id) : /^https?:\/\//i.test(id);
  const media = mediaOf(node, base);
  const originalLink = absolute(textAt(node, 'feedburner:origlink', 'pheedo:origlink'), base);
  const titled = title.value === '' ? textIn(mediaText(node, 'media:title'), false, base) : title;
  return {
    title: titled.value,
    titleType: titled.type,
    summary: summary.value,
    summaryType: summary.type,
    content: content.value,
    contentType: content.type,
    link: originalLink || linkOf(node, base) || (isIdLink && isAddress(id) ? id : '') || contentSource(node, base),
    id,
    isIdLink,
    language: languageOf(node),
    rights: rightsOf(node, base),
    published:
      textAt(
        node,
        'pubdate',
        'published',
        'issued',
        'dcterms:issued',
        'dcterms:created',
        'created',
        'dc:date',
        'date',
        'dcterms:available',
        'prism:publicationdate',
      ) ||
      (node.attributes.lastmod ?? ''),
    updated:
      textAt(node, 'updated', 'modified', 'dcterms:modified', 'lastbuilddate', 'dc:date', 'prism:modificationdate') ||
      (node.attributes.lastmod ?? ''),
    authors: authorsOf(node),
    inheritsAuthors: false,
    categories: categoriesOf(node),
    ...media,
    commentsUrl: commentsOf(node, base),
    source: sourceOf(node, base),
    publisher: textAt(node, 'dc:publisher', 'dcterms:publisher'),
    image: imageOf(node, base) || pictureIn(media),
    originalLink,
  };
}

function authorsOf(node: FeedNode) {
  const people = peopleAt(
    node,
    'author',
    'dc:creator',
    'dc:author',
    'dcterms:creator',
    'itunes:author',
    'googleplay:author',
  );
  if (people.length > 0) return people;
  const source = childOf(node, 'source');
  return source === null ? [] : peopleAt(source, 'author');
}

/** RSS has one text or two: with `content:encoded` or the like, the description is a summary. */
function textsOf(node: FeedNode, isAtom: boolean, base: string) {
  const content = firstText(node, contents, isAtom, base);
  const summary = firstText(node, summaries, isAtom, base);
  if (summary.value !== '' || content.value !== '') return { summary, content };
  const described = mediaText(node, 'media:description');
  if (described === null) return { summary: nothing, content: nothing };
  // Media RSS: the type attribute is "plain" or "html".
  const text = textIn(described, false, base);
  return {
    summary: described.attributes.type === 'plain' ? { ...text, type: 'text' as const } : text,
    content: nothing,
  };
}

function idOf(node: FeedNode, guid: FeedNode | null): string {
  if (guid !== null && textOf(guid) !== '') return textOf(guid);
  return (
    absoluteId(textAt(node, 'id'), node.base) ||
    textAt(node, 'dc:identifier', 'dcterms:identifier') ||
    (node.attributes['rdf:about'] ?? node.attributes.about ?? '').trim()
  );
}

/** RFC 4287, 4.2.6 wants an absolute IRI, compared letter by letter; only a path is completed, by XML Base. */
export function absoluteId(id: string, base: string): string {
  return /^\.{0,2}\/[^/]/.test(id) ? absolute(id, base) : id;
}

/** RSS 2.0: a guid is an address unless it says otherwise; many that say nothing are none. */
function isPermalink(guid: FeedNode, id: string): boolean {
  return guid.attributes.ispermalink?.trim().toLowerCase() !== 'false' && isAddress(id);
}

function isAddress(text: string): boolean {
  return /^https?:\/\/\S+$/i.test(text);
}

/** RSS has the address as text, Atom in `href`, Channel Definition Format on the entry itself. */
export function linkOf(node: FeedNode, base: string): string {
  const links = childrenOf(node, 'link');
  const alternates = links.filter(({ attributes }) => attributes.href !== undefined && isAlternate(attributes.rel));
  const page = alternates.find(({ attributes }) => /html/i.test(attributes.type ?? 'html')) ?? alternates[0];
  const plain = links.find((link) => link.attributes.href === undefined && textOf(link) !== '');
  const written =
    (plain === undefined ? '' : textOf(plain)) ||
    page?.attributes.href ||
    textAt(node, 'url') ||
    node.attributes.href ||
    resourceOf(links);
  // A blank within an address is a line break of the file.
  return absolute(
    (written ?? '').replace(/[\t\r\n]+\s*/g, ''),
    page !== undefined && plain === undefined ? page.base : base,
  );
}

function resourceOf(links: readonly FeedNode[]): string | undefined {
  return links
    .map(({ attributes }) => attributes['rdf:resource'] ?? attributes.resource)
    .find((address) => address !== undefined);
}

function isAlternate(rel: string | undefined): boolean {
  const value = (rel ?? '').trim().toLowerCase();
  return value === '' || value === 'alternate' || value === 'http://www.iana.org/assignments/relation/alternate';
}

/** RFC 4287, 4.1.3.2: content that stands elsewhere. */
function contentSource(node: FeedNode, base: string): string {
  return absolute(
    childrenOf(node, 'content').find(({ attributes }) => attributes.src !== undefined)?.attributes.src ?? '',
    base,
  );
}

function languageOf(node: FeedNode): string {
  const own = textAt(node, 'dc:language', 'language', 'dcterms:language');
  const written = childOf(
    node,
    'content',
    'content:encoded',
    'xhtml:body',
    'body',
    'fullitem',
    'summary',
    'description',
    'title',
  );
  return own || written?.language || node.language;
}

export function rightsOf(node: FeedNode, base: string): string {
  const text = firstText(
    node,
    ['rights', 'copyright', 'dc:rights', 'dcterms:rights', 'media:copyright'],
    true,
    base,
  ).value;
  if (text !== '') return text;
  const licence = childOf(node, 'creativecommons:license', 'cc:license', 'dcterms:license');
  if (licence !== null)
    return textOf(licence) || (licence.attributes['rdf:resource'] ?? licence.attributes.resource ?? '');
  return absolute(
    childrenOf(node, 'link').find(({ attributes }) => attributes.rel === 'license')?.attributes.href ?? '',
    base,
  );
}

function commentsOf(node: FeedNode, base: string): string {
  const replies = childrenOf(node, 'link').filter(({ attributes }) => attributes.rel?.toLowerCase() === 'replies');
  const page =
    replies.find(({ attributes }) => /html/i.test(attributes.type ?? '')) ??
    replies.find(({ attributes }) => attributes.type === undefined);
  const written = textAt(node, 'comments');
  // Words in its place are no address.
  return absolute((/\s/.test(written) ? '' : written) || page?.attributes.href || '', base);
}

function sourceOf(node: FeedNode, base: string): FeedEntry['source'] {
  const source = childOf(node, 'source', 'dc:source');
  if (source === null) return { title: '', link: '', id: '' };
  if (source.key === 'dc:source') {
    const text = textOf(source);
    return isAddress(text) ? { title: '', link: text, id: '' } : { title: text, link: '', id: '' };
  }
  const title = textIn(childOf(source, 'title'), true).value;
  return {
    title: title || (childOf(source, 'id', 'link') === null ? textOf(source) : ''),
    link: absolute(source.attributes.url ?? '', base) || linkOf(source, source.base),
    id: textAt(source, 'id'),
  };
}

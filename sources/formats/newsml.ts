/** NewsML-G2 (IPTC): news items of a message or one alone, their state and embargo, with text in NITF, XHTML or plain. */

import type { RawArticle } from '../source.ts';
import { articleOfNitf, nitfBody } from './nitf.ts';
import { at, childrenOf, lineOf, markupOf, textOf, within, type XmlElement } from './xml-tree.ts';

/** `root` is a `newsMessage` or a single item. Packages and concepts refer to items and are no articles. */
export function articlesOfNewsMl(root: XmlElement, fallbackId: string): RawArticle[] {
  const items = root.name === 'newsItem' ? [root] : within(root, 'newsItem');
  return items.map((item, n) => articleOf(item, items.length === 1 ? fallbackId : `${fallbackId}#${n + 1}`));
}

function articleOf(item: XmlElement, fallbackId: string): RawArticle {
  const about = at(item, 'itemMeta');
  const content = at(item, 'contentMeta');
  const embargo = at(about, 'embargoed');
  const until = lineOf(embargo);
  const { guid, version } = item.attributes;
  const nitf = within(at(item, 'contentSet'), 'nitf')[0];
  const inNitf = nitf === undefined ? undefined : articleOfNitf(nitf, fallbackId);
  return {
    externalId: guid ?? fallbackId,
    title: lineOf(at(content, 'headline')) ?? lineOf(at(about, 'title')) ?? inNitf?.title,
    authors: authorsOf(content) ?? inNitf?.authors,
    publisher: publisherOf(about, content),
    publishedAt:
      lineOf(at(content, 'contentCreated')) ?? lineOf(at(about, 'firstCreated')) ?? lineOf(at(about, 'versionCreated')),
    updatedAt: lineOf(at(about, 'versionCreated')),
    embargoUntil: until,
    language: at(content, 'language')?.attributes.tag ?? item.attributes['xml:lang'],
    summary: summaryOf(content),
    body: bodyOf(at(item, 'contentSet')),
    categories: childrenOf(content, 'subject').flatMap((subject) => {
      const term = lineOf(at(subject, 'name')) ?? subject.attributes.qcode;
      return term === undefined ? [] : [{ term }];
    }),
    licence: lineOf(at(item, 'rightsInfo', 'usageTerms')),
    status: statusOf(about, embargo !== undefined && until === undefined),
    ...(version === undefined ? {} : { extra: { version } }),
  };
}

/** An embargo without a date holds until further notice. */
function statusOf(about: XmlElement | undefined, isHeld: boolean): RawArticle['status'] {
  const { qcode = '', uri = '' } = at(about, 'pubStatus')?.attributes ?? {};
  const state = (qcode || uri).toLowerCase();
  if (/cancell?ed$/.test(state)) return 'canceled';
  return isHeld || state.endsWith('withheld') ? 'withheld' : 'usable';
}

function authorsOf(content: XmlElement | undefined): RawArticle['authors'] {
  const creators = childrenOf(content, 'creator').map((creator) => lineOf(at(creator, 'name')));
  const bylines = childrenOf(content, 'by').map((by) => lineOf(by)?.replace(/^by\s+/i, ''));
  const names = [...bylines, ...(bylines.length === 0 ? creators : [])].filter((name) => name !== undefined);
  return names.length === 0 ? undefined : names.map((name) => ({ name }));
}

function publisherOf(about: XmlElement | undefined, content: XmlElement | undefined): RawArticle['publisher'] {
  const provider = at(about, 'provider');
  const name =
    lineOf(at(content, 'creditline')) ??
    lineOf(at(content, 'infoSource', 'name')) ??
    lineOf(at(provider, 'name')) ??
    provider?.attributes.literal;
  return name === undefined ? undefined : { name };
}

function summaryOf(content: XmlElement | undefined): RawArticle['summary'] {
  const value = childrenOf(content, 'description').map((description) => textOf(description).trim())[0];
  return value === undefined || value === '' ? undefined : { format: 'text', value };
}

/** The first rendering of the text that is within the item. */
function bodyOf(set: XmlElement | undefined): RawArticle['body'] {
  for (const content of childrenOf(set, 'inlineXML')) {
    const [nitf] = within(content, 'nitf');
    const html = (nitf === undefined ? markupOf(within(content, 'body')[0] ?? content) : nitfBody(nitf)).trim();
    if (html !== '') return { format: 'html', value: html, complete: true };
  }
  for (const content of childrenOf(set, 'inlineData')) {
    const { contenttype = '', encoding } = content.attributes;
    const value = textOf(content).trim();
    // Base64 holds a picture, a sound, a film.
    if (value === '' || encoding !== undefined) continue;
    return { format: /html/i.test(contenttype) ? 'html' : 'text', value, complete: true };
  }
  return undefined;
}

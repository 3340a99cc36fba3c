/** NewsML 1.x (IPTC, before G2), as press-release wires still send it: a tree of components, each with its role. */

import type { RawArticle } from '../source.ts';
import { nitfBody } from './nitf.ts';
import { at, childrenOf, lineOf, markupOf, textOf, within, type XmlElement } from './xml-tree.ts';

export function articlesOfNewsMl1(root: XmlElement, fallbackId: string): RawArticle[] {
  const items = childrenOf(root, 'NewsItem');
  return items.map((item, n) => articleOf(item, items.length === 1 ? fallbackId : `${fallbackId}#${n + 1}`));
}

function articleOf(item: XmlElement, fallbackId: string): RawArticle {
  const identifier = at(item, 'Identification', 'NewsIdentifier');
  const management = at(item, 'NewsManagement');
  const body = bodyOf(item);
  return {
    externalId:
      withoutRevision(lineOf(at(identifier, 'PublicIdentifier'))) ?? lineOf(at(identifier, 'NewsItemId')) ?? fallbackId,
    title: within(item, 'HeadLine')
      .map(lineOf)
      .find((line) => line !== undefined),
    authors: within(item, 'ByLine').flatMap((byline) => {
      const name = lineOf(byline)?.replace(/^by\s+/i, '');
      return name === undefined ? [] : [{ name }];
    }),
    publisher: publisherOf(item),
    publishedAt: lineOf(at(management, 'FirstCreated')),
    updatedAt: lineOf(at(management, 'ThisRevisionCreated')),
    embargoUntil: embargoOf(management),
    language: within(item, 'Language').map(({ attributes }) => attributes.FormalName)[0],
    body,
    status: statusOf(at(management, 'Status')?.attributes.FormalName ?? ''),
    extra: { version: lineOf(at(identifier, 'RevisionId')) ?? '' },
  };
}

/** The public identifier ends in the number of the revision; the article is the same through all of them. */
function withoutRevision(identifier: string | undefined): string | undefined {
  return identifier?.replace(/^(urn:newsml:[^:]+:[^:]+:.+):\d+[AUN]?$/i, '$1');
}

/** Business names of a state: "Usable", "Embargoed", "Withheld", "Canceled". */
function statusOf(state: string): RawArticle['status'] {
  if (/cancel/i.test(state)) return 'canceled';
  return /withheld/i.test(state) ? 'withheld' : 'usable';
}

function embargoOf(management: XmlElement | undefined): string | undefined {
  const isEmbargoed = /embargo/i.test(at(management, 'Status')?.attributes.FormalName ?? '');
  return isEmbargoed ? lineOf(at(management, 'StatusWillChange', 'DateAndTime')) : undefined;
}

function publisherOf(item: XmlElement): RawArticle['publisher'] {
  const sources = within(item, 'Source', 'Provider').flatMap((source) => childrenOf(source, 'Party'));
  const name = sources.map(({ attributes }) => attributes.FormalName).find((name) => name !== undefined);
  return name === undefined ? undefined : { name };
}

/** The component whose role is the body, or the first that holds text when none has a role. */
function bodyOf(item: XmlElement): RawArticle['body'] {
  const components = within(item, 'NewsComponent');
  const roleOf = (component: XmlElement) => at(component, 'Role')?.attributes.FormalName?.toLowerCase();
  const main = components.filter((component) =>
    ['body', 'main', 'main text', 'text'].includes(roleOf(component) ?? ''),
  );
  const others = components.filter((component) => roleOf(component) === undefined);
  for (const component of [...main, ...others]) {
    for (const content of childrenOf(component, 'ContentItem')) {
      const body = textIn(content);
      if (body !== undefined) return body;
    }
  }
  return undefined;
}

function textIn(content: XmlElement): RawArticle['body'] {
  const data = at(content, 'DataContent');
  const type = at(content, 'MimeType')?.attributes.FormalName ?? at(content, 'MediaType')?.attributes.FormalName ?? '';
  if (data === undefined || /css|image|audio|video/i.test(type)) return undefined;
  const [nitf] = within(data, 'nitf');
  const [body] = within(data, 'body');
  const hasMarkup = data.children.some((child) => typeof child !== 'string');
  const value = (nitf === undefined ? (hasMarkup ? markupOf(body ?? data) : textOf(data)) : nitfBody(nitf)).trim();
  if (value === '') return undefined;
  return { format: hasMarkup || /html/i.test(type) ? 'html' : 'text', value, complete: true };
}

/** An article written as named members: JSON, a line of NDJSON, the front matter of Markdown. */

import type { JsonObject, JsonValue, RawArticle, RawBody } from '../source.ts';

/** Members go by the names that JSON Feed, schema.org and ninjs give them; unknown members are left alone. */
export function articleOfRecord(record: JsonObject, externalId: string): RawArticle {
  return {
    externalId,
    title: text(record, 'title', 'headline', 'name'),
    url: text(record, 'url', 'link', 'external_url'),
    canonicalUrl: text(record, 'canonicalUrl', 'canonical'),
    body: bodyOf(record),
    summary: summaryOf(record),
    authors: people(pick(record, 'authors', 'author', 'by', 'byline')),
    publisher: people(pick(record, 'publisher', 'originPublisher', 'source'))[0],
    publishedAt: text(
      record,
      'publishedAt',
      'published',
      'date',
      'datePublished',
      'date_published',
      'pubDate',
      'firstCreated',
    ),
    updatedAt: text(record, 'updatedAt', 'updated', 'dateModified', 'date_modified', 'versionCreated'),
    language: text(record, 'language', 'lang', 'inLanguage'),
    licence: text(record, 'licence', 'license'),
  };
}

/** The members that mean something, for columns that are named a little differently. */
export const recordNames: readonly string[] =
  `title headline name url link external_url canonicalUrl canonical text body
  articleBody content_text body_text html content_html body_xhtml content markdown summary description authors author by byline
  publisher originPublisher source publishedAt published date datePublished pubDate firstCreated updatedAt updated dateModified
  versionCreated language lang inLanguage licence license externalId id guid uri`.split(/\s+/);

/** The id a record gives itself, or null. */
export function idOfRecord(record: JsonObject): string | null {
  return text(record, 'externalId', 'id', 'guid', 'uri') ?? null;
}

function bodyOf(record: JsonObject): RawBody | undefined {
  const plain = text(record, 'text', 'body', 'articleBody', 'content_text', 'body_text', 'bodyText');
  if (plain !== undefined) return { format: 'text', value: plain, complete: true };
  const html = text(record, 'html', 'content_html', 'body_xhtml', 'bodyHtml', 'content');
  if (html !== undefined) return { format: 'html', value: html, complete: true };
  const markdown = text(record, 'markdown');
  return markdown === undefined ? undefined : { format: 'markdown', value: markdown, complete: true };
}

function summaryOf(record: JsonObject): RawArticle['summary'] {
  const value = text(record, 'summary', 'description');
  return value === undefined ? undefined : { format: 'text', value };
}

function people(value: JsonValue | undefined): { name?: string; url?: string }[] {
  const list = Array.isArray(value) ? value : value === undefined ? [] : [value];
  return list.flatMap((person) => {
    if (typeof person === 'string') return person.trim() === '' ? [] : [{ name: person.trim() }];
    if (person === null || typeof person !== 'object' || Array.isArray(person)) return [];
    const name = text(person, 'name');
    return name === undefined ? [] : [{ name, url: text(person, 'url') }];
  });
}

function pick(record: JsonObject, ...names: string[]): JsonValue | undefined {
  const name = names.find((candidate) => Object.hasOwn(record, candidate) && record[candidate] !== null);
  return name === undefined ? undefined : record[name];
}

function text(record: JsonObject, ...names: string[]): string | undefined {
  const name = names.find((candidate) => Object.hasOwn(record, candidate) && isText(record[candidate]));
  return name === undefined ? undefined : String(record[name]);
}

function isText(value: JsonValue | undefined): boolean {
  return (typeof value === 'string' && value.trim() !== '') || typeof value === 'number';
}

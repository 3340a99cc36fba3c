/** A post as the WordPress REST API gives it, to an article. */

import type { JsonObject, JsonValue, RawArticle, SourceIssue } from './source.ts';

export interface Post {
  /** Null for what is no post. */
  readonly id: string | null;
  /** Null for a post that is protected. */
  readonly article: RawArticle | null;
  readonly issue: SourceIssue | null;
  /** ISO 8601 in UTC. */
  readonly changedAt: string | null;
}

export function postArticle(value: JsonValue): Post {
  const post = objectOf(value);
  const id = typeof post.id === 'number' || typeof post.id === 'string' ? String(post.id) : null;
  if (id === null)
    return {
      id,
      article: null,
      changedAt: null,
      issue: { kind: 'malformed', message: 'a post has no id and is left out' },
    };
  const changedAt = utc(post.modified_gmt) ?? utc(post.date_gmt);
  const content = objectOf(post.content);
  if (content.protected === true) {
    const message = `post ${id} is protected by a password and is left out`;
    return { id, article: null, changedAt, issue: { kind: 'auth', message, externalId: id } };
  }
  const text = rendered(content);
  const title = rendered(post.title);
  if (text === '' && title === '') {
    const message = `post ${id} has neither title nor text and is left out`;
    return { id, article: null, changedAt, issue: { kind: 'malformed', message, externalId: id } };
  }
  return { id, article: articleOf(post, id, title, text, changedAt), changedAt, issue: null };
}

function articleOf(post: JsonObject, id: string, title: string, text: string, changedAt: string | null): RawArticle {
  const embedded = objectOf(post._embedded);
  const link = textOf(post.link);
  const publishedAt = utc(post.date_gmt) ?? textOf(post.date);
  const excerpt = rendered(post.excerpt);
  const known = [rendered(post.guid), link].filter((other) => other !== '');
  const authors = listOf(embedded.author).flatMap((author) => {
    const { name, link: url } = objectOf(author);
    // Sites that hide their users embed an error in place of the author.
    return textOf(name) === '' ? [] : [{ name: textOf(name), ...(textOf(url) === '' ? {} : { url: textOf(url) }) }];
  });
  const categories = listOf(embedded['wp:term'])
    .flatMap(listOf)
    .flatMap((term) => {
      const { name, taxonomy } = objectOf(term);
      if (textOf(name) === '') return [];
      return [{ term: textOf(name), ...(textOf(taxonomy) === '' ? {} : { scheme: textOf(taxonomy) }) }];
    });
  const media = listOf(embedded['wp:featuredmedia']).flatMap((image) => {
    const { source_url: url, mime_type: type } = objectOf(image);
    return textOf(url) === '' ? [] : [{ url: textOf(url), ...(textOf(type) === '' ? {} : { type: textOf(type) }) }];
  });
  return {
    externalId: id,
    body: { format: 'html', value: text, complete: true },
    ...(known.length === 0 ? {} : { alternateIds: [...new Set(known)] }),
    ...(link === '' ? {} : { url: link }),
    ...(title === '' ? {} : { title }),
    ...(excerpt === '' ? {} : { summary: { format: 'html', value: excerpt } }),
    ...(publishedAt === '' ? {} : { publishedAt }),
    ...(changedAt === null ? {} : { updatedAt: changedAt }),
    ...(authors.length === 0 ? {} : { authors }),
    ...(categories.length === 0 ? {} : { categories }),
    ...(media.length === 0 ? {} : { media }),
  };
}

/** The `…_gmt` members are UTC without saying so; a draft's are all zeros. */
function utc(value: JsonValue | undefined): string | null {
  const time = textOf(value);
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/.test(time) || Number.isNaN(Date.parse(`${time}Z`))) return null;
  return `${time}Z`;
}

function rendered(value: JsonValue | undefined): string {
  return textOf(objectOf(value).rendered);
}

function textOf(value: JsonValue | undefined): string {
  return typeof value === 'string' ? value.trim() : '';
}

function objectOf(value: JsonValue | undefined): JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}

function listOf(value: JsonValue | undefined): readonly JsonValue[] {
  return Array.isArray(value) ? value : [];
}

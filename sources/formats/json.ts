/** JSON files (one article, a list, a JSON Feed) and NDJSON files (an article a line); an article is a record or a ninjs item. */

import { parseJson } from '../../readers/json.ts';
import { messageOf, SourceError } from '../error.ts';
import type { JsonObject, JsonValue, RawArticle, SourceIssue } from '../source.ts';
import { looksLikeFeed } from './feed.ts';
import { articleOfNinjs, isNinjs } from './ninjs.ts';
import { feedInFolder, type Reading } from './reading.ts';
import { articleOfRecord, idOfRecord } from './record.ts';

export function readJson(text: string, path: string): Reading {
  if (looksLikeFeed(text)) return feedInFolder(text, path);
  const value = parse(text, path);
  const list = Array.isArray(value) ? value : listIn(value);
  if (list === null) return collect([[value, path, path]]);
  return collect(list.map((item, n) => [item, `${path}#${idIn(item) ?? n + 1}`, `${path}, item ${n + 1}`]));
}

/** A line that cannot be read is an issue that names it; the others are read. Ids count from line 1. */
export function readNdjson(text: string, path: string): Reading {
  const issues: SourceIssue[] = [];
  const items: [JsonValue, string, string][] = [];
  text.split(/\r?\n/).forEach((line, n) => {
    if (line.trim() === '') return;
    const place = `${path}, line ${n + 1}`;
    try {
      const value = parse(line, place);
      items.push([value, `${path}#${idIn(value) ?? n + 1}`, place]);
    } catch (error) {
      issues.push({ kind: 'malformed', message: messageOf(error), externalId: `${path}#${n + 1}` });
    }
  });
  const read = collect(items);
  return { articles: read.articles, issues: [...issues, ...read.issues] };
}

function collect(items: readonly [value: JsonValue, externalId: string, place: string][]): Reading {
  const articles: RawArticle[] = [];
  const issues: SourceIssue[] = [];
  for (const [value, externalId, place] of items) {
    const article = isObject(value) ? articleOf(value, externalId) : null;
    if (article !== null && (article.title !== undefined || article.body !== undefined)) articles.push(article);
    else
      issues.push({
        kind: 'malformed',
        message: `${place}: an article is an object with a "title" or a "text"`,
        externalId,
      });
  }
  return { articles, issues };
}

/** A ninjs item has an id that is its own anywhere, and may be taken back without a word of text. */
function articleOf(value: JsonObject, externalId: string): RawArticle | null {
  if (!isNinjs(value)) return articleOfRecord(value, externalId);
  const article = articleOfNinjs(value);
  return article.status === 'canceled' ? { ...article, title: article.title ?? article.externalId } : article;
}

function parse(text: string, place: string): JsonValue {
  try {
    return parseJson(text);
  } catch (cause) {
    throw new SourceError('malformed', `${place}: ${messageOf(cause)}`, { cause });
  }
}

function listIn(value: JsonValue): JsonValue[] | null {
  if (!isObject(value)) return null;
  const list = value.articles ?? value.items;
  return Array.isArray(list) ? list : null;
}

function idIn(value: JsonValue): string | null {
  return isObject(value) ? idOfRecord(value) : null;
}

function isObject(value: JsonValue): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A Markdown file: YAML front matter when it has one, else its first heading as the title. */

import { parse } from 'yaml';
import { SourceError } from '../error.ts';
import type { JsonObject, RawArticle } from '../source.ts';
import { articleOfRecord } from './record.ts';

const frontMatter = /^---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;

export function readMarkdown(text: string, path: string): RawArticle {
  const matter = text.match(frontMatter);
  const record = matter === null ? {} : readMatter(matter[1] ?? '', path);
  const markdown = text.slice(matter?.[0].length ?? 0).trim();
  const { body: _body, ...article } = articleOfRecord(record, path);
  const heading = article.title === undefined ? markdown.match(/^#{1,2}[ \t]+(.+?)[ \t#]*(?:\r?\n|$)/) : null;
  return {
    ...article,
    title: article.title ?? heading?.[1],
    body: { format: 'markdown', value: markdown.slice(heading?.[0].length ?? 0).trim(), complete: true },
    raw: { mediaType: 'text/markdown', value: text },
  };
}

/** Plain YAML data: no custom tags, a bounded number of aliases, dates stay as written. */
function readMatter(matter: string, path: string): JsonObject {
  let value: unknown;
  try {
    value = parse(matter, { schema: 'core', maxAliasCount: 20, logLevel: 'error' });
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message.split('\n')[0] : String(cause);
    throw new SourceError('malformed', `${path}: front matter is not YAML: ${reason}`, { cause });
  }
  if (value === null || value === undefined) return {};
  if (typeof value === 'object' && !Array.isArray(value)) return value as JsonObject; // YAML's core schema yields JSON values only
  throw new SourceError('malformed', `${path}: front matter has to be "name: value" lines`);
}

/** From one item of somebody's JSON to an article, by JSON pointers: what `http-json` and `graphql` have in common. */

import { z } from 'zod';
import { addressIn, peopleIn, termsIn, textIn } from './claim.ts';
import { kindOf, SourceError } from './error.ts';
import { at, pointerSchema } from './pointer.ts';
import type { JsonValue, RawArticle, RawBody, SourceIssue } from './source.ts';

/** One pointer, or several of which the first that finds something counts. */
const pointers = z.union([pointerSchema, z.array(pointerSchema).min(1)]);

export const fieldsSchema = z
  .strictObject({
    id: pointers.optional(),
    url: pointers.optional(),
    title: pointers.optional(),
    html: pointers.optional(),
    markdown: pointers.optional(),
    text: pointers.optional(),
    summary: pointers.optional(),
    authors: pointers.optional(),
    publisher: pointers.optional(),
    publishedAt: pointers.optional(),
    updatedAt: pointers.optional(),
    language: pointers.optional(),
    categories: pointers.optional(),
    image: pointers.optional(),
    licence: pointers.optional(),
  })
  .refine(({ id, url }) => id !== undefined || url !== undefined, 'needs `id` or `url`: an article is known by it')
  .describe(
    'Where in an item each part of an article stands: JSON pointers, or lists of them of which the first that finds something counts. `id` (else `url`) tells articles apart.',
  );

export const datesSchema = z
  .enum(['text', 'seconds', 'milliseconds'])
  .default('text')
  .describe('How the origin writes dates: as text, or as numbers since 1970 (UTC).');

export type Fields = z.infer<typeof fieldsSchema>;
export type Field = keyof Fields;

export interface Mapping {
  readonly fields: Fields;
  readonly dates: z.infer<typeof datesSchema>;
  /** False when the bodies are excerpts. */
  readonly complete: boolean;
}

/** Every item as an article, or an issue that names its place. */
export function articlesOf(items: readonly JsonValue[], mapping: Mapping, base: string, place: string) {
  const articles: RawArticle[] = [];
  const issues: SourceIssue[] = [];
  for (const [n, item] of items.entries()) {
    try {
      articles.push(articleOf(item, mapping, base));
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      issues.push({ kind: kindOf(error), message: `item ${n} of ${place === '' ? 'the answer' : place} ${reason}` });
    }
  }
  return { articles, issues };
}

/** Throws `malformed` when nothing tells the item from others. `base` resolves relative addresses. */
export function articleOf(item: JsonValue, { fields, dates, complete }: Mapping, base: string): RawArticle {
  const find = (field: Field) => first(item, fields[field]);
  const url = addressIn(find('url'), base);
  const externalId = textIn(find('id')) ?? url;
  if (externalId === undefined) throw new SourceError('malformed', 'has neither an id nor an address');
  const summary = textIn(find('summary'));
  const image = addressIn(find('image'), base);
  return {
    externalId,
    url,
    title: textIn(find('title')),
    body: bodyOf(find, complete),
    summary: summary === undefined ? undefined : { format: 'html', value: summary },
    authors: peopleIn(find('authors')),
    publisher: peopleIn(find('publisher'))[0],
    publishedAt: dateOf(find('publishedAt'), dates),
    updatedAt: dateOf(find('updatedAt'), dates),
    language: textIn(find('language')),
    categories: termsIn(find('categories')),
    media: image === undefined ? undefined : [{ url: image }],
    licence: textIn(find('licence')),
  };
}

/** As the origin writes it; a number becomes the instant it stands for. */
export function dateOf(value: JsonValue | undefined, dates: Mapping['dates']): string | undefined {
  const text = textIn(value);
  if (text === undefined || dates === 'text') return text;
  const instant = new Date(Number(text) * (dates === 'seconds' ? 1000 : 1));
  return Number.isNaN(instant.getTime()) ? text : instant.toISOString();
}

function bodyOf(find: (field: Field) => JsonValue | undefined, complete: boolean): RawBody | undefined {
  for (const format of ['html', 'markdown', 'text'] as const) {
    const value = textIn(find(format));
    if (value !== undefined) return { format, value, complete };
  }
  return undefined;
}

function first(item: JsonValue, where: Fields[Field]): JsonValue | undefined {
  const candidates = typeof where === 'string' ? [where] : (where ?? []);
  return candidates
    .map((pointer) => at(item, pointer))
    .find((value) => value !== undefined && value !== null && value !== '');
}

/** What a page says of its article in JSON-LD (schema.org), found in arrays, in `@graph` and in broken JSON too. */

import { type JsonValue, parseJson } from '../json.ts';
import type { PageDom } from './dom.ts';
import { repairJson } from './repair-json.ts';

export type LdNode = { readonly [key: string]: JsonValue };

export interface StructuredData {
  /** The node of the article, when there is one. */
  readonly article: LdNode | null;
  /** The node of the page as a whole, which some sites date instead. */
  readonly page: LdNode | null;
  /** Every node, by its `@id`, for references. */
  readonly byId: ReadonlyMap<string, LdNode>;
  readonly all: readonly LdNode[];
}

const articleTypes =
  /^(?:.*[/#:])?(?:(?:\w*News)?Article|\w*Article|BlogPosting|LiveBlogPosting|SocialMediaPosting|DiscussionForumPosting|Report|APIReference|Posting|Review)$/;
const pageTypes = /^(?:.*[/#:])?(?:\w*WebPage|ItemPage|AboutPage|QAPage|VideoObject|Recipe|HowTo|Product)$/;
/** Judge somebody else's article. */
const ignoredTypes = /^(?:.*[/#:])?(?:ClaimReview|AggregateRating|Rating)$/;

/** Bounds for hostile pages. */
const MOST_SCRIPTS = 40;
const MOST_NODES = 2000;
const MAX_DEPTH = 16;

export function structuredData(document: PageDom): StructuredData {
  const all: LdNode[] = [];
  const byId = new Map<string, LdNode>();
  for (const script of Array.from(document.querySelectorAll('script[type*="ld+json" i]')).slice(0, MOST_SCRIPTS)) {
    const value = read(script.textContent ?? '');
    if (value !== null) collect(value, all, byId, 0);
  }
  const articles = all.filter((node) => typesOf(node).some((type) => articleTypes.test(type)));
  const told = (node: LdNode) =>
    ['headline', 'datePublished', 'articleBody', 'author', 'name'].filter((key) => key in node).length;
  const article = articles.reduce<LdNode | null>(
    (best, node) => (best === null || told(node) > told(best) + 1 ? node : best),
    null,
  );
  const page = all.find((node) => typesOf(node).some((type) => pageTypes.test(type))) ?? null;
  return { article, page, byId, all };
}

function read(text: string): JsonValue | null {
  for (const json of [text, repairJson(text)]) {
    try {
      return parseJson(json);
    } catch {
      // tried again after repair; a page without readable JSON-LD says nothing in it
    }
  }
  return null;
}

function collect(value: JsonValue, all: LdNode[], byId: Map<string, LdNode>, depth: number): void {
  if (value === null || typeof value !== 'object' || depth > MAX_DEPTH || all.length >= MOST_NODES) return;
  if (Array.isArray(value)) {
    for (const item of value) collect(item, all, byId, depth + 1);
    return;
  }
  const types = typesOf(value);
  if (types.some((type) => ignoredTypes.test(type))) return;
  if (types.length > 0) all.push(value);
  const id = value['@id'];
  if (typeof id === 'string' && Object.keys(value).length > 1 && !byId.has(id)) byId.set(id, value);
  for (const key of [
    '@graph',
    'mainEntity',
    'mainEntityOfPage',
    'itemListElement',
    'liveBlogUpdate',
    'hasPart',
    'author',
    'publisher',
    'creator',
  ]) {
    const child = value[key];
    // Lists of other articles are no statement about this one.
    if (child !== undefined && !(key === 'itemListElement' || key === 'hasPart') && key !== 'liveBlogUpdate')
      collect(child, all, byId, depth + 1);
  }
}

function typesOf(node: LdNode): string[] {
  const type = node['@type'];
  return (Array.isArray(type) ? type : [type]).filter((name) => typeof name === 'string');
}

/** The first text of a property, from a string, a list, or an object's name. */
export function ldText(node: LdNode | null, ...keys: string[]): string | null {
  for (const key of keys) {
    const text = firstText(node?.[key]);
    if (text !== null) return text;
  }
  return null;
}

function firstText(value: JsonValue | undefined): string | null {
  if (typeof value === 'string') return value.trim() === '' ? null : value;
  if (Array.isArray(value)) return value.map(firstText).find((text) => text !== null) ?? null;
  if (value === null || typeof value !== 'object') return null;
  return firstText(value['@value'] ?? value.name ?? value.url ?? value['@id']);
}

/** Names of persons or organisations: strings, objects, references by `@id`, and lists of them. */
export function ldNames(value: JsonValue | undefined, byId: ReadonlyMap<string, LdNode>): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.slice(0, 50).flatMap((item) => ldNames(item, byId));
  if (value === null || value === undefined || typeof value !== 'object') return [];
  const id = value['@id'];
  const node = value.name === undefined && typeof id === 'string' ? (byId.get(id) ?? value) : value;
  const name = node.name ?? (node.givenName !== undefined ? `${node.givenName} ${node.familyName ?? ''}` : undefined);
  if (typeof name === 'string') return [name];
  return Array.isArray(name) ? name.filter((item) => typeof item === 'string') : [];
}

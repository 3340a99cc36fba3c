/** ninjs 1.x to 3.x (IPTC news in JSON): one item to an article. Members go by one name in any version's spelling. */

import type { JsonObject, JsonValue, RawArticle } from '../source.ts';
import { nitfBody } from './nitf.ts';
import { parseXml } from './xml-tree.ts';

/** Has a URI, as every item, and a member that only ninjs has. */
export function isNinjs(value: JsonObject): boolean {
  if (typeof value.uri !== 'string') return false;
  return Object.keys(value).some(
    (name) => marks.has(folded(name)) || /^(?:body|headline|description)_/.test(name.toLowerCase()),
  );
}

const marks = new Set(
  `$standard standard representationtype versioncreated pubstatus headlines bodies descriptions associations renditions
  contentcreated firstcreated copyrightholder trustindicators eventdetails newscoveragestatus`.split(/\s+/),
);

export function articleOfNinjs(item: JsonObject): RawArticle {
  const members = new Map(Object.entries(item).map(([name, value]) => [folded(name), value]));
  const text = (...names: string[]) =>
    names.map((name) => textOf(members.get(name))).find((value) => value !== undefined);
  const uri = text('uri') ?? '';
  const bylines = listOf(members.get('bylines')).map((byline) => textOf(byline.byline) ?? textOf(byline.name));
  const version = text('version');
  return {
    externalId: uri,
    title: partOf(members, 'headline', ['main', ''])?.value ?? text('title'),
    url: /^https?:/i.test(uri) ? uri : undefined,
    authors: [text('byline', 'by'), ...bylines].flatMap((line) => namesIn(line)),
    publisher: publisherOf(members),
    publishedAt: text('contentcreated', 'firstcreated', 'versioncreated'),
    updatedAt: text('contentmodified', 'versioncreated'),
    language: text('language'),
    body: bodyOf(members),
    summary: summaryOf(members),
    categories: namesOf(members, 'subject', 'subjects').map((term) => ({ term })),
    media: mediaOf(members),
    licence: text('usageterms'),
    embargoUntil: text('embargoed', 'embargoeduntil'),
    status: statusOf(text('pubstatus')),
    extra: {
      ...(version === undefined ? {} : { version }),
      people: namesOf(members, 'person', 'people'),
      organisations: namesOf(members, 'organisation', 'organisations'),
      places: namesOf(members, 'place', 'places'),
    },
  };
}

type Members = ReadonlyMap<string, JsonValue>;
interface Part {
  readonly role: string;
  readonly type: string;
  readonly value: string;
}

/** From 2.0 a list of parts with roles, before that a member for each role: `body_text`, `body_xhtml`. */
function partsOf(members: Members, singular: string): Part[] {
  const listed = listOf(members.get(singular === 'body' ? 'bodies' : `${singular}s`)).flatMap((part) => {
    const value = textOf(part.value);
    const type = textOf(part.contentType ?? part.contenttype) ?? '';
    return value === undefined ? [] : [{ role: (textOf(part.role) ?? '').toLowerCase(), type, value }];
  });
  const named = [...members].flatMap(([name, content]) => {
    const value = textOf(content);
    const isPart = name === singular || name.startsWith(`${singular}_`);
    return isPart && value !== undefined ? [{ role: name.slice(singular.length + 1), type: '', value }] : [];
  });
  return [...listed, ...named];
}

function partOf(members: Members, singular: string, roles: readonly string[]): Part | undefined {
  const parts = partsOf(members, singular);
  return (
    roles.map((wanted) => parts.find(({ role }) => role === wanted)).find((part) => part !== undefined) ?? parts[0]
  );
}

function bodyOf(members: Members): RawArticle['body'] {
  const part = partOf(members, 'body', ['html', 'xhtml', 'html5', 'main', 'text', 'nitf']);
  if (part === undefined) return undefined;
  const isNitf = part.role === 'nitf' || /nitf/i.test(part.type);
  const value = isNitf ? fromNitf(part.value) : part.value;
  const isMarkup = isNitf || /html/i.test(part.type) || /html/.test(part.role);
  return { format: isMarkup ? 'html' : 'text', value: isMarkup ? innerBody(value) : value, complete: true };
}

/** A whole document in this place is all article: what is in its body. */
function innerBody(html: string): string {
  const start = /<body(?:\s[^<>]*)?>/i.exec(html);
  if (start === null) return html;
  const end = html.toLowerCase().lastIndexOf('</body');
  return html.slice(start.index + start[0].length, end < start.index ? undefined : end);
}

function fromNitf(xml: string): string {
  const { root } = parseXml(xml, 'the NITF body');
  return nitfBody(root) || xml;
}

function summaryOf(members: Members): RawArticle['summary'] {
  const part = partOf(members, 'description', ['lead', 'summary', '', 'text', 'caption', 'main']);
  if (part === undefined) return undefined;
  return { format: /html/i.test(part.type) || /html/.test(part.role) ? 'html' : 'text', value: part.value };
}

function statusOf(status: string | undefined): RawArticle['status'] {
  const state = (status ?? 'usable').replace(/^.*[:/]/, '').toLowerCase();
  if (state === 'canceled' || state === 'cancelled') return 'canceled';
  return state === 'withheld' ? 'withheld' : 'usable';
}

function publisherOf(members: Members): RawArticle['publisher'] {
  const [source] = namesOf(members, 'infosources', 'source');
  const name = source ?? textOf(members.get('source')) ?? textOf(members.get('copyrightholder'));
  return name === undefined ? undefined : { name };
}

/** One rendition of the item itself, and of each that belongs to it; a list, or before 2.0 an object by name. */
function mediaOf(members: Members): RawArticle['media'] {
  const related = listOf(members.get('associations')).map(
    (each) => new Map(Object.entries(each).map(([name, value]) => [folded(name), value])),
  );
  return [members, ...related].flatMap((each) => {
    const found = listOf(each.get('renditions')).find(({ href }) => typeof href === 'string' && /^https?:/i.test(href));
    if (found === undefined) return [];
    const type = textOf(found.contentType ?? found.contenttype ?? found.mimetype);
    return [{ url: String(found.href), type, title: partOf(each, 'headline', ['main', ''])?.value }];
  });
}

function namesOf(members: Members, ...lists: readonly string[]): string[] {
  const names = lists.flatMap((list) => listOf(members.get(list)).map(({ name }) => textOf(name)));
  return names.filter((name) => name !== undefined);
}

function namesIn(byline: string | undefined): { name: string }[] {
  const names = (byline ?? '').replace(/^by:?\s+/i, '').split(/,| and | & /);
  return names.map((name) => ({ name: name.trim() })).filter(({ name }) => name !== '');
}

/** The objects in a list, or in an object that names each. */
function listOf(value: JsonValue | undefined): JsonObject[] {
  const all = Array.isArray(value) ? value : typeof value === 'object' && value !== null ? Object.values(value) : [];
  return all.filter((each): each is JsonObject => typeof each === 'object' && each !== null && !Array.isArray(each));
}

function textOf(value: JsonValue | undefined): string | undefined {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

/** 3.0 writes `versionCreated` where others write `versioncreated`. */
function folded(name: string): string {
  return name.toLowerCase();
}

/** JSON Feed 1.0 and 1.1 (jsonfeed.org): members of the wrong type are passed over, what is usable stays. */

import type { FeedDocument, FeedEntry, FeedPerson } from '../feed-document.ts';
import { type JsonValue, parseJson } from '../json.ts';
import { placeIn } from '../place.ts';
import { clean } from './characters.ts';
import { withoutBrokenEnd } from './json-end.ts';
import { absolute, resolveHtml } from './links.ts';
import { once, personIn } from './person.ts';
import { nothing } from './text.ts';

type Members = { readonly [key: string]: JsonValue };

/** Null for JSON that is no feed; throws, with the place, for what is no JSON. */
export function readJsonFeed(text: string, base: string, encoding: string): FeedDocument | null {
  const { value, fault } = readable(text);
  if (!isMembers(value)) return null;
  const version = string(value, 'version');
  const items = listAt(value, 'items');
  if (!/jsonfeed\.org/i.test(version) && !(Array.isArray(value.items) && string(value, 'title') !== '')) return null;
  const faults: string[] = fault === '' ? [] : [fault];
  const authors = peopleOf(value, base);
  const feedUrl = absolute(string(value, 'feed_url'), base);
  const home = absolute(string(value, 'home_page_url'), base || feedUrl);
  const from = /^https?:\/\//i.test(home) ? home : base || feedUrl;
  const entries = items.flatMap((item, n) => {
    if (isMembers(item)) return [entryOf(item, from, authors)];
    faults.push(`item ${n + 1} is no object`);
    return [];
  });
  return {
    feed: {
      title: string(value, 'title'),
      description: string(value, 'description') || string(value, 'user_comment'),
      link: home,
      id: feedUrl,
      language: string(value, 'language'),
      rights: '',
      image: absolute(string(value, 'icon') || string(value, 'favicon'), from),
      published: '',
      updated: '',
      authors,
      categories: [],
    },
    entries,
    deleted: [],
    links: linksOf(value, base || feedUrl),
    ttlMs: null,
    history: '',
    encoding,
    version: /\/1\.1/.test(version) ? 'json11' : 'json1',
    faults,
  };
}

/** Line ends and other controls within strings are read as blanks; a document that breaks off, up to its last complete item. */
function readable(text: string): { value: JsonValue; fault: string } {
  try {
    return { value: parseJson(text), fault: '' };
  } catch (cause) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
    const tidy = text.replace(/[\0-\x1f]/g, ' ');
    if (isReadable(tidy)) return { value: parseJson(tidy), fault: 'strings hold control characters' };
    const whole = withoutBrokenEnd(text);
    if (whole === null) throw cause;
    const fault = `breaks off at ${placeIn(text, text.length)}; the item it cuts off is left out`;
    return { value: parseJson(whole), fault };
  }
}

function isReadable(text: string): boolean {
  try {
    parseJson(text);
    return true;
  } catch {
    return false;
  }
}

function entryOf(item: Members, base: string, feedAuthors: readonly FeedPerson[]): FeedEntry {
  const html = string(item, 'content_html');
  const text = string(item, 'content_text');
  const authors = peopleOf(item, base);
  const id = string(item, 'id');
  const url = absolute(string(item, 'url'), base);
  const content =
    html === '' ? { ...nothing, value: text } : { value: resolveHtml(html, url || base), type: 'html' as const };
  const external = absolute(string(item, 'external_url'), base);
  return {
    title: string(item, 'title'),
    titleType: 'text',
    summary: string(item, 'summary'),
    summaryType: 'text',
    content: content.value,
    contentType: content.type,
    link: url || external || (/^https?:\/\/\S+$/i.test(id) ? id : ''),
    id: id || url || external,
    isIdLink: id === '' || /^https?:\/\//i.test(id),
    language: string(item, 'language'),
    rights: '',
    published: string(item, 'date_published'),
    updated: string(item, 'date_modified'),
    authors: authors.length > 0 ? authors : feedAuthors,
    inheritsAuthors: authors.length === 0 && feedAuthors.length > 0,
    categories: [
      ...new Set(
        listAt(item, 'tags').flatMap((tag) => (typeof tag === 'string' && tag.trim() !== '' ? [tag.trim()] : [])),
      ),
    ],
    enclosures: attachmentsOf(item, base),
    thumbnails: [],
    media: [],
    commentsUrl: '',
    source: { title: '', link: '', id: '' },
    publisher: '',
    image: absolute(string(item, 'image') || string(item, 'banner_image'), base),
    originalLink: external,
  };
}

/** Version 1.1 has a list, version 1.0 one author. */
function peopleOf(holder: Members, base: string): FeedPerson[] {
  const listed = [...listAt(holder, 'authors'), holder.author ?? null];
  return once(
    listed.map((author) => {
      if (typeof author === 'string') return personIn(author);
      if (!isMembers(author)) return null;
      const [name, url] = [string(author, 'name'), string(author, 'url')];
      const email = /^mailto:/i.test(url) ? url.slice('mailto:'.length) : '';
      if (name === '' && url === '') return null;
      return { name, email, url: email === '' ? absolute(url, base) : '' };
    }),
  );
}

function attachmentsOf(item: Members, base: string): FeedEntry['enclosures'] {
  return listAt(item, 'attachments').flatMap((attachment) => {
    if (!isMembers(attachment)) return [];
    const url = absolute(string(attachment, 'url'), base);
    const size = Number(string(attachment, 'size_in_bytes'));
    return url === ''
      ? []
      : [
          {
            url,
            type: string(attachment, 'mime_type'),
            length: size > 0 && Number.isFinite(size) ? Math.round(size) : 0,
          },
        ];
  });
}

function linksOf(feed: Members, base: string): FeedDocument['links'] {
  const named = (rel: string, member: string, type: string) => {
    const href = absolute(string(feed, member), base);
    return href === '' ? [] : [{ rel, href, type }];
  };
  const hubs = listAt(feed, 'hubs').flatMap((hub) => {
    const href = isMembers(hub) ? absolute(string(hub, 'url'), base) : '';
    return href === '' ? [] : [{ rel: 'hub', href, type: '' }];
  });
  return [
    ...named('self', 'feed_url', 'application/feed+json'),
    ...named('alternate', 'home_page_url', 'text/html'),
    ...named('next', 'next_url', 'application/feed+json'),
    ...hubs,
  ];
}

function isMembers(value: JsonValue | undefined): value is { [key: string]: JsonValue } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function listAt(holder: Members, name: string): readonly JsonValue[] {
  const value = Object.hasOwn(holder, name) ? holder[name] : undefined;
  return Array.isArray(value) ? value : [];
}

/** Numbers are taken as they are written; anything else that is no string says nothing. */
function string(holder: Members, name: string): string {
  const value = Object.hasOwn(holder, name) ? holder[name] : undefined;
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? clean(value).trim() : '';
}

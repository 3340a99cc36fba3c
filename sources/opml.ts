/** Lists of feeds as readers exchange them (OPML 1.0 to 2.0), with what a source of ours needs to come back whole. */

import { Parser } from 'htmlparser2';
import { SourceError } from './error.ts';
import type { JsonObject, JsonValue } from './source.ts';

export interface OpmlEntry {
  /** The entry's own, else the address of its site, else of its feed. */
  readonly title: string;
  readonly feedUrl: string;
  /** The feed's address where the list names no site. */
  readonly siteUrl: string;
  readonly description: string;
  /** The folders it stands in, outermost first. */
  readonly categories: readonly string[];
  /** How a list of ours configures it; null in the lists of others. */
  readonly source: OpmlSource | null;
}

export interface OpmlSource {
  /** The plug-in. */
  readonly use: string;
  readonly key: string | null;
  readonly every: string | null;
  readonly with: JsonObject;
}

export interface WrittenSource {
  readonly use: string;
  readonly key?: string;
  readonly title: string;
  readonly every?: string;
  readonly with: JsonObject;
  readonly siteUrl?: string;
  readonly categories?: readonly string[];
}

/** Marks our attributes; readers that do not know them pass them over. */
const NAMESPACE = 'urn:dateline:opml';

/** A longer list is no list of feeds. */
const MOST_ENTRIES = 20_000;
const MOST_FOLDERS = 50;

/** Forgiving as readers are: names in any case, unescaped `&`, entries without a folder. Throws `malformed` for what is no OPML. */
export function readOpml(text: string): OpmlEntry[] {
  const entries: OpmlEntry[] = [];
  // An element that is an entry, or too deep, opens no folder of its own.
  const open: (string | null)[] = [];
  let isOpml = false;
  const parser = new Parser(
    {
      onopentag(name, written) {
        if (name === 'opml') isOpml = true;
        if (name !== 'outline' || !isOpml) return;
        const attributes = new Map(Object.entries(written).map(([key, value]) => [key, value.trim()]));
        const entry = entryOf(
          attributes,
          open.slice(0, MOST_FOLDERS).filter((folder) => folder !== null),
        );
        if (entry !== null && entries.length < MOST_ENTRIES) entries.push(entry);
        const title = attributes.get('title') || attributes.get('text') || '';
        open.push(entry === null && title !== '' && open.length < MOST_FOLDERS ? title : null);
      },
      onclosetag(name) {
        if (name === 'outline') open.pop();
      },
    },
    { xmlMode: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  parser.end(text);
  if (!isOpml) throw new SourceError('malformed', `no OPML: it starts with “${text.trimStart().slice(0, 40)}”`);
  return entries;
}

/** A list that reads back as the same sources. Sources that are no feed have no `xmlUrl`, and are ours alone. */
export function writeOpml(sources: readonly WrittenSource[], title = 'Dateline'): string {
  const folders = new Map<string, WrittenSource[]>();
  for (const source of sources) {
    const path = (source.categories ?? []).join('\n');
    folders.set(path, [...(folders.get(path) ?? []), source]);
  }
  const outlines = [...folders].map(([path, members]) => {
    const names = path === '' ? [] : path.split('\n');
    const opening = names.map((name) => `<outline text="${escaped(name)}">\n`).join('');
    return `${opening}${members.map(outlineOf).join('')}${'</outline>\n'.repeat(names.length)}`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<opml version="2.0" xmlns:dateline="${NAMESPACE}">
<head><title>${escaped(title)}</title></head>
<body>
${outlines.join('')}</body>
</opml>
`;
}

function entryOf(attributes: ReadonlyMap<string, string>, categories: readonly string[]): OpmlEntry | null {
  const of = (name: string) => attributes.get(name) ?? '';
  const source = sourceOf(attributes);
  const feedUrl = of('xmlurl') || (of('type').toLowerCase() === 'rss' ? of('url') : '');
  if (feedUrl === '' && source === null) return null;
  const siteUrl = of('htmlurl') || feedUrl;
  return {
    title: of('title') || of('text') || siteUrl || feedUrl,
    feedUrl,
    siteUrl,
    description: of('description'),
    categories,
    source,
  };
}

function sourceOf(attributes: ReadonlyMap<string, string>): OpmlSource | null {
  const use = attributes.get('dateline:use') ?? '';
  if (use === '') return null;
  const settings = jsonOf(attributes.get('dateline:with') ?? '{}');
  return {
    use,
    key: attributes.get('dateline:key') || null,
    every: attributes.get('dateline:every') || null,
    with: settings,
  };
}

/** Settings that cannot be read are no settings; the source then says what it lacks. */
function jsonOf(text: string): JsonObject {
  try {
    const value = JSON.parse(text, (key, member) => (key === '__proto__' ? undefined : member)) as JsonValue; // JSON.parse yields nothing else
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
  } catch {
    return {};
  }
}

function outlineOf({ use, key, title, every, with: settings, siteUrl }: WrittenSource): string {
  const address =
    use === 'feed' && typeof settings.url === 'string' && /^https?:/i.test(settings.url) ? settings.url : null;
  const attributes = {
    ...(address === null ? {} : { type: 'rss' }),
    text: title,
    title,
    ...(address === null ? {} : { xmlUrl: address }),
    ...(siteUrl === undefined ? {} : { htmlUrl: siteUrl }),
    'dateline:use': use,
    ...(key === undefined ? {} : { 'dateline:key': key }),
    ...(every === undefined ? {} : { 'dateline:every': every }),
    'dateline:with': JSON.stringify(settings),
  };
  const written = Object.entries(attributes).map(([name, value]) => `${name}="${escaped(value)}"`);
  return `<outline ${written.join(' ')}/>\n`;
}

/** Characters that XML 1.0 cannot hold are left out. */
function escaped(text: string): string {
  const entities: Record<string, string> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    '\n': '&#10;',
    '\t': '&#9;',
  };
  return (
    text
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is meant
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, '')
      .replace(/[&<>"\n\t]/g, (character) => entities[character] ?? '')
  );
}

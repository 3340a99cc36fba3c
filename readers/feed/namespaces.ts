/** Which vocabulary an element of a feed belongs to: by its namespace where that is declared, by its prefix where it is not. */

/** RSS of any age and Atom share one vocabulary here: their elements are told apart by what they hold. */
const CORE = '';

/** Of a vocabulary nobody here knows. */
const UNKNOWN = '?';

/** Addresses in lower case, without scheme, `www.` and the last slash or hash: publishers vary all of these. */
const byAddress: ReadonlyMap<string, string> = new Map([
  ...[
    'w3.org/2005/atom',
    'purl.org/atom/ns',
    'purl.org/atom/1.0',
    'purl.org/rss/1.0',
    'purl.org/net/rss1.1',
    'my.netscape.com/rdf/simple/0.9',
    'channel.netscape.com/rdf/simple/0.9',
    'my.netscape.com/publish/formats/rss-0.91.dtd',
    'backend.userland.com/rss',
    'backend.userland.com/rss2',
    'backend.userland.com/rss091',
    'backend.userland.com/rss092',
    'blogs.law.harvard.edu/tech/rss',
    'cyber.law.harvard.edu/rss',
    'rssboard.org/rss-specification',
  ].map((address) => [address, CORE] as const),
  ['w3.org/1999/02/22-rdf-syntax-ns', 'rdf'],
  ['w3.org/1999/xhtml', 'xhtml'],
  ['w3.org/xhtml', 'xhtml'],
  ['w3.org/tr/xhtml1', 'xhtml'],
  ['w3.org/tr/xhtml1/strict', 'xhtml'],
  ['w3.org/2000/svg', 'svg'],
  ['w3.org/1998/math/mathml', 'mathml'],
  ['w3.org/xml/1998/namespace', 'xml'],
  ['purl.org/rss/1.0/modules/content', 'content'],
  ['purl.org/dc/elements/1.1', 'dc'],
  ['purl.org/dc/elements/1.0', 'dc'],
  ['purl.org/dc/terms', 'dcterms'],
  ['purl.org/rss/1.0/modules/syndication', 'sy'],
  ['purl.org/rss/1.0/modules/slash', 'slash'],
  ['wellformedweb.org/commentapi', 'wfw'],
  ['search.yahoo.com/mrss', 'media'],
  ['search.yahoo.com/rss', 'media'],
  ['video.search.yahoo.com/mrss', 'media'],
  ['tools.search.yahoo.com/mrss', 'media'],
  ['api.search.yahoo.com/mrss', 'media'],
  ['itunes.com/dtds/podcast-1.0.dtd', 'itunes'],
  ['itunes.com/dtds/podcast-1.0', 'itunes'],
  ['example.com/dtds/podcast-1.0.dtd', 'itunes'],
  ['google.com/schemas/play-podcasts/1.0', 'googleplay'],
  ['google.com/schemas/play-podcasts/1.0/play-podcasts.xsd', 'googleplay'],
  ['rssnamespace.org/feedburner/ext/1.0', 'feedburner'],
  ['pheedo.com/namespace/pheedo', 'pheedo'],
  ['purl.org/atompub/tombstones/1.0', 'at'],
  ['purl.org/syndication/history/1.0', 'fh'],
  ['purl.org/syndication/thread/1.0', 'thr'],
  ['backend.userland.com/creativecommonsrssmodule', 'creativecommons'],
  ['cyber.law.harvard.edu/rss/creativecommonsrssmodule.html', 'creativecommons'],
  ['web.resource.org/cc', 'cc'],
  ['creativecommons.org/ns', 'cc'],
  ['webfeeds.org/rss/1.0', 'webfeeds'],
  ['georss.org/georss', 'georss'],
  ['opengis.net/gml', 'gml'],
  ['prismstandard.org/namespaces/1.2/basic', 'prism'],
  ['prismstandard.org/namespaces/basic/2.0', 'prism'],
  ['smartnews.com/snf', 'snf'],
]);

/** What prefixes mean by custom, where a feed uses one that it does not declare, or declares with a misspelt address. */
const byPrefix: ReadonlyMap<string, string> = new Map([
  ...['atom', 'atom10', 'atom03', 'a10', 'rss', 'rss1', 'rss10'].map((prefix) => [prefix, CORE] as const),
  ...`rdf xhtml svg mathml xml content dc dcterms sy slash wfw media itunes googleplay feedburner pheedo at fh thr
  creativecommons cc webfeeds georss gml prism snf`
    .split(/\s+/)
    .map((prefix) => [prefix, prefix] as const),
  ['dcterm', 'dcterms'],
  ['dct', 'dcterms'],
  ['yahoo', 'media'],
  ['mrss', 'media'],
]);

/** What prefixes stand for at one place of a document; the default namespace has the empty prefix. */
export interface NamespaceScope {
  readonly vocabularies: ReadonlyMap<string, string>;
  /** By name as written: names repeat, so what was worked out once is kept. */
  readonly keys: Map<string, string>;
}

export const outermost: NamespaceScope = { vocabularies: new Map(), keys: new Map() };

/** The scope within an element; `isRoot` lets a default namespace that nobody knows be that of a feed. */
export function inScope(
  attributes: Readonly<Record<string, string>>,
  around: NamespaceScope,
  isRoot: boolean,
): NamespaceScope {
  let vocabularies: Map<string, string> | null = null;
  for (const name in attributes) {
    if (!name.startsWith('xmlns')) continue;
    const prefix = name === 'xmlns' ? '' : name.slice('xmlns:'.length);
    const custom = prefix === '' ? (isRoot ? CORE : UNKNOWN) : customaryVocabulary(prefix);
    vocabularies ??= new Map(around.vocabularies);
    vocabularies.set(prefix, vocabularyOf(attributes[name] ?? '') ?? custom);
  }
  return vocabularies === null ? around : { vocabularies, keys: new Map() };
}

/** Vocabulary and local name of an element, such as "dc:creator"; the name alone for RSS and Atom. */
export function keyOf(name: string, scope: NamespaceScope): string {
  const known = scope.keys.get(name);
  if (known !== undefined) return known;
  const colon = name.indexOf(':');
  const prefix = colon === -1 ? '' : name.slice(0, colon);
  const vocabulary = scope.vocabularies.get(prefix) ?? (prefix === '' ? CORE : customaryVocabulary(prefix));
  const local = name.slice(colon + 1);
  const key = vocabulary === CORE ? local : `${vocabulary}:${local}`;
  // Bounded: a document of a million different names has no feed in it.
  if (scope.keys.size < 1000) scope.keys.set(name, key);
  return key;
}

/** Null for an address that is not known. */
function vocabularyOf(address: string): string | null {
  const plain = address
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/[/#]+$/, '');
  return byAddress.get(plain) ?? null;
}

/** What a prefix means by custom. */
function customaryVocabulary(prefix: string): string {
  return byPrefix.get(prefix) ?? UNKNOWN;
}

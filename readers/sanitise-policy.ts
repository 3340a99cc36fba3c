/** What sanitised HTML may hold: elements, what becomes of others, and the attributes of each with what they may say. */

import { safeImage, safeLink, safeSrcset } from './sanitise-addresses.ts';

/** The attribute's value as it may be written, or null for leaving it out. */
export type Check = (value: string, base: string | undefined) => string | null;

/** Emitted under their own name. Every one of them is parsed in the ordinary way: none switches the parser's mode. */
export const kept: ReadonlySet<string> =
  words(`a abbr address article aside b bdi bdo blockquote br caption cite code col
  colgroup dd del details dfn div dl dt em figcaption figure footer h1 h2 h3 h4 h5 h6 header hr i img ins kbd li main mark
  nav ol p pre q rp rt ruby s samp section small span strong sub summary sup table tbody td tfoot th thead time tr u ul
  var wbr`);

export const voids: ReadonlySet<string> = words('br col hr img wbr');

/** Another name for the same, or a block that stays a block. Everything else unknown goes and leaves its text. */
export const renamed: ReadonlyMap<string, string> = new Map([
  ['strike', 's'],
  ['acronym', 'abbr'],
  ['tt', 'code'],
  ['big', 'span'],
  ['dir', 'ul'],
  ['menu', 'ul'],
  ['listing', 'pre'],
  ['xmp', 'pre'],
  ['plaintext', 'pre'],
  ...[...words('center dialog fieldset form hgroup legend marquee optgroup option search textarea')].map(
    (name): [string, string] => [name, 'div'],
  ),
]);

/** Gone with all that is in them: code, what belongs into a head, documents within the document. `noscript` has a rule of its own. */
export const silent: ReadonlySet<string> = words('script style template title iframe noembed noframes metadata');

const anything: Check = (value) => value;
const size: Check = (value) => /^\s*(\d{1,4})(?:px)?\s*$/i.exec(value)?.[1] ?? null;
const count: Check = (value) => /^[1-9]\d{0,2}$/.exec(value.trim())?.[0] ?? null;
const ordinal: Check = (value) => /^-?\d{1,9}$/.exec(value.trim())?.[0] ?? null;
const flag: Check = () => '';
const oneOf =
  (...allowed: string[]): Check =>
  (value) =>
    allowed.find((one) => one === value.trim().toLowerCase()) ?? null;

/** On every element. Ids, names, classes and styles are on none: they would speak to the page around the article. */
const everywhere: ReadonlyMap<string, Check> = new Map<string, Check>([
  ['lang', (value) => /^[a-z]{1,8}(?:-[a-z0-9]{1,8}){0,6}$/i.exec(value.trim())?.[0] ?? null],
  ['dir', oneOf('ltr', 'rtl', 'auto')],
  ['title', anything],
]);

const own: ReadonlyMap<string, readonly [name: string, check: Check][]> = new Map<string, [string, Check][]>([
  ['a', [['href', safeLink]]],
  [
    'img',
    [
      ['src', safeImage],
      ['srcset', safeSrcset],
      ['alt', anything],
      ['width', size],
      ['height', size],
    ],
  ],
  ['blockquote', [['cite', safeLink]]],
  ['q', [['cite', safeLink]]],
  ['del', [...cited()]],
  ['ins', [...cited()]],
  ['time', [['datetime', anything]]],
  ['details', [['open', flag]]],
  [
    'ol',
    [
      ['start', ordinal],
      ['reversed', flag],
      ['type', (value) => /^[1aAiI]$/.exec(value.trim())?.[0] ?? null],
    ],
  ],
  ['li', [['value', ordinal]]],
  [
    'td',
    [
      ['colspan', count],
      ['rowspan', count],
    ],
  ],
  [
    'th',
    [
      ['colspan', count],
      ['rowspan', count],
      ['scope', oneOf('row', 'col', 'rowgroup', 'colgroup')],
    ],
  ],
  ['col', [['span', count]]],
  ['colgroup', [['span', count]]],
]);

const byElement = new Map([...kept].map((name) => [name, [...(own.get(name) ?? []), ...everywhere]]));

/** In the order in which they are written. */
export function attributesOf(element: string): readonly (readonly [name: string, check: Check])[] {
  return byElement.get(element) ?? [];
}

function cited(): [string, Check][] {
  return [
    ['cite', safeLink],
    ['datetime', anything],
  ];
}

function words(list: string): Set<string> {
  return new Set(list.split(/\s+/));
}

/**
 * Any HTML to HTML that is safe to show: an allow-list of elements, attributes and address schemes.
 *
 * Nothing of the input is copied: what is allowed is written anew, every text and value escaped, every tag balanced, so
 * that a browser that reads the result a second time finds the same. SVG and MathML are flattened to their text; elements
 * whose content a parser reads in a mode of its own are never written.
 */

import { Parser } from 'htmlparser2';
import { htmlToText } from './plain-text.ts';
import { closedBy, isMisplaced } from './sanitise-nesting.ts';
import { attributesOf, kept, renamed, silent, voids } from './sanitise-policy.ts';

/** Deeper nesting is no document: its text alone is kept. */
const MAX_DEPTH = 256;

/** On every link: it opens no way back to the page around it, tells nobody where the reader came from, and is no endorsement. */
const RELATION = 'noopener noreferrer nofollow';

/** `baseUrl` resolves relative addresses; they are dropped without it. Linear in the length of `html`, and never throws. */
export function sanitiseHtml(html: string, baseUrl?: string): string {
  const written: string[] = [];
  /** Elements that are open in the input, with what was written for each: null when nothing was, or when it is closed already. */
  const open: { readonly name: string; tag: string | null }[] = [];
  /** Open elements whose content goes. */
  let silence = 0;
  /** Text of a `noscript`, which is kept when it is nothing but text. */
  let withoutScript: string[] | null = null;
  let isTooDeep = false;

  const close = (from: number) => {
    for (const element of open.slice(from).reverse()) {
      if (element.tag !== null) written.push(`</${element.tag}>`);
      element.tag = null;
    }
  };
  const parser = new Parser({
    onopentag(name, attributes) {
      if (open.length >= MAX_DEPTH) {
        isTooDeep = true;
        parser.reset();
        return;
      }
      if (withoutScript !== null) withoutScript.push('<');
      const tag = silence > 0 ? null : tagFor(name, open);
      if (tag !== null) close(closedBy(tag, open));
      const start = tag === null ? null : startTag(tag, attributes, baseUrl);
      if (start !== null) written.push(start);
      open.push({ name, tag: start === null || voids.has(name) ? null : tag });
      if (silent.has(name) || name === 'noscript') silence += 1;
      if (name === 'noscript' && silence === 1) withoutScript = [];
    },
    ontext(text) {
      if (silence === 0) written.push(escapeText(text));
      else withoutScript?.push(text);
    },
    onclosetag(name) {
      close(open.length - 1);
      open.pop();
      if (silent.has(name) || name === 'noscript') silence -= 1;
      if (name !== 'noscript' || silence > 0 || withoutScript === null) return;
      const text = withoutScript.join('');
      withoutScript = null;
      if (!text.includes('<')) written.push(escapeText(text));
    },
  });
  // In pieces, so that a reset takes effect before the rest was looked at.
  for (let at = 0; at < html.length && !isTooDeep; at += 16_384) parser.write(html.slice(at, at + 16_384));
  if (isTooDeep) return textAlone(html);
  parser.end();
  return written.join('');
}

function tagFor(name: string, open: readonly { tag: string | null }[]): string | null {
  const tag = kept.has(name) ? name : (renamed.get(name) ?? null);
  return tag === null || isMisplaced(tag, open) ? null : tag;
}

/** Null for a link that leads nowhere and for a picture that cannot be shown or only counts readers. */
function startTag(tag: string, given: Readonly<Record<string, string>>, baseUrl: string | undefined): string | null {
  const attributes = new Map<string, string>();
  for (const [name, check] of attributesOf(tag)) {
    const value = Object.hasOwn(given, name) ? check(given[name] ?? '', baseUrl) : null;
    if (value !== null) attributes.set(name, value);
  }
  if (tag === 'a' && !attributes.has('href')) return null;
  if (tag === 'a') attributes.set('rel', RELATION);
  if (tag === 'img' && !isPicture(attributes)) return null;
  return `<${tag}${[...attributes].map(([name, value]) => ` ${name}="${escapeValue(value)}"`).join('')}>`;
}

function isPicture(attributes: ReadonlyMap<string, string>): boolean {
  const counts = ['width', 'height'].every((side) => Number(attributes.get(side) ?? Number.NaN) <= 2);
  if (counts) return false;
  return attributes.has('src') || attributes.has('srcset') || (attributes.get('alt') ?? '').trim() !== '';
}

function textAlone(html: string): string {
  const paragraphs = htmlToText(html).text.split(/\n{2,}/);
  return paragraphs.map((text) => (text.trim() === '' ? '' : `<p>${escapeText(text)}</p>`)).join('\n');
}

function escapeText(text: string): string {
  return special.test(text) ? clean(text).replace(/[&<>]/g, (letter) => entities[letter] ?? letter) : text;
}

function escapeValue(value: string): string {
  return special.test(value) ? clean(value).replace(/[&<>"'`]/g, (letter) => entities[letter] ?? letter) : value;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
};

/** Control characters and halves of characters have no meaning in HTML. */
function clean(text: string): string {
  return text
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(/\r\n?/g, '\n')
    .replace(control, '');
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed
const control = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/g;

/** What `clean` and the entities are for; most texts have none of it. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: the same
const special = /[\0-\x08\x0b-\x1f\x7f&<>"'`\ud800-\udfff]/;

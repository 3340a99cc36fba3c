/** Text of a feed that may be HTML: Atom's text constructs (RFC 4287, 3.1; Atom 0.3 modes) and the loose text of RSS. */

import { decode } from '../decode.ts';
import type { FeedTextType } from '../feed-document.ts';
import { resolveHtml } from './links.ts';
import { childrenOf, type FeedNode, hasElements, innerHtml, isNode, textOf } from './node.ts';

export interface FeedText {
  readonly value: string;
  readonly type: FeedTextType;
}

export const nothing: FeedText = { value: '', type: 'text' };

/** Atom says what its text is; RSS does not, so its text is HTML where it holds a tag or an entity. */
export function textIn(node: FeedNode | null, isAtom: boolean, base: string | null = null): FeedText {
  if (node === null) return nothing;
  const text = isAtom || saysType(node) ? declaredText(node) : looseText(node);
  if (text.type === 'text') return text;
  return { ...text, value: resolveHtml(text.value, node.isBaseExplicit ? node.base : (base ?? node.base)) };
}

function saysType(node: FeedNode): boolean {
  return (
    node.attributes.type !== undefined && (node.key === 'content' || node.key === 'summary' || node.key === 'title')
  );
}

function looseText(node: FeedNode): FeedText {
  if (hasElements(node)) return { value: innerHtml(node), type: 'html' };
  const value = textOf(node);
  return { value, type: looksLikeHtml(value) ? 'html' : 'text' };
}

function looksLikeHtml(text: string): boolean {
  return /<\/?[a-z!][^<>]*>|&(?:#\d+|#x[\da-f]+|[a-z][a-z\d]*);/i.test(text);
}

function declaredText(node: FeedNode): FeedText {
  const type = (node.attributes.type ?? '').trim().toLowerCase().replace(/;.*$/, '');
  const mode = (node.attributes.mode ?? '').trim().toLowerCase();
  if (mode === 'base64' || (!hasElements(node) && isBinary(type))) return base64(textOf(node), type);
  if (type === 'xhtml' || type === 'application/xhtml+xml' || hasElements(node)) {
    // Elements within plain text are a mistake, but their markup is what was meant.
    if (!hasElements(node)) return { value: textOf(node), type: 'html' };
    return { value: innerHtml(withoutWrapper(node)), type: 'html' };
  }
  if (type === 'html' || type === 'text/html') return { value: textOf(node), type: 'html' };
  return { value: textOf(node), type: 'text' };
}

/** XHTML stands in one `<div>`, which is not part of the text. */
function withoutWrapper(node: FeedNode): FeedNode {
  const inner = node.children.filter((child) => isNode(child) || child.trim() !== '');
  const [only] = inner;
  const isWrapper = inner.length === 1 && only !== undefined && isNode(only) && /(?:^|:)div$/.test(only.name);
  return isWrapper ? only : node;
}

/** RFC 4287, 4.1.3.3: what is neither text nor XML is in base64. */
function isBinary(type: string): boolean {
  return type.includes('/') && !/^text\/|[/+]xml$|^application\/(?:json|javascript)$/.test(type);
}

function base64(text: string, type: string): FeedText {
  if (!/^[\sA-Za-z0-9+/=_-]*$/.test(text)) return { value: text, type: 'text' };
  if (/^(?:image|audio|video|font)\//.test(type)) return nothing;
  const decoded = decode(Buffer.from(text, 'base64'), {});
  if (decoded === null) return nothing;
  return { value: decoded.text.trim(), type: /html/.test(type) || looksLikeHtml(decoded.text) ? 'html' : 'text' };
}

/** The first of these elements that says something. */
export function firstText(
  node: FeedNode,
  keys: readonly string[],
  isAtom: boolean,
  base: string | null = null,
): FeedText {
  for (const key of keys) {
    for (const child of childrenOf(node, key)) {
      const text = textIn(child, isAtom, base);
      if (text.value !== '') return text;
    }
  }
  return nothing;
}

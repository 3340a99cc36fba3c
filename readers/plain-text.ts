/** HTML and Markdown to plain text: blocks become paragraphs, what is not prose is set aside by name, scripts vanish. */

import { decodeHTML } from 'entities';
import { Parser } from 'htmlparser2';
import { marked } from 'marked';

export interface PlainText {
  /** Paragraphs with a blank line between; lines that the markup broke are single line ends. Not yet tidied. */
  readonly text: string;
  /** What stood in elements that are no prose, in reading order. */
  readonly removed: readonly { readonly text: string; readonly rule: string }[];
}

/** Never shown to a reader as text, so not worth keeping. */
const silent = new Set(
  'script style noscript template iframe object embed svg math head title select option datalist canvas audio video map applet frameset'.split(
    ' ',
  ),
);

/** Elements whose text surrounds an article, by the rule they are removed under. */
const asides: ReadonlyMap<string, string> = new Map([
  ['nav', 'navigation'],
  ['menu', 'navigation'],
  ['footer', 'page-footer'],
  ['form', 'form'],
  ['button', 'form'],
  ['aside', 'aside'],
  ['figcaption', 'caption'],
  ['dialog', 'dialog'],
]);

const blocks = new Set(
  `address article blockquote body center dd details dir div dl dt fieldset figure h1 h2 h3 h4 h5 h6 header hgroup hr html
  legend li main ol p pre section summary table tbody td tfoot th thead tr ul`.split(/\s+/),
);

/** Deeper nesting is no document: tags are stripped without looking at their order. */
const MAX_DEPTH = 256;

/** Of a fragment or a whole page. Linear in the length of `html`, whatever it holds. */
export function htmlToText(html: string): PlainText {
  const removed: { text: string; rule: string }[] = [];
  const outputs: string[][] = [[]];
  const open: { name: string; rule: string | null }[] = [];
  let silence = 0;
  let isTooDeep = false;
  const write = (text: string) => {
    if (silence === 0) outputs.at(-1)?.push(text);
  };
  const parser = new Parser(
    {
      onopentag(name) {
        if (open.length >= MAX_DEPTH) {
          isTooDeep = true;
          parser.reset();
          return;
        }
        const rule = silence === 0 ? (asides.get(name) ?? null) : null;
        open.push({ name, rule });
        if (silent.has(name)) silence += 1;
        if (blocks.has(name) || rule !== null) write('\n\n');
        if (name === 'br') write('\n');
        if (rule !== null) outputs.push([]);
      },
      ontext: (text) => write(text.replace(/[ \t\r\n\f]+/g, ' ')),
      onclosetag(name) {
        const element = open.pop();
        if (element === undefined) return;
        if (silent.has(name)) silence -= 1;
        if (element.rule !== null) {
          const text = tidyBlanks((outputs.pop() ?? []).join(''));
          if (text !== '') removed.push({ text, rule: element.rule });
        }
        if (blocks.has(name) || element.rule !== null) write('\n\n');
        if (name === 'td' || name === 'th') write(' ');
      },
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  // In pieces, so that a reset takes effect before the rest was looked at.
  for (let at = 0; at < html.length && !isTooDeep; at += 16_384) parser.write(html.slice(at, at + 16_384));
  if (isTooDeep) return { text: tidyBlanks(stripped(html)), removed: [] };
  parser.end();
  return { text: tidyBlanks((outputs[0] ?? []).join('')), removed };
}

/** Markup in Markdown is read as HTML. */
export function markdownToText(markdown: string): PlainText {
  return htmlToText(renderMarkdown(markdown));
}

/** One line of text from a title that may carry tags and entities, once or twice escaped. */
export function inlineToText(html: string): string {
  return untagged(decodeHTML(untagged(decodeHTML(html))));
}

/** Is there an element nested deeper than a DOM should be built for? */
export function isTooDeep(html: string): boolean {
  let depth = 0;
  for (const [, close, name = '', selfClosing] of html.matchAll(/<(\/?)([a-z][a-z0-9]*)(?:[^<>]*?(\/?))>/gi)) {
    if (selfClosing === '/' || voidElements.has(name.toLowerCase())) continue;
    depth = close === '/' ? Math.max(0, depth - 1) : depth + 1;
    // Paragraphs and list items are often left open, hence the distance to the other limit.
    if (depth > MAX_DEPTH * 8) return true;
  }
  return false;
}

const voidElements = new Set(
  'area base br col embed hr img input link meta param source track wbr p li dt dd tr td th option'.split(' '),
);

/** Deeply nested Markdown exhausts the stack of its parser; as it stands it is still text. */
function renderMarkdown(markdown: string): string {
  try {
    return marked.parse(markdown, { async: false, gfm: true });
  } catch {
    return markdown
      .split(/\n\s*\n/)
      .map((paragraph) => `<p>${paragraph}</p>`)
      .join('');
  }
}

/** One pass over tags and what is between them; scripts and styles are left out. */
function stripped(html: string): string {
  const kept: string[] = [];
  let hidden: string | null = null;
  for (const [token, close, name = ''] of html.matchAll(/<(\/?)([a-z][a-z0-9]*)[^<>]*>|[^<]+|</gi)) {
    const tag = name.toLowerCase();
    if (hidden !== null) hidden = close === '/' && tag === hidden ? null : hidden;
    else if (name === '') kept.push(token);
    else if (close === '' && (tag === 'script' || tag === 'style')) hidden = tag;
    else kept.push(' ');
  }
  return decodeHTML(kept.join('')).replace(/[ \t\r\n\f]+/g, ' ');
}

function untagged(text: string): string {
  return text.replace(/<\/?[a-z][a-z0-9]*(?:\s[^<>]*)?\/?>/gi, '');
}

function tidyBlanks(text: string): string {
  // Runs of blanks first: the next pattern would look at each of them from every place.
  return text
    .replace(/ {2,}/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

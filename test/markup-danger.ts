/** What is dangerous in markup, judged from the document a browser would make of it. */

import { JSDOM } from 'jsdom';

const { window } = new JSDOM('');

const harmless = new Set(
  `a abbr address article aside b bdi bdo blockquote br caption cite code col colgroup dd del details dfn div dl dt em
  figcaption figure footer h1 h2 h3 h4 h5 h6 header hr i img ins kbd li main mark nav ol p pre q rp rt ruby s samp section
  small span strong sub summary sup table tbody td tfoot th thead time tr u ul var wbr`.split(/\s+/),
);
const attributes = new Set(
  'href rel src srcset alt width height cite datetime open start reversed type value colspan rowspan scope span lang dir title'.split(
    ' ',
  ),
);

/** Every element, attribute and address that should not be there, also after the document was written and read once more. */
export function dangerIn(html: string): string[] {
  const body = window.document.createElement('div');
  body.innerHTML = html;
  const again = window.document.createElement('div');
  again.innerHTML = body.innerHTML;
  const page = new window.DOMParser().parseFromString(`<!doctype html><body>${html}</body>`, 'text/html');
  return [body, again, page.body].flatMap((root) => [...root.querySelectorAll('*')].flatMap(faults));
}

/** What a reader sees: the text of the parsed document, blanks apart. */
export function textOf(html: string): string {
  const body = window.document.createElement('div');
  body.innerHTML = html;
  return (body.textContent ?? '').replace(/\s+/g, ' ').trim();
}

function faults(element: Element): string[] {
  const faults: string[] = [];
  const name = element.tagName.toLowerCase();
  if (element.namespaceURI !== 'http://www.w3.org/1999/xhtml' || !harmless.has(name)) faults.push(`<${name}>`);
  for (const { name: attribute, value } of element.attributes) {
    if (!attributes.has(attribute)) faults.push(`${name} ${attribute}=${value}`);
    if (attribute === 'href' && !/^(?:https?:\/\/[^/]|mailto:|tel:)/.test(value)) faults.push(`${name} href=${value}`);
    if (attribute === 'cite' && !/^(?:https?:\/\/[^/]|mailto:|tel:)/.test(value)) faults.push(`${name} cite=${value}`);
    if (attribute === 'src' && !/^https?:\/\/[^/]/.test(value)) faults.push(`${name} src=${value}`);
    if (attribute === 'srcset' && !value.split(', ').every((one) => /^https?:\/\/[^/]\S*(?: [\d.]+[wx])?$/.test(one)))
      faults.push(`${name} srcset=${value}`);
  }
  return faults;
}

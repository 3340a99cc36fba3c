/** The page source against the conformance kit. */

import { it } from 'vitest';
import { trySource, type World } from '../sources/kit/index.ts';
import { page } from '../sources/page.ts';

const at = (name: string) => `https://courier.example/${name}.html`;
const html = (title: string, subject = title) => `<!doctype html><html lang="en"><head><title>${title}</title>
<meta property="article:published_time" content="2026-01-12T10:00:00Z"></head><body><article><h1>${title}</h1>
<p>${`The harbour board met on Monday to speak about ${subject}, and agreed after a long debate to look at it again. `.repeat(5)}</p></article></body></html>`;

function site(pages: Record<string, string | number>): World {
  return {
    origin: Object.entries(pages).map(([name, body]) => ({
      request: { url: at(name) },
      response:
        typeof body === 'number'
          ? { status: body }
          : { body, headers: { 'content-type': 'text/html', etag: `"${name}-${body.length}"` } },
    })),
  };
}

const whole = { quay: html('The quay'), ferry: html('The ferry'), crane: html('The crane') };

trySource(it, page, {
  config: { url: Object.keys(whole).map(at) },
  badConfigs: [
    { config: {}, at: '/url' },
    { config: { url: 'courier.example' }, at: '/url' },
  ],
  readsPages: true,
  world: site(whole),
  edited: { world: site({ ...whole, quay: html('The quay', 'the quay and its wall') }), externalId: at('quay') },
  withdrawn: { world: site({ ...whole, ferry: 410 }), externalId: at('ferry') },
  late: { notApplicable: 'the addresses are given' },
  paging: { notApplicable: 'a page is one document' },
  malformed: { world: site({ ...whole, ferry: '' }), externalIds: [at('quay'), at('crane')] },
  large: { notApplicable: 'a list has at most 1,000 addresses' },
});

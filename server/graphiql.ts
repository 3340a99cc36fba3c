/**
 * GraphiQL from our own address alone: script, styles and fonts are in the page, and the page's policy forbids the browser
 * every other host. The page is large (9 MB), so it is made at the first request, kept compressed and revalidated by tag.
 */

import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { Plugin } from 'graphql-yoga';
import type { Example } from './examples.ts';

const compress = promisify(gzip);

/** Serves the page to browsers at `path` and sends them there from where else they may look for it. */
export function useGraphiqlPage(path: string, examples: readonly Example[]): Plugin {
  let page: Promise<Page> | undefined;
  return {
    async onRequest({ request, url, fetchAPI, endResponse }) {
      if (request.method !== 'GET' || !request.headers.get('accept')?.includes('text/html')) return;
      if (url.pathname === '/' || url.pathname === '/graphiql') {
        endResponse(new fetchAPI.Response(null, { status: 302, headers: { location: path } }));
      }
      if (url.pathname !== path) return;
      page ??= renderPage(path, examples);
      const { html, zipped, tag } = await page;
      const headers = {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': policy,
        ...caching,
        etag: tag,
      };
      if (request.headers.get('if-none-match') === tag) {
        endResponse(new fetchAPI.Response(null, { status: 304, headers }));
      } else if (request.headers.get('accept-encoding')?.includes('gzip')) {
        endResponse(new fetchAPI.Response(zipped, { headers: { ...headers, 'content-encoding': 'gzip' } }));
      } else {
        endResponse(new fetchAPI.Response(html, { headers }));
      }
    },
  };
}

interface Page {
  readonly html: string;
  readonly zipped: Uint8Array<ArrayBuffer>;
  readonly tag: string;
}

async function renderPage(path: string, examples: readonly Example[]): Promise<Page> {
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
  const html = await renderGraphiQL({
    title: 'Dateline',
    endpoint: path,
    defaultTabs: examples.map(({ query }) => ({ query })),
    shouldPersistHeaders: false,
    defaultEditorToolsVisibility: false,
  });
  if (typeof html !== 'string') throw new TypeError('GraphiQL did not render to text.');
  const tag = `"${createHash('sha256').update(html).digest('base64url').slice(0, 22)}"`;
  return { html, zipped: new Uint8Array(await compress(html)), tag };
}

const caching = { 'cache-control': 'no-cache', vary: 'accept, accept-encoding' };

/** GraphiQL is inline script and starts its editors' workers from blobs. */
const policy = [
  "default-src 'none'",
  "script-src 'unsafe-inline' 'unsafe-eval' blob:",
  'worker-src blob:',
  "style-src 'unsafe-inline'",
  'font-src data:',
  'img-src data:',
  "connect-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

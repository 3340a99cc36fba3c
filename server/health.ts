/** `/health`: the process is up. `/ready`: it can answer now. */

import type { Plugin } from 'graphql-yoga';

/** `whyNotReady` resolves to null when the store answers, else to one line that says what is missing. */
export function useHealth(whyNotReady: () => Promise<string | null>): Plugin {
  return {
    async onRequest({ request, url, fetchAPI, endResponse }) {
      if (request.method !== 'GET' && request.method !== 'HEAD') return;
      if (url.pathname === '/health') endResponse(fetchAPI.Response.json({ status: 'up' }, { headers }));
      if (url.pathname !== '/ready') return;
      const reason = await whyNotReady();
      const body = reason === null ? { status: 'ready' } : { status: 'not ready', reason };
      endResponse(fetchAPI.Response.json(body, { status: reason === null ? 200 : 503, headers }));
    },
  };
}

const headers = { 'cache-control': 'no-store' };

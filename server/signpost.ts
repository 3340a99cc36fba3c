/** Every path that is none of ours: a line that says where to go. */

import type { Plugin } from 'graphql-yoga';

/** Stands behind the plug-ins that answer paths of their own. */
export function useSignpost(path: string): Plugin {
  return {
    onRequest({ url, fetchAPI, endResponse }) {
      if (url.pathname === path) return;
      endResponse(
        new fetchAPI.Response(`Nothing is at ${url.pathname}. GraphQL and GraphiQL are at ${path}.\n`, {
          status: 404,
          headers: { 'content-type': 'text/plain; charset=utf-8' },
        }),
      );
    },
  };
}

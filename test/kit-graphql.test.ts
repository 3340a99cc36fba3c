/** The GraphQL source against the conformance kit: posts in Relay connections, newest first. */

import { it } from 'vitest';
import { graphql } from '../sources/graphql.ts';
import { type KitResponse, trySource, type World } from '../sources/kit/index.ts';
import { answerPosts } from './origins/graphql-server.ts';

interface Post {
  readonly id: string;
  readonly title: string;
}

const post = (n: number): Post => ({ id: `p${n}`, title: `Post ${n}` });
const posts = [7, 6, 5, 4, 3, 2, 1].map(post);

// The result of `graphql` is JSON, typed more loosely.
const answer = async (body: string, all: readonly Post[]) =>
  ({ body: JSON.parse(JSON.stringify(await answerPosts(body, all))) }) satisfies KitResponse;
const blog = (all: readonly Post[]): World => ({ origin: ({ body }) => answer(body, all) });

function growing(): World {
  const all = [...posts];
  return {
    origin: async ({ body }) => {
      const reply = await answer(body, all);
      if (all.length < 10) all.unshift(post(all.length + 1));
      return reply;
    },
  };
}

const config = {
  url: 'https://cms.example/graphql',
  query:
    'query ($after: String) { posts(first: 2, after: $after) { nodes { id title content } pageInfo { endCursor hasNextPage } } }',
  headers: { authorization: 'Bearer {token}' },
  secrets: { token: 'a-secret-of-the-trial' },
  nodes: '/data/posts/nodes',
  fields: { id: '/id', title: '/title', html: '/content' },
  paging: { by: 'relay', pageInfo: '/data/posts/pageInfo' },
};

trySource(it, graphql, {
  config,
  badConfigs: [
    { config: { url: config.url }, at: '' },
    { config: { ...config, nodes: 'data.posts' }, at: '/nodes' },
  ],
  world: blog(posts),
  edited: { notApplicable: 'a list of posts ends where all of a page is known' },
  withdrawn: { notApplicable: 'nothing says why a node is missing' },
  late: { world: blog(posts.toSpliced(1, 0, { id: 'late', title: 'Late' })), externalId: 'late' },
  paging: { world: growing, externalIds: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((n) => `p${n}`) },
  malformed: {
    world: {
      origin: () => ({
        body: { data: { posts: { nodes: [{ id: 'a' }, null, { id: 'b' }], pageInfo: { hasNextPage: false } } } },
      }),
    },
    externalIds: ['a', 'b'],
  },
  large: { notApplicable: 'the pages are those of http-json, tried there' },
});

/** A GraphQL endpoint on loopback with posts in Relay connections, the way content systems offer them. */

import { buildSchema, graphql } from 'graphql';

/** Answers a request's body; `broken` lists ids whose `content` cannot be resolved. */
export async function answerPosts(
  body: string,
  posts: readonly { readonly id: string; readonly title: string }[],
  broken: readonly string[] = [],
) {
  const { query, variables } = JSON.parse(body) as { query: string; variables?: Record<string, unknown> }; // as clients send it
  return await graphql({ schema, source: query, variableValues: variables, rootValue: { posts: page, list } });

  function page({ first, after }: { first: number; after?: string }) {
    const from = after === undefined ? 0 : posts.findIndex(({ id }) => id === after) + 1;
    const nodes = posts.slice(from, from + first).map(node);
    return { nodes, pageInfo: { endCursor: nodes.at(-1)?.id ?? null, hasNextPage: from + first < posts.length } };
  }

  function list({ offset }: { offset: number }) {
    return posts.slice(offset, offset + 2).map(node);
  }

  function node({ id, title }: { id: string; title: string }) {
    return {
      id,
      title,
      content: () => {
        if (broken.includes(id)) throw new Error(`the content of ${id} is lost`);
        return `<p>${title}</p>`;
      },
    };
  }
}

const schema = buildSchema(`
  type Query { posts(first: Int!, after: String): PostConnection! list(offset: Int!): [Post!]! }
  type PostConnection { nodes: [Post]! pageInfo: PageInfo! }
  type PageInfo { endCursor: String hasNextPage: Boolean! }
  type Post { id: ID! title: String! content: String }
`);

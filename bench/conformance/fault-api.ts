/** What readers of the API get of a trial's articles. */

import { graphql } from 'graphql';
import type { Store } from '../../db/open.ts';
import { createContext } from '../../resolvers/context.ts';
import { schema } from '../../schema/index.ts';

export interface Listed {
  readonly nodes: readonly { readonly title: string; readonly text: string; readonly authors: readonly string[] }[];
}

const query = `query ($filter: ArticleFilter) {
  articles(filter: $filter) { nodes { title text authors } }
}`;

/** `search`: only those found with these words. Throws when there is an error. */
export async function articleList(store: Store, search?: string): Promise<Listed> {
  const filter = search === undefined ? {} : { text: search };
  const contextValue = createContext({ store });
  const { data, errors } = await graphql({ schema, source: query, variableValues: { filter }, contextValue });
  if (errors !== undefined) throw errors[0];
  return (data as unknown as { articles: Listed }).articles; // as asked above
}

/** A host for plug-ins under test: real files and real requests, a fixed clock, and a log that is kept. */

import { politeFetch } from '../fetch/index.ts';
import { parsers } from '../pipeline/parsing.ts';
import type { RawArticle, SourceContext, SourceFiles, SourceIssue, SourceMessage } from '../sources/source.ts';

export function sourceContext({ files, own = [] }: { files?: SourceFiles; own?: string[] } = {}): SourceContext {
  const fetch = politeFetch({ contact: null, allowPrivateNetworks: false });
  return {
    sourceId: 'test',
    fetch: (url, init) => fetch(url, { ...init, ownAddresses: own }),
    ...(files === undefined ? {} : { files }),
    socket: (url) => {
      throw new Error(`${String(url)}: no sockets in tests`);
    },
    parse: parsers,
    signal: new AbortController().signal,
    now: () => new Date('2021-07-25T12:00:00Z'),
    log: { debug: () => undefined, info: () => undefined, warn: () => undefined },
  };
}

export interface Run<S> {
  readonly articles: RawArticle[];
  readonly issues: SourceIssue[];
  /** The last one. */
  readonly state: S | null;
}

export async function readAll<S>(messages: AsyncIterable<SourceMessage<S>>): Promise<Run<S>> {
  const articles: RawArticle[] = [];
  const issues: SourceIssue[] = [];
  let state: S | null = null;
  for await (const message of messages) {
    if (message.type === 'article') articles.push(message.article);
    if (message.type === 'issue') issues.push(message.issue);
    if (message.type === 'state') state = message.state;
  }
  return { articles, issues, state };
}

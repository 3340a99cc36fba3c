/** What GDELT saw in the world's online news: its article lists of each minute, or answers of its search. No texts. */

import { z } from 'zod';
import { type DocState, readDoc } from './gdelt-doc.ts';
import { type ListState, probeLists, readLists } from './gdelt-lists.ts';
import { checkByReading } from './sample.ts';
import { defineSource, type JsonObject, type SourceContext, type SourceMessage } from './source.ts';

const schema = z
  .strictObject({
    mode: z
      .enum(['lists', 'doc'])
      .default('lists')
      .describe(
        '`lists`: the article list of every minute. `doc`: a search, limited to one request in five seconds and 250 articles each.',
      ),
    query: z
      .string()
      .min(1)
      .optional()
      .describe('For `doc`: what to search for, in the language of GDELT, such as `spyware sourcelang:english`.'),
    words: z
      .array(z.string().min(1))
      .default([])
      .describe('For `lists`: only articles with one of these words in title or description.'),
    languages: z
      .array(z.string().min(1))
      .default([])
      .describe('For `lists`: only these languages, as the lists write them.'),
    domains: z.array(z.string().min(1)).default([]).describe('For `lists`: only these sites and the sites under them.'),
    firstMinutes: z.int().min(1).max(10_080).default(60).describe('How far back the first run goes.'),
    maxMinutes: z.int().min(1).max(10_080).default(240).describe('For `lists`: the most minutes of one run.'),
    minSecondsBetweenRequests: z.number().min(0).max(60).default(5).describe('For `doc`: the pace.'),
    endpoint: z
      .url({ protocol: /^https?$/ })
      .optional()
      .describe('Another address: a mirror of the lists, or of the search.'),
  })
  .refine(({ mode, query }) => mode === 'lists' || query !== undefined, {
    path: ['query'],
    message: 'is needed for mode "doc"',
  });
export type GdeltConfig = z.infer<typeof schema>;

export type GdeltState = { lists?: ListState; doc?: DocState };

export const gdelt = defineSource<GdeltConfig, GdeltState>({
  apiVersion: 1,
  name: 'gdelt',
  version: '1.0.0',
  title: 'GDELT',
  description:
    'Reads which articles GDELT saw in online news all over the world: address, title and description, without a key.',
  homepage: 'https://www.gdeltproject.org/',
  documentation: `Follows GDELT's descriptions of the Article List and of the DOC 2.0 API; tested against servers that do, not against the live service.

**lists** reads the compressed list of each minute. Lists come in bursts and many minutes have none: a minute that is missing is asked for again during an hour. The whole world is several hundred articles a minute; \`words\`, \`languages\` and \`domains\` choose among them.

**doc** asks the search for a window of time and halves the window while an answer is full. The search goes back three months. Under load it refuses even a first request (429); that is obeyed.

GDELT says when it saw an article and not when it was published: the date stands in the notes as \`seenAt\`, and \`publishedAt\` stays empty. Bodies are never given.`,
  config: {
    schema,
    // z.toJSONSchema yields plain JSON data, typed more loosely.
    jsonSchema: z.toJSONSchema(schema, { io: 'input' }) as JsonObject,
    example: { words: ['spyware', 'surveillance'] },
  },
  capabilities: {
    incremental: 'cursor',
    backfill: true,
    updates: false,
    deletions: false,
    fullText: 'never',
    ordered: false,
    push: false,
    network: true,
    filesystem: false,
  },
  limits: { concurrency: 1, minIntervalMs: 60_000 },
  terms: {
    url: 'https://www.gdeltproject.org/about.html',
    attribution: 'The GDELT Project, https://www.gdeltproject.org/',
  },
  recognises: [{ pattern: 'http{s}?://{*.}?gdeltproject.org/*', priority: 10 }],
  stateVersion: 1,
  // The address of the project stands for all it saw.
  shorthand: (target): JsonObject => (/^https?:\/\//i.test(target) ? { mode: 'lists' } : { words: [target] }),
  target: ({ mode, query, words, languages, domains }) =>
    mode === 'doc' ? `search ${query}` : [...words, ...languages, ...domains].join(' ') || 'everything',
  addresses: ({ endpoint }) => (endpoint === undefined ? [] : [endpoint]),
  check: (ctx, config) =>
    checkByReading(ctx, (sparing) => (config.mode === 'doc' ? read : probeLists)(sparing, config, null)),
  read,
});

async function* read(
  ctx: SourceContext,
  config: GdeltConfig,
  state: GdeltState | null,
): AsyncIterable<SourceMessage<GdeltState>> {
  if (config.mode === 'doc') yield* readDoc(ctx, config, state?.doc ?? null);
  else yield* readLists(ctx, config, state?.lists ?? null);
}

/** The Bluesky source against the conformance kit: the feed of an account. */

import { it } from 'vitest';
import { bluesky } from '../sources/bluesky.ts';
import { type SourceTrial, sourceChecks, type World } from '../sources/kit/index.ts';
import { answerFeed, type Post, uriOf } from './origins/bluesky-server.ts';

const post = (n: number, more: Partial<Post> = {}): Post => ({
  key: `k${n}`,
  text: `Post of day ${n}`,
  at: `2026-01-${String(n).padStart(2, '0')}T10:00:00.000Z`,
  ...more,
});
const posts = [2, 3, 4, 5, 6, 7, 8].map((n) => post(n));
const uri = (n: number) => uriOf(`k${n}`);
const service = (all: readonly Post[]): World => ({ origin: (request) => answerFeed(request, all) });

function growing(): World {
  const all = [...posts];
  return {
    origin: (request) => {
      const reply = answerFeed(request, all);
      if (all.length < 10) all.push(post(all.length + 2));
      return reply;
    },
  };
}

const config = { actor: 'desk.example', pageSize: 3, maxPages: 1000 };

const trial: SourceTrial = {
  config,
  badConfigs: [
    { config: {}, at: '' },
    { config: { ...config, words: ['bridge'] }, at: '' },
    { config: { ...config, pageSize: 101 }, at: '/pageSize' },
  ],
  world: service(posts),
  edited: { notApplicable: 'a post is not edited' },
  withdrawn: { notApplicable: 'the stream tells of it: see source-bluesky.test.ts' },
  late: {
    world: service([...posts, post(7, { key: 'late', at: '2026-01-07T20:00:00.000Z' })]),
    externalId: uriOf('late'),
  },
  paging: { world: growing, externalIds: [2, 3, 4, 5, 6, 7, 8, 9, 10, 11].map(uri) },
  malformed: { world: service(posts.with(2, post(4, { key: null }))), externalIds: [2, 3, 5, 6, 7, 8].map(uri) },
  large: {
    world: () =>
      service(
        Array.from({ length: 600 }, (_, n) => ({
          key: `many${n}`,
          text: `Post ${n}`,
          at: new Date(Date.UTC(2026, 0, 1) + n * 1000).toISOString(),
        })),
      ),
    articles: 600,
  },
};

for (const { name, notApplicable, run } of sourceChecks(bluesky, trial)) {
  const isOfStream = name.endsWith('reports an article that was taken back');
  const reason = isOfStream ? 'the stream tells of it: see source-bluesky.test.ts' : notApplicable;
  if (reason === null) it(name, run);
  else it.skip(`${name}: does not apply, ${reason}`, run);
}

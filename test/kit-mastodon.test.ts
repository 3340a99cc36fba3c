/** The Mastodon source against the conformance kit, reading an account. */

import { it } from 'vitest';
import { trySource, type World } from '../sources/kit/index.ts';
import { mastodon } from '../sources/mastodon.ts';
import { answerMastodon, idOf, TOKEN, type Toot, toot } from './origins/mastodon-server.ts';

const toots = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((n) => toot(n));
const uri = (n: number) => `https://social.example/users/desk/statuses/${idOf(n)}`;
const server = (all: readonly Toot[]): World => ({ origin: (request) => answerMastodon(request, all) });

function growing(): World {
  const all = [...toots];
  return {
    origin: (request) => {
      const reply = answerMastodon(request, all);
      if (request.url.pathname.endsWith('/statuses') && all.length < 20) all.push(toot(all.length + 1));
      return reply;
    },
  };
}

const config = { server: 'https://social.example', account: 'desk', token: TOKEN, pageSize: 5, firstPages: 5 };

trySource(it, mastodon, {
  config,
  badConfigs: [
    { config: { server: 'https://social.example' }, at: '' },
    { config: { ...config, pageSize: 41 }, at: '/pageSize' },
  ],
  world: server(toots),
  edited: {
    world: server(toots.with(10, toot(11, { text: 'Post 11, corrected', editedAt: '2026-01-15T12:30:00Z' }))),
    externalId: uri(11),
  },
  withdrawn: { world: server(toots.toSpliced(10, 1)), externalId: uri(11) },
  late: { notApplicable: 'ids say when a post came in, so that none is late' },
  paging: { world: growing, externalIds: Array.from({ length: 15 }, (_, n) => uri(n + 1)) },
  malformed: { world: server([...toots, toot(13, { id: null })]), externalIds: [1, 6, 12].map(uri) },
  large: { notApplicable: 'the first run is bounded by firstPages' },
});

/** The WordPress source against the conformance kit. */

import { it } from 'vitest';
import { type KitRequest, type KitResponse, trySource, type World } from '../sources/kit/index.ts';
import type { JsonValue } from '../sources/source.ts';
import { wordpress } from '../sources/wordpress.ts';

interface Post {
  readonly id: number;
  readonly at: string;
  readonly text?: string;
}

const json = ({ id, at, text = 'It sails again.' }: Post): { [key: string]: JsonValue } => ({
  id,
  date: at,
  date_gmt: at,
  modified: at,
  modified_gmt: at,
  link: `https://blog.example/${id}`,
  title: { rendered: `Ferry ${id}` },
  content: { rendered: `<p>Of ferry ${id}. ${text}</p>`, protected: false },
});

/** Answers as the handbook says; `broken` stands among the posts as it is, `onAnswer` happens after each answer. */
function site(given: readonly Post[], { broken = [] as JsonValue[], onAnswer = () => [] as Post[] } = {}): World {
  let posts = [...given];
  const origin = (request: KitRequest): KitResponse => {
    const { pathname, searchParams } = new URL(request.url);
    if (!pathname.endsWith('/wp/v2/posts')) return { status: 404, body: { code: 'rest_no_route' } };
    const after = (searchParams.get('modified_after') ?? searchParams.get('after') ?? '').slice(0, 19);
    const before = searchParams.get('before')?.slice(0, 19) ?? '9';
    const found: JsonValue[] = posts
      .filter(({ at }) => at > after && at < before)
      .sort((one, other) => one.at.localeCompare(other.at) || one.id - other.id)
      .map(json);
    found.splice(1, 0, ...broken);
    const size = Number(searchParams.get('per_page'));
    const page = Number(searchParams.get('page') ?? 1);
    const pages = Math.ceil(found.length / size);
    if (page > Math.max(1, pages)) return { status: 400, body: { code: 'rest_post_invalid_page_number' } };
    posts = [...posts, ...onAnswer()];
    return { headers: { 'x-wp-totalpages': String(pages) }, body: found.slice((page - 1) * size, page * size) };
  };
  return { origin };
}

const posts = [
  { id: 1, at: '2026-01-13T08:00:00' },
  { id: 2, at: '2026-01-14T08:00:00' },
  { id: 3, at: '2026-01-14T20:00:00' },
];
const minute = (n: number) => new Date(Date.UTC(2026, 0, 10, 0, n)).toISOString().slice(0, 19);
const many = (count: number) => Array.from({ length: count }, (_, n) => ({ id: 1000 + n, at: minute(n) }));

trySource(it, wordpress, {
  config: { url: 'https://blog.example/wp-json/' },
  badConfigs: [
    { config: {}, at: '/url' },
    { config: { url: 'https://blog.example/', type: '../users' }, at: '/type' },
  ],
  world: () => site(posts),
  edited: {
    world: () => site([{ id: 2, at: '2026-01-15T09:00:00', text: 'Corrected.' }, posts[0]!, posts[2]!]),
    externalId: '2',
  },
  withdrawn: { notApplicable: 'a post in the bin is no longer listed, and nothing tells why' },
  late: { world: () => site([...posts, { id: 4, at: '2026-01-14T03:00:00' }]), externalId: '4' },
  paging: {
    world: () => {
      let n = 0;
      return site(many(250), {
        onAnswer: () => {
          n += 1;
          return [{ id: 5000 + n, at: minute(120 + n) }];
        },
      });
    },
    externalIds: many(250).map(({ id }) => String(id)),
  },
  malformed: { world: () => site(posts, { broken: [{ title: 7 }, null, 'x'] }), externalIds: ['1', '2', '3'] },
  large: {
    world: () => site(Array.from({ length: 9000 }, (_, n) => ({ id: n + 1, at: minute(n % 5000) }))),
    articles: 9000,
  },
  backfill: {
    world: () => site(posts),
    from: '2026-01-14T00:00:00Z',
    to: '2026-01-14T12:00:00Z',
    externalIds: ['2'],
  },
});

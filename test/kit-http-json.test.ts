/** The JSON API source against the conformance kit: newest first, by page, with a parameter for what is newer. */

import { it } from 'vitest';
import { httpJson } from '../sources/http-json.ts';
import { type KitRequest, trySource, type World } from '../sources/kit/index.ts';

interface Note {
  readonly id: string | null;
  readonly date: string;
  readonly title: string;
}

const note = (n: number, more: Partial<Note> = {}): Note => ({
  id: `n${n}`,
  date: `2026-01-${String(n).padStart(2, '0')}T08:00:00Z`,
  title: `Note of day ${n}`,
  ...more,
});
const notes = [9, 8, 7, 6, 5, 4, 3, 2].map((n) => note(n));

const answer = (all: readonly Note[], size: number, { url }: KitRequest) => {
  const found = all
    .filter(
      ({ date }) => date >= (url.searchParams.get('from') ?? '') && date <= (url.searchParams.get('to') ?? '9999'),
    )
    .toSorted((a, b) => (a.date > b.date ? -1 : 1));
  const page = Number(url.searchParams.get('page'));
  const items = found.slice((page - 1) * size, page * size).map((item) => ({ ...item, body: `About ${item.title}.` }));
  return { body: { items, pages: Math.ceil(found.length / size) } };
};
const api = (all: readonly Note[], size = 3): World => ({ origin: (request) => answer(all, size, request) });

function growing(): World {
  const all = [...notes];
  return {
    origin: (request) => {
      const reply = answer(all, 3, request);
      if (all.length < 12) all.push(note(all.length + 2));
      return reply;
    },
  };
}

const config = {
  url: 'https://api.example/notes',
  headers: { 'x-key': '{key}' },
  secrets: { key: 'a-secret-of-the-trial' },
  items: '/items',
  fields: { id: '/id', title: '/title', text: '/body', publishedAt: '/date' },
  paging: { by: 'page', parameter: 'page', pages: '/pages' },
  since: { parameter: 'from', until: 'to', overlapMinutes: 4 * 1440 },
  maxPages: 1000,
};

trySource(it, httpJson, {
  config,
  badConfigs: [
    { config: { ...config, url: 'ftp://api.example/' }, at: '/url' },
    { config: { ...config, items: 'items' }, at: '/items' },
    { config: { ...config, fields: { title: '/title' } }, at: '/fields' },
  ],
  world: api(notes),
  edited: { world: api(notes.with(1, note(8, { title: 'Note of day 8, corrected' }))), externalId: 'n8' },
  withdrawn: { notApplicable: 'nothing says why an item is missing' },
  late: { world: api([...notes, note(7, { id: 'late' })]), externalId: 'late' },
  paging: {
    world: growing,
    externalIds: [...notes, note(10), note(11), note(12), note(13)].map(({ id }) => String(id)),
  },
  malformed: {
    world: api(notes.with(4, note(5, { id: null }))),
    externalIds: ['n9', 'n8', 'n7', 'n6', 'n4', 'n3', 'n2'],
  },
  large: {
    world: () =>
      api(
        Array.from({ length: 20_000 }, (_, n) => note(1, { id: `many-${n}` })),
        100,
      ),
    articles: 20_000,
  },
  backfill: {
    world: api(notes),
    from: '2026-01-04T00:00:00Z',
    to: '2026-01-06T00:00:00Z',
    externalIds: ['n4', 'n5'],
  },
});

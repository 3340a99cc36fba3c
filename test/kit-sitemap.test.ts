/** The sitemap source against the conformance kit. */

import { it } from 'vitest';
import { type Exchange, trySource, type World } from '../sources/kit/index.ts';
import { sitemap } from '../sources/sitemap.ts';

const map = 'https://courier.example/news-sitemap.xml';
const at = (name: string) => `https://courier.example/${name}`;

interface Story {
  readonly name: string;
  readonly date: string;
  readonly text?: string;
}

const listed = ({ name, date }: Story) =>
  `<url><loc>${at(name)}</loc><news:news><news:publication><news:name>Courier</news:name><news:language>en</news:language></news:publication><news:publication_date>${date}</news:publication_date><news:title>On ${name}</news:title></news:news></url>`;
const html = ({ name, text = '' }: Story) =>
  `<!doctype html><html lang="en"><title>On ${name}</title><article><h1>On ${name}</h1><p>${`The board spoke of ${name} for an hour and put the matter off again. ${text} `.repeat(6)}</p></article></html>`;

function site(stories: readonly Story[], extra = ''): World {
  const body = `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">${stories.map(listed).join('')}${extra}</urlset>`;
  const pages = stories.map(
    (story): Exchange => ({
      request: { url: at(story.name) },
      response: { body: html(story), headers: { 'content-type': 'text/html' } },
    }),
  );
  const headers = {
    'content-type': 'application/xml',
    etag: `"${stories.map(({ date }) => date).join()}${extra.length}"`,
  };
  return { origin: [{ request: { url: map }, response: { body, headers } }, ...pages] };
}

const quay = { name: 'quay', date: '2026-01-14T09:00:00Z' };
const ferry = { name: 'ferry', date: '2026-01-15T08:00:00Z' };
const old = { name: 'old', date: '2026-01-02T08:00:00Z' };

trySource(it, sitemap, {
  config: { url: map },
  badConfigs: [
    { config: {}, at: '/url' },
    { config: { url: map, pagesPerRun: 0 }, at: '/pagesPerRun' },
  ],
  world: site([ferry, quay]),
  edited: {
    world: site([{ ...ferry, date: '2026-01-15T12:30:00Z', text: 'It sails.' }, quay]),
    externalId: at('ferry'),
  },
  withdrawn: { notApplicable: 'what left a sitemap grew old' },
  late: { world: site([ferry, quay, { name: 'crane', date: '2026-01-13T15:00:00Z' }]), externalId: at('crane') },
  paging: { notApplicable: 'a sitemap is one document' },
  malformed: {
    world: site([ferry, quay], `<url><loc>${at('nowhere')}</loc><lastmod>2026-01-15</lastmod></url>`),
    externalIds: [at('quay'), at('ferry')],
  },
  large: { notApplicable: 'pages of a run are limited; tried in source-sitemap.test.ts' },
  backfill: {
    world: site([ferry, old]),
    from: '2026-01-01T00:00:00Z',
    to: '2026-01-03T00:00:00Z',
    externalIds: [at('old')],
  },
});

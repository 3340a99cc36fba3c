/** GDELT's article lists and its search: compressed NDJSON by the minute; errors as text with status 200. */

import { gzipSync } from 'node:zlib';
import type { KitResponse } from '../../sources/kit/index.ts';

export interface Sighting {
  /** An ISO instant of a whole minute. */
  readonly seen: string;
  readonly url: string;
  readonly title: string;
  readonly lang?: string;
}

const member = ({ seen, url, title, lang = 'en' }: Sighting) => ({
  date: seen,
  url,
  title,
  lang,
  domain: new URL(url).hostname,
  outletName: 'Press Example',
  desc: `About ${title}.`,
  author: 'A. Writer',
});

/** A list for each minute in which anything was seen; `lines` come before the others of the minute 11:32. */
export function answerList(url: URL, sightings: readonly Sighting[], lines: readonly string[] = []) {
  const name = /\/(\d{14})\.gal\.json\.gz$/.exec(url.pathname)?.[1];
  const found = sightings.filter(({ seen }) => seen.slice(0, 19).replace(/\D/g, '') === name);
  if (found.length === 0) return { status: 404, body: '<Error><Code>NoSuchKey</Code></Error>' };
  const extra = name?.endsWith('113200') === true ? lines : [];
  const text = [...extra, ...found.map((sighting) => JSON.stringify(member(sighting)))].join('\n');
  return { headers: { 'content-type': 'application/gzip' }, body: new Uint8Array(gzipSync(`${text}\n`)) };
}

/** The newest 250 of the window, as the search gives them. */
export function answerDoc(url: URL, sightings: readonly Sighting[]): KitResponse {
  const query = url.searchParams.get('query') ?? '';
  if (query.length < 3)
    return { headers: { 'content-type': 'text/html' }, body: 'Your query was too short or too long.' };
  const compact = (seen: string) => seen.slice(0, 19).replace(/\D/g, '');
  const articles = sightings
    .filter(({ seen }) => {
      const at = compact(seen);
      return at >= (url.searchParams.get('startdatetime') ?? '') && at <= (url.searchParams.get('enddatetime') ?? '');
    })
    .toSorted((a, b) => (a.seen > b.seen ? -1 : 1))
    .slice(0, Number(url.searchParams.get('maxrecords')))
    .map(({ seen, url: address, title }) => ({
      url: address,
      title,
      seendate: `${compact(seen).slice(0, 8)}T${compact(seen).slice(8)}Z`,
      domain: new URL(address).hostname,
      language: 'English',
      sourcecountry: 'Exampleland',
      socialimage: '',
    }));
  return { body: articles.length === 0 ? {} : { articles } };
}

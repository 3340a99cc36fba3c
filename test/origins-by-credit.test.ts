/** Whose report an article is: whom it credits, in the ways in which papers credit; else which near-duplicate came first. */

import { asc } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { allegations, articles } from '../db/tables.ts';
import { normalise } from '../pipeline/normalise.ts';
import { readFeed } from '../sources/formats/feed.ts';
import { article, type Newsroom, newsroom } from './newsroom.ts';

const text = `Acme Corp bribed officials in Kenya, two former employees said.

The contract for the scanning gates was signed in 2019 and is worth eleven million dollars, according to documents that were seen in Nairobi on Monday.`;
const other = `Two former employees said that Acme Corp bribed officials in Kenya.

Gates for the harbour, bought two years ago without a tender, still stand in their crates behind the customs sheds, as a walk through the port shows.`;
const on = (day: number) => ({ publishedAt: `2021-07-${day}T08:00:00Z` });

/** Whom a text of these lines credits. */
const credited = (value: string) =>
  normalise(article('one', value), Date.parse('2021-08-01T00:00:00Z')).originPublisher;

describe('a credit', () => {
  it.each([
    ['a dateline', `NAIROBI, July 21 (Reuters) - ${text}`, 'Reuters'],
    ['a dateline of a place alone', `NAIROBI (AFP) – ${text}`, 'AFP'],
    ['a dateline with a day before the month', `Nairobi, 21 July 2021 (AFP) — ${text}`, 'AFP'],
    ['a dateline of an agency that is written small', `Nairobi (dpa) - ${text}`, 'dpa'],
    ['a last line in brackets', `${text}\n\n(AFP)`, 'AFP'],
    ['a last line in brackets of two', `${text}\n\n(Reuters)`, 'Reuters'],
    ['a last line after a dash', `${text}\n\n— (AFP)`, 'AFP'],
    ['a last line that is the name alone', `${text}\n\nReuters`, 'Reuters'],
    ['a last line that calls it the source', `${text}\n\nSource: Reuters`, 'Reuters'],
    ['the name in full', `${text}\n\n(Agence France-Presse)`, 'AFP'],
    ['a byline of an agency with an article', `By The Associated Press\n\n${text}`, 'AP'],
    ['a byline', `By Reuters\n\n${text}`, 'Reuters'],
    [
      'a last line that tells where it was published first',
      `${text}\n\nThis article was originally published on Coast Wire.`,
      'Coast Wire',
    ],
  ])('is %s', (_what, value, agency) => {
    expect(credited(value)).toBe(agency);
  });

  it.each([
    ['a party in brackets', `NAIROBI – ${text}\n\nThe minister (Labour) said nothing.`],
    ['a person’s byline', `By Ana Example\n\n${text}`],
    ['an agency that the text quotes', `${text}\n\nA spokesman told Reuters that the company had no comment.`],
  ])('is not %s', (_what, value) => {
    expect(credited(value)).toBeNull();
  });

  it('is an author that is an agency', () => {
    const raw = article('one', text, { authors: [{ name: 'Reuters' }], publisher: { name: 'The Post' } });
    const told = normalise(raw, Date.parse('2021-08-01T00:00:00Z'));
    expect([told.originPublisher, told.isCredited]).toEqual(['Reuters', true]);
  });
});

describe('the origin of what two papers report in words of their own', () => {
  let room: Newsroom;
  beforeEach(async () => {
    room = await newsroom();
  });
  afterEach(() => room.close());
  const origins = async () =>
    (await room.store.db.select().from(allegations)).map(({ independentOrigins }) => independentOrigins);
  const bases = async () =>
    (await room.store.db.select().from(articles).orderBy(asc(articles.externalId))).map(
      ({ externalId, originLabel, originBasis }) => `${externalId}: ${originLabel}, ${originBasis}`,
    );

  it('is two without a credit', async () => {
    await room.deliver('herald', article('a', text, on(20)));
    await room.deliver('post', article('b', other, on(21)));
    expect(await origins()).toEqual([2]);
  });

  it('is one where both credit the same agency', async () => {
    await room.deliver('herald', article('a', `NAIROBI, July 20 (Reuters) - ${text}`, on(20)));
    await room.deliver('post', article('b', `${other}\n\n(Reuters)`, on(21)));
    expect(await origins()).toEqual([1]);
    expect(await bases()).toEqual(['a: Reuters, AGENCY_CREDIT', 'b: Reuters, AGENCY_CREDIT']);
  });

  it('is one where two feeds name the same paper as the source', async () => {
    for (const [key, id, value] of [
      ['aggregator', 'a', text],
      ['portal', 'b', other],
    ] as const) {
      const item = `<guid isPermaLink="false">${id}</guid><title>${id}</title><description>${value}</description>`;
      const source = '<source url="https://ledger.example/feed">The Ledger</source>';
      const feed = `<rss version="2.0"><channel><title>${key}</title><item>${item}${source}</item></channel></rss>`;
      await room.deliver(key, ...readFeed(feed, 'feed.xml').articles);
    }
    expect(await origins()).toEqual([1]);
    expect((await bases()).map((line) => line.split(',')[0])).toEqual(['a: The Ledger', 'b: The Ledger']);
  });

  it('is whom a page names as the address of the original, where that is not here', async () => {
    const page = { url: 'https://post.example/b', canonicalUrl: 'https://herald.example/a' };
    await room.deliver('post', article('b', other, { ...on(21), ...page }));
    expect(await bases()).toEqual(['b: post, CANONICAL_LINK']);
  });

  it('is the earlier of two near-duplicates that credit nobody', async () => {
    await room.deliver('post', article('b', `By our staff\n\n${text}`, on(21)));
    await room.deliver('herald', article('a', text, on(20)));
    expect(await origins()).toEqual([1]);
    expect(await bases()).toEqual(['a: herald, OWN_REPORTING', 'b: herald, NEAR_DUPLICATE']);
  });

  it('is whom a later near-duplicate credits, before the earlier one that credits nobody', async () => {
    await room.deliver('herald', article('a', text, on(20)));
    await room.deliver('post', article('b', `${text}\n\n(AFP)`, on(21)));
    expect(await origins()).toEqual([1]);
    expect(await bases()).toEqual(['a: AFP, OWN_REPORTING', 'b: AFP, AGENCY_CREDIT']);
  });
});

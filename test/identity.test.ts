/** One article, however its publishers spell its name. */

import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { articleIdentities, articles, articleVersions, provenances, rawItems, sources } from '../db/tables.ts';
import type { RawArticle } from '../sources/source.ts';
import { article, type Newsroom, newsroom } from './newsroom.ts';

const flood =
  'The harbour wall of Northam gave way on Monday night, and water stood in the streets by the morning. The mayor of Northam, Ada Kern, said that repairs would begin within the week.';
const strike =
  'Bus drivers in Westhaven stopped work on Tuesday over a new timetable. The Westhaven Transport Union said that two in three buses stayed in the depot all day long.';
const festival =
  'A festival of lanterns drew thirty thousand visitors to Eastmere, more than in any year before. Shopkeepers said that every room in the town had been booked since the spring.';

const story = (externalId: string, title: string, text: string, more: Partial<RawArticle> = {}) =>
  article(externalId, text, { title, ...more });

async function titlesOf({ store }: Newsroom): Promise<string[]> {
  const rows = await store.db
    .select({ title: articleVersions.title })
    .from(articles)
    .innerJoin(articleVersions, eq(articleVersions.id, articles.currentVersionId))
    .orderBy(articles.seq);
  return rows.map(({ title }) => title);
}

const remarksOf = async ({ store }: Newsroom) =>
  (await store.db.select().from(sources)).flatMap(({ remarks }) => remarks);

async function deliverInTurn(room: Newsroom, ...batches: (readonly RawArticle[])[]) {
  for (const batch of batches) {
    await room.deliver('desk', ...batch);
    room.clock.now += 900_000;
  }
}

describe('an article whose publisher changes its name', () => {
  it('is one when its id moves from http to https', async () => {
    const room = await newsroom();
    await deliverInTurn(
      room,
      [story('http://news.example/flood', 'Harbour wall gives way', flood)],
      [story('https://www.news.example/flood', 'Harbour wall gives way', flood)],
    );
    expect(await titlesOf(room)).toEqual(['Harbour wall gives way']);
    expect(await remarksOf(room)).toEqual([expect.stringMatching(/^idsChange: .*BARE_ID/)]);
    room.close();
  });

  it('is one when it comes with a fresh id each time and the same link', async () => {
    const room = await newsroom();
    const item = (id: string) => story(id, 'Harbour wall gives way', flood, { url: 'https://news.example/flood' });
    await deliverInTurn(room, [item('f0-1')], [item('9c-2')], [item('3d-3')]);
    expect(await titlesOf(room)).toHaveLength(1);
    room.close();
  });

  it('is one when its id and its title change together and its link stays', async () => {
    const room = await newsroom();
    const url = 'https://news.example/flood';
    await deliverInTurn(
      room,
      [story('f0-1', 'Harbour wall gives way', flood, { url })],
      [story('9c-2', 'Streets of Northam under water', flood, { url })],
    );
    expect(await titlesOf(room)).toEqual(['Streets of Northam under water']);
    room.close();
  });

  it('is one when it has no id and each link has a fresh token, and the parameter is named on the source', async () => {
    const room = await newsroom();
    const items = (token: string) =>
      [
        ['flood', 'Harbour wall gives way', flood],
        ['strike', 'Bus drivers stop work', strike],
      ].map(([path, title, text]) => {
        const url = `https://news.example/${path}?page=1&v=${token}-${path}`;
        return story(url, title!, text!, { url });
      });
    await deliverInTurn(room, items('a'), items('b'));
    expect(await titlesOf(room)).toEqual(['Harbour wall gives way', 'Bus drivers stop work']);
    expect(await remarksOf(room)).toContain('volatileParameter: v');
    room.close();
  });

  it('is one by its address without the token once the parameter is known, though text and title were edited', async () => {
    const room = await newsroom();
    const item = (token: string, title: string, text: string) => {
      const url = `https://news.example/flood?v=${token}`;
      return story(url, title, text, { url });
    };
    const longer = `${flood} The regional council promised money. Engineers had warned of cracks in the spring.`;
    await deliverInTurn(
      room,
      [item('a', 'Harbour wall gives way', flood)],
      [item('b', 'Harbour wall gives way', flood)],
      [item('c', 'Northam streets under water after wall breaks', `${longer} ${strike}`)],
    );
    expect(await titlesOf(room)).toEqual(['Northam streets under water after wall breaks']);
    room.close();
  });

  it('is one when all links share a page and a token is all that tells them apart', async () => {
    const room = await newsroom();
    const items = (token: string) =>
      [
        ['Harbour wall gives way', flood],
        ['Bus drivers stop work', strike],
        ['Lanterns draw a crowd', festival],
      ].map(([title, text], place) => {
        const url = `https://news.example/read?v=${token}${place}`;
        return story(url, title!, text!, { url });
      });
    await deliverInTurn(room, items('a'), items('b'), items('c'));
    expect(await titlesOf(room)).toHaveLength(3);
    room.close();
  });

  it('is one when its id is new, its title is edited a little and its text hardly', async () => {
    const room = await newsroom();
    await deliverInTurn(
      room,
      [story('f0-1', 'Harbour wall gives way in Northam', flood)],
      [story('9c-2', 'Harbour wall gives way at Northam', `${flood} Nobody was hurt.`)],
    );
    expect(await titlesOf(room)).toEqual(['Harbour wall gives way at Northam']);
    room.close();
  });

  it('is one under another id that its source declares', async () => {
    const room = await newsroom();
    await deliverInTurn(
      room,
      [story('old-7', 'Harbour wall gives way', flood)],
      [story('new-7', 'A quite different headline', strike, { alternateIds: ['old-7'] })],
    );
    expect(await titlesOf(room)).toEqual(['A quite different headline']);
    room.close();
  });

  it('does not pile up ids and items that say nothing new', async () => {
    const room = await newsroom();
    for (let time = 0; time < 40; time += 1)
      await deliverInTurn(room, [story(`id-${time}`, 'Harbour wall', flood, { url: 'https://news.example/flood' })]);
    const ids = (await room.store.db.select().from(articleIdentities)).filter(({ kind }) => kind === 'ID');
    expect(ids.length).toBeLessThanOrEqual(21);
    expect(await room.store.db.select().from(rawItems)).toHaveLength(1);
    expect(await room.store.db.select().from(provenances)).toMatchObject([{ externalId: 'id-39', recognisedBy: null }]);
    room.close();
  });
});

describe('different articles under one name', () => {
  it('stay apart under one id for all items, at every reading', async () => {
    const room = await newsroom();
    const items = [
      story('feed', 'Harbour wall gives way', flood, { url: 'https://news.example/flood' }),
      story('feed', 'Bus drivers stop work', strike, { url: 'https://news.example/strike' }),
      story('feed', 'Lanterns draw a crowd', festival, { url: 'https://news.example/festival' }),
    ];
    await deliverInTurn(room, items, items, items);
    expect(await titlesOf(room)).toEqual(['Harbour wall gives way', 'Bus drivers stop work', 'Lanterns draw a crowd']);
    expect(await room.store.db.select().from(articleVersions)).toHaveLength(3);
    expect(await remarksOf(room)).toEqual([expect.stringMatching(/^idShared: /)]);
    room.close();
  });

  it('stay apart where every page declares the front page as canonical, each with its own address', async () => {
    const room = await newsroom();
    const canonicalUrl = 'https://news.example/';
    await deliverInTurn(room, [
      story('1', 'Harbour wall gives way', flood, { url: 'https://news.example/flood', canonicalUrl }),
      story('2', 'Bus drivers stop work', strike, { url: 'https://news.example/strike', canonicalUrl }),
    ]);
    const rows = await room.store.db.select({ url: articles.url }).from(articles);
    expect(rows.map(({ url }) => url)).toEqual(['https://news.example/flood', 'https://news.example/strike']);
    room.close();
  });

  it('stay apart where every page declares one section as canonical, which is remarked', async () => {
    const room = await newsroom();
    const canonicalUrl = 'https://news.example/regional';
    const second = story('2', 'Bus drivers stop work', strike, { url: 'https://news.example/strike', canonicalUrl });
    await deliverInTurn(
      room,
      [story('1', 'Harbour wall gives way', flood, { url: 'https://news.example/flood', canonicalUrl }), second],
      [{ ...second, categories: [{ term: 'transport' }] }],
    );
    expect(await titlesOf(room)).toHaveLength(2);
    expect((await room.store.db.select({ url: articles.url }).from(articles))[1]?.url).toBe(
      'https://news.example/strike',
    );
    expect(await remarksOf(room)).toContain(
      'canonicalShared: https://news.example/regional is declared by more than one article',
    );
    room.close();
  });

  it('stay apart when they stand on one page', async () => {
    const room = await newsroom();
    await deliverInTurn(room, [
      story('v1', 'Version 1.1: a faster search', '', {
        url: 'https://tools.example/changes#v1',
        publishedAt: '2021-07-01',
      }),
      story('v2', 'Version 1.2: printing at last', '', {
        url: 'https://tools.example/changes#v2',
        publishedAt: '2021-07-09',
      }),
    ]);
    expect(await titlesOf(room)).toHaveLength(2);
    room.close();
  });

  it('stay apart when a column has the same title every day', async () => {
    const room = await newsroom();
    await deliverInTurn(room, [
      story('m', 'The day in pictures', flood, { publishedAt: '2021-07-26T06:00:00Z' }),
      story('t', 'The day in pictures', strike, { publishedAt: '2021-07-27T06:00:00Z' }),
    ]);
    expect(await titlesOf(room)).toHaveLength(2);
    room.close();
  });

  it('stay apart when only a number in the title differs', async () => {
    const room = await newsroom();
    await deliverInTurn(room, [
      story('4', 'Lottery results, draw 41', flood),
      story('5', 'Lottery results, draw 42', flood),
    ]);
    expect(await titlesOf(room)).toHaveLength(2);
    room.close();
  });

  it('stay apart when two sources use the same id', async () => {
    const room = await newsroom();
    await room.deliver('desk', story('1', 'Harbour wall gives way', flood));
    await room.deliver('wire', story('1', 'Bus drivers stop work', strike));
    expect(await titlesOf(room)).toHaveLength(2);
    room.close();
  });
});

describe('an article that several sources bring', () => {
  const url = 'https://news.example/flood';

  it('is one with three provenances, known by its address', async () => {
    const room = await newsroom();
    await room.deliver('desk', story('f1', 'Harbour wall gives way', flood, { url }));
    room.clock.now += 1000;
    await room.deliver(
      'map',
      story('m1', 'Harbour wall gives way', '', { url: 'http://www.news.example/flood/?utm_source=map' }),
    );
    await room.deliver(
      'hub',
      story('h1', 'Harbour wall gives way', flood, { url: 'https://hub.example/x', canonicalUrl: url }),
    );
    expect(await titlesOf(room)).toHaveLength(1);
    const rows = await room.store.db
      .select()
      .from(provenances)
      .orderBy(provenances.firstSeenAt, provenances.externalId);
    expect(rows.map(({ externalId, recognisedBy }) => [externalId, recognisedBy])).toEqual([
      ['f1', null],
      ['h1', 'CANONICAL_URL'],
      ['m1', 'STABLE_URL'],
    ]);
    room.close();
  });

  it('keeps the text of the first while another words it differently, without taking turns', async () => {
    const room = await newsroom();
    const other = `${flood} The council met at noon.`;
    for (let time = 0; time < 3; time += 1) {
      await room.deliver(
        'desk',
        story('f1', 'Harbour wall gives way', flood, { url, categories: [{ term: `${time}` }] }),
      );
      await room.deliver('wire', story('w1', 'Wall breaks', other, { url, categories: [{ term: `${time}` }] }));
    }
    expect(await titlesOf(room)).toEqual(['Harbour wall gives way']);
    expect(await room.store.db.select().from(articleVersions)).toHaveLength(1);
    room.close();
  });

  it('gets the full text from whoever has it, and no excerpt takes its place', async () => {
    const room = await newsroom();
    const excerpt = { format: 'text', value: 'The harbour wall of Northam gave way.', complete: false } as const;
    const short = story('f1', 'Harbour wall gives way', '', { url, body: excerpt });
    await room.deliver('desk', short);
    await room.deliver('wire', story('w1', 'Harbour wall gives way', flood, { url }));
    await room.deliver('desk', { ...short, title: 'Harbour wall gives way, again' });
    const versions = await room.store.db.select({ text: articleVersions.text }).from(articleVersions);
    expect(versions.map(({ text }) => text)).toEqual([excerpt.value, flood]);
    room.close();
  });

  it('gets a version when the source of its text changes it', async () => {
    const room = await newsroom();
    await room.deliver('desk', story('f1', 'Harbour wall gives way', flood, { url }));
    await room.deliver('wire', story('w1', 'Harbour wall gives way', flood, { url }));
    const [result] = await room.deliver('desk', story('f1', 'Harbour wall gives way', `${flood} More soon.`, { url }));
    expect(result?.outcome).toBe('updated');
    room.close();
  });
});

describe('what it costs', () => {
  it('extracts again only what has another text', async () => {
    let texts = 0;
    const { rules } = await import('./newsroom.ts');
    const room = await newsroom({
      extractor: {
        ...rules,
        extract: (text) => {
          texts += 1;
          return rules.extract(text);
        },
      },
    });
    await room.deliver('desk', story('f1', 'Harbour wall gives way', flood));
    await room.deliver('desk', story('f1', 'Harbour wall gives way', flood, { url: 'https://news.example/flood' }));
    await room.deliver('desk', story('f2', 'Harbour wall gives way', flood, { url: 'https://news.example/flood' }));
    expect(texts).toBe(1);
    await room.deliver('desk', story('f1', 'Harbour wall gives way', `${flood} More soon.`));
    expect(texts).toBe(2);
    room.close();
  });

  it('takes the same few statements for each item that comes again, however many are stored', async () => {
    const room = await newsroom();
    const item = (n: number, term = 'a') =>
      story(`${n}`, `Report ${n} of the week`, `Letter ${n}. ${flood}`, {
        url: `https://news.example/${n}`,
        categories: [{ term }],
      });
    const cost = async (n: number) => {
      room.statements();
      await room.deliver('desk', item(n, 'b'));
      return room.statements().length;
    };
    await room.deliver('desk', item(0), item(1));
    const few = await cost(0);
    await room.deliver('desk', ...Array.from({ length: 20 }, (_, n) => item(n + 2)));
    expect(await cost(1)).toBe(few);
    room.close();
  });
});

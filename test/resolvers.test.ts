/** What the graph answers about articles that went through the whole pipeline. */

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { changesBetween } from '../resolvers/article-version.ts';
import { ask, mistakeIn } from './asking.ts';
import { article, type Newsroom, newsroom } from './newsroom.ts';
import { globalId } from './rows.ts';

const accusation =
  'The Harbour Times reported that Acme Holdings bribed officials in Norway. Prosecutor Ingrid Dahl said she had opened an investigation into Acme Holdings.';
const denial =
  'The Harbour Times reported that Acme Holdings bribed officials in Norway. Acme Holdings denied the allegation.';

let room: Newsroom;
beforeAll(async () => {
  room = await newsroom();
  room.clock.now = Date.parse('2021-07-21T09:00:00Z');
  await room.deliver(
    'herald',
    article('first', accusation, {
      title: 'Bribes alleged',
      publishedAt: '2021-07-20T08:00:00Z',
      url: 'https://herald.example/first',
    }),
    article('second', 'Emmanuel Macron met Ingrid Dahl in France. Macron said the talks went well.', {
      publishedAt: '2021-07-21T08:00:00Z',
    }),
  );
  room.clock.now = Date.parse('2021-07-25T09:00:00Z');
  await room.deliver('echo', article('answer', denial, { publishedAt: '2021-07-25T08:00:00Z' }));
  await room.deliver(
    'herald',
    article('second', 'Emmanuel Macron met Ingrid Dahl in Paris, France. Macron said the talks went well.', {
      title: 'Second thoughts',
      publishedAt: '2021-07-21T08:00:00Z',
    }),
  );
});
afterAll(() => room.close());

describe('an article', () => {
  it('is found by its id and by its address', async () => {
    const { byUrl } = await ask(room.store, '{ byUrl: article(url: "https://herald.example/first#top") { id title } }');
    expect(byUrl.title).toBe('Bribes alleged');
    expect(
      await ask(room.store, `{ article(id: "${byUrl.id}") { title } node(id: "${byUrl.id}") { __typename id } }`),
    ).toEqual({
      article: { title: 'Bribes alleged' },
      node: { __typename: 'Article', id: byUrl.id },
    });
  });

  it('quotes its text at the offsets of every mention', async () => {
    const { articles } = await ask(
      room.store,
      '{ articles { nodes { text mentions { nodes { span { quote start end anchor version { text } } } } } } }',
    );
    const spans = articles.nodes.flatMap((node: { mentions: { nodes: { span: unknown }[] } }) =>
      node.mentions.nodes.map(({ span }) => span),
    );
    expect(spans.length).toBeGreaterThan(5);
    for (const { quote, start, end, version } of spans) expect(version.text.slice(start, end)).toBe(quote);
  });

  it('keeps its versions and says what changed', async () => {
    const { articles } = await ask(
      room.store,
      '{ articles(filter: { text: "paris" }) { nodes { title versions { title changes { removed added } } } } }',
    );
    const [{ title, versions }] = articles.nodes;
    expect(title).toBe('Second thoughts');
    expect(versions.map((version: { changes: unknown[] }) => version.changes.length)).toEqual([0, 1]);
    expect(versions[1].changes[0]).toEqual({
      removed: 'second Emmanuel Macron met Ingrid Dahl in France.',
      added: 'Second thoughts Emmanuel Macron met Ingrid Dahl in Paris, France.',
    });
  });

  it('lists what its current version says, and the older one stays within reach', async () => {
    const { person } = await ask(
      room.store,
      '{ person(name: "emmanuel macron") { statements { totalCount nodes { id content { version { text } } } } } }',
    );
    expect(person.statements.totalCount).toBe(1);
    expect(person.statements.nodes[0].content[0].version.text).toContain('Paris');
    const old = await room.store.db.all<{ id: string }>('select id from statements where is_current = 0');
    const { node } = await ask(
      room.store,
      `{ node(id: "${globalId('Statement', old[0]?.id ?? '')}") { ... on Statement { content { quote version { text } } } } }`,
    );
    expect(node.content[0].version.text).not.toContain('Paris');
  });

  it('knows its neighbours in its own source', async () => {
    const { article } = await ask(
      room.store,
      '{ article(url: "https://herald.example/first") { previous { title } next { title previous { title } } } }',
    );
    expect(article).toEqual({
      previous: null,
      next: { title: 'Second thoughts', previous: { title: 'Bribes alleged' } },
    });
  });

  it('knows where else its text stands, and reprints add no origin', async () => {
    const other = await newsroom();
    const text = `${accusation} Officials of the ministry of transport refused to say which contracts they were looking into.`;
    await other.deliver('a', article('1', text, { publishedAt: '2021-07-20T08:00:00Z' }));
    await other.deliver('b', article('2', text, { publishedAt: '2021-07-20T10:00:00Z' }));
    const { articles, allegations } = await ask(
      other.store,
      '{ articles { nodes { title reprints { title } } } allegations(first: 1) { nodes { corroboration { articleCount publisherCount independentOriginCount origins { basis articles { title } } } } } }',
    );
    expect(articles.nodes).toEqual([
      { title: '2', reprints: [{ title: '1' }] },
      { title: '1', reprints: [{ title: '2' }] },
    ]);
    expect(allegations.nodes[0].corroboration).toEqual({
      articleCount: 2,
      publisherCount: 2,
      independentOriginCount: 1,
      origins: [{ basis: 'EXPLICIT_ATTRIBUTION', articles: [{ title: '1' }, { title: '2' }] }],
    });
    other.close();
  });

  it('says when its source withdrew it', async () => {
    const other = await newsroom();
    await other.deliver('a', article('1', 'Nothing of the kind happened.'));
    await other.withdraw('a', '1');
    const { articles } = await ask(other.store, '{ articles { nodes { withdrawnAt } } }');
    expect(articles.nodes).toEqual([{ withdrawnAt: '2021-08-01T00:00:00.000Z' }]);
    other.close();
  });
});

describe('the changes between two texts', () => {
  it('name a sentence that was added, one that was removed, and one that was replaced', () => {
    const before = { title: 'T', text: 'One stays. Two goes. Three stays. Four is old.' };
    const after = { title: 'T', text: 'One stays. Three stays. Four is new.\n\nFive is added.' };
    expect(changesBetween(before, after)).toEqual([
      { removed: 'Two goes.', added: null },
      { removed: 'Four is old.', added: 'Four is new. Five is added.' },
    ]);
  });
});

describe('a party', () => {
  it.each(['Emmanuel Macron', 'EMMANUEL MACRON', 'Emmanuel Mácron'])('is found by the name %s', async (name) => {
    const { person } = await ask(room.store, 'query ($name: String) { person(name: $name) { name } }', {
      variables: { name },
    });
    expect(person).toEqual({ name: 'Emmanuel Macron' });
  });

  it('is not found by a part of its name, but suggested by it', async () => {
    expect(
      await ask(room.store, '{ person(name: "Emmanuel") { name } suggest(name: "emman") { __typename name } }'),
    ).toEqual({
      person: null,
      suggest: [{ __typename: 'Person', name: 'Emmanuel Macron' }],
    });
  });

  it('is related to those named beside it', async () => {
    const { person } = await ask(
      room.store,
      '{ person(name: "Emmanuel Macron") { related { articleCount party { name } } } }',
    );
    expect(person.related).toContainEqual({ articleCount: 1, party: { name: 'Ingrid Dahl' } });
  });

  it('is a country by its code', async () => {
    const { country } = await ask(
      room.store,
      '{ country(countryCode: "FR") { name countryCode articles { nodes { title } } } }',
    );
    expect(country).toEqual({ name: 'France', countryCode: 'FR', articles: { nodes: [{ title: 'Second thoughts' }] } });
  });
});

describe('articles', () => {
  const titlesOf = async (filter: string) => {
    const { articles } = await ask(room.store, `{ articles(filter: { ${filter} }) { totalCount nodes { title } } }`);
    expect(articles.totalCount).toBe(articles.nodes.length);
    return articles.nodes.map((node: { title: string }) => node.title);
  };

  it('that name every one of several parties', async () => {
    const { dahl, macron } = await ask(
      room.store,
      '{ dahl: person(name: "Ingrid Dahl") { id } macron: person(name: "Emmanuel Macron") { id } }',
    );
    expect(await titlesOf(`parties: ["${dahl.id}"]`)).toEqual(['Second thoughts', 'Bribes alleged']);
    expect(await titlesOf(`parties: ["${dahl.id}", "${macron.id}"]`)).toEqual(['Second thoughts']);
    expect(await titlesOf(`parties: ["${dahl.id}"], countries: ["NO"]`)).toEqual(['Bribes alleged']);
  });

  it('that name a country nobody names are none', async () => {
    expect(await titlesOf('countries: ["ZW"]')).toEqual([]);
  });

  it('published after one instant and before another', async () => {
    expect(
      await titlesOf('publishedAfter: "2021-07-20T12:00:00+02:00", publishedBefore: "2021-07-25T00:00:00Z"'),
    ).toEqual(['Second thoughts']);
  });

  it('that report allegations', async () => {
    expect(await titlesOf('hasAllegations: true, publishedBefore: "2021-07-22T00:00:00Z"')).toEqual(['Bribes alleged']);
  });
});

describe('an allegation', () => {
  const bribery = `{ allegations(filter: { categories: [CORRUPTION] }) { nodes {
    claim attributedSentence firstReportedAt lastReportedAt review { state }
    accused: parties(roles: [ACCUSED]) { label party { name } response }
    early: status(asOf: "2021-07-21T00:00:00Z") { headline response rule }
    now: status { response proceedings basis { axis from to statement { stance article { title } } } }
    before: status(asOf: "2020-01-01T00:00:00Z") { headline sourcing }
    unknown: status(knownAt: "2021-07-21T00:00:00Z") { response }
    history { axis from to publishedAt recordedAt }
    responses { totalCount nodes { stance speaker { name } } }
  } } }`;

  it('is told with its words, its accused and their answer', async () => {
    const { allegations } = await ask(room.store, bribery);
    const [found] = allegations.nodes;
    expect(found.attributedSentence).toContain(found.claim);
    expect(found.accused).toEqual([{ label: 'Acme Holdings', party: { name: 'Acme Holdings' }, response: 'DENIED' }]);
    expect(found.review).toEqual({ state: 'MACHINE' });
    expect(found.firstReportedAt).toBe('2021-07-20T08:00:00.000Z');
  });

  it('has the status that was published and known by a day', async () => {
    const { allegations } = await ask(room.store, bribery);
    const [found] = allegations.nodes;
    expect(found.before).toEqual({ headline: 'UNKNOWN', sourcing: 'UNKNOWN' });
    expect(found.early.response).toBe('NOT_REPORTED');
    expect(found.unknown.response).toBe('NOT_REPORTED');
    expect(found.now.response).toBe('DENIED');
    expect(found.now.basis).toContainEqual(
      expect.objectContaining({
        axis: 'RESPONSE',
        to: 'DENIED',
        statement: { stance: 'DENIES', article: { title: 'answer' } },
      }),
    );
  });

  it('links each step of its history to the one before on its axis', async () => {
    const { allegations } = await ask(room.store, bribery);
    const last = new Map<string, string>();
    for (const { axis, from, to } of allegations.nodes[0].history) {
      expect(from).toBe(last.get(axis) ?? null);
      last.set(axis, to);
    }
  });

  it('lists answers of the accused and of nobody else', async () => {
    const { allegations } = await ask(room.store, bribery);
    const { responses } = allegations.nodes[0];
    expect(responses.totalCount).toBeGreaterThan(0);
    for (const answer of responses.nodes)
      expect(answer).toEqual({ stance: 'DENIES', speaker: { name: 'Acme Holdings' } });
  });

  it('is found by its accused and not by another role of it', async () => {
    const { organisation } = await ask(room.store, '{ organisation(name: "Acme Holdings") { id } }');
    const count = async (roles: string) =>
      (
        await ask(
          room.store,
          `{ allegations(filter: { party: "${organisation.id}", categories: [CORRUPTION], roles: [${roles}] }) { totalCount } }`,
        )
      ).allegations.totalCount;
    expect(await count('ACCUSED')).toBe(1);
    expect(await count('VICTIM')).toBe(0);
  });
});

describe('a source', () => {
  it('is silent since it last brought something, and not while it is paused', async () => {
    const other = await newsroom();
    await other.deliver('daily', article('1', 'Quiet news.'));
    const health = async () => {
      const { sources } = await ask(other.store, '{ sources { health { isSilent silentSince } } }');
      return sources[0].health;
    };
    expect(await health()).toEqual({ isSilent: false, silentSince: null });
    other.store.db.run("update sources set silent_since = 1625529600000, state = 'HEALTHY'");
    expect(await health()).toEqual({ isSilent: true, silentSince: '2021-07-06T00:00:00.000Z' });
    other.store.db.run("update sources set state = 'PAUSED'");
    expect(await health()).toEqual({ isSilent: false, silentSince: null });
    other.close();
  });

  it('shows what its origin asked for, where it moved and what was decided about it', async () => {
    const other = await newsroom();
    await other.deliver('daily', article('1', 'Quiet news.'));
    other.store.db.run(
      `update sources set last_error_kind = 'rate-limit', origin_interval_ms = 3600500, moved_to = 'https://harbour.example/new', remarks = '["moved: there"]'`,
    );
    const query = '{ sources { health { lastErrorKind originIntervalSeconds movedTo remarks } } }';
    expect((await ask(other.store, query)).sources[0].health).toEqual({
      lastErrorKind: 'RATE_LIMIT',
      originIntervalSeconds: 3601,
      movedTo: 'https://harbour.example/new',
      remarks: ['moved: there'],
    });
    other.close();
  });
});

describe('a mistake of the caller', () => {
  const article7 = globalId('Article', 'x');
  it.each([
    ['{ article { id } }', 'needs exactly one'],
    [`{ article(id: "${article7}", url: "https://a.example/") { id } }`, 'needs exactly one'],
    ['{ person { id } }', 'needs exactly one'],
    ['{ country(id: "x", countryCode: "FR") { id } }', 'needs exactly one'],
    ['{ node(id: "nonsense") { id } }', 'no id of this gateway'],
    [`{ node(id: "${globalId('Nothing', 'x')}") { id } }`, 'no id of this gateway'],
    [`{ person(id: "${article7}") { id } }`, 'the id of another type'],
    [`{ articles(filter: { sources: ["${article7}"] }) { nodes { id } } }`, 'filter.sources'],
    ['{ articles(filter: { publishedAfter: "2021-07-20" }) { nodes { id } } }', '"2021-07-20" is no instant'],
    ['{ articles(filter: { publishedAfter: "2021-07-20T10:00:00" }) { nodes { id } } }', 'zone'],
    ['{ articles(filter: { publishedAfter: "2021-02-30T10:00:00Z" }) { nodes { id } } }', 'no instant'],
    ['{ country(countryCode: "fr") { id } }', 'capitals'],
    ['{ article(url: "herald.example/first") { id } }', 'no address'],
    ['{ article(url: "javascript:alert(1)") { id } }', 'no address'],
    ['{ allegations(filter: { roles: [VICTIM] }) { nodes { id } } }', 'filter.party'],
    ['{ people(filter: { name: " - " }) { nodes { id } } }', 'filter.name'],
    ['{ allegation(id: "nonsense") { id } }', 'no id of this gateway'],
  ])('in %s is told plainly', async (query, words) => {
    const mistake = await mistakeIn(room.store, query);
    expect(mistake.message).toMatch(new RegExp(words));
    expect(mistake).toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  it('in a variable is told with its value', async () => {
    const mistake = await mistakeIn(
      room.store,
      'query ($at: DateTime) { articles(filter: { publishedAfter: $at }) { nodes { id } } }',
      { variables: { at: 'yesterday' } },
    );
    expect(mistake.message).toContain('"yesterday" is no instant');
  });

  it('in too long a list of nodes names the limit', async () => {
    const ids = Array.from({ length: 101 }, () => article7);
    expect(
      (await mistakeIn(room.store, 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { variables: { ids } })).message,
    ).toContain('100');
  });

  it('does not lie in an id of something that is not there', async () => {
    expect(await ask(room.store, `{ article(id: "${article7}") { id } nodes(ids: ["${article7}"]) { id } }`)).toEqual({
      article: null,
      nodes: [null],
    });
  });

  it('that costs too much or goes too deep has a code of its own', async () => {
    const costly =
      '{ articles(first: 100) { nodes { mentions(first: 100) { nodes { party { articles(first: 100) { nodes { title } } } } } } } }';
    expect(await mistakeIn(room.store, costly)).toMatchObject({ code: 'QUERY_TOO_COSTLY' });
    expect(
      await mistakeIn(room.store, '{ articles { nodes { next { next { id } } } } }', {
        context: { limits: { depth: 4 } },
      }),
    ).toMatchObject({ code: 'QUERY_TOO_DEEP' });
  });
});

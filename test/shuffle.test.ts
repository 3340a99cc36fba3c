/**
 * The graph does not depend on the order in which articles arrive: the samples and an invented affair told by nine outlets, with
 * reprints, denials, an inquiry, corrections and edits, delivered in shuffled orders. Edits of one article keep their own order.
 */

import { beforeAll, describe, expect, it } from 'vitest';
import { loadConfig, packageRoot } from '../config.ts';
import { rawItems, sources } from '../db/tables.ts';
import { itemOf } from '../pipeline/raw-items.ts';
import { article, newsroom } from './newsroom.ts';
import { type Chain, type Delivered, type Graph, graphOf, inOrder, shuffled, told } from './shuffling.ts';

const first = `Brelane Systems bribed customs officials in Kenya to win a harbour contract, two former employees told the Ledger.

The contract for the scanning gates at Mombasa was signed in 2019 and is worth eleven million dollars, according to documents that the newspaper saw. The company did not reply to questions.

Opposition members of parliament in Nairobi called for an investigation into the payments.`;

const affair: readonly Chain[] = [
  told('ledger', 'l1', 2, 'Harbour contract was bought, say former employees', first),
  told('coast', 'c1', 3, 'Employees: harbour deal was bought', `By our staff\n\n${first}`),
  told('inland', 'i1', 3, 'Scandal over scanners', `${first}\n\n(The Ledger)`),
  told(
    'tribune',
    't1',
    4,
    'Scanner firm under fire',
    'Brelane Systems bribed customs officials in Kenya, The Ledger reported on Thursday. The company has offices in four countries.',
  ),
  told(
    'observer',
    'o1',
    5,
    'Firm rejects harbour claims',
    'Brelane Systems denied that it bribed customs officials in Kenya. A spokesman said that every payment had been lawful.',
  ),
  told(
    'herald',
    'h1',
    6,
    'Prosecutors look into harbour gates',
    'Kenyan prosecutors opened an investigation into claims that Brelane Systems bribed customs officials in Kenya. Nobody has been charged.',
  ),
  told(
    'gazette',
    'g1',
    7,
    'Brelane accused',
    'Brelane Systems bribed customs officials in Kenya, a senior auditor said.',
    'Brelane Systems may have bribed customs officials in Kenya, a senior auditor reportedly said.',
    'Brelane Systems sells scanning gates.\n\nCorrection: an earlier version of this article said that Brelane Systems bribed customs officials in Kenya. The Gazette retracts the claim.',
  ),
  told(
    'courier',
    'k1',
    8,
    'Two firms named',
    'Brelane Systems and Portway Holdings bribed customs officials in Kenya, the anti-corruption commission said.',
  ),
  told(
    'monitor',
    'm1',
    9,
    'Portway named in harbour affair',
    'Portway Holdings bribed customs officials in Kenya, investigators alleged. Portway Holdings declined to comment.',
  ),
  told(
    'courier',
    'k2',
    10,
    'Minister accused of silence',
    'Otieno Barasa, the former transport minister, covered up the bribes that Brelane Systems paid, a whistleblower said.',
    'Otieno Barasa, the former transport minister, knew of the bribes that Brelane Systems paid, a whistleblower said. Otieno Barasa denied it.',
  ),
  told(
    'observer',
    'o2',
    2,
    'An earlier hint',
    'Customs officials in Kenya were bribed, a union leader alleged. He named no company.',
  ),
];

/** Who did what to whom by whose word, in turns that never come round to the same: some agree in full, some in part, some in nothing. */
function variants(count: number): Chain[] {
  const accused = [
    'Brelane Systems',
    'Portway Holdings',
    'Brelane Systems and Portway Holdings',
    'The Kenyan government',
    'Morocco',
  ];
  const deeds = [
    (who: string, whom: string) => `${who} bribed ${whom}`,
    (who: string, whom: string) => `${who} spied on ${whom}`,
    (who: string, whom: string) => `${who} threatened ${whom}`,
  ];
  const victims = ['customs officials', 'journalists', 'trade unionists and journalists', 'opposition politicians'];
  const voices = [
    (claim: string) => `${claim}, investigators alleged.`,
    (claim: string) => `${claim}, the Ledger reported.`,
    (claim: string) => `Two former employees said that ${claim}.`,
    (claim: string) => `Prosecutors opened an investigation into claims that ${claim}.`,
  ];
  return Array.from({ length: count }, (_, n) => {
    const claim = deeds[n % 3]!(accused[n % 5]!, victims[n % 4]!);
    const text = `${voices[(n * 7) % 4]!(claim)} The report gave ${n + 3} dates and ${n * 2 + 5} places.`;
    const later = `${text.replace(/bribed|spied|threatened/, (verb) => `may have ${verb}`)} Nobody was named in court.`;
    const outlet = ['ledger', 'coast', 'inland', 'tribune', 'observer'][(n * 3) % 5]!;
    return told(
      outlet,
      `v${n}`,
      1 + ((n * 5) % 24),
      `Report ${n} on ${victims[n % 4]!}`,
      ...(n % 6 === 0 ? [text, later] : [text]),
    );
  });
}

let samples: Chain[] = [];
beforeAll(async () => {
  const room = await newsroom();
  const { sources: configured } = await loadConfig(null, packageRoot);
  for (const source of configured) await room.gather(source);
  const keys = new Map((await room.store.db.select().from(sources)).map(({ id, key }) => [id, key]));
  const items = (await room.store.db.select().from(rawItems).orderBy(rawItems.id)).map(itemOf);
  const chains = new Map<string, Delivered[]>();
  for (const item of items) {
    if (item.kind !== 'ARTICLE' || item.article.publishedAt === undefined) continue;
    const key = keys.get(item.sourceId)!;
    const name = `${key} ${item.externalId}`;
    chains.set(name, [...(chains.get(name) ?? []), { key, raw: item.article }]);
  }
  samples = [...chains.values()];
  room.close();
}, 120_000);

const seeds = [1, 2, 3];

it('is the same graph in whatever order articles arrive', async () => {
  const chains = [...affair, ...variants(40), ...samples];
  const straight = await graphOf(inOrder(chains));
  expect(straight.relations.length).toBeGreaterThan(0);
  expect(straight.changes.length).toBeGreaterThan(0);
  for (const seed of seeds) expect(await graphOf(shuffled(chains, seed))).toEqual(straight);
}, 300_000);

describe('the graph is the same in whatever order they arrive', () => {
  const undated = (chain: Chain): Chain =>
    chain.map(({ key, raw }) => ({ key, raw: { ...raw, publishedAt: undefined, updatedAt: undefined } as typeof raw }));

  it('where some articles have no date: each is of the day on which it was received', async () => {
    const chains = [...affair, ...variants(12)].map((chain, n) => (n % 3 === 0 ? undated(chain) : chain));
    await expectSame(chains);
  }, 300_000);

  it('where sources take articles back, some of which they give again, edited or not', async () => {
    const chains = [...affair, ...variants(12)].map((chain, n) => (n % 2 === 0 ? takenBack(chain, n) : chain));
    const straight = await expectSame(chains);
    expect(straight.articles.some((line) => line.endsWith('true]'))).toBe(true);
  }, 300_000);

  it('where parties turn out to be one, which moves allegations, and articles are edited', async () => {
    const straight = await expectSame([...merging, ...affair.slice(0, 7)]);
    expect(straight.judgements.filter((line) => line.startsWith('["PARTY"')).length).toBe(3);
  }, 300_000);

  it('where a paragraph that three articles of a source share is no part of any', async () => {
    const chrome = 'Die Redaktion dankt allen, die uns schreiben';
    const chains = [...affair, ...variants(12)].map(
      (chain): Chain =>
        chain.map(({ key, raw }) =>
          'withdrawn' in raw
            ? { key, raw }
            : { key, raw: article(raw.externalId, `${raw.body?.value}\n\n${chrome}`, { ...raw, body: undefined }) },
        ),
    );
    await expectSame(chains, ['texts', 'changes']);
  }, 300_000);

  it('where all of this comes together', async () => {
    const chains = [...merging, ...affair, ...variants(18), ...samples].map((chain, n) => {
      const some = n % 4 === 1 ? undated(chain) : chain;
      return n % 5 === 2 ? takenBack(some, n) : some;
    });
    await expectSame(chains);
  }, 300_000);
});

async function expectSame(chains: readonly Chain[], without: readonly (keyof Graph)[] = []): Promise<Graph> {
  const part = (graph: Graph) =>
    Object.fromEntries(Object.entries(graph).filter(([name]) => !without.some((one) => one === name)));
  const straight = await graphOf(inOrder(chains));
  for (const seed of seeds) expect(part(await graphOf(shuffled(chains, seed)))).toEqual(part(straight));
  return straight;
}

/** Every second one comes again afterwards. */
function takenBack(chain: Chain, n: number): Chain {
  const { key, raw } = chain.at(-1)!;
  if ('withdrawn' in raw) return chain;
  const gone: Delivered = { key, raw: { withdrawn: raw.externalId } };
  return n % 4 === 0 ? [...chain, gone, { key, raw }] : [...chain, gone];
}

/** One actor under several names, each with an allegation that is the others’ once they are one. */
const merging: readonly Chain[] = [
  ['ledger', 'p1', 'The Harbour Inspection Office (HIO) bribed dock workers, auditors alleged.'],
  ['coast', 'p2', 'HIO bribed dock workers, a clerk said.'],
  ['inland', 'p3', 'The Harbour Inspection Office bribed dock workers, the Ledger reported. It denied the claim.'],
  ['tribune', 'p4', 'Sergei Voronin spied on journalists, investigators alleged.'],
  [
    'observer',
    'p5',
    'Sergey Voronin spied on journalists, two editors said. Sergey Voronin denied that he spied on journalists.',
  ],
  ['herald', 'p6', 'Prosecutors opened an investigation into claims that Sergej Voronin spied on journalists.'],
  ['gazette', 'p7', 'Brelane Systems Ltd threatened trade unionists, a union said.'],
  ['courier', 'p8', 'Brelane Systems threatened trade unionists, the anti-corruption commission said.'],
  ['monitor', 'p9', 'Marta Olsen, the Norwegian fisheries minister, threatened trade unionists, a union said.'],
  ['ledger', 'p10', 'Marta Olsen threatened trade unionists, two witnesses said.'],
  ['coast', 'p11', 'Marta Olsen, the Danish transport minister, threatened trade unionists, a captain said.'],
].map(([key, id, text], n) =>
  n % 3 === 0
    ? told(key!, id!, 3 + n, `Report ${id}`, text!, text!.replace(/ (bribed|spied|threatened) /, ' may have $1 '))
    : told(key!, id!, 3 + n, `Report ${id}`, text!),
);

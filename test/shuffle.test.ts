/**
 * The graph does not depend on the order in which articles arrive: the samples and an invented affair told by nine outlets, with
 * reprints, denials, an inquiry, corrections and edits, delivered in shuffled orders. Edits of one article keep their own order.
 */

import { beforeAll, expect, it } from 'vitest';
import { loadConfig, packageRoot } from '../config.ts';
import {
  allegationArticles,
  allegationParties,
  allegationRelations,
  allegations,
  articleParties,
  articles,
  rawItems,
  sources,
  statementChanges,
  statements,
  statusEvents,
} from '../db/tables.ts';
import { itemOf } from '../pipeline/raw-items.ts';
import type { RawArticle } from '../sources/source.ts';
import { foldStatus } from '../status.ts';
import { article, newsroom } from './newsroom.ts';

interface Delivered {
  readonly key: string;
  readonly raw: RawArticle;
}

/** Versions of one article, in their order. */
type Chain = readonly Delivered[];

const at = (day: number, hour = 8) => `2023-03-${String(day).padStart(2, '0')}T${String(hour).padStart(2, '0')}:00:00Z`;

function told(key: string, id: string, day: number, title: string, ...texts: string[]): Chain {
  return texts.map((text, version) => ({
    key,
    raw: article(id, text, {
      title,
      publishedAt: at(day),
      ...(version > 0 ? { updatedAt: at(day + version, 18) } : {}),
    }),
  }));
}

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

/** Chains interleaved: each keeps its own order. The same for the same seed (a linear congruential generator). */
function shuffled(chains: readonly Chain[], seed: number): Delivered[] {
  let state = seed;
  const random = () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
  const waiting = chains.map((chain) => [...chain]);
  const order: Delivered[] = [];
  while (waiting.length > 0) {
    const place = Math.floor(random() * waiting.length);
    order.push(waiting[place]!.shift()!);
    if (waiting[place]!.length === 0) waiting.splice(place, 1);
  }
  return order;
}

async function graphOf(order: readonly Delivered[]) {
  const room = await newsroom();
  room.clock.now = Date.parse('2023-04-01T00:00:00Z');
  for (const { key, raw } of order) {
    room.clock.now += 60_000;
    await room.deliver(key, raw);
  }
  const { db } = room.store;
  const sorted = (lines: unknown[]) => lines.map((line) => JSON.stringify(line)).sort();
  const [all, steps] = [await db.select().from(allegations), await db.select().from(statusEvents)];
  const groupOf = new Map(all.map(({ id, canonicalId }) => [id, canonicalId]));
  const days = Array.from({ length: 16 }, (_, day) => Date.parse(at(day + 1, 23)));
  const listed = new Set(all.map(({ canonicalId }) => canonicalId));
  const graph = {
    articles: sorted(
      (await db.select().from(articles)).map((row) => [
        row.id,
        row.storyId,
        row.originArticleId,
        row.originKey,
        row.originBasis,
        row.hasAllegations,
      ]),
    ),
    parties: sorted(
      (await db.select().from(articleParties)).map((row) => [row.articleId, row.partyId, row.mentionCount]),
    ),
    groups: sorted(all.map((row) => [row.id, row.canonicalId, row.claim, row.category])),
    reports: sorted((await db.select().from(allegationArticles)).map((row) => [row.allegationId, row.articleId])),
    statements: sorted((await db.select().from(statements)).map((row) => [row.id, row.allegationId, row.isCurrent])),
    relations: sorted(
      (await db.select().from(allegationRelations)).map((row) => [row.allegationId, row.kind, row.otherId, row.score]),
    ),
    roles: sorted(
      (await db.select().from(allegationParties)).map((row) => [row.id, row.label, row.ordinal, row.response]),
    ),
    changes: sorted((await db.select().from(statementChanges)).map(({ recordedAt: _, ...row }) => row)),
    states: sorted(
      all
        .filter(({ id }) => listed.has(id))
        .map((row) => [
          row.id,
          row.headline,
          row.sourcing,
          row.response,
          row.proceedings,
          row.independentOrigins,
          row.firstReportedAt,
          row.lastReportedAt,
        ]),
    ),
    statuses: sorted(
      [...listed].flatMap((id) => {
        const own = steps.filter((step) => groupOf.get(step.allegationId) === id);
        return days.map((asOf) => {
          const { basis, ...status } = foldStatus(own, { asOf });
          return [id, asOf, status];
        });
      }),
    ),
  };
  room.close();
  return graph;
}

it('is the same graph in whatever order articles arrive', async () => {
  const chains = [...affair, ...variants(40), ...samples];
  const straight = await graphOf(chains.flat());
  expect(straight.relations.length).toBeGreaterThan(0);
  expect(straight.changes.length).toBeGreaterThan(0);
  for (const seed of [1, 2, 3]) expect(await graphOf(shuffled(chains, seed))).toEqual(straight);
}, 300_000);

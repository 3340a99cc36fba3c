import { asc } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { articles } from '../db/tables.ts';
import { areNearDuplicates, sharesLead } from '../pipeline/near-duplicates.ts';
import { overlapOf, packed, signatureOf, unpacked } from '../pipeline/signature.ts';
import { article, type Newsroom, newsroom } from './newsroom.ts';

const paragraphs = [
  'The harbour board of Northam has closed two of its four piers after divers found cracks in the supports below the waterline.',
  'Inspectors were called in on Monday when a crane operator reported that the deck had moved under a load of timber.',
  'The board said that ferries would leave from the northern pier until the repairs are paid for, which may take until spring.',
  'Shipping agents put the cost of the delays at a quarter of the yearly harbour dues and asked the county for help.',
  'A county spokeswoman said that no request had reached the treasury so far and that the law allows loans for bridges alone.',
];
const story = paragraphs.join('\n\n');
const other = [
  'The county of Northam wants to lend money for new school buses after a winter in which a third of the fleet stood still.',
  'Parents had complained that children waited in the dark for buses that never came, or walked along the coast road.',
  'A county spokeswoman said that no request had reached the treasury so far and that the law allows loans for bridges alone.',
  'The school board will vote on the plan next week and has asked two builders of electric buses for an offer.',
].join('\n\n');
const on = (day: number) => ({ publishedAt: `2021-07-${day}T08:00:00Z` });

async function families({ store: { db } }: Newsroom) {
  const rows = await db.select().from(articles).orderBy(asc(articles.externalId));
  const nameOf = new Map(rows.map((row) => [row.id, row.externalId]));
  return rows.map(
    (row) => `${row.externalId} < ${nameOf.get(row.originArticleId)} (${row.originLabel}, ${row.originBasis})`,
  );
}

describe('near-duplicates', () => {
  const alike = (left: string, right: string) =>
    areNearDuplicates(signatureOf(left), signatureOf(right), async () => sharesLead(left, right));

  it('are copies cut to their first paragraphs', async () => {
    expect(await alike(story, paragraphs.slice(0, 2).join('\n\n'))).toBe(true);
  });

  it('are copies with reordered paragraphs, another first line and a byline', async () => {
    expect(await alike(story, `By our staff\n\nPiers shut\n\n${[...paragraphs].reverse().join('\n\n')}`)).toBe(true);
  });

  it('are not two reports that share one paragraph of background', async () => {
    expect(await alike(story, other)).toBe(false);
  });

  it('are not a long report and the short note it quotes', async () => {
    const long = Array.from({ length: 12 }, (_, n) => other.replaceAll(/\b(\w{5,})\b/g, `$1${n}`)).join('\n\n');
    expect(await alike(`${long}\n\n${paragraphs[0]}`, paragraphs[0] ?? '')).toBe(false);
  });

  const background = [
    'The dispute began in 2019, when the county of Northam sold the eastern quay to a holding that had been founded six weeks before.',
    'Two auditors resigned over the price, which was a third of what the land register gives for plots of that size on the coast.',
    'The holding has since changed its name twice and its board four times, and has not filed accounts for the last two years.',
    'A first suit by the fishing cooperative was dismissed because it had been filed in the wrong district, a second is pending.',
    'The county has always said that the sale was lawful and that an independent valuation had been sent to the treasury.',
  ];
  const news = [
    'The fishing cooperative of Northam moved its market to the northern quay on Friday after the gate to the old hall was welded shut. The cooperative’s chair called it a lockout, and forty traders set up their stalls in the rain along the northern road. Prices were higher than in the week before, buyers said.',
    'A treasury official told a committee on Wednesday that no valuation of the quay had ever reached her office. She had looked for it in three archives, she said, and found an empty folder with the number that the county had given. The committee wants to hear the county clerk next month.',
  ];

  it.each([2, 3, 4, 5])(
    'are not two pieces of news that end with the same %i paragraphs of background',
    async (count) => {
      const [one, other] = news.map((text) => [text, ...background.slice(0, count)].join('\n\n'));
      expect(await alike(one!, other!)).toBe(false);
    },
  );

  it('are a piece of news with its background and the same cut to the news, under a byline', async () => {
    const long = [story, ...background].join('\n\n');
    expect(await alike(long, `By our reporter in Northam\n\n${paragraphs.slice(0, 3).join('\n\n')}`)).toBe(true);
  });

  it('are copies of which one has first lines of its own', async () => {
    const own = 'Ferry passengers from Westhaven have to plan another hour since Monday, as our readers tell.';
    expect(await alike(story, `${own}\n\n${paragraphs.slice(1).join('\n\n')}`)).toBe(true);
  });

  it('keep their overlap when a signature is stored and read', () => {
    const [left, right] = [signatureOf(story), signatureOf(paragraphs.slice(1).join('\n\n'))];
    expect(overlapOf(unpacked(packed(left), left.size), right)).toEqual(overlapOf(left, right));
    expect(overlapOf(left, right).containment).toBe(1);
  });
});

describe('a family of reprints', () => {
  it('has its earliest article as origin, in whatever order they arrive', async () => {
    const copies = [
      ['herald', article('a', story, on(20))],
      ['post', article('b', paragraphs.slice(0, 3).join('\n\n'), on(21))],
      ['echo', article('c', [...paragraphs].reverse().join('\n\n'), on(22))],
    ] as const;
    const seen = [];
    for (const order of [
      [0, 1, 2],
      [2, 1, 0],
      [1, 2, 0],
    ]) {
      const room = await newsroom();
      for (const at of order) await room.deliver(copies[at]![0], copies[at]![1]);
      seen.push(await families(room));
      room.close();
    }
    expect(seen[0]).toEqual([
      'a < a (herald, OWN_REPORTING)',
      'b < a (herald, NEAR_DUPLICATE)',
      'c < a (herald, NEAR_DUPLICATE)',
    ]);
    expect(seen[1]).toEqual(seen[0]);
    expect(seen[2]).toEqual(seen[0]);
  });

  it('is the agency’s when one of its papers credits it', async () => {
    const room = await newsroom();
    await room.deliver('herald', article('a', story, on(20)));
    await room.deliver('post', article('b', `NORTHAM, July 21 (Coast Wire) – ${story}`, on(21)));
    expect(await families(room)).toEqual(['a < a (Coast Wire, OWN_REPORTING)', 'b < a (Coast Wire, AGENCY_CREDIT)']);
    room.close();
  });

  it('is made of two when a fuller text arrives that contains both', async () => {
    const room = await newsroom();
    await room.deliver('herald', article('a', paragraphs.slice(0, 2).join('\n\n'), on(20)));
    await room.deliver('post', article('b', paragraphs.slice(3).join('\n\n'), on(21)));
    expect((await families(room))[1]).toContain('b < b');
    await room.deliver('echo', article('c', story, on(22)));
    expect((await families(room)).map((line) => line.slice(0, 5))).toEqual(['a < a', 'b < a', 'c < a']);
    room.close();
  });

  it('goes on without an origin whose text became another', async () => {
    const room = await newsroom();
    await room.deliver('herald', article('a', story, on(20)));
    await room.deliver('post', article('b', story, on(21)));
    await room.deliver('echo', article('c', story, on(22)));
    await room.deliver('herald', article('a', other, on(20)));
    expect((await families(room)).map((line) => line.slice(0, 5))).toEqual(['a < a', 'b < b', 'c < b']);
    room.close();
  });

  it('names an outlet whose page points to another site as a copy', async () => {
    const room = await newsroom();
    const page = { url: 'https://post.example/b', canonicalUrl: 'https://herald.example/a' };
    await room.deliver('post', article('b', story, { ...on(21), ...page }));
    expect(await families(room)).toEqual(['b < b (post, CANONICAL_LINK)']);
    room.close();
  });
});

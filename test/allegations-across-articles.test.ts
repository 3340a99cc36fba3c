import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { allegationArticles, allegationParties, allegations, articles, statusEvents } from '../db/tables.ts';
import { foldStatus } from '../status.ts';
import { article, type Newsroom, newsroom } from './newsroom.ts';

const claim =
  'Emmanuel Macron could have been targeted with Pegasus spyware by Morocco’s security services, Le Monde reported on Tuesday.';
const on = (date: string) => ({ publishedAt: `${date}T08:00:00Z` });

/** The allegation that Morocco's services targeted somebody, with its articles. */
async function targeting({ store: { db } }: Newsroom) {
  const rows = await db
    .select({ allegation: allegations })
    .from(allegations)
    .innerJoin(allegationParties, eq(allegationParties.allegationId, allegations.id))
    .where(eq(allegationParties.role, 'ACCUSED'));
  return rows.map((row) => row.allegation);
}

describe('an allegation that several articles report', () => {
  it('is one when conduct, accused and victim agree', async () => {
    const room = await newsroom();
    await room.deliver('herald', article('one', claim, on('2021-07-20')));
    await room.deliver(
      'post',
      article(
        'two',
        'Morocco’s security services are accused of having targeted Emmanuel Macron with Pegasus spyware.',
        on('2021-07-21'),
      ),
    );
    const found = await targeting(room);
    expect(new Set(found.map((row) => row.id)).size).toBe(1);
    expect(await room.store.db.select().from(allegationArticles)).toHaveLength(2);
    room.close();
  });

  it('is worded as its earliest article words it, in whatever order they arrive', async () => {
    const room = await newsroom();
    const later = 'Morocco’s security services are accused of having targeted Emmanuel Macron with Pegasus spyware.';
    await room.deliver('post', article('two', later, on('2021-07-21')));
    await room.deliver('herald', article('one', claim, on('2021-07-20')));
    expect((await targeting(room))[0]).toMatchObject({
      attributedSentence: claim,
      firstReportedAt: Date.parse('2021-07-20T08:00:00Z'),
    });
    room.close();
  });

  it('stays two when another is the victim', async () => {
    const room = await newsroom();
    await room.deliver('herald', article('one', claim, on('2021-07-20')));
    await room.deliver('post', article('two', claim.replace('Emmanuel Macron', 'Edouard Philippe'), on('2021-07-21')));
    expect(new Set((await targeting(room)).map((row) => row.id)).size).toBe(2);
    room.close();
  });

  it('counts a reprint and a mere reference as no further origin, and another outlet’s own report as one', async () => {
    const room = await newsroom();
    const story = `${claim} The newspaper said that it had seen one of his numbers on a list of fifty thousand telephone numbers.`;
    await room.deliver('herald', article('one', story, on('2021-07-20')));
    await room.deliver('copy', article('two', story, on('2021-07-21')));
    expect((await targeting(room))[0]).toMatchObject({ independentOrigins: 1, sourcing: 'SINGLE_ORIGIN' });
    await room.deliver(
      'post',
      article(
        'three',
        'Morocco’s security services are accused of having targeted Emmanuel Macron with Pegasus spyware.',
        on('2021-07-22'),
      ),
    );
    expect((await targeting(room))[0]).toMatchObject({ independentOrigins: 1, sourcing: 'SINGLE_ORIGIN' });
    await room.deliver('times', article('four', claim.replace('Le Monde', 'Haaretz'), on('2021-07-23')));
    expect((await targeting(room))[0]).toMatchObject({ independentOrigins: 2, sourcing: 'MULTIPLE_ORIGINS' });
    room.close();
  });

  it('counts an article that only tells the denial as no further origin, and it lifts no retraction', async () => {
    const room = await newsroom();
    const infected = 'Anna Vale’s phone was infected with Pegasus, investigators said.';
    await room.deliver('herald', article('one', infected, on('2021-07-20')));
    const retraction =
      'Correction: An earlier version of this article said that Anna Vale’s phone was infected with Pegasus. The Herald retracts the claim.';
    await room.deliver(
      'post',
      article('two', 'Ben Mill said that Anna Vale’s phone had not been infected with Pegasus.', on('2021-07-22')),
    );
    const row = async () =>
      (await room.store.db.select().from(allegations)).find(({ id, canonicalId }) => id === canonicalId);
    expect(await row()).toMatchObject({ independentOrigins: 1, sourcing: 'SINGLE_ORIGIN' });
    await room.deliver(
      'herald',
      article('one', `${infected}\n\n${retraction}`, { ...on('2021-07-20'), updatedAt: '2021-07-21T08:00:00Z' }),
    );
    expect(await row()).toMatchObject({ sourcing: 'RETRACTED', headline: 'RETRACTED' });
    room.close();
  });

  it('knows a reprint that came before its origin', async () => {
    const room = await newsroom();
    const story = `${claim} The newspaper said that it had seen one of his numbers on a list of fifty thousand telephone numbers.`;
    await room.deliver('copy', article('two', story, on('2021-07-21')));
    await room.deliver('herald', article('one', story, on('2021-07-20')));
    const rows = await room.store.db.select().from(articles);
    const origin = rows.find((row) => row.externalId === 'one');
    expect(rows.map((row) => row.originArticleId)).toEqual([origin?.id, origin?.id]);
    room.close();
  });

  it('is told as it stood on a day: denied later, and nothing of it before', async () => {
    const room = await newsroom();
    await room.deliver('herald', article('one', claim, on('2021-07-20')));
    await room.deliver(
      'post',
      article(
        'two',
        'Morocco denied on Thursday that its security services targeted Emmanuel Macron with Pegasus spyware.',
        on('2021-07-22'),
      ),
    );
    const [allegation] = await targeting(room);
    const steps = await room.store.db.select().from(statusEvents).where(eq(statusEvents.allegationId, allegation!.id));
    expect(foldStatus(steps, { asOf: Date.parse('2021-07-21') })).toMatchObject({
      response: 'NOT_REPORTED',
      headline: 'ALLEGED',
    });
    expect(foldStatus(steps, { asOf: Date.parse('2021-07-23') })).toMatchObject({
      response: 'DENIED',
      headline: 'DISPUTED',
    });
    room.close();
  });

  it('keeps its events when an edited article no longer reports it', async () => {
    const room = await newsroom();
    await room.deliver('herald', article('one', claim, on('2021-07-20')));
    await room.deliver('herald', article('one', 'Le Monde took its report down.', on('2021-07-20')));
    expect(await room.store.db.select().from(allegationArticles)).toEqual([]);
    expect((await room.store.db.select().from(statusEvents)).length).toBeGreaterThan(0);
    room.close();
  });
});

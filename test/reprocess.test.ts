/** `reprocess` on real SQLite: what a newer extractor would change is shown, and kept whole or not at all. */

import { eq, isNull } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { loadConfig, packageRoot } from '../config.ts';
import {
  allegationMatchKeys,
  allegationParties,
  allegations,
  articleParties,
  articles,
  articleVersions,
  mentions,
  outbox,
  parties,
  partyNames,
  positions,
  rawItems,
  spans,
  statements,
  statusEvents,
} from '../db/tables.ts';
import type { Extractor, Findings } from '../extract/findings.ts';
import { ExtractorError } from '../extractors/error.ts';
import { countRejected, readRejected } from '../pipeline/rejected.ts';
import { countsOf, type Reprocessed, type ReprocessOptions, reprocess } from '../pipeline/reprocess.ts';
import { ask } from './asking.ts';
import { article, type Newsroom, newsroom, rules } from './newsroom.ts';

const accusation =
  'The mayor of Northam, Ada Kern, accused the Belt Company of fraud on Monday. The Belt Company denied the accusation.';

const everything: ReprocessOptions = { source: null, after: 0, limit: null, apply: false };

async function run(room: Newsroom, extractor: Extractor, options: Partial<ReprocessOptions> = {}, signal = never()) {
  const reports: Reprocessed[] = [];
  const tools = { store: room.store, extractor, now: () => room.clock.now, signal };
  for await (const report of reprocess(tools, { ...everything, ...options })) reports.push(report);
  return reports;
}

const never = () => new AbortController().signal;

/** The extractor of today, with other findings. */
function changed(change: (findings: Findings, text: string) => Findings): Extractor {
  return {
    name: rules.name,
    version: '2',
    extract: async (text) => change(await rules.extract(text), text),
  };
}

const withoutDenials = changed((findings) => {
  const isDenial = (id: string) => findings.statements.find((one) => one.id === id)?.stance === 'DENIES';
  return {
    ...findings,
    statements: findings.statements.filter(({ id }) => !isDenial(id)),
    allegations: findings.allegations.map((found) => ({
      ...found,
      response: 'NOT_REPORTED',
      headline: 'ALLEGED',
      statements: found.statements.filter((id) => !isDenial(id)),
      roles: found.roles.map((role) => ({ ...role, response: role.response && 'NOT_REPORTED' })),
    })),
  };
});

const withoutAllegations = changed((findings) => ({
  ...findings,
  statements: findings.statements.map((statement) => ({ ...statement, allegation: null })),
  allegations: [],
}));

const suspecting = changed((findings) => ({
  ...findings,
  statements: findings.statements.map((one) => (one.stance === 'ACCUSES' ? { ...one, stance: 'SUSPECTS' } : one)),
}));

const blind = changed(() => ({ parties: [], positions: [], statements: [], allegations: [] }));

const tables = [
  articles,
  articleVersions,
  rawItems,
  parties,
  partyNames,
  articleParties,
  mentions,
  positions,
  spans,
  statements,
  allegations,
  allegationParties,
  allegationMatchKeys,
  statusEvents,
  outbox,
];

const snapshot = ({ store: { db } }: Newsroom) => Promise.all(tables.map((table) => db.select().from(table)));

const newsOf = async (...texts: string[]) => {
  const room = await newsroom();
  for (const [n, text] of texts.entries()) await room.deliver('desk', article(`a${n}`, text));
  room.clock.now += 86_400_000;
  return room;
};

describe('the same extractor', () => {
  it('would change nothing in the sample newsroom', async () => {
    const room = await newsroom();
    const { sources } = await loadConfig(null, packageRoot);
    for (const source of sources) await room.gather(source);
    const reports = await run(room, rules);
    expect(reports.length).toBeGreaterThan(10);
    expect(reports.filter(({ outcome }) => outcome !== 'unchanged')).toEqual([]);
    room.close();
  });

  it('would link no name anew because other articles have come to share it', async () => {
    const room = await newsOf(
      'The Norvik Shipping Group (NSG) was fined, a court said. NSG paid.',
      'NSG said on Monday it had paid.',
      'The Northam Sugar Guild (NSG) was fined, a court said. NSG paid.',
    );
    expect((await run(room, rules)).map(({ outcome }) => outcome)).toEqual(['unchanged', 'unchanged', 'unchanged']);
    room.close();
  });

  it('writes nothing, not even when it is told to keep what changed', async () => {
    const room = await newsOf(accusation);
    room.statements();
    const [report] = await run(room, rules, { apply: true });
    expect(report?.outcome).toBe('unchanged');
    expect(room.statements().filter((sql) => !sql.trimStart().startsWith('select'))).toEqual([]);
    room.close();
  });
});

describe('another extractor', () => {
  it('is shown to lose a statement, in its own words, and to alter the allegation it answered', async () => {
    const room = await newsOf(accusation);
    const [report] = await run(room, withoutDenials);
    expect(countsOf(report!.changes!)).toEqual({
      statements: { new: 0, lost: 1, altered: 0 },
      allegations: { new: 0, lost: 0, altered: 1 },
    });
    expect(report!.changes!.statements.lost).toMatchObject([
      { stance: 'DENIES', speaker: expect.stringContaining('Belt Company') },
    ]);
    const [altered] = report!.changes!.allegations.altered;
    expect(altered!.fields.find(({ field }) => field === 'status')).toMatchObject({
      from: expect.stringContaining('RESPONSE DENIED'),
      to: 'SOURCING SINGLE_ORIGIN',
    });
    room.close();
  });

  it('is shown to find a new statement and a new allegation', async () => {
    const room = await newsroom({ extractor: blind });
    await room.deliver('desk', article('one', accusation));
    const [report] = await run(room, rules);
    expect(report!.changes!.statements.new.map(({ stance }) => stance)).toEqual(['ACCUSES', 'DENIES']);
    expect(report!.changes!.allegations.new).toEqual([
      { claim: expect.stringContaining('fraud'), accused: ['the Belt Company'] },
    ]);
    expect(report!.changes!.names.new).toContain('Ada Kern');
    room.close();
  });

  it('is shown to alter a statement, with the field that differs', async () => {
    const room = await newsOf(accusation);
    const [report] = await run(room, suspecting);
    expect(report!.changes!.statements.altered).toMatchObject([
      {
        before: { stance: 'ACCUSES' },
        after: { stance: 'SUSPECTS' },
        fields: [{ field: 'stance', from: 'ACCUSES', to: 'SUSPECTS' }],
      },
    ]);
    room.close();
  });

  it('is shown to lose a name', async () => {
    const room = await newsOf(accusation);
    const [report] = await run(room, blind);
    expect(report!.changes!.names.lost).toContain('Ada Kern');
    room.close();
  });

  it('writes nothing unless it is told to', async () => {
    const room = await newsOf(accusation);
    const before = await snapshot(room);
    await run(room, blind);
    expect(await snapshot(room)).toEqual(before);
    room.close();
  });

  it.each([
    ['loses denials', withoutDenials],
    ['loses allegations', withoutAllegations],
    ['alters a stance', suspecting],
    ['finds nothing', blind],
  ])('that %s changes nothing any more once its reading is kept', async (_what, extractor) => {
    const room = await newsOf(accusation, 'Bo Lind said the Belt Company had committed fraud.');
    expect((await run(room, extractor, { apply: true })).some(({ outcome }) => outcome === 'kept')).toBe(true);
    const before = await snapshot(room);
    expect((await run(room, extractor, { apply: true })).map(({ outcome }) => outcome)).toEqual([
      'unchanged',
      'unchanged',
    ]);
    expect(await snapshot(room)).toEqual(before);
    room.close();
  });
});

describe('a new reading that is kept', () => {
  it('leaves the statements before, superseded, and raw items and texts as they are', async () => {
    const room = await newsOf(accusation);
    const { db } = room.store;
    const before = await db.select().from(statements);
    const [raw, versions] = [await db.select().from(rawItems), await db.select().from(articleVersions)];
    await run(room, suspecting, { apply: true });
    const after = await db.select().from(statements);
    const old = after.filter(({ id }) => before.some((one) => one.id === id));
    expect(old.map(({ stance, isCurrent, supersededAt }) => [stance, isCurrent, supersededAt])).toEqual(
      before.map(({ stance }) => [stance, false, room.clock.now]),
    );
    const now = after.filter(({ supersededAt }) => supersededAt === null);
    expect(now.map(({ stance, extractorVersion, isCurrent }) => [stance, extractorVersion, isCurrent])).toEqual([
      ['SUSPECTS', '2', true],
      ['DENIES', '2', true],
    ]);
    expect([await db.select().from(rawItems), await db.select().from(articleVersions)]).toEqual([raw, versions]);
    room.close();
  });

  it('is announced with its counts', async () => {
    const room = await newsOf(accusation);
    await run(room, suspecting, { apply: true });
    const rows = await room.store.db.select().from(outbox).where(eq(outbox.kind, 'ARTICLE_UPDATED'));
    expect(rows.map(({ payload }) => payload)).toMatchObject([
      { reading: { extractor: rules.name, extractorVersion: '2', statements: { new: 0, lost: 0, altered: 1 } } },
    ]);
    room.close();
  });

  it('withdraws a denial that was none: the status falls back, and what was known before can still be asked', async () => {
    const room = await newsOf(accusation);
    const dayBefore = new Date(room.clock.now - 1000).toISOString();
    await run(room, withoutDenials, { apply: true });
    const query = `{ allegations { nodes { status { headline } before: status(knownAt: "${dayBefore}") { headline } history { to }
      parties(roles: [ACCUSED]) { response } } } }`;
    expect((await ask(room.store, query)).allegations.nodes).toEqual([
      {
        status: { headline: 'ALLEGED' },
        before: { headline: 'DISPUTED' },
        history: [{ to: 'SINGLE_ORIGIN' }],
        parties: [{ response: 'NOT_REPORTED' }],
      },
    ]);
    room.close();
  });

  it('makes the denial stand again when a later reading finds it again', async () => {
    const room = await newsOf(accusation);
    await run(room, withoutDenials, { apply: true });
    room.clock.now += 1000;
    await run(room, rules, { apply: true });
    const query = '{ allegations { totalCount nodes { status { headline } statements { totalCount } } } }';
    expect((await ask(room.store, query)).allegations).toEqual({
      totalCount: 1,
      nodes: [{ status: { headline: 'DISPUTED' }, statements: { totalCount: 2 } }],
    });
    room.close();
  });

  it('takes an allegation out of every list when no article reports it any more', async () => {
    const room = await newsOf(accusation);
    await run(room, withoutAllegations, { apply: true });
    const query = `{ allegations { totalCount nodes { id } } organisation(name: "Belt Company") { allegations { totalCount } }
      articles { nodes { allegations { id } hasAllegations: allegations { id } statements { totalCount } } } }`;
    expect(await ask(room.store, query)).toMatchObject({
      allegations: { totalCount: 0, nodes: [] },
      organisation: { allegations: { totalCount: 0 } },
      articles: { nodes: [{ allegations: [], statements: { totalCount: 2 } }] },
    });
    room.close();
  });

  it('leaves an allegation that another article reports, with one origin less', async () => {
    const room = await newsOf(accusation);
    await room.deliver(
      'other',
      article('b', 'The Belt Company committed fraud, said Bo Lind.', { publisher: { name: 'Other' } }),
    );
    await run(room, withoutAllegations, { apply: true, source: 'other' });
    const query =
      '{ allegations { nodes { articles { totalCount } corroboration { independentOriginCount } status { sourcing } } } }';
    expect((await ask(room.store, query)).allegations.nodes).toEqual([
      {
        articles: { totalCount: 1 },
        corroboration: { independentOriginCount: 1 },
        status: { sourcing: 'SINGLE_ORIGIN' },
      },
    ]);
    room.close();
  });

  it('words an allegation by another article when the reading that worded it is gone', async () => {
    const room = await newsOf(accusation);
    await room.deliver('other', article('b', 'The Belt Company committed fraud, said Bo Lind.'));
    expect(await room.store.db.select().from(allegations)).toHaveLength(1);
    await run(room, withoutAllegations, { apply: true, source: 'desk' });
    const [row] = await room.store.db.select().from(allegations);
    expect(row).toMatchObject({
      claim: 'The Belt Company committed fraud',
      attributedSentence: 'The Belt Company committed fraud, said Bo Lind.',
    });
    const [founding] = await room.store.db.select().from(statements).where(eq(statements.id, row!.foundingStatementId));
    expect(founding?.isCurrent).toBe(true);
    room.close();
  });

  it('keeps the allegation’s id, and takes away an accused that was a misreading', async () => {
    const room = await newsOf(accusation);
    const [before] = await room.store.db.select().from(allegations);
    const accusing = changed((findings) => {
      const kern = findings.parties.find(({ name }) => name === 'Ada Kern')!;
      const span = kern.mentions[0]!;
      return {
        ...findings,
        allegations: findings.allegations.map((found) => ({
          ...found,
          response: 'NOT_REPORTED',
          roles: found.roles
            .filter(({ role }) => role !== 'CLAIMANT')
            .map((role) =>
              role.role === 'ACCUSED'
                ? { ...role, party: kern.id, label: 'Ada Kern', evidence: [span], response: 'NOT_REPORTED' }
                : role,
            ),
        })),
      };
    });
    await run(room, accusing, { apply: true });
    const [after] = await room.store.db.select().from(allegations);
    expect(after?.id).toBe(before?.id);
    const roles = await room.store.db.select().from(allegationParties);
    expect(roles.filter(({ role }) => role === 'ACCUSED').map(({ label }) => label)).toEqual(['Ada Kern']);
    room.close();
  });

  it('tells two allegations apart that were one, and keeps the id of the first', async () => {
    const room = await newsOf(`${accusation} Bo Lind said the Belt Company had committed fraud.`);
    const [before] = await room.store.db.select().from(allegations);
    const splitting = changed((findings) => ({
      ...findings,
      allegations: findings.allegations.flatMap((found) => {
        const [first, ...others] = found.statements;
        const other = { ...found, id: 'other', conduct: 'embezzle', statements: others };
        return others.length === 0 ? [found] : [{ ...found, statements: [first!] }, other];
      }),
    }));
    const [report] = await run(room, splitting, { apply: true });
    expect(countsOf(report!.changes!).allegations).toEqual({ new: 1, lost: 0, altered: 1 });
    const after = await room.store.db.select().from(allegations);
    expect([after.length, after.map(({ id }) => id).includes(before!.id)]).toEqual([2, true]);
    expect((await run(room, splitting)).map(({ outcome }) => outcome)).toEqual(['unchanged']);
    room.close();
  });

  it('counts each party and each name as the new reading names them', async () => {
    const room = await newsOf(accusation);
    await run(room, blind, { apply: true });
    const { db } = room.store;
    const kern = await db.select().from(parties).where(eq(parties.name, 'Ada Kern'));
    const names = await db.select().from(partyNames).where(eq(partyNames.name, 'Ada Kern'));
    expect([kern.map((row) => row.articleCount), names.map((row) => row.mentionCount)]).toEqual([[0], [0]]);
    await run(room, rules, { apply: true });
    const again = await db.select().from(parties).where(eq(parties.name, 'Ada Kern'));
    expect(again.map((row) => row.articleCount)).toEqual([1]);
    room.close();
  });

  it('is what an article says in the API: no statement of the reading before', async () => {
    const room = await newsOf(accusation);
    await run(room, suspecting, { apply: true });
    const query = '{ articles { nodes { statements { totalCount nodes { stance } } mentions { totalCount } } } }';
    const { nodes } = (await ask(room.store, query)).articles;
    expect(nodes[0].statements).toEqual({ totalCount: 2, nodes: [{ stance: 'SUSPECTS' }, { stance: 'DENIES' }] });
    room.close();
  });

  it('is followed by a new text like any other', async () => {
    const room = await newsOf(accusation);
    await run(room, suspecting, { apply: true });
    const [result] = await room.deliver('desk', article('a0', `An update. ${accusation}`));
    expect(result).toMatchObject({ outcome: 'updated', error: null });
    const current = await room.store.db
      .select()
      .from(statements)
      .where(eq(statements.isCurrent, true))
      .orderBy(statements.ordinal);
    expect(current.map(({ stance }) => stance)).toEqual(['ACCUSES', 'DENIES']);
    room.close();
  });
});

describe('a run', () => {
  const texts = ['one', 'two', 'three', 'four', 'five'].map((n) => `${accusation} That was in year ${n}.`);

  it('goes on past an article that cannot be read', async () => {
    const room = await newsOf(...texts);
    const failing: Extractor = {
      ...suspecting,
      extract: (text) => {
        if (text.includes('three')) throw new ExtractorError('malformed', 'no words for it');
        return suspecting.extract(text);
      },
    };
    const reports = await run(room, failing, { apply: true });
    expect(reports.map(({ outcome, error }) => [outcome, error])).toEqual([
      ['kept', null],
      ['kept', null],
      ['failed', 'no words for it'],
      ['kept', null],
      ['kept', null],
    ]);
    room.close();
  });

  it('goes on past an article that cannot be stored, and leaves that one as it was', async () => {
    const room = await newsOf(...texts.slice(0, 2));
    const [first] = await room.store.db.select().from(articles);
    const odd = changed((findings, text) => ({
      ...findings,
      statements: findings.statements.map((one) => ({
        ...one,
        // No table takes it.
        ...(text.includes('one') ? { quoteKind: null as never } : { stance: 'SUSPECTS' }),
      })),
    }));
    const reports = await run(room, odd, { apply: true });
    expect(reports.map(({ outcome }) => outcome)).toEqual(['failed', 'kept']);
    const left = await room.store.db.select().from(statements).where(isNull(statements.supersededAt));
    expect(left.filter(({ articleId }) => articleId === first!.id).map(({ isCurrent }) => isCurrent)).toEqual([
      true,
      true,
    ]);
    room.close();
  });

  it('stops when the extractor cannot be reached, and keeps what was read before', async () => {
    const room = await newsOf(...texts);
    let reads = 0;
    const refused: Extractor = {
      ...suspecting,
      extract: (text) => {
        if (++reads > 2) throw new ExtractorError('auth', 'the key is refused');
        return suspecting.extract(text);
      },
    };
    await expect(run(room, refused, { apply: true })).rejects.toThrow('the key is refused');
    const kept = await room.store.db.select().from(statements).where(eq(statements.stance, 'SUSPECTS'));
    expect(new Set(kept.map(({ articleId }) => articleId)).size).toBe(2);
    room.close();
  });

  it('that was broken off loses nothing, and goes on with the rest when it is run again', async () => {
    const room = await newsOf(...texts);
    const { tx } = room.store;
    const crashing: Newsroom = {
      ...room,
      store: {
        ...room.store,
        tx: (work) =>
          tx(async (db) => {
            await work(db);
            throw new Error('power is gone');
          }),
      },
    };
    const before = await snapshot(room);
    await expect(run(crashing, suspecting, { apply: true })).rejects.toThrow('power is gone');
    expect(await snapshot(room)).toEqual(before);
    await run(room, suspecting, { apply: true, limit: 2 });
    expect((await run(room, suspecting, { apply: true })).map(({ outcome }) => outcome)).toEqual([
      'unchanged',
      'unchanged',
      'kept',
      'kept',
      'kept',
    ]);
    room.close();
  });

  it('leaves an article alone that its source gave another text meanwhile', async () => {
    const room = await newsOf(accusation);
    const slow: Extractor = {
      ...suspecting,
      extract: async (text) => {
        await room.deliver('desk', article('a0', `An update. ${accusation}`));
        return suspecting.extract(text);
      },
    };
    const [report] = await run(room, slow, { apply: true });
    expect(report?.outcome).toBe('overtaken');
    expect(await room.store.db.select().from(statements).where(eq(statements.stance, 'SUSPECTS'))).toEqual([]);
    room.close();
  });

  it('reads the articles of one source, from one on, and so many as it is told', async () => {
    const room = await newsOf(...texts);
    await room.deliver('other', article('b', accusation));
    const titles = async (options: Partial<ReprocessOptions>) =>
      (await run(room, rules, options)).map(({ title }) => title);
    expect(await titles({ source: 'other' })).toEqual(['b']);
    expect(await titles({ limit: 2 })).toEqual(['a0', 'a1']);
    expect(await titles({ after: 3, source: 'desk' })).toEqual(['a3', 'a4']);
    room.close();
  });

  it('ends at its next article when it is stopped', async () => {
    const room = await newsOf(...texts);
    const stopping = new AbortController();
    const stopped: Extractor = {
      ...suspecting,
      extract: (text) => {
        stopping.abort();
        return suspecting.extract(text);
      },
    };
    expect(await run(room, stopped, { apply: true }, stopping.signal)).toHaveLength(1);
    room.close();
  });
});

describe('what was rejected when it came', () => {
  const failing: Extractor = {
    ...rules,
    extract: () => {
      throw new Error('no words for it');
    },
  };

  it('is read by an extractor that can, unless its source gave a newer text', async () => {
    const room = await newsroom({ extractor: failing });
    await room.deliver('desk', article('one', 'An old text.'), article('two', accusation));
    await room.deliver('desk', article('one', accusation));
    expect(await countRejected(room.store, 'desk')).toBe(2);
    const read: string[] = [];
    for await (const { item, outcome } of readRejected(room.store, null, rules, never()))
      read.push(`${item.externalId} ${outcome}`);
    expect(read).toEqual(['two added', 'one added']);
    expect(await countRejected(room.store, 'desk')).toBe(0);
    room.close();
  });

  it('stays rejected, with its reason, when it cannot be read again', async () => {
    const room = await newsroom({ extractor: failing });
    await room.deliver('desk', article('one', accusation));
    for await (const { error } of readRejected(room.store, null, failing, never()))
      expect(error).toBe('no words for it');
    expect(await countRejected(room.store, null)).toBe(1);
    expect(await countRejected(room.store, 'other')).toBe(0);
    room.close();
  });
});

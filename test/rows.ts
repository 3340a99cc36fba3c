/** Rows by the thousand, written straight into the tables: for counting statements and reading query plans. */

import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import { openStore, type Store } from '../db/open.ts';
import * as tables from '../db/tables.ts';
import { encodeGlobalId } from '../resolvers/global-id.ts';

export interface Filled {
  readonly store: Store;
  /** Statements run since the last call. */
  statements(): string[];
}

export const day = 86_400_000;
export const firstDay = Date.parse('2021-07-01T00:00:00Z');

/** Ids as the API shows them. */
export const globalId = encodeGlobalId;

/**
 * `count` articles of three sources, one an hour. Article n names parties n to n + 4 (of 60: people, organisations, countries in
 * turn), has two statements, and, when n is even, reports an allegation of its own with an accused, a victim and a denial.
 */
export async function filledStore(count: number): Promise<Filled> {
  let ran: string[] = [];
  const store = openStore(':memory:', { onStatement: (sql) => ran.push(sql) });
  const numbers = Array.from({ length: count }, (_, n) => n);
  await store.tx(async (db) => {
    const insert = async <Row extends object>(table: SQLiteTable, rows: readonly Row[]) => {
      // SQLite takes 32,766 values a statement.
      for (let at = 0; at < rows.length; at += 500) await db.insert(table).values(rows.slice(at, at + 500) as never);
    };
    await insert(
      tables.sources,
      ['a', 'b', 'c'].map((key, position) => ({
        id: `source-${key}`,
        key,
        title: key.toUpperCase(),
        plugin: 'folder',
        position,
        intervalMs: 60_000,
      })),
    );
    await insert(tables.rawItems, [
      { id: 1, sourceId: 'source-a', externalId: '1', digest: '1', body: Buffer.from(''), receivedAt: 0 },
    ]);
    await insert(tables.parties, parties());
    await insert(
      tables.partyNames,
      parties().flatMap(({ id, name, foldedName }) => [
        { partyId: id, name, foldedName, mentionCount: 5 },
        { partyId: id, name: `The ${name}`, foldedName, mentionCount: 2 },
      ]),
    );
    await insert(tables.articles, numbers.map(articleRow));
    await insert(tables.articleVersions, numbers.map(versionRow));
    await insert(
      tables.spans,
      numbers.flatMap((n) =>
        named(n).map((_, i) => ({
          id: n * 5 + i + 1,
          articleId: `article-${n}`,
          versionId: `version-${n}`,
          start: i * 8,
          end: i * 8 + 6,
          quote: 'Party0',
          prefix: '',
          suffix: ' ',
        })),
      ),
    );
    await insert(
      tables.mentions,
      numbers.flatMap((n) =>
        named(n).map((party, i) => ({
          id: `mention-${n}-${i}`,
          articleId: `article-${n}`,
          versionId: `version-${n}`,
          partyId: `party-${party}`,
          spanId: n * 5 + i + 1,
          start: i * 8,
          sortAt: timeOf(n),
        })),
      ),
    );
    await insert(
      tables.articleParties,
      numbers.flatMap((n) =>
        named(n).map((party, i) => ({
          articleId: `article-${n}`,
          partyId: `party-${party}`,
          type: typeOf(party),
          mentionCount: 1,
          firstStart: i * 8,
          sortAt: timeOf(n),
        })),
      ),
    );
    await insert(
      tables.statements,
      numbers.flatMap((n) => [0, 1].map((ordinal) => statementRow(n, ordinal))),
    );
    await insert(
      tables.statementSpans,
      numbers.flatMap((n) =>
        [0, 1].flatMap((ordinal) => [
          { statementId: `statement-${n}-${ordinal}`, part: 'CONTENT', ordinal: 0, spanId: n * 5 + 1 },
          { statementId: `statement-${n}-${ordinal}`, part: 'CUE', ordinal: 0, spanId: n * 5 + 2 },
        ]),
      ),
    );
    await insert(
      tables.hedges,
      numbers.map((n) => ({ statementId: `statement-${n}-0`, ordinal: 0, kind: 'MODAL', spanId: n * 5 + 3 })),
    );
    await insert(
      tables.attributionLinks,
      numbers.map((n) => ({
        statementId: `statement-${n}-0`,
        ordinal: 0,
        partyId: `party-${n % 60}`,
        label: 'somebody',
        cueSpanId: n * 5 + 2,
      })),
    );
    await insert(
      tables.statementAbout,
      numbers.map((n) => ({ statementId: `statement-${n}-0`, partyId: `party-${(n + 1) % 60}`, ordinal: 0 })),
    );
    await insert(
      tables.statementResponses,
      numbers.map((n) => ({ statementId: `statement-${n}-1`, respondsToId: `statement-${n}-0` })),
    );
    const even = numbers.filter((n) => n % 2 === 0);
    await insert(tables.allegations, even.map(allegationRow));
    await insert(
      tables.allegationArticles,
      even.map((n) => ({ allegationId: `allegation-${n}`, articleId: `article-${n}`, sortAt: timeOf(n) })),
    );
    await insert(
      tables.allegationParties,
      even.flatMap((n) => [
        {
          id: `role-${n}-0`,
          allegationId: `allegation-${n}`,
          role: 'ACCUSED',
          partyId: `party-${(n + 1) % 60}`,
          label: 'the accused',
          ordinal: 0,
          response: 'DENIED',
          sortAt: timeOf(n),
        },
        {
          id: `role-${n}-1`,
          allegationId: `allegation-${n}`,
          role: 'VICTIM',
          partyId: `party-${(n + 2) % 60}`,
          label: 'the victim',
          ordinal: 1,
          sortAt: timeOf(n),
        },
      ]),
    );
    await insert(
      tables.allegationPartySpans,
      even.map((n) => ({ allegationPartyId: `role-${n}-0`, spanId: n * 5 + 2 })),
    );
    await insert(
      tables.statusEvents,
      even.flatMap((n) => [
        {
          id: `event-${n}-0`,
          allegationId: `allegation-${n}`,
          axis: 'SOURCING',
          to: 'SINGLE_ORIGIN',
          publishedAt: timeOf(n),
          recordedAt: timeOf(n),
          statementId: `statement-${n}-0`,
          rule: 'first-report',
          sortAt: timeOf(n),
        },
        {
          id: `event-${n}-1`,
          allegationId: `allegation-${n}`,
          axis: 'RESPONSE',
          to: 'DENIED',
          publishedAt: timeOf(n),
          recordedAt: timeOf(n),
          statementId: `statement-${n}-1`,
          allegationPartyId: `role-${n}-0`,
          rule: 'accused-answers',
          sortAt: timeOf(n),
        },
      ]),
    );
    await insert(
      tables.allegationRelations,
      even.slice(1).map((n) => ({ allegationId: `allegation-${n}`, kind: 'REPEATS', otherId: `allegation-${n - 2}` })),
    );
    await insert(
      tables.positions,
      numbers.map((n) => ({
        id: `position-${n}`,
        personId: `party-${n - (n % 3)}`.replace(/\d+/, (digits) => String(Number(digits) % 60)),
        versionId: `version-${n}`,
        title: `title ${n % 2}`,
        isFormer: false,
        spanId: n * 5 + 1,
        sortAt: timeOf(n),
      })),
    );
    await insert(
      tables.removedBlocks,
      numbers.map((n) => ({ versionId: `version-${n}`, ordinal: 0, text: 'Previous Post Next Post', rule: 'pager' })),
    );
  });
  ran = [];
  return {
    store,
    statements: () => {
      const seen = ran;
      ran = [];
      return seen;
    },
  };
}

export const timeOf = (n: number) => firstDay + n * 3_600_000;

const named = (n: number) => [0, 1, 2, 3, 4].map((i) => (n + i) % 60);

const typeOf = (party: number) => (['PERSON', 'ORGANISATION', 'COUNTRY'] as const)[party % 3] ?? 'PERSON';

/** Countries get the codes AA, AB, AC … */
export const codeOf = (party: number) => `A${String.fromCharCode(65 + Math.floor(party / 3))}`;

function parties() {
  return Array.from({ length: 60 }, (_, party) => ({
    id: `party-${party}`,
    type: typeOf(party),
    name: `Party${party} Name${party % 7}`,
    foldedName: `party${party} name${party % 7}`,
    countryCode: typeOf(party) === 'COUNTRY' ? codeOf(party) : null,
    organisationKind: typeOf(party) === 'ORGANISATION' ? ('COMPANY' as const) : null,
    firstSeenAt: firstDay,
    lastMentionedAt: firstDay + party * day,
    articleCount: 100 - party,
    canonicalId: `party-${party}`,
    rank: 100 - party,
  }));
}

function articleRow(n: number) {
  const origin = n % 10 === 9 ? n - 1 : n;
  return {
    seq: n + 1,
    id: `article-${n}`,
    sourceId: `source-${'abc'[n % 3]}`,
    externalId: String(n),
    currentVersionId: `version-${n}`,
    url: `https://news.example/${n}`,
    authors: ['A. Writer'],
    language: n % 4 === 0 ? 'fr' : 'en',
    publishedAt: timeOf(n),
    firstSeenAt: timeOf(n),
    sortAt: timeOf(n),
    hasAllegations: n % 2 === 0,
    originArticleId: `article-${origin}`,
    originBasis: origin === n ? 'OWN_REPORTING' : 'NEAR_DUPLICATE',
    originLabel: 'A',
    originKey: `article:article-${origin}`,
  };
}

function versionRow(n: number) {
  return {
    id: `version-${n}`,
    articleId: `article-${n}`,
    ordinal: 1,
    rawItemId: 1,
    title: `Report ${n}`,
    text: `Party${n % 60} said word${n % 13} about something & <more>. Nobody answered.`,
    seenAt: timeOf(n),
    notes: [],
  };
}

function statementRow(n: number, ordinal: number) {
  return {
    id: `statement-${n}-${ordinal}`,
    articleId: `article-${n}`,
    versionId: `version-${n}`,
    ordinal,
    content: `claim word${n % 13}`,
    speakerId: `party-${(n + ordinal) % 60}`,
    speakerLabel: 'somebody',
    speakerKind: 'NAMED_PERSON',
    stance: ordinal === 1 ? 'DENIES' : 'ACCUSES',
    quoteKind: 'INDIRECT',
    allegationId: n % 2 === 0 ? `allegation-${n}` : null,
    extractor: 'rules',
    extractorVersion: '1',
    confidence: 0.5,
    sortAt: timeOf(n),
    recordedAt: timeOf(n),
  };
}

function allegationRow(n: number) {
  return {
    id: `allegation-${n}`,
    canonicalId: `allegation-${n}`,
    foundingStatementId: `statement-${n}-0`,
    claim: `claim word${n % 13}`,
    attributedSentence: `Somebody made claim word${n % 13}.`,
    category: n % 4 === 0 ? 'SURVEILLANCE' : 'CORRUPTION',
    headline: 'DISPUTED',
    sourcing: 'SINGLE_ORIGIN',
    response: 'DENIED',
    proceedings: n % 8 === 0 ? 'INVESTIGATION' : 'NONE_REPORTED',
    independentOrigins: 1 + (n % 3),
    firstReportedAt: timeOf(n),
    lastReportedAt: timeOf(n),
    sortAt: timeOf(n),
    recordedAt: timeOf(n),
  };
}

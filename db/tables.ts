/**
 * What is kept. Times are milliseconds since 1970 (UTC). Ids are opaque and stable: a hash of what identifies the thing (see ids.ts).
 * `seq` columns are internal row numbers for full text and order of arrival; the API never shows them.
 */

import { sql } from 'drizzle-orm';
import { blob, check, index, integer, primaryKey, real, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import {
  allegationCategories,
  allegationRelationKinds,
  anchors,
  hedgeKinds,
  identityKinds,
  issueKinds,
  organisationKinds,
  originBases,
  outboxKinds,
  partyRoles,
  partyTypes,
  proceedingStates,
  quoteKinds,
  responseStates,
  reviewStates,
  sourceStates,
  sourcingStates,
  speakerKinds,
  stances,
  statementChangeKinds,
  statusAxes,
  statusHeadlines,
  verdicts,
} from '../vocabulary.ts';

// ---- where it comes from ------------------------------------------------------------------------

export const sources = sqliteTable(
  'sources',
  {
    id: text().primaryKey(),
    key: text().notNull().unique(),
    title: text().notNull(),
    plugin: text().notNull(),
    homepage: text(),
    /** Order in the configuration; null when it is not configured any more. */
    position: integer(),
    intervalMs: integer().notNull(),
    /** What the plug-in asked to be given back at its next run, and the version of its meaning. */
    cursor: text({ mode: 'json' }).$type<Record<string, unknown>>(),
    cursorVersion: integer().notNull().default(0),
    state: text({ enum: sourceStates }).notNull().default('NEW'),
    lastRunAt: integer(),
    lastSuccessAt: integer(),
    lastNewArticleAt: integer(),
    nextRunAt: integer(),
    consecutiveFailures: integer().notNull().default(0),
    lastErrorKind: text({ enum: issueKinds }),
    lastErrorMessage: text(),
    read: integer().notNull().default(0),
    added: integer().notNull().default(0),
    updated: integer().notNull().default(0),
    unchanged: integer().notNull().default(0),
    rejected: integer().notNull().default(0),
    /** Since when it has brought nothing new for longer than its own rhythm; null while it keeps to it. */
    silentSince: integer(),
    /** Where its origin redirects to for good, how often in a row that was seen, and since when. */
    movedTo: text(),
    movedSightings: integer().notNull().default(0),
    movedFirstSeenAt: integer(),
    /** How long the origin asked not to be asked again (ttl, max-age), after its last answer. */
    originIntervalMs: integer(),
    /** Decisions taken about it, each as `kind: detail`: ids ignored because all items share one, a parameter of addresses that changes. */
    remarks: text({ mode: 'json' }).$type<string[]>().notNull().default([]),
  },
  (t) => [index('sources_by_position').on(t.position, t.id), index('sources_by_next_run').on(t.nextRunAt)],
);

/** What is known of an origin's host: when it may be asked again, and what its robots.txt says. Survives a restart. */
export const hosts = sqliteTable('hosts', {
  /** With its port when it is not the scheme's own. */
  host: text().primaryKey(),
  nextRequestAt: integer().notNull().default(0),
  robotsText: text(),
  /** HTTP status of robots.txt; null when it could not be reached. */
  robotsStatus: integer(),
  robotsFetchedAt: integer(),
  /** Tokens left in its buckets of requests, by their key, with when they were counted. */
  buckets: text({ mode: 'json' }).$type<Record<string, { tokens: number; at: number }>>().notNull().default({}),
});

/** A subscription to a hub (WebSub): where it calls back, and how its deliveries are signed. */
export const subscriptions = sqliteTable(
  'subscriptions',
  {
    /** The unguessable part of the callback's address. */
    token: text().primaryKey(),
    sourceId: text()
      .notNull()
      .references(() => sources.id),
    topic: text().notNull(),
    hub: text().notNull(),
    secret: text().notNull(),
    state: text({ enum: ['PENDING', 'ACTIVE', 'DENIED', 'ENDED'] })
      .notNull()
      .default('PENDING'),
    leaseEndsAt: integer(),
    createdAt: integer().notNull(),
  },
  (t) => [index('subscriptions_by_source').on(t.sourceId)],
);

/** What was pushed to us, verified and not yet read by its source. */
export const deliveries = sqliteTable(
  'deliveries',
  {
    id: integer().primaryKey({ autoIncrement: true }),
    sourceId: text()
      .notNull()
      .references(() => sources.id),
    receivedAt: integer().notNull(),
    headers: text({ mode: 'json' }).$type<Record<string, string>>().notNull(),
    body: blob({ mode: 'buffer' }).notNull(),
  },
  (t) => [index('deliveries_by_source').on(t.sourceId, t.id)],
);

/** One reading of one source, from its first request to its last commit. */
export const runs = sqliteTable(
  'runs',
  {
    id: integer().primaryKey({ autoIncrement: true }),
    sourceId: text()
      .notNull()
      .references(() => sources.id),
    startedAt: integer().notNull(),
    /** Null while it runs, and for ever when the process died. */
    finishedAt: integer(),
    errorKind: text({ enum: issueKinds }),
    errorMessage: text(),
    read: integer().notNull().default(0),
    added: integer().notNull().default(0),
    updated: integer().notNull().default(0),
    unchanged: integer().notNull().default(0),
    rejected: integer().notNull().default(0),
  },
  (t) => [index('runs_by_source').on(t.sourceId, t.id)],
);

/** What went wrong with single items of a run while the rest went on. */
export const runIssues = sqliteTable(
  'run_issues',
  {
    id: integer().primaryKey({ autoIncrement: true }),
    runId: integer()
      .notNull()
      .references(() => runs.id),
    kind: text({ enum: issueKinds }).notNull(),
    message: text().notNull(),
    externalId: text(),
  },
  (t) => [index('run_issues_by_run').on(t.runId, t.id)],
);

/** What a source handed over, compressed, before anything read it. Everything else can be made again from these rows. */
export const rawItems = sqliteTable(
  'raw_items',
  {
    id: integer().primaryKey({ autoIncrement: true }),
    sourceId: text()
      .notNull()
      .references(() => sources.id),
    externalId: text().notNull(),
    /** SHA-256 of the uncompressed body, hex: the same item again is recognised by it. */
    digest: text().notNull(),
    /** A RawArticle, or a withdrawal notice, as deflated JSON. */
    body: blob({ mode: 'buffer' }).notNull(),
    kind: text({ enum: ['ARTICLE', 'WITHDRAWAL'] })
      .notNull()
      .default('ARTICLE'),
    state: text({ enum: ['PENDING', 'READ', 'REJECTED'] })
      .notNull()
      .default('PENDING'),
    /** Why it was rejected. */
    error: text(),
    receivedAt: integer().notNull(),
    /** An embargo: nothing reads it before. */
    notBefore: integer(),
  },
  (t) => [
    index('raw_items_by_embargo').on(t.notBefore),
    index('raw_items_by_identity').on(t.sourceId, t.externalId, t.id),
    index('raw_items_by_state').on(t.state, t.id),
  ],
);

// ---- what was published -------------------------------------------------------------------------

export const articles = sqliteTable(
  'articles',
  {
    /** Order of arrival. */
    seq: integer().primaryKey({ autoIncrement: true }),
    id: text().notNull().unique(),
    sourceId: text()
      .notNull()
      .references(() => sources.id),
    externalId: text().notNull(),
    /** No foreign key: article and first version name each other; both are written in one transaction. */
    currentVersionId: text().notNull(),
    url: text(),
    originPublisher: text(),
    authors: text({ mode: 'json' }).$type<string[]>().notNull(),
    language: text(),
    publishedAt: integer(),
    firstSeenAt: integer().notNull(),
    /** publishedAt, or firstSeenAt where no date is known: the key of "newest first". */
    sortAt: integer().notNull(),
    hasAllegations: integer({ mode: 'boolean' }).notNull().default(false),
    /** The earliest article with the same text; its own id when it is the first. */
    originArticleId: text().notNull(),
    originBasis: text({ enum: originBases }).notNull(),
    originLabel: text().notNull(),
    /** Articles with the same key count as one independent origin. */
    originKey: text().notNull().default(''),
    /** The earliest article of its story, which names the story; null while it stands alone. */
    storyId: text(),
    withdrawnAt: integer(),
    /** In the source's words; null when it gave none. */
    withdrawnReason: text(),
    /** When the source's terms end the keeping of its text; null for no end. */
    expiresAt: integer(),
  },
  (t) => [
    index('articles_by_expiry').on(t.expiresAt),
    uniqueIndex('articles_by_identity').on(t.sourceId, t.externalId),
    index('articles_by_url').on(t.url),
    index('articles_by_time').on(t.sortAt, t.id),
    index('articles_by_first_seen').on(t.firstSeenAt, t.id),
    index('articles_by_source').on(t.sourceId, t.sortAt, t.id),
    index('articles_by_language').on(t.language, t.sortAt, t.id),
    index('articles_by_allegations').on(t.hasAllegations, t.sortAt, t.id),
    index('articles_by_story').on(t.storyId, t.sortAt, t.id),
    index('articles_by_origin').on(t.originArticleId, t.sortAt, t.id),
  ],
);

/** Names an article goes by at its sources: by one of them the same story is known again. */
export const articleIdentities = sqliteTable(
  'article_identities',
  {
    /** The source the name belongs to; empty for an address, which means the same everywhere. */
    sourceId: text().notNull(),
    kind: text({ enum: identityKinds }).notNull(),
    value: text().notNull(),
    articleId: text()
      .notNull()
      .references(() => articles.id),
  },
  (t) => [
    primaryKey({ columns: [t.sourceId, t.kind, t.value] }),
    index('article_identities_by_article').on(t.articleId),
  ],
);

/** Every source that brought an article, with the id it has there. */
export const provenances = sqliteTable(
  'provenances',
  {
    articleId: text()
      .notNull()
      .references(() => articles.id),
    sourceId: text()
      .notNull()
      .references(() => sources.id),
    externalId: text().notNull(),
    url: text(),
    /** How it was recognised: the identity's kind; null for the source that brought it first. */
    recognisedBy: text({ enum: identityKinds }),
    firstSeenAt: integer().notNull(),
    lastSeenAt: integer().notNull(),
    withdrawnAt: integer(),
  },
  (t) => [
    primaryKey({ columns: [t.sourceId, t.externalId, t.articleId] }),
    index('provenances_by_article').on(t.articleId, t.firstSeenAt),
  ],
);

/** In how many articles of a source a short paragraph stands: from the third on it is no part of them. */
export const commonParagraphs = sqliteTable(
  'common_paragraphs',
  {
    sourceId: text()
      .notNull()
      .references(() => sources.id),
    digest: text().notNull(),
    articleId: text()
      .notNull()
      .references(() => articles.id),
  },
  (t) => [
    primaryKey({ columns: [t.sourceId, t.digest, t.articleId] }),
    index('common_paragraphs_by_article').on(t.articleId),
  ],
);

/** A text an article had. Never changed once stored. */
export const articleVersions = sqliteTable(
  'article_versions',
  {
    id: text().primaryKey(),
    articleId: text()
      .notNull()
      .references(() => articles.id),
    ordinal: integer().notNull(),
    rawItemId: integer()
      .notNull()
      .references(() => rawItems.id),
    title: text().notNull(),
    text: text().notNull(),
    seenAt: integer().notNull(),
    /** What the clean-up noticed and left alone: "truncationSuspected", "dateInFuture". */
    notes: text({ mode: 'json' }).$type<string[]>().notNull(),
  },
  (t) => [uniqueIndex('article_versions_by_article').on(t.articleId, t.ordinal)],
);

export const removedBlocks = sqliteTable(
  'removed_blocks',
  {
    versionId: text()
      .notNull()
      .references(() => articleVersions.id),
    ordinal: integer().notNull(),
    text: text().notNull(),
    rule: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.versionId, t.ordinal] })],
);

/** MinHash signature of an article's current text (one permutation, 64 values of 4 bytes): how near-duplicates are measured. */
export const signatures = sqliteTable('signatures', {
  articleId: text()
    .primaryKey()
    .references(() => articles.id),
  values: blob({ mode: 'buffer' }).notNull(),
  /** How many shingles it was made from. */
  size: integer().notNull(),
});

/** Bands of signatures: articles that share one may be near-duplicates (locality-sensitive hashing). */
export const signatureBands = sqliteTable(
  'signature_bands',
  {
    bucket: text().notNull(),
    articleId: text()
      .notNull()
      .references(() => articles.id),
  },
  (t) => [primaryKey({ columns: [t.bucket, t.articleId] }), index('signature_bands_by_article').on(t.articleId)],
);

/** Articles on one event. Named by its earliest article, so that any of its articles' ids names it. */
export const stories = sqliteTable(
  'stories',
  {
    /** Id of its earliest article. */
    id: text().primaryKey(),
    title: text().notNull(),
    articleCount: integer().notNull(),
    firstPublishedAt: integer(),
    lastPublishedAt: integer(),
    /** sortAt of its newest article. */
    sortAt: integer().notNull(),
  },
  (t) => [index('stories_by_time').on(t.sortAt, t.id)],
);

/** Keys by which articles on one event are looked up: a party or a rare word, with the day. */
export const storyKeys = sqliteTable(
  'story_keys',
  {
    key: text().notNull(),
    articleId: text()
      .notNull()
      .references(() => articles.id),
  },
  (t) => [primaryKey({ columns: [t.key, t.articleId] }), index('story_keys_by_article').on(t.articleId)],
);

/** Pairs of articles found to be on one event, with why: stories are their connected components. The smaller id first. */
export const storyLinks = sqliteTable(
  'story_links',
  {
    leftId: text()
      .notNull()
      .references(() => articles.id),
    rightId: text()
      .notNull()
      .references(() => articles.id),
    score: real().notNull(),
    features: text({ mode: 'json' }).$type<JudgementFeature[]>().notNull(),
  },
  (t) => [primaryKey({ columns: [t.leftId, t.rightId] }), index('story_links_by_right').on(t.rightId)],
);

/** An exact piece of a version: version.text.slice(start, end) === quote, or it is not stored. */
export const spans = sqliteTable(
  'spans',
  {
    id: integer().primaryKey({ autoIncrement: true }),
    articleId: text()
      .notNull()
      .references(() => articles.id),
    versionId: text()
      .notNull()
      .references(() => articleVersions.id),
    /** UTF-16 code units, half-open. */
    start: integer('start_at').notNull(),
    end: integer('end_at').notNull(),
    quote: text().notNull(),
    /** Up to 32 code units before and after (TextQuoteSelector of the W3C Web Annotation model). */
    prefix: text().notNull(),
    suffix: text().notNull(),
    /** Where it is in the article's current version: still there, elsewhere, or gone. */
    anchor: text({ enum: anchors }).notNull().default('ANCHORED'),
  },
  (t) => [
    uniqueIndex('spans_by_place').on(t.versionId, t.start, t.end),
    check('spans_are_not_empty', sql`${t.start} >= 0 and ${t.end} > ${t.start}`),
    // SQLite counts code points, a span counts UTF-16 code units: at most as many, at least half.
    check(
      'spans_fit_their_quote',
      sql`length(${t.quote}) between (${t.end} - ${t.start}) / 2 and ${t.end} - ${t.start}`,
    ),
  ],
);

// ---- what news is about -------------------------------------------------------------------------

export const parties = sqliteTable(
  'parties',
  {
    seq: integer().primaryKey({ autoIncrement: true }),
    id: text().notNull().unique(),
    type: text({ enum: partyTypes }).notNull(),
    name: text().notNull(),
    /** Names compare by this: case, accents and punctuation folded. */
    foldedName: text().notNull(),
    /** ISO 3166-1 alpha-2, for countries. */
    countryCode: text(),
    region: text(),
    organisationKind: text({ enum: organisationKinds }),
    /** The country an organisation belongs to, a party of type COUNTRY. */
    countryId: text(),
    wikidataId: text(),
    firstSeenAt: integer().notNull(),
    /** sortAt of its newest article. */
    lastMentionedAt: integer().notNull(),
    articleCount: integer().notNull().default(0),
    /** What tells two people of one name apart: the country of the office an article gives them; empty where it gives none. */
    context: text().notNull().default(''),
    /** The party that stands for all that are judged the same; its own id when it stands alone. Recomputed from judgements. */
    canonicalId: text().notNull().default(''),
    /** Key of "most named first": articles that name any of them, for the party that stands for them; -1 for the others. */
    rank: integer().notNull().default(0),
    /** What to call all that it stands for: the name that most articles use. Recomputed; empty while it is its own. */
    shownName: text().notNull().default(''),
  },
  (t) => [
    index('parties_by_canonical').on(t.canonicalId, t.id),
    index('parties_by_rank').on(t.type, t.rank, t.id),
    index('parties_by_name').on(t.type, t.foldedName),
    index('parties_by_fame').on(t.type, t.articleCount, t.id),
    index('parties_by_last_mention').on(t.type, t.lastMentionedAt, t.id),
    uniqueIndex('parties_by_country_code').on(t.countryCode),
  ],
);

export const partyNames = sqliteTable(
  'party_names',
  {
    seq: integer().primaryKey({ autoIncrement: true }),
    partyId: text()
      .notNull()
      .references(() => parties.id),
    name: text().notNull(),
    foldedName: text().notNull(),
    /** How many mentions use it. */
    mentionCount: integer().notNull().default(0),
  },
  (t) => [
    uniqueIndex('party_names_by_party').on(t.partyId, t.name),
    index('party_names_by_count').on(t.partyId, t.mentionCount, t.name),
    index('party_names_by_folded_name').on(t.foldedName),
  ],
);

/** Keys under which parties that may be the same are looked up, so that a look-up costs the same among ten parties and a million. */
export const partyBlocks = sqliteTable(
  'party_blocks',
  {
    key: text().notNull(),
    partyId: text()
      .notNull()
      .references(() => parties.id),
  },
  (t) => [primaryKey({ columns: [t.key, t.partyId] }), index('party_blocks_by_party').on(t.partyId)],
);

/**
 * Are two parties, or two allegations, the same? By the machine or by a person; never changed, revoked by a date. Merging and
 * splitting rewrite nothing else: what is the same follows from the judgements that stand (connected components).
 */
export const judgements = sqliteTable(
  'judgements',
  {
    id: text().primaryKey(),
    subject: text({ enum: ['PARTY', 'ALLEGATION'] }).notNull(),
    /** The smaller id first. */
    leftId: text().notNull(),
    rightId: text().notNull(),
    verdict: text({ enum: verdicts }).notNull(),
    /** "machine", or who decided. */
    by: text('decided_by').notNull(),
    reason: text(),
    /** 0 to 1; null for a person's. */
    score: real(),
    /** What the score is made of. */
    features: text({ mode: 'json' }).$type<JudgementFeature[]>().notNull().default([]),
    decidedAt: integer().notNull(),
    revokedAt: integer(),
    revokedBy: text(),
  },
  (t) => [
    index('judgements_by_left').on(t.leftId, t.revokedAt),
    index('judgements_by_right').on(t.rightId, t.revokedAt),
    index('judgements_by_time').on(t.subject, t.decidedAt, t.id),
  ],
);

/** One reason for or against: how much it weighs, and the words that show it. */
export interface JudgementFeature {
  readonly name: string;
  /** Positive speaks for the same, negative against. */
  readonly weight: number;
  readonly detail: string;
}

export const mentions = sqliteTable(
  'mentions',
  {
    id: text().primaryKey(),
    articleId: text()
      .notNull()
      .references(() => articles.id),
    versionId: text()
      .notNull()
      .references(() => articleVersions.id),
    partyId: text()
      .notNull()
      .references(() => parties.id),
    spanId: integer()
      .notNull()
      .references(() => spans.id),
    start: integer('start_at').notNull(),
    /** The article's sort key, so that a party's mentions page by index alone. */
    sortAt: integer().notNull(),
    /** False once the article has a newer version. */
    isCurrent: integer({ mode: 'boolean' }).notNull().default(true),
  },
  (t) => [
    index('mentions_by_version').on(t.versionId, t.start, t.id),
    index('mentions_by_party').on(t.partyId, t.isCurrent, t.sortAt, t.id),
    index('mentions_by_article').on(t.articleId),
  ],
);

/** Which parties the current version of an article names: one row a pair. */
export const articleParties = sqliteTable(
  'article_parties',
  {
    articleId: text()
      .notNull()
      .references(() => articles.id),
    partyId: text()
      .notNull()
      .references(() => parties.id),
    type: text({ enum: partyTypes }).notNull(),
    mentionCount: integer().notNull(),
    firstStart: integer().notNull(),
    sortAt: integer().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.articleId, t.partyId] }),
    index('article_parties_by_party').on(t.partyId, t.sortAt, t.articleId),
    index('article_parties_by_type').on(t.articleId, t.type, t.firstStart),
  ],
);

export const positions = sqliteTable(
  'positions',
  {
    id: text().primaryKey(),
    personId: text()
      .notNull()
      .references(() => parties.id),
    versionId: text()
      .notNull()
      .references(() => articleVersions.id),
    title: text().notNull(),
    organisationId: text().references(() => parties.id),
    countryId: text().references(() => parties.id),
    isFormer: integer({ mode: 'boolean' }).notNull(),
    spanId: integer()
      .notNull()
      .references(() => spans.id),
    sortAt: integer().notNull(),
  },
  (t) => [index('positions_by_person').on(t.personId, t.sortAt, t.id), index('positions_by_version').on(t.versionId)],
);

// ---- who said what ------------------------------------------------------------------------------

/** One attribution relation in one version of one article. Never changed once stored, but for its allegation. */
export const statements = sqliteTable(
  'statements',
  {
    seq: integer().primaryKey({ autoIncrement: true }),
    id: text().notNull().unique(),
    articleId: text()
      .notNull()
      .references(() => articles.id),
    versionId: text()
      .notNull()
      .references(() => articleVersions.id),
    /** Reading order within its version. */
    ordinal: integer().notNull(),
    /** Its content's words, for full text. */
    content: text().notNull(),
    speakerId: text().references(() => parties.id),
    speakerLabel: text(),
    speakerKind: text({ enum: speakerKinds }).notNull(),
    stance: text({ enum: stances }).notNull(),
    quoteKind: text({ enum: quoteKinds }).notNull(),
    allegationId: text(),
    extractor: text().notNull(),
    extractorVersion: text().notNull(),
    /** Of the extractor’s statements, as measured when it was published; null when nobody did. */
    measuredPrecision: real(),
    confidence: real(),
    sortAt: integer().notNull(),
    recordedAt: integer().notNull(),
    /** False once the article has a newer version, or its text was read anew; kept all the same. */
    isCurrent: integer({ mode: 'boolean' }).notNull().default(true),
    /** When another reading of the same version took its place; null while it is what its version says. */
    supersededAt: integer(),
    /** Why it belongs to its allegation, 0 to 1, and what speaks for it; null where it belongs to none. */
    joinScore: real(),
    joinReasons: text({ mode: 'json' }).$type<JudgementFeature[]>(),
  },
  (t) => [
    index('statements_by_version').on(t.versionId, t.ordinal, t.id),
    index('statements_by_article').on(t.articleId, t.isCurrent, t.sortAt, t.id),
    index('statements_by_time').on(t.isCurrent, t.sortAt, t.id),
    index('statements_by_speaker').on(t.speakerId, t.isCurrent, t.sortAt, t.id),
    index('statements_by_stance').on(t.stance, t.isCurrent, t.sortAt, t.id),
    index('statements_by_allegation').on(t.allegationId, t.isCurrent, t.sortAt, t.id),
  ],
);

export const statementSpans = sqliteTable(
  'statement_spans',
  {
    statementId: text()
      .notNull()
      .references(() => statements.id),
    part: text({ enum: ['SOURCE', 'CUE', 'CONTENT'] }).notNull(),
    ordinal: integer().notNull(),
    spanId: integer()
      .notNull()
      .references(() => spans.id),
  },
  (t) => [primaryKey({ columns: [t.statementId, t.part, t.ordinal] })],
);

export const hedges = sqliteTable(
  'hedges',
  {
    statementId: text()
      .notNull()
      .references(() => statements.id),
    ordinal: integer().notNull(),
    kind: text({ enum: hedgeKinds }).notNull(),
    spanId: integer()
      .notNull()
      .references(() => spans.id),
  },
  (t) => [primaryKey({ columns: [t.statementId, t.ordinal] })],
);

/** Links of "X told Y, Z reported", outermost first. */
export const attributionLinks = sqliteTable(
  'attribution_links',
  {
    statementId: text()
      .notNull()
      .references(() => statements.id),
    ordinal: integer().notNull(),
    partyId: text().references(() => parties.id),
    label: text().notNull(),
    cueSpanId: integer().references(() => spans.id),
  },
  (t) => [primaryKey({ columns: [t.statementId, t.ordinal] })],
);

export const statementAbout = sqliteTable(
  'statement_about',
  {
    statementId: text()
      .notNull()
      .references(() => statements.id),
    partyId: text()
      .notNull()
      .references(() => parties.id),
    ordinal: integer().notNull(),
  },
  (t) => [primaryKey({ columns: [t.statementId, t.partyId] })],
);

export const statementResponses = sqliteTable(
  'statement_responses',
  {
    statementId: text()
      .notNull()
      .references(() => statements.id),
    /** The statement it answers. */
    respondsToId: text()
      .notNull()
      .references(() => statements.id),
  },
  (t) => [primaryKey({ columns: [t.statementId, t.respondsToId] })],
);

/** What an edit of an article did to its statements, found by comparing a version with the one before. */
export const statementChanges = sqliteTable(
  'statement_changes',
  {
    id: text().primaryKey(),
    articleId: text()
      .notNull()
      .references(() => articles.id),
    /** The version that brought the change. */
    versionId: text()
      .notNull()
      .references(() => articleVersions.id),
    kind: text({ enum: statementChangeKinds }).notNull(),
    /** The statement of the version before; null for one that appeared. */
    statementId: text().references(() => statements.id),
    /** The statement it became; null for one that vanished. */
    successorId: text().references(() => statements.id),
    allegationId: text(),
    /** What was softened, in words: "hedge added: reportedly". */
    details: text({ mode: 'json' }).$type<string[]>().notNull(),
    recordedAt: integer().notNull(),
  },
  (t) => [
    index('statement_changes_by_version').on(t.versionId, t.id),
    index('statement_changes_by_allegation').on(t.allegationId, t.recordedAt, t.id),
  ],
);

// ---- allegations --------------------------------------------------------------------------------

/** Before every date there is. What new readings of all its articles no longer found sorts here, and lists leave it out. */
export const unreportedSortAt = -8_640_000_000_000_001;

export const allegations = sqliteTable(
  'allegations',
  {
    seq: integer().primaryKey({ autoIncrement: true }),
    id: text().notNull().unique(),
    /** The statement that first reported it here; its words are its own claim. */
    foundingStatementId: text().notNull(),
    ownClaim: text().notNull().default(''),
    ownSentence: text().notNull().default(''),
    ownCategory: text({ enum: allegationCategories }).notNull().default('UNKNOWN'),
    /** What is shown: of all that are judged the same, the words of the one that was reported first. */
    claim: text().notNull(),
    attributedSentence: text().notNull(),
    category: text({ enum: allegationCategories }).notNull(),
    /** The fold of its status events as of now; the events are the truth. */
    headline: text({ enum: statusHeadlines }).notNull(),
    sourcing: text({ enum: sourcingStates }).notNull(),
    response: text({ enum: responseStates }).notNull(),
    proceedings: text({ enum: proceedingStates }).notNull(),
    independentOrigins: integer().notNull().default(1),
    firstReportedAt: integer(),
    lastReportedAt: integer(),
    /** lastReportedAt, or when it was recorded where no date is known; unreportedSortAt when no reading reports it any more. */
    sortAt: integer().notNull(),
    recordedAt: integer().notNull(),
    /** The allegation that stands for all that are judged the same; its own id when it stands alone. Recomputed from judgements. */
    canonicalId: text().notNull().default(''),
    reviewState: text({ enum: reviewStates }).notNull().default('MACHINE'),
    reviewReason: text(),
    reviewedBy: text(),
    reviewedAt: integer(),
  },
  (t) => [
    index('allegations_by_time').on(t.sortAt, t.id),
    index('allegations_by_headline').on(t.headline, t.sortAt, t.id),
    index('allegations_by_response').on(t.response, t.sortAt, t.id),
    index('allegations_by_proceedings').on(t.proceedings, t.sortAt, t.id),
    index('allegations_by_category').on(t.category, t.sortAt, t.id),
    index('allegations_by_origins').on(t.independentOrigins, t.sortAt, t.id),
    index('allegations_by_canonical').on(t.canonicalId, t.id),
    index('allegations_by_review').on(t.reviewState, t.sortAt, t.id),
  ],
);

/** What an allegation is of (conduct, accused, victims), and the keys under which others that may be the same are looked up. */
export const allegationMatchKeys = sqliteTable(
  'allegation_match_keys',
  {
    key: text().notNull(),
    allegationId: text()
      .notNull()
      .references(() => allegations.id),
  },
  (t) => [
    primaryKey({ columns: [t.key, t.allegationId] }),
    index('allegation_match_keys_by_allegation').on(t.allegationId),
  ],
);

/** Which articles report an allegation in their current version. */
export const allegationArticles = sqliteTable(
  'allegation_articles',
  {
    allegationId: text()
      .notNull()
      .references(() => allegations.id),
    articleId: text()
      .notNull()
      .references(() => articles.id),
    sortAt: integer().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.allegationId, t.articleId] }),
    index('allegation_articles_by_time').on(t.allegationId, t.sortAt, t.articleId),
    index('allegation_articles_by_article').on(t.articleId, t.allegationId),
  ],
);

export const allegationParties = sqliteTable(
  'allegation_parties',
  {
    id: text().primaryKey(),
    allegationId: text()
      .notNull()
      .references(() => allegations.id),
    role: text({ enum: partyRoles }).notNull(),
    /** Null when the text names nobody that can be resolved. */
    partyId: text().references(() => parties.id),
    label: text().notNull(),
    ordinal: integer().notNull(),
    /** For an accused: what is reported of its answer. */
    response: text({ enum: responseStates }),
    /** The allegation's sort key, so that a party's allegations page by index alone. */
    sortAt: integer().notNull(),
  },
  (t) => [
    index('allegation_parties_by_allegation').on(t.allegationId, t.ordinal, t.id),
    index('allegation_parties_by_party').on(t.partyId, t.sortAt, t.allegationId),
    index('allegation_parties_by_role').on(t.partyId, t.role, t.sortAt, t.allegationId),
  ],
);

export const allegationPartySpans = sqliteTable(
  'allegation_party_spans',
  {
    allegationPartyId: text()
      .notNull()
      .references(() => allegationParties.id),
    spanId: integer()
      .notNull()
      .references(() => spans.id),
  },
  (t) => [primaryKey({ columns: [t.allegationPartyId, t.spanId] })],
);

/** One step on one axis, dated twice: when it was published, when this store came to know it. Never removed. */
export const statusEvents = sqliteTable(
  'status_events',
  {
    id: text().primaryKey(),
    allegationId: text()
      .notNull()
      .references(() => allegations.id),
    axis: text({ enum: statusAxes }).notNull(),
    /** A value of the axis' own enum. */
    to: text('to_state').notNull(),
    publishedAt: integer(),
    recordedAt: integer().notNull(),
    statementId: text()
      .notNull()
      .references(() => statements.id),
    /** The accused it concerns, for a step on the response axis. */
    allegationPartyId: text(),
    /** The named folding rule that made it. */
    rule: text().notNull(),
    /** publishedAt or recordedAt: the order of the fold. */
    sortAt: integer().notNull(),
    /** When a new reading of the text no longer found it; null while it stands. */
    withdrawnAt: integer(),
  },
  (t) => [index('status_events_by_allegation').on(t.allegationId, t.sortAt, t.id)],
);

export const allegationRelations = sqliteTable(
  'allegation_relations',
  {
    allegationId: text()
      .notNull()
      .references(() => allegations.id),
    kind: text({ enum: allegationRelationKinds }).notNull(),
    otherId: text()
      .notNull()
      .references(() => allegations.id),
    /** 0 to 1, and what it is made of. */
    score: real(),
    features: text({ mode: 'json' }).$type<JudgementFeature[]>().notNull().default([]),
  },
  (t) => [primaryKey({ columns: [t.allegationId, t.kind, t.otherId] })],
);

/** Stored changes in order, written in the transaction that made them: subscriptions, feeds and exports resume from `cursor`. */
export const outbox = sqliteTable('outbox', {
  cursor: integer().primaryKey({ autoIncrement: true }),
  kind: text({
    enum: outboxKinds,
  }).notNull(),
  subjectId: text().notNull(),
  payload: text({ mode: 'json' }).$type<Record<string, unknown>>().notNull(),
  recordedAt: integer().notNull(),
});

/** What was published: articles, their versions, and what was cut from the page. */

import { articleBy, reprintsOf } from '../resolvers/article.ts';
import { listArticles, rankedAtMost } from '../resolvers/article-list.ts';
import { changesOf, textExpiredAt } from '../resolvers/article-version.ts';
import { mentionsOfVersion } from '../resolvers/mention.ts';
import { partiesOfArticle } from '../resolvers/party.ts';
import { requireRow } from '../resolvers/required.ts';
import { statementsOfVersion } from '../resolvers/statement.ts';
import { builder } from './builder.ts';
import { ArticleConnection, MentionConnection, pageArgs, StatementConnection, twoWayPageArgs } from './connections.ts';
import {
  AllegationType,
  ArticleProvenanceType,
  ArticleType,
  ArticleVersionType,
  CountryType,
  OrganisationType,
  PersonType,
  RemovedBlockType,
  SourceType,
  TextChangeType,
} from './refs.ts';

/** Searched for, not looked up; and neighbours of neighbours multiply. */
const neighbourCost = 2;

builder.node(ArticleType, {
  description: 'A published piece of news: one identity, however often its text is changed.',
  id: { resolve: (article) => article.id },
  loadOne: (id, { load }) => load.article.load(id),
  fields: (t) => ({
    title: t.string({
      description: 'Its headline, of the current version.',
      resolve: async (article, _args, { load }) => (await requireRow(load.version, article.currentVersionId)).title,
    }),
    text: t.string({
      description: 'Plain text of the current version, without the title; offsets count in its UTF-16 code units.',
      resolve: async (article, _args, { load }) => (await requireRow(load.version, article.currentVersionId)).text,
    }),
    url: t.expose('url', {
      type: 'URL',
      nullable: true,
      description: 'Where it was published, without tracking parameters; null when the source gives no address.',
    }),
    source: t.field({
      type: SourceType,
      description: 'The source that brought it first; `provenances` has every source that brought it.',
      resolve: (article, _args, { load }) => requireRow(load.source, article.sourceId),
    }),
    originPublisher: t.exposeString('originPublisher', {
      nullable: true,
      description:
        'Who first published it, when the source is an aggregator or it is a reprint; null when nobody is named.',
    }),
    authors: t.exposeStringList('authors', {
      description: 'Names as the source gives them, in its order; empty when it gives none.',
    }),
    language: t.exposeString('language', {
      nullable: true,
      description: 'BCP 47, found in the text; null when it is too short to tell.',
    }),
    publishedAt: t.expose('publishedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'By its publisher’s clock; null when no date is given or it cannot be read.',
    }),
    firstSeenAt: t.expose('firstSeenAt', {
      type: 'DateTime',
      description:
        'When this gateway first stored it, by its own clock. To sync, order by FIRST_SEEN and keep the last cursor.',
    }),
    withdrawnAt: t.expose('withdrawnAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When its source took it back, by this gateway’s clock; null while it stands.',
    }),
    withdrawnReason: t.exposeString('withdrawnReason', {
      nullable: true,
      description: 'Why, in the words of its source; null while it stands, or when no reason was given.',
    }),
    textExpiredAt: t.field({
      type: 'DateTime',
      nullable: true,
      description:
        'When the terms of its source ended the keeping of its text, by this gateway’s clock; null while the text is kept.',
      resolve: async (article, _args, { load }) =>
        textExpiredAt(await requireRow(load.version, article.currentVersionId)),
    }),
    provenances: t.field({
      type: [ArticleProvenanceType],
      description: 'Every source that brought it, the first one first.',
      resolve: (article, _args, { load }) => load.provenancesOfArticle.load(article.id),
    }),
    people: t.field({
      type: [PersonType],
      description: 'Persons the current version names, in reading order.',
      resolve: (article, _args, context) => partiesOfArticle(context, article.id, 'PERSON'),
    }),
    organisations: t.field({
      type: [OrganisationType],
      description: 'Organisations the current version names, in reading order.',
      resolve: (article, _args, context) => partiesOfArticle(context, article.id, 'ORGANISATION'),
    }),
    countries: t.field({
      type: [CountryType],
      description: 'Countries the current version names, in reading order.',
      resolve: (article, _args, context) => partiesOfArticle(context, article.id, 'COUNTRY'),
    }),
    mentions: t.field({
      type: MentionConnection,
      args: pageArgs(50),
      description: 'Every place where the current version names a party, in reading order.',
      resolve: (article, args, context) => mentionsOfVersion(context, article.currentVersionId, args),
    }),
    statements: t.field({
      type: StatementConnection,
      args: pageArgs(50),
      description: 'Everything somebody is reported to have said, of the current version, in reading order.',
      resolve: (article, args, context) => statementsOfVersion(context, article.currentVersionId, args),
    }),
    allegations: t.field({
      type: [AllegationType],
      description: 'Allegations the current version reports, the one last reported anywhere first.',
      resolve: (article, _args, { load }) => load.allegationsOfArticle.load(article.id),
    }),
    removedBlocks: t.field({
      type: [RemovedBlockType],
      description: 'Blocks cut from the page as not part of the article, in page order; nothing is found in them.',
      resolve: (article, _args, { load }) => load.removedBlocksOfVersion.load(article.currentVersionId),
    }),
    versions: t.field({
      type: [ArticleVersionType],
      description: 'Every text it had, oldest first; the last is the current one.',
      resolve: (article, _args, { load }) => load.versionsOfArticle.load(article.id),
    }),
    reprints: t.field({
      type: [ArticleType],
      description: 'Other articles with the same text, oldest first, at most 100; they add no independent origin.',
      resolve: (article, _args, context) => reprintsOf(context, article),
    }),
    previous: t.field({
      type: ArticleType,
      nullable: true,
      complexity: neighbourCost,
      description: 'The one its source published before; null when it is the first that is stored.',
      resolve: (article, _args, { load }) => load.neighbour('previous').load(article.id),
    }),
    next: t.field({
      type: ArticleType,
      nullable: true,
      complexity: neighbourCost,
      description: 'The one its source published after; null when it is the last that is stored.',
      resolve: (article, _args, { load }) => load.neighbour('next').load(article.id),
    }),
  }),
});

RemovedBlockType.implement({
  description: 'A piece of the page that is not part of the article.',
  fields: (t) => ({
    text: t.exposeString('text', { description: 'The words as they stood on the page.' }),
    rule: t.exposeString('rule', { description: 'Name of the rule that cut it.' }),
  }),
});

builder.node(ArticleVersionType, {
  description: 'A text an article had. Never changed: a changed text is another version.',
  id: { resolve: (version) => version.id },
  loadOne: (id, { load }) => load.version.load(id),
  fields: (t) => ({
    title: t.exposeString('title', { description: 'Its headline.' }),
    text: t.exposeString('text', {
      description: 'Plain text, without the title; spans count in its UTF-16 code units.',
    }),
    seenAt: t.expose('seenAt', { type: 'DateTime', description: 'When this gateway stored it, by its own clock.' }),
    notes: t.exposeStringList('notes', {
      description:
        'What is odd about it, each as `kind: detail`: a sentence that breaks off, a date that was not used, an excerpt; empty when nothing is.',
    }),
    changes: t.field({
      type: [TextChangeType],
      description:
        'Against the version before, by sentence, in reading order, the title first; empty for the first version.',
      resolve: (version, _args, context) => changesOf(context, version),
    }),
  }),
});

TextChangeType.implement({
  description: 'Sentences that one version has and the one before has not, or the other way round.',
  fields: (t) => ({
    removed: t.exposeString('removed', {
      nullable: true,
      description: 'What is gone; null when something was only added.',
    }),
    added: t.exposeString('added', {
      nullable: true,
      description: 'What is new; null when something was only removed.',
    }),
  }),
});

const ArticleFilterInput = builder.inputType('ArticleFilter', {
  description: 'Which articles; an article meets every field that is given.',
  fields: (t) => ({
    text: t.string({
      description:
        'Words of title or text: words, "phrases", AND OR NOT, (groups), prefix*, NEAR(a b, 5), title:word. Case and accents do not matter. A mistake in it is an error that names the character.',
    }),
    sources: t.idList({ description: 'From one of these sources.' }),
    languages: t.stringList({ description: 'In one of these languages, as `Article.language` spells them.' }),
    parties: t.idList({ description: 'Names every one of these people, organisations or countries.' }),
    countries: t.field({ type: ['CountryCode'], description: 'Names every one of these countries.' }),
    publishedAfter: t.field({
      type: 'DateTime',
      description: 'Published later than this; one without a date counts as published when it was first seen.',
    }),
    publishedBefore: t.field({
      type: 'DateTime',
      description: 'Published earlier than this; one without a date counts as published when it was first seen.',
    }),
    firstSeenAfter: t.field({ type: 'DateTime', description: 'First stored here later than this.' }),
    hasAllegations: t.boolean({ description: 'Whether its current version reports an allegation.' }),
  }),
});

const ArticleOrderEnum = builder.enumType('ArticleOrder', {
  description: 'Order of articles. Each ends in the id, so that no page skips or repeats one.',
  values: {
    NEWEST: { description: 'Last published first; one without a date stands where it was first seen.' },
    OLDEST: { description: 'First published first.' },
    FIRST_SEEN: { description: 'In order of arrival, which never changes: to sync, go on from the last cursor.' },
    RELEVANCE: {
      description: `Best match first, among the ${rankedAtMost} matching articles that arrived last (\`totalCount\` counts all); needs \`filter.text\`.`,
    },
  } as const,
});

builder.queryFields((t) => ({
  article: t.field({
    type: ArticleType,
    nullable: true,
    description: 'One article by exactly one of its id and its address; null when there is none.',
    args: {
      id: t.arg.id({ description: 'An `Article.id`.' }),
      url: t.arg({ type: 'URL', description: 'Where it was published; the oldest when several share the address.' }),
    },
    resolve: (_root, args, context) => articleBy(context, args),
  }),
  articles: t.field({
    type: ArticleConnection,
    description: 'Articles, newest first unless another order is asked for.',
    args: {
      filter: t.arg({ type: ArticleFilterInput, description: 'Which articles; all when left out.' }),
      orderBy: t.arg({ type: ArticleOrderEnum, defaultValue: 'NEWEST', description: 'In which order.' }),
      ...twoWayPageArgs(),
    },
    resolve: (_root, args, context) => listArticles(context, args),
  }),
}));

/** Conduct that somebody attributes to somebody: reported here, never asserted. */

import { allegationById, rolesOf, standingHistoryOf, statusOf } from '../resolvers/allegation.ts';
import { listAllegations } from '../resolvers/allegation-list.ts';
import { articlesOfAllegation } from '../resolvers/article.ts';
import { optionalRow, presentRows, requireRow } from '../resolvers/required.ts';
import { responsesOfAllegation, statementsOfAllegation } from '../resolvers/statement.ts';
import { builder } from './builder.ts';
import { AllegationConnection, ArticleConnection, pageArgs, StatementConnection } from './connections.ts';
import {
  AllegationCategoryEnum,
  AllegationRelationKindEnum,
  OriginBasisEnum,
  PartyRoleEnum,
  ProceedingStateEnum,
  ResponseStateEnum,
  ReviewStateEnum,
  SourcingStateEnum,
  StanceEnum,
  StatusAxisEnum,
  StatusHeadlineEnum,
} from './enums.ts';
import {
  AllegationPartyType,
  AllegationRelationType,
  AllegationStatusType,
  AllegationType,
  ArticleType,
  CorroborationType,
  EvidenceSpanType,
  OriginType,
  PartyInterface,
  ReviewType,
  StatementType,
  StatusEventType,
} from './refs.ts';

builder.node(AllegationType, {
  description:
    'Conduct that somebody attributes to somebody. Reported, never asserted by this gateway: its state is a fold over statements, each of which has a speaker, a sentence and an article.',
  id: { resolve: (allegation) => allegation.id },
  loadOne: (id, { load }) => load.allegation.load(id),
  fields: (t) => ({
    claim: t.exposeString('claim', { description: 'The claim as its first reporter here words it, verbatim.' }),
    attributedSentence: t.exposeString('attributedSentence', {
      description: 'The sentence it stands in: carries claimant and hedge, so it is the one to display.',
    }),
    category: t.field({
      type: AllegationCategoryEnum,
      description: 'What kind of conduct it is.',
      resolve: (allegation) => allegation.category,
    }),
    parties: t.field({
      type: [AllegationPartyType],
      args: { roles: t.arg({ type: [PartyRoleEnum], description: 'Only these roles; every role when left out.' }) },
      description: 'Who plays which part in it, in the order the first report names them.',
      resolve: (allegation, { roles }, context) => rolesOf(context, allegation.id, roles),
    }),
    status: t.field({
      type: AllegationStatusType,
      args: {
        asOf: t.arg({ type: 'DateTime', description: 'Count what was published by then; all when left out.' }),
        knownAt: t.arg({ type: 'DateTime', description: 'Count what this store knew by then; all when left out.' }),
      },
      description: 'As published by `asOf`, as this store knew it at `knownAt`; now when left out.',
      resolve: (allegation, args, context) => statusOf(context, allegation.id, args),
    }),
    history: t.field({
      type: [StatusEventType],
      description:
        'Every step of its status, oldest first, also those whose article no longer says so; not those that a new reading of the same text no longer finds.',
      resolve: (allegation, _args, context) => standingHistoryOf(context, allegation.id),
    }),
    statements: t.field({
      type: StatementConnection,
      args: {
        stances: t.arg({ type: [StanceEnum], description: 'Only these stances; every stance when left out.' }),
        ...pageArgs(),
      },
      description: 'Statements that make it, answer it or move it, of current versions, newest article first.',
      resolve: (allegation, args, context) => statementsOfAllegation(context, allegation.id, args),
    }),
    responses: t.field({
      type: StatementConnection,
      args: pageArgs(),
      description:
        'Statements by an accused party, or by someone speaking for it, that answer it, newest article first.',
      resolve: (allegation, args, context) => responsesOfAllegation(context, allegation.id, args),
    }),
    articles: t.field({
      type: ArticleConnection,
      args: pageArgs(),
      description: 'Articles whose current version reports it, newest first.',
      resolve: (allegation, args, context) => articlesOfAllegation(context, allegation.id, args),
    }),
    corroboration: t.field({
      type: CorroborationType,
      description: 'Origins, not outlets: forty reprints of one agency story count once.',
      resolve: (allegation, _args, { load }) => load.corroborationOfAllegation.load(allegation.id),
    }),
    relations: t.field({
      type: [AllegationRelationType],
      description: 'How it stands to other allegations, by kind.',
      resolve: (allegation, _args, { load }) => load.relationsOfAllegation.load(allegation.id),
    }),
    firstReportedAt: t.expose('firstReportedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'Publication of the first article that reports it; null when none has a date.',
    }),
    lastReportedAt: t.expose('lastReportedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'Publication of the last article that reports it; null when none has a date.',
    }),
    review: t.field({
      type: ReviewType,
      description: 'What a person decided about it.',
      resolve: (allegation) => allegation,
    }),
  }),
});

AllegationPartyType.implement({
  description: 'Somebody in a role of an allegation.',
  fields: (t) => ({
    role: t.field({ type: PartyRoleEnum, description: 'Which part it plays.', resolve: (row) => row.role }),
    party: t.field({
      type: PartyInterface,
      nullable: true,
      description: 'Null when the text names nobody that can be resolved: a product, "the security services".',
      resolve: (row, _args, { load }) => optionalRow(load.party, row.partyId),
    }),
    label: t.exposeString('label', { description: 'The words of the article that name it.' }),
    evidence: t.field({
      type: [EvidenceSpanType],
      description: 'Where it is named in this role, in reading order.',
      resolve: (row, _args, { load }) => load.spansOfAllegationParty.load(row.id),
    }),
    response: t.field({
      type: ResponseStateEnum,
      nullable: true,
      description: 'For an accused, what is reported of its answer; null in every other role.',
      resolve: (row) => row.response,
    }),
  }),
});

AllegationStatusType.implement({
  description:
    'Three independent axes (a thing can be denied and under investigation) and one headline folded from them.',
  fields: (t) => ({
    headline: t.field({
      type: StatusHeadlineEnum,
      description: 'One word for the three axes.',
      resolve: (status) => status.headline,
    }),
    sourcing: t.field({
      type: SourcingStateEnum,
      description: 'How many independent origins report it.',
      resolve: (status) => status.sourcing,
    }),
    response: t.field({
      type: ResponseStateEnum,
      description: 'What the accused is reported to have answered; the last answer where several are accused.',
      resolve: (status) => status.response,
    }),
    proceedings: t.field({
      type: ProceedingStateEnum,
      description: 'What an authority is reported to do.',
      resolve: (status) => status.proceedings,
    }),
    basis: t.field({
      type: [StatusEventType],
      description: 'The steps that set the three states, oldest first; empty when it was not reported by then.',
      resolve: (status) => [...status.basis],
    }),
    rule: t.exposeString('rule', { description: 'Name of the rule that made the headline.' }),
  }),
});

StatusEventType.implement({
  description: 'What one article reports on one axis of an allegation’s status, and the statement that says so.',
  fields: (t) => ({
    axis: t.field({ type: StatusAxisEnum, description: 'Which axis it moves.', resolve: (event) => event.axis }),
    from: t.exposeString('from', {
      nullable: true,
      description: 'The state of the axis before it, a value of the axis’ own enum; null for the first.',
    }),
    to: t.exposeString('to', { description: 'What it reports, a value of the axis’ own enum.' }),
    moves: t.exposeBoolean('moves', {
      description:
        'Whether that moved the axis; false where it repeats what stood or says less: one more report, silence after an answer.',
    }),
    publishedAt: t.expose('sortAt', {
      type: 'DateTime',
      description: 'When its article was published; when it was recorded, if the article has no date.',
    }),
    recordedAt: t.expose('recordedAt', {
      type: 'DateTime',
      description: 'When this store came to know it, by its own clock.',
    }),
    statement: t.field({
      type: StatementType,
      description: 'The statement that made it, which may be of an older version.',
      resolve: (event, _args, { load }) => requireRow(load.statement, event.statementId),
    }),
  }),
});

CorroborationType.implement({
  description: 'Who reports an allegation, and from how many independent origins.',
  fields: (t) => ({
    articleCount: t.exposeInt('articleCount', { description: 'How many articles report it.' }),
    publisherCount: t.exposeInt('publisherCount', {
      description: 'How many publishers these articles have, reprints counted.',
    }),
    independentOriginCount: t.exposeInt('independentOriginCount', {
      description: 'How many origins they have, reprints not counted.',
    }),
    origins: t.field({
      type: [OriginType],
      description: 'The origins, the one that reported first at the head.',
      resolve: (corroboration) => [...corroboration.origins],
    }),
  }),
});

OriginType.implement({
  description: 'Whoever a report comes from, with every article that has it from there.',
  fields: (t) => ({
    label: t.exposeString('label', { description: 'Its name as the articles give it.' }),
    articles: t.field({
      type: [ArticleType],
      description: 'Its articles, oldest first.',
      resolve: (origin, _args, { load }) => presentRows(load.article, origin.articleIds),
    }),
    basis: t.field({
      type: OriginBasisEnum,
      description: 'Why these articles count as one origin.',
      resolve: (origin) => origin.basis,
    }),
  }),
});

AllegationRelationType.implement({
  description: 'How one allegation stands to another.',
  fields: (t) => ({
    kind: t.field({
      type: AllegationRelationKindEnum,
      description: 'What this allegation does to the other.',
      resolve: (relation) => relation.kind,
    }),
    allegation: t.field({
      type: AllegationType,
      description: 'The other allegation.',
      resolve: (relation, _args, { load }) => requireRow(load.allegation, relation.otherId),
    }),
  }),
});

ReviewType.implement({
  description: 'What a person decided about an allegation that the machine found.',
  fields: (t) => ({
    state: t.field({
      type: ReviewStateEnum,
      description: 'The decision; MACHINE as long as there is none.',
      resolve: (allegation) => allegation.reviewState,
    }),
    reason: t.exposeString('reviewReason', {
      nullable: true,
      description: 'Why, in the reviewer’s words; null without a decision.',
    }),
    by: t.exposeString('reviewedBy', { nullable: true, description: 'Who decided; null without a decision.' }),
    at: t.expose('reviewedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When, by this gateway’s clock; null without a decision.',
    }),
  }),
});

const AllegationFilterInput = builder.inputType('AllegationFilter', {
  description: 'Which allegations; an allegation meets every field that is given.',
  fields: (t) => ({
    text: t.string({
      description: 'Words of its claim or sentence, in the language of `ArticleFilter.text` but without title:word.',
    }),
    party: t.id({ description: 'This person, organisation or country plays a role in it.' }),
    roles: t.field({
      type: [PartyRoleEnum],
      description: 'Which roles count for `party` and `countries`; every role when left out.',
    }),
    headline: t.field({ type: [StatusHeadlineEnum], description: 'Its headline is now one of these.' }),
    response: t.field({ type: [ResponseStateEnum], description: 'The accused’s answer is now one of these.' }),
    proceedings: t.field({ type: [ProceedingStateEnum], description: 'The proceedings are now one of these.' }),
    categories: t.field({ type: [AllegationCategoryEnum], description: 'It is of one of these kinds.' }),
    countries: t.field({ type: ['CountryCode'], description: 'At least one of these countries plays a role in it.' }),
    minIndependentOrigins: t.int({ description: 'At least so many independent origins report it.' }),
    reportedAfter: t.field({ type: 'DateTime', description: 'Last reported later than this.' }),
    reportedBefore: t.field({ type: 'DateTime', description: 'Last reported earlier than this.' }),
    review: t.field({ type: [ReviewStateEnum], description: 'A person’s decision about it is one of these.' }),
  }),
});

builder.queryFields((t) => ({
  allegation: t.field({
    type: AllegationType,
    nullable: true,
    description: 'One allegation by its id; null when there is none.',
    args: { id: t.arg.id({ required: true, description: 'An `Allegation.id`.' }) },
    resolve: (_root, { id }, context) => allegationById(context, id),
  }),
  allegations: t.field({
    type: AllegationConnection,
    description: 'Allegations, the one last reported first.',
    args: {
      filter: t.arg({ type: AllegationFilterInput, description: 'Which allegations; all when left out.' }),
      ...pageArgs(),
    },
    resolve: (_root, args, context) => listAllegations(context, args),
  }),
}));

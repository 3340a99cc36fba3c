/** Who said what, in which words. */

import { optionalRow, requireRow } from '../resolvers/required.ts';
import { spansOfPart } from '../resolvers/span.ts';
import { listStatements } from '../resolvers/statement-list.ts';
import { builder } from './builder.ts';
import { pageArgs, StatementConnection } from './connections.ts';
import { HedgeKindEnum, QuoteKindEnum, SpeakerKindEnum, StanceEnum } from './enums.ts';
import {
  AllegationType,
  ArticleType,
  AttributionLinkType,
  EvidenceSpanType,
  ExtractionType,
  HedgeType,
  PartyInterface,
  StatementType,
} from './refs.ts';

/** Most parts are one piece. */
const fewPieces = { field: 1, multiplier: 1 };

builder.node(StatementType, {
  description:
    'One attributed utterance in one version of one article: somebody (source), by some word (cue), said something (content). Never changed once stored.',
  id: { resolve: (statement) => statement.id },
  loadOne: (id, { load }) => load.statement.load(id),
  fields: (t) => ({
    article: t.field({
      type: ArticleType,
      description: 'The article that reports it.',
      resolve: (statement, _args, { load }) => requireRow(load.article, statement.articleId),
    }),
    content: t.field({
      type: [EvidenceSpanType],
      complexity: fewPieces,
      description:
        'The claim itself, verbatim; several spans where the words are interrupted ("Yes," he said, "we did.").',
      resolve: (statement, _args, context) => spansOfPart(context, statement.id, 'CONTENT'),
    }),
    cue: t.field({
      type: [EvidenceSpanType],
      complexity: fewPieces,
      description: 'The words that attribute it: said, denied, according to, reportedly.',
      resolve: (statement, _args, context) => spansOfPart(context, statement.id, 'CUE'),
    }),
    source: t.field({
      type: [EvidenceSpanType],
      complexity: fewPieces,
      description: 'The words that name who said it; empty when the text names nobody.',
      resolve: (statement, _args, context) => spansOfPart(context, statement.id, 'SOURCE'),
    }),
    speaker: t.field({
      type: PartyInterface,
      nullable: true,
      description: 'Who said it; null when the text names nobody that can be resolved.',
      resolve: (statement, _args, { load }) => optionalRow(load.party, statement.speakerId),
    }),
    speakerLabel: t.exposeString('speakerLabel', {
      nullable: true,
      description: 'Who said it in the words of the article ("two officials"); null when it names nobody.',
    }),
    speakerKind: t.field({
      type: SpeakerKindEnum,
      description: 'What kind of voice speaks.',
      resolve: (statement) => statement.speakerKind,
    }),
    stance: t.field({
      type: StanceEnum,
      description: 'What the speaker does by saying it.',
      resolve: (statement) => statement.stance,
    }),
    about: t.field({
      type: [PartyInterface],
      complexity: { field: 1, multiplier: 2 },
      description: 'Whom it is about, in reading order.',
      resolve: (statement, _args, { load }) => load.aboutOfStatement.load(statement.id),
    }),
    respondsTo: t.field({
      type: [StatementType],
      complexity: { field: 1, multiplier: 2 },
      description: 'Earlier statements that this one answers (a denial, a defence, a confirmation), in reading order.',
      resolve: (statement, _args, { load }) => load.answeredByStatement.load(statement.id),
    }),
    quoteKind: t.field({
      type: QuoteKindEnum,
      description: 'How the words are given.',
      resolve: (statement) => statement.quoteKind,
    }),
    hedges: t.field({
      type: [HedgeType],
      complexity: fewPieces,
      description: 'Words that hold the claim at a distance, in reading order.',
      resolve: (statement, _args, { load }) => load.hedgesOfStatement.load(statement.id),
    }),
    attributionChain: t.field({
      type: [AttributionLinkType],
      complexity: { field: 1, multiplier: 2 },
      description: 'Through whom the words came, outermost first: a paper reported > officials said.',
      resolve: (statement, _args, { load }) => load.chainOfStatement.load(statement.id),
    }),
    allegation: t.field({
      type: AllegationType,
      nullable: true,
      description: 'The allegation it makes, answers or moves; null when it is not about alleged conduct.',
      resolve: (statement, _args, { load }) => optionalRow(load.allegation, statement.allegationId),
    }),
    extraction: t.field({
      type: ExtractionType,
      description: 'What found it.',
      resolve: (statement) => statement,
    }),
  }),
});

HedgeType.implement({
  description: 'Words that hold a claim at a distance: could have, reportedly.',
  fields: (t) => ({
    kind: t.field({ type: HedgeKindEnum, description: 'By what means.', resolve: (hedge) => hedge.kind }),
    span: t.field({
      type: EvidenceSpanType,
      description: 'The words.',
      resolve: (hedge, _args, { load }) => requireRow(load.span, hedge.spanId),
    }),
  }),
});

AttributionLinkType.implement({
  description: 'One voice in a chain of voices.',
  fields: (t) => ({
    party: t.field({
      type: PartyInterface,
      nullable: true,
      description: 'Whose voice; null when the text names nobody that can be resolved.',
      resolve: (link, _args, { load }) => optionalRow(load.party, link.partyId),
    }),
    label: t.exposeString('label', { description: 'Whose voice, in the words of the article.' }),
    cue: t.field({
      type: EvidenceSpanType,
      nullable: true,
      description: 'The words that attribute it; null where none stand in the text.',
      resolve: (link, _args, { load }) => optionalRow(load.span, link.cueSpanId),
    }),
  }),
});

ExtractionType.implement({
  description:
    'Which extractor found it, and how precise that extractor measured on the evaluation set shipped with it.',
  fields: (t) => ({
    extractor: t.exposeString('extractor', { description: 'Its name.' }),
    version: t.exposeString('extractorVersion', { description: 'Its version.' }),
    confidence: t.exposeFloat('confidence', {
      nullable: true,
      description: 'From 0 to 1, by the extractor’s own estimate of this finding; null when it gives none.',
    }),
    measuredPrecision: t.exposeFloat('measuredPrecision', {
      nullable: true,
      description:
        'From 0 to 1, the share of this extractor’s statements that a reader found right in articles that it had not learnt from; null where nobody measured it.',
    }),
  }),
});

const StatementFilterInput = builder.inputType('StatementFilter', {
  description: 'Which statements; a statement meets every field that is given.',
  fields: (t) => ({
    speaker: t.id({ description: 'Said by this person, organisation or country.' }),
    stances: t.field({ type: [StanceEnum], description: 'Does one of these things.' }),
    text: t.string({
      description: 'Words of its content, in the language of `ArticleFilter.text` but without title:word.',
    }),
    article: t.id({ description: 'Reported by this article.' }),
  }),
});

builder.queryFields((t) => ({
  statements: t.field({
    type: StatementConnection,
    description: 'Statements of current versions of articles, newest article first.',
    args: {
      filter: t.arg({ type: StatementFilterInput, description: 'Which statements; all when left out.' }),
      ...pageArgs(),
    },
    resolve: (_root, args, context) => listStatements(context, args),
  }),
}));

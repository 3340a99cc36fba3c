/** Why two are held to be the same, or not. */

import { idsOfJudgement } from '../resolvers/global-id.ts';
import { typenameOf } from '../resolvers/party.ts';
import { builder } from './builder.ts';
import { VerdictEnum } from './enums.ts';
import { AllegationRelationType, AllegationType, JudgementFeatureType, JudgementType, StatementType } from './refs.ts';

/** Few of each. */
const few = { field: 1, multiplier: 3 };

JudgementType.implement({
  description:
    'A decision on whether two parties, or two allegations, are the same. Never changed: it is revoked by a date, and what is the same follows from those that stand. A person’s outranks the machine’s.',
  fields: (t) => ({
    between: t.idList({
      description: 'Ids of the two; each goes on naming the whole that it is part of.',
      resolve: async (judgement, _args, { load }) => {
        const about = judgement.subject === 'PARTY' ? await load.party.load(judgement.leftId) : null;
        return idsOfJudgement(judgement, about === null ? 'Allegation' : typenameOf[about.type]);
      },
    }),
    verdict: t.field({ type: VerdictEnum, description: 'What was decided.', resolve: (row) => row.verdict }),
    by: t.exposeString('by', { description: '"machine", or who decided.' }),
    reason: t.exposeString('reason', { nullable: true, description: 'Why, in their words; null when none was given.' }),
    score: t.exposeFloat('score', { nullable: true, description: 'From 0 to 1; null for a person’s decision.' }),
    features: t.field({
      type: [JudgementFeatureType],
      complexity: few,
      description: 'What the score is made of; empty for a person’s decision.',
      resolve: (row) => row.features,
    }),
    decidedAt: t.expose('decidedAt', { type: 'DateTime', description: 'When, by this gateway’s clock.' }),
    revokedAt: t.expose('revokedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was taken back; null while it stands.',
    }),
    revokedBy: t.exposeString('revokedBy', {
      nullable: true,
      description: 'Who took it back: "machine" where its evidence changed; null while it stands.',
    }),
  }),
});

JudgementFeatureType.implement({
  description: 'One reason for or against two being the same.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'Which reason: "accused", "claim-words", "time".' }),
    weight: t.exposeFloat('weight', { description: 'Positive speaks for the same, negative against.' }),
    detail: t.exposeString('detail', { description: 'The words or values that show it.' }),
  }),
});

builder.objectFields(AllegationType, (t) => ({
  judgements: t.field({
    type: [JudgementType],
    description: 'Why reports of it are held to be one allegation, or others to be another, latest first.',
    resolve: (allegation, _args, { load }) => load.judgementsOfAllegation.load(allegation.id),
  }),
}));

builder.objectFields(AllegationRelationType, (t) => ({
  score: t.exposeFloat('score', {
    nullable: true,
    description: 'How much they have in common, from 0 to 1; null where it was not measured.',
  }),
  features: t.field({
    type: [JudgementFeatureType],
    complexity: few,
    description: 'What the score is made of.',
    resolve: (relation) => relation.features,
  }),
}));

builder.objectFields(StatementType, (t) => ({
  joinScore: t.exposeFloat('joinScore', {
    nullable: true,
    description: 'How surely it belongs to its allegation, from 0 to 1; null when it belongs to none by its own words.',
  }),
  joinReasons: t.field({
    type: [JudgementFeatureType],
    complexity: few,
    description: 'What it shares with the others of its allegation; empty when it belongs to none.',
    resolve: (statement) => statement.joinReasons ?? [],
  }),
}));

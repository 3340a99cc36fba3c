/** Who is who: the judgements behind a party, and what another one would change. */

import { previewIdentity } from '../resolvers/identity.ts';
import { builder } from './builder.ts';
import { VerdictEnum } from './enums.ts';
import { AllegationType, IdentityPreviewType, JudgementType, PartyInterface } from './refs.ts';

builder.interfaceFields(PartyInterface, (t) => ({
  judgements: t.field({
    type: [JudgementType],
    description: 'Why names of several articles are held to be this one, or others to be another, latest first.',
    resolve: (party, _args, { load }) => load.judgementsOfParty.load(party.id),
  }),
}));

IdentityPreviewType.implement({
  description: 'What a judgement on two parties would change. Nothing is stored.',
  fields: (t) => ({
    parties: t.field({
      type: [PartyInterface],
      description: 'Parties that would be made of other names than now, as they are now.',
      resolve: (preview) => preview.parties,
    }),
    allegations: t.field({
      type: [AllegationType],
      description: 'Allegations whose parties would change.',
      resolve: (preview) => preview.allegations,
    }),
    contradicted: t.field({
      type: [JudgementType],
      description: 'People’s judgements that it would contradict: the later one wins, the earlier stays stored.',
      resolve: (preview) => preview.contradicted,
    }),
  }),
});

builder.queryFields((t) => ({
  previewIdentity: t.field({
    type: IdentityPreviewType,
    description: 'What would change if these two parties were judged the same, different, or unsure.',
    args: {
      left: t.arg.id({ required: true, description: 'Id of a person, an organisation or a country.' }),
      right: t.arg.id({ required: true, description: 'Id of another of the same type.' }),
      verdict: t.arg({ type: VerdictEnum, required: true, description: 'What would be decided.' }),
    },
    resolve: (_root, args, context) => previewIdentity(context, args),
  }),
}));

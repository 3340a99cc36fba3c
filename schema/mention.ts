/** Places where an article names a party. */

import { requireRow } from '../resolvers/required.ts';
import { ArticleType, EvidenceSpanType, MentionType, PartyInterface } from './refs.ts';

MentionType.implement({
  description: 'A place where an article names a party: by name, short form, title or nationality.',
  fields: (t) => ({
    article: t.field({
      type: ArticleType,
      description: 'The article that names it.',
      resolve: (mention, _args, { load }) => requireRow(load.article, mention.articleId),
    }),
    party: t.field({
      type: PartyInterface,
      description: 'Who is named.',
      resolve: (mention, _args, { load }) => requireRow(load.party, mention.partyId),
    }),
    span: t.field({
      type: EvidenceSpanType,
      description: 'The words that name it.',
      resolve: (mention, _args, { load }) => requireRow(load.span, mention.spanId),
    }),
  }),
});

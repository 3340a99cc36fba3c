/** The connection of each node type, named once, and the arguments they share. */

import type { ArticleEdge } from '../resolvers/article.ts';
import { scoreOf, snippetOf } from '../resolvers/excerpt.ts';
import { builder } from './builder.ts';
import {
  AllegationType,
  ArticleType,
  CountryType,
  MentionType,
  OrganisationType,
  PersonType,
  StatementType,
  StoryType,
} from './refs.ts';

const ArticleEdgeType = builder.edgeObject({
  type: ArticleType,
  name: 'ArticleEdge',
  description: 'An article in a list, and what a search found in it.',
});

builder.objectFields(ArticleEdgeType, (t) => ({
  snippet: t.string({
    nullable: true,
    description:
      'The passage that matches best, as HTML: matches between <mark> and </mark>, all else escaped. Null without `filter.text`.',
    resolve: (edge, _args, context) => snippetOf(context, edge as ArticleEdge),
  }),
  score: t.float({
    nullable: true,
    description:
      'How well it matches (BM25, a word of the title counts four times); larger is better. Null without `filter.text`.',
    resolve: (edge, _args, context) => scoreOf(context, edge as ArticleEdge),
  }),
}));

export const ArticleConnection = builder.connectionObject(
  { type: ArticleType, name: 'ArticleConnection', description: 'A page of articles.' },
  ArticleEdgeType,
);

export const MentionConnection = builder.connectionObject(
  { type: MentionType, name: 'MentionConnection', description: 'A page of mentions.' },
  { name: 'MentionEdge', description: 'A mention in a list.' },
);

export const StatementConnection = builder.connectionObject(
  { type: StatementType, name: 'StatementConnection', description: 'A page of statements.' },
  { name: 'StatementEdge', description: 'A statement in a list.' },
);

export const AllegationConnection = builder.connectionObject(
  { type: AllegationType, name: 'AllegationConnection', description: 'A page of allegations.' },
  { name: 'AllegationEdge', description: 'An allegation in a list.' },
);

export const StoryConnection = builder.connectionObject(
  { type: StoryType, name: 'StoryConnection', description: 'A page of stories.' },
  { name: 'StoryEdge', description: 'A story in a list.' },
);

export const PersonConnection = builder.connectionObject(
  { type: PersonType, name: 'PersonConnection', description: 'A page of people.' },
  { name: 'PersonEdge', description: 'A person in a list.' },
);

export const OrganisationConnection = builder.connectionObject(
  { type: OrganisationType, name: 'OrganisationConnection', description: 'A page of organisations.' },
  { name: 'OrganisationEdge', description: 'An organisation in a list.' },
);

export const CountryConnection = builder.connectionObject(
  { type: CountryType, name: 'CountryConnection', description: 'A page of countries.' },
  { name: 'CountryEdge', description: 'A country in a list.' },
);

/** `first` and `after`. */
export function pageArgs(size = 20) {
  return builder.args((t) => ({
    first: t.int({ defaultValue: size, description: 'How many rows, 0 to 100.' }),
    after: t.string({ description: 'Begin behind the row with this cursor.' }),
  }));
}

/** `first`, `after`, `last` and `before`. */
export function twoWayPageArgs() {
  return {
    ...pageArgs(),
    ...builder.args((t) => ({
      last: t.int({ description: 'How many rows from the end, 0 to 100; takes the place of `first`.' }),
      before: t.string({ description: 'End ahead of the row with this cursor.' }),
    })),
  };
}

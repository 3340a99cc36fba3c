/** Who brought an article, and how it was known to be the same one. */

import { requireRow } from '../resolvers/required.ts';
import { IdentityKindEnum } from './enums.ts';
import { ArticleProvenanceType, SourceType } from './refs.ts';

ArticleProvenanceType.implement({
  description: 'One source that brought an article: the same story by a feed, by push, by another source.',
  fields: (t) => ({
    source: t.field({
      type: SourceType,
      description: 'The source that brought it.',
      resolve: (provenance, _args, { load }) => requireRow(load.source, provenance.sourceId),
    }),
    externalId: t.exposeString('externalId', {
      description: 'Its id there, as last given; ids mean nothing outside their source.',
    }),
    url: t.expose('url', {
      type: 'URL',
      nullable: true,
      description: 'Its address there, as last given; null when this source gives none.',
    }),
    firstSeenAt: t.expose('firstSeenAt', {
      type: 'DateTime',
      description: 'When this source first brought it, by this gateway’s clock.',
    }),
    lastSeenAt: t.expose('lastSeenAt', {
      type: 'DateTime',
      description: 'When this source last brought it, changed or not, by this gateway’s clock.',
    }),
    recognisedBy: t.field({
      type: IdentityKindEnum,
      nullable: true,
      description: 'By what it was known to be this article; null for the source that brought it first.',
      resolve: (provenance) => provenance.recognisedBy,
    }),
    withdrawnAt: t.expose('withdrawnAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When this source took it back, by this gateway’s clock; null while it stands by it.',
    }),
  }),
});

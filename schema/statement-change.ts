/** What an edit did to an article’s statements. */

import { optionalRow, requireRow } from '../resolvers/required.ts';
import { builder } from './builder.ts';
import { StatementChangeKindEnum } from './enums.ts';
import { AllegationType, ArticleVersionType, StatementChangeType, StatementType } from './refs.ts';

StatementChangeType.implement({
  description: 'What an edit did to one statement of an article, found by comparing a version with the one before.',
  fields: (t) => ({
    kind: t.field({ type: StatementChangeKindEnum, description: 'What was done.', resolve: (row) => row.kind }),
    before: t.field({
      type: StatementType,
      nullable: true,
      description: 'The statement of the version before; null for one that appeared.',
      resolve: (row, _args, { load }) => optionalRow(load.statement, row.statementId),
    }),
    after: t.field({
      type: StatementType,
      nullable: true,
      description: 'The statement it became; null for one that vanished.',
      resolve: (row, _args, { load }) => optionalRow(load.statement, row.successorId),
    }),
    allegation: t.field({
      type: AllegationType,
      nullable: true,
      description: 'The allegation it is about; null when it is about none.',
      resolve: (row, _args, { load }) => optionalRow(load.allegation, row.allegationId),
    }),
    version: t.field({
      type: ArticleVersionType,
      description: 'The version that brought the change.',
      resolve: (row, _args, { load }) => requireRow(load.version, row.versionId),
    }),
    details: t.exposeStringList('details', {
      description: 'What was softened or hardened, in words: "hedge added: reportedly".',
    }),
    recordedAt: t.expose('recordedAt', { type: 'DateTime', description: 'When this gateway found it.' }),
  }),
});

builder.objectFields(ArticleVersionType, (t) => ({
  statementChanges: t.field({
    type: [StatementChangeType],
    description:
      'What this edit did to the statements of the version before; empty for the first version. Statements that say the same as before are left out.',
    resolve: (version, _args, { load }) => load.statementChangesOfVersion.load(version.id),
  }),
}));

builder.objectFields(AllegationType, (t) => ({
  edits: t.field({
    type: [StatementChangeType],
    description:
      'What edits of articles did to the statements that make it, answer it or move it, oldest first: SOFTENED, VANISHED and the rest. Of current and older versions.',
    resolve: (allegation, _args, { load }) => load.statementChangesOfAllegation.load(allegation.id),
  }),
}));

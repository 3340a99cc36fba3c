/** Exact pieces of text: everything that was found points at them. */

import { requireRow } from '../resolvers/required.ts';
import { AnchorEnum } from './enums.ts';
import { ArticleType, ArticleVersionType, EvidenceSpanType } from './refs.ts';

EvidenceSpanType.implement({
  description: 'An exact piece of an article version: its text from `start` to `end` is `quote`, or it is not stored.',
  fields: (t) => ({
    quote: t.exposeString('quote', { description: 'The words, verbatim.' }),
    start: t.exposeInt('start', { description: 'Where it begins in `version.text`, in UTF-16 code units.' }),
    end: t.exposeInt('end', { description: 'Where it ends in `version.text`, the last unit not included.' }),
    prefix: t.exposeString('prefix', {
      description: 'Up to 32 units ahead of it; empty at the beginning of the text.',
    }),
    suffix: t.exposeString('suffix', { description: 'Up to 32 units behind it; empty at the end of the text.' }),
    article: t.field({
      type: ArticleType,
      description: 'The article it is a piece of.',
      resolve: (span, _args, { load }) => requireRow(load.article, span.articleId),
    }),
    version: t.field({
      type: ArticleVersionType,
      description: 'The text the offsets count in, which may be an older one.',
      resolve: (span, _args, { load }) => requireRow(load.version, span.versionId),
    }),
    anchor: t.field({
      type: AnchorEnum,
      description: 'Whether the article’s current version still has it.',
      resolve: (span) => span.anchor,
    }),
  }),
});

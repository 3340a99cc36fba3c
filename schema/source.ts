/** Where articles come from, and whether that still works. */

import { articlesOfSource } from '../resolvers/article.ts';
import { listSources, originIntervalSeconds, silentSince } from '../resolvers/source.ts';
import { builder } from './builder.ts';
import { ArticleConnection, pageArgs } from './connections.ts';
import { SourceErrorKindEnum, SourceStateEnum } from './enums.ts';
import { SourceHealthType, SourceType } from './refs.ts';

builder.node(SourceType, {
  description: 'A place articles are gathered from: a feed, a folder.',
  id: { resolve: (source) => source.id },
  loadOne: (id, { load }) => load.source.load(id),
  fields: (t) => ({
    key: t.exposeString('key', { description: 'Its name in the configuration, unique.' }),
    title: t.exposeString('title', { description: 'What to call it.' }),
    plugin: t.exposeString('plugin', { description: 'Name of the plug-in that reads it.' }),
    homepage: t.expose('homepage', {
      type: 'URL',
      nullable: true,
      description: 'Where people read it; null when it gives none.',
    }),
    health: t.field({ type: SourceHealthType, description: 'Whether reading it works.', resolve: (source) => source }),
    articles: t.field({
      type: ArticleConnection,
      args: pageArgs(),
      description: 'Its articles, newest first.',
      resolve: (source, args, context) => articlesOfSource(context, source.id, args),
    }),
  }),
});

SourceHealthType.implement({
  description: 'Whether reading a source works, by this gateway’s clock; counts are since it was added.',
  fields: (t) => ({
    state: t.field({ type: SourceStateEnum, description: 'How it fares.', resolve: (source) => source.state }),
    lastRunAt: t.expose('lastRunAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was last read; null before the first time.',
    }),
    lastSuccessAt: t.expose('lastSuccessAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When reading it last succeeded; null when it never did.',
    }),
    lastNewArticleAt: t.expose('lastNewArticleAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it last brought an article that was new here; null when it never did.',
    }),
    nextRunAt: t.expose('nextRunAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it is due; null while it is paused or not configured.',
    }),
    consecutiveFailures: t.exposeInt('consecutiveFailures', {
      description: 'Failed readings since the last that succeeded.',
    }),
    lastErrorKind: t.expose('lastErrorKind', {
      type: SourceErrorKindEnum,
      nullable: true,
      description: 'What went wrong last; null when nothing has since the last success.',
    }),
    lastErrorMessage: t.exposeString('lastErrorMessage', {
      nullable: true,
      description: 'The same in words; null when nothing has gone wrong since the last success.',
    }),
    read: t.exposeInt('read', { description: 'Items it handed over.' }),
    added: t.exposeInt('added', { description: 'Items that became articles.' }),
    updated: t.exposeInt('updated', { description: 'Items that gave an article another version.' }),
    unchanged: t.exposeInt('unchanged', { description: 'Items that were stored already.' }),
    rejected: t.exposeInt('rejected', { description: 'Items that could not be read.' }),
    isSilent: t.boolean({
      description:
        'Nothing new for longer than five times the usual time between its last 20 articles and three times its interval: the usual sign of a broken source. False while it is paused or has fewer than five articles.',
      resolve: (source) => silentSince(source) !== null,
    }),
    silentSince: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'When it last brought something new, if it is silent; null while it is not.',
      resolve: silentSince,
    }),
    originIntervalSeconds: t.int({
      nullable: true,
      description:
        'For how long its origin asked not to be asked again after its last answer (Cache-Control, Expires, ttl, sy:updatePeriod), a day at most; null when it asked for nothing.',
      resolve: originIntervalSeconds,
    }),
    movedTo: t.expose('movedTo', {
      type: 'URL',
      nullable: true,
      description:
        'Where its address redirects for good (301, 308); null when it answers itself. `remarks` says when that address is asked in its place.',
    }),
    remarks: t.exposeStringList('remarks', {
      description:
        'Decisions taken about it, each as `kind: detail`: an address that moved, full texts that are not kept. Empty when there are none.',
    }),
  }),
});

builder.queryFields((t) => ({
  sources: t.field({
    type: [SourceType],
    description: 'Every source, in the order of the configuration; those no longer configured last.',
    resolve: (_root, _args, context) => listSources(context),
  }),
}));

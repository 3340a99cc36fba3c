/** Articles on one event, for reading: who else tells it, and how it went on. */

import { articlesOfStory, listStories } from '../resolvers/story.ts';
import { builder } from './builder.ts';
import { ArticleConnection, pageArgs, StoryConnection } from './connections.ts';
import { ArticleType, StoryType } from './refs.ts';

builder.node(StoryType, {
  description:
    'Articles on one event: within days of each other, naming the same parties in the same rare words. It takes nothing away, and says nothing of who reported first.',
  id: { resolve: (story) => story.id },
  loadOne: (id, { load }) => load.story.load(id),
  fields: (t) => ({
    title: t.exposeString('title', { description: 'The headline of its earliest article.' }),
    articles: t.field({
      type: ArticleConnection,
      args: pageArgs(),
      description: 'Its articles, newest first.',
      resolve: (story, args, context) => articlesOfStory(context, story, args),
    }),
    firstPublishedAt: t.expose('firstPublishedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When its earliest article was published; null when none of its articles gives a date.',
    }),
    lastPublishedAt: t.expose('lastPublishedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When its newest article was published; null when none of its articles gives a date.',
    }),
  }),
});

builder.objectFields(ArticleType, (t) => ({
  story: t.field({
    type: StoryType,
    nullable: true,
    description: 'Articles on the same event, this one among them; null while no other is known.',
    resolve: (article, _args, { load }) => (article.storyId === null ? null : load.story.load(article.id)),
  }),
}));

builder.queryFields((t) => ({
  stories: t.field({
    type: StoryConnection,
    description: 'Events that several articles tell, the last told first.',
    args: pageArgs(),
    resolve: (_root, args, context) => listStories(context, args),
  }),
}));

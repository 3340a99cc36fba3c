/** Every batched read of a request: thin wrappers that gather keys and hand them to a batch function. */

import DataLoader from 'dataloader';
import type { Database } from '../db/open.ts';
import {
  allegationsByIds,
  allegationsOfArticles,
  allegationsOfParties,
  countAllegationsOfParties,
  historiesOfAllegations,
  relationsOfAllegations,
  rolesOfAllegations,
} from './allegation.ts';
import {
  articlesByIds,
  articlesOfAllegations,
  articlesOfParties,
  articlesOfSources,
  neighboursOf,
  reprintFamilies,
} from './article.ts';
import { removedBlocksOfVersions, versionsByIds, versionsOfArticles } from './article-version.ts';
import { corroborationsOf } from './corroboration.ts';
import * as count from './count.ts';
import { excerpts } from './excerpt.ts';
import { judgementsOfAllegations, judgementsOfParties } from './judgement.ts';
import { mentionsOfParties, mentionsOfVersions } from './mention.ts';
import { aliasesOfParties, partiesByIds, partiesOfArticles, relatedOfParties } from './party.ts';
import { positionsOfPeople } from './position.ts';
import { provenancesOfArticles } from './provenance.ts';
import { sourcesByIds } from './source.ts';
import { spansByIds, spansOfAllegationParties, spansOfStatements } from './span.ts';
import {
  answeredStatements,
  chainsOfStatements,
  countStatementsOfAllegations,
  hedgesOfStatements,
  partiesAbout,
  statementsByIds,
  statementsOfAllegations,
  statementsOfSpeakers,
  statementsOfVersions,
} from './statement.ts';
import { changesOfAllegations, changesOfVersions } from './statement-change.ts';
import { articlesOfStories, storiesByIds } from './story.ts';

export type Loaders = ReturnType<typeof createLoaders>;

export function createLoaders(db: Database) {
  const one = <Key, Value>(read: (db: Database, keys: readonly Key[]) => Promise<Value[]>) =>
    new DataLoader<Key, Value>((keys) => read(db, keys));

  /** A loader for each set of arguments, so that the same field with the same arguments is one statement. */
  const each = <Key, Args, Value>(read: (db: Database, keys: readonly Key[], args: Args) => Promise<Value[]>) => {
    const loaders = new Map<string, DataLoader<Key, Value>>();
    return (args: Args): DataLoader<Key, Value> => {
      const name = JSON.stringify(args);
      const loader = loaders.get(name) ?? new DataLoader<Key, Value>((keys) => read(db, keys, args));
      loaders.set(name, loader);
      return loader;
    };
  };

  return {
    article: one(articlesByIds),
    version: one(versionsByIds),
    versionsOfArticle: one(versionsOfArticles),
    provenancesOfArticle: one(provenancesOfArticles),
    removedBlocksOfVersion: one(removedBlocksOfVersions),
    reprintFamily: one(reprintFamilies),
    neighbour: each(neighboursOf),
    excerpt: each(excerpts),
    articlesOfSource: each(articlesOfSources),
    articlesOfParty: each(articlesOfParties),
    articlesOfAllegation: each(articlesOfAllegations),
    articleCountOfSource: one(count.countArticlesOfSources),
    articleCountOfParty: one(count.countArticlesOfParties),
    articleCountOfAllegation: one(count.countArticlesOfAllegations),

    story: one(storiesByIds),
    articlesOfStory: each(articlesOfStories),

    source: one(sourcesByIds),

    party: one(partiesByIds),
    partiesOfArticle: one(partiesOfArticles),
    aliasesOfParty: one(aliasesOfParties),
    relatedOfParty: each(relatedOfParties),
    positionsOfPerson: one(positionsOfPeople),

    mentionsOfVersion: each(mentionsOfVersions),
    mentionsOfParty: each(mentionsOfParties),
    mentionCountOfVersion: one(count.countMentionsOfVersions),
    mentionCountOfParty: one(count.countMentionsOfParties),

    span: one(spansByIds),
    spansOfStatement: one(spansOfStatements),
    spansOfAllegationParty: one(spansOfAllegationParties),

    statement: one(statementsByIds),
    statementsOfVersion: each(statementsOfVersions),
    statementsOfSpeaker: each(statementsOfSpeakers),
    statementsOfAllegation: each(statementsOfAllegations),
    statementCountOfVersion: one(count.countStatementsOfVersions),
    statementCountOfSpeaker: one(count.countStatementsOfSpeakers),
    statementCountOfAllegation: each(countStatementsOfAllegations),
    hedgesOfStatement: one(hedgesOfStatements),
    chainOfStatement: one(chainsOfStatements),
    aboutOfStatement: one(partiesAbout),
    answeredByStatement: one(answeredStatements),

    allegation: one(allegationsByIds),
    allegationsOfArticle: one(allegationsOfArticles),
    allegationsOfParty: each(allegationsOfParties),
    allegationCountOfParty: each(countAllegationsOfParties),
    rolesOfAllegation: one(rolesOfAllegations),
    relationsOfAllegation: one(relationsOfAllegations),
    historyOfAllegation: one(historiesOfAllegations),
    corroborationOfAllegation: one(corroborationsOf),
    judgementsOfAllegation: one(judgementsOfAllegations),
    judgementsOfParty: one(judgementsOfParties),
    statementChangesOfVersion: one(changesOfVersions),
    statementChangesOfAllegation: one(changesOfAllegations),
  };
}

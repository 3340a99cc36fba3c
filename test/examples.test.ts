/** The worked examples run against the samples and show what their titles promise. */

import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type {
  OneAllegationOverTimeQuery,
  OnePersonQuery,
  SentencesWithOffsetsQuery,
  StatusOnTwoDatesQuery,
  ThrownAwayQuery,
  WhoAccusesWhomQuery,
  WhoDeniedItQuery,
} from '../client/generated/graphql.ts';
import { readExamples } from '../server/examples.ts';
import { projectRoot, type Running, startDateline, temporaryFolder } from './running.ts';
import { post } from './serving.ts';

const examples = readExamples(join(projectRoot, 'examples'));
const folder = temporaryFolder();
let dateline: Running;
beforeAll(async () => {
  dateline = await startDateline(folder.path);
}, 60_000);
afterAll(async () => {
  await dateline?.stop();
  folder.remove();
});

/** The edge: the generated type is what the schema promises for this document. */
async function run<T>(name: string): Promise<T> {
  const example = examples.find((one) => one.name === name);
  if (!example) throw new Error(`There is no example ${name}.`);
  const { errors, data } = await post(dateline.url, example.query);
  expect(errors).toBeUndefined();
  return data as T;
}

it('begin with a line that says what they show', () => {
  expect(examples.map(({ title }) => title)).toEqual([
    'Who accuses whom of what',
    'Who denied it, in which words',
    'The sentences, with their offsets',
    'One person: said by them, said about them',
    'What was thrown away as junk',
    'Status on two dates',
    'One allegation over time',
  ]);
});

it('who accuses whom: somebody is accused, and the sentence carries the claim', async () => {
  const { allegations } = await run<WhoAccusesWhomQuery>('who-accuses-whom');
  expect(allegations.nodes.length).toBeGreaterThan(0);
  for (const { accused, attributedSentence } of allegations.nodes) {
    expect(attributedSentence).not.toBe('');
    expect(accused.map(({ response }) => response)).not.toContain(null);
  }
  expect(allegations.nodes.some(({ claimants }) => claimants.length > 0)).toBe(true);
  expect(allegations.nodes.some(({ accused }) => accused.some(({ label }) => /Morocc/.test(label)))).toBe(true);
});

it('who denied it: there are denials, each by somebody and in words', async () => {
  const { statements } = await run<WhoDeniedItQuery>('who-denied-it');
  expect(statements.nodes.map(({ stance }) => stance)).toContain('DENIES');
  for (const { cue, content } of statements.nodes) expect([...cue, ...content].length).toBeGreaterThan(0);
});

it('the sentences: every quote is the text between its offsets', async () => {
  const { articles } = await run<SentencesWithOffsetsQuery>('sentences-with-offsets');
  const wrong = articles.nodes.flatMap(({ text, statements }) =>
    statements.nodes
      .flatMap(({ source, cue, content, hedges }) => [...source, ...cue, ...content, ...hedges.map(({ span }) => span)])
      .filter(({ quote, start, end }) => text.slice(start, end) !== quote),
  );
  expect(articles.nodes.flatMap(({ statements }) => statements.nodes).length).toBeGreaterThan(0);
  expect(wrong).toEqual([]);
});

it('one person: has words of its own and allegations it plays a role in', async () => {
  const { person } = await run<OnePersonQuery>('one-person');
  expect(person?.name).toBe('Emmanuel Macron');
  expect(person?.saidByThem.nodes.length).toBeGreaterThan(0);
  expect(person?.saidAboutThem.nodes.length).toBeGreaterThan(0);
});

it('thrown away: page junk is kept with the rule that cut it', async () => {
  const { articles } = await run<ThrownAwayQuery>('thrown-away');
  const removed = articles.nodes.flatMap(({ removedBlocks }) => removedBlocks);
  expect(removed.length).toBeGreaterThan(0);
  for (const { rule, text } of removed) expect([rule, text].every((value) => value !== '')).toBe(true);
});

it('status on two dates: no answer was reported on the 21st, a denial and an investigation by the 28th', async () => {
  const { person } = await run<StatusOnTwoDatesQuery>('status-on-two-dates');
  const moved = person?.allegations.nodes.find(({ on28July }) => on28July.response === 'DENIED');
  expect(moved?.on21July).toMatchObject({ response: 'NOT_REPORTED' });
  expect(moved?.on28July).toMatchObject({ headline: 'UNDER_INVESTIGATION', proceedings: 'INVESTIGATION' });
  expect(moved?.on28July.basis.map(({ axis }) => axis)).toEqual(expect.arrayContaining(['RESPONSE', 'PROCEEDINGS']));
});

it('one allegation over time: claim, call, denial, inquiry and a softened edit, all from one origin', async () => {
  const { person } = await run<OneAllegationOverTimeQuery>('one-allegation-over-time');
  const [told] = person?.allegations.nodes ?? [];
  expect(new Set(told?.history.map(({ to }) => to))).toEqual(
    new Set(['SINGLE_ORIGIN', 'INVESTIGATION_CALLED_FOR', 'DENIED', 'INVESTIGATION']),
  );
  expect(told?.corroboration).toMatchObject({ articleCount: 9, independentOriginCount: 1 });
  expect(told?.history.filter(({ moves }) => moves).map(({ from, to }) => [from, to])).toEqual([
    [null, 'SINGLE_ORIGIN'],
    [null, 'INVESTIGATION_CALLED_FOR'],
    [null, 'DENIED'],
    ['INVESTIGATION_CALLED_FOR', 'INVESTIGATION'],
  ]);
  expect(told?.edits.find(({ kind }) => kind === 'SOFTENED')?.details).toContain('hedge added: reportedly');
});

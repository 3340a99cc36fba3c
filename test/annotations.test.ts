/** The project’s own annotations: offsets alone in the project, whole only beside the sets they were made on. */

import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import {
  type Annotation,
  evaluationFolder,
  joinAnnotations,
  type Place,
  readAnnotations,
} from '../extract/train/annotations.ts';

const annotations = readAnnotations();
const isPresent = existsSync(evaluationFolder);
if (!isPresent)
  console.warn('annotations.test.ts: ../shared/evaluation is absent, so no annotation is joined with its text.');

describe('annotations in the project', () => {
  it.each(annotations)('of $document hold ids, names of kinds and offsets, and no text', (annotation) => {
    const { set, document, sha256, ...rest } = annotation;
    expect(set).toMatch(/^(ner|attribution)\/[a-z.]+$/);
    expect(document).toMatch(/^[\w.-]+$/);
    expect(sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(stringsOf(rest).filter((value) => !words.test(value))).toEqual([]);
  });

  it('come half as dev and half as held, so that rules are written looking at dev alone', () => {
    const dev = annotations.filter(({ split }) => split === 'dev').length;
    expect(Math.abs(2 * dev - annotations.length)).toBeLessThanOrEqual(1);
  });
});

describe.skipIf(!isPresent)('annotations beside their sets', () => {
  it.each(annotations)('of $document resolve in full and cut no word', (annotation) => {
    const [gold] = joinAnnotations([annotation]);
    const cut = placesOf(annotation).filter(([start, end]) => [start, end].some((edge) => isInWord(gold!.text, edge)));
    expect(cut.map(([start, end]) => `${start}–${end}`)).toEqual([]);
    expect(gold!.claims.map(({ id }) => id)).toEqual(annotation.claims.map((_, index) => `c${index + 1}`));
    expect(gold!.entities.filter(({ name }) => name === '')).toEqual([]);
  });
});

describe('joining an annotation', () => {
  const folder = `${mkdtempSync(join(tmpdir(), 'sets-'))}/`;
  afterAll(() => rmSync(folder, { recursive: true }));
  const text = 'https://a.example/1\n\nVale accused Mill & Sons of fraud. Mill denied it.';
  mkdirSync(`${folder}ner`);
  writeFileSync(`${folder}ner/invented.jsonl.gz`, gzipSync(`${JSON.stringify({ id: 'a-1', text })}\n`));
  const claim: Annotation['claims'][number] = {
    id: 'c1',
    cue: [[5, 12]],
    cueKind: 'verb',
    content: [[13, 33]],
    claimant: 'e1',
    claimantSpan: [0, 4],
    targets: ['e2'],
    kind: 'allegation',
    status: 'alleged',
    hedges: [],
    responseTo: [],
  };
  const annotation: Annotation = {
    set: 'ner/invented',
    document: 'a-1',
    slice: [21, text.length],
    sha256: createHash('sha256').update(text.slice(21)).digest('hex'),
    split: 'dev',
    entities: [
      { id: 'e1', type: 'PERSON', mentions: [[0, 4]], nominals: [] },
      {
        id: 'e2',
        type: 'ORG',
        mentions: [
          [13, 24],
          [35, 39],
        ],
        nominals: [],
      },
    ],
    claims: [claim],
  };

  it('gives the words of its places, and the longest mention as a name', () => {
    const [gold] = joinAnnotations([annotation], folder);
    expect(gold).toMatchObject({
      id: 'a-1',
      text: 'Vale accused Mill & Sons of fraud. Mill denied it.',
      entities: [{ name: 'Vale' }, { name: 'Mill & Sons', mentions: [{ text: 'Mill & Sons' }, { text: 'Mill' }] }],
      claims: [{ cueText: 'accused', claimantText: 'Vale', targets: ['e2'], polarity: 'affirm' }],
    });
  });

  it.each([
    ['a missing set', { set: 'ner/absent' }, `The set ner/absent is missing: ${folder}ner/absent.jsonl.gz`],
    ['a missing document', { document: 'a-2' }, 'The set ner/invented has no document a-2.'],
    ['another text', { slice: [20, text.length] }, 'a-1 of ner/invented is not the annotated text: sha256 of [20,'],
    ['a place past the end', { claims: [{ ...claim, content: [[13, 99]] }] }, 'a-1, c1: [13,99] is no place'],
    ['an unknown target', { claims: [{ ...claim, targets: ['e9'] }] }, 'a-1, c1: there is no e9.'],
    ['an unknown answer', { claims: [{ ...claim, responseTo: ['c9'] }] }, 'a-1, c1: there is no c9.'],
  ] satisfies [string, Partial<Annotation>, string][])('refuses %s', (_what, change, message) => {
    expect(() => joinAnnotations([{ ...annotation, ...change }], folder)).toThrow(message);
  });
});

/** What a string of an annotation may be. */
const words =
  /^([ec]\d+|dev|held|PERSON|ORG|COUNTRY|[A-Z]{2}|verb|noun|adj|adverb|prep|allegation|denial|confirmation|request|statement|alleged|denied|confirmed|requested|reported|charged|under_investigation|suspected|unverified)$/;

function stringsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsOf) : [];
}

/** Every pair of numbers of an annotation, but for its slice. */
function placesOf({ entities, claims }: Annotation): Place[] {
  const places = entities.flatMap(({ mentions, nominals }) => [...mentions, ...nominals]);
  const spans = claims.map(({ claimantSpan }) => claimantSpan).filter((span) => span !== undefined);
  return [...places, ...spans, ...claims.flatMap(({ cue, content, hedges }) => [...cue, ...content, ...hedges])];
}

function isInWord(text: string, edge: number): boolean {
  return /^\p{L}{2}$/u.test(text.slice(Math.max(0, edge - 1), edge + 1));
}

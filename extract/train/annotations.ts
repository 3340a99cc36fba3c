/**
 * The project’s own annotations of public news: parties and claims that one reader marked (GUIDELINES.md beside the
 * annotations). They are kept as offsets alone; joined here with the sets they were made on, they become gold
 * documents for the allegation grader: `npx tsx extract/train/annotations.ts [dev|held] > gold.jsonl`.
 */

import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { countryName } from '../countries.ts';

/** Start and end in UTF-16 code units of the annotated text, which is a slice of the set’s document. */
export type Place = readonly [start: number, end: number];

export interface Annotation {
  readonly set: string;
  readonly document: string;
  readonly slice: Place;
  readonly sha256: string;
  readonly split: 'dev' | 'held';
  readonly entities: readonly MarkedEntity[];
  readonly claims: readonly MarkedClaim[];
}

interface MarkedEntity {
  readonly id: string;
  readonly type: 'PERSON' | 'ORG' | 'COUNTRY';
  readonly mentions: readonly Place[];
  readonly nominals: readonly Place[];
  readonly cc?: string;
  readonly optional?: true;
}

interface MarkedClaim {
  readonly id: string;
  readonly cue: readonly Place[];
  readonly cueKind: 'verb' | 'noun' | 'adj' | 'adverb' | 'prep';
  readonly content: readonly Place[];
  readonly claimant: string | null;
  readonly claimantSpan?: Place;
  readonly targets: readonly string[];
  readonly kind: 'allegation' | 'denial' | 'confirmation' | 'request' | 'statement';
  readonly status: string;
  readonly hedges: readonly Place[];
  readonly responseTo: readonly string[];
  readonly optional?: true;
}

export type GoldDocument = ReturnType<typeof joinAnnotation>;

const annotationsFolder = fileURLToPath(new URL('./annotations/', import.meta.url));
export const evaluationFolder = fileURLToPath(new URL('../../../shared/evaluation/', import.meta.url));

/** All annotations of the project, in the order of their file names. */
export function readAnnotations(): Annotation[] {
  return readdirSync(annotationsFolder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => JSON.parse(readFileSync(annotationsFolder + name, 'utf8')) as Annotation);
}

/** Gold documents in the order given. Throws where a set is missing or holds another text than the annotated one. */
export function joinAnnotations(annotations: readonly Annotation[], folder = evaluationFolder): GoldDocument[] {
  const sets = new Map<string, Map<string, string>>();
  return annotations.map((annotation) => {
    const texts = sets.get(annotation.set) ?? readSet(annotation.set, folder);
    sets.set(annotation.set, texts);
    return joinAnnotation(annotation, texts.get(annotation.document));
  });
}

/** Texts of a set by document id. */
function readSet(set: string, folder: string): Map<string, string> {
  const file = `${folder}${set}.jsonl.gz`;
  if (!existsSync(file)) throw new Error(`The set ${set} is missing: ${file} does not exist.`);
  const lines = gunzipSync(readFileSync(file)).toString('utf8').split('\n');
  return new Map(
    lines.flatMap((line) => {
      if (line.trim() === '') return [];
      const { id, text } = JSON.parse(line) as { id: string; text: string };
      return [[id, text] as const];
    }),
  );
}

function joinAnnotation(annotation: Annotation, whole: string | undefined) {
  const { set, document, slice, sha256, split, entities, claims } = annotation;
  if (whole === undefined) throw new Error(`The set ${set} has no document ${document}.`);
  const text = whole.slice(...slice);
  const found = createHash('sha256').update(text).digest('hex');
  if (found !== sha256) {
    throw new Error(
      `${document} of ${set} is not the annotated text: sha256 of [${slice}] is ${found}, not ${sha256}.`,
    );
  }
  const ids = new Set([...entities, ...claims].map(({ id }) => id));
  const words = (place: Place, holder: string): string => {
    const [start, end] = place;
    if (start < 0 || start >= end || end > text.length) {
      throw new Error(`${document}, ${holder}: [${place}] is no place in a text of ${text.length} characters.`);
    }
    return text.slice(start, end);
  };
  const known = (id: string, holder: string): string => {
    if (!ids.has(id)) throw new Error(`${document}, ${holder}: there is no ${id}.`);
    return id;
  };
  return {
    id: document,
    split,
    licence: 'none stated by its publisher',
    text,
    entities: entities.map((entity) => joinEntity(entity, words)),
    claims: claims.map((claim) => joinClaim(claim, words, known)),
  };
}

type Words = (place: Place, holder: string) => string;
type Known = (id: string, holder: string) => string;

/** A country is named by its code, anybody else by the longest of its names in the text. */
function joinEntity({ id, type, mentions, nominals, cc, optional }: MarkedEntity, words: Words) {
  const mention = (place: Place) => ({ start: place[0], end: place[1], text: words(place, id) });
  const named = mentions.map(mention);
  const described = nominals.map(mention);
  return {
    id,
    type,
    name: cc === undefined ? longest(named.length > 0 ? named : described) : countryName(cc),
    mentions: named,
    nominals: described,
    ...(cc !== undefined && { cc }),
    ...(optional && { optional }),
  };
}

function longest(mentions: readonly { readonly text: string }[]): string {
  return mentions.reduce((name, { text }) => (text.length > name.length ? text : name), '');
}

function joinClaim(claim: MarkedClaim, words: Words, known: Known) {
  const { id, cue, cueKind, content, claimant, claimantSpan, targets, kind, status, hedges, responseTo } = claim;
  for (const place of content) words(place, id);
  return {
    id,
    claimant: claimant === null ? null : known(claimant, id),
    cue,
    cueText: cue.map((place) => words(place, id)).join(' '),
    cueKind,
    content,
    targets: targets.map((target) => known(target, id)),
    kind,
    status,
    polarity: kind === 'denial' ? 'refute' : 'affirm',
    hedges: hedges.map((place) => words(place, id)),
    responseTo: responseTo.map((answered) => known(answered, id)),
    ...(claimantSpan && { claimantText: words(claimantSpan, id), claimantSpan }),
    ...(claim.optional && { optional: claim.optional }),
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const wanted = process.argv[2];
  if (wanted !== undefined && wanted !== 'dev' && wanted !== 'held') throw new Error(`No split is named ${wanted}.`);
  const annotations = readAnnotations().filter(({ split }) => wanted === undefined || split === wanted);
  process.stdout.write(
    joinAnnotations(annotations)
      .map((document) => `${JSON.stringify(document)}\n`)
      .join(''),
  );
}

/** Trains both stages of the labeller of attributions on PolNeAR. */

import { cuesOf, MARK_LABELS, markAll, ROLE_LABELS } from '../attribution-labeller.ts';
import { writeWindow } from '../attribution-marks.ts';
import {
  type AttributionReading,
  CLASS,
  type CueLexicon,
  cueKey,
  readForAttributions,
} from '../attribution-reading.ts';
import { writeAroundCue } from '../attribution-roles.ts';
import { ruledAttributions } from '../attribution-rules.ts';
import { cueWindow, paragraphWindows, type Window } from '../attribution-windows.ts';
import type { Document } from '../document.ts';
import { tagDocument } from '../phrases.ts';
import { readDocument } from '../read.ts';
import { chainTagger } from '../tagging/chain.ts';
import { featureWriter } from '../tagging/features.ts';
import { type LinearModel, linearModel } from '../tagging/model.ts';
import { readModel, writeModel } from '../tagging/model-file.ts';
import { type PartOfSpeechTagger, wordsOf } from '../tagging/parts-of-speech.ts';
import { gatherSequences, trainSelected } from './chain-trainer.ts';
import { type AttributedText, trainingSet } from './sets.ts';

/** Token indices of one gold attribution. */
interface GoldAttribution {
  readonly source: readonly number[];
  readonly cue: readonly number[];
  readonly content: readonly (readonly number[])[];
}

interface Article {
  readonly reading: AttributionReading;
  readonly gold: readonly GoldAttribution[];
}

type Log = (line: string) => void;

/** Chosen on PolNeAR dev. */
const FIELD = { rate: 0.03, dropout: 0.5, scale: 0.7 } as const;
const MARK_EPOCHS = 6;
const ROLE_EPOCHS = 5;
const AT_LEAST = 4;
/** Kept of each stage, for the size of the files. */
const MOST_FEATURES = 140_000;
const THRESHOLD = 0.02;

export interface AttributionWeights {
  readonly marks: Buffer;
  readonly roles: Buffer;
}

export function trainAttributions(tagger: PartOfSpeechTagger, log: Log): AttributionWeights {
  const texts = trainingSet<AttributedText>('attribution/polnear.train');
  const lexicon = learnCues(texts, tagger);
  const articles = texts.map((text): Article => {
    const doc = readDocument(text.text);
    return { reading: readingOf(doc, tagger, lexicon), gold: goldOf(doc, text) };
  });
  log(`attributions: ${articles.length} articles, ${lexicon.size} cue lemmas`);
  const marked = crossMark(articles, log);
  const marks = trainMarks(articles, MARK_EPOCHS, MOST_FEATURES, log);
  const roles = trainRoles(articles, marked, log);
  return {
    marks: pack(marks, MARK_LABELS, THRESHOLD, Object.fromEntries(lexicon)),
    roles: pack(roles, ROLE_LABELS, THRESHOLD, null),
  };
}

interface Weights {
  readonly keys: Uint32Array;
  readonly weights: Float32Array;
  readonly transitions: Float32Array;
}

function pack(
  { keys, weights, transitions }: Weights,
  labels: readonly string[],
  threshold: number,
  extra: unknown,
): Buffer {
  return writeModel(labels, keys, weights, transitions, threshold, extra);
}

function goldOf(doc: Document, text: AttributedText): GoldAttribution[] {
  const tokensOf = ([start, end]: readonly [number, number]) => {
    let low = 0;
    let high = doc.tokens.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (doc.tokens[middle]!.end <= start) low = middle + 1;
      else high = middle;
    }
    const found: number[] = [];
    for (let i = low; i < doc.tokens.length && doc.tokens[i]!.start < end; i++) found.push(i);
    return found;
  };
  return text.attributions
    .map(({ source, cue, content }) => ({
      source: source.flatMap(tokensOf),
      cue: cue.flatMap(tokensOf),
      content: content.map(tokensOf).filter((part) => part.length > 0),
    }))
    .filter(({ cue, content }) => cue.length > 0 || content.length > 0);
}

function readingOf(doc: Document, tagger: PartOfSpeechTagger, lexicon: CueLexicon): AttributionReading {
  const words = wordsOf(doc);
  return readForAttributions(
    doc,
    words,
    tagger.tag(doc, words),
    tagger.tags,
    lexicon,
    ruledAttributions(tagDocument(doc)),
  );
}

/** How often a lemma is a cue: 4 mostly, 3 often, 2 now and then, 1 seldom. */
function learnCues(texts: readonly AttributedText[], tagger: PartOfSpeechTagger): Map<number, number> {
  const counts = new Map<number, [all: number, asCue: number]>();
  for (const text of texts) {
    const doc = readDocument(text.text);
    const { words, lemmas, classes } = readingOf(doc, tagger, new Map());
    const isCue = new Uint8Array(words.length);
    for (const { cue } of goldOf(doc, text)) for (const i of cue) isCue[i] = 1;
    for (let i = 0; i < words.length; i++) {
      const wordClass = classes[i]!;
      if (![CLASS.verb, CLASS.noun, CLASS.adjective, CLASS.adverb].some((each) => each === wordClass)) continue;
      const key = cueKey(lemmas[i]!, wordClass);
      const count = counts.get(key) ?? [0, 0];
      counts.set(key, count);
      count[0]++;
      count[1] += isCue[i]!;
    }
  }
  const lexicon = new Map<number, number>();
  for (const [key, [all, asCue]] of [...counts].sort(([a], [b]) => a - b)) {
    if (asCue < 2 && !(asCue === 1 && all <= 3)) continue;
    const share = asCue / all;
    lexicon.set(key, share > 0.6 ? 4 : share > 0.3 ? 3 : share > 0.12 ? 2 : 1);
  }
  return lexicon;
}

/** Gold labels of the first stage; where attributions overlap, the cue wins over the source, the source over the content. */
function markLabels({ reading, gold }: Article): Uint8Array {
  const labels = new Uint8Array(reading.words.length);
  const put = (tokens: readonly number[], begin: number) => {
    for (const [k, i] of tokens.entries()) labels[i] = k === 0 || tokens[k - 1] !== i - 1 ? begin : begin + 1;
  };
  for (const { content } of gold) for (const part of content) put(part, 5);
  for (const { source } of gold) put(source, 1);
  for (const { cue } of gold) put(cue, 3);
  return continued(labels);
}

/** A part cut off by another becomes a beginning, so that every sequence obeys the label scheme. */
function continued(labels: Uint8Array): Uint8Array {
  for (let i = 0; i < labels.length; i++) {
    const label = labels[i]!;
    if (label === 0 || label % 2 === 1) continue;
    const before = i > 0 ? labels[i - 1]! : 0;
    if (before !== label && before !== label - 1) labels[i] = label - 1;
  }
  return labels;
}

function trainMarks(articles: readonly Article[], epochs: number, most: number, log: Log): Weights {
  const gathered = gatherSequences();
  const writer = featureWriter();
  for (const article of articles) {
    const labels = markLabels(article);
    for (const window of paragraphWindows(article.reading)) {
      writer.clear();
      writeWindow(article.reading, window, writer);
      gathered.add(writer, continued(labels.slice(window.first, window.end)));
    }
  }
  const { data, keys } = gathered.finish(AT_LEAST);
  log(`marks: ${data.labels.length} tokens, ${keys.length} features`);
  return trainSelected(data, MARK_LABELS, keys, most, { ...FIELD, epochs, seed: 1, log });
}

/** Labels of the first stage on articles that its training did not see, by halves: what the second stage will meet. */
function crossMark(articles: readonly Article[], log: Log): Uint8Array[] {
  const marked = new Array<Uint8Array>(articles.length);
  for (const half of [0, 1]) {
    const weights = trainMarks(
      articles.filter((_, i) => i % 2 === half),
      MARK_EPOCHS - 1,
      Number.POSITIVE_INFINITY,
      log,
    );
    const tagger = chainTagger(modelOf(weights, MARK_LABELS));
    for (const [i, { reading }] of articles.entries()) if (i % 2 !== half) marked[i] = markAll(reading, tagger);
  }
  return marked;
}

function modelOf(weights: Weights, labels: readonly string[]): LinearModel {
  return linearModel(readModel(pack(weights, labels, 0, null), 'weights in training'));
}

function trainRoles(articles: readonly Article[], marked: readonly Uint8Array[], log: Log): Weights {
  const gathered = gatherSequences();
  const writer = featureWriter();
  for (const [a, { reading, gold }] of articles.entries()) {
    const labels = marked[a]!;
    const found = cuesOf(labels);
    const isCue = new Uint8Array(labels.length);
    for (const { first, end } of found) isCue.fill(1, first, end);
    const cued = gold.filter(({ cue }) => cue.length > 0);
    const used = new Set<GoldAttribution>();
    const add = (cue: Window, attribution: GoldAttribution | null) => {
      const window = cueWindow(reading, cue);
      writer.clear();
      writeAroundCue(reading, window, cue, labels, isCue, writer);
      gathered.add(writer, roleLabels(attribution, window));
    };
    for (const cue of found) {
      const match = cued.find(({ cue: tokens }) => tokens[0]! < cue.end && cue.first <= tokens.at(-1)!);
      if (match && used.has(match)) continue;
      if (match) used.add(match);
      add(cue, match ?? null);
    }
    for (const attribution of cued) {
      if (!used.has(attribution)) add({ first: attribution.cue[0]!, end: attribution.cue.at(-1)! + 1 }, attribution);
    }
  }
  const { data, keys } = gathered.finish(AT_LEAST);
  log(`roles: ${data.bounds.length - 1} cues, ${data.labels.length} tokens, ${keys.length} features`);
  return trainSelected(data, ROLE_LABELS, keys, MOST_FEATURES, { ...FIELD, epochs: ROLE_EPOCHS, seed: 2, log });
}

function roleLabels(attribution: GoldAttribution | null, { first, end }: Window): Uint8Array {
  const labels = new Uint8Array(end - first);
  if (!attribution) return labels;
  const put = (tokens: readonly number[], begin: number) => {
    for (const [k, i] of tokens.entries()) {
      if (i < first || i >= end) continue;
      labels[i - first] = k === 0 || tokens[k - 1] !== i - 1 ? begin : begin + 1;
    }
  };
  for (const part of attribution.content) put(part, 3);
  put(attribution.source, 1);
  return continued(labels);
}

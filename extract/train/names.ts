/** Trains the tagger of names on the annotated sets, and writes its weights bit for bit the same each time. */

import { findCountries } from '../countries.ts';
import type { Document } from '../document.ts';
import { gatherEvidence } from '../names-evidence.ts';
import { nameFeatures } from '../names-features.ts';
import { NAME_LABELS } from '../names-labels.ts';
import { readDocument } from '../read.ts';
import { featureWriter } from '../tagging/features.ts';
import { writeModel } from '../tagging/model-file.ts';
import { gatherSequences, trainSelected } from './chain-trainer.ts';
import { foldStyles, withStyle } from './name-styles.ts';
import { type NamedText, trainingSet } from './sets.ts';

interface NameSet {
  readonly name: string;
  /** Sets of one style were annotated by like rules: what counts as an organisation differs between styles. */
  readonly style: number;
  /** Sentences without a name are left out: tweets would drown the news. */
  readonly namedOnly: boolean;
}

const WORLD = 1;
const WEB = 2;
const NEWSWIRE = 3;
const SOCIAL = 4;

const OPEN_SETS: readonly NameSet[] = [
  { name: 'ner/gum.open.train', style: WEB, namedOnly: false },
  { name: 'ner/wikigold', style: NEWSWIRE, namedOnly: false },
  { name: 'ner/uner_ewt.dev', style: NEWSWIRE, namedOnly: false },
  { name: 'ner/btc', style: SOCIAL, namedOnly: true },
  { name: 'ner/wnut17.train', style: SOCIAL, namedOnly: true },
];

/** Its publishers state no terms. */
const ALL_SETS: readonly NameSet[] = [
  { name: 'ner/worldwide.public.train', style: WORLD, namedOnly: false },
  ...OPEN_SETS,
];

export interface NameTraining {
  /** Only sets under an open licence. */
  readonly open: boolean;
  readonly log?: (line: string) => void;
}

/** The bytes of `weights/names.bin`. */
export function trainNames({ open, log }: NameTraining): Buffer {
  const sets = open ? OPEN_SETS : ALL_SETS;
  const { data, keys } = gatherNames(sets, log).finish(RARE);
  log?.(`names: ${keys.length} features, ${data.labels.length} tokens`);
  const trained = trainSelected(data, NAME_LABELS, keys, MOST_FEATURES, {
    epochs: 8,
    seed: 1,
    rate: 0.1,
    dropout: 0.5,
    log: (line) => log?.(`names: ${line}`),
  });
  const shares: Readonly<Record<number, number>> = open ? { [NEWSWIRE]: 1 } : { [WORLD]: 0.75, [NEWSWIRE]: 0.25 };
  const folded = foldStyles(
    trained.keys,
    trained.weights,
    NAME_LABELS.length,
    shares,
    sets.map(({ style }) => style),
  );
  return writeModel(NAME_LABELS, folded.keys, folded.weights, trained.transitions, LEAST_WEIGHT);
}

/** Features seen fewer times are not learnt. */
const RARE = 2;
/** Smaller weights are not written: they cost bytes and decide nothing. */
const LEAST_WEIGHT = 0.1;
/** Kept, copies for styles among them. */
const MOST_FEATURES = 300_000;

function gatherNames(sets: readonly NameSet[], log?: (line: string) => void) {
  const gathered = gatherSequences();
  const writer = featureWriter();
  for (const { name, style, namedOnly } of sets) {
    log?.(`names: reads ${name}`);
    for (const gold of trainingSet<NamedText>(name)) {
      const doc = readDocument(gold.text);
      const labels = nameLabels(doc, gold);
      const features = nameFeatures(doc, findCountries(doc), gatherEvidence(doc));
      for (const [s, { first, end }] of doc.sentences.entries()) {
        const own = labels.subarray(first, end);
        if (namedOnly && own.every((label) => label === 0)) continue;
        writer.clear();
        features.write(s, writer);
        gathered.add(withStyle(writer, style), own);
      }
    }
  }
  return gathered;
}

const TYPES: Readonly<Record<string, string>> = { PERSON: 'PER', ORG: 'ORG', LOC: 'ELSE', MISC: 'ELSE', NORP: 'ELSE' };

function typeOf({ type, label }: { type: string; label: string }): string | null {
  if (/^(?:Facility|Misc|Product)$/.test(label)) return 'ELSE';
  return TYPES[type] ?? null;
}

/** Gold labels on our own tokens; a name that our sentences cut is cut too. */
function nameLabels(doc: Document, gold: Pick<NamedText, 'entities'>): Uint8Array {
  const labels = new Uint8Array(doc.tokens.length);
  let at = 0;
  for (const entity of [...gold.entities].sort((a, b) => a.start - b.start)) {
    const type = typeOf(entity);
    if (!type) continue;
    while (at < doc.tokens.length && doc.tokens[at]!.end <= entity.start) at++;
    let end = at;
    while (end < doc.tokens.length && doc.tokens[end]!.start < entity.end) end++;
    if (end === at) continue;
    for (let i = at; i < end; i++) {
      const opens = i === at || doc.tokens[i - 1]!.sentence !== doc.tokens[i]!.sentence;
      const closes = i === end - 1 || doc.tokens[i + 1]!.sentence !== doc.tokens[i]!.sentence;
      labels[i] = NAME_LABELS.indexOf(`${opens ? (closes ? 'U' : 'B') : closes ? 'L' : 'I'}-${type}`);
    }
    at = end;
  }
  return labels;
}

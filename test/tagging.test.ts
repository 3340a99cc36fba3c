import { describe, expect, it } from 'vitest';
import { chainTagger, decode, grammarOf } from '../extract/tagging/chain.ts';
import { featureWriter } from '../extract/tagging/features.ts';
import { linearModel, type ModelRows } from '../extract/tagging/model.ts';
import { readModel, writeModel } from '../extract/tagging/model-file.ts';
import { gatherSequences, trainChain, trainSelected } from '../extract/train/chain-trainer.ts';
import { foldStyles, withStyle } from '../extract/train/name-styles.ts';

const LABELS = ['O', 'B-PER', 'I-PER', 'L-PER', 'U-PER', 'B-ORG', 'I-ORG', 'L-ORG', 'U-ORG'];
const none = () => new Float32Array((LABELS.length + 1) * LABELS.length);

/** One row for each word, with the word’s number as its only feature. */
function rowsOf(words: readonly number[]) {
  const writer = featureWriter();
  for (const word of words) {
    writer.add1(1, word);
    writer.endRow();
  }
  return writer;
}

describe('a weights file', () => {
  const keys = Uint32Array.of(3, 700, 4_000_000_000);
  const weights = Float32Array.from({ length: keys.length * LABELS.length }, (_, i) => (i % 4 === 0 ? 0 : i - 9));
  const file = writeModel(LABELS, keys, weights, none().fill(0.25), 0.01, { note: 'kept' });

  it('gives back labels, features, transitions and what went with them', () => {
    const read = readModel(file, 'test.bin');
    expect([read.labels, [...read.keys], read.extra]).toEqual([LABELS, [...keys], { note: 'kept' }]);
    expect(read.transitions).toEqual(none().fill(0.25));
  });

  it('keeps small weights beside large ones, where linear bytes would lose them', () => {
    const weightAt = ({ bytes, unit }: ModelRows, i: number) => bytes[i]! * Math.abs(bytes[i]!) * unit;
    const kept = readModel(file, 'test.bin');
    for (const [i, weight] of weights.entries()) expect(weightAt(kept, i)).toBeCloseTo(weight, 0);
    const large = readModel(
      writeModel(['O'], Uint32Array.of(1, 2), Float32Array.of(100, 0.7), new Float32Array(2), 0),
      'x',
    );
    expect(Math.abs(weightAt(large, 1) - 0.7)).toBeLessThan(0.1);
  });

  it('leaves out weights below the threshold, and rows that have no other', () => {
    const read = readModel(
      writeModel(['O'], Uint32Array.of(1, 2), Float32Array.of(5, 0.1), new Float32Array(2), 0.2),
      'x',
    );
    expect([...read.keys]).toEqual([1]);
  });

  it('refuses bytes that are none, by name', () => {
    expect(() => readModel(Buffer.from('no weights at all'), 'names.bin')).toThrow(
      'names.bin: these 17 bytes are no weights file',
    );
  });
});

describe('a chain of labels', () => {
  const grammar = grammarOf(LABELS);
  const follows = (before: string, label: string) =>
    before === ''
      ? grammar.mayStart[LABELS.indexOf(label)] === 1
      : grammar.predecessors[LABELS.indexOf(label)]!.includes(LABELS.indexOf(before));

  it.each([
    ['', 'B-PER'],
    ['O', 'U-ORG'],
    ['B-PER', 'L-PER'],
    ['I-PER', 'I-PER'],
    ['L-PER', 'B-ORG'],
  ])('lets “%s” stand before %s', (before, label) => {
    expect(follows(before, label)).toBe(true);
  });

  it.each([
    ['', 'I-PER'],
    ['O', 'L-ORG'],
    ['B-PER', 'O'],
    ['B-PER', 'L-ORG'],
    ['U-PER', 'I-PER'],
  ])('never lets “%s” stand before %s', (before, label) => {
    expect(follows(before, label)).toBe(false);
  });

  it('is whole whatever the scores say', () => {
    let state = 1;
    const noise = () => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return state / 2 ** 31 - 1;
    };
    for (let length = 1; length < 40; length++) {
      const best = decode(length, LABELS.length, grammar, none(), (_, into) =>
        into.set(Float32Array.from(LABELS, noise)),
      );
      const text = [...best].map((label) => LABELS[label]!.replace('-', '')).join(' ');
      expect(text).toMatch(/^(?:(?:O|UPER|UORG|BPER(?: IPER)* LPER|BORG(?: IORG)* LORG)(?: |$))+$/);
    }
  });

  it('of no words is empty', () => {
    expect(decode(0, LABELS.length, grammar, none(), () => {})).toHaveLength(0);
  });
});

describe('training', () => {
  /** Words 1 and 2 make a person, 3 a body; 0 and 9 are nothing. */
  const gathered = () => {
    const all = gatherSequences();
    for (let i = 0; i < 20; i++) {
      all.add(rowsOf([0, 1, 2, 9]), Uint8Array.of(0, 1, 3, 0));
      all.add(rowsOf([3, 0, 9]), Uint8Array.of(8, 0, 0));
    }
    return all.finish(2);
  };
  const train = (seed = 1) => {
    const { data, keys } = gathered();
    const { weights, transitions } = trainChain(data, LABELS, keys.length, {
      epochs: 12,
      seed,
      rate: 0.5,
      dropout: 0.3,
    });
    return writeModel(LABELS, keys, weights, transitions, 0.01);
  };

  it('reads its own examples', () => {
    const tagger = chainTagger(linearModel(readModel(train(), 'x')));
    const read = (words: number[]) => [...tagger.tag(rowsOf(words))].map((label) => LABELS[label]);
    expect(read([0, 1, 2, 9])).toEqual(['O', 'B-PER', 'L-PER', 'O']);
    expect(read([3, 0, 9])).toEqual(['U-ORG', 'O', 'O']);
  });

  it('gives the same bytes for the same seed, others for another', () => {
    expect(train().equals(train())).toBe(true);
    expect(train().equals(train(2))).toBe(false);
  });

  it('keeps the features with the largest weights alone', () => {
    const { data, keys } = gathered();
    const kept = trainSelected(data, LABELS, keys, 3, { epochs: 4, seed: 1 });
    expect(kept.keys).toHaveLength(3);
    expect(kept.weights).toHaveLength(3 * LABELS.length);
  });

  it('leaves out features that are too rare', () => {
    const all = gatherSequences();
    all.add(rowsOf([1, 1, 2]), Uint8Array.of(0, 0, 0));
    expect(all.finish(2).keys).toHaveLength(1);
  });
});

describe('styles', () => {
  it('give every feature a copy of its own, and fold it back', () => {
    const rows = rowsOf([5]);
    const [common] = rows.ids;
    const styled = withStyle(rows, 2);
    expect([styled.length, styled.starts[1], styled.ids[0]]).toEqual([1, 2, common]);
    const keys = Uint32Array.of(common!, styled.ids[1]!);
    const folded = foldStyles(keys, Float32Array.of(1, 10), 1, { 2: 0.5 }, [1, 2]);
    expect([[...folded.keys], [...folded.weights]]).toEqual([[common], [6]]);
  });
});

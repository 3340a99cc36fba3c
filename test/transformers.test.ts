/** The adapter for token classifiers, with a stand-in for transformers.js: what it would answer is written in each test. */

import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { configureExtractor } from '../extractors/configured.ts';
import { politeFetch } from '../fetch/index.ts';
import { openExtractor } from '../pipeline/extractor-host.ts';
import { verifyFindings } from '../pipeline/verify.ts';
import type { JsonObject } from '../sources/source.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-transformers-'));
  await mkdir(join(folder, 'models', 'ner'), { recursive: true });
  await writeFile(join(folder, 'models', 'ner', 'config.json'), '{}');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

type Token = readonly [word: string, entity: string, score?: number];

/** Of all tokens of the text, in order. */
function standIn(tokens: readonly Token[]) {
  const env = { allowRemoteModels: true, localModelPath: '' };
  const loaded: unknown[] = [];
  const pipeline = async (...args: unknown[]) => {
    loaded.push(args);
    return async (_text: string, options: object) => {
      loaded.push(options);
      return tokens.map(([word, entity, score = 0.9], index) => ({ word, entity, score, index }));
    };
  };
  return { env, pipeline, loaded };
}

async function open(module: unknown, settings: JsonObject = {}) {
  const fetch = politeFetch({ contact: null, allowPrivateNetworks: false });
  const entry = { use: 'transformers', with: { model: 'models/ner', ...settings } };
  const configured = await configureExtractor(
    entry,
    '',
    { directory: folder, load: async () => ({}) },
    async () => null,
  );
  const load = async (name: string) => {
    if (module instanceof Error) throw module;
    return name.includes('transformers') ? module : null;
  };
  return openExtractor(configured, { fetch, signal: new AbortController().signal, now: () => 0, load });
}

async function names(text: string, tokens: readonly Token[], settings: JsonObject = {}) {
  const extractor = await open(standIn(tokens), settings);
  const findings = await extractor.extract(text);
  expect(verifyFindings(text, findings).dropped).toEqual([]);
  return findings.parties.map(({ type, name, mentions }) => [
    type,
    name,
    mentions.map(({ start, end }) => text.slice(start, end)),
  ]);
}

describe('names of a token classifier', () => {
  it('are put together from pieces of words and have their places in the text', async () => {
    const tokens: Token[] = [
      ['Zo', 'B-PER'],
      ['##ra', 'I-PER'],
      ['Ke', 'I-PER'],
      ['##rn', 'O'],
      ['joined', 'O'],
      ['Norvik', 'B-ORG'],
      ['Lines', 'I-ORG'],
      ['.', 'O'],
    ];
    expect(await names('Zora Kern joined  Norvik Lines.', tokens)).toEqual([
      ['PERSON', 'Zora Kern', ['Zora Kern']],
      ['ORGANISATION', 'Norvik Lines', ['Norvik Lines']],
    ]);
  });

  it.each([
    [
      'a sentence piece',
      [
        ['▁Zora', 'B-PER'],
        ['▁Kern', 'I-PER'],
        ['▁slept', 'O'],
      ],
    ],
    [
      'a byte pair',
      [
        ['Zora', 'B-PER'],
        [' Ke', 'I-PER'],
        ['rn', 'I-PER'],
        [' slept', 'O'],
      ],
    ],
    [
      'an uncased model',
      [
        ['zora', 'B-PER'],
        ['kern', 'E-PER'],
        ['slept', 'O'],
      ],
    ],
    [
      'labels without a prefix',
      [
        ['Zora', 'PER'],
        ['Kern', 'PER'],
        ['slept', 'O'],
      ],
    ],
    [
      'an unknown character',
      [
        ['[UNK]', 'O'],
        ['Zora', 'B-PER'],
        ['Kern', 'I-PER'],
        ['slept', 'O'],
      ],
    ],
  ] as [string, Token[]][])('are found when tokens come from %s', async (_what, tokens) => {
    expect(await names('Zora Kern slept', tokens)).toEqual([['PERSON', 'Zora Kern', ['Zora Kern']]]);
  });

  it('that end and begin next to each other stay two', async () => {
    const tokens: Token[] = [
      ['Zora', 'B-PER'],
      ['Kern', 'E-PER'],
      ['Tom', 'S-PER'],
      ['slept', 'O'],
    ];
    expect((await names('Zora Kern Tom slept', tokens)).map(([, name]) => name)).toEqual(['Zora Kern', 'Tom']);
  });

  it('that are uncertain, or of other labels, are left out', async () => {
    const tokens: Token[] = [
      ['Zora', 'B-PER', 0.3],
      ['Kern', 'B-LOC'],
      ['slept', 'O'],
    ];
    expect(await names('Zora Kern slept', tokens)).toEqual([]);
  });

  it('take the place of the embedded extractor’s people and organisations, but never of countries', async () => {
    const text = 'Ada Kern told the Bank of Israel that France had paid.';
    const tokens: Token[] = [
      ['Ada', 'O'],
      ['Kern', 'O'],
      ['told', 'O'],
      ['the', 'O'],
      ['Bank', 'B-ORG'],
      ['of', 'I-ORG'],
      ['Israel', 'I-ORG'],
      ['that', 'O'],
      ['France', 'B-ORG'],
      ['had', 'O'],
      ['paid', 'O'],
      ['.', 'O'],
    ];
    expect(await names(text, tokens)).toEqual([
      ['ORGANISATION', 'Bank of Israel', ['Bank of Israel']],
      ['COUNTRY', 'France', ['France']],
    ]);
  });

  it('give a statement its speaker where the embedded extractor knew none, and take one that is no party', async () => {
    const text = 'Ada Kern said the mill had burned.';
    const said = (entity: string): Token[] => [
      ['Ada', entity],
      ['Kern', entity.replace('B', 'I')],
      ['said', 'O'],
    ];
    const speakerOf = async (tokens: Token[]) => {
      const { statements, parties } = await (await open(standIn(tokens))).extract(text);
      return [parties.find(({ id }) => id === statements[0]!.speaker)?.name ?? null, statements[0]!.speakerKind];
    };
    expect(await speakerOf(said('B-PER'))).toEqual(['Ada Kern', 'NAMED_PERSON']);
    expect(await speakerOf(said('O'))).toEqual([null, 'UNNAMED']);
  });
});

describe('the model', () => {
  it('is loaded from the user’s folder, and nothing is fetched', async () => {
    const module = standIn([]);
    const extractor = await open(module, { dtype: 'q8' });
    await extractor.extract('A text.');
    expect(module.env).toEqual({ allowRemoteModels: false, localModelPath: `${join(folder, 'models')}/` });
    expect(module.loaded).toEqual([
      ['token-classification', 'ner', { local_files_only: true, dtype: 'q8' }],
      { ignore_labels: [] },
    ]);
    expect(extractor.version).toMatch(/^1 ner, embedded /);
  });

  it('is given a long text in pieces', async () => {
    const module = standIn([]);
    await (await open(module)).extract('It rained all day. '.repeat(100));
    expect(module.loaded.length - 1).toBe(3);
  });

  it.each([
    [
      'is not there',
      {},
      { model: 'models/none' },
      /^extractor\.with\.model is "models\/none"; there is no config\.json in .*models\/none/,
    ],
    [
      'has no package to run it',
      new Error("Cannot find package '@huggingface/transformers' imported from x"),
      {},
      'the extractor transformers needs the package @huggingface/transformers, which is not installed: npm install @huggingface/transformers',
    ],
    [
      'has another package',
      {},
      {},
      'the package @huggingface/transformers is no transformers.js: it has no pipeline and no env',
    ],
    ['breaks its package', new Error('onnx: bad magic'), {}, 'could not be loaded: onnx: bad magic'],
  ])('that %s is told with what to do', async (_what, module, settings, message) => {
    await expect(open(module, settings as JsonObject)).rejects.toThrow(message);
  });

  it('that answers with something else rejects the text with a reason', async () => {
    const module = { env: {}, pipeline: async () => async () => 'no tokens' };
    await expect((await open(module)).extract('A text.')).rejects.toThrow(
      'the model answers with other things than labelled tokens',
    );
  });
});

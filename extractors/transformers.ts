/**
 * A token classifier that runs here through transformers.js, with weights the user supplies. It finds people and organisations;
 * everything else is the embedded extractor's. The package is not one of ours: it is loaded when the configuration asks for it.
 */

import { existsSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { z } from 'zod';
import type { Extractor } from '../extract/findings.ts';
import { isMissing } from '../sources/lookup.ts';
import type { JsonObject } from '../sources/source.ts';
import { type ClassifiedName, namesOf } from './classified-names.ts';
import { ExtractorError } from './error.ts';
import { defineExtractor, EXTRACTOR_API, type ExtractorContext } from './extractor.ts';
import { mergeNames } from './merged-names.ts';
import { piecesOf } from './pieces.ts';

/** Raised when the same labels would give other findings. */
const VERSION = '1';

/** A model reads 512 tokens at once and is silent about the rest: so many characters are fewer, in any script with words. */
const pieceCharacters = 700;

const schema = z.strictObject({
  model: z.string().min(1).describe('The folder of the model, relative to the configuration file.'),
  package: z.string().min(1).default('@huggingface/transformers').describe('The package of transformers.js.'),
  dtype: z.string().min(1).optional().describe('Which of the weights to load: "fp32", "q8" and so on.'),
  minimumScore: z.number().min(0).max(1).default(0.5).describe('Less certain names are left out.'),
  labels: z
    .record(z.string(), z.enum(['PERSON', 'ORGANISATION']))
    .default({ PER: 'PERSON', PERSON: 'PERSON', ORG: 'ORGANISATION', ORGANIZATION: 'ORGANISATION' })
    .describe('Which labels of the model mean a person and which an organisation, without B- and I-.'),
});

type Config = z.output<typeof schema>;

export const transformers = defineExtractor<Config>({
  apiVersion: EXTRACTOR_API,
  name: 'transformers',
  title: 'A token classifier of your own, through transformers.js',
  // z.toJSONSchema yields plain JSON data, typed more loosely.
  config: {
    schema,
    jsonSchema: z.toJSONSchema(schema, { io: 'input' }) as JsonObject,
    example: { model: 'models/my-ner' },
  },
  async open(ctx, config): Promise<Extractor> {
    const folder = resolve(ctx.directory, config.model);
    if (!existsSync(join(folder, 'config.json'))) {
      const place = `extractor.with.model is ${JSON.stringify(config.model)}`;
      throw new ExtractorError('config', `${place}; there is no config.json in ${folder}, so it is no model's folder`);
    }
    const classify = await loadClassifier(ctx, config, folder);
    return {
      name: 'transformers',
      version: `${VERSION} ${basename(folder)}, embedded ${ctx.embedded.version}`,
      async extract(text) {
        const names = await classifiedNames(classify, text, config);
        return mergeNames(text, await ctx.embedded.extract(text), names);
      },
    };
  },
});

type Classify = (text: string, options: { ignore_labels: string[] }) => Promise<unknown>;

/** What we use of transformers.js. */
interface TransformersModule {
  readonly env: { allowRemoteModels: boolean; localModelPath: string };
  pipeline(task: 'token-classification', model: string, options: object): Promise<Classify>;
}

async function loadClassifier(ctx: ExtractorContext, config: Config, folder: string): Promise<Classify> {
  const { env, pipeline } = await loadPackage(ctx, config.package);
  // The weights are the user's: nothing is fetched.
  env.allowRemoteModels = false;
  env.localModelPath = `${dirname(folder)}/`;
  const options = { local_files_only: true, ...(config.dtype === undefined ? {} : { dtype: config.dtype }) };
  try {
    return await pipeline('token-classification', basename(folder), options);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message.split('\n')[0] : String(cause);
    throw new ExtractorError('config', `the model in ${folder} could not be loaded: ${reason}`, { cause });
  }
}

async function loadPackage(ctx: ExtractorContext, name: string): Promise<TransformersModule> {
  const module = await ctx.load(name).catch((cause: unknown) => {
    const reason = cause instanceof Error ? (cause.message.split('\n')[0] ?? '') : String(cause);
    const what = isMissing(reason)
      ? `the extractor transformers needs the package ${name}, which is not installed: npm install ${name}`
      : `the package ${name} could not be loaded: ${reason}`;
    throw new ExtractorError('config', what, { cause });
  });
  if (isTransformers(module)) return module;
  throw new ExtractorError('config', `the package ${name} is no transformers.js: it has no pipeline and no env`);
}

function isTransformers(module: unknown): module is TransformersModule {
  if (typeof module !== 'object' || module === null || !('pipeline' in module) || !('env' in module)) return false;
  return typeof module.pipeline === 'function' && typeof module.env === 'object' && module.env !== null;
}

const answer = z.array(z.object({ entity: z.string(), score: z.number(), word: z.string() }));

async function classifiedNames(classify: Classify, text: string, config: Config): Promise<ClassifiedName[]> {
  const names: ClassifiedName[] = [];
  for (const { start, end } of piecesOf(text, pieceCharacters)) {
    const piece = text.slice(start, end);
    const read = answer.safeParse(await classify(piece, { ignore_labels: [] }));
    if (!read.success)
      throw new ExtractorError('malformed', 'the model answers with other things than labelled tokens');
    names.push(...namesOf(piece, read.data, config.labels, start));
  }
  return names.filter(({ score, start, end }) => score >= config.minimumScore && end > start);
}

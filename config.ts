/** The only reader of the environment and of dateline.config.*: what can be set, what it defaults to, and what went wrong. */

import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, extname, isAbsolute, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { z } from 'zod';
import { type ConfiguredExtractor, configureExtractor, type ExtractorEntry } from './extractors/configured.ts';
import {
  ConfigError,
  type ConfiguredSource,
  configureShorthands,
  configureSources,
  type SourceLookup,
} from './sources/configured.ts';
import { writtenExample } from './sources/example.ts';
import { builtIns } from './sources/index.ts';
import { describe, shown, valueAt } from './sources/place.ts';
import { blankAddresses, type SecretReference } from './sources/secrets.ts';

export type { ConfiguredExtractor } from './extractors/configured.ts';
export { ConfigError, type ConfiguredSource } from './sources/configured.ts';

export interface Setting {
  /** The environment variable. */
  readonly name: string;
  /** As it would be written in the environment; empty for none. */
  readonly default: string;
  /** One line, as the README shows it. */
  readonly description: string;
  /** What a value has to look like, for error messages. */
  readonly expected: string;
  readonly schema: z.ZodType;
}

const count = z.coerce.number().int().min(1).max(1_000_000);
const truth = z.enum(['true', 'false', '1', '0']).transform((value) => value === 'true' || value === '1');
const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
const list = z.string().transform((value) =>
  value
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== ''),
);
const optional = z.string().transform((value) => (value === '' ? null : value));

/** By the member of `Settings` that each one sets. */
const table = {
  port: {
    name: 'DATELINE_PORT',
    default: '4000',
    description: 'The port to answer on; 0 takes a free one.',
    expected: 'a number from 0 to 65535',
    schema: z.coerce.number().int().min(0).max(65_535),
  },
  host: {
    name: 'DATELINE_HOST',
    default: '127.0.0.1',
    description: 'The address to answer on; 0.0.0.0 answers to other machines too.',
    expected: 'an address or a host name',
    schema: z.string().min(1),
  },
  database: {
    name: 'DATELINE_DATABASE',
    default: 'data/dateline.db',
    description: 'The database file, created when missing.',
    expected: 'the path of a file, or :memory:',
    schema: z.string().min(1),
  },
  config: {
    name: 'DATELINE_CONFIG',
    default: '',
    description:
      'The configuration file with sources and extractor; dateline.config.* in the working folder when empty.',
    expected: 'the path of a .ts, .js, .mjs or .json file',
    schema: optional,
  },
  logLevel: {
    name: 'DATELINE_LOG_LEVEL',
    default: 'info',
    description: `How much is logged: ${logLevels.join(', ')}.`,
    expected: `one of ${logLevels.join(', ')}`,
    schema: z.enum(logLevels),
  },
  corsOrigins: {
    name: 'DATELINE_CORS_ORIGINS',
    default: '',
    description: 'Web pages that may ask from a browser: origins with commas between, * for all, none when empty.',
    expected: 'origins such as https://desk.example, with commas between',
    schema: list.refine((origins) => origins.every((origin) => origin === '*' || isOrigin(origin))),
  },
  maxDepth: {
    name: 'DATELINE_MAX_DEPTH',
    default: '16',
    description: 'How deep a query may nest.',
    expected: 'a whole number from 1',
    schema: count,
  },
  maxCost: {
    name: 'DATELINE_MAX_COST',
    default: '200000',
    description: 'How costly a query may be; every field costs one, times the page size above it.',
    expected: 'a whole number from 1',
    schema: count,
  },
  maxAliases: {
    name: 'DATELINE_MAX_ALIASES',
    default: '30',
    description: 'How many aliases a query may use.',
    expected: 'a whole number from 1',
    schema: count,
  },
  maxRootFields: {
    name: 'DATELINE_MAX_ROOT_FIELDS',
    default: '20',
    description: 'How many fields of Query itself a query may ask for.',
    expected: 'a whole number from 1',
    schema: count,
  },
  maxDirectives: {
    name: 'DATELINE_MAX_DIRECTIVES',
    default: '50',
    description: 'How many directives a query may use.',
    expected: 'a whole number from 1',
    schema: count,
  },
  maxTokens: {
    name: 'DATELINE_MAX_TOKENS',
    default: '2000',
    description: 'How long a query may be, in tokens.',
    expected: 'a whole number from 1',
    schema: count,
  },
  maxBodyBytes: {
    name: 'DATELINE_MAX_BODY_BYTES',
    default: '200000',
    description: 'How large a request may be, query and variables together.',
    expected: 'a whole number from 1',
    schema: count,
  },
  allowPrivateNetworks: {
    name: 'DATELINE_ALLOW_PRIVATE_NETWORKS',
    default: 'false',
    description: 'Whether links and redirects may lead into private networks; sources you name yourself always may.',
    expected: 'true or false',
    schema: truth,
  },
  publicUrl: {
    name: 'DATELINE_PUBLIC_URL',
    default: '',
    description:
      'Where others reach this gateway; with it, feeds that have a hub (WebSub) push their news to /websub/ instead of waiting to be asked.',
    expected: 'an http or https address without query or final slash',
    schema: optional.refine((value) => value === null || /^https?:\/\/[^\s?#]*[^\s?#/]$/.test(value)),
  },
  contact: {
    name: 'DATELINE_CONTACT',
    default: '',
    description: 'An address or e-mail told to every origin we ask, so that its operator can reach you.',
    expected: 'one line of text',
    schema: optional.refine((value) => value === null || /^[\x21-\x7e]+$/.test(value)),
  },
} as const satisfies Record<string, Setting>;

/** Every setting, in the order the README lists them. */
export const settings: readonly Setting[] = Object.values(table);

export type Settings = { readonly [K in keyof typeof table]: z.output<(typeof table)[K]['schema']> };

/** Throws one ConfigError that lists every bad setting with its value and what was expected. */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const faults: string[] = [];
  const entries = Object.entries(table).map(([member, setting]) => {
    const written = environment[setting.name]?.trim();
    const value = written === undefined || written === '' ? setting.default : written;
    const result = setting.schema.safeParse(value);
    if (!result.success) faults.push(`${setting.name} is ${JSON.stringify(value)}; expected ${setting.expected}`);
    return [member, result.data];
  });
  if (faults.length > 0) throw new ConfigError(faults);
  return Object.fromEntries(entries) as Settings; // each member was parsed by its own schema above
}

const configSchema = z.strictObject({
  sources: z
    .array(
      z.strictObject({
        use: z.string().min(1),
        key: z
          .string()
          .regex(/^[a-z0-9][a-z0-9._-]{0,79}$/i)
          .optional(),
        title: z.string().min(1).optional(),
        every: z.string().optional(),
        /** Of the outlet: what its papers call "the Senate" is that country's. */
        country: z
          .string()
          .regex(/^[A-Z]{2}$/, 'expected the two capital letters of a country, ISO 3166-1 alpha-2, such as KE')
          .optional(),
        with: z.record(z.string(), z.json()).default({}),
      }),
    )
    .min(1),
  extractor: z
    .strictObject({ use: z.string().min(1), with: z.record(z.string(), z.json()).default({}) })
    .default({ use: 'embedded', with: {} }),
});

/** What a configuration file exports: `export default { sources: [{ use: 'feed', every: '15m', with: { url: '…' } }] } satisfies ConfigFile`. */
export type ConfigFile = z.input<typeof configSchema>;

export interface Config {
  /** The file it came from; null when it came from the command line. */
  readonly path: string | null;
  readonly sources: readonly ConfiguredSource[];
  readonly extractor: ConfiguredExtractor;
}

const fileNames = ['dateline.config.ts', 'dateline.config.mjs', 'dateline.config.js', 'dateline.config.json'];

/** The folder with our package.json: the same whether run from source or from dist/. */
export const packageRoot: string = rootAbove(dirname(fileURLToPath(import.meta.url)));

/** From `path`, else dateline.config.* in `cwd`, else the samples that come with the package. Rejects with a ConfigError. */
export async function loadConfig(path: string | null | undefined, cwd: string): Promise<Config> {
  const file = path ? resolve(cwd, path) : (findConfig(cwd) ?? findConfig(packageRoot));
  if (file === null || !existsSync(file)) {
    throw new ConfigError([
      `${file ?? join(cwd, 'dateline.config.*')}: there is no such file; write one such as ${exampleConfig()}`,
    ]);
  }
  const written = await parseConfigFile(file);
  const lookup = lookupFrom(dirname(file));
  const [sources, extractor] = await allOf(
    configureSources(written.sources, `${file}: `, lookup),
    configureExtractor(written.extractor, `${file}: `, lookup, readSecret),
  );
  return { path: file, sources, extractor };
}

/**
 * Sources from the values of `--source`, such as `folder:../shared/seeds`, relative to `cwd`; they stand in for the configured ones.
 * The extractor is the configured one all the same. Rejects with a ConfigError.
 */
export async function sourcesFromShorthand(
  shorthands: readonly string[],
  cwd: string,
  path: string | null = null,
): Promise<Config> {
  const [sources, extractor] = await allOf(configureShorthands(shorthands, lookupFrom(cwd)), loadExtractor(path, cwd));
  return { path: null, sources, extractor };
}

/** The extractor of the configuration that `loadConfig` would find; the embedded one where there is none. Rejects with a ConfigError. */
export async function loadExtractor(path: string | null, cwd: string): Promise<ConfiguredExtractor> {
  const file = path ? resolve(cwd, path) : findConfig(cwd);
  if (file !== null && !existsSync(file)) throw new ConfigError([`${file}: there is no such file`]);
  const entry: ExtractorEntry = file === null ? { use: 'embedded', with: {} } : (await parseConfigFile(file)).extractor;
  const directory = file === null ? cwd : dirname(file);
  return configureExtractor(entry, file === null ? '' : `${file}: `, { directory, load }, readSecret);
}

/** How plug-ins and secrets are found from a folder. */
export function lookupFrom(directory: string): SourceLookup {
  return { directory, load, readSecret };
}

/** Both, or the faults of both. */
async function allOf<A, B>(one: Promise<A>, other: Promise<B>): Promise<[A, B]> {
  const outcomes = await Promise.allSettled([one, other]);
  const faults = outcomes.flatMap((outcome) => {
    if (outcome.status === 'fulfilled') return [];
    if (outcome.reason instanceof ConfigError) return outcome.reason.faults;
    throw outcome.reason;
  });
  if (faults.length > 0) throw new ConfigError(faults);
  return [await one, await other];
}

/** What programs that sources run get of our environment: how to find programs and which language to speak, no secrets. */
export function programEnvironment(): { [name: string]: string | undefined } {
  const { PATH, HOME, LANG } = process.env;
  return { PATH, HOME, LANG };
}

async function readSecret(reference: SecretReference, directory: string): Promise<string | null> {
  if ('env' in reference) return process.env[reference.env]?.trim() ?? null;
  const text = await readFile(resolve(directory, reference.file), 'utf8').catch(() => null);
  return text?.trim() ?? null;
}

async function parseConfigFile(file: string): Promise<z.output<typeof configSchema>> {
  const written = await readConfigFile(file);
  const parsed = configSchema.safeParse(written);
  if (parsed.success) return parsed.data;
  throw new ConfigError(
    parsed.error.issues.map(({ path, message }) => {
      // What stands under `extractor` may hold a key that somebody put in the wrong place.
      const value =
        path[0] === 'extractor' && path.at(-1) !== 'use' ? 'wrong' : blankAddresses(shown(valueAt(written, path)));
      const place = path.length === 0 ? 'the whole file' : `${describe(path)} is ${value}`;
      const example = path[0] === 'extractor' ? `{ sources: […], extractor: { use: 'embedded' } }` : exampleConfig();
      return `${file}: ${place}; ${message}. A working example: ${example}`;
    }),
  );
}

/** The configuration a folder has of its own: from `path`, else dateline.config.* in it; null when there is none. */
export function ownConfig(path: string | null, cwd: string): string | null {
  return path === null ? findConfig(cwd) : resolve(cwd, path);
}

function findConfig(directory: string): string | null {
  return fileNames.map((name) => join(directory, name)).find((file) => existsSync(file)) ?? null;
}

async function readConfigFile(file: string): Promise<unknown> {
  if (!['.ts', '.mts', '.js', '.mjs', '.json'].includes(extname(file))) {
    throw new ConfigError([`${file}: a configuration is a .ts, .js, .mjs or .json file`]);
  }
  try {
    if (extname(file) === '.json') return JSON.parse(await readFile(file, 'utf8'));
    const module = await load(pathToFileURL(file).href);
    if (typeof module === 'object' && module !== null && 'default' in module) return module.default;
  } catch (cause) {
    throw new ConfigError([
      `${file}: could not be read: ${cause instanceof Error ? cause.message.split('\n')[0] : String(cause)}`,
    ]);
  }
  throw new ConfigError([`${file}: has no default export; write export default ${exampleConfig()}`]);
}

/** Imports a module; TypeScript where Node cannot read it itself (before 22.18) through tsx, a development dependency. */
async function load(url: string): Promise<unknown> {
  try {
    return await import(url);
  } catch (error) {
    const isTypeScript =
      /\.[mc]?ts$/.test(url) &&
      error instanceof Error &&
      'code' in error &&
      error.code === 'ERR_UNKNOWN_FILE_EXTENSION';
    if (!isTypeScript) throw error;
  }
  const tsx = await import('tsx/esm/api').catch(() => null);
  if (tsx === null)
    throw new Error(`Node ${process.version} reads no TypeScript; write it as .mjs or .json, or install tsx`);
  return tsx.tsImport(url, import.meta.url);
}

/** With the two sources that most people begin with; `dateline sources info NAME` shows an example of each other one. */
function exampleConfig(): string {
  const sources = builtIns
    .slice(0, 2)
    .map((plugin) => `{ use: '${plugin.name}', with: ${JSON.stringify(writtenExample(plugin))} }`);
  return `{ sources: [${sources.join(', ')}] }`;
}

function isOrigin(text: string): boolean {
  return URL.parse(text)?.origin === text;
}

function rootAbove(folder: string): string {
  if (existsSync(join(folder, 'package.json')) || !isAbsolute(folder) || dirname(folder) === folder) return folder;
  return rootAbove(dirname(folder));
}

/** A folder of files: text, pages, records, feeds, agency formats, letters and archives, read again only where a file changed. */

import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { kindOf, messageOf, SourceError } from './error.ts';
import { readFile } from './formats/file.ts';
import type { ReadOptions } from './formats/format.ts';
import { fileExtensions } from './formats/index.ts';
import type { Reading } from './formats/reading.ts';
import { matchesGlob } from './glob.ts';
import {
  defineSource,
  type FileEntry,
  type JsonObject,
  type SourceContext,
  type SourceFiles,
  type SourceMessage,
} from './source.ts';

/** A larger file is refused, not read: a single article never needs it and a list can be split. */
const MAX_FILE_BYTES = 64 * 1024 * 1024;

/** Names that start with a dot, in any folder, and files that a program is still writing. */
const neverRead = /(?:^|\/)\.|\.(?:tmp|part)$|~$/;

/** A file that changed so lately may still be written. */
const SETTLED_MS = 2000;

/** How many files go between two states. */
const FILES_PER_STATE = 100;

const schema = z.strictObject({
  path: z.string().min(1).describe('The folder, relative to the configuration file.'),
  include: z.array(z.string().min(1)).default(['**/*']).describe('Patterns of the files to read.'),
  exclude: z
    .array(z.string().min(1))
    .default([])
    .describe(
      'Patterns of files to leave out. Files that start with a dot or are not finished (*.tmp, *.part, *~) never count.',
    ),
  columns: z
    .record(z.string().min(1), z.string().min(1))
    .optional()
    .describe('For CSV: by the name of an article’s member (title, text, publishedAt …), the column that holds it.'),
  watch: z.boolean().default(false).describe('Read a changed file at once and not only at the next run.'),
});
type FolderConfig = z.infer<typeof schema>;

/** By path: size, time of change, and a hash of the bytes. */
type FolderState = { files: { [path: string]: [size: number, mtimeMs: number, sha256: string] } };

const documentation = `
In patterns \`*\` and \`?\` stay within a name, \`**\` goes over folders, \`{a,b}\` is either; a pattern without \`/\` is for a file's name in any folder. Files that start with a dot or are not finished (\`*.tmp\`, \`*.part\`, \`*~\`) never count. Symbolic links are not followed.

| Ending | What is read |
|---|---|
| \`.txt\` \`.text\` | The first line is the title (without its final full stop), the rest the article. A first line of more than 200 characters is a paragraph. |
| \`.md\` \`.markdown\` | YAML front matter gives title, date, authors, url and so on; without a title the first heading is it. |
| \`.html\` \`.htm\` \`.xhtml\` | A page: its article is found, what stands around it is set aside. |
| \`.json\` | One article, a list of them, a JSON Feed, or ninjs items (1.x to 3.x). |
| \`.ndjson\` \`.jsonl\` | One article a line. A bad line is reported with its number, the others are read. |
| \`.xml\` \`.rss\` \`.atom\` \`.rdf\` | A feed, NewsML-G2, NewsML 1 or NITF, by its outermost element. |
| \`.csv\` \`.tsv\` | A header line names the columns as JSON names its members; a row is an article. |
| \`.eml\` \`.mbox\` | Newsletters: the Message-ID identifies, the List-Id names the publisher; nothing in them is fetched. |
| \`.warc\` | Archived pages; a broken record is reported, the others are read. |

Each ending may be followed by \`.gz\`. A file that changed within two seconds waits until it has settled. Items of agency formats are known by their own id, and a canceled one withdraws the article.

JSON and front matter use these names: \`title\`, \`text\` or \`html\` or \`markdown\`, \`summary\`, \`url\`, \`authors\`, \`publisher\`, \`date\`, \`updated\`, \`language\`, \`id\`. Names from JSON Feed, schema.org and ninjs are understood too. A text file has to be UTF-8.

An article is known by its file's path, and the line or its \`id\` after a \`#\`: a renamed file is a new article. A file that is gone takes no article back. A file that cannot be read (an image, another encoding, broken JSON) is reported with its name and the reason.
`;

export const folder = defineSource<FolderConfig, FolderState>({
  apiVersion: 1,
  name: 'folder',
  version: '1.0.0',
  title: 'Files in a folder',
  description: `Reads articles from files (${fileExtensions.map((ending) => `.${ending}`).join(', ')}) in a folder and the folders in it.`,
  documentation,
  // z.toJSONSchema yields plain JSON data, typed more loosely.
  config: {
    schema,
    jsonSchema: z.toJSONSchema(schema, { io: 'input' }) as JsonObject,
    example: { path: 'samples', include: ['**/*.{txt,md}'] },
  },
  capabilities: {
    incremental: 'cursor',
    backfill: false,
    updates: true,
    // A file that is gone was tidied away; that takes no article back.
    deletions: false,
    fullText: 'always',
    ordered: false,
    push: false,
    network: false,
    filesystem: true,
  },
  stateVersion: 1,
  shorthand: (target) => ({ path: target }),
  target: ({ path }) => path,
  root: ({ path }) => path,
  watches: ({ watch }) => watch,

  async check(ctx, config) {
    const paths: string[] = [];
    for await (const { path } of wanted(filesOf(ctx), config)) paths.push(path);
    if (paths.length === 0)
      return { ok: true, title: config.path, sample: [], warnings: [`${config.path} has no file to read`] };
    const readings = await Promise.all(
      paths.slice(0, 3).map(async (path) => readFile(path, await bytesOf(filesOf(ctx), path), optionsOf(config))),
    );
    return { ok: true, title: config.path, sample: readings.flatMap(({ articles }) => articles).slice(0, 3) };
  },

  async *read(ctx, config, state) {
    const files = filesOf(ctx);
    const seen: FolderState['files'] = {};
    const before = state?.files ?? {};
    const young: FileEntry[] = [];
    let done = 0;
    const isKnown = (entry: FileEntry) => {
      const known = before[entry.path];
      return Object.hasOwn(before, entry.path) && known?.[0] === entry.size && known[1] === entry.mtimeMs;
    };
    async function* readOne(entry: FileEntry): AsyncIterable<SourceMessage<FolderState>> {
      ctx.signal.throwIfAborted();
      const { hash, articles, issues } = await readEntry(files, entry, config, seen[entry.path]?.[2]);
      for (const article of articles) yield { type: 'article', article };
      for (const issue of issues) yield { type: 'issue', issue };
      seen[entry.path] = [entry.size, entry.mtimeMs, hash];
      done += 1;
      yield { type: 'progress', done };
      // What was not reached yet stays as it was known, so that a run cut short is not read again from the start.
      if (done % FILES_PER_STATE === 0) yield { type: 'state', state: { files: { ...before, ...seen } } };
    }

    for await (const entry of wanted(files, config)) {
      const known = Object.hasOwn(before, entry.path) ? before[entry.path] : undefined;
      if (known !== undefined) seen[entry.path] = known;
      if (isKnown(entry)) continue;
      if (isYoung(entry, ctx.now())) young.push(entry);
      else yield* readOne(entry);
    }
    for await (const entry of settled(files, config, young, ctx.signal)) yield* readOne(entry);
    if (done > 0 || state === null || Object.keys(before).length !== Object.keys(seen).length) {
      yield { type: 'state', state: { files: seen } };
    }
  },
});

/** A time of change that lies ahead says nothing about how long ago it was. */
function isYoung({ mtimeMs }: FileEntry, now: Date): boolean {
  const age = now.getTime() - mtimeMs;
  return age >= 0 && age < SETTLED_MS;
}

/** Those that have not changed a while later; a file that is still growing waits for the next run. */
async function* settled(
  files: SourceFiles,
  config: FolderConfig,
  young: readonly FileEntry[],
  signal: AbortSignal,
): AsyncIterable<FileEntry> {
  if (young.length === 0) return;
  await sleep(SETTLED_MS, undefined, { signal });
  const was = new Map(young.map((entry) => [entry.path, entry]));
  for await (const entry of wanted(files, config)) {
    const { size, mtimeMs } = was.get(entry.path) ?? {};
    if (entry.size === size && entry.mtimeMs === mtimeMs) yield entry;
  }
}

function filesOf(ctx: SourceContext): SourceFiles {
  if (ctx.files !== undefined) return ctx.files;
  throw new SourceError('config', 'the folder source was given no files by its host');
}

async function* wanted(files: SourceFiles, config: FolderConfig): AsyncIterable<FileEntry> {
  const include = config.include.map(matchesGlob);
  const exclude = config.exclude.map(matchesGlob);
  for await (const entry of files.list('**/*')) {
    if (neverRead.test(entry.path)) continue;
    if (include.some((matches) => matches(entry.path)) && !exclude.some((matches) => matches(entry.path))) yield entry;
  }
}

/** A file whose bytes are as before, though touched, has no news. One that cannot be read is an issue, never an error. */
async function readEntry(
  files: SourceFiles,
  entry: FileEntry,
  config: FolderConfig,
  before = '',
): Promise<Reading & { hash: string }> {
  let hash = '';
  try {
    if (entry.size > MAX_FILE_BYTES)
      throw new SourceError('too-large', `${entry.path} has ${entry.size} bytes; ${MAX_FILE_BYTES} is the most`);
    const bytes = await bytesOf(files, entry.path);
    hash = createHash('sha256').update(bytes).digest('hex');
    if (hash === before) return { hash, articles: [], issues: [] };
    return { hash, ...(await readFile(entry.path, bytes, optionsOf(config))) };
  } catch (error) {
    return { hash, ...refused(error, entry.path) };
  }
}

function optionsOf({ columns }: FolderConfig): ReadOptions {
  return columns === undefined ? {} : { columns };
}

function refused(error: unknown, path: string): Reading {
  const message = messageOf(error);
  const kind = kindOf(error);
  return {
    articles: [],
    issues: [{ kind, message: message.includes(path) ? message : `${path}: ${message}`, externalId: path }],
  };
}

async function bytesOf(files: SourceFiles, path: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of files.open(path)) chunks.push(chunk);
  return Buffer.concat(chunks);
}

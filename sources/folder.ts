/** A folder of files: text, Markdown, HTML, JSON, NDJSON and feeds, read again only where a file changed. */

import { createHash } from 'node:crypto';
import { z } from 'zod';
import { decode } from '../readers/decode.ts';
import { kindOf, SourceError } from './error.ts';
import { fileExtensions, formatOf } from './formats/index.ts';
import type { Reading } from './formats/reading.ts';
import { matchesGlob } from './glob.ts';
import { defineSource, type FileEntry, type JsonObject, type SourceContext, type SourceFiles } from './source.ts';

/** A larger file is refused, not read: a single article never needs it and a list can be split. */
const MAX_FILE_BYTES = 64 * 1024 * 1024;

/** Names that start with a dot, in any folder, and files that a program is still writing. */
const neverRead = /(?:^|\/)\.|\.(?:tmp|part)$|~$/;

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
| \`.json\` | One article, a list of them, or a JSON Feed. |
| \`.ndjson\` \`.jsonl\` | One article a line. A bad line is reported with its number, the others are read. |
| \`.xml\` \`.rss\` \`.atom\` \`.rdf\` | A feed, as below. |

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
      paths.slice(0, 3).map(async (path) => readFile(path, await bytesOf(filesOf(ctx), path))),
    );
    return { ok: true, title: config.path, sample: readings.flatMap(({ articles }) => articles).slice(0, 3) };
  },

  async *read(ctx, config, state) {
    const files = filesOf(ctx);
    const seen: FolderState['files'] = {};
    const before = state?.files ?? {};
    let done = 0;
    for await (const entry of wanted(files, config)) {
      ctx.signal.throwIfAborted();
      const known = Object.hasOwn(before, entry.path) ? before[entry.path] : undefined;
      seen[entry.path] = known ?? [entry.size, entry.mtimeMs, ''];
      if (known !== undefined && known[0] === entry.size && known[1] === entry.mtimeMs) continue;
      const { hash, articles, issues } = await readEntry(files, entry, known?.[2]);
      for (const article of articles) yield { type: 'article', article };
      for (const issue of issues) yield { type: 'issue', issue };
      seen[entry.path] = [entry.size, entry.mtimeMs, hash];
      done += 1;
      yield { type: 'progress', done };
      // What was not reached yet stays as it was known, so that a run cut short is not read again from the start.
      if (done % FILES_PER_STATE === 0) yield { type: 'state', state: { files: { ...before, ...seen } } };
    }
    if (done > 0 || state === null || Object.keys(before).length !== Object.keys(seen).length) {
      yield { type: 'state', state: { files: seen } };
    }
  },
});

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
async function readEntry(files: SourceFiles, entry: FileEntry, before = ''): Promise<Reading & { hash: string }> {
  try {
    if (entry.size > MAX_FILE_BYTES)
      throw new SourceError('too-large', `${entry.path} has ${entry.size} bytes; ${MAX_FILE_BYTES} is the most`);
    const bytes = await bytesOf(files, entry.path);
    const hash = createHash('sha256').update(bytes).digest('hex');
    if (hash === before) return { hash, articles: [], issues: [] };
    return { hash, ...readable(entry.path, bytes) };
  } catch (error) {
    return { hash: '', ...refused(error, entry.path) };
  }
}

function readable(path: string, bytes: Uint8Array): Reading {
  try {
    return readFile(path, bytes);
  } catch (error) {
    return refused(error, path);
  }
}

function readFile(path: string, bytes: Uint8Array): Reading {
  const format = formatOf(path);
  if (format === null) {
    throw new SourceError('unsupported', `${path} is no kind of file this source reads (${fileExtensions.join(', ')})`);
  }
  const decoded = decode(bytes, { declared: format.declared });
  if (decoded === null) {
    const why = bytes.includes(0) ? 'has zero bytes, so it is no text' : 'is not UTF-8 text';
    throw new SourceError('unsupported', `${path} ${why}`);
  }
  if (decoded.text.trim() === '') throw new SourceError('malformed', `${path} is empty`);
  return format.read(decoded.text, path);
}

function refused(error: unknown, path: string): Reading {
  const message = error instanceof Error ? error.message : String(error);
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

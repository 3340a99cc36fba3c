/** Any program that prints messages as lines of JSON: a source in whatever language. */

import { z } from 'zod';
import { objectIn, textIn } from './claim.ts';
import { SourceError } from './error.ts';
import { faultOfMessage } from './kit/article.ts';
import { articlesOf, type Fields, fieldsSchema } from './mapping.ts';
import { filled, filledTexts, hidden, secretsSchema } from './placeholders.ts';
import { checkByReading } from './sample.ts';
import { defineSource, type JsonObject, type JsonValue, type SourceContext, type SourceMessage } from './source.ts';

const schema = z.strictObject({
  program: z
    .array(z.string())
    .min(1)
    .describe(
      'The program and its arguments. No shell reads them; `{state}` in an argument stands for the last state, as JSON.',
    ),
  format: z
    .enum(['messages', 'singer'])
    .default('messages')
    .describe('What it prints: messages of the contract, or RECORD and STATE of the Singer specification.'),
  streams: z.array(z.string().min(1)).default([]).describe('For `singer`: only records of these streams.'),
  fields: fieldsSchema.optional(),
  env: z
    .record(z.string().regex(/^[A-Za-z_]\w*$/), z.string())
    .default({})
    .describe('Environment variables for it. `{name}` stands for a secret of that name.'),
  secrets: secretsSchema,
  timeoutSeconds: z.number().min(1).max(86_400).default(600).describe('It is ended after so long.'),
});
type CommandConfig = z.infer<typeof schema>;

type CommandState = { program: JsonValue };

const defaultFields: Fields = {
  id: '/id',
  url: '/url',
  title: ['/title', '/headline'],
  html: '/html',
  markdown: '/markdown',
  text: ['/text', '/body', '/content'],
  summary: ['/summary', '/description'],
  authors: ['/authors', '/author'],
  publishedAt: ['/publishedAt', '/published_at', '/published'],
  updatedAt: ['/updatedAt', '/updated_at', '/updated'],
  language: ['/language', '/lang'],
};

export const command = defineSource<CommandConfig, CommandState>({
  apiVersion: 1,
  name: 'command',
  version: '1.0.0',
  title: 'Program',
  description: 'Runs a program and reads the messages that it prints, one a line.',
  documentation: `Each line is one message of [the contract](../sources/source.ts) as JSON:

\`\`\`jsonl
{"type":"article","article":{"externalId":"7","title":"A bridge","body":{"format":"text","value":"It is open.","complete":true}}}
{"type":"withdrawn","externalId":"5"}
{"type":"issue","issue":{"kind":"malformed","message":"record 9 has no id"}}
{"type":"state","state":{"last":7}}
\`\`\`

The program finds its last state in the variable \`DATELINE_STATE\` (\`null\` in a first run), the source's id in \`DATELINE_SOURCE\`, and when going back in time \`DATELINE_FROM\` and \`DATELINE_TO\`. It prints a state after what may be kept, and ends with code 0. Any other code ends the run with an error that has the last lines of its standard error. A line that is no message is reported with its number; the others are read.

A program of the [Singer specification](https://hub.meltano.com/singer/spec) works with \`format: "singer"\`: a RECORD becomes an article by \`fields\` (pointers into the record; usual names when left out), a STATE the state, SCHEMA and others are passed over. Taps that take their state from a file need a script around them.`,
  config: {
    schema,
    // z.toJSONSchema yields plain JSON data, typed more loosely.
    jsonSchema: z.toJSONSchema(schema, { io: 'input' }) as JsonObject,
    secrets: ['/secrets/*'],
    example: { program: ['python3', 'council.py', '--since', '{state}'] },
  },
  capabilities: {
    incremental: 'cursor',
    backfill: true,
    updates: true,
    deletions: true,
    fullText: 'sometimes',
    ordered: false,
    push: false,
    network: false,
    filesystem: false,
    programs: true,
  },
  stateVersion: 1,
  target: ({ program }) => program.join(' '),
  check: (ctx, config) =>
    checkByReading(ctx, (sparing) =>
      read(sparing, { ...config, timeoutSeconds: Math.min(config.timeoutSeconds, 25) }, null),
    ),
  read,
});

async function* read(
  ctx: SourceContext,
  config: CommandConfig,
  state: CommandState | null,
): AsyncIterable<SourceMessage<CommandState>> {
  if (ctx.run === undefined) throw new SourceError('config', 'the host runs no programs');
  const { secrets, timeoutSeconds } = config;
  const last = JSON.stringify(state?.program ?? null);
  const program = config.program.map((part) => String(filled(part, secrets)).replaceAll('{state}', () => last));
  const { from, to } = ctx.range ?? {};
  const env = {
    ...filledTexts(config.env, secrets),
    DATELINE_SOURCE: ctx.sourceId,
    DATELINE_STATE: last,
    ...(from === undefined ? {} : { DATELINE_FROM: from.toISOString() }),
    ...(to === undefined ? {} : { DATELINE_TO: to.toISOString() }),
  };
  let number = 0;
  try {
    for await (const line of ctx.run(program, { env, timeoutMs: timeoutSeconds * 1000 })) {
      number += 1;
      if (line.trim() === '') continue;
      yield messageIn(ctx, config, line, number);
      ctx.signal.throwIfAborted();
    }
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    throw new SourceError(error.kind, hidden(error.message, Object.values(secrets)), { cause: error.cause });
  }
}

/** An issue with the number of the line when it is no message. */
function messageIn(
  ctx: SourceContext,
  config: CommandConfig,
  line: string,
  number: number,
): SourceMessage<CommandState> {
  const wrong = (message: string): SourceMessage<CommandState> => ({
    type: 'issue',
    issue: { kind: 'malformed', message: `line ${number} ${message}` },
  });
  let value: JsonValue;
  try {
    value = ctx.parse.json(line);
  } catch {
    return wrong(`is no JSON: ${line.slice(0, 100)}`);
  }
  const claims = objectIn(value);
  if (config.format === 'singer')
    return fromSinger(config, claims, number) ?? wrong('is no message of the Singer specification');
  const fault = faultOfMessage(value);
  if (fault !== null || claims === undefined) return wrong(`is no message: ${fault}`);
  if (claims.type === 'state') return { type: 'state', state: { program: claims.state ?? null } };
  return value as SourceMessage<CommandState>; // faultOfMessage has looked at all that the host relies on
}

function fromSinger(
  { streams, fields = defaultFields }: CommandConfig,
  claims: JsonObject | undefined,
  number: number,
): SourceMessage<CommandState> | null {
  const type = textIn(claims?.type);
  if (claims === undefined || type === undefined) return null;
  if (type === 'STATE') return { type: 'state', state: { program: claims.value ?? null } };
  const stream = textIn(claims.stream) ?? '';
  if (type !== 'RECORD' || (streams.length > 0 && !streams.includes(stream))) return { type: 'progress', done: number };
  const mapping = { fields, dates: 'text', complete: true } as const;
  const { articles, issues } = articlesOf([claims.record ?? null], mapping, '', `line ${number}`);
  const [article] = articles;
  if (article !== undefined) return { type: 'article', article };
  const [issue] = issues;
  return issue === undefined ? null : { type: 'issue', issue };
}

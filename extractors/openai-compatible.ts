/**
 * A language model behind any OpenAI-compatible endpoint. It is never used unless the configuration names it, because it sends
 * the texts of articles away. The model gives quotes; where they stand, and what follows from them, is worked out here.
 */

import { z } from 'zod';
import type { Extractor, Findings, FoundStatement } from '../extract/findings.ts';
import type { JsonObject } from '../sources/source.ts';
import { type Answer, answerSchema, instructions, readAnswer } from './answer.ts';
import { foldAnsweredAllegations } from './answered-allegations.ts';
import { readAnsweredParties } from './answered-parties.ts';
import { type LocatedStatement, locateStatements } from './answered-statements.ts';
import { askModel, type ChatSettings, type Usage } from './chat.ts';
import { ExtractorError } from './error.ts';
import { defineExtractor, EXTRACTOR_API, type ExtractorContext, type Span } from './extractor.ts';
import { locatorOf } from './locate.ts';
import { piecesOf } from './pieces.ts';

/** Raised when the same answer would give other findings. */
const VERSION = '1';

const amount = z.number().nonnegative();

const ownMembers = ['model', 'messages', 'response_format', 'stream'];

const schema = z.strictObject({
  url: z
    .string()
    .refine(isBase, 'has to be an http or https address without user name, such as https://models.example/v1')
    .describe('The address before /chat/completions.'),
  model: z.string().min(1).describe('The name under which the endpoint knows the model.'),
  apiKey: z
    .string()
    .regex(/^[\x21-\x7e]+$/, 'a key is one line of ASCII without blanks')
    .optional()
    .describe('Where the key stands: { "env": "NAME" } or { "file": "path" }.'),
  maxCharacters: z.int().min(1000).default(200_000).describe('A longer article is not sent; it is rejected and kept.'),
  pieceCharacters: z
    .int()
    .min(500)
    .max(200_000)
    .default(12_000)
    .describe('A longer text is sent in pieces of so much.'),
  requestSeconds: amount.min(0.1).max(3600).default(60).describe('How long one request may take.'),
  articleSeconds: amount.min(0.1).max(3600).default(300).describe('How long one article may take, retries included.'),
  attempts: z.int().min(1).max(10).default(3).describe('How often a request is made when the endpoint fails.'),
  price: z
    .strictObject({ input: amount, output: amount, currency: z.string().min(1).max(10).default('USD') })
    .optional()
    .describe('Per million tokens; the cost is shown when it is set.'),
  request: z
    .record(z.string(), z.json())
    .refine(
      (members) => !ownMembers.some((name) => Object.hasOwn(members, name)),
      'may hold no model, messages, response_format or stream: those are set here',
    )
    .default({ temperature: 0 })
    .describe('Further members of each request, as the endpoint wants them.'),
});

export const openaiCompatible = defineExtractor<z.output<typeof schema>>({
  apiVersion: EXTRACTOR_API,
  name: 'openai-compatible',
  title: 'A language model behind an OpenAI-compatible endpoint',
  config: {
    schema,
    // z.toJSONSchema yields plain JSON data, typed more loosely.
    jsonSchema: z.toJSONSchema(schema, { io: 'input' }) as JsonObject,
    secrets: ['/apiKey'],
    example: { url: 'https://models.example/v1', model: 'some-model', apiKey: { env: 'MODEL_API_KEY' } },
  },
  sendsTo: ({ url }) => [endpointOf(url)],
  open(ctx, config): Extractor {
    const usage: Usage = { requests: 0, tokensIn: 0, tokensOut: 0 };
    let droppedCount = 0;
    return {
      name: 'openai-compatible',
      version: `${VERSION} ${config.model}`,
      async extract(text) {
        const findings = await read(ctx, config, text, usage);
        droppedCount += findings.dropped?.length ?? 0;
        return findings;
      },
      spent: () => (usage.requests === 0 ? null : describe(usage, droppedCount, config.price)),
    };
  },
});

type Config = z.output<typeof schema>;

async function read(ctx: ExtractorContext, config: Config, text: string, usage: Usage): Promise<Findings> {
  const { maxCharacters, pieceCharacters, articleSeconds } = config;
  if (text.length > maxCharacters) {
    const lengths = `${text.length} characters, more than the ${maxCharacters} of extractor.with.maxCharacters`;
    throw new ExtractorError('too-large', `the text has ${lengths}`);
  }
  const deadline = ctx.now() + articleSeconds * 1000;
  const answers: { piece: Span; answer: Answer }[] = [];
  for (const piece of piecesOf(text, pieceCharacters)) {
    const words = await askModel(
      ctx,
      chatSettings(config),
      bodyFor(config, text.slice(piece.start, piece.end)),
      usage,
      deadline,
    );
    answers.push({ piece, answer: answerIn(words, config) });
  }
  return assemble(text, answers);
}

function chatSettings({ url, apiKey, attempts, requestSeconds }: Config): ChatSettings {
  return { endpoint: endpointOf(url), apiKey: apiKey ?? null, attempts, requestMs: requestSeconds * 1000 };
}

function bodyFor({ model, request }: Config, text: string): JsonObject {
  return {
    ...request,
    model,
    messages: [
      { role: 'system', content: instructions },
      // As JSON, so that nothing in the text can look like the end of it.
      { role: 'user', content: JSON.stringify({ text }) },
    ],
    response_format: { type: 'json_schema', json_schema: { name: 'reading', strict: true, schema: answerSchema } },
  };
}

function answerIn(words: string, { url }: Config): Answer {
  try {
    return readAnswer(words);
  } catch (error) {
    const what = error instanceof Error ? error.message : String(error);
    throw new ExtractorError('malformed', `the answer of ${endpointOf(url)} ${what}`);
  }
}

/** Findings of the whole text from the answers about its pieces. */
function assemble(text: string, answers: readonly { piece: Span; answer: Answer }[]): Findings {
  const dropped = answers.flatMap(({ answer }) => answer.dropped);
  const drop = (what: string) => void dropped.push(what);
  const locator = locatorOf(text);
  const prefixOf = (i: number) => `${i + 1}:`;
  const parties = readAnsweredParties(
    answers.flatMap(({ answer }) => answer.parties),
    locator,
    drop,
  );
  const pieces = answers.map(({ piece, answer }, i) => ({
    piece,
    idPrefix: prefixOf(i),
    statements: answer.statements,
  }));
  const located = locateStatements(pieces, locator, parties, drop);
  const grouped = answers.flatMap(({ answer }, i) =>
    answer.allegations.map((one) => ({ ...one, statements: one.statements.map((id) => prefixOf(i) + id) })),
  );
  const allegations = foldAnsweredAllegations(grouped, located, locator, parties, drop);
  const ids = new Map(located.map(({ id }, i) => [id, `s${i + 1}`]));
  const idOf = (id: string) => ids.get(id)!;
  const allegationOf = new Map(
    allegations.toReversed().flatMap(({ id, statements }) => statements.map((one) => [one, id] as const)),
  );
  return {
    parties: parties.found,
    positions: [],
    statements: located.map((one) => withIds(one, idOf, allegationOf.get(one.id) ?? null)),
    allegations: allegations.map((one) => ({ ...one, statements: one.statements.map(idOf) })),
    dropped,
  };
}

function withIds(
  { passage: _passage, onBehalfOf: _onBehalfOf, ...statement }: LocatedStatement,
  idOf: (id: string) => string,
  allegation: string | null,
): FoundStatement {
  return { ...statement, id: idOf(statement.id), respondsTo: statement.respondsTo.map(idOf), allegation };
}

function describe({ requests, tokensIn, tokensOut }: Usage, droppedCount: number, price: Config['price']): string {
  const number = (value: number) => value.toLocaleString('en-GB');
  const parts = [
    `${number(requests)} ${requests === 1 ? 'request' : 'requests'}, ${number(tokensIn)} tokens in, ${number(tokensOut)} out`,
  ];
  if (price) {
    const cost = (tokensIn * price.input + tokensOut * price.output) / 1_000_000;
    parts.push(`${cost.toFixed(cost < 1 ? 4 : 2)} ${price.currency}`);
  }
  if (droppedCount > 0) parts.push(`${number(droppedCount)} findings dropped that the text does not hold`);
  return parts.join(', ');
}

function endpointOf(url: string): string {
  const base = new URL(url);
  base.pathname = `${base.pathname.replace(/\/+$/, '')}/chat/completions`;
  return base.href;
}

function isBase(text: string): boolean {
  if (URL.parse(text) === null) return false;
  const { protocol, username, password, hash } = new URL(text);
  return (protocol === 'http:' || protocol === 'https:') && username === '' && password === '' && hash === '';
}

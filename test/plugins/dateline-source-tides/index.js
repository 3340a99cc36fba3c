/** Tide warnings of a port, from an API with a key: a source that lives outside Dateline and imports nothing of it. */

/** @param {unknown} value */
function validate(value) {
  const { port, apiKey, ...others } = Object(value);
  const issues = [];
  if (typeof port !== 'string' || port === '') issues.push({ path: ['port'], message: 'the name of a port' });
  if (typeof apiKey !== 'string') issues.push({ path: ['apiKey'], message: 'the key of the API' });
  for (const name of Object.keys(others)) issues.push({ path: [name], message: 'no such setting' });
  return issues.length > 0 ? { issues } : { value: { port, apiKey } };
}

/** @param {string} kind @param {string} message @param {number | undefined} retryAfterMs */
function failure(kind, message, retryAfterMs) {
  return Object.assign(new Error(message), { kind }, retryAfterMs === undefined ? {} : { retryAfterMs });
}

const kinds = { 401: 'auth', 403: 'blocked', 404: 'not-found', 410: 'gone', 429: 'rate-limit' };

/** @param {import('dateline/source').SourceContext} ctx */
async function warningsOf(ctx, { port, apiKey }, since) {
  const address = `https://tides.example/v1/warnings?port=${encodeURIComponent(port)}&since=${since}`;
  const response = await ctx.fetch(address, { headers: { 'x-api-key': apiKey }, robots: 'exempt' });
  if (response.status !== 200) {
    const kind = kinds[response.status] ?? 'network';
    throw failure(kind, `tides.example answered with status ${response.status}`, response.retryAfterMs);
  }
  const answer = Object(ctx.parse.json(await response.text()));
  if (!Array.isArray(answer.warnings)) throw failure('malformed', `${address} has no list "warnings"`);
  return answer.warnings;
}

function articleOf({ number, heading, text, issued }) {
  if (!Number.isInteger(number) || typeof heading !== 'string' || typeof text !== 'string') return null;
  const body = { format: 'text', value: text, complete: true };
  return { externalId: String(number), title: heading, body, ...(typeof issued === 'string' ? { publishedAt: issued } : {}) };
}

/** @returns {import('dateline/source').SourcePlugin<{ port: string; apiKey: string }, { last: number }>} */
export default function tides() {
  return {
    apiVersion: 1,
    name: 'tides',
    version: '1.0.0',
    title: 'Tide warnings',
    description: 'Reads the tide warnings of a port.',
    config: {
      schema: { '~standard': { version: 1, vendor: 'tides', validate } },
      jsonSchema: {
        type: 'object',
        required: ['port', 'apiKey'],
        properties: {
          port: { type: 'string', description: 'The port.' },
          apiKey: { type: 'string', description: 'The key of the API.' },
        },
      },
      secrets: ['/apiKey'],
      example: { port: 'Northhaven', apiKey: 'key-of-the-api' },
    },
    capabilities: {
      incremental: 'cursor',
      backfill: false,
      updates: false,
      deletions: false,
      fullText: 'always',
      ordered: true,
      push: false,
      network: true,
      filesystem: false,
    },
    limits: { rate: [{ requests: 1, perMs: 1000 }] },
    stateVersion: 1,
    target: ({ port }) => port,

    async check(ctx, config) {
      const articles = (await warningsOf(ctx, config, 0)).map(articleOf).filter((article) => article !== null);
      return { ok: true, title: `Tides of ${config.port}`, sample: articles.slice(0, 3) };
    },

    async *read(ctx, config, state) {
      let last = state?.last ?? 0;
      for (const [n, warning] of (await warningsOf(ctx, config, last)).entries()) {
        const article = articleOf(Object(warning));
        if (article === null) {
          yield { type: 'issue', issue: { kind: 'malformed', message: `warning ${n + 1} has no number, heading or text` } };
          continue;
        }
        if (warning.number <= last) continue;
        last = warning.number;
        yield { type: 'article', article };
        yield { type: 'state', state: { last } };
      }
    },
  };
}

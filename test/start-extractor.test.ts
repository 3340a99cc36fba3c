/** `dateline start` with a language model: where texts go is said first, what it cost at the end, and the key never. */

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { modelServer, says } from './model-server.ts';
import { runDateline, startDateline, temporaryFolder } from './running.ts';

const accusation = {
  id: 's1',
  passage: 'The river rose by two metres, Anna Berg said on Monday.',
  source: 'Anna Berg',
  cue: 'said',
  content: ['The river rose by two metres'],
  speaker: 'Anna Berg',
  speakerKind: 'NAMED_PERSON',
  onBehalfOf: null,
  stance: 'ASSERTS',
  hedges: [],
  about: [],
  respondsTo: [],
};
const berg = { name: 'Anna Berg', type: 'PERSON', countryCode: null, organisationKind: null, names: [] };

it('reads through the endpoint that is configured, in the worker', async () => {
  const folder = temporaryFolder();
  const server = await modelServer();
  server.play(says({ parties: [berg], statements: [accusation], allegations: [] }));
  mkdirSync(join(folder.path, 'news'));
  writeFileSync(join(folder.path, 'news', 'flood.txt'), `The river rose\n\n${accusation.passage}\n`);
  const extractor = {
    use: 'openai-compatible',
    with: { url: server.url, model: 'reader', apiKey: { env: 'FLOOD_KEY' }, price: { input: 100, output: 100 } },
  };
  const config = join(folder.path, 'own.json');
  writeFileSync(config, JSON.stringify({ sources: [{ use: 'folder', with: { path: 'news' } }], extractor }));

  const refused = await runDateline(['start'], {
    DATELINE_CONFIG: config,
    DATELINE_DATABASE: join(folder.path, 'no.db'),
  });
  expect([refused.code, refused.stderr]).toEqual([
    2,
    expect.stringContaining('extractor.with.apiKey.env is "FLOOD_KEY"; that environment variable is not set'),
  ]);

  const dateline = await startDateline(folder.path, [], { DATELINE_CONFIG: config, FLOOD_KEY: 'sk-river' });
  const output = dateline.output();
  expect(output).toContain(
    `The extractor openai-compatible sends the texts of articles to ${server.url}/chat/completions.`,
  );
  expect(output).toContain('  The extractor: 1 request, 1,000 tokens in, 200 out, 0.1200 USD');
  expect(output).toMatch(/^ +1 {2}statements$/m);
  expect(output).not.toContain('sk-river');
  expect(server.asked[0]?.authorization).toBe('Bearer sk-river');
  await dateline.stop();
  await server.close();
  folder.remove();
}, 60_000);

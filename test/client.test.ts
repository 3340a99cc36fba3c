/** The typed client: it runs against a real server, and a wrong name in it does not compile. */

import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ask } from '../client/ask.ts';
import { accusationsAgainst } from '../client/example.ts';
import { SuggestionsDocument } from '../client/generated/graphql.ts';
import persisted from '../client/generated/persisted-documents.json' with { type: 'json' };
import { projectRoot, type Running, startDateline, temporaryFolder } from './running.ts';

const folder = temporaryFolder();
let dateline: Running;
beforeAll(async () => {
  dateline = await startDateline(folder.path);
}, 60_000);
afterAll(async () => {
  await dateline?.stop();
  folder.remove();
});

it('finds a party by name and prints the allegations against it', async () => {
  const [heading, ...lines] = await accusationsAgainst('Morocco', `${dateline.url}/graphql`);
  expect(heading).toMatch(/^\d+ allegations against .*Morocc/);
  for (const line of lines) expect(line).toMatch(/^[A-Z_]+, response [A-Z_]+: \S/);
});

it('says so when nobody has that name', async () => {
  expect(await accusationsAgainst('Zzyzx Qwfp', `${dateline.url}/graphql`)).toEqual([
    'No party is called "Zzyzx Qwfp".',
  ]);
});

it('rejects with what the gateway says', async () => {
  const tooLong = { name: 'x'.repeat(300_000) };
  await expect(ask(`${dateline.url}/graphql`, SuggestionsDocument, tooLong)).rejects.toThrow(/answered: .*too large/);
});

it('knows every operation by its hash', () => {
  expect(Object.keys(persisted).length).toBeGreaterThanOrEqual(8);
  for (const hash of Object.keys(persisted)) expect(hash).toMatch(/^(sha256:)?[0-9a-f]{64}$/);
});

it('does not compile with a field that the schema does not have', async () => {
  const good = `const answer = await ask('', SuggestionsDocument, { name: 'x' });\nconsole.log(answer.suggest[0]?.name);\n`;
  expect(await compile(good)).toBe('');
  expect(await compile(good.replace('?.name', '?.nmae'))).toMatch(/Property 'nmae' does not exist/);
  expect(await compile(good.replace("name: 'x'", 'name: 1'))).toMatch(
    /Type 'number' is not assignable to type 'string'/,
  );
  expect(await compile(good.replace("{ name: 'x' }", '{}'))).toMatch(/Property 'name' is missing/);
}, 60_000);

/** What the compiler says of a program that uses the client; empty when it says nothing. */
async function compile(program: string): Promise<string> {
  const place = temporaryFolder();
  const client = join(projectRoot, 'client');
  const file = join(place.path, 'program.mts');
  writeFileSync(
    file,
    `import { ask } from '${client}/ask.ts';\nimport { SuggestionsDocument } from '${client}/generated/graphql.ts';\n${program}`,
  );
  writeFileSync(
    join(place.path, 'tsconfig.json'),
    JSON.stringify({
      extends: join(projectRoot, 'tsconfig.json'),
      compilerOptions: {
        noEmit: true,
        incremental: false,
        declaration: false,
        // The program stands outside the tree and names the client by its whole path.
        rewriteRelativeImportExtensions: false,
        allowImportingTsExtensions: true,
        rootDir: '/',
        typeRoots: [join(projectRoot, 'node_modules/@types')],
      },
      include: ['program.mts'],
    }),
  );
  const tsc = join(projectRoot, 'node_modules/typescript/bin/tsc');
  const result = await promisify(execFile)(process.execPath, [tsc, '-p', place.path]).then(
    ({ stdout }) => stdout,
    (error: { stdout: string }) => error.stdout,
  );
  place.remove();
  return result;
}

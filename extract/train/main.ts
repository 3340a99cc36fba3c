/**
 * `npm run train`: rebuilds every weights file bit for bit from the public sets beside the checkout.
 * `npm run train -- --open` uses only the sets under open licences; `--to FOLDER` writes elsewhere; a name (names,
 * parts-of-speech, attributions) trains that one alone. See MODEL_CARD.md.
 */

import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readPartsOfSpeech } from '../parts-of-speech.ts';
import { trainAttributions } from './attributions.ts';
import { trainNames } from './names.ts';
import { trainPartsOfSpeech } from './parts-of-speech.ts';
import { SETS } from './sets.ts';

const models = ['names', 'parts-of-speech', 'attributions'] as const;
const own = fileURLToPath(new URL('../weights/', import.meta.url));

process.exitCode = main(process.argv.slice(2));

function main(args: string[]): number {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { open: { type: 'boolean' }, to: { type: 'string' } } });
  const unknown = positionals.filter((name) => !models.some((model) => model === name));
  if (unknown.length > 0) {
    console.error(`train: there is no model "${unknown[0]}"; there are ${models.join(', ')}`);
    return 2;
  }
  if (!existsSync(SETS)) {
    console.error(`train: the sets are not at ${fileURLToPath(SETS)}; nothing was trained. See extract/MODEL_CARD.md.`);
    return 1;
  }
  const folder = values.to === undefined ? own : resolve(values.to);
  const wanted = positionals.length === 0 ? models : models.filter((model) => positionals.includes(model));
  mkdirSync(folder, { recursive: true });
  const started = Date.now();
  const log = (line: string) => console.log(`${((Date.now() - started) / 1000).toFixed(0).padStart(4)} s  ${line}`);
  const write = (name: string, bytes: Buffer) => {
    writeFileSync(join(folder, name), bytes);
    log(`${name}: ${bytes.length} bytes`);
  };
  const open = values.open ?? false;
  if (wanted.includes('parts-of-speech')) write('parts-of-speech.bin', trainPartsOfSpeech({ open, log }));
  if (wanted.includes('names')) write('names.bin', trainNames({ open, log }));
  if (wanted.includes('attributions')) {
    if (open) {
      // No set of attributions is under an open licence: the rules find them alone.
      for (const name of ['marks.bin', 'roles.bin']) rmSync(join(folder, name), { force: true });
    } else {
      const { marks, roles } = trainAttributions(readPartsOfSpeech(readFileSync(join(folder, 'parts-of-speech.bin'))), log);
      write('marks.bin', marks);
      write('roles.bin', roles);
    }
  }
  return 0;
}

/** `npm run docs:sources`: writes the sections of docs/sources.md anew from the plug-ins' metadata. */

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../config.ts';
import { documentAll } from '../sources/described.ts';
import { builtIns } from '../sources/index.ts';

const file = join(packageRoot, 'docs/sources.md');
writeFileSync(file, documentAll(readFileSync(file, 'utf8'), builtIns));

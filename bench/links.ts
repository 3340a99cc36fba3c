/** `npm run evaluate:links`: precision and recall of what connects articles. `-- reprints`, `-- stories`, `-- parties`: one alone; `--errors` lists them. */

import { missingTexts } from './links/corpus.ts';
import { measureParties } from './links/parties.ts';
import { measureReprints } from './links/reprints.ts';
import { measureStories } from './links/stories.ts';

const measures: Readonly<Record<string, () => Promise<void>>> = {
  reprints: measureReprints,
  stories: measureStories,
  parties: measureParties,
};

const missing = missingTexts();
if (missing !== null) console.log(`Nothing was measured: ${missing}.`);
else {
  const wanted = process.argv.slice(2).filter((name) => name in measures);
  for (const name of wanted.length === 0 ? Object.keys(measures) : wanted) await measures[name]?.();
}

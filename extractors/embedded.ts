/** The extractor that comes with Dateline: reads here, offline, and needs no configuration. */

import { z } from 'zod';
import { embeddedExtractor, extract } from '../extract/extract.ts';
import type { Findings } from '../extract/findings.ts';
import type { JsonObject } from '../sources/source.ts';
import { defineExtractor, EXTRACTOR_API } from './extractor.ts';

/** The one place that names it: everybody else takes it from here. */
export { embeddedExtractor } from '../extract/extract.ts';

/** The same for one text, at once. */
export const readEmbedded: (text: string) => Findings = extract;

const schema = z.strictObject({});

export const embedded = defineExtractor<z.infer<typeof schema>>({
  apiVersion: EXTRACTOR_API,
  name: 'embedded',
  title: 'The extractor that comes with Dateline',
  // z.toJSONSchema yields plain JSON data, typed more loosely.
  config: { schema, jsonSchema: z.toJSONSchema(schema, { io: 'input' }) as JsonObject, example: {} },
  open: () => embeddedExtractor,
});

/** The extractor that comes with Dateline: reads here, offline, and needs no configuration. */

import { z } from 'zod';
import { extract, rulesExtractor } from '../extract/extract.ts';
import type { Extractor, Findings } from '../extract/findings.ts';
import type { JsonObject } from '../sources/source.ts';
import { defineExtractor, EXTRACTOR_API } from './extractor.ts';

/** The one place that names it: everybody else takes it from here. */
export const embeddedExtractor: Extractor = rulesExtractor;

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

/** The schema: every file below adds its types to the builder. */

import './scalars.ts';
import './enums.ts';
import './connections.ts';
import './source.ts';
import './article.ts';
import './provenance.ts';
import './story.ts';
import './evidence.ts';
import './mention.ts';
import './party.ts';
import './statement.ts';
import './allegation.ts';
import './judgement.ts';
import './statement-change.ts';
import './identity.ts';
import { builder } from './builder.ts';

export const schema = builder.toSchema();

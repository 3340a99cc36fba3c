/** The names of people and organisations in a text. Another reader of names may take this function’s place. */

import type { OrganisationKind } from '../vocabulary.ts';
import type { CountryName } from './countries.ts';
import type { Document, TokenRange } from './document.ts';
import type { Span } from './findings.ts';
import { agreeOnNames } from './names-agreement.ts';
import { nameEponyms } from './names-eponyms.ts';
import { gatherEvidence } from './names-evidence.ts';
import { addHeaded } from './names-headed.ts';
import { projectNames } from './names-projects.ts';
import { tagNames } from './names-tagger.ts';
import { trimNames } from './names-trim.ts';
import { kindOfBody } from './organisation-kinds.ts';

export interface Name extends Span {
  readonly type: 'PERSON' | 'ORGANISATION';
  /** Null for people, and where nothing in the text tells. */
  readonly kind: OrganisationKind | null;
  readonly tokens: TokenRange;
}

/** A name before its places in the text are worked out; `ELSE` is a place, people, product or work. */
export interface TaggedName {
  readonly type: Name['type'] | 'ELSE';
  readonly tokens: TokenRange;
}

/** Reads the names of a text, given its countries; in reading order, without overlaps. */
export type NameReader = (doc: Document, countries: readonly CountryName[]) => Name[];

/** By the trained tagger, then by rules for what its training sets do not show. */
export const readNames: NameReader = (doc, countries) => {
  const projects = projectNames(doc);
  const evidence = gatherEvidence(doc);
  const tagged = agreeOnNames(doc, nameEponyms(doc, addHeaded(doc, evidence, tagNames(doc, countries, evidence))));
  const apart = trimNames(doc, countries, tagged).filter(
    ({ tokens }) => !projects.some((project) => project.tokens.first < tokens.end && tokens.first < project.tokens.end),
  );
  const names = apart.flatMap(({ type, tokens }): Name[] => {
    if (type === 'ELSE') return [];
    const start = doc.tokens[tokens.first]!.start;
    const end = doc.tokens[tokens.end - 1]!.end;
    return [{ start, end, type, kind: type === 'ORGANISATION' ? kindOfBody(doc, tokens) : null, tokens }];
  });
  return projects.length === 0 ? names : [...names, ...projects].sort((a, b) => a.start - b.start);
};

/** The names of people and organisations in a text. Whoever reads names better (a trained tagger) takes this function’s place. */

import type { OrganisationKind } from '../vocabulary.ts';
import type { CountryName } from './countries.ts';
import type { Document, TokenRange } from './document.ts';
import type { Span } from './findings.ts';
import { nameCandidates } from './names-candidates.ts';
import { gatherEvidence } from './names-evidence.ts';
import { projectNames } from './names-projects.ts';
import { typeNames } from './names-typing.ts';

export interface Name extends Span {
  readonly type: 'PERSON' | 'ORGANISATION';
  /** Null for people, and where nothing in the text tells. */
  readonly kind: OrganisationKind | null;
  readonly tokens: TokenRange;
}

/** Reads the names of a text, given its countries; in reading order, without overlaps. */
export type NameReader = (doc: Document, countries: readonly CountryName[]) => Name[];

/** By rules and word lists: capitalised sequences, typed by their words, their neighbours and the rest of the document. */
export const readNames: NameReader = (doc, countries) => {
  const evidence = gatherEvidence(doc);
  const candidates = nameCandidates(doc, countries, evidence);
  const projects = projectNames(doc);
  const names = typeNames(doc, candidates, evidence);
  if (projects.length === 0) return names;
  const apart = names.filter(
    (name) => !projects.some((project) => project.start < name.end && name.start < project.end),
  );
  return [...apart, ...projects].sort((a, b) => a.start - b.start);
};

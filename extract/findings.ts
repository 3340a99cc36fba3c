/**
 * What an extractor finds in a text. Every place is a span of the text it was given: `text.slice(start, end)` is the finding.
 * The vocabularies are the API's (see schema.graphql); `id`s are local to one Findings and mean nothing outside it.
 */

import type {
  AllegationCategory,
  HedgeKind,
  OrganisationKind,
  PartyRole,
  PartyType,
  ProceedingState,
  QuoteKind,
  ResponseState,
  SourcingState,
  SpeakerKind,
  Stance,
  StatusHeadline,
} from '../vocabulary.ts';

/** Half-open, in UTF-16 code units of the given text: 0 ≤ start < end ≤ text.length. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** One person, organisation or country of the text, with every place that names it. */
export interface FoundParty {
  readonly id: string;
  readonly type: PartyType;
  /** The fullest name the text gives; for a country its English short name. */
  readonly name: string;
  /** ISO 3166-1 alpha-2 for a country, otherwise null. */
  readonly countryCode: string | null;
  /** For an organisation; null for the others. */
  readonly organisationKind: OrganisationKind | null;
  /** Local id of the country an organisation is said to belong to ("the Israeli surveillance firm NSO Group"). */
  readonly country: string | null;
  /** Names alone, in reading order ("Macron", "Israeli"); never descriptions ("the company"). */
  readonly mentions: readonly Span[];
  /** Places that mean the party without naming it ("the company", "the French president", "he"), in reading order. */
  readonly nominals: readonly Span[];
}

/** A title that the text gives a person. */
export interface FoundPosition {
  readonly person: string;
  /** As worded, without article: "defence minister", "deputy head". */
  readonly title: string;
  readonly organisation: string | null;
  readonly country: string | null;
  readonly isFormer: boolean;
  readonly evidence: Span;
}

export interface FoundHedge extends Span {
  readonly kind: HedgeKind;
}

/** One link of "X told Y, Z reported"; outermost first. */
export interface FoundAttributionLink {
  readonly party: string | null;
  readonly label: string;
  readonly cue: Span | null;
}

/** An attribution relation (PARC 3.0, PolNeAR): a source, by a cue, says a content. */
export interface FoundStatement {
  readonly id: string;
  /** Empty when the text names no speaker. */
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  /** Never empty; several spans where the words are interrupted. */
  readonly content: readonly Span[];
  /** Local id of the party that speaks; null for unnamed sources, which are never resolved to a person. */
  readonly speaker: string | null;
  /** The speaker as the text words it; null when it names nobody. */
  readonly speakerLabel: string | null;
  readonly speakerKind: SpeakerKind;
  readonly stance: Stance;
  readonly quoteKind: QuoteKind;
  readonly hedges: readonly FoundHedge[];
  /** Local ids of the parties it is about: for an accusation the accused, never the victim. */
  readonly about: readonly string[];
  /** Local ids of statements this one answers. */
  readonly respondsTo: readonly string[];
  readonly chain: readonly FoundAttributionLink[];
  /** Local id of the allegation it makes, repeats, answers or acts upon; null when it is not about alleged conduct. */
  readonly allegation: string | null;
  /** 0 to 1, or null when the method gives none. */
  readonly confidence: number | null;
}

export interface FoundRole {
  readonly role: PartyRole;
  /** Local id, or null when nobody can be resolved: a product, "the security services". */
  readonly party: string | null;
  readonly label: string;
  readonly evidence: readonly Span[];
  /** For an accused: what this text reports of its own answer; null for the other roles. */
  readonly response: ResponseState | null;
}

/** Conduct that the text reports somebody to attribute to somebody, folded over its statements. */
export interface FoundAllegation {
  readonly id: string;
  /** The claim as worded; its attributed sentence is safe to display. */
  readonly claim: Span;
  readonly sentence: Span;
  readonly category: AllegationCategory;
  /**
   * What is alleged to have been done, as one lower-case lemma or a class of lemmas: "target", "infect", "list", "bribe".
   * The same deed in two articles has the same conduct, so that being on a list, being targeted and being infected stay three.
   */
  readonly conduct: string;
  readonly sourcing: SourcingState;
  readonly response: ResponseState;
  readonly proceedings: ProceedingState;
  readonly headline: StatusHeadline;
  readonly roles: readonly FoundRole[];
  /** Local ids of its statements in reading order; the first founds it. */
  readonly statements: readonly string[];
}

export interface Findings {
  /** In order of first mention. */
  readonly parties: readonly FoundParty[];
  readonly positions: readonly FoundPosition[];
  /** In reading order of their cues. */
  readonly statements: readonly FoundStatement[];
  readonly allegations: readonly FoundAllegation[];
  /** One sentence for each thing the extractor itself set aside because the text does not hold its words. */
  readonly dropped?: readonly string[];
  /** What to know of the reading as a whole, a sentence each; absent when nothing. */
  readonly notes?: readonly string[];
}

/** Text in, findings out. The embedded one is pure and never throws; others may reject with an error that has a `kind`. */
export interface Extractor {
  /** Kept with every statement it finds. */
  readonly name: string;
  readonly version: string;
  /** From 0 to 1, the share of its statements that a reader found right; absent when nobody measured it. */
  readonly measuredPrecision?: number;
  extract(text: string): Findings | Promise<Findings>;
  /** What reading has cost since it was opened, in one line for people; null or absent when nothing. */
  spent?(): string | null;
}

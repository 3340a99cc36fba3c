/**
 * The words of the domain, each list once: what tables store, what the extractor finds and what the API offers as enums.
 * Imports nothing, so that every room may import it.
 */

export const partyTypes = ['PERSON', 'ORGANISATION', 'COUNTRY'] as const;
export type PartyType = (typeof partyTypes)[number];

export const organisationKinds = [
  'COMPANY',
  'GOVERNMENT_BODY',
  'POLITICAL_PARTY',
  'SECURITY_SERVICE',
  'MEDIA',
  'COURT',
  'NGO',
  'INTERGOVERNMENTAL',
  'OTHER',
  'UNKNOWN',
] as const;
export type OrganisationKind = (typeof organisationKinds)[number];

export const stances = [
  'ASSERTS',
  'ACCUSES',
  'SUSPECTS',
  'REPORTS',
  'CONFIRMS',
  'QUESTIONS',
  'DENIES',
  'PARTLY_DENIES',
  'DEFENDS',
  'DECLINES_COMMENT',
  'NO_REPLY',
  'ADMITS',
  'APOLOGISES',
  'REQUESTS',
  'CALLS_FOR_INVESTIGATION',
  'OPENS_INVESTIGATION',
  'CHARGES',
  'SUES',
  'RULES_LIABLE',
  'CLEARS',
  'CLOSES',
  'CORRECTS',
  'RETRACTS',
] as const;
export type Stance = (typeof stances)[number];

export const quoteKinds = ['DIRECT', 'MIXED', 'INDIRECT'] as const;
export type QuoteKind = (typeof quoteKinds)[number];

export const speakerKinds = [
  'NAMED_PERSON',
  'NAMED_ORGANISATION',
  'STATE',
  'MEDIA',
  'UNNAMED',
  'DOCUMENT',
  'AUTHOR',
] as const;
export type SpeakerKind = (typeof speakerKinds)[number];

export const hedgeKinds = ['EVIDENTIAL', 'MODAL', 'ATTRIBUTIVE', 'CONDITIONAL', 'APPROXIMATOR', 'SCARE_QUOTE'] as const;
export type HedgeKind = (typeof hedgeKinds)[number];

export const allegationCategories = [
  'SURVEILLANCE',
  'CORRUPTION',
  'FRAUD',
  'MONEY_LAUNDERING',
  'SANCTIONS_EVASION',
  'VIOLENCE',
  'HUMAN_RIGHTS',
  'CYBER',
  'ENVIRONMENT',
  'LABOUR',
  'SEXUAL_MISCONDUCT',
  'ELECTION_INTERFERENCE',
  'PRIVACY',
  'OTHER',
  'UNKNOWN',
] as const;
export type AllegationCategory = (typeof allegationCategories)[number];

export const partyRoles = ['CLAIMANT', 'ACCUSED', 'VICTIM', 'INSTRUMENT', 'INVESTIGATOR'] as const;
export type PartyRole = (typeof partyRoles)[number];

export const statusHeadlines = [
  'ALLEGED',
  'DISPUTED',
  'UNDER_INVESTIGATION',
  'IN_PROCEEDINGS',
  'ADMITTED',
  'FOUND',
  'DISMISSED',
  'RETRACTED',
  'UNKNOWN',
] as const;
export type StatusHeadline = (typeof statusHeadlines)[number];

export const sourcingStates = [
  'SINGLE_ORIGIN',
  'MULTIPLE_ORIGINS',
  'OFFICIAL_FINDING',
  'RETRACTED',
  'UNKNOWN',
] as const;
export type SourcingState = (typeof sourcingStates)[number];

export const responseStates = [
  'NOT_REPORTED',
  'NO_REPLY',
  'DECLINED_COMMENT',
  'DENIED',
  'PARTLY_DENIED',
  'ADMITTED',
  'APOLOGISED',
] as const;
export type ResponseState = (typeof responseStates)[number];

export const proceedingStates = [
  'NONE_REPORTED',
  'INVESTIGATION_CALLED_FOR',
  'INVESTIGATION',
  'CHARGED_OR_SUED',
  'FOUND_LIABLE',
  'CLEARED',
  'CLOSED',
] as const;
export type ProceedingState = (typeof proceedingStates)[number];

export const anchors = ['ANCHORED', 'MOVED', 'LOST'] as const;
export type Anchor = (typeof anchors)[number];

/** Rule of the step that every article makes by reporting an allegation: it adds no origin to those that stand. */
export const firstReport = 'first-report';

export const statusAxes = ['SOURCING', 'RESPONSE', 'PROCEEDINGS'] as const;
export type StatusAxis = (typeof statusAxes)[number];

export const originBases = [
  'EXPLICIT_ATTRIBUTION',
  'AGENCY_CREDIT',
  'NEAR_DUPLICATE',
  'CANONICAL_LINK',
  'OWN_REPORTING',
  'UNKNOWN',
] as const;
export type OriginBasis = (typeof originBases)[number];

export const allegationRelationKinds = ['REPEATS', 'SUPPORTS', 'CONTRADICTS', 'NARROWS', 'BROADENS'] as const;
export type AllegationRelationKind = (typeof allegationRelationKinds)[number];

export const reviewStates = ['MACHINE', 'ACCEPTED', 'AMENDED', 'REJECTED'] as const;
export type ReviewState = (typeof reviewStates)[number];

export const sourceStates = ['NEW', 'HEALTHY', 'DEGRADED', 'BACKING_OFF', 'PAUSED'] as const;
export type SourceState = (typeof sourceStates)[number];

/** As plug-ins spell them; the API shows them in UPPER_SNAKE. */
export const issueKinds = [
  'config',
  'auth',
  'rate-limit',
  'not-found',
  'gone',
  'blocked',
  'network',
  'timeout',
  'too-large',
  'malformed',
  'unsupported',
  'terms',
  'internal',
] as const;
export type IssueKind = (typeof issueKinds)[number];

/** By what an article is known again: its id, the id without scheme and host, its canonical address, its address without volatile parameters, or title, day and text together. */
export const identityKinds = ['ID', 'BARE_ID', 'CANONICAL_URL', 'STABLE_URL', 'CONTENT'] as const;
export type IdentityKind = (typeof identityKinds)[number];

/** Of two parties or two allegations. */
export const verdicts = ['SAME', 'DIFFERENT', 'UNSURE'] as const;
export type Verdict = (typeof verdicts)[number];

/** What an edit does to a statement: a hedge added or a weaker stance softens it, the reverse hardens it. */
export const statementChangeKinds = ['APPEARED', 'SOFTENED', 'HARDENED', 'REWORDED', 'VANISHED'] as const;
export type StatementChangeKind = (typeof statementChangeKinds)[number];

/** Of the outbox: what was stored that others may want to hear of. */
export const outboxKinds = [
  'ARTICLE_ADDED',
  'ARTICLE_UPDATED',
  'ARTICLE_WITHDRAWN',
  'ALLEGATION_NEW',
  'ALLEGATION_STATUS',
  'ALLEGATION_RESPONSE',
  'ALLEGATION_SOFTENED',
  'ALLEGATION_REMOVED_BY_EDIT',
  'ALLEGATION_MERGED',
  'ALLEGATION_SPLIT',
  'PARTIES_MERGED',
  'PARTIES_SPLIT',
  'STORY_CHANGED',
] as const;
export type OutboxKind = (typeof outboxKinds)[number];

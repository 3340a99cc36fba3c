/** The words of the vocabulary as enums, each described. */

import {
  allegationCategories,
  allegationRelationKinds,
  anchors,
  hedgeKinds,
  identityKinds,
  issueKinds,
  organisationKinds,
  originBases,
  partyRoles,
  proceedingStates,
  quoteKinds,
  responseStates,
  reviewStates,
  sourceStates,
  sourcingStates,
  speakerKinds,
  stances,
  statementChangeKinds,
  statusAxes,
  statusHeadlines,
  verdicts,
} from '../vocabulary.ts';
import { builder } from './builder.ts';

export const OrganisationKindEnum = enumOf(
  'OrganisationKind',
  'What an organisation is, as far as the text tells.',
  organisationKinds,
  {
    COMPANY: 'A business.',
    GOVERNMENT_BODY: 'A ministry, an office, an agency of a state.',
    POLITICAL_PARTY: 'A party that stands for election.',
    SECURITY_SERVICE: 'Police, army or intelligence.',
    MEDIA: 'A publisher of news.',
    COURT: 'A court or a tribunal.',
    NGO: 'A non-governmental organisation.',
    INTERGOVERNMENTAL: 'A body made by several states.',
    OTHER: 'Known to be none of these.',
    UNKNOWN: 'The text does not tell.',
  },
);

export const StanceEnum = enumOf(
  'Stance',
  'What a speaker does by saying it (after the CAMEO coding scheme).',
  stances,
  {
    ASSERTS: 'Says that something is so, without blame.',
    ACCUSES: 'Attributes misconduct to somebody.',
    SUSPECTS: 'Holds misconduct possible or likely.',
    REPORTS: 'Passes on what is known or said, as media and reports do.',
    CONFIRMS: 'Agrees with what was said before.',
    QUESTIONS: 'Doubts or asks.',
    DENIES: 'Says that an accusation is untrue.',
    PARTLY_DENIES: 'Denies one part and grants or leaves open another.',
    DEFENDS: 'Justifies conduct, or vouches for somebody, without a plain denial.',
    DECLINES_COMMENT: 'Answers that it will not comment.',
    NO_REPLY: 'Is reported not to have answered.',
    ADMITS: 'Grants that an accusation is true.',
    APOLOGISES: 'Expresses regret for conduct.',
    REQUESTS: 'Asks for something other than an inquiry.',
    CALLS_FOR_INVESTIGATION: 'Demands that somebody look into it.',
    OPENS_INVESTIGATION: 'Begins to look into it, as an authority.',
    CHARGES: 'Brings a criminal charge.',
    SUES: 'Brings a civil claim.',
    RULES_LIABLE: 'Finds somebody guilty or liable, as an authority.',
    CLEARS: 'Finds somebody not guilty or not liable.',
    CLOSES: 'Ends an inquiry or a case without a finding.',
    CORRECTS: 'Changes what the speaker said before.',
    RETRACTS: 'Takes back what the speaker said before.',
  },
);

export const QuoteKindEnum = enumOf('QuoteKind', 'How the words are given.', quoteKinds, {
  DIRECT: 'All within quotation marks.',
  MIXED: 'Partly within quotation marks.',
  INDIRECT: 'In the words of the article.',
});

export const SpeakerKindEnum = enumOf('SpeakerKind', 'What kind of voice speaks.', speakerKinds, {
  NAMED_PERSON: 'A person with a name.',
  NAMED_ORGANISATION: 'An organisation with a name.',
  STATE: 'A state or its government.',
  MEDIA: 'A publisher of news, other than this article’s.',
  UNNAMED: 'Somebody the text does not name: "officials", "a source". Never resolved to a person.',
  DOCUMENT: 'A paper: a report, a ruling, a list.',
  AUTHOR: 'The article itself.',
});

export const HedgeKindEnum = enumOf('HedgeKind', 'By what means a claim is held at a distance.', hedgeKinds, {
  EVIDENTIAL: 'Names a kind of evidence: "apparently", "according to data".',
  MODAL: 'A possibility: "could have", "may".',
  ATTRIBUTIVE: 'Somebody else’s word: "allegedly", "reportedly".',
  CONDITIONAL: 'Under a condition: "if true".',
  APPROXIMATOR: 'Not exact: "about", "some".',
  SCARE_QUOTE: 'Quotation marks that mark distance.',
});

export const AllegationCategoryEnum = enumOf(
  'AllegationCategory',
  'What kind of conduct is alleged.',
  allegationCategories,
  {
    SURVEILLANCE: 'Watching, tapping or tracking somebody.',
    CORRUPTION: 'Bribery or abuse of office.',
    FRAUD: 'Deception for gain.',
    MONEY_LAUNDERING: 'Hiding where money comes from.',
    SANCTIONS_EVASION: 'Getting around sanctions.',
    VIOLENCE: 'Killing, wounding, threatening.',
    HUMAN_RIGHTS: 'Violating human rights in another way.',
    CYBER: 'Breaking into or harming computer systems.',
    ENVIRONMENT: 'Harm to nature or health.',
    LABOUR: 'Mistreating people who work.',
    SEXUAL_MISCONDUCT: 'Harassment or abuse.',
    ELECTION_INTERFERENCE: 'Tampering with a vote or its campaign.',
    PRIVACY: 'Misusing personal data.',
    OTHER: 'Known to be none of these.',
    UNKNOWN: 'The text does not tell.',
  },
);

export const PartyRoleEnum = enumOf('PartyRole', 'The part somebody plays in an allegation.', partyRoles, {
  CLAIMANT: 'Makes the allegation.',
  ACCUSED: 'Is alleged to have done it.',
  VICTIM: 'Is alleged to have suffered it.',
  INSTRUMENT: 'Is alleged to have been used for it: a product, a company’s tool.',
  INVESTIGATOR: 'Looks into it.',
});

export const StatusHeadlineEnum = enumOf(
  'StatusHeadline',
  'One word for the three axes, by a named rule.',
  statusHeadlines,
  {
    ALLEGED: 'Reported, and nothing further is.',
    DISPUTED: 'The accused denies it, in whole or in part.',
    UNDER_INVESTIGATION: 'An authority looks into it.',
    IN_PROCEEDINGS: 'Somebody is charged or sued.',
    ADMITTED: 'The accused admits it or apologises.',
    FOUND: 'An authority found it to be so.',
    DISMISSED: 'An authority cleared the accused or closed the case.',
    RETRACTED: 'Whoever reported it took it back.',
    UNKNOWN: 'Not reported by the time asked about.',
  },
);

export const SourcingStateEnum = enumOf('SourcingState', 'How many independent origins report it.', sourcingStates, {
  SINGLE_ORIGIN: 'One, however often it was reprinted.',
  MULTIPLE_ORIGINS: 'Two or more.',
  OFFICIAL_FINDING: 'An authority found it to be so.',
  RETRACTED: 'Whoever reported it took it back.',
  UNKNOWN: 'Not reported by the time asked about.',
});

export const ResponseStateEnum = enumOf(
  'ResponseState',
  'What the accused is reported to have answered.',
  responseStates,
  {
    NOT_REPORTED: 'Nothing is reported.',
    NO_REPLY: 'It was asked and is reported not to have answered.',
    DECLINED_COMMENT: 'It will not comment.',
    DENIED: 'It denies; only the accused, or somebody speaking for it, sets this.',
    PARTLY_DENIED: 'It denies one part.',
    ADMITTED: 'It admits.',
    APOLOGISED: 'It apologised.',
  },
);

export const ProceedingStateEnum = enumOf(
  'ProceedingState',
  'What an authority, or a party to a case, is reported to do.',
  proceedingStates,
  {
    NONE_REPORTED: 'Nothing is reported.',
    INVESTIGATION_CALLED_FOR: 'Somebody demands an inquiry.',
    INVESTIGATION: 'An authority looks into it.',
    CHARGED_OR_SUED: 'A charge or a claim was brought.',
    FOUND_LIABLE: 'An authority found guilt or liability.',
    CLEARED: 'An authority cleared the accused.',
    CLOSED: 'Ended without a finding.',
  },
);

export const AnchorEnum = enumOf('Anchor', 'Where a quoted piece is in the article’s current version.', anchors, {
  ANCHORED: 'Where it was, or the span is of the current version.',
  MOVED: 'Elsewhere in the text.',
  LOST: 'Nowhere: the text was changed.',
});

export const StatusAxisEnum = enumOf(
  'StatusAxis',
  'Which of the three independent states an event moves.',
  statusAxes,
  {
    SOURCING: 'How many independent origins report it.',
    RESPONSE: 'What the accused answers.',
    PROCEEDINGS: 'What an authority does.',
  },
);

export const OriginBasisEnum = enumOf('OriginBasis', 'Why articles count as one origin.', originBases, {
  EXPLICIT_ATTRIBUTION: 'They say whom they have it from.',
  AGENCY_CREDIT: 'They credit the same agency.',
  NEAR_DUPLICATE: 'They share most of their text.',
  CANONICAL_LINK: 'They name the same address as the original.',
  OWN_REPORTING: 'A report of its own: nothing points to another.',
  UNKNOWN: 'Not known.',
});

export const AllegationRelationKindEnum = enumOf(
  'AllegationRelationKind',
  'How one allegation stands to another.',
  allegationRelationKinds,
  {
    REPEATS: 'Says the same.',
    SUPPORTS: 'Makes the other likelier.',
    CONTRADICTS: 'Cannot be true together with the other.',
    NARROWS: 'Says less: "was on a list" beside "was infected".',
    BROADENS: 'Says more.',
  },
);

export const ReviewStateEnum = enumOf(
  'ReviewState',
  'What a person decided about what the machine found.',
  reviewStates,
  {
    MACHINE: 'Nobody has looked at it.',
    ACCEPTED: 'Found right.',
    AMENDED: 'Put right.',
    REJECTED: 'Found wrong.',
  },
);

export const IdentityKindEnum = enumOf('ArticleIdentityKind', 'By what an article was known again.', identityKinds, {
  ID: 'Its id at the source, or another of its ids.',
  BARE_ID: 'Its id without scheme and host, where the id is an address.',
  CANONICAL_URL: 'The address it declares as its one address.',
  STABLE_URL: 'Its address without what only tracks readers or changes every time.',
  CONTENT: 'Title, day and text together.',
});

export const VerdictEnum = enumOf('Verdict', 'Whether two parties, or two allegations, are the same.', verdicts, {
  SAME: 'They are one.',
  DIFFERENT: 'They are two, whatever else connects them.',
  UNSURE: 'Not to be told; decides nothing.',
});

export const StatementChangeKindEnum = enumOf(
  'StatementChangeKind',
  'What an edit did to a statement.',
  statementChangeKinds,
  {
    APPEARED: 'The version before had no such statement.',
    SOFTENED: 'A hedge was added, the stance weakened, the accused made vague, and nothing the other way.',
    HARDENED: 'A hedge was taken out, the stance strengthened, the accused named, and nothing the other way.',
    REWORDED: 'Other words, or changes both ways.',
    VANISHED: 'The new version has no such statement.',
  },
);

export const SourceStateEnum = enumOf('SourceState', 'How a source fares.', sourceStates, {
  NEW: 'Not read yet.',
  HEALTHY: 'Its last reading succeeded.',
  DEGRADED: 'Its last reading succeeded in part, or brought what cannot be read for the first or second time.',
  BACKING_OFF: 'Its last readings failed; it is tried less often.',
  PAUSED: 'Not read until somebody resumes it.',
});

export const SourceErrorKindEnum = builder.enumType('SourceErrorKind', {
  description: 'What went wrong with a source; decides when it is tried again.',
  values: sourceErrors({
    config: 'Its configuration is wrong.',
    auth: 'It refuses our credentials.',
    'rate-limit': 'It asks us to come less often.',
    'not-found': 'Nothing is there.',
    gone: 'It is gone for good.',
    blocked: 'We refuse: the address is not one we may open.',
    network: 'It could not be reached.',
    timeout: 'It took too long.',
    'too-large': 'It sent more than we read.',
    malformed: 'It sent what cannot be read.',
    unsupported: 'It sent what this plug-in does not know.',
    terms: 'Its terms forbid it.',
    internal: 'Our own fault.',
  }),
});

function enumOf<const Value extends string>(
  name: string,
  description: string,
  values: readonly Value[],
  descriptions: Readonly<Record<Value, string>>,
) {
  // The record has a key for every value; Object.fromEntries forgets which.
  const described = Object.fromEntries(values.map((value) => [value, { description: descriptions[value] }])) as Record<
    Value,
    { description: string }
  >;
  return builder.enumType(name, { description, values: described });
}

/** Stored as plug-ins spell them, shown in UPPER_SNAKE. */
function sourceErrors(descriptions: Readonly<Record<(typeof issueKinds)[number], string>>) {
  return Object.fromEntries(
    issueKinds.map((kind) => [
      kind.toUpperCase().replaceAll('-', '_'),
      { value: kind, description: descriptions[kind] },
    ]),
  );
}

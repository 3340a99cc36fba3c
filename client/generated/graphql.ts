/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What kind of conduct is alleged. */
export type AllegationCategory =
  /** Bribery or abuse of office. */
  | 'CORRUPTION'
  /** Breaking into or harming computer systems. */
  | 'CYBER'
  /** Tampering with a vote or its campaign. */
  | 'ELECTION_INTERFERENCE'
  /** Harm to nature or health. */
  | 'ENVIRONMENT'
  /** Deception for gain. */
  | 'FRAUD'
  /** Violating human rights in another way. */
  | 'HUMAN_RIGHTS'
  /** Mistreating people who work. */
  | 'LABOUR'
  /** Hiding where money comes from. */
  | 'MONEY_LAUNDERING'
  /** Known to be none of these. */
  | 'OTHER'
  /** Misusing personal data. */
  | 'PRIVACY'
  /** Getting around sanctions. */
  | 'SANCTIONS_EVASION'
  /** Harassment or abuse. */
  | 'SEXUAL_MISCONDUCT'
  /** Watching, tapping or tracking somebody. */
  | 'SURVEILLANCE'
  /** The text does not tell. */
  | 'UNKNOWN'
  /** Killing, wounding, threatening. */
  | 'VIOLENCE';

/** By what means a claim is held at a distance. */
export type HedgeKind =
  /** Not exact: "about", "some". */
  | 'APPROXIMATOR'
  /** Somebody else’s word: "allegedly", "reportedly". */
  | 'ATTRIBUTIVE'
  /** Under a condition: "if true". */
  | 'CONDITIONAL'
  /** Names a kind of evidence: "apparently", "according to data". */
  | 'EVIDENTIAL'
  /** A possibility: "could have", "may". */
  | 'MODAL'
  /** Quotation marks that mark distance. */
  | 'SCARE_QUOTE';

/** Why articles count as one origin. */
export type OriginBasis =
  /** They credit the same agency. */
  | 'AGENCY_CREDIT'
  /** They name the same address as the original. */
  | 'CANONICAL_LINK'
  /** They say whom they have it from. */
  | 'EXPLICIT_ATTRIBUTION'
  /** They share most of their text. */
  | 'NEAR_DUPLICATE'
  /** A report of its own: nothing points to another. */
  | 'OWN_REPORTING'
  /** Not known. */
  | 'UNKNOWN';

/** The part somebody plays in an allegation. */
export type PartyRole =
  /** Is alleged to have done it. */
  | 'ACCUSED'
  /** Makes the allegation. */
  | 'CLAIMANT'
  /** Is alleged to have been used for it: a product, a company’s tool. */
  | 'INSTRUMENT'
  /** Looks into it. */
  | 'INVESTIGATOR'
  /** Is alleged to have suffered it. */
  | 'VICTIM';

/** What an authority, or a party to a case, is reported to do. */
export type ProceedingState =
  /** A charge or a claim was brought. */
  | 'CHARGED_OR_SUED'
  /** An authority cleared the accused. */
  | 'CLEARED'
  /** Ended without a finding. */
  | 'CLOSED'
  /** An authority found guilt or liability. */
  | 'FOUND_LIABLE'
  /** An authority looks into it. */
  | 'INVESTIGATION'
  /** Somebody demands an inquiry. */
  | 'INVESTIGATION_CALLED_FOR'
  /** Nothing is reported. */
  | 'NONE_REPORTED';

/** How the words are given. */
export type QuoteKind =
  /** All within quotation marks. */
  | 'DIRECT'
  /** In the words of the article. */
  | 'INDIRECT'
  /** Partly within quotation marks. */
  | 'MIXED';

/** What the accused is reported to have answered. */
export type ResponseState =
  /** It admits. */
  | 'ADMITTED'
  /** It apologised. */
  | 'APOLOGISED'
  /** It will not comment. */
  | 'DECLINED_COMMENT'
  /** It denies; only the accused, or somebody speaking for it, sets this. */
  | 'DENIED'
  /** Nothing is reported. */
  | 'NOT_REPORTED'
  /** It was asked and is reported not to have answered. */
  | 'NO_REPLY'
  /** It denies one part. */
  | 'PARTLY_DENIED';

/** What a speaker does by saying it (after the CAMEO coding scheme). */
export type Stance =
  /** Attributes misconduct to somebody. */
  | 'ACCUSES'
  /** Grants that an accusation is true. */
  | 'ADMITS'
  /** Expresses regret for conduct. */
  | 'APOLOGISES'
  /** Says that something is so, without blame. */
  | 'ASSERTS'
  /** Demands that somebody look into it. */
  | 'CALLS_FOR_INVESTIGATION'
  /** Brings a criminal charge. */
  | 'CHARGES'
  /** Finds somebody not guilty or not liable. */
  | 'CLEARS'
  /** Ends an inquiry or a case without a finding. */
  | 'CLOSES'
  /** Agrees with what was said before. */
  | 'CONFIRMS'
  /** Changes what the speaker said before. */
  | 'CORRECTS'
  /** Answers that it will not comment. */
  | 'DECLINES_COMMENT'
  /** Justifies conduct, or vouches for somebody, without a plain denial. */
  | 'DEFENDS'
  /** Says that an accusation is untrue. */
  | 'DENIES'
  /** Is reported not to have answered. */
  | 'NO_REPLY'
  /** Begins to look into it, as an authority. */
  | 'OPENS_INVESTIGATION'
  /** Denies one part and grants or leaves open another. */
  | 'PARTLY_DENIES'
  /** Doubts or asks. */
  | 'QUESTIONS'
  /** Passes on what is known or said, as media and reports do. */
  | 'REPORTS'
  /** Asks for something other than an inquiry. */
  | 'REQUESTS'
  /** Takes back what the speaker said before. */
  | 'RETRACTS'
  /** Finds somebody guilty or liable, as an authority. */
  | 'RULES_LIABLE'
  /** Brings a civil claim. */
  | 'SUES'
  /** Holds misconduct possible or likely. */
  | 'SUSPECTS';

/** What an edit did to a statement. */
export type StatementChangeKind =
  /** The version before had no such statement. */
  | 'APPEARED'
  /** A hedge was taken out, the stance strengthened, the accused named, and nothing the other way. */
  | 'HARDENED'
  /** Other words, or changes both ways. */
  | 'REWORDED'
  /** A hedge was added, the stance weakened, the accused made vague, and nothing the other way. */
  | 'SOFTENED'
  /** The new version has no such statement. */
  | 'VANISHED';

/** Which of the three independent states an event moves. */
export type StatusAxis =
  /** What an authority does. */
  | 'PROCEEDINGS'
  /** What the accused answers. */
  | 'RESPONSE'
  /** How many independent origins report it. */
  | 'SOURCING';

/** One word for the three axes, by a named rule. */
export type StatusHeadline =
  /** The accused admits it or apologises. */
  | 'ADMITTED'
  /** Reported, and nothing further is. */
  | 'ALLEGED'
  /** An authority cleared the accused or closed the case. */
  | 'DISMISSED'
  /** The accused denies it, in whole or in part. */
  | 'DISPUTED'
  /** An authority found it to be so. */
  | 'FOUND'
  /** Somebody is charged or sued. */
  | 'IN_PROCEEDINGS'
  /** Whoever reported it took it back. */
  | 'RETRACTED'
  /** An authority looks into it. */
  | 'UNDER_INVESTIGATION'
  /** Not reported by the time asked about. */
  | 'UNKNOWN';

export type AccusationsQueryVariables = Exact<{
  accused: string;
  first: number;
}>;


export type AccusationsQuery = { allegations: { totalCount: number, nodes: Array<{ attributedSentence: string, status: { headline: StatusHeadline, response: ResponseState } }> } };

export type SuggestionsQueryVariables = Exact<{
  name: string;
}>;


export type SuggestionsQuery = { suggest: Array<
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
  > };

export type OneAllegationOverTimeQueryVariables = Exact<{ [key: string]: never; }>;


export type OneAllegationOverTimeQuery = { person: { allegations: { nodes: Array<{ attributedSentence: string, history: Array<{ publishedAt: string, recordedAt: string, axis: StatusAxis, from: string | null, to: string, moves: boolean, statement: { stance: Stance, speakerLabel: string | null, content: Array<{ quote: string }>, article: { title: string } } }>, corroboration: { articleCount: number, independentOriginCount: number, origins: Array<{ label: string, basis: OriginBasis, articles: Array<{ title: string, publishedAt: string | null }> }> }, edits: Array<{ kind: StatementChangeKind, details: Array<string>, version: { title: string, seenAt: string } }> }> } } | null };

export type OnePersonQueryVariables = Exact<{ [key: string]: never; }>;


export type OnePersonQuery = { person: { name: string, aliases: Array<string>, positions: Array<{ title: string, country: { name: string } | null }>, saidByThem: { totalCount: number, nodes: Array<{ stance: Stance, content: Array<{ quote: string }>, article: { title: string } }> }, saidAboutThem: { totalCount: number, nodes: Array<{ attributedSentence: string, parties: Array<{ role: PartyRole, label: string }>, status: { headline: StatusHeadline } }> }, related: Array<{ articleCount: number, party:
        | { name: string }
        | { name: string }
        | { name: string }
       }> } | null };

export type SentencesWithOffsetsQueryVariables = Exact<{ [key: string]: never; }>;


export type SentencesWithOffsetsQuery = { articles: { nodes: Array<{ title: string, text: string, statements: { nodes: Array<{ stance: Stance, quoteKind: QuoteKind, source: Array<{ quote: string, start: number, end: number }>, cue: Array<{ quote: string, start: number, end: number }>, content: Array<{ quote: string, start: number, end: number }>, hedges: Array<{ kind: HedgeKind, span: { quote: string, start: number, end: number } }> }> } }> } };

export type StatusOnTwoDatesQueryVariables = Exact<{ [key: string]: never; }>;


export type StatusOnTwoDatesQuery = { person: { allegations: { nodes: Array<{ attributedSentence: string, on21July: { headline: StatusHeadline, response: ResponseState, proceedings: ProceedingState }, on28July: { headline: StatusHeadline, response: ResponseState, proceedings: ProceedingState, basis: Array<{ axis: StatusAxis, to: string, publishedAt: string, statement: { speakerLabel: string | null, content: Array<{ quote: string }> } }> } }> } } | null };

export type ThrownAwayQueryVariables = Exact<{ [key: string]: never; }>;


export type ThrownAwayQuery = { articles: { nodes: Array<{ title: string, url: string | null, removedBlocks: Array<{ rule: string, text: string }> }> } };

export type WhoAccusesWhomQueryVariables = Exact<{ [key: string]: never; }>;


export type WhoAccusesWhomQuery = { allegations: { totalCount: number, nodes: Array<{ attributedSentence: string, category: AllegationCategory, firstReportedAt: string | null, claimants: Array<{ label: string }>, accused: Array<{ label: string, response: ResponseState | null, party:
          | { __typename: 'Country', name: string }
          | { __typename: 'Organisation', name: string }
          | { __typename: 'Person', name: string }
         | null }>, victims: Array<{ label: string }>, status: { headline: StatusHeadline, response: ResponseState, proceedings: ProceedingState } }> } };

export type WhoDeniedItQueryVariables = Exact<{ [key: string]: never; }>;


export type WhoDeniedItQuery = { statements: { totalCount: number, nodes: Array<{ stance: Stance, speakerLabel: string | null, speaker:
        | { name: string }
        | { name: string }
        | { name: string }
       | null, cue: Array<{ quote: string }>, content: Array<{ quote: string }>, allegation: { claim: string } | null, article: { title: string, publishedAt: string | null } }> } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}

export const AccusationsDocument = new TypedDocumentString(`
    query Accusations($accused: ID!, $first: Int!) {
  allegations(filter: {party: $accused, roles: [ACCUSED]}, first: $first) {
    totalCount
    nodes {
      attributedSentence
      status {
        headline
        response
      }
    }
  }
}
    `, {"hash":"sha256:a62fcbdf4c606851cd2cf8a4ed9a4225ff0bbe6baeead0dea58f9c9610c2d1dd"}) as unknown as TypedDocumentString<AccusationsQuery, AccusationsQueryVariables>;
export const SuggestionsDocument = new TypedDocumentString(`
    query Suggestions($name: String!) {
  suggest(name: $name, first: 1) {
    id
    name
  }
}
    `, {"hash":"sha256:54de3eebf8dde7d232e5c2d39fd58efe98f4e65aa5631b8ae1013e9f10fb88ae"}) as unknown as TypedDocumentString<SuggestionsQuery, SuggestionsQueryVariables>;
export const OneAllegationOverTimeDocument = new TypedDocumentString(`
    query OneAllegationOverTime {
  person(name: "Emmanuel Macron") {
    allegations(roles: [VICTIM], first: 1) {
      nodes {
        attributedSentence
        history {
          publishedAt
          recordedAt
          axis
          from
          to
          moves
          statement {
            stance
            speakerLabel
            content {
              quote
            }
            article {
              title
            }
          }
        }
        corroboration {
          articleCount
          independentOriginCount
          origins {
            label
            basis
            articles {
              title
              publishedAt
            }
          }
        }
        edits {
          kind
          details
          version {
            title
            seenAt
          }
        }
      }
    }
  }
}
    `, {"hash":"sha256:297b605b770a80eb5a47fdafd03274efbce952e973217af6f254b269e7ec9a2d"}) as unknown as TypedDocumentString<OneAllegationOverTimeQuery, OneAllegationOverTimeQueryVariables>;
export const OnePersonDocument = new TypedDocumentString(`
    query OnePerson {
  person(name: "Emmanuel Macron") {
    name
    aliases
    positions {
      title
      country {
        name
      }
    }
    saidByThem: statements(first: 5) {
      totalCount
      nodes {
        stance
        content {
          quote
        }
        article {
          title
        }
      }
    }
    saidAboutThem: allegations(first: 5) {
      totalCount
      nodes {
        attributedSentence
        parties {
          role
          label
        }
        status {
          headline
        }
      }
    }
    related(first: 5) {
      party {
        name
      }
      articleCount
    }
  }
}
    `, {"hash":"sha256:f338cf3ee812ad236c4867a3379db5985e876955ffcb9eb1bce2109375eb5a15"}) as unknown as TypedDocumentString<OnePersonQuery, OnePersonQueryVariables>;
export const SentencesWithOffsetsDocument = new TypedDocumentString(`
    query SentencesWithOffsets {
  articles(first: 3) {
    nodes {
      title
      text
      statements(first: 10) {
        nodes {
          stance
          quoteKind
          source {
            quote
            start
            end
          }
          cue {
            quote
            start
            end
          }
          content {
            quote
            start
            end
          }
          hedges {
            kind
            span {
              quote
              start
              end
            }
          }
        }
      }
    }
  }
}
    `, {"hash":"sha256:688e37d63802338475e01d955edb64bdbed735a5bbb023ae5167e87dcd8c432f"}) as unknown as TypedDocumentString<SentencesWithOffsetsQuery, SentencesWithOffsetsQueryVariables>;
export const StatusOnTwoDatesDocument = new TypedDocumentString(`
    query StatusOnTwoDates {
  person(name: "Emmanuel Macron") {
    allegations(roles: [VICTIM], first: 5) {
      nodes {
        attributedSentence
        on21July: status(asOf: "2021-07-21T12:00:00Z") {
          headline
          response
          proceedings
        }
        on28July: status(asOf: "2021-07-28T23:00:00Z") {
          headline
          response
          proceedings
          basis {
            axis
            to
            publishedAt
            statement {
              speakerLabel
              content {
                quote
              }
            }
          }
        }
      }
    }
  }
}
    `, {"hash":"sha256:f50bcb684e86be733fd6e598bcfaeb5fd0419fc9d236c5340db133faaccb9227"}) as unknown as TypedDocumentString<StatusOnTwoDatesQuery, StatusOnTwoDatesQueryVariables>;
export const ThrownAwayDocument = new TypedDocumentString(`
    query ThrownAway {
  articles(first: 20) {
    nodes {
      title
      url
      removedBlocks {
        rule
        text
      }
    }
  }
}
    `, {"hash":"sha256:4e2b32bc2cb7db8e6c3aef575d1e22531589f01b6f298973ccd31a18a89cb1be"}) as unknown as TypedDocumentString<ThrownAwayQuery, ThrownAwayQueryVariables>;
export const WhoAccusesWhomDocument = new TypedDocumentString(`
    query WhoAccusesWhom {
  allegations(
    filter: {response: [DENIED, PARTLY_DENIED, DECLINED_COMMENT, ADMITTED]}
    first: 10
  ) {
    totalCount
    nodes {
      attributedSentence
      category
      claimants: parties(roles: [CLAIMANT]) {
        label
      }
      accused: parties(roles: [ACCUSED]) {
        label
        response
        party {
          __typename
          name
        }
      }
      victims: parties(roles: [VICTIM]) {
        label
      }
      status {
        headline
        response
        proceedings
      }
      firstReportedAt
    }
  }
}
    `, {"hash":"sha256:ae97a86cb85f05be155940e904ae4325edbc36f12c46b88c4ec3e1e2ea6b7d6a"}) as unknown as TypedDocumentString<WhoAccusesWhomQuery, WhoAccusesWhomQueryVariables>;
export const WhoDeniedItDocument = new TypedDocumentString(`
    query WhoDeniedIt {
  statements(
    filter: {stances: [DENIES, PARTLY_DENIES, DEFENDS, DECLINES_COMMENT, NO_REPLY]}
    first: 10
  ) {
    totalCount
    nodes {
      stance
      speaker {
        name
      }
      speakerLabel
      cue {
        quote
      }
      content {
        quote
      }
      allegation {
        claim
      }
      article {
        title
        publishedAt
      }
    }
  }
}
    `, {"hash":"sha256:299744e035a2fe1ddadcaefec7a260ea796366b11f98b35e8453416e350ae6ea"}) as unknown as TypedDocumentString<WhoDeniedItQuery, WhoDeniedItQueryVariables>;
/* eslint-disable */
import * as types from './graphql.ts';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "query Accusations($accused: ID!, $first: Int!) {\n  allegations(filter: {party: $accused, roles: [ACCUSED]}, first: $first) {\n    totalCount\n    nodes {\n      attributedSentence\n      status {\n        headline\n        response\n      }\n    }\n  }\n}": typeof types.AccusationsDocument,
    "query Suggestions($name: String!) {\n  suggest(name: $name, first: 1) {\n    id\n    name\n  }\n}": typeof types.SuggestionsDocument,
    "query OnePerson {\n  person(name: \"Emmanuel Macron\") {\n    name\n    aliases\n    positions {\n      title\n      country {\n        name\n      }\n    }\n    saidByThem: statements(first: 5) {\n      totalCount\n      nodes {\n        stance\n        content {\n          quote\n        }\n        article {\n          title\n        }\n      }\n    }\n    saidAboutThem: allegations(first: 5) {\n      totalCount\n      nodes {\n        attributedSentence\n        parties {\n          role\n          label\n        }\n        status {\n          headline\n        }\n      }\n    }\n    related(first: 5) {\n      party {\n        name\n      }\n      articleCount\n    }\n  }\n}": typeof types.OnePersonDocument,
    "query SentencesWithOffsets {\n  articles(first: 3) {\n    nodes {\n      title\n      text\n      statements(first: 10) {\n        nodes {\n          stance\n          quoteKind\n          source {\n            quote\n            start\n            end\n          }\n          cue {\n            quote\n            start\n            end\n          }\n          content {\n            quote\n            start\n            end\n          }\n          hedges {\n            kind\n            span {\n              quote\n              start\n              end\n            }\n          }\n        }\n      }\n    }\n  }\n}": typeof types.SentencesWithOffsetsDocument,
    "query StatusOnTwoDates {\n  person(name: \"Emmanuel Macron\") {\n    allegations(roles: [VICTIM], first: 5) {\n      nodes {\n        attributedSentence\n        on21July: status(asOf: \"2021-07-21T12:00:00Z\") {\n          headline\n          response\n          proceedings\n        }\n        on28July: status(asOf: \"2021-07-28T23:00:00Z\") {\n          headline\n          response\n          proceedings\n          basis {\n            axis\n            to\n            publishedAt\n            statement {\n              speakerLabel\n              content {\n                quote\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n}": typeof types.StatusOnTwoDatesDocument,
    "query ThrownAway {\n  articles(first: 20) {\n    nodes {\n      title\n      url\n      removedBlocks {\n        rule\n        text\n      }\n    }\n  }\n}": typeof types.ThrownAwayDocument,
    "query WhoAccusesWhom {\n  allegations(\n    filter: {response: [DENIED, PARTLY_DENIED, DECLINED_COMMENT, ADMITTED]}\n    first: 10\n  ) {\n    totalCount\n    nodes {\n      attributedSentence\n      category\n      claimants: parties(roles: [CLAIMANT]) {\n        label\n      }\n      accused: parties(roles: [ACCUSED]) {\n        label\n        response\n        party {\n          __typename\n          name\n        }\n      }\n      victims: parties(roles: [VICTIM]) {\n        label\n      }\n      status {\n        headline\n        response\n        proceedings\n      }\n      firstReportedAt\n    }\n  }\n}": typeof types.WhoAccusesWhomDocument,
    "query WhoDeniedIt {\n  statements(\n    filter: {stances: [DENIES, PARTLY_DENIES, DEFENDS, DECLINES_COMMENT, NO_REPLY]}\n    first: 10\n  ) {\n    totalCount\n    nodes {\n      stance\n      speaker {\n        name\n      }\n      speakerLabel\n      cue {\n        quote\n      }\n      content {\n        quote\n      }\n      allegation {\n        claim\n      }\n      article {\n        title\n        publishedAt\n      }\n    }\n  }\n}": typeof types.WhoDeniedItDocument,
};
const documents: Documents = {
    "query Accusations($accused: ID!, $first: Int!) {\n  allegations(filter: {party: $accused, roles: [ACCUSED]}, first: $first) {\n    totalCount\n    nodes {\n      attributedSentence\n      status {\n        headline\n        response\n      }\n    }\n  }\n}": types.AccusationsDocument,
    "query Suggestions($name: String!) {\n  suggest(name: $name, first: 1) {\n    id\n    name\n  }\n}": types.SuggestionsDocument,
    "query OnePerson {\n  person(name: \"Emmanuel Macron\") {\n    name\n    aliases\n    positions {\n      title\n      country {\n        name\n      }\n    }\n    saidByThem: statements(first: 5) {\n      totalCount\n      nodes {\n        stance\n        content {\n          quote\n        }\n        article {\n          title\n        }\n      }\n    }\n    saidAboutThem: allegations(first: 5) {\n      totalCount\n      nodes {\n        attributedSentence\n        parties {\n          role\n          label\n        }\n        status {\n          headline\n        }\n      }\n    }\n    related(first: 5) {\n      party {\n        name\n      }\n      articleCount\n    }\n  }\n}": types.OnePersonDocument,
    "query SentencesWithOffsets {\n  articles(first: 3) {\n    nodes {\n      title\n      text\n      statements(first: 10) {\n        nodes {\n          stance\n          quoteKind\n          source {\n            quote\n            start\n            end\n          }\n          cue {\n            quote\n            start\n            end\n          }\n          content {\n            quote\n            start\n            end\n          }\n          hedges {\n            kind\n            span {\n              quote\n              start\n              end\n            }\n          }\n        }\n      }\n    }\n  }\n}": types.SentencesWithOffsetsDocument,
    "query StatusOnTwoDates {\n  person(name: \"Emmanuel Macron\") {\n    allegations(roles: [VICTIM], first: 5) {\n      nodes {\n        attributedSentence\n        on21July: status(asOf: \"2021-07-21T12:00:00Z\") {\n          headline\n          response\n          proceedings\n        }\n        on28July: status(asOf: \"2021-07-28T23:00:00Z\") {\n          headline\n          response\n          proceedings\n          basis {\n            axis\n            to\n            publishedAt\n            statement {\n              speakerLabel\n              content {\n                quote\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n}": types.StatusOnTwoDatesDocument,
    "query ThrownAway {\n  articles(first: 20) {\n    nodes {\n      title\n      url\n      removedBlocks {\n        rule\n        text\n      }\n    }\n  }\n}": types.ThrownAwayDocument,
    "query WhoAccusesWhom {\n  allegations(\n    filter: {response: [DENIED, PARTLY_DENIED, DECLINED_COMMENT, ADMITTED]}\n    first: 10\n  ) {\n    totalCount\n    nodes {\n      attributedSentence\n      category\n      claimants: parties(roles: [CLAIMANT]) {\n        label\n      }\n      accused: parties(roles: [ACCUSED]) {\n        label\n        response\n        party {\n          __typename\n          name\n        }\n      }\n      victims: parties(roles: [VICTIM]) {\n        label\n      }\n      status {\n        headline\n        response\n        proceedings\n      }\n      firstReportedAt\n    }\n  }\n}": types.WhoAccusesWhomDocument,
    "query WhoDeniedIt {\n  statements(\n    filter: {stances: [DENIES, PARTLY_DENIES, DEFENDS, DECLINES_COMMENT, NO_REPLY]}\n    first: 10\n  ) {\n    totalCount\n    nodes {\n      stance\n      speaker {\n        name\n      }\n      speakerLabel\n      cue {\n        quote\n      }\n      content {\n        quote\n      }\n      allegation {\n        claim\n      }\n      article {\n        title\n        publishedAt\n      }\n    }\n  }\n}": types.WhoDeniedItDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Accusations($accused: ID!, $first: Int!) {\n  allegations(filter: {party: $accused, roles: [ACCUSED]}, first: $first) {\n    totalCount\n    nodes {\n      attributedSentence\n      status {\n        headline\n        response\n      }\n    }\n  }\n}"): typeof import('./graphql.ts').AccusationsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Suggestions($name: String!) {\n  suggest(name: $name, first: 1) {\n    id\n    name\n  }\n}"): typeof import('./graphql.ts').SuggestionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query OnePerson {\n  person(name: \"Emmanuel Macron\") {\n    name\n    aliases\n    positions {\n      title\n      country {\n        name\n      }\n    }\n    saidByThem: statements(first: 5) {\n      totalCount\n      nodes {\n        stance\n        content {\n          quote\n        }\n        article {\n          title\n        }\n      }\n    }\n    saidAboutThem: allegations(first: 5) {\n      totalCount\n      nodes {\n        attributedSentence\n        parties {\n          role\n          label\n        }\n        status {\n          headline\n        }\n      }\n    }\n    related(first: 5) {\n      party {\n        name\n      }\n      articleCount\n    }\n  }\n}"): typeof import('./graphql.ts').OnePersonDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query SentencesWithOffsets {\n  articles(first: 3) {\n    nodes {\n      title\n      text\n      statements(first: 10) {\n        nodes {\n          stance\n          quoteKind\n          source {\n            quote\n            start\n            end\n          }\n          cue {\n            quote\n            start\n            end\n          }\n          content {\n            quote\n            start\n            end\n          }\n          hedges {\n            kind\n            span {\n              quote\n              start\n              end\n            }\n          }\n        }\n      }\n    }\n  }\n}"): typeof import('./graphql.ts').SentencesWithOffsetsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query StatusOnTwoDates {\n  person(name: \"Emmanuel Macron\") {\n    allegations(roles: [VICTIM], first: 5) {\n      nodes {\n        attributedSentence\n        on21July: status(asOf: \"2021-07-21T12:00:00Z\") {\n          headline\n          response\n          proceedings\n        }\n        on28July: status(asOf: \"2021-07-28T23:00:00Z\") {\n          headline\n          response\n          proceedings\n          basis {\n            axis\n            to\n            publishedAt\n            statement {\n              speakerLabel\n              content {\n                quote\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n}"): typeof import('./graphql.ts').StatusOnTwoDatesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ThrownAway {\n  articles(first: 20) {\n    nodes {\n      title\n      url\n      removedBlocks {\n        rule\n        text\n      }\n    }\n  }\n}"): typeof import('./graphql.ts').ThrownAwayDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query WhoAccusesWhom {\n  allegations(\n    filter: {response: [DENIED, PARTLY_DENIED, DECLINED_COMMENT, ADMITTED]}\n    first: 10\n  ) {\n    totalCount\n    nodes {\n      attributedSentence\n      category\n      claimants: parties(roles: [CLAIMANT]) {\n        label\n      }\n      accused: parties(roles: [ACCUSED]) {\n        label\n        response\n        party {\n          __typename\n          name\n        }\n      }\n      victims: parties(roles: [VICTIM]) {\n        label\n      }\n      status {\n        headline\n        response\n        proceedings\n      }\n      firstReportedAt\n    }\n  }\n}"): typeof import('./graphql.ts').WhoAccusesWhomDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query WhoDeniedIt {\n  statements(\n    filter: {stances: [DENIES, PARTLY_DENIES, DEFENDS, DECLINES_COMMENT, NO_REPLY]}\n    first: 10\n  ) {\n    totalCount\n    nodes {\n      stance\n      speaker {\n        name\n      }\n      speakerLabel\n      cue {\n        quote\n      }\n      content {\n        quote\n      }\n      allegation {\n        claim\n      }\n      article {\n        title\n        publishedAt\n      }\n    }\n  }\n}"): typeof import('./graphql.ts').WhoDeniedItDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

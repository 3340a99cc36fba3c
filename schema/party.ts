/** What news is about: people, organisations and countries. */

import { allegationsOfParty } from '../resolvers/allegation.ts';
import { articlesOfParty } from '../resolvers/article.ts';
import { mentionsOfParty } from '../resolvers/mention.ts';
import {
  countryBy,
  listParties,
  namedPartyBy,
  partyOfType,
  relatedParties,
  suggestParties,
  typenameOf,
} from '../resolvers/party.ts';
import { optionalRow, requireRow } from '../resolvers/required.ts';
import { statementsOfSpeaker } from '../resolvers/statement.ts';
import { builder } from './builder.ts';
import {
  AllegationConnection,
  ArticleConnection,
  CountryConnection,
  MentionConnection,
  OrganisationConnection,
  PersonConnection,
  pageArgs,
  StatementConnection,
} from './connections.ts';
import { OrganisationKindEnum, PartyRoleEnum } from './enums.ts';
import {
  CountryType,
  EvidenceSpanType,
  OrganisationType,
  PartyInterface,
  PersonType,
  PositionType,
  RelatedPartyType,
} from './refs.ts';

PartyInterface.implement({
  description: 'Someone or something that articles name and that can say, do or suffer things.',
  interfaces: [builder.nodeInterfaceRef()],
  resolveType: (party) => typenameOf[party.type],
  fields: (t) => ({
    name: t.string({
      description:
        'The fullest name it was found under; of several that are judged the same, the one that most articles use.',
      resolve: (party) => party.shownName || party.name,
    }),
    aliases: t.field({
      type: ['String'],
      description: 'Other names it was found under, most frequent first, at most 50.',
      complexity: 1,
      resolve: (party, _args, { load }) => load.aliasesOfParty.load(party.id),
    }),
    wikidataId: t.exposeString('wikidataId', {
      nullable: true,
      description: 'Its item in Wikidata, such as Q142; null when it is not linked.',
    }),
    mentions: t.field({
      type: MentionConnection,
      args: pageArgs(),
      description: 'Where current versions of articles name it, newest article first.',
      resolve: (party, args, context) => mentionsOfParty(context, party.id, args),
    }),
    articles: t.field({
      type: ArticleConnection,
      args: pageArgs(),
      description: 'Articles whose current version names it, newest first.',
      resolve: (party, args, context) => articlesOfParty(context, party.id, args),
    }),
    allegations: t.field({
      type: AllegationConnection,
      args: {
        roles: t.arg({
          type: [PartyRoleEnum],
          description: 'Only where it plays one of these roles; every role when left out.',
        }),
        ...pageArgs(),
      },
      description: 'Allegations in which it plays a role, the one last reported first.',
      resolve: (party, args, context) => allegationsOfParty(context, party.id, args),
    }),
    statements: t.field({
      type: StatementConnection,
      args: pageArgs(),
      description: 'What it is itself reported to have said in current versions of articles, newest article first.',
      resolve: (party, args, context) => statementsOfSpeaker(context, party.id, args),
    }),
    related: t.field({
      type: [RelatedPartyType],
      args: { first: t.arg.int({ defaultValue: 10, description: 'How many, 0 to 100.' }) },
      description: 'Parties named together with it in its 200 newest articles, most often first.',
      resolve: (party, args, context) => relatedParties(context, party.id, args),
    }),
  }),
});

builder.node(PersonType, {
  description: 'A human being.',
  interfaces: [PartyInterface],
  id: { resolve: (party) => party.id },
  loadOne: (id, context) => partyOfType(context, id, 'PERSON'),
  fields: (t) => ({
    positions: t.field({
      type: [PositionType],
      description: 'Titles that articles give this person, the one last given first, each once.',
      resolve: (person, _args, { load }) => load.positionsOfPerson.load(person.id),
    }),
  }),
});

builder.node(OrganisationType, {
  description: 'A group that acts under a name: a company, an authority, a party, a court.',
  interfaces: [PartyInterface],
  id: { resolve: (party) => party.id },
  loadOne: (id, context) => partyOfType(context, id, 'ORGANISATION'),
  fields: (t) => ({
    kind: t.field({
      type: OrganisationKindEnum,
      description: 'What it is, as far as texts tell.',
      resolve: (organisation) => organisation.organisationKind ?? 'UNKNOWN',
    }),
    country: t.field({
      type: CountryType,
      nullable: true,
      description: 'The country it belongs to, as texts tell; null when none does.',
      resolve: (organisation, _args, { load }) => optionalRow(load.party, organisation.countryId),
    }),
  }),
});

builder.node(CountryType, {
  description: 'A country or territory, also where its name stands for its state.',
  interfaces: [PartyInterface],
  id: { resolve: (party) => party.id },
  loadOne: (id, context) => partyOfType(context, id, 'COUNTRY'),
  fields: (t) => ({
    countryCode: t.field({
      type: 'CountryCode',
      description: 'ISO 3166-1 alpha-2; ZZ when it has none.',
      resolve: (country) => country.countryCode ?? 'ZZ',
    }),
    region: t.exposeString('region', {
      nullable: true,
      description: 'The part of the world it lies in; null when it is not known.',
    }),
  }),
});

PositionType.implement({
  description:
    'A title held by a person as an article gives it: prime minister of Israel, former deputy head of a service.',
  fields: (t) => ({
    title: t.exposeString('title', { description: 'The words of the article, without the organisation.' }),
    organisation: t.field({
      type: OrganisationType,
      nullable: true,
      description: 'Where it is held; null when the article does not say.',
      resolve: (position, _args, { load }) => optionalRow(load.party, position.organisationId),
    }),
    country: t.field({
      type: CountryType,
      nullable: true,
      description: 'For which country; null when the article does not say.',
      resolve: (position, _args, { load }) => optionalRow(load.party, position.countryId),
    }),
    isFormer: t.exposeBoolean('isFormer', { description: 'Whether the article calls it a thing of the past.' }),
    evidence: t.field({
      type: EvidenceSpanType,
      description: 'Where the newest article that gives it does so.',
      resolve: (position, _args, { load }) => requireRow(load.span, position.spanId),
    }),
  }),
});

RelatedPartyType.implement({
  description: 'A party that is named together with another.',
  fields: (t) => ({
    party: t.field({
      type: PartyInterface,
      description: 'The other party.',
      resolve: (related, _args, { load }) => requireRow(load.party, related.partyId),
    }),
    articleCount: t.exposeInt('articleCount', { description: 'In how many of the articles looked at both are named.' }),
  }),
});

const PartyFilterInput = builder.inputType('PartyFilter', {
  description: 'Which parties; a party meets every field that is given.',
  fields: (t) => ({
    name: t.string({
      description:
        'Words that all occur in one of its names, the last as the beginning of a word. Case and accents do not matter.',
    }),
    mentionedAfter: t.field({ type: 'DateTime', description: 'Named in an article published later than this.' }),
  }),
});

const partyFilter = builder.args((t) => ({
  filter: t.field({ type: PartyFilterInput, description: 'Which ones; all when left out.' }),
}));

const idArg = builder.args((t) => ({ id: t.id({ description: 'An id this gateway returned.' }) }));

const idOrName = {
  ...idArg,
  ...builder.args((t) => ({
    name: t.string({
      description:
        'A whole name; case, accents and punctuation do not matter. Of several, the one named in most articles.',
    }),
  })),
};

builder.queryFields((t) => ({
  person: t.field({
    type: PersonType,
    nullable: true,
    description: 'One person by exactly one of id and name; null when there is none.',
    args: idOrName,
    resolve: (_root, args, context) => namedPartyBy(context, 'PERSON', args),
  }),
  people: t.field({
    type: PersonConnection,
    description: 'People, the one named in most articles first.',
    args: { ...partyFilter, ...pageArgs() },
    resolve: (_root, args, context) => listParties(context, 'PERSON', args),
  }),
  organisation: t.field({
    type: OrganisationType,
    nullable: true,
    description: 'One organisation by exactly one of id and name; null when there is none.',
    args: idOrName,
    resolve: (_root, args, context) => namedPartyBy(context, 'ORGANISATION', args),
  }),
  organisations: t.field({
    type: OrganisationConnection,
    description: 'Organisations, the one named in most articles first.',
    args: { ...partyFilter, ...pageArgs() },
    resolve: (_root, args, context) => listParties(context, 'ORGANISATION', args),
  }),
  country: t.field({
    type: CountryType,
    nullable: true,
    description: 'One country by exactly one of id and code; null when no article names it.',
    args: { ...idArg, countryCode: t.arg({ type: 'CountryCode', description: 'Its ISO code.' }) },
    resolve: (_root, args, context) => countryBy(context, args),
  }),
  countries: t.field({
    type: CountryConnection,
    description: 'Countries, the one named in most articles first.',
    args: { ...partyFilter, ...pageArgs() },
    resolve: (_root, args, context) => listParties(context, 'COUNTRY', args),
  }),
  suggest: t.field({
    type: [PartyInterface],
    description: 'From what a user types to parties the store knows, the one named in most articles first.',
    args: {
      name: t.arg.string({ required: true, description: 'The beginning of a name; the last word may be unfinished.' }),
      first: t.arg.int({ defaultValue: 10, description: 'How many, 0 to 100.' }),
    },
    resolve: (_root, args, context) => suggestParties(context, args),
  }),
}));

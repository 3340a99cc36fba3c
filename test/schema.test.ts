/** The printed schema is reviewed like code, says what it means, and has the names that clients were promised. */

import { existsSync, readFileSync } from 'node:fs';
import { complexityFromQuery } from '@pothos/plugin-complexity';
import {
  buildSchema,
  type GraphQLInterfaceType,
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
  validateSchema,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { printedSchema } from '../cli/schema.ts';
import { defaultLimits } from '../resolvers/context.ts';
import { nodeTypenames } from '../resolvers/global-id.ts';
import { schema } from '../schema/index.ts';

const ourTypes = Object.values(schema.getTypeMap()).filter(
  (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
);

describe('the schema', () => {
  it('is the one in schema.graphql (npm run schema prints it)', () => {
    expect(readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8')).toBe(printedSchema());
  });

  it('is valid', () => {
    expect(validateSchema(schema)).toEqual([]);
  });

  it('describes every type, field, argument, value and input field', () => {
    expect(ourTypes.flatMap(undescribed)).toEqual([]);
  });

  it('gives ids to every type that is a Node', () => {
    const nodes = schema.getPossibleTypes(schema.getType('Node') as GraphQLInterfaceType);
    expect(nodes.map((type) => type.name).sort()).toEqual(nodeTypenames);
  });

  it('names every connection once', () => {
    const connections = ourTypes.map((type) => type.name).filter((name) => name.endsWith('Connection'));
    expect(connections.sort()).toEqual(
      ['Allegation', 'Article', 'Country', 'Mention', 'Organisation', 'Person', 'Statement', 'Story'].map(
        (name) => `${name}Connection`,
      ),
    );
  });

  it('has lists without holes', () => {
    const holes = fieldsOf(ourTypes).filter(({ type }) => /\[\w+\]/.test(type));
    // `nodes` alone: null for each id that is not found, in the order of the ids.
    expect(holes.map(({ name }) => name)).toEqual(['Query.nodes']);
  });
});

describe('the cost of a query', () => {
  const costOf = (query: string) => complexityFromQuery(query, { schema }).complexity;

  it('is in the hundreds for a normal page', () => {
    const page = `{ articles(first: 20) { totalCount edges { cursor node { title url publishedAt source { title }
      mentions(first: 5) { nodes { party { name } } } } } pageInfo { endCursor hasNextPage } } }`;
    expect(costOf(page)).toBeGreaterThan(100);
    expect(costOf(page)).toBeLessThan(1_000);
  });

  it('counts edges and nodes once', () => {
    expect(costOf('{ articles(first: 10) { edges { node { url } } } }')).toBe(1 + 10 * 2);
    expect(costOf('{ articles(first: 10) { nodes { url } } }')).toBe(1 + 10);
  });

  it('leaves room for a hundred articles with fifty mentions each', () => {
    const page =
      '{ articles(first: 100) { nodes { title mentions(first: 50) { nodes { span { quote } party { name } } } } } }';
    expect(costOf(page)).toBeLessThan(defaultLimits.cost);
  });
});

describe('the contract', () => {
  const path = new URL('../../shared/api.graphql', import.meta.url);
  const isPresent = existsSync(path);
  if (!isPresent) console.warn('schema.test.ts: ../shared/api.graphql is absent, so its names are not compared.');

  it.skipIf(!isPresent)('has every name of the shape it was promised in, with its type', () => {
    const promised = fieldsOf(Object.values(contractOf(readFileSync(path, 'utf8')).getTypeMap()));
    const offered = new Map(fieldsOf(ourTypes).map(({ name, type }) => [name, type]));
    const differences = promised
      .filter(({ name }) => !isLater(name))
      .filter(({ name, type }) => offered.get(name) !== type)
      .map(({ name, type }) => `${name}: ${type}, offered: ${offered.get(name)}`);
    expect(differences).toEqual([]);
    expect(promised.length).toBeGreaterThan(250);
  });
});

/** Offered by later work: stories, facets, subscriptions and what only they need. */
function isLater(name: string): boolean {
  const isOfLaterType =
    /^(Story|StoryConnection|StoryEdge|Subscription|Facet|FacetBucket|TimeBucket|ArticleEvent|AllegationEvent|AllegationChange)\b/.test(
      name,
    );
  return (
    isOfLaterType || name.startsWith('Query.stories') || name === 'Article.story' || name.startsWith('Article.story(')
  );
}

/** The contract leaves the connections to its comment and writes Party's fields once. */
function contractOf(text: string) {
  const nodes = ['Article', 'Person', 'Organisation', 'Country', 'Mention', 'Statement', 'Allegation', 'Story'];
  const connections = nodes.map(
    (node) => `type ${node}Connection { edges: [${node}Edge!]! nodes: [${node}!]! pageInfo: PageInfo! totalCount: Int! }
      type ${node}Edge { node: ${node}! cursor: String! ${node === 'Article' ? 'snippet: String score: Float' : ''} }`,
  );
  const pageInfo =
    'type PageInfo { hasNextPage: Boolean! hasPreviousPage: Boolean! startCursor: String endCursor: String }';
  return buildSchema([text, ...connections, pageInfo].join('\n'), { assumeValid: true, assumeValidSDL: true });
}

interface Named {
  readonly name: string;
  readonly type: string;
}

/** Fields, arguments with their defaults, values and input fields as "Type.field(argument)". */
function fieldsOf(types: readonly GraphQLNamedType[]): Named[] {
  return types
    .filter((type) => !isIntrospectionType(type))
    .flatMap((type): Named[] => {
      if (isEnumType(type))
        return type.getValues().map((value) => ({ name: `${type.name}.${value.name}`, type: 'value' }));
      if (isInputObjectType(type)) {
        return Object.values(type.getFields()).map((field) => ({
          name: `${type.name}.${field.name}`,
          type: String(field.type),
        }));
      }
      if (!isObjectType(type) && !isInterfaceType(type)) return [];
      const interfaces = type
        .getInterfaces()
        .map((other) => ({ name: `${type.name} implements ${other.name}`, type: 'interface' }));
      const fields = Object.values(type.getFields()).flatMap((field) => [
        { name: `${type.name}.${field.name}`, type: String(field.type) },
        ...field.args.map((arg) => ({
          name: `${type.name}.${field.name}(${arg.name})`,
          type: arg.defaultValue === undefined ? String(arg.type) : `${arg.type} = ${JSON.stringify(arg.defaultValue)}`,
        })),
      ]);
      return [...interfaces, ...fields];
    });
}

function undescribed(type: GraphQLNamedType): string[] {
  const missing: string[] = [];
  const check = (name: string, description: string | null | undefined) => {
    if (!description?.trim()) missing.push(name);
  };
  check(type.name, type.description);
  if (isEnumType(type)) for (const value of type.getValues()) check(`${type.name}.${value.name}`, value.description);
  if (isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)) {
    for (const field of Object.values(type.getFields())) {
      check(`${type.name}.${field.name}`, field.description);
      for (const arg of 'args' in field ? field.args : [])
        check(`${type.name}.${field.name}(${arg.name})`, arg.description);
    }
  }
  return missing;
}

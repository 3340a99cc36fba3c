/** `dateline schema`: prints the schema into schema.graphql, which is reviewed like code. */

import { writeFileSync } from 'node:fs';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { schema } from '../schema/index.ts';

export async function run([file = 'schema.graphql']: string[]): Promise<number> {
  writeFileSync(file, printedSchema());
  console.log(`Wrote ${file}.`);
  return 0;
}

export const summary = 'print the schema into schema.graphql';

export const help = `Usage: dateline schema [FILE]

Prints the GraphQL schema into FILE (schema.graphql when left out).`;

/** Types and fields in alphabetical order, so that a difference is a change. */
export function printedSchema(): string {
  return `${printSchema(lexicographicSortSchema(schema))}\n`;
}

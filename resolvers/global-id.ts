/** Ids as callers see them: opaque, and they say which type they belong to. */

import { badInput, shown } from './errors.ts';

export interface GlobalId {
  readonly typename: string;
  readonly id: string;
}

/** The types that implement Node. */
export const nodeTypenames: readonly string[] = [
  'Allegation',
  'Article',
  'ArticleVersion',
  'Country',
  'Organisation',
  'Person',
  'Source',
  'Statement',
  'Story',
];

export const partyTypenames = ['Person', 'Organisation', 'Country'] as const;

export function encodeGlobalId(typename: string, id: string | number | bigint): string {
  return Buffer.from(`${typename}:${id}`).toString('base64url');
}

/** Throws a caller's error when the text is no id of this gateway. */
export function decodeGlobalId(text: string, argument = 'id'): GlobalId {
  const found = /^([A-Z][A-Za-z]*):([\w-]{1,64})$/.exec(Buffer.from(text, 'base64url').toString('utf8'));
  const [, typename, id] = found ?? [];
  if (typename === undefined || id === undefined || !nodeTypenames.includes(typename)) {
    throw badInput(
      argument,
      `\`${argument}\`: ${shown(text)} is no id of this gateway; pass an \`id\` that it returned.`,
    );
  }
  return { typename, id };
}

/** The id within its own type; throws a caller's error when it belongs to another type. */
export function localId(text: string, typenames: readonly string[], argument: string): string {
  const { typename, id } = decodeGlobalId(text, argument);
  if (typenames.includes(typename)) return id;
  const expected = typenames.join(', ');
  throw badInput(
    argument,
    `\`${argument}\`: ${shown(text)} is the id of another type (${typename}); expected one of: ${expected}.`,
  );
}

/** Both ids of a judgement; `typename` of what it is about. */
export function idsOfJudgement(
  { leftId, rightId }: { readonly leftId: string; readonly rightId: string },
  typename: string,
): string[] {
  return [leftId, rightId].map((id) => encodeGlobalId(typename, id));
}

/** A caller's mistakes, each with a stable code and a sentence that says what to do. Nothing else extends GraphQLError. */

import { GraphQLError } from 'graphql';

export type ErrorCode = 'BAD_USER_INPUT' | 'QUERY_TOO_COSTLY' | 'QUERY_TOO_DEEP' | 'QUERY_TOO_LONG';

export class CallerError extends GraphQLError {
  constructor(code: ErrorCode, message: string, details: Readonly<Record<string, unknown>> = {}) {
    super(message, { extensions: { ...details, code } });
    this.name = 'CallerError';
  }
}

/** `argument` is the path of the argument or filter field: "filter.text". */
export function badInput(
  argument: string,
  message: string,
  details: Readonly<Record<string, unknown>> = {},
): CallerError {
  return new CallerError('BAD_USER_INPUT', message, { argument, ...details });
}

/** A value as it may stand in a message: quoted, on one line, cut at 80 characters. */
export function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

/** Throws unless exactly one of the arguments has a value; answers with its name. */
export function exactlyOne<Name extends string>(field: string, args: Readonly<Record<Name, unknown>>): Name {
  // Object.keys forgets which keys a record has.
  const names = Object.keys(args) as Name[];
  const given = names.filter((name) => args[name] != null);
  const [only] = given;
  if (only !== undefined && given.length === 1) return only;
  const choice = names.map((name) => `\`${name}\``).join(' or ');
  throw badInput(names.join(', '), `${field} needs exactly one of ${choice}; ${given.length} were given.`);
}

/** A typed client in one function: the document says what may be asked with it and what comes back. */

import type { TypedDocumentString } from './generated/graphql.ts';

/** No variables need to be given where the document has none. */
type Given<V> = V extends Record<string, never> ? [variables?: V] : [variables: V];

/** Sends one operation to a gateway's address, such as http://127.0.0.1:4000/graphql. Rejects with the first error's message. */
export async function ask<R, V>(
  url: string,
  document: TypedDocumentString<R, V>,
  ...[variables]: Given<V>
): Promise<R> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json' },
    body: JSON.stringify({ query: document.toString(), variables }),
  });
  // The edge: what comes over the wire is what the schema promises for this document.
  const answer = (await response.json()) as { data?: R | null; errors?: { message: string }[] };
  if (answer.errors?.[0]) throw new Error(`${url} answered: ${answer.errors[0].message}`);
  if (!answer.data) throw new Error(`${url} answered ${response.status} without data.`);
  return answer.data;
}

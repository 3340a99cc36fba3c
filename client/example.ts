/**
 * An example client: finds a party by name and prints the allegations against it, each as reported.
 * `npx tsx client/example.ts "NSO Group"` asks a gateway on this machine; a second argument is another address.
 */

import { pathToFileURL } from 'node:url';
import { ask } from './ask.ts';
import { AccusationsDocument, SuggestionsDocument } from './generated/graphql.ts';

/** Lines to print; one line that says so when no party has that name. */
export async function accusationsAgainst(name: string, url: string): Promise<string[]> {
  const { suggest } = await ask(url, SuggestionsDocument, { name });
  const party = suggest[0];
  if (!party) return [`No party is called "${name}".`];
  const { allegations } = await ask(url, AccusationsDocument, { accused: party.id, first: 20 });
  return [
    `${allegations.totalCount} allegations against ${party.name}`,
    ...allegations.nodes.map(
      ({ attributedSentence, status }) => `${status.headline}, response ${status.response}: ${attributedSentence}`,
    ),
  ];
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [name = 'NSO Group', url = 'http://127.0.0.1:4000/graphql'] = process.argv.slice(2);
  for (const line of await accusationsAgainst(name, url)) console.log(line);
}

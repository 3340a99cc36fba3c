/** Joint undertakings that act in a text: “the Pegasus project could not examine the phones”. The bare word stays what it is. */

import type { Document } from './document.ts';
import type { Name } from './names.ts';

/** Names of projects and consortia; only those that somewhere do what bodies do. */
export function projectNames({ tokens }: Document): Name[] {
  const found: Name[] = [];
  const acting = new Set<string>();
  for (let i = 2; i < tokens.length; i++) {
    const noun = tokens[i]!;
    if (!/^(?:project|consortium|collaboration|collective)$/.test(noun.text)) continue;
    const word = tokens[i - 1]!;
    if (!/^\p{Lu}\p{Ll}+$/u.test(word.text) || tokens[i - 2]!.lower !== 'the' || noun.start !== word.end + 1) continue;
    const after = tokens[i + 1];
    if (noun.text === 'consortium' || (after && ACTS.test(after.text))) acting.add(`${word.text} ${noun.text}`);
    found.push({
      start: word.start,
      end: noun.end,
      type: 'ORGANISATION',
      kind: 'OTHER',
      tokens: { first: i - 1, end: i + 1 },
    });
  }
  return found.filter(({ tokens: { first } }) => acting.has(`${tokens[first]!.text} ${tokens[first + 1]!.text}`));
}

const ACTS =
  /^(?:said|says|could|found|finds|revealed|reveals|reported|reports|published|publishes|examined|identified|uncovered|investigated|alleges|alleged|disclosed|discloses|claims|claimed|did|confirmed)$/;

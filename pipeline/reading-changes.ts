/** What a new reading of a text would change: statements and allegations that are new, lost or altered, in the text's own words. */

import { type AllegationView, allegationChanges, groupAllegations, knownAllegations } from './allegation-changes.ts';
import type { Changes } from './changes.ts';
import { pairStatements, type StatementView, statementChanges } from './statement-changes.ts';
import type { Reading } from './stored-reading.ts';

export interface ReadingChanges {
  readonly statements: Changes<StatementView>;
  readonly allegations: Changes<AllegationView>;
  /** Names of parties that the text comes to name, or no longer does. */
  readonly names: { readonly new: readonly string[]; readonly lost: readonly string[] };
  /** Also where only a place of a name or a position differs. */
  readonly isChanged: boolean;
  /** By the place of a new allegation, the stored one that it is, where no other article reports that one. */
  readonly known: ReadonlyMap<number, string>;
}

export function changesBetween(text: string, before: Reading, after: Reading): ReadingChanges {
  const pairs = pairStatements(before.statements, after.statements);
  const statements = statementChanges(text, before, after, pairs);
  const groups = groupAllegations(before.allegations, after.allegations, pairs);
  const allegations = allegationChanges(text, before, after, groups, pairs);
  const name = (reading: Reading) => (id: string) => reading.names.get(id) ?? before.names.get(id) ?? id;
  const names = {
    new: [...after.named].filter((id) => !before.named.has(id)).map(name(after)),
    lost: [...before.named].filter((id) => !after.named.has(id)).map(name(before)),
  };
  const isSame = [statements, allegations].every(
    ({ new: added, lost, altered }) => !added.length && !lost.length && !altered.length,
  );
  return {
    statements,
    allegations,
    names,
    isChanged: !isSame || !areSame(before.places, after.places),
    known: knownAllegations(before.allegations, groups),
  };
}

function areSame(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((key) => b.has(key));
}

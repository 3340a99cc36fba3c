/** What a new reading of a text would change: statements and allegations that are new, lost or altered, in the text's own words. */

import type { Span } from '../extract/findings.ts';
import type { SpeakerKind, Stance } from '../vocabulary.ts';
import { type ReadAllegation, type Reading, type ReadStatement, spanKey } from './stored-reading.ts';

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

export interface Changes<View> {
  readonly new: readonly View[];
  readonly lost: readonly View[];
  readonly altered: readonly Altered<View>[];
}

export interface Altered<View> {
  readonly before: View;
  readonly after: View;
  readonly fields: readonly FieldChange[];
}

export interface FieldChange {
  readonly field: string;
  readonly from: string;
  readonly to: string;
}

export interface StatementView {
  /** Verbatim; " … " where they are interrupted. */
  readonly words: string;
  readonly speaker: string | null;
  readonly speakerKind: SpeakerKind;
  readonly stance: Stance;
}

export interface AllegationView {
  /** Verbatim. */
  readonly claim: string;
  readonly accused: readonly string[];
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

// ---- statements -----------------------------------------------------------------------------------

/** From the place of a statement before to its place after. */
type Pairs = ReadonlyMap<number, number>;

/** First those with the same content and cue, then the rest by how much of their content is the same. */
function pairStatements(before: readonly ReadStatement[], after: readonly ReadStatement[]): Pairs {
  const pairs = new Map<number, number>();
  const open = new Map<string, number[]>();
  after.forEach((statement, i) => {
    const key = placeKey(statement);
    open.set(key, [...(open.get(key) ?? []), i]);
  });
  before.forEach((statement, i) => {
    const same = open.get(placeKey(statement))?.shift();
    if (same !== undefined) pairs.set(i, same);
  });
  const taken = new Set(pairs.values());
  const rest = after.flatMap((_, i) => (taken.has(i) ? [] : [i]));
  before.forEach((statement, i) => {
    if (pairs.has(i)) return;
    const [best] = rest
      .filter((other) => !taken.has(other))
      .map((other) => ({ other, share: sharedWith(statement.content, after[other]!.content) }))
      .filter(({ share }) => share >= 0.5)
      .sort((a, b) => b.share - a.share);
    if (best === undefined) return;
    pairs.set(i, best.other);
    taken.add(best.other);
  });
  return pairs;
}

function placeKey({ content, cue }: ReadStatement): string {
  return `${content.map(spanKey).join()} ${cue.map(spanKey).join()}`;
}

/** Of the shorter content, the part that is in the other. */
function sharedWith(a: readonly Span[], b: readonly Span[]): number {
  const lengthOf = (spans: readonly Span[]) => spans.reduce((sum, { start, end }) => sum + end - start, 0);
  const shared = a.flatMap((one) => b.map((other) => Math.min(one.end, other.end) - Math.max(one.start, other.start)));
  return shared.reduce((sum, length) => sum + Math.max(0, length), 0) / Math.max(1, Math.min(lengthOf(a), lengthOf(b)));
}

function statementChanges(text: string, before: Reading, after: Reading, pairs: Pairs): Changes<StatementView> {
  const taken = new Set(pairs.values());
  const altered = [...pairs].flatMap(([i, j]): Altered<StatementView>[] => {
    const fields = fieldChanges(fieldsOf(text, before, i), fieldsOf(text, after, j, pairs));
    if (fields.length === 0) return [];
    return [{ before: viewStatement(text, before, i), after: viewStatement(text, after, j), fields }];
  });
  return {
    new: after.statements.flatMap((_, j) => (taken.has(j) ? [] : [viewStatement(text, after, j)])),
    lost: before.statements.flatMap((_, i) => (pairs.has(i) ? [] : [viewStatement(text, before, i)])),
    altered,
  };
}

/** What is compared, and how it is shown. */
interface Field {
  readonly key: string;
  readonly shown: string;
}

type Fields = ReadonlyMap<string, Field>;

/** With `pairs`, answers are told by the statements before. */
function fieldsOf(text: string, { statements, names }: Reading, at: number, pairs?: Pairs): Fields {
  const one = statements[at]!;
  const placed = (spans: readonly Span[]): Field => ({ key: spans.map(spanKey).join(), shown: quoted(text, spans) });
  const back = new Map([...(pairs ?? [])].map(([i, j]) => [j, i]));
  const answers = one.answers.map((other) => (pairs ? (back.get(other) ?? `new ${other}`) : other));
  const speaker = one.speakerId === null ? one.speakerLabel : (names.get(one.speakerId) ?? one.speakerLabel);
  return new Map<string, Field>([
    ['words', placed(one.content)],
    ['cue', placed(one.cue)],
    ['source', placed(one.source)],
    [
      'speaker',
      { key: one.speakerId ?? `${one.speakerLabel}`, shown: `${speaker ?? 'nobody named'} (${one.speakerKind})` },
    ],
    ['kind of speaker', { key: one.speakerKind, shown: one.speakerKind }],
    ['label', { key: `${one.speakerLabel}`, shown: one.speakerLabel ?? 'none' }],
    ['stance', { key: one.stance, shown: one.stance }],
    ['quotation', { key: one.quoteKind, shown: one.quoteKind }],
    ['hedges', { key: sorted(one.hedges), shown: hedgesShown(text, one.hedges) }],
    ['about', { key: sorted(one.aboutIds), shown: listed(one.aboutIds.map((id) => names.get(id) ?? id)) }],
    [
      'answers',
      { key: sorted(answers.map(String)), shown: listed(one.answers.map((i) => quoted(text, statements[i]!.content))) },
    ],
    ['voices', { key: one.voices.join(), shown: listed(one.voices.map((voice) => String(JSON.parse(voice)[1]))) }],
  ]);
}

function hedgesShown(text: string, hedges: readonly string[]): string {
  return listed(
    hedges.map((hedge) => {
      const [kind = '', start = '', end = ''] = hedge.split(/[ -]/);
      return `${kind} “${text.slice(Number(start), Number(end))}”`;
    }),
  );
}

function viewStatement(text: string, { statements, names }: Reading, at: number): StatementView {
  const { content, speakerId, speakerLabel, speakerKind, stance } = statements[at]!;
  const speaker = speakerId === null ? speakerLabel : (names.get(speakerId) ?? speakerLabel);
  return { words: wordsAt(text, content), speaker, speakerKind, stance };
}

// ---- allegations ----------------------------------------------------------------------------------

/** From the place of an allegation after to the place of the one before that it is; several may be one. */
type Groups = ReadonlyMap<number, number>;

/** An allegation is the one with which it shares most statements. */
function groupAllegations(before: readonly ReadAllegation[], after: readonly ReadAllegation[], pairs: Pairs): Groups {
  const groups = new Map<number, number>();
  after.forEach(({ members }, j) => {
    const [best] = before
      .map((one, i) => ({
        i,
        shared: one.members.filter((member) => members.includes(pairs.get(member) ?? -1)).length,
      }))
      .filter(({ shared }) => shared > 0)
      .sort((a, b) => b.shared - a.shared);
    if (best) groups.set(j, best.i);
  });
  return groups;
}

function allegationChanges(
  text: string,
  before: Reading,
  after: Reading,
  groups: Groups,
  pairs: Pairs,
): Changes<AllegationView> {
  const met = new Set(groups.values());
  const altered = [...met].flatMap((i): Altered<AllegationView>[] => {
    const old = before.allegations[i]!;
    const now = after.allegations.filter((_, j) => groups.get(j) === i);
    const fields = allegationFields(text, before, after, old, now, pairs);
    return fields.length === 0 ? [] : [{ before: viewAllegation(old), after: viewAllegation(now[0]!), fields }];
  });
  return {
    // One without statements of its own stands behind another that lists them all.
    new: after.allegations.filter(({ members }, j) => !groups.has(j) && members.length > 0).map(viewAllegation),
    lost: before.allegations.filter((_, i) => !met.has(i)).map(viewAllegation),
    altered,
  };
}

function allegationFields(
  text: string,
  before: Reading,
  after: Reading,
  old: ReadAllegation,
  now: readonly ReadAllegation[],
  pairs: Pairs,
): FieldChange[] {
  const changes: FieldChange[] = [];
  const compare = (field: string, from: ReadonlyMap<string, string>, to: ReadonlyMap<string, string>, known = from) => {
    const isSame = [...from.keys()].every((key) => to.has(key)) && [...to.keys()].every((key) => known.has(key));
    if (!isSame) changes.push({ field, from: listed([...from.values()]), to: listed([...to.values()]) });
  };
  const wordings = now.flatMap((one) => one.wordings);
  if (old.wordings.length > 0 && !old.wordings.some((wording) => wordings.includes(wording)))
    changes.push({ field: 'claim', from: `“${oneLine(old.claim)}”`, to: `“${oneLine(now[0]!.claim)}”` });
  const members = (reading: Reading, places: readonly number[], keyOf: (place: number) => number | string) =>
    new Map(places.map((place) => [String(keyOf(place)), quoted(text, reading.statements[place]!.content)]));
  compare(
    'statements',
    members(before, old.members, (i) => pairs.get(i) ?? `lost ${i}`),
    members(
      after,
      now.flatMap((one) => one.members),
      (j) => j,
    ),
  );
  const roles = (all: readonly ReadAllegation[]) =>
    new Map(all.flatMap((one) => one.roles.map(({ key, role, label }) => [key, `${role} ${oneLine(label)}`])));
  compare('roles', roles([old]), roles(now));
  const labels = new Map([...[old, ...now].flatMap((one) => one.roles.map(({ key, label }) => [key, label] as const))]);
  const steps = (keys: readonly string[]) => new Map(keys.map((key) => [key, stepShown(key, labels)]));
  compare('status', steps(old.steps), steps(now.flatMap((one) => one.steps)), steps(old.stepsOfArticle));
  return changes;
}

/** "RESPONSE DENIED ACCUSED <id>" as "RESPONSE DENIED by the company". */
function stepShown(key: string, labels: ReadonlyMap<string, string>): string {
  const [axis = '', to = '', ...role] = key.split(' ');
  const label = labels.get(role.join(' '));
  return `${axis} ${to}${label ? ` by ${oneLine(label)}` : ''}`;
}

function viewAllegation({ claim, roles }: ReadAllegation): AllegationView {
  return { claim, accused: roles.filter(({ role }) => role === 'ACCUSED').map(({ label }) => label) };
}

function knownAllegations(before: readonly ReadAllegation[], groups: Groups): Map<number, string> {
  return new Map(
    [...groups].flatMap(([j, i]) => (before[i]!.isOwn && before[i]!.id !== null ? [[j, before[i]!.id]] : [])),
  );
}

// ---- words ----------------------------------------------------------------------------------------

function fieldChanges(from: Fields, to: Fields): FieldChange[] {
  return [...from].flatMap(([field, { key, shown }]) => {
    const other = to.get(field)!;
    return key === other.key ? [] : [{ field, from: shown, to: other.shown }];
  });
}

function wordsAt(text: string, spans: readonly Span[]): string {
  return spans.map(({ start, end }) => text.slice(start, end)).join(' … ');
}

function quoted(text: string, spans: readonly Span[]): string {
  return spans.length === 0 ? 'none' : `“${oneLine(wordsAt(text, spans))}”`;
}

function listed(items: readonly string[]): string {
  return items.length === 0 ? 'none' : items.join(', ');
}

function oneLine(words: string): string {
  return words.replace(/\s+/g, ' ');
}

function sorted(keys: readonly string[]): string {
  return [...keys].sort().join();
}

function areSame(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((key) => b.has(key));
}

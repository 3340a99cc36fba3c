/** Which statements of a new reading are new, lost or altered. */

import type { Span } from '../extract/findings.ts';
import type { SpeakerKind, Stance } from '../vocabulary.ts';
import { type Altered, type Changes, type FieldChange, listed, quoted, wordsAt } from './changes.ts';
import { type Reading, type ReadStatement, spanKey } from './stored-reading.ts';

export interface StatementView {
  /** Verbatim; " … " where they are interrupted. */
  readonly words: string;
  readonly speaker: string | null;
  readonly speakerKind: SpeakerKind;
  readonly stance: Stance;
}

/** From the place of a statement before to its place after. */
export type Pairs = ReadonlyMap<number, number>;

/** First those with the same content and cue, then the rest by how much of their content is the same. */
export function pairStatements(before: readonly ReadStatement[], after: readonly ReadStatement[]): Pairs {
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

export function statementChanges(text: string, before: Reading, after: Reading, pairs: Pairs): Changes<StatementView> {
  const back = new Map([...pairs].map(([i, j]) => [j, i]));
  const altered = [...pairs].flatMap(([i, j]): Altered<StatementView>[] => {
    const fields = fieldChanges(
      fieldsOf(text, before, i, (answered) => answered),
      fieldsOf(text, after, j, (answered) => back.get(answered) ?? `new ${answered}`),
    );
    if (fields.length === 0) return [];
    return [{ before: viewStatement(text, before, i), after: viewStatement(text, after, j), fields }];
  });
  return {
    new: after.statements.flatMap((_, j) => (back.has(j) ? [] : [viewStatement(text, after, j)])),
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

/** `placeBefore` names a statement that is answered by its place in the reading before. */
function fieldsOf(
  text: string,
  { statements, names }: Reading,
  at: number,
  placeBefore: (answered: number) => number | string,
): Fields {
  const one = statements[at]!;
  const placed = (spans: readonly Span[]): Field => ({ key: spans.map(spanKey).join(), shown: quoted(text, spans) });
  const answers = one.answers.map((answered) => String(placeBefore(answered)));
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
    ['answers', { key: sorted(answers), shown: listed(one.answers.map((i) => quoted(text, statements[i]!.content))) }],
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

function fieldChanges(from: Fields, to: Fields): FieldChange[] {
  return [...from].flatMap(([field, { key, shown }]) => {
    const other = to.get(field)!;
    return key === other.key ? [] : [{ field, from: shown, to: other.shown }];
  });
}

function sorted(keys: readonly string[]): string {
  return [...keys].sort().join();
}

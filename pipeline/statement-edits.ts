/**
 * What an edit did to an article’s statements: which appeared or vanished, and which say the same thing more or less surely than
 * before. Pure: two versions’ statements in, changes out.
 */

import type { HedgeKind, SpeakerKind, Stance, StatementChangeKind } from '../vocabulary.ts';
import { contentWords } from './allegation-node.ts';

export interface EditedStatement {
  readonly id: string;
  readonly content: string;
  readonly stance: Stance;
  readonly speakerId: string | null;
  readonly speakerLabel: string | null;
  readonly speakerKind: SpeakerKind;
  readonly quoteKind: string;
  readonly cue: string;
  readonly hedges: readonly { readonly kind: HedgeKind; readonly quote: string }[];
  /** Names of those it is about, by their ids. */
  readonly about: ReadonlyMap<string, string>;
  /** The allegation that stands for the one it makes. */
  readonly allegationId: string | null;
}

export interface StatementEdit<Statement extends EditedStatement = EditedStatement> {
  readonly kind: StatementChangeKind;
  readonly before: Statement | null;
  readonly after: Statement | null;
  /** In words: "hedge added: reportedly". */
  readonly details: readonly string[];
}

/** In the order of the new text, then what vanished in the order of the old one. What says the same as before is left out. */
export function statementEdits<Statement extends EditedStatement>(
  before: readonly Statement[],
  after: readonly Statement[],
): StatementEdit<Statement>[] {
  const pairs = pairUp(before, after);
  const met = new Set(pairs.values());
  const edits = after.map((now): StatementEdit<Statement> | null => {
    const old = pairs.get(now) ?? null;
    return old === null ? { kind: 'APPEARED', before: null, after: now, details: [] } : editOf(old, now);
  });
  const vanished = before
    .filter((old) => !met.has(old))
    .map((old): StatementEdit<Statement> => ({ kind: 'VANISHED', before: old, after: null, details: [] }));
  return [...edits.filter((edit) => edit !== null), ...vanished];
}

// ---- which is which -----------------------------------------------------------------------------

/** Below this two statements are not one that was edited. */
const LEAST_ALIKE = 0.5;

/** Best pairs first; each statement once. */
function pairUp<Statement extends EditedStatement>(before: readonly Statement[], after: readonly Statement[]) {
  const candidates = after.flatMap((now, j) =>
    before
      .map((old, i) => ({ now, old, i, j, score: alikeness(old, now) }))
      .filter(({ score }) => score >= LEAST_ALIKE),
  );
  candidates.sort((a, b) => b.score - a.score || Math.abs(a.i - a.j) - Math.abs(b.i - b.j) || a.j - b.j || a.i - b.i);
  const pairs = new Map<Statement, Statement>();
  const taken = new Set<Statement>();
  for (const { now, old } of candidates) {
    if (pairs.has(now) || taken.has(old)) continue;
    pairs.set(now, old);
    taken.add(old);
  }
  return pairs;
}

/** Mostly shared words; the same allegation or the same voice help, a notice is never what it corrects. */
function alikeness(old: EditedStatement, now: EditedStatement): number {
  if (isNotice(old) !== isNotice(now) || answers.has(old.stance) !== answers.has(now.stance)) return 0;
  if (old.content === now.content && old.cue === now.cue && voiceOf(old) === voiceOf(now)) return 2;
  const [left, right] = [contentWords(old.content), contentWords(now.content)];
  const shared = [...left].filter((word) => right.has(word)).length;
  const words = shared === 0 ? 0 : shared / Math.min(left.size, right.size);
  const isOneAllegation = old.allegationId !== null && old.allegationId === now.allegationId;
  return 0.6 * words + (isOneAllegation ? 0.3 : 0) + (voiceOf(old) === voiceOf(now) ? 0.2 : 0);
}

function isNotice({ stance }: EditedStatement): boolean {
  return stance === 'CORRECTS' || stance === 'RETRACTS';
}

function voiceOf({ speakerId, speakerLabel }: EditedStatement): string | null {
  return speakerId ?? speakerLabel;
}

const answers: ReadonlySet<Stance> = new Set([
  'DENIES',
  'PARTLY_DENIES',
  'DEFENDS',
  'DECLINES_COMMENT',
  'NO_REPLY',
  'ADMITS',
  'APOLOGISES',
]);

// ---- what was done to it ------------------------------------------------------------------------

function editOf<Statement extends EditedStatement>(
  before: Statement,
  after: Statement,
): StatementEdit<Statement> | null {
  const changes = [
    ...hedgeChanges(before, after),
    ...stanceChange(before, after),
    ...certaintyChanges(before, after),
    ...voiceChange(before, after),
    ...accusedChanges(before, after),
  ];
  const isWorded = before.content === after.content && before.cue === after.cue;
  if (changes.length === 0 && isWorded) return null;
  const details = changes.map(({ detail }) => detail);
  const turns = new Set(changes.map(({ turn }) => turn).filter((turn) => turn !== 'neither'));
  const [turn] = turns.size === 1 ? turns : [];
  return { kind: turn ?? 'REWORDED', before, after, details };
}

interface Change {
  readonly turn: 'SOFTENED' | 'HARDENED' | 'neither';
  readonly detail: string;
}

function hedgeChanges(before: EditedStatement, after: EditedStatement): Change[] {
  const fold = ({ quote }: { quote: string }) => quote.toLowerCase();
  const [had, has] = [before.hedges.map(fold), after.hedges.map(fold)];
  const added = has.filter((quote) => !had.includes(quote));
  const removed = had.filter((quote) => !has.includes(quote));
  if (added.length === removed.length)
    return added.map((quote, i) => ({ turn: 'neither', detail: `hedge changed: ${removed[i]} to ${quote}` }));
  return [
    ...added.map((quote): Change => ({ turn: 'SOFTENED', detail: `hedge added: ${quote}` })),
    ...removed.map((quote): Change => ({ turn: 'HARDENED', detail: `hedge removed: ${quote}` })),
  ];
}

/** How much an act commits its speaker to somebody’s guilt. */
const strength: Partial<Record<Stance, number>> = {
  QUESTIONS: 1,
  SUSPECTS: 2,
  REPORTS: 3,
  ASSERTS: 4,
  ACCUSES: 4,
  CONFIRMS: 5,
};

function stanceChange(before: EditedStatement, after: EditedStatement): Change[] {
  if (before.stance === after.stance) return [];
  const [from, to] = [strength[before.stance], strength[after.stance]];
  const turn = from === undefined || to === undefined || from === to ? 'neither' : to < from ? 'SOFTENED' : 'HARDENED';
  return [
    {
      turn,
      detail: `stance ${turn === 'SOFTENED' ? 'weakened' : turn === 'HARDENED' ? 'strengthened' : 'changed'}: ${before.stance} to ${after.stance}`,
    },
  ];
}

const CERTAIN =
  /\b(?:certainly|clearly|definitely|undoubtedly|undeniably|proven?|proves|evidently|repeatedly|systematically|deliberately|knowingly)\b/gi;
const UNCERTAIN =
  /\b(?:may|might|could|possibly|perhaps|appears?|appeared|seems?|seemed|potentially|likely|suspected|alleged|allegedly|reportedly|apparently)\b/gi;

/** Words within the claim, other than its hedges, which are told apart already. */
function certaintyChanges(before: EditedStatement, after: EditedStatement): Change[] {
  const hedged = [...before.hedges, ...after.hedges].map(({ quote }) => quote.toLowerCase()).join(' ');
  const wordsOf = (pattern: RegExp, { content }: EditedStatement) =>
    (content.toLowerCase().match(pattern) ?? []).filter((word) => !hedged.includes(word));
  const gone = (pattern: RegExp) => wordsOf(pattern, before).filter((word) => !wordsOf(pattern, after).includes(word));
  const came = (pattern: RegExp) => wordsOf(pattern, after).filter((word) => !wordsOf(pattern, before).includes(word));
  return [
    ...gone(CERTAIN).map((word): Change => ({ turn: 'SOFTENED', detail: `certainty removed: ${word}` })),
    ...came(UNCERTAIN).map((word): Change => ({ turn: 'SOFTENED', detail: `doubt added: ${word}` })),
    ...came(CERTAIN).map((word): Change => ({ turn: 'HARDENED', detail: `certainty added: ${word}` })),
    ...gone(UNCERTAIN).map((word): Change => ({ turn: 'HARDENED', detail: `doubt removed: ${word}` })),
  ];
}

function voiceChange(before: EditedStatement, after: EditedStatement): Change[] {
  if (voiceOf(before) === voiceOf(after)) return [];
  const [from, to] = [before.speakerLabel ?? 'nobody named', after.speakerLabel ?? 'nobody named'];
  if (from === to) return [];
  const isNamed = ({ speakerKind }: EditedStatement) => speakerKind !== 'UNNAMED' && speakerKind !== 'AUTHOR';
  const isVaguer = isNamed(before) && !isNamed(after);
  const isSharper = !isNamed(before) && isNamed(after);
  const turn = isVaguer ? 'SOFTENED' : isSharper ? 'HARDENED' : 'neither';
  return [{ turn, detail: `speaker ${isVaguer ? 'made vague' : isSharper ? 'named' : 'changed'}: ${from} to ${to}` }];
}

function accusedChanges(before: EditedStatement, after: EditedStatement): Change[] {
  const lost = [...before.about].filter(([id]) => !after.about.has(id)).map(([, name]) => name);
  const named = [...after.about].filter(([id]) => !before.about.has(id)).map(([, name]) => name);
  if (lost.length > 0 && named.length > 0)
    return [{ turn: 'neither', detail: `about others: ${lost.join(', ')} to ${named.join(', ')}` }];
  return [
    ...lost.map((name): Change => ({ turn: 'SOFTENED', detail: `no longer named: ${name}` })),
    ...named.map((name): Change => ({ turn: 'HARDENED', detail: `now named: ${name}` })),
  ];
}

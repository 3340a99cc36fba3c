/**
 * A correction or a retraction that stands in an article is the outlet’s own word: "Correction: an earlier version of this article
 * said that …". What it restates is no new accusation, so the statements of the notice become the outlet’s, and correct or take back
 * the allegation they restate. Extractors read a text alone and do not know whose it is; here that is known.
 */

import type { Findings, FoundAllegation, FoundStatement, Span } from '../extract/findings.ts';
import { contentWords } from './allegation-node.ts';
import { foldName } from './names.ts';

interface Notice extends Span {
  readonly stance: 'CORRECTS' | 'RETRACTS';
  /** The words that make it a notice. */
  readonly cue: Span;
}

/** `outlet`: who published the text, as its source names it. */
export function withNotices(text: string, findings: Findings, outlet: string): Findings {
  const notices = noticesIn(text);
  if (notices.length === 0) return findings;
  const speaker =
    findings.parties.find(({ type, name }) => type === 'ORGANISATION' && foldName(name) === foldName(outlet))?.id ??
    null;
  const voice = { speaker, speakerLabel: outlet, speakerKind: 'MEDIA' as const };
  const noticeOf = ({ content }: FoundStatement) =>
    notices.find((notice) => content.every((span) => notice.start <= span.start && span.end <= notice.end));
  const taken = findings.statements.map((statement): FoundStatement => {
    const notice = noticeOf(statement);
    if (!notice || !isRestating(statement)) return statement;
    const allegation = statement.allegation ?? restatedBy(text, notice, findings);
    return { ...statement, ...voice, stance: notice.stance, allegation, source: [], chain: [] };
  });
  const spoken = new Set(
    notices.filter((notice) => taken.some((one) => noticeOf(one) === notice && one.speakerLabel === outlet)),
  );
  const added = notices
    .filter((notice) => !spoken.has(notice))
    .map((notice, i) => ownWords(text, notice, i, findings, voice));
  const statements = [...taken, ...added].sort((a, b) => a.content[0]!.start - b.content[0]!.start);
  return {
    ...findings,
    statements,
    allegations: findings.allegations.map((found) => movedBy(found, statements, notices)),
  };
}

const LABELLED =
  /^(?:correction|clarification|retraction|corrections and clarifications|editor[’']?s[’']? note|editors[’'] note|note to readers|amendment)\b(?: \([^)]{1,30}\))?\s*[:.–—-]/i;

const REFERRING =
  /\b(?:(?:an?|the) (?:earlier|previous|original|prior|first)(?:ly published)? version of this (?:article|story|report|piece)|this (?:article|story|report|piece) (?:was|has been) (?:amended|corrected|retracted|withdrawn|edited)|we (?:retract|withdraw|wish to correct|apologi[sz]e for)\b)/i;

const TAKEN_BACK =
  /\b(?:retract\w*|withdr[ae]w\w*|tak(?:e|es|ing) back|took back|remov(?:e|es|ed|ing) (?:an?|the|all|any) (?:claims?|allegations?|accusations?|statements?|suggestions?|references?)|(?:was|were|is|are) (?:false|untrue|unfounded|baseless)|no (?:evidence|basis|foundation)|without (?:evidence|foundation)|never happened|did not happen)\b/i;

function noticesIn(text: string): Notice[] {
  const notices: Notice[] = [];
  for (const { 0: paragraph, index } of text.matchAll(/[^\n]+/g)) {
    const labelled = LABELLED.exec(paragraph);
    const referring = REFERRING.exec(paragraph);
    const cue = labelled ?? referring;
    if (!cue) continue;
    const isShort = paragraph.length <= LONGEST_NOTICE;
    // A whole article may stand in one line: a notice is then its sentence.
    const start = labelled || isShort ? index : sentenceStart(text, index + cue.index, index);
    const end = isShort ? index + paragraph.length : sentenceEnd(text, index + cue.index + cue[0].length);
    notices.push({
      start,
      end,
      cue: { start: index + cue.index, end: index + cue.index + cue[0].length },
      stance: TAKEN_BACK.test(text.slice(start, end)) ? 'RETRACTS' : 'CORRECTS',
    });
  }
  return notices;
}

const LONGEST_NOTICE = 800;

function sentenceStart(text: string, at: number, from: number): number {
  const before = text.slice(from, at).search(/[.!?]\s+(?=[^.!?]*$)/);
  return before < 0 ? from : from + before + 2;
}

function sentenceEnd(text: string, at: number): number {
  const end = text.slice(at).search(/[.!?](?=\s|$)/);
  return end < 0 ? text.length : at + end + 1;
}

/** Answers of others within a notice stay theirs: "Acme denied it". */
function isRestating({ stance, speakerKind }: FoundStatement): boolean {
  const isOurs =
    speakerKind === 'UNNAMED' || speakerKind === 'AUTHOR' || speakerKind === 'MEDIA' || speakerKind === 'DOCUMENT';
  return isOurs && !othersActs.has(stance);
}

const othersActs: ReadonlySet<string> = new Set([
  'DENIES',
  'PARTLY_DENIES',
  'DECLINES_COMMENT',
  'NO_REPLY',
  'ADMITS',
  'CALLS_FOR_INVESTIGATION',
  'OPENS_INVESTIGATION',
  'CHARGES',
  'SUES',
  'RULES_LIABLE',
  'CLEARS',
  'CLOSES',
]);

/** Of what the article reports, the allegation that the notice has most words of; it has to name the accused. */
function restatedBy(text: string, notice: Notice, { allegations }: Findings): string | null {
  const told = text.slice(notice.start, notice.end);
  const words = contentWords(told);
  const scored = allegations
    .map((found) => {
      const claim = contentWords(text.slice(found.claim.start, found.claim.end));
      const accused = found.roles.filter(({ role }) => role === 'ACCUSED');
      const isNamed = accused.some(({ label }) => foldName(told).includes(foldName(label)));
      return { id: found.id, shared: isNamed ? [...claim].filter((word) => words.has(word)).length : 0 };
    })
    .filter(({ shared }) => shared >= 2)
    .sort((a, b) => b.shared - a.shared);
  return scored[0]?.id ?? null;
}

function ownWords(
  text: string,
  notice: Notice,
  place: number,
  findings: Findings,
  voice: Pick<FoundStatement, 'speaker' | 'speakerLabel' | 'speakerKind'>,
): FoundStatement {
  const after = text.slice(notice.cue.end, notice.end);
  const skipped = after.length - after.trimStart().length;
  const isEmpty = after.trim() === '';
  const content = isEmpty
    ? { start: notice.start, end: notice.end }
    : { start: notice.cue.end + skipped, end: notice.cue.end + after.trimEnd().length };
  return {
    id: `notice-${place + 1}`,
    source: [],
    cue: [notice.cue],
    content: [content],
    ...voice,
    stance: notice.stance,
    quoteKind: 'INDIRECT',
    hedges: [],
    about: [],
    respondsTo: [],
    allegation: restatedBy(text, notice, findings),
    chain: [],
    confidence: null,
  };
}

/** An allegation lists the notice, and is taken back by its source where that takes back; who only restated it claims nothing. */
function movedBy(
  found: FoundAllegation,
  statements: readonly FoundStatement[],
  notices: readonly Notice[],
): FoundAllegation {
  const own = statements.filter(
    ({ allegation, stance }) => allegation === found.id && (stance === 'CORRECTS' || stance === 'RETRACTS'),
  );
  if (own.length === 0) return found;
  const isRestated = ({ role, evidence }: FoundAllegation['roles'][number]) =>
    role === 'CLAIMANT' &&
    evidence.length > 0 &&
    evidence.every(({ start, end }) => notices.some((notice) => notice.start <= start && end <= notice.end));
  const isRetracted = own.some(({ stance }) => stance === 'RETRACTS');
  return {
    ...found,
    statements: [...new Set([...found.statements, ...own.map(({ id }) => id)])],
    ...(isRetracted ? { sourcing: 'RETRACTED', headline: 'RETRACTED' } : {}),
    roles: found.roles.filter((role) => !isRestated(role)),
  };
}

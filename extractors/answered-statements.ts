/** From quotes a model gives to statements of the text: each is found where its passage stands, or dropped. */

import type { FoundHedge, FoundStatement, Span } from '../extract/findings.ts';
import type { QuoteKind, SpeakerKind } from '../vocabulary.ts';
import type { AnsweredStatement } from './answer.ts';
import { type AnsweredParties, shortened } from './answered-parties.ts';
import type { Locator } from './locate.ts';

/** A statement with what only the model knows of it. */
export interface LocatedStatement extends FoundStatement {
  readonly passage: Span;
  /** Local id of the party it is said for. */
  readonly onBehalfOf: string | null;
}

/** One piece's statements, with ids that are unlike those of other pieces. */
export interface AnsweredPiece {
  readonly piece: Span;
  readonly idPrefix: string;
  readonly statements: readonly AnsweredStatement[];
}

/** In reading order; ids are still the model's, with the prefix of their piece. */
export function locateStatements(
  pieces: readonly AnsweredPiece[],
  locator: Locator,
  parties: AnsweredParties,
  drop: (what: string) => void,
): LocatedStatement[] {
  const found = pieces.flatMap((piece) => {
    const timesSeen = new Map<string, number>();
    return piece.statements.flatMap((statement) => {
      const one = locate(statement, piece, locator, parties, timesSeen, drop);
      return one === null ? [] : [one];
    });
  });
  const known = new Set<string>();
  const unique = found.filter(({ id }) => !known.has(id) && known.add(id));
  return unique
    .sort((a, b) => placeOf(a) - placeOf(b))
    .map((one) => ({
      ...one,
      respondsTo: [...new Set(one.respondsTo)].filter((id) => known.has(id) && id !== one.id),
    }));
}

function locate(
  statement: AnsweredStatement,
  { piece, idPrefix }: AnsweredPiece,
  locator: Locator,
  parties: AnsweredParties,
  timesSeen: Map<string, number>,
  drop: (what: string) => void,
): LocatedStatement | null {
  const refuse = (what: string) => {
    drop(`statement "${shortened(statement.content.join(' … '))}": the text does not hold ${what}`);
    return null;
  };
  const passages = locator.all(statement.passage, piece);
  if (passages.length === 0) return refuse('its passage');
  // Said twice in the same words, it is two statements at two places.
  const key = JSON.stringify([statement.passage, statement.cue, statement.content]);
  const seen = timesSeen.get(key) ?? 0;
  timesSeen.set(key, seen + 1);
  const passage = passages[Math.min(seen, passages.length - 1)]!;
  const content: Span[] = [];
  for (const words of statement.content) {
    const after = { start: content.at(-1)?.end ?? passage.start, end: passage.end };
    const [place] = locator.all(words, after);
    if (place === undefined) return refuse('its content');
    content.push(place);
  }
  if (content.length === 0) return refuse('any words of it');
  const apart = (words: string | null) => (words === null ? [] : outside(locator.all(words, passage), content));
  const cue = apart(statement.cue).slice(0, 1);
  if (statement.cue !== null && cue.length === 0) return refuse('its cue');
  const source = apart(statement.source).slice(0, 1);
  if (statement.source !== null && source.length === 0) return refuse('its source');
  const label = source[0] === undefined ? null : locator.text.slice(source[0].start, source[0].end);
  const mayBeParty = statement.speakerKind !== 'UNNAMED' && statement.speakerKind !== 'AUTHOR';
  const speaker = mayBeParty ? parties.named(statement.speaker) : null;
  return {
    id: idPrefix + statement.id,
    passage,
    source,
    cue,
    content,
    speaker: speaker?.id ?? null,
    speakerLabel: label ?? speaker?.name ?? null,
    speakerKind: kindOf(statement.speakerKind, speaker !== null),
    stance: statement.stance,
    quoteKind: quoteKindOf(locator.text, content),
    hedges: hedgesOf(statement, locator, passage),
    about: [...new Set(statement.about.flatMap((name) => parties.named(name)?.id ?? []))],
    respondsTo: statement.respondsTo.map((id) => idPrefix + id),
    onBehalfOf: parties.named(statement.onBehalfOf)?.id ?? null,
    chain: [],
    allegation: null,
    confidence: null,
  };
}

/** A kind of named speaker needs the name. */
function kindOf(kind: SpeakerKind, isLinked: boolean): SpeakerKind {
  const isNamed = kind === 'NAMED_PERSON' || kind === 'NAMED_ORGANISATION' || kind === 'STATE';
  return isNamed && !isLinked ? 'UNNAMED' : kind;
}

function hedgesOf({ hedges }: AnsweredStatement, locator: Locator, passage: Span): FoundHedge[] {
  const found = hedges.flatMap(({ kind, words }) =>
    locator
      .all(words, passage)
      .slice(0, 1)
      .map((span) => ({ ...span, kind })),
  );
  return found.sort((a, b) => a.start - b.start);
}

function outside(places: readonly Span[], content: readonly Span[]): Span[] {
  return places.filter((place) => content.every((span) => place.end <= span.start || span.end <= place.start));
}

/** By the marks in and around the words, which the model is not asked about. */
function quoteKindOf(text: string, content: readonly Span[]): QuoteKind {
  const isQuoted = ({ start, end }: Span) => {
    const words = text.slice(start, end);
    return (opening.test(words[0] ?? '') && closing.test(words.slice(1))) || opening.test(text[start - 1] ?? '');
  };
  if (content.every(isQuoted)) return 'DIRECT';
  return content.some(({ start, end }) => /["“„«]/.test(text.slice(start, end))) ? 'MIXED' : 'INDIRECT';
}

const opening = /^["“„«]/;
const closing = /["”“»][.,!?]?$/;

function placeOf({ cue, content }: FoundStatement): number {
  return cue[0]?.start ?? content[0]?.start ?? 0;
}

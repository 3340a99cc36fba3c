/** A text means one thing by one name: the places of a name vote on what it is (Krishnan and Manning 2006, without their second tagger). */

import { acronymsOf } from './acronyms.ts';
import { countryOf } from './countries.ts';
import type { Document, TokenRange } from './document.ts';
import { isCommonWord, isFunctionWord } from './lexicon/common-words.ts';
import { isPeopleWord } from './lexicon/not-parties.ts';
import { headKind, isNameJoiner } from './lexicon/organisation-words.ts';
import { isPlace } from './lexicon/places.ts';
import type { TaggedName } from './names.ts';

/** The same names with one type a form, and the places of clear names that the tagger passed over. In reading order. */
export function agreeOnNames(doc: Document, given: readonly TaggedName[]): TaggedName[] {
  const tagged = given.filter(({ tokens }) => !isSmallWord(doc, tokens));
  const ballots = new Map<string, Ballot>();
  for (const name of tagged) {
    const form = formOf(doc, name.tokens);
    const ballot = ballots.get(form) ?? {
      PERSON: 0,
      ORGANISATION: 0,
      ELSE: 0,
      words: lengthOf(name.tokens),
      located: 0,
    };
    ballot[name.type]++;
    if (LOCATES.test(doc.tokens[name.tokens.first - 1]?.text ?? '')) ballot.located++;
    ballots.set(form, ballot);
  }
  for (const [form, ballot] of [...ballots]) voteForFamily(form, ballot, ballots);
  const agreed = tagged.map(
    (name): TaggedName => ({ ...name, type: winner(ballots.get(formOf(doc, name.tokens))!, name.type) }),
  );
  return passedOver(doc, agreed, ballots);
}

/** “The” alone, from a name the tagger cut in two, would be found at the opening of every sentence. */
function isSmallWord({ tokens }: Document, { first, end }: TokenRange): boolean {
  const { text, lower } = tokens[first]!;
  return end - first === 1 && isFunctionWord(lower) && text !== text.toUpperCase();
}

interface Ballot extends Record<TaggedName['type'], number> {
  readonly words: number;
  /** How often a preposition of place stands before it. */
  located: number;
}

const LOCATES = /^(?:in|at|near|around|across|from|to|outside)$/;

/** A full name outweighs one place where the tagger read its short form otherwise. */
const FAMILY = 1.5;

/** A full name has a say in what its surname, short form and letters are: “Macron”, “NSO”, “NRM”. */
function voteForFamily(form: string, ballot: Ballot, ballots: Map<string, Ballot>): void {
  const type = winner(ballot, 'ELSE');
  const words = form.split(' ');
  if (type === 'ELSE' || words.length < 2) return;
  for (const short of type === 'PERSON' ? [words.at(-1)!] : shortBodies(words)) {
    if (!/^\p{Lu}[\p{L}\p{N}]/u.test(short) || isCommonWord(short.toLowerCase()) || countryOf(short)) continue;
    const own = ballots.get(short);
    if (!own) ballots.set(short, { PERSON: 0, ORGANISATION: 0, ELSE: 0, words: words.length, located: 0, [type]: 1 });
    // “Paris” is whom “Valeska Paris” introduced unless the text goes to Paris.
    else if (type === 'PERSON' && own.located === 0) own.PERSON += own.ELSE + FAMILY;
    else own[type] += FAMILY;
  }
}

function shortBodies(words: readonly string[]): string[] {
  const short = words.slice(0, -1).join(' ');
  const isNamed =
    headKind(words.at(-1)!) !== null && !isPlace(short) && !isPeopleWord(short) && !isNameJoiner(words.at(-2)!);
  return [...(isNamed ? [short] : []), ...acronymsOf(words).filter((letters) => letters.length > 2)];
}

const lengthOf = ({ first, end }: TokenRange) => end - first;

function formOf({ tokens }: Document, { first, end }: TokenRange): string {
  let form = tokens[first]!.text;
  for (let i = first + 1; i < end; i++) form += ` ${tokens[i]!.text}`;
  return form;
}

/** The type with most places; its own where two have as many. */
function winner(ballot: Ballot, own: TaggedName['type']): TaggedName['type'] {
  let best = own;
  for (const type of ['PERSON', 'ORGANISATION', 'ELSE'] as const) if (ballot[type] > ballot[best]) best = type;
  // “Near Katra”: where the tagger is of two minds, a preposition of place decides.
  if (ballot.located > 0 && ballot.ELSE > 0 && ballot.ELSE === ballot[best]) return 'ELSE';
  return best;
}

/** Longer names than this are not looked for elsewhere. */
const MOST_WORDS = 6;

function passedOver(doc: Document, agreed: readonly TaggedName[], ballots: ReadonlyMap<string, Ballot>): TaggedName[] {
  const names: TaggedName[] = [];
  let next = 0;
  for (let i = 0; i < doc.tokens.length; ) {
    const name = agreed[next];
    if (name && name.tokens.first === i) {
      names.push(name);
      next++;
      i = name.tokens.end;
      continue;
    }
    const found = /^\p{Lu}/u.test(doc.tokens[i]!.text)
      ? nameAt(doc, i, name?.tokens.first ?? doc.tokens.length, ballots)
      : null;
    if (found) names.push(found);
    i = found ? found.tokens.end : i + 1;
  }
  return names;
}

/** The longest form of several words, or of one seen twice, that begins here. */
function nameAt(doc: Document, first: number, stop: number, ballots: ReadonlyMap<string, Ballot>): TaggedName | null {
  let found: TaggedName | null = null;
  let form = '';
  const last = Math.min(stop, first + MOST_WORDS, doc.sentences[doc.tokens[first]!.sentence]!.end);
  for (let end = first + 1; end <= last; end++) {
    form += `${form && ' '}${doc.tokens[end - 1]!.text}`;
    const ballot = ballots.get(form);
    if (!ballot) continue;
    const type = winner(ballot, 'ELSE');
    if (type === 'ELSE' || (ballot.words < 2 && ballot[type] < 2)) continue;
    found = { type, tokens: { first, end } };
  }
  return found;
}

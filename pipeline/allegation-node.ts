/**
 * What makes an allegation one thing: the same conduct of the same accused against the same victims; where no victim is named, also
 * what that leaves open. Its id is a hash of that and of nothing else, so that it is the same in whatever order articles arrive. Where
 * the text leaves conduct or accused open, the words of the claim stand for them; short words say nothing outside their article.
 */

import { stableId } from '../db/ids.ts';
import type { FoundAllegation, FoundParty, FoundRole } from '../extract/findings.ts';
import { conductOf } from '../extract/lexicon/conduct.ts';
import { tellingWords } from './claim-words.ts';
import type { ArticleTimes, PartyIds } from './link.ts';
import { foldName } from './names.ts';

export interface AllegationNode {
  readonly id: string;
  /** Empty where the text does not tell. */
  readonly conduct: string;
  /** Sorted keys of who is accused, and of the victims: `state:MA`, `party:<id>`, `label:<folded words>`. */
  readonly accused: readonly string[];
  readonly victims: readonly string[];
  /** Is it known by conduct and accused alone, whatever the words? */
  readonly isKeyed: boolean;
}

/** So many different words of a claim are chosen once: whoever has the same ones copied them. */
const COPIED_WORDS = 8;

export function nodeOf(
  found: FoundAllegation,
  parties: readonly FoundParty[],
  partyIds: PartyIds,
  article: Pick<ArticleTimes, 'id' | 'sortAt'>,
  text: string,
): AllegationNode {
  const keysOf = (role: 'ACCUSED' | 'VICTIM') =>
    [
      ...new Set(found.roles.filter((each) => each.role === role).map((each) => roleKeyOf(each, parties, partyIds))),
    ].sort();
  const conduct = found.conduct === 'unspecified' ? '' : found.conduct;
  const accused = keysOf('ACCUSED');
  const victims = keysOf('VICTIM');
  const isKeyed = conduct !== '' && accused.length > 0;
  const words = foldName(text.slice(found.claim.start, found.claim.end));
  const place = contentWords(words).size >= COPIED_WORDS ? words : `${article.id} ${words}`;
  const told = isKeyed ? openPartOf(conduct, victims, article.sortAt, words) : place;
  const id = stableId('allegation', conduct, ...accused, '>', ...victims, '=', told);
  return { id, conduct, accused, victims, isKeyed };
}

/**
 * What conduct, accused and victims leave open. Where no victim is named, bribes of another year are judged, not taken for the same;
 * of an open deed ("police shot protesters", "his attacks") the telling words of the claim count too.
 */
function openPartOf(conduct: string, victims: readonly string[], sortAt: number, claim: string): string {
  if (victims.some(isNamed)) return '';
  const year = String(new Date(sortAt).getUTCFullYear());
  return isOpenDeed(conduct, victims) ? [year, ...[...tellingWords(claim)].sort()].join(' ') : year;
}

/**
 * Nobody is named to whom it was done, and it is done to many and again, or is no conduct that has a name ("his attacks", "violence"):
 * conduct and accused do not tell which deed it is.
 */
export function isOpenDeed(conduct: string, victims: readonly string[]): boolean {
  return !victims.some(isNamed) && (doneAgainAndAgain.has(conduct) || conductOf(conduct) === null);
}

const doneAgainAndAgain: ReadonlySet<string> = new Set(
  'target kill assault torture rape harass imprison force discriminate'.split(' '),
);

/** One person or body, known by name. */
export function isNamed(key: string): boolean {
  return key.startsWith('party:');
}

/** Words of four letters and more, folded. */
export function contentWords(words: string): Set<string> {
  return new Set(
    foldName(words)
      .split(' ')
      .filter((word) => word.length >= 4),
  );
}

/**
 * A state and its organs are one accused: "Morocco", "Morocco’s security services" and "the Moroccan government" name, in news
 * of allegations, the same actor. Anybody else is the linked party, or, where nobody can be resolved, the words themselves.
 */
function roleKeyOf(role: FoundRole, parties: readonly FoundParty[], partyIds: PartyIds): string {
  const party = parties.find((candidate) => candidate.id === role.party);
  const country = party ? stateOf(party, parties) : countryNamedIn(role, parties);
  if (country) return `state:${country}`;
  return party ? `party:${partyIds.get(party.id)}` : `label:${foldName(role.label)}`;
}

function stateOf(party: FoundParty, parties: readonly FoundParty[]): string | null {
  if (party.type === 'COUNTRY') return party.countryCode;
  const isOrgan = party.organisationKind === 'GOVERNMENT_BODY' || party.organisationKind === 'SECURITY_SERVICE';
  return isOrgan ? (parties.find((candidate) => candidate.id === party.country)?.countryCode ?? null) : null;
}

function countryNamedIn(role: FoundRole, parties: readonly FoundParty[]): string | null {
  const isInside = (party: FoundParty) =>
    party.mentions.some((mention) =>
      role.evidence.some((span) => span.start <= mention.start && mention.end <= span.end),
    );
  return parties.find((party) => party.type === 'COUNTRY' && isInside(party))?.countryCode ?? null;
}

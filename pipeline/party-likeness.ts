/**
 * How alike two parties are: a weight for each reason, symmetric, made of both parties' whole evidence and of fixed weights, so that no
 * number depends on what else is stored or on what came first. Pure.
 */

import type { JudgementFeature } from '../db/tables.ts';
import type { OrganisationKind, PartyType, Verdict } from '../vocabulary.ts';
import { foldName } from './names.ts';
import { abbreviates, coreName, isAcronym, isGeneric, isKnownFor, isSlip } from './organisation-name.ts';
import { agreementOf, type NameAgreement, type PersonName, personName } from './person-name.ts';
import type { PositionField } from './position-fields.ts';

export interface PartyEvidence {
  readonly id: string;
  readonly type: PartyType;
  readonly name: string;
  /** Country code of the office that its articles give, or of a body whose name every country has; empty for none. */
  readonly context: string;
  readonly organisationKind: OrganisationKind | null;
  /** Id of the country it belongs to. */
  readonly countryId: string | null;
  /** Folded names under which its articles mention it. */
  readonly aliases: ReadonlySet<string>;
  /** Folded titles and ids of the organisations of its offices. */
  readonly offices: ReadonlySet<string>;
  /** Walks of life of the offices it holds now, as far as their titles tell. */
  readonly fields: ReadonlySet<PositionField>;
  /** Folded names of persons and organisations named beside it. */
  readonly companions: ReadonlySet<string>;
  /** Codes of the countries named beside it, and of those that offices and bodies beside it belong to. */
  readonly countries: ReadonlySet<string>;
}

export interface PartyLikeness {
  readonly verdict: Extract<Verdict, 'SAME' | 'DIFFERENT'>;
  /** 0 to 1. */
  readonly score: number;
  readonly features: readonly JudgementFeature[];
}

/** From here on two are the same. */
const SAME_SCORE = 0.8;

/** What a way in which two full names agree is worth alone: an initial, a short first name and a mere likeness of spelling want other evidence. */
const worth: Readonly<Record<NameAgreement, number>> = {
  EQUAL: 0.9,
  LONGER: 0.85,
  PARTICLES: 0.85,
  NICKNAME: 0.7,
  TRANSLITERATION: 0.8,
  INITIAL: 0.5,
  SPELLING: 0.5,
};

/** Two spellings of a shorter name may well be two names: "Nur Alam", "Noor Alam". */
const SURE_LETTERS = 10;

/** What a name alone tells of a party, read once. */
export type NameParts =
  | { readonly type: 'PERSON'; readonly person: PersonName | null }
  | { readonly type: 'ORGANISATION'; readonly name: string; readonly core: string; readonly isLetters: boolean };

/** Null for a country, which its code tells. */
export function namePartsOf(type: PartyType, name: string): NameParts | null {
  if (type === 'PERSON') return { type, person: personName(name) };
  return type === 'ORGANISATION' ? { type, name, core: coreName(name), isLetters: isAcronym(name) } : null;
}

/** Where this is false nothing can be said of the two, whatever else is known of them. */
export function mayBeOneName(left: NameParts, right: NameParts): boolean {
  if (left.type === 'PERSON') return right.type === 'PERSON' && agreementBetween(left.person, right.person) !== null;
  if (right.type === 'PERSON') return false;
  return left.core === right.core || left.isLetters !== right.isLetters || isSlip(left.name, right.name);
}

function agreementBetween(one: PersonName | null, other: PersonName | null): NameAgreement | null {
  return one && other ? agreementOf(one, other) : null;
}

/** Null where nothing can be said: they stay two, and nobody is told that they are. */
export function partyLikeness(left: PartyEvidence, right: PartyEvidence): PartyLikeness | null {
  if (left.type !== right.type) return null;
  return left.type === 'PERSON' ? people(left, right) : organisations(left, right);
}

function people(left: PartyEvidence, right: PartyEvidence): PartyLikeness | null {
  const [one, other] = [personName(left.name), personName(right.name)];
  const agreement = agreementBetween(one, other);
  if (agreement === null) return null;
  const isShort = agreement === 'TRANSLITERATION' && lettersOf(one!) < SURE_LETTERS && lettersOf(other!) < SURE_LETTERS;
  const weight = isShort ? worth.SPELLING : worth[agreement];
  const name = feature('name', weight, `${agreement.toLowerCase()}: ${left.name} | ${right.name}`);
  if (left.context !== '' && right.context !== '' && left.context !== right.context) {
    const conflict = feature('offices-conflict', -1, `${left.context} | ${right.context}`);
    return { verdict: 'DIFFERENT', score: 0, features: [name, conflict] };
  }
  const offices = sharedOf(left.offices, right.offices);
  const companions = sharedOf(left.companions, right.companions);
  return judged([
    name,
    feature('same-country-of-office', left.context !== '' && left.context === right.context ? 0.15 : 0, left.context),
    feature('shared-offices', offices.length > 0 ? 0.2 : 0, offices.slice(0, 5).join(', ')),
    feature('other-walk-of-life', isOtherWalk(left, right) ? -0.25 : 0, `${[...left.fields]} | ${[...right.fields]}`),
    feature('named-with', Math.min(0.3, 0.15 * companions.length), companions.slice(0, 5).join(', ')),
  ]);
}

/** A striker here, a minister there: with nobody in common they are two. */
function isOtherWalk(left: PartyEvidence, right: PartyEvidence): boolean {
  if (left.fields.size === 0 || right.fields.size === 0) return false;
  return ![...left.fields].some((field) => right.fields.has(field));
}

function organisations(left: PartyEvidence, right: PartyEvidence): PartyLikeness | null {
  const name = organisationNames(left, right);
  if (name === null) return null;
  const isSameCountry = left.countryId !== null && left.countryId === right.countryId;
  const isOtherCountry = left.countryId !== null && right.countryId !== null && left.countryId !== right.countryId;
  // Every country has a supreme court: of such a name only the country tells which.
  const isOneCountry = isSameCountry || (left.context !== '' && left.context === right.context);
  if ((isGeneric(left.name) || isGeneric(right.name)) && !isOneCountry) return null;
  const companions = sharedOf(left.companions, right.companions);
  return judged([
    name,
    countryBeside(left, right),
    feature('same-country', isSameCountry ? 0.15 : isOtherCountry ? -0.4 : 0, ''),
    feature('other-kind', isOtherKind(left, right) ? -0.4 : 0, `${left.organisationKind} | ${right.organisationKind}`),
    feature('named-with', Math.min(0.2, 0.1 * companions.length), companions.slice(0, 5).join(', ')),
  ]);
}

function organisationNames(left: PartyEvidence, right: PartyEvidence): JudgementFeature | null {
  const shown = `${left.name} | ${right.name}`;
  const [isLeft, isRight] = [isAcronym(left.name), isAcronym(right.name)];
  if (coreName(left.name) === coreName(right.name)) {
    // The same letters may be two bodies of two countries, and letters may be a word.
    if (isLeft && isRight && left.context !== right.context) return feature('acronym', 0.65, `same letters: ${shown}`);
    const isWord = isLeft !== isRight && Math.max(lettersIn(left.name), lettersIn(right.name)) < 4;
    if (isWord) return feature('acronym', 0.55, `letters or a word: ${shown}`);
    return feature('name', 0.85, `same but for legal form or order: ${shown}`);
  }
  if (isSlip(left.name, right.name)) return feature('name', 0.8, `one letter: ${shown}`);
  const [acronym, long] = isLeft ? [left, right] : [right, left];
  if (isLeft === isRight) return null;
  // Only where some article names it both ways: many bodies share an acronym.
  const isNamedSo = long.aliases.has(foldName(acronym.name)) || acronym.aliases.has(foldName(long.name));
  if (isNamedSo) return feature('acronym', 0.85, `an article names it both ways: ${shown}`);
  const isKnown = isKnownFor(acronym.name, long.name);
  if (isKnown) return feature('acronym', 0.85, `known everywhere: ${shown}`);
  if (isKnown === false || !abbreviates(acronym.name, long.name)) return null;
  return feature('acronym', lettersIn(acronym.name) >= 4 ? 0.55 : 0.45, `its initials: ${shown}`);
}

/** Letters alone are known by the country of their articles: does the other one stand beside it? */
function countryBeside(left: PartyEvidence, right: PartyEvidence): JudgementFeature {
  const isKnownBeside = ({ context }: PartyEvidence, { countries }: PartyEvidence) =>
    context !== '' && countries.has(context);
  const letters = [left, right].filter(({ name, context }) => isAcronym(name) && context !== '');
  if (letters.length === 0 || left.context === right.context) return feature('country-beside', 0, '');
  const isBeside = letters.some((one) => isKnownBeside(one, one === left ? right : left));
  const detail = letters.map(({ context }) => context).join(' | ');
  return isBeside ? feature('country-beside', 0.15, detail) : feature('no-country-beside', -0.15, detail);
}

function lettersIn(name: string): number {
  return name.replace(/[^\p{L}]/gu, '').length;
}

function lettersOf({ given, surname }: PersonName): number {
  return given.length + surname.length;
}

function isOtherKind(left: PartyEvidence, right: PartyEvidence): boolean {
  const known = (kind: OrganisationKind | null) => kind !== null && kind !== 'UNKNOWN' && kind !== 'OTHER';
  return (
    known(left.organisationKind) && known(right.organisationKind) && left.organisationKind !== right.organisationKind
  );
}

function judged(features: readonly JudgementFeature[]): PartyLikeness | null {
  const counted = features.filter(({ weight }) => weight !== 0);
  const sum = counted.reduce((total, { weight }) => total + weight, 0);
  const score = Math.round(Math.min(1, Math.max(0, sum)) * 1000) / 1000;
  return score >= SAME_SCORE ? { verdict: 'SAME', score, features: counted } : null;
}

function sharedOf(left: ReadonlySet<string>, right: ReadonlySet<string>): string[] {
  return [...left].filter((one) => right.has(one)).sort();
}

function feature(name: string, weight: number, detail: string): JudgementFeature {
  return { name, weight: Math.round(weight * 1000) / 1000, detail };
}

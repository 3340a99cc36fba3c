/**
 * How alike two allegations are, and how one stands to the other. Symmetric, made of both nodes' whole evidence and of fixed weights:
 * no number in it depends on what else is stored or on what came first. Pure.
 */

import type { JudgementFeature } from '../db/tables.ts';
import type { AllegationCategory, AllegationRelationKind } from '../vocabulary.ts';
import { areKin } from './allegation-kin.ts';
import { isNamed, isOpenDeed } from './allegation-node.ts';
import { sharedTelling } from './claim-words.ts';

export interface NodeEvidence {
  readonly id: string;
  readonly conduct: string;
  /** Keys of canonical parties, sorted. */
  readonly accused: readonly string[];
  readonly victims: readonly string[];
  readonly category: AllegationCategory;
  /** Folded labels of the means: "pegasus". */
  readonly instruments: ReadonlySet<string>;
  /** Words of the claim as its earliest report words it. */
  readonly words: ReadonlySet<string>;
  /** Those of them that tell one deed from another of its kind. */
  readonly telling: ReadonlySet<string>;
  /** When that was published, milliseconds. */
  readonly reportedAt: number;
}

export interface Likeness {
  /** 0 to 1. */
  readonly score: number;
  readonly features: readonly JudgementFeature[];
  readonly isSame: boolean;
}

/** From here on two are the same. */
export const SAME_SCORE = 0.8;

const WINDOW_DAYS = 92;

/** Whoever has the same deed first reported further apart tells two deeds of one kind, where no victim is named. */
const SAME_DEED_DAYS = 550;

const DAY = 86_400_000;

export function likenessOf(left: NodeEvidence, right: NodeEvidence): Likeness {
  const accused = overlap(left.accused, right.accused);
  const victims = overlap(left.victims, right.victims);
  const words = wordOverlap(left.words, right.words);
  const hasConduct = left.conduct !== '' && right.conduct !== '';
  const isConduct = hasConduct && left.conduct === right.conduct;
  const isOpen = isConduct && (isOpenDeed(left.conduct, left.victims) || isOpenDeed(right.conduct, right.victims));
  const isSameDeed = isConduct && !isOpen && left.accused.length > 0 && accused.isEqual && victims.isEqual;
  const telling = sharedTelling(left.telling, right.telling);
  const isCopied = words.ratio >= 0.85 && words.shared.length >= 6;
  const days = Math.abs(left.reportedAt - right.reportedAt) / DAY;
  const isOfNamed = victims.isEqual && left.victims.some(isNamed);
  const isTimely = isSameDeed ? isOfNamed || days <= SAME_DEED_DAYS : days <= WINDOW_DAYS;
  // Nobody tells who did it, and both tell to whom.
  const isUnblamed = isConduct && isOfNamed && left.accused.length === 0 && right.accused.length === 0;
  const instruments = [...left.instruments].filter((one) => right.instruments.has(one)).sort();
  const features = [
    feature('conduct', isConduct ? 0.35 : hasConduct ? -0.3 : 0, `${left.conduct || '?'} | ${right.conduct || '?'}`),
    feature('accused', sharing(accused, { all: 0.3, none: -0.5, some: -0.15 }), accused.detail),
    feature('victims', sharing(victims, { all: 0.25, none: -0.4, some: -0.25 }), victims.detail),
    // Where conduct, accused and victims agree in full, nothing more is needed: that is what one allegation is.
    feature('same-deed', isSameDeed && isTimely ? 0.6 : 0, left.conduct),
    feature('nobody-accused', isUnblamed && isTimely ? 0.1 : 0, victims.detail),
    feature('claim-words', isCopied ? 0.5 : 0.15 * words.ratio, words.shared.slice(0, 8).join(', ')),
    // "His attacks", "police shot protesters": which of them, only the words tell.
    feature('open-deed', isOpen && !isCopied ? 0.4 * telling - 0.25 : 0, `${Math.round(100 * telling)} % of words`),
    feature('category', left.category === right.category && left.category !== 'UNKNOWN' ? 0.05 : 0, left.category),
    feature('instrument', instruments.length > 0 ? 0.05 : 0, instruments.join(', ')),
    feature('time', isTimely ? 0.05 : -0.2, `${Math.round(days)} days apart`),
  ].filter(({ weight }) => weight !== 0);
  const sum = features.reduce((total, { weight }) => total + weight, 0);
  const score = Math.round(Math.min(1, Math.max(0, sum)) * 1000) / 1000;
  return { score, features, isSame: score >= SAME_SCORE };
}

/** How the left stands to the right, for two that are not the same; null where they have too little in common. */
export function relationOf(left: NodeEvidence, right: NodeEvidence): AllegationRelationKind | null {
  const accused = overlap(left.accused, right.accused);
  const victims = overlap(left.victims, right.victims);
  const isOneAccused = accused.ratio > 0;
  const isOneVictim = victims.ratio > 0;
  if (left.conduct === '' || left.conduct !== right.conduct) {
    const isOneCategory = left.category === right.category && left.category !== 'UNKNOWN' && left.category !== 'OTHER';
    if (isOneAccused) return (isOneCategory || areKin(left.conduct, right.conduct)) && isOneVictim ? 'SUPPORTS' : null;
    // A number on a list, a phone targeted, a phone infected: of one victim they go together, though not each tells who did it.
    return areKin(left.conduct, right.conduct) && isOneVictim && !accused.bothKnown ? 'SUPPORTS' : null;
  }
  if (accused.bothKnown && !isOneAccused) return isOneVictim ? 'CONTRADICTS' : null;
  if (!isOneAccused && !isOneVictim) return null;
  if (isNarrower(left, right)) return 'NARROWS';
  if (isNarrower(right, left)) return 'BROADENS';
  if (isOneAccused) return isOneVictim || !victims.bothKnown ? 'REPEATS' : null;
  return 'REPEATS';
}

/** Fewer accused or victims, or some named where the other names none; and nothing that the other does not cover. */
function isNarrower(one: NodeEvidence, other: NodeEvidence): boolean {
  const covers = (small: readonly string[], large: readonly string[]) =>
    large.length === 0 || (small.length > 0 && small.every((key) => large.includes(key)));
  const isEqual = one.accused.length === other.accused.length && one.victims.length === other.victims.length;
  return covers(one.accused, other.accused) && covers(one.victims, other.victims) && !isEqual;
}

function overlap(left: readonly string[], right: readonly string[]) {
  const shared = left.filter((key) => right.includes(key));
  const all = new Set([...left, ...right]).size;
  return {
    ratio: all === 0 ? 0 : shared.length / all,
    isEqual: shared.length === all,
    bothKnown: left.length > 0 && right.length > 0,
    detail: shared.length > 0 ? shared.join(', ') : `${left.join(', ') || '?'} | ${right.join(', ') || '?'}`,
  };
}

/** Some that are shared and some that are not, or some that only one names, speak against: the one may be part of the other. */
function sharing(of: ReturnType<typeof overlap>, weights: { all: number; none: number; some: number }): number {
  if (!of.bothKnown) return of.isEqual ? 0 : weights.some / 2;
  if (of.ratio === 0) return weights.none;
  return of.isEqual ? weights.all : weights.all * of.ratio + weights.some;
}

function wordOverlap(left: ReadonlySet<string>, right: ReadonlySet<string>) {
  const shared = [...left].filter((word) => right.has(word)).sort();
  const all = new Set([...left, ...right]).size;
  return { ratio: all === 0 ? 0 : shared.length / all, shared };
}

function feature(name: string, weight: number, detail: string): JudgementFeature {
  return { name, weight: Math.round(weight * 1000) / 1000, detail };
}

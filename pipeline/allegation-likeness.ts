/**
 * How alike two allegations are, and how one stands to the other. Symmetric, made of both nodes' whole evidence and of fixed weights:
 * no number in it depends on what else is stored or on what came first. Pure.
 */

import type { JudgementFeature } from '../db/tables.ts';
import type { AllegationCategory, AllegationRelationKind } from '../vocabulary.ts';

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

const DAY = 86_400_000;

export function likenessOf(left: NodeEvidence, right: NodeEvidence): Likeness {
  const accused = overlap(left.accused, right.accused);
  const victims = overlap(left.victims, right.victims);
  const words = wordOverlap(left.words, right.words);
  const hasConduct = left.conduct !== '' && right.conduct !== '';
  const isConduct = hasConduct && left.conduct === right.conduct;
  const isSameDeed = isConduct && left.accused.length > 0 && accused.isEqual && victims.isEqual;
  const isCopied = words.ratio >= 0.85 && words.shared.length >= 6;
  const days = Math.abs(left.reportedAt - right.reportedAt) / DAY;
  const instruments = [...left.instruments].filter((one) => right.instruments.has(one)).sort();
  const features = [
    feature('conduct', isConduct ? 0.35 : hasConduct ? -0.3 : 0, `${left.conduct || '?'} | ${right.conduct || '?'}`),
    feature('accused', sharing(accused, { all: 0.3, none: -0.5, some: -0.15 }), accused.detail),
    feature('victims', sharing(victims, { all: 0.25, none: -0.4, some: -0.25 }), victims.detail),
    // Where conduct, accused and victims agree in full, nothing more is needed: that is what one allegation is.
    feature('same-deed', isSameDeed ? 0.6 : 0, left.conduct),
    feature('claim-words', isCopied ? 0.5 : 0.15 * words.ratio, words.shared.slice(0, 8).join(', ')),
    feature('category', left.category === right.category && left.category !== 'UNKNOWN' ? 0.05 : 0, left.category),
    feature('instrument', instruments.length > 0 ? 0.05 : 0, instruments.join(', ')),
    feature('time', isSameDeed || days <= WINDOW_DAYS ? 0.05 : -0.2, `${Math.round(days)} days apart`),
  ].filter(({ weight }) => weight !== 0);
  const sum = features.reduce((total, { weight }) => total + weight, 0);
  const score = Math.round(Math.min(1, Math.max(0, sum)) * 1000) / 1000;
  return { score, features, isSame: score >= SAME_SCORE };
}

/** How the left stands to the right, for two that are not the same; null where they have too little in common. */
export function relationOf(left: NodeEvidence, right: NodeEvidence): AllegationRelationKind | null {
  const accused = overlap(left.accused, right.accused);
  const victims = overlap(left.victims, right.victims);
  const isConduct = left.conduct !== '' && left.conduct === right.conduct;
  if (!isConduct) {
    const isOfOneKind = left.category === right.category && left.category !== 'UNKNOWN' && left.category !== 'OTHER';
    return isOfOneKind && accused.ratio > 0 && victims.ratio > 0 ? 'SUPPORTS' : null;
  }
  if (accused.bothKnown && accused.ratio === 0) return victims.ratio > 0 ? 'CONTRADICTS' : null;
  if (accused.ratio === 0) return null;
  if (isNarrower(left, right)) return 'NARROWS';
  if (isNarrower(right, left)) return 'BROADENS';
  return victims.ratio > 0 || !victims.bothKnown ? 'REPEATS' : null;
}

/** Fewer accused, or a victim named where the other names none, or fewer victims; and nothing that the other does not cover. */
function isNarrower(one: NodeEvidence, other: NodeEvidence): boolean {
  const isWithin = (small: readonly string[], large: readonly string[]) => small.every((key) => large.includes(key));
  const coversAccused = isWithin(one.accused, other.accused);
  const coversVictims = other.victims.length === 0 || (one.victims.length > 0 && isWithin(one.victims, other.victims));
  const isEqual = one.accused.length === other.accused.length && one.victims.length === other.victims.length;
  return coversAccused && coversVictims && !isEqual;
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

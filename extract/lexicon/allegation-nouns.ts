/** Nouns, adjectives and adverbs that label a claim without a speaking verb: "allegations that", "alleged", "reportedly". */

import type { Stance } from '../../vocabulary.ts';

const words = (list: string, stance: Stance) => list.split(' ').map((word) => [word, stance] as const);

/** By themselves they say that something is alleged; "that", "of", "against" or "by" brings what. */
export const allegationNouns: ReadonlyMap<string, Stance> = new Map([
  ...words(
    'allegation allegations accusation accusations claim claims assertion assertions insinuation insinuations',
    'ACCUSES',
  ),
  ...words('suspicion suspicions', 'SUSPECTS'),
  ...words('charge charges', 'CHARGES'),
]);

/** Need a "that" (or "of" and a verb in -ing) to hold content. */
export const speechNouns: ReadonlyMap<string, Stance> = new Map([
  ...words('denial denials', 'DENIES'),
  ...words('confirmation confirmations', 'CONFIRMS'),
  ...words('admission admissions confession confessions', 'ADMITS'),
  ...words('concern concerns fear fears worry worries', 'SUSPECTS'),
  ...words('report reports rumour rumours rumor rumors speculation', 'REPORTS'),
  ...words(
    'belief beliefs hope hopes view opinion assumption argument arguments suggestion suggestions prediction notion idea claim warning warnings assurance assurances promise vow statement conclusion theory conviction contention',
    'ASSERTS',
  ),
  ...words('doubt doubts', 'QUESTIONS'),
  ...words('demand demands request requests call calls', 'REQUESTS'),
]);

/** Prepositions that may bring the content of an allegation noun. */
export const contentPrepositions: ReadonlySet<string> = new Set(['of', 'against', 'about', 'related', 'relating']);

export const hedgingAdverbs: ReadonlyMap<string, Stance> = new Map([
  ...words('allegedly purportedly supposedly', 'ACCUSES'),
  ...words('reportedly', 'REPORTS'),
]);

export const hedgingAdjectives: ReadonlyMap<string, Stance> = new Map([
  ...words('alleged purported', 'ACCUSES'),
  ...words('suspected', 'SUSPECTS'),
]);

/** An attribution as it gathers its readings, before statements and allegations are folded from it. */

import type { QuoteKind, Stance } from '../vocabulary.ts';
import type { Act } from './acts.ts';
import type { Attribution } from './attributions.ts';
import type { Deed } from './deeds.ts';
import type { FoundHedge, FoundParty } from './findings.ts';
import type { Phrase } from './phrases.ts';
import type { Speaker } from './speakers.ts';

export interface Draft extends Attribution {
  readonly id: string;
  readonly act: Act;
  readonly speaker: Speaker;
  readonly stance: Stance;
  readonly quoteKind: QuoteKind;
  readonly hedges: readonly FoundHedge[];
  readonly deed: Deed | null;
  readonly about: readonly FoundParty[];
  /** Whom the content names beside its subject and its speaker: what a statement about oneself is about. */
  readonly others: readonly FoundParty[];
  /** Those it is about are its content's subject, not only named somewhere in it. */
  readonly isSubject: boolean;
  /** The accused as worded where the content accuses somebody, resolved or not. */
  readonly accused: Phrase | null;
  /** Its noun where it is a definite phrase: "the army". */
  readonly accusedHead: string | null;
  /** Those it is said to have been done to, as worded. */
  readonly victim: Phrase | null;
  readonly victimParty: FoundParty | null;
  /** "with Israeli-made spyware". */
  readonly means: Phrase | null;
  /** Says that somebody did something blameworthy, in its maker's own voice. */
  readonly isAccusation: boolean;
}

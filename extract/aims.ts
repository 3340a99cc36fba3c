/**
 * Whom a statement is about, once all accusations of the text are known: a denial is about who denies, an accusation that names
 * nobody about whom its claimant or its deed has for an accused, talk of "the suspect" about the one who stands accused.
 */

import type { Draft } from './drafts.ts';
import type { FoundParty } from './findings.ts';
import { phraseSpan, type TaggedDocument } from './phrases.ts';
import { textOf } from './places.ts';

export function aimDrafts(tagged: TaggedDocument, drafts: readonly Draft[]): Draft[] {
  const aimed = aimAccusations(tagged, drafts);
  const accused = new Set(aimed.flatMap((draft) => (draft.isAccusation ? draft.about : [])));
  const sole = soleAccused(aimed);
  return aimed.map((draft): Draft => {
    if (draft.isAccusation) return draft;
    if (draft.stance === 'DENIES' || draft.stance === 'PARTLY_DENIES' || draft.stance === 'ADMITS')
      return { ...draft, about: ofAnswer(draft, accused) };
    return { ...draft, about: ofStatement(tagged, draft, accused, sole) };
  });
}

/**
 * A claimant who has accused somebody and goes on without naming anybody still means the same accused ("she was forced to
 * work", said by her who accuses the church); anybody else means who is accused of that deed, told last before it.
 */
function aimAccusations(tagged: TaggedDocument, drafts: readonly Draft[]): Draft[] {
  const byClaimant = new Map<string, readonly FoundParty[]>();
  const byDeed = accusedByDeed(drafts);
  return drafts.map((draft) => {
    const { speaker, deed } = draft;
    const claimant = speaker.party;
    const others = accusedIn(draft);
    if (draft.isAccusation && others.length > 0) {
      if (claimant !== null) byClaimant.set(claimant.id, others);
      return { ...draft, about: others };
    }
    const known = claimant === null ? undefined : byClaimant.get(claimant.id);
    const goesOn = draft.act.base === 'claim' || draft.isAccusation || (deed !== null && draft.stance === 'ASSERTS');
    if (known !== undefined && others.length === 0 && goesOn) return { ...draft, about: known, isAccusation: true };
    if (!draft.isAccusation) return draft;
    const isNameless =
      draft.accused === null || SOMEBODY.test(textOf(tagged.doc, [phraseSpan(tagged.doc, draft.accused)]));
    const deeds = deed === null || !isNameless ? [] : (byDeed.get(deed.conduct) ?? byDeed.get(deed.category) ?? []);
    return { ...draft, about: deeds.filter((party) => party !== claimant && party !== draft.victimParty) };
  });
}

/** Told without a name at first: "a man", "who", "the suspects". */
const SOMEBODY =
  /^(?:(?:an?|the|one|two|three|four|five|another) )?(?:[\p{L}\d-]+ ){0,3}(?:man|men|woman|women|person|people|teenagers?|youths?|suspects?|accused|who|driver|officer|official|teacher|pastor|doctor|couple|gang|trio|duo)$/iu;

/** Whom an accusation names, without its claimant and its victim. */
function accusedIn(draft: Draft): readonly FoundParty[] {
  const named = draft.about.filter(
    (party) =>
      party !== draft.speaker.party && party !== draft.victimParty && (draft.isSubject || party.type !== 'COUNTRY'),
  );
  // "I blame the mayor": the speaker is the subject, the accused stands beside it.
  return named.length > 0 || draft.stance !== 'ACCUSES' ? named : draft.others;
}

/** Who is accused of a conduct or, else, of its category; the first told. */
function accusedByDeed(drafts: readonly Draft[]): ReadonlyMap<string, readonly FoundParty[]> {
  const byDeed = new Map<string, readonly FoundParty[]>();
  for (const draft of drafts) {
    const { deed } = draft;
    const accused = draft.isAccusation && deed !== null ? accusedIn(draft) : [];
    if (deed === null || accused.length === 0) continue;
    if (!byDeed.has(deed.conduct)) byDeed.set(deed.conduct, accused);
    if (!byDeed.has(deed.category) && deed.category !== 'OTHER') byDeed.set(deed.category, accused);
  }
  return byDeed;
}

/** The accused whom most accusations of the text name; null where two share the lead. */
function soleAccused(drafts: readonly Draft[]): FoundParty | null {
  const counts = new Map<FoundParty, number>();
  for (const draft of drafts)
    if (draft.isAccusation) for (const party of draft.about) counts.set(party, (counts.get(party) ?? 0) + 1);
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return first === undefined || first[1] === second?.[1] ? null : first[0];
}

/** Who answers for itself, or for whom it is answered, and whom else the answer names. */
function ofAnswer({ speaker, about, act, others }: Draft, accused: ReadonlySet<FoundParty>): readonly FoundParty[] {
  const answering = [speaker.party, speaker.speaksFor].filter((party) => party !== null);
  const self = answering.find((party) => accused.has(party)) ?? (OWN.test(act.base) ? answering.at(-1) : undefined);
  if (self === undefined && about.length === 0) return others.filter((party) => accused.has(party));
  if (self === undefined || about.includes(self)) return about;
  return [self, ...about];
}

/** Denied, confessed and pleaded to is what one did oneself. */
const OWN = /^(?:deny|admit|confess|plead)$/;

/** To speak of oneself is no target, unless one stands accused. */
function ofStatement(
  tagged: TaggedDocument,
  draft: Draft,
  accused: ReadonlySet<FoundParty>,
  sole: FoundParty | null,
): readonly FoundParty[] {
  const { speaker, others } = draft;
  const about = draft.about.filter((party) => party !== speaker.party || accused.has(party));
  if (about.length > 0) return about;
  if (others.length > 0) return others;
  return sole !== null && speaker.party !== sole && THE_ACCUSED.test(textOf(tagged.doc, draft.content)) ? [sole] : [];
}

const THE_ACCUSED =
  /\bthe (?:accused|suspect|defendant|culprit|convict|fugitive|perpetrator|attacker|gunman|killer|verdict|trial|killing|murder|attack|crime|shooting|judge?ment|sentence|indictment|prosecution)\b/i;

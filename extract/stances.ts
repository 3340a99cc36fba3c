/**
 * What a statement does, once its speaker and content are known: the act of the cue, corrected by the words said.
 * "Said" makes a denial in the mouth of an accused and an accusation in the mouth of a prosecutor.
 */

import type { Stance } from '../vocabulary.ts';
import type { Draft } from './drafts.ts';
import type { FoundParty } from './findings.ts';
import { answeredNouns, evasive, negating, rejecting } from './lexicon/denial.ts';
import { categoryOfWord } from './lexicon/wrongdoing.ts';
import type { TaggedDocument } from './phrases.ts';
import { textOf } from './places.ts';

const SAYING: ReadonlySet<Stance> = new Set(['ASSERTS', 'REPORTS']);
const ACCUSING: ReadonlySet<Stance> = new Set(['ACCUSES', 'SUSPECTS', 'CHARGES', 'SUES']);

/** Two readings: accusations first, so that it is known who stands accused; then the answers of those. */
export function settleStances(tagged: TaggedDocument, drafts: readonly Draft[]): Draft[] {
  const first = drafts.map((draft) => ({ ...draft, ...accusationOf(tagged, draft) }));
  const accused = accusedParties(first);
  const alleged = new Set(
    first.flatMap((draft) =>
      draft.isAccusation && draft.deed !== null ? [draft.deed.conduct, draft.deed.category] : [],
    ),
  );
  return first.map((draft) => answerOf(tagged, draft, accused, alleged));
}

function accusationOf(tagged: TaggedDocument, draft: Draft): Pick<Draft, 'stance' | 'isAccusation'> {
  const { stance, deed, act } = draft;
  const content = textOf(tagged.doc, draft.content);
  if (stance === 'SUSPECTS' && act.kind !== 'adjective' && deed === null && !act.takesAccused)
    return { stance: 'ASSERTS', isAccusation: false };
  if (ACCUSING.has(stance)) {
    const isEmpty = act.kind === 'noun' && /^(?:claims?|assertions?)$/.test(act.base) && deed === null;
    return isEmpty ? { stance: 'ASSERTS', isAccusation: false } : { stance, isAccusation: true };
  }
  if (stance === 'RULES_LIABLE') return { stance, isAccusation: true };
  if (!SAYING.has(stance)) return { stance, isAccusation: false };
  if (answeredNouns.test(content) && rejecting.test(content)) return { stance: 'DENIES', isAccusation: false };
  if (deed === null || draft.about.length === 0 || isQuiet(content)) return { stance, isAccusation: false };
  const onlyItself = draft.about.length > 0 && draft.about.every((party) => party === draft.speaker.party);
  if (onlyItself) return { stance, isAccusation: false };
  if (
    /\b(?:is|are|was|were|be) suspected\b|\bbelieve[sd]?\b|\bmight\b|\bmust have\b/i.test(content) &&
    act.kind === 'verb'
  )
    return { stance: 'SUSPECTS', isAccusation: true };
  return { stance, isAccusation: true };
}

/** Talk of wrongdoing that accuses nobody: inquiries, hearings, offers of help, another's answer passed on. */
function isQuiet(content: string): boolean {
  return /\b(?:denie[sd]|denying|has confessed|investigat\w+ (?:is|are|was|continues)|under investigation|hearing|cooperat\w+|co-operat\w+|will be (?:produced|charged|tried)|expel|condolence\w*|help (?:fight|combat)|combat|crack down|prevent|fight against|arrested|raided|searched|seized|was handed over|judge?ment)\b/i.test(
    content,
  );
}

function accusedParties(drafts: readonly Draft[]): Set<FoundParty> {
  const accused = new Set<FoundParty>();
  for (const draft of drafts)
    if (draft.isAccusation && ACCUSING.has(draft.stance)) for (const party of draft.about) accused.add(party);
  for (const draft of drafts)
    if (draft.isAccusation) for (const party of draft.about) if (party !== draft.speaker.party) accused.add(party);
  return accused;
}

function answerOf(
  tagged: TaggedDocument,
  draft: Draft,
  accused: ReadonlySet<FoundParty>,
  alleged: ReadonlySet<string>,
): Draft {
  const content = textOf(tagged.doc, draft.content);
  const { stance, act, speaker } = draft;
  const answers =
    (speaker.party !== null && accused.has(speaker.party)) ||
    (speaker.speaksFor !== null && accused.has(speaker.speaksFor));
  if (!SAYING.has(stance)) return draft;
  if (!answers) return draft;
  const aboutItself =
    draft.about.length === 0 ||
    draft.about.some((party) => party === speaker.party || party === speaker.speaksFor || accused.has(party));
  const rejects =
    rejecting.test(content) ||
    (negating.test(content) &&
      draft.deed !== null &&
      (alleged.has(draft.deed.conduct) || (draft.deed.category !== 'OTHER' && alleged.has(draft.deed.category)))) ||
    (negating.test(content) &&
      (draft.deed !== null || answeredNouns.test(content) || speaksOfMoney(content)) &&
      aboutItself) ||
    (/^(?:claim|insist|maintain|contend)$/.test(act.base) &&
      aboutItself &&
      (draft.deed === null || evasive.test(content))) ||
    (/^(?:claim|insist|maintain)$/.test(act.base) && !namesDeed(content));
  if (!rejects) return draft;
  return { ...draft, stance: 'DENIES', isAccusation: false };
}

function speaksOfMoney(content: string): boolean {
  return /\b(?:money|funds?|bribes?|payments?|target\w*|involved|aware|push\w*|there)\b/i.test(content);
}

function namesDeed(content: string): boolean {
  return content
    .toLowerCase()
    .split(/[^\p{L}-]+/u)
    .some((word) => categoryOfWord(word) !== null);
}

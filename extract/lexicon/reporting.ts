/**
 * Verbs that attribute words or attitudes, with what may follow each as its content, and the act each is.
 * Which verbs and which complements are in was decided by how often annotators of political news marked them so;
 * a verb form in a context that is marked less than about four times in ten is left out.
 */

import type { Stance } from '../../vocabulary.ts';

/**
 * What a verb takes as content: `clause` (that …, whether …, or a bare clause), `quote` (also before it: “…,” he said),
 * `infinitive` (to …), `object` (a noun phrase or -ing), `whom` (an accused, then of/for/with …), and prepositions.
 */
export interface ReportingVerb {
  readonly base: string;
  readonly stance: Stance;
  readonly clause: boolean;
  readonly quote: boolean;
  readonly infinitive: boolean;
  readonly object: boolean;
  /** The object is the accused and belongs to the content: accuse, blame, charge. */
  readonly whom: boolean;
  /** A listener may stand between the verb and its content: tell, warn, ask. */
  readonly listener: boolean;
  readonly prepositions: ReadonlySet<string>;
}

/** c clause, q quote, i infinitive, o object, w whom, l listener, then prepositions. */
const rows: readonly (readonly [stance: Stance, frames: string, bases: string])[] = [
  ['ASSERTS', 'cq of in about', 'say'],
  ['ASSERTS', 'cqi', 'claim'],
  ['ASSERTS', 'cql about of', 'tell'],
  ['ASSERTS', 'cq to about in of', 'write'],
  [
    'ASSERTS',
    'cq',
    'add reply answer remark comment quip joke continue exclaim retort opine reason shout whisper sing scoff echo go',
  ],
  [
    'ASSERTS',
    'cqo',
    'note suggest argue state declare announce recall explain assert stress emphasise emphasize contend reiterate repeat predict estimate reveal proclaim tweet observe point posit indicate imply underscore highlight boast',
  ],
  ['ASSERTS', 'cqi', 'insist maintain'],
  [
    'ASSERTS',
    'c',
    'conclude believe think assume reckon feel know realise realize learn imagine figure speculate understand guess foresee remember',
  ],
  ['ASSERTS', 'cq', 'affirm testify lament caution counter concede hint muse recount stipulate surmise theorise'],
  ['ASSERTS', 'cql about against of', 'warn assure inform remind advise brief'],
  ['ASSERTS', 'ci for', 'hope'],
  ['ASSERTS', 'ciq', 'vow pledge promise swear threaten agree'],
  ['ASSERTS', 'i', 'want plan intend expect seem appear refuse decide seek offer prefer decline aim'],
  [
    'ASSERTS',
    'o',
    'describe endorse mention cite discuss praise applaud criticize criticise condemn denounce decry assail lambast mock blast slam oppose portray laud hail welcome label brand depict characterise characterize view identify rebuke dub',
  ],
  ['ASSERTS', ' to', 'refer'],
  ['ASSERTS', ' about', 'talk speak'],
  ['ASSERTS', 'cq to', 'respond react'],
  ['ASSERTS', 'c about of', 'complain worry'],
  ['ASSERTS', 'oi', 'propose'],
  ['REPORTS', 'cqo on', 'report'],
  ['REPORTS', 'cq', 'find'],
  ['REPORTS', 'co', 'show disclose demonstrate'],
  ['ACCUSES', 'w', 'accuse blame implicate'],
  ['ACCUSES', 'ciqo', 'allege'],
  ['SUSPECTS', 'cwo', 'suspect'],
  ['SUSPECTS', 'co', 'fear'],
  ['CONFIRMS', 'cqo', 'confirm verify corroborate'],
  ['ADMITS', 'cqo to', 'admit acknowledge'],
  ['ADMITS', 'cqoi to about', 'confess'],
  ['QUESTIONS', 'co', 'question doubt query'],
  ['QUESTIONS', 'cq', 'wonder'],
  ['DENIES', 'cqo', 'deny refute rebut dispute'],
  ['DENIES', 'o', 'reject dismiss disavow repudiate renounce rebuff'],
  ['DEFENDS', 'o', 'defend justify'],
  ['REQUESTS', 'cqlio for about', 'ask'],
  ['REQUESTS', 'cqlio', 'urge'],
  ['REQUESTS', 'cqio', 'demand request recommend'],
  ['REQUESTS', 'o', 'order'],
  ['REQUESTS', 'qo for on', 'call'],
  ['REQUESTS', ' for to', 'appeal plead'],
  ['REQUESTS', ' for', 'push press lobby'],
  ['CHARGES', 'w', 'charge indict prosecute'],
  ['SUES', 'w', 'sue'],
  ['RULES_LIABLE', 'c', 'rule'],
  ['RULES_LIABLE', 'w', 'convict'],
  ['CLEARS', 'w', 'acquit exonerate absolve clear'],
  ['OPENS_INVESTIGATION', 'o', 'investigate probe'],
  ['APOLOGISES', 'cq for to', 'apologise apologize'],
  ['CORRECTS', 'o', 'correct'],
  ['RETRACTS', 'o', 'retract'],
];

const verbs = new Map<string, ReportingVerb>();
for (const [stance, frames, bases] of rows) {
  const [letters = '', ...prepositions] = frames.split(' ');
  for (const base of bases.split(' ')) {
    verbs.set(base, {
      base,
      stance,
      clause: letters.includes('c'),
      quote: letters.includes('q'),
      infinitive: letters.includes('i'),
      object: letters.includes('o'),
      whom: letters.includes('w'),
      listener: letters.includes('l'),
      prepositions: new Set(prepositions),
    });
  }
}

/** Null for a base form that attributes nothing. */
export function reportingVerb(base: string): ReportingVerb | null {
  return verbs.get(base) ?? null;
}

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** "Expressed concern that", "raised doubts about": the noun belongs to the cue and says the act. */
export const carryingVerbs = list('express voice raise convey share have');
export const carriedNouns: ReadonlyMap<string, Stance> = new Map([
  ...['concern', 'concerns', 'fear', 'fears', 'suspicion', 'suspicions', 'worry', 'worries', 'alarm'].map(
    (noun) => [noun, 'SUSPECTS'] as const,
  ),
  ...['doubt', 'doubts', 'question', 'questions', 'scepticism', 'skepticism'].map(
    (noun) => [noun, 'QUESTIONS'] as const,
  ),
  ...[
    'regret',
    'remorse',
    'hope',
    'hopes',
    'support',
    'confidence',
    'outrage',
    'dismay',
    'surprise',
    'disappointment',
    'interest',
    'frustration',
    'anger',
    'opposition',
    'confusion',
    'condolences',
    'willingness',
    'optimism',
    'sympathy',
    'gratitude',
  ].map((noun) => [noun, 'ASSERTS'] as const),
]);

/** "Launched an inquiry into", "dropped the charges against": an act of proceedings in two words. */
export const openingVerbs = list(
  'open launch begin start order initiate announce conduct close drop shelve discontinue end',
);
export const inquiryNouns = list(
  'investigation investigations inquiry inquiries probe probes enquiry review audit charges',
);

/** “…,” says X: only these stand before their speaker. */
export const invertible = list(
  'say add write reply explain argue note claim insist tweet report ask recall continue warn declare conclude announce observe reveal exclaim remark quip joke tell comment confirm respond state agree assert admit counter',
);
/** Participles after a comma that go on speaking: “…, adding that”. */
export const participleCues = list(
  'adding saying claiming arguing insisting telling noting calling accusing warning citing suggesting denying describing alleging stating blaming explaining announcing asking demanding urging declaring asserting confirming admitting acknowledging stressing criticizing criticising denouncing condemning promising vowing predicting requesting questioning emphasizing emphasising referring writing reporting indicating recalling believing fearing suspecting supporting pointing defending dismissing rejecting concluding complaining praising tweeting replying expressing charging reiterating contending maintaining lamenting hoping boasting mocking refusing implying mentioning',
);

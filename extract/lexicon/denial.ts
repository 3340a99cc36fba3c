/** Words by which an accused rejects without the verb "deny". */

/** By themselves. */
export const rejecting =
  /\b(?:untrue|(?:not|n[’']t|never) true|without reason|speculations?|frivolous|baseless|unfounded|groundless|false(?:ly)?|fabricat\w+|defamatory|malicious|slander\w*|smear|without (?:merit|foundation|basis)|no (?:truth|basis|merit|evidence|wrongdoing|knowledge|involvement|role)|nothing to do with|nothing wrong|nonsense|politically motivated|witch[- ]hunt|innocen\w+|not guilty|lawful(?:ly)?|legal(?:ly)?|in no way|did not happen|misrepresent\w*|vested interest|out of context)\b/i;

const answered = '(?:allegation|accusation|charge|claim|report|suggestion|assertion|criticism|complaint|finding)s?';
const untrue =
  '(?:untrue|not true|baseless|unfounded|groundless|false|fake|fabricated|fabrications?|defamatory|malicious|slanderous|nonsense|politically motivated|without (?:any )?(?:merit|foundation|basis)|misleading|ridiculous|absurd)';

/** Turns an accusation down, whoever is accused: "the claims are baseless", "false allegations". */
export const rejectingThem = new RegExp(
  `\\b(?:${untrue} (?:[\\p{L}-]+ ){0,2}${answered}|${answered}\\b.{0,120}?\\b(?:is|are|was|were|as|be) (?:(?!about|of|over|for|on|in|to)[\\p{L}-]+ ){0,4}?${untrue})\\b`,
  'iu',
);

/** An accused who says that all was as it should be. */
export const complying =
  /\b(?:complie[sd]|compliant|met all|in line with|in accordance with|within the law|followed (?:all|the|due|proper)|properly|legitimate\w*|transparen\w+|due process|constitutional(?:ly)?|consensual|self-defen[cs]e|accident(?:al|ally)?|misunderstanding|good faith|mistaken|exaggerat\w+|misleading|unjustified|unfair(?:ly)?|biased|scapegoat\w*|framed|set up|conspiracy against|smear campaign|propaganda|nothing to hide|no (?:reason|role|part|link|links|connection|complaint|plans?|intention|such)|volunteer\w*|voluntar\w+)\b/i;

/** No wrong was done, by whomever it is said: "showed no negligence", "none found any evidence of wrongdoing". */
export const clearing =
  /\b(?:(?:no|any) (?:[\p{L}-]+ ){0,3}(?:evidence|proof|indication|sign|hint) (?:[\p{L}-]+ ){0,3}(?:of|that)|(?:no|any) (?:[\p{L}-]+ )?(?:wrongdoing|negligence|misconduct|irregularit\w+|impropriety|violations?|involvement|role|link|links|connection|fault|guilt|offence|offense|crime|abuse|corruption|fraud|torture|bribes?|discrimination|such)|(?:no|not face) (?:[\p{L}-]+ )?charges|(?:did|does|do|has|have|had|was|were|is|are)(?: not|n[’']t) (?:[\p{L}-]+ )?(?:guilty|negligent|involved|responsible|aware|liable|to blame|show any|break any|violate any|commit)|(?:have|has|had) never been (?:[\p{L}-]+ )?(?:[\p{L}-]+ed|paid|told|given|shown|sent|seen|part|in)|(?:have|has|had|was|were|would) never (?:[\p{L}-]+ )?(?:used|done|taken|received|paid|violated|broken|committed|authori[sz]ed|ordered|involved))\b/iu;

/** With a word of wrongdoing, targeting or doing near. */
export const negating = /\b(?:not|never|no|none|nothing|neither|nobody)\b|n['’]t\b/i;

export const evasive =
  /\b(?:clarif\w+|confidential|routine|standard|procedure|volunteer|maritime|cooperat\w+|co-operat\w+)\b/i;

/** Nouns of what is answered: "denied these allegations", "rejected the charge". */
export const answeredNouns =
  /\b(?:allegation|accusation|charge|claim|report|suggestion|assertion|wrongdoing|criticism|complaint|finding)s?\b/i;

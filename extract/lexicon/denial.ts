/** Words by which an accused rejects without the verb "deny". */

/** By themselves. */
export const rejecting =
  /\b(?:untrue|baseless|unfounded|groundless|false(?:ly)?|fabricat\w+|defamatory|malicious|slander\w*|smear|without (?:merit|foundation|basis)|no (?:truth|basis|merit|evidence|wrongdoing|knowledge|involvement|role)|nothing to do with|nothing wrong|nonsense|politically motivated|witch[- ]hunt|innocen\w+|not guilty|lawful(?:ly)?|legal(?:ly)?|in no way|did not happen|misrepresent\w*|vested interest|out of context)\b/i;

/** With a word of wrongdoing, targeting or doing near. */
export const negating = /\b(?:not|never|no|none|nothing|neither|nobody)\b|n['’]t\b/i;

export const evasive =
  /\b(?:clarif\w+|confidential|routine|standard|procedure|volunteer|maritime|cooperat\w+|co-operat\w+)\b/i;

/** Nouns of what is answered: "denied these allegations", "rejected the charge". */
export const answeredNouns =
  /\b(?:allegation|accusation|charge|claim|report|suggestion|assertion|wrongdoing|criticism|complaint|finding)s?\b/i;

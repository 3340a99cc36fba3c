/** Words by which a content accuses, suspects or speaks of wrongdoing without accusing anybody of it. */

/** Says of somebody that it did wrong, without a word for the deed. */
export const blaming =
  /\b(?:fail(?:ed|s|ing|ure|ures) (?:to|of)|(?:destroy|tamper|hid)\w* (?:with )?(?:[\p{L}-]+ ){0,3}evidence|blam\w+|to blame|culpable|accountable for|responsible for|irresponsib\w*|incompeten\w+|mismanag\w+|mishandl\w+|betray\w*|hypocri\w+|disgrac\w+|shameful\w*|scandalous|outrageous|unethical|dishonest\w*|immoral|reckless\w*|careless\w*|turn(?:ed|ing)? a blind eye|ignor(?:ed|ing) (?:warnings?|calls?|complaints?|concerns?|rules?|the law)|abus(?:e|ed|ing) (?:of )?(?:power|office|position)|cover(?:ed|ing)[ -]up|hid(?:den|ing)? the|withh(?:eld|olding)|meddl\w+|complicit\w*|threat to|puppets?|propaganda|aggression|interfer(?:ed|ing|ence)|undermin(?:e|es|ed|ing)|violat(?:e|es|ed|ing|ions?)|breach(?:es|ed|ing)?)\b/iu;

/** Cues that blame by themselves when their object is a party: "criticised the ministry for …". */
export const blamingVerbs: ReadonlySet<string> = new Set(
  'criticise criticize condemn denounce blast slam rebuke lambast lambaste berate chastise fault castigate'.split(' '),
);

/** Over the whole claim: its first verb is softened so. */
export const suspecting =
  /\b(?:(?:is|are|was|were|be|been) (?:suspected|believed|thought|feared)|believe[sd]? (?:that|to|to have|to be)?|suspect(?:s|ed)? (?:that|of)|might|may have|could have|must have)\b/i;

/** Talk of wrongdoing that accuses nobody: inquiries, hearings, offers of help, another's answer passed on. */
export const quiet =
  /\b(?:denie[sd]|denying|has confessed|investigat\w+ (?:is|are|was|continues)|under investigation|hearing|cooperat\w+|co-operat\w+|will be (?:produced|charged|tried)|expel|condolence\w*|help (?:fight|combat)|combat|crack(?:ed|ing)? ?down|prevent(?:ed|ing)?|fight(?:ing)? (?:against|crime|corruption|terror\w*)|tackl(?:e|ed|ing)|eradicat\w+|arrested|raided|searched|seized|was handed over|judge?ment|protect(?:ed|ing)? (?:against|from)|zero tolerance|awareness)\b/i;

/** The subject has a part in what follows: "were involved in the murder". */
export const involving =
  /^(?:involved|implicated|engaged|complicit|responsible|guilty|behind|part|linked|connected|party|mastermind|culprit)$/;

/** Words by which a content accuses, suspects or speaks of wrongdoing without accusing anybody of it. */

/** Judges somebody's conduct without a word for a deed; each entry is a whole word, or a stem where a star follows. */
const judging = `
  absurd abus* aggressi* anti-democratic anti-national antisemit* appalling* arbitrar* arrogan* authoritarian*
  awful* barbar* betray* biased bigot* blam* bogus botched breach* brutality bullied bully* callous* careless*
  catastroph* censor* charade cheat* coerc* collusion complicit* compromised conceal* conspir* contempt contrived
  coup cowardly cozy cronies crook* cruel cruelty culpable cynical* deceit* defied defy degrad* deplorabl* depriv*
  despicabl* destabilis* destabiliz* destroying destructive dictator* disaster* disastrous discriminat* disgrac*
  dishonest* disinformation disproportionat* disregard* disrespect* divisive double-standard* embarrass* endanger*
  evad* evasive exploit* exploitative extremis* fabricat* failed failing* fails failure* false* farce favoritism
  favouritism flout* forced forcing gimmick greed* harass* hate hatred heartless heavy-handed hijack* hollow
  horribl* hostile* humiliat* hypocri* hypocrite* ignor* illegitimat* illicit* immoral* improper* impunity inaction
  inappropriat* incit* incompeten* inconsistent indifferen* indiscriminat* inept* inexcusabl* inexperienced
  inhuman* injustice* instigat* insult* interfer* intimidat* intolerabl* invad* irresponsib* jeopardis* jeopardiz*
  lawless* liar* lied lies loot* lying maladministration malicious* manipulat* meaningless meddl* mishandl*
  misinformation mislead* misled mismanag* mistake* mistreat* misus* mockery muzzl* neglect* negligen* negligent
  nepotis* nonsense offensive one-sided opportunis* oppress* oppressive orchestrat* outrageous* overcharg* pander*
  partisan persecut* ploy plunder* politicis* politiciz* predatory pretext propaganda provocation* provocative*
  puppet* racis* reckless* refus* reneg* repress* repressive ridiculous rigged rogue ruin* ruthless* sabotag*
  scandalous scapegoat* secretly selective* sexis* sham shameful* shameless* shoddy shortcoming* silenc* smear*
  squander* stifl* stonewall* stooge* stunt substandard suppress* swindl* terrible threat threaten* threats
  toothless traitor* trampl* treason tyran* ulterior unacceptabl* unaccountable unauthorised unauthorized
  unconstitutional* undemocratic undermin* unethical* unfair* unfit unilateral* unjust* unjustif* unlicensed
  unpatriotic unprovoked unqualified unregistered unsafe unwarranted useless victimis* victimiz* vile violat*
  weaponis* weaponiz* whitewash* worthless wrong wrongdo* wrongly xenophob*`;

const whole = new Set<string>();
const stems = new Set<string>();
let shortest = 99;
for (const entry of judging.trim().split(/\s+/)) {
  if (entry.endsWith('*')) {
    stems.add(entry.slice(0, -1));
    shortest = Math.min(shortest, entry.length - 1);
  } else whole.add(entry);
}

/** Expects lower case. */
export function judges(lower: string): boolean {
  if (whole.has(lower)) return true;
  for (let length = lower.length; length >= shortest; length--) if (stems.has(lower.slice(0, length))) return true;
  return false;
}

/** The same in several words. */
export const blaming =
  /\b(?:to blame|accountable for|responsible for|fail(?:ed|s|ing|ure|ures) (?:to|of)|nothing but|(?:destroy|tamper|hid)\w* (?:with )?(?:[\p{L}-]+ ){0,3}evidence|turn(?:ed|ing|s)? a blind eye|cover(?:ed|ing)[ -]up|withh(?:eld|olding)|(?:electoral|political|personal) gains?|do(?:es)? not (?:respect|care|deserve|protect|understand|want|listen)|did not (?:respect|protect|act|comply|do enough|follow|listen)|without (?:respect|regard|warning|consent|permission|authori[sz]ation)|taken? advantage of|(?:lack|absence) of (?:action|will|transparency|respect|accountability)|blood on|double standards|human rights (?:abuses?|violations?)|too (?:late|little|slow))\b/iu;

/** Cues that blame by themselves when their object is a party: "criticised the ministry for …". */
export const blamingVerbs: ReadonlySet<string> = new Set(
  'criticise criticize condemn denounce decry assail blast slam rebuke lambast berate chastise fault castigate'.split(
    ' ',
  ),
);

/** "I blame the mayor", "we condemn the firm’s conduct": the speaker's own act, said in its own words. */
export const blamingOneself =
  /^(?:that )?(?:i|we|he|she|they|it) (?:[\p{L}]+ )?(?:blam(?:e|es|ed)|condemn(?:s|ed)?|denounc(?:e|es|ed)|accus(?:e|es|ed)|suspect(?:s|ed)?|hold(?:s)? .{1,40} (?:responsible|accountable))\b/iu;

/** Somebody had it done to them: "was among the victims of", "lost their savings to". */
export const suffering =
  /\b(?:victims? of|target(?:s|ed)? of|subjected to|suffered|experienced|endured|fell prey|survived|lost (?:[\p{L}’'-]+ ){1,6}to)\b/iu;

/** Over the whole claim: its first verb is softened so. */
export const suspecting =
  /\b(?:(?:is|are|was|were|be|been) (?:suspected|believed|thought|feared)|believe[sd]? (?:that|to|to have|to be)?|suspect(?:s|ed)? (?:that|of)|might|may have|could have|must have)\b/i;

/** Talk of wrongdoing that accuses nobody: inquiries, hearings, offers of help, another's answer passed on. */
export const quiet =
  /\b(?:denie[sd]|denying|has confessed|investigat\w+ (?:is|are|was|continues)|under investigation|hearing|cooperat\w+|co-operat\w+|will be (?:produced|charged|tried)|fac(?:e|es|ed|ing) (?:[\w-]+ ){0,6}(?:years?|prison|jail|trial|charges?|life)\b|expel|condolence\w*|help (?:fight|combat)|(?:willing|ready|prepared|happy) to|look(?:ing)? into|presumed innocent|presumption of innocence|arrested|raided|searched|seized|was handed over|judge?ment)\b/i;

/** Talk of wrongdoing in general, by those who fight it. */
export const preventing =
  /\b(?:combat\w*|crack(?:ed|ing)? ?down|prevent\w*|fight(?:ing|s)? (?:against|crime|corruption|terror\w*|fraud)|tackl(?:e|es|ed|ing)|eradicat\w+|eliminat\w+ (?:of )?violence|anti-(?:corruption|fraud|crime|graft|terror\w*|money)|recover(?:y|ing)? (?:of )?(?:looted|stolen)|workshops?|symposium|conventions? against|protect\w* (?:against|from)|zero tolerance|awareness|against (?:corruption|crime|violence|terror\w*|fraud|money laundering))\b/i;

/** The subject has a part in what follows: "were involved in the murder". */
export const involving =
  /^(?:involved|implicated|engaged|complicit|responsible|guilty|behind|part|linked|connected|party|mastermind|culprit)$/;

/** An authority tells that it inquires: "an investigation has been opened", "they were looking into it". */
export const inquiring =
  /\b(?:(?:investigations?|probes?|inquir(?:y|ies)|enquir(?:y|ies)) (?:is|are|was|were|has|have|had) (?:now |still |also |already )?(?:been )?(?:opened|launched|under ?way|ongoing|on-going|continuing|going on|started|begun|initiated)|(?:we|they|it|he|she|police|officers|detectives|prosecutors|investigators) (?:is|are|was|were) (?:now |still |also )?(?:investigating|probing|looking into))\b/i;

/** Words by which a content accuses, suspects or speaks of wrongdoing without accusing anybody of it. */

/** Judges somebody's conduct without a word for a deed; each entry is a whole word, or a stem where a star follows. */
const judging = `
  farce mockery sham charade betray* failing* failure* fails failed culpable blam* irresponsib* incompeten* inept*
  mismanag* mishandl* maladministration negligen* careless* reckless* hypocri* disgrac* shameful* shameless* scandalous
  outrageous* unethical* immoral* dishonest* deceit* dictator* tyran* undemocratic authoritarian* repressive oppressive
  barbar* cruel cruelty inhuman* unjust* unfair* injustice* unacceptabl* intolerabl* inexcusabl* deplorabl* despicabl*
  appalling* heartless callous* cowardly vile illegitimat* illicit* discriminat* racis* sexis* xenophob* antisemit*
  provocation* provocative* destabilis* destabiliz* malicious* hostile* aggressi* predatory exploitative coerc*
  bogus hollow one-sided arbitrar* disproportionat* heavy-handed indiscriminat* unprovoked unjustif* unwarranted
  unconstitutional* botched shoddy substandard unaccountable greed* ruthless* lawless* rogue improper* inappropriat*
  impunity brutality oppress* repress* persecut* puppet* stooge* traitor* coup ploy stunt gimmick pretext propaganda
  disinformation misinformation interfer* meddl* intimidat* manipulat* whitewash* complicit* collusion disregard*
  contempt arrogan* indifferen* inaction lapse* shortcoming* undermin* violat* breach* ignor* neglect* mislead*
  misled exploit* sabotag* harass* threat threaten* bully* bullied plunder* loot* squander* wasted misus* abus* flout* defy
  defied trampl* hijack* weaponis* weaponiz* politicis* politiciz* endanger* jeopardis* jeopardiz* orchestrat* instigat*
  incit* invad* invasion occup* humiliat* mistreat* sham swindl* lied lying lies cheat* conspir* treason endless
  compromised victimis* victimiz* hollow loot* cronies nepotis* favouritism favoritism double-standard* negligent silenc*
  wrong wrongly wrongdo* mistake* terrible horribl* awful* disaster* disastrous catastroph* ruin* harmful harming damaging
  destroying destructive unsafe risky hate hatred divisive extremis* bigot* unfit unqualified inexperienced inconsistent
  abandon* suppress* insult* offensive disrespect* degrad* embarrass* refus* block* delay* depriv* conceal* hid hiding
  secretly false* fabricat* smear* rigged crook* liar* pander* cozy absurd ridiculous nonsense cynical* opportunis*
  empty meaningless worthless useless toothless biased partisan selective* unilateral* rhetoric scapegoat* radical* threats
  rejects ulterior hypocrite* anti-democratic anti-national unpatriotic worst worse poorly weak weakness crippl* chaos
  chaotic suffering burden* unsustainable contrived unhappy substandard inadequate* insufficient unhelpful pressur*
  squeez* overcharg* unlicensed unauthorised unauthorized unregistered denied deprived forced forcing evict* displac*
  colonial* imperialis* warmonger* genocid* bomb* shell* martyr* terror* attack* kill* murder* arrest*-without stifl* muzzl* censor* evad* evasive reneg* broke broken stonewall* turned-a-blind-eye`;

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
  /\b(?:denie[sd]|denying|has confessed|investigat\w+ (?:is|are|was|continues)|under investigation|hearing|cooperat\w+|co-operat\w+|will be (?:produced|charged|tried)|fac(?:e|es|ed|ing) (?:[\w-]+ ){0,6}(?:years?|prison|jail|trial|charges?|life)\b|expel|condolence\w*|help (?:fight|combat)|combat|crack(?:ed|ing)? ?down|prevent(?:ed|ing)?|fight(?:ing)? (?:against|crime|corruption|terror\w*)|tackl(?:e|ed|ing)|eradicat\w+|arrested|raided|searched|seized|was handed over|judge?ment|protect(?:ed|ing)? (?:against|from)|zero tolerance|awareness)\b/i;

/** The subject has a part in what follows: "were involved in the murder". */
export const involving =
  /^(?:involved|implicated|engaged|complicit|responsible|guilty|behind|part|linked|connected|party|mastermind|culprit)$/;

/** An authority tells that it inquires: "an investigation has been opened", "they were looking into it". */
export const inquiring =
  /\b(?:(?:investigations?|probes?|inquir(?:y|ies)|enquir(?:y|ies)) (?:is|are|was|were|has|have|had) (?:now |still |also |already )?(?:been )?(?:opened|launched|under ?way|ongoing|on-going|continuing|going on|started|begun|initiated)|(?:we|they|it|he|she|police|officers|detectives|prosecutors|investigators) (?:is|are|was|were) (?:now |still |also )?(?:investigating|probing|looking into))\b/i;

/**
 * Forms of common English verbs, so that a rule can ask for the base of "denies" or whether "claims" may be a verb at all.
 * The choice of verbs follows the frequency of verb forms in annotated news; regular forms are made by rule.
 */

export type VerbForm = 'base' | 'third' | 'past' | 'participle' | 'ing';

export interface VerbReading {
  readonly base: string;
  readonly forms: ReadonlySet<VerbForm>;
}

const regular = `
  caution decline implicate probe slam laud hail label brand characterize decry assail lambast
  abandon abduct abolish absolve absorb abuse accelerate accept access accommodate accomplish account accuse
  achieve acknowledge acquire acquit act adapt add address adhere adjust admire admit admonish adopt advance
  advise advocate affect affirm afford agree aim air alienate align allege allow alter amend amount amplify
  analyse announce answer apologise apologize appeal appear applaud apply appoint appreciate approach approve
  argue arrest arrive articulate ask assassinate assault assert assess assign assist assuage assume assure
  attack attempt attend attract authorise avoid await back backfire balance ban bash bear behave behead believe
  belong benefit blame blast bless blink block boast bolster bomb bombard boost borrow bother bow boycott brace
  brave breathe bribe brief broaden buck bug bully burn calculate call calm cancel capitalize capture care carry
  carve cause celebrate cement challenge change characterise charge cheat check cheer chill choke cite claim
  clarify classify clear click clinch close coalesce coerce collect collude combat combine comment commit
  communicate compare compete complain complete complicate comply comprise compromise concede conclude condemn
  conduct confer confess confine confirm confront confuse congratulate connect consider consolidate conspire
  consume contain contaminate contemplate contend contest continue contradict contribute control convert convey
  convict convince cooperate coordinate cope correct corroborate count counter cover crack create criticise
  criticize cross crush curb damage debate decide declare deem deepen defame defeat defend define deflect
  defraud defund delay deliver demand demonstrate denounce deny depend depict deploy deport deprive derail
  describe deserve destroy detain detect deter determine develop dial dictate die differ dig diminish direct
  disagree disappear disavow disclose disconnect discourage discover discredit discriminate discuss dislike
  dismantle dismiss dispatch dispel display dispute disqualify disrupt disseminate distance distinguish distract
  distribute distrust divert divide doctor document dodge dominate donate doubt download draft drag drink drop
  drown drug dry dub earn ease eavesdrop echo eclipse educate elaborate elect elevate eliminate email embezzle
  embrace emerge emphasise emphasize empower enable encourage end endorse endure energize enforce engage enhance
  enjoy enlist enslave ensure enter equate escape establish estimate evade evict exaggerate exceed excite
  exclaim excuse execute exercise exist exit exonerate expand expect expel experience explain exploit explore
  expose express expropriate extend extort extradite fabricate face facilitate fade fail falsify fare favor
  favour fear feed figure file fill finance finish fit fix flip flourish focus follow fondle fool force forecast
  forge forgive form formulate frame fuel fulfill function fund gain garner gather gaze generate gloss govern
  grab graduate grant grasp gripe groom grope guarantee guess guide hack halt hand handle happen harass harbour
  hate head heal heed help highlight hike hint hire honor honour hope host hound house hush identify ignore
  illustrate imagine immolate impact impersonate implement imply impose imprison improve incite include increase
  indicate indict infect infer infiltrate inflate influence inform inject injure insert insinuate insist inspire
  install insult integrate intend interact intercept interfere interpret intervene interview intimidate
  introduce invent invest investigate invite invoke involve issue jail join joke judge jump justify kick kidnap
  kill knock labour lack lament laugh launch launder leak lean legalize level lift limit link listen live lobby
  lock lodge look loom loot love lower lure maintain manage manipulate march mark marry massacre match matter
  maximize measure mention mimic mind minimise minimize miss mistreat moan mobilize mock molest monitor mount
  move multiply murder muse mutilate name narrow need neglect negotiate nod nominate note notice object observe
  obtain occupy occur offend offer offset open operate opine oppose opt order organise organize oust outline
  outnumber outsource outweigh overcharge overhear overlap oversee overtake overthrow overturn overwork owe
  paint participate pass pause peer penalise perform perpetuate persecute persuade pick pillage place plagiarise
  plan play please pledge point poison pollute ponder portray pose posit possess post postulate praise pray
  predict prefer prepare present preserve press pressure presume pretend prevail prevent prioritize proceed
  process proclaim produce profess prohibit project promise promote prompt propel propose prosecute protect
  protest prove provide provoke publish pull punch punish purchase purport pursue push qualify quash quell query
  question quip quote raid raise rally range rank rape reach react reaffirm realise realize reason reassure
  rebound rebuff rebuild rebuke recall recast receive reckon reclaim recognise recognize recommend reconcile
  reconsider record recount recover recruit reduce refer reflect reform refrain refuse refute regain regard
  register regret regulate rein reiterate reject relate relay release relied relocate rely remain remark
  remember remind remove render renew renounce rent reopen repeal repeat replace replicate reply report
  represent repress reproduce repudiate request require rescue resemble resettle reshape reside resign resist
  resolve resonate respect respond rest restore restrict result resume retain rethink retort retract return
  reveal reverse review revisit revive reward rig rip risk roar rob rock roll romp round rule rush sabotage
  sacrifice salute satisfy save scale scare scoff scold score scorn scramble seal search secure seem seize
  select sense sentence separate serve settle shake shape share shell shield shift shore shout shrink sign
  signal siphon skip slander slay slip slow smear smuggle snap snoop sob soften solicit solidify solve sound
  specify speculate spike spill spin spur spy squander stab stabilize stalk stall start state stay steer stem
  step stick stipulate stir stop strangle strengthen stress stretch strive struggle study submit subscribe
  succeed sue suffer suggest summarise summon support suppose surge surmise surprise surround surveil survive
  suspect suspend sustain swamp sway swindle switch sympathise tackle tail talk tamper tap target tarnish taste
  tease tend terrorise test testify thank theorise threaten thrive thwart tie tighten tip tolerate torture toss
  touch tour tout trace track trade traffic train transfer transform translate transport trash travel treat
  trespass trick trigger trim trust try turn tweet undercut underestimate underline undermine underpay
  underscore undertake unfold unify unite unveil update upend urge use usurp vandalise vary venture verify view
  vindicate violate visit voice vote vow wait waive walk want warn watch weigh welcome whine whisper wiretap
  wish withhold wonder work worry wound wrap yell yield`;

/** base/past/participle/ing; the third person is regular. */
const irregular = `
  say/said/said/saying tell/told/told/telling think/thought/thought/thinking know/knew/known/knowing
  write/wrote/written/writing find/found/found/finding feel/felt/felt/feeling show/showed/shown/showing
  mean/meant/meant/meaning swear/swore/sworn/swearing see/saw/seen/seeing make/made/made/making
  put/put/put/putting read/read/read/reading speak/spoke/spoken/speaking go/went/gone/going
  get/got/gotten/getting give/gave/given/giving take/took/taken/taking come/came/came/coming
  hold/held/held/holding lead/led/led/leading leave/left/left/leaving keep/kept/kept/keeping
  begin/began/begun/beginning run/ran/ran/running win/won/won/winning lose/lost/lost/losing pay/paid/paid/paying
  meet/met/met/meeting sell/sold/sold/selling buy/bought/bought/buying send/sent/sent/sending
  spend/spent/spent/spending build/built/built/building fall/fell/fallen/falling bring/brought/brought/bringing
  seek/sought/sought/seeking set/set/set/setting sit/sat/sat/sitting stand/stood/stood/standing
  understand/understood/understood/understanding lie/lied|lay/lain/lying steal/stole/stolen/stealing
  shoot/shot/shot/shooting break/broke/broken/breaking choose/chose/chosen/choosing draw/drew/drawn/drawing
  drive/drove/driven/driving eat/ate/eaten/eating fight/fought/fought/fighting fly/flew/flown/flying
  forget/forgot/forgotten/forgetting grow/grew/grown/growing hear/heard/heard/hearing hide/hid/hidden/hiding
  hit/hit/hit/hitting hurt/hurt/hurt/hurting let/let/let/letting cut/cut/cut/cutting rise/rose/risen/rising
  teach/taught/taught/teaching wear/wore/worn/wearing throw/threw/thrown/throwing catch/caught/caught/catching
  blow/blew/blown/blowing strike/struck/struck/striking become/became/became/becoming
  overcome/overcame/overcame/overcoming withdraw/withdrew/withdrawn/withdrawing bite/bit/bitten/biting
  deal/dealt/dealt/dealing dream/dreamed|dreamt/dreamed|dreamt/dreaming
  learn/learned|learnt/learned|learnt/learning quit/quit/quit/quitting shut/shut/shut/shutting
  split/split/split/splitting spread/spread/spread/spreading cast/cast/cast/casting bet/bet/bet/betting
  cost/cost/cost/costing beat/beat/beaten/beating bend/bent/bent/bending bind/bound/bound/binding
  bleed/bled/bled/bleeding flee/fled/fled/fleeing forbid/forbade/forbidden/forbidding
  foresee/foresaw/foreseen/foreseeing freeze/froze/frozen/freezing hang/hung|hanged/hung|hanged/hanging
  lay/laid/laid/laying lend/lent/lent/lending light/lit/lit/lighting plead/pleaded|pled/pleaded|pled/pleading
  ride/rode/ridden/riding ring/rang/rung/ringing sing/sang/sung/singing sink/sank/sunk/sinking
  sleep/slept/slept/sleeping swim/swam/swum/swimming swing/swung/swung/swinging tear/tore/torn/tearing
  wake/woke/woken/waking weep/wept/wept/weeping rebut/rebutted/rebutted/rebutting
  overrule/overruled/overruled/overruling mislead/misled/misled/misleading undo/undid/undone/undoing`;

const doubling = new Set(
  `admit ban begin beg bar blur cancel chat clap commit compel concur confer control cram deter dispel drag drop embed equip excel expel fit flip grab hop hug infer jam jet jog knit label lag level map mob nod occur omit patrol permit pin plan plot pop prefer prod program propel quiz rap refer regret repel rob rot rub scan scrap ship shop shrug signal skip slam slap slip snap snub spot spur squat star stem step stir stop strap strip submit sum swap tap tip top total transfer transmit trap travel trim tip tug wed whip wrap zip quarrel counsel model stab rig acquit kidnap wiretap`.split(
    ' ',
  ),
);

const readings = new Map<string, { base: string; forms: Set<VerbForm> }>();

for (const base of words(regular)) {
  const yFinal = /[^aeiou]y$/.test(base);
  const stem = doubling.has(base) ? base + base.slice(-1) : base;
  const past = base.endsWith('e') ? `${base}d` : yFinal ? `${base.slice(0, -1)}ied` : `${stem}ed`;
  learn(base, base, 'base');
  learn(thirdPerson(base), base, 'third');
  learn(past, base, 'past', 'participle');
  learn(ingForm(base, stem), base, 'ing');
}
for (const row of words(irregular)) {
  const [base = '', past = '', participle = '', ing = ''] = row.split('/');
  learn(base, base, 'base');
  learn(thirdPerson(base), base, 'third');
  for (const form of past.split('|')) learn(form, base, 'past');
  for (const form of participle.split('|')) learn(form, base, 'participle');
  learn(ing, base, 'ing');
}

/** Null when the word is no known verb form; expects lower case. */
export function readVerb(lower: string): VerbReading | null {
  return readings.get(lower) ?? null;
}

function learn(form: string, base: string, ...as: VerbForm[]): void {
  const known = readings.get(form);
  if (known === undefined) readings.set(form, { base, forms: new Set(as) });
  else if (known.base === base) for (const each of as) known.forms.add(each);
}

function thirdPerson(base: string): string {
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  return /(?:s|sh|ch|x|z|o)$/.test(base) ? `${base}es` : `${base}s`;
}

function ingForm(base: string, stem: string): string {
  if (base.endsWith('ie')) return `${base.slice(0, -2)}ying`;
  return base.endsWith('e') && !base.endsWith('ee') ? `${base.slice(0, -1)}ing` : `${stem}ing`;
}

function words(list: string): string[] {
  return list.split(/\s+/).filter((word) => word !== '');
}

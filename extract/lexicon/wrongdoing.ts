/** Words of alleged conduct by category. A star stands for any ending; the first category in the list wins a tie. */

import type { AllegationCategory } from '../../vocabulary.ts';

const rows: readonly (readonly [AllegationCategory, string])[] = [
  [
    'SURVEILLANCE',
    'spyware spy spies spied spying surveil* wiretap* eavesdrop* intercept* bugged tapped stalkerware tracked snoop*',
  ],
  ['CYBER', 'hack hacked hacking hackers hacker cyberattack* ransomware malware phishing infected ddos breach*'],
  ['SEXUAL_MISCONDUCT', 'rape raped rapist raping sexual* molest* grop* harass* indecent* paedophil* fondl*'],
  [
    'HUMAN_RIGHTS',
    'tortur* genocide enslav* slave* slavery persecut* apartheid ethnic-cleansing disappear* imprison* mistreat* ill-treat* abus* force forced forcibly detain* war-crime* hounded hostage',
  ],
  [
    'VIOLENCE',
    'murder* kill* slay* assault* attack* shoot* shot stab* hacked-to beat* beaten bomb* massacre* execut* manslaughter assassinat* abduct* kidnap* strangl* violen* weapon* gun firearm terror* arson plot plots plotted plotting poison* homicide injur* threaten*',
  ],
  ['MONEY_LAUNDERING', 'launder* money-launder* laundering'],
  ['SANCTIONS_EVASION', 'sanctions-busting sanctions embargo'],
  ['ELECTION_INTERFERENCE', 'vote-rigging rigg* ballot-stuffing electoral* disinformation meddl*'],
  [
    'CORRUPTION',
    'corrupt* brib* kickback* graft embezzl* nepotis* crony* misappropriat* misus* abuse-of-power extort* siphon* pocketed payoff* influence-peddling enrich*',
  ],
  [
    'FRAUD',
    'fraud* defraud* scam* scheme* swindl* ponzi forg* falsif* fake* counterfeit* mislead* misled deceiv* deception cheat* evad* evasion embezzl* insider theft thieves stole stolen steal* rob* looted tax-evasion plagiaris*',
  ],
  ['ENVIRONMENT', 'pollut* dump* spill* contaminat* deforest* emissions toxic poach*'],
  [
    'LABOUR',
    'underpa* unpaid wage-theft overwork* sweatshop* child-labour unfair-dismissal exploit* asbestos forced-labour',
  ],
  ['PRIVACY', 'privacy leak* doxx* data-protection personal-data'],
  [
    'OTHER',
    'illegal* unlawful* violat* crime crimes criminals wrongdoing misconduct guilty offence* offense* conspir* collu* traffick* smuggl* negligen* unconstitutional* discriminat* revenge suspicious* destroy* cover-up obstruct* perjur* lied lying lies liar culprit* accomplice* inhumane heinous brutal* racist racism treason sabotag* unfit blackmail* defam* slander* vested-interest misrepresent* bias* blam* tampered tampering flout* breach* neglect* suspect suspected motive',
  ],
];

const exact = new Map<string, AllegationCategory>();
const prefixes = new Map<string, AllegationCategory>();
let longest = 0;
for (const [category, words] of rows) {
  for (const word of words.split(' ')) {
    const stem = word.replace('*', '');
    const table = word.endsWith('*') ? prefixes : exact;
    if (!table.has(stem)) table.set(stem, category);
    longest = Math.max(longest, stem.length);
  }
}

/** Null for a word that names no wrongdoing; expects lower case. */
export function categoryOfWord(lower: string): AllegationCategory | null {
  const known = exact.get(lower);
  if (known !== undefined) return known;
  for (let length = Math.min(lower.length, longest); length >= 3; length--) {
    const category = prefixes.get(lower.slice(0, length));
    if (category !== undefined) return category;
  }
  return null;
}

/** Words of alleged conduct by category. A star stands for any ending; the first category in the list wins a tie. */

import type { AllegationCategory } from '../../vocabulary.ts';

const rows: readonly (readonly [AllegationCategory, string])[] = [
  [
    'SURVEILLANCE',
    'spyware spy spies spied spying surveil* wiretap* eavesdrop* intercept intercepted intercepting interception bugged stalkerware snoop snooped snooping',
  ],
  ['CYBER', 'hack hacked hacking hackers hacker cyberattack* ransomware malware phishing infected ddos'],
  [
    'SEXUAL_MISCONDUCT',
    'rape raped rapes rapist rapists raping sexual sexually molest* groped groping harass* indecent* paedophil* pedophil* fondled fondling',
  ],
  [
    'HUMAN_RIGHTS',
    'tortur* genocide enslav* slave* slavery persecut* apartheid ethnic-cleansing disappearance disappearances imprison* mistreat* ill-treat* maltreat* abuse abuses abused abusing abusive forced forcibly coerc* detained detaining detention detentions war-crime* atrocit* hounded hostage oppress* repress* massacre*',
  ],
  [
    'VIOLENCE',
    'murder* kill kills killed killing killings killer killers slay slain slaying assault* attack attacks attacked attacking attackers attacker shooting shootings shot shooter stab stabbed stabbing stabbings hacked-to beating beatings beaten bomb bombs bombed bombing bombings massacre* extrajudicial manslaughter assassinat* abduct* kidnap* strangl* violence violent violently weapon weapons gun firearm firearms terror terrorism terrorist terrorists arson plot plotted plotting poisoned poisoning homicide injured injuring threaten threatened threatening threats lynch* looting rioting vandali* torched',
  ],
  ['MONEY_LAUNDERING', 'launder laundered laundering money-launder*'],
  ['SANCTIONS_EVASION', 'sanctions-busting sanctions embargo'],
  ['ELECTION_INTERFERENCE', 'vote-rigging rigged rigging ballot-stuffing vote-buying disinformation meddl*'],
  [
    'CORRUPTION',
    'corrupt corruption corruptly brib* kickback* graft embezzl* nepotis* crony* misappropriat* misus* abuse-of-power extort* siphon* pocketed payoff payoffs influence-peddling enrich* misspent misspending cronies',
  ],
  [
    'FRAUD',
    'fraud* defraud* scam scams scammed scammer scammers swindl* ponzi forged forger forgers forgery forging falsif* fake fakes faked faking counterfeit* mislead misled misleading deceiv* deceit deception cheat cheats cheated cheating cheaters evade evaded evading evasion theft thefts thief thieves stole stolen steal steals stealing rob robbed robbery robberies robbers looted tax-evasion plagiaris* insider-trading',
  ],
  ['ENVIRONMENT', 'pollut* dumped dumping spill spills spilled contaminat* deforest* toxic poach*'],
  [
    'LABOUR',
    'underpa* unpaid wage-theft overwork* sweatshop* child-labour unfair-dismissal exploited exploiting exploitation asbestos forced-labour',
  ],
  ['PRIVACY', 'leaked leaking leaks doxx* data-protection personal-data'],
  [
    'OTHER',
    'illegal* unlawful* violate violates violated violating violation violations crime crimes criminals wrongdoing misconduct guilty offence offences offense offenses conspir* collu* traffick* smuggl* negligen* unconstitutional* discriminat* revenge suspicious* cover-up obstruct* perjur* lied lying lies liar liars culprit* accomplice* inhumane heinous brutal* racist racists racism treason sabotag* unfit blackmail* defam* slander* vested-interest misrepresent* biased blam* tampered tampering flout* breach breached breaches breaching neglect neglected neglecting suspect suspected suspects motive malpractice* impropriet* irregularit* mismanag* mishandl* antitrust anti-competitive monopol* cartel infring* bullying bullied intimidat* provok* provocation* aggression hypocri* betray* incitement inciting incited hatred bigot* extremis* blasphem* poisoning doping match-fixing scandal scandals',
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

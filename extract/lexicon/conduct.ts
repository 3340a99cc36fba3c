/** Classes of verbs and nouns of conduct, each under one lemma, so that "was hacked" and "infected his phone" are one deed. */

const rows: readonly string[] = [
  'list|list lists listed database appeared',
  'target|target targets targeted targeting selected selection singled',
  'infect|infect infected infecting infection hack hacked hacking malware compromised',
  'spy|spy spied spying surveil surveilled surveillance wiretapped eavesdropped intercepted monitored bugged',
  'bribe|bribe bribes bribed bribery bribing kickback kickbacks',
  'launder|launder laundered laundering',
  'embezzle|embezzle embezzled embezzlement embezzling misappropriated misappropriation siphoned misused misusing misuse pocketed',
  'defraud|defraud defrauded fraud frauds fraudulent swindled scam scammed ponzi cheated',
  'steal|steal steals stole stolen stealing theft robbed looted',
  'kill|kill kills killed killing murder murders murdered murdering killer killers slaying assassinated assassination execution executed slain manslaughter homicide massacre massacred',
  'assault|assault assaulted assaulting beat beaten beating attacked attack attacks attacking stabbed stabbing shot shooting hacked-to',
  'torture|torture tortured torturing mistreated mistreatment abuse abused abusing abuses',
  'rape|rape raped raping',
  'harass|harass harassed harassing harassment groped molested',
  'imprison|imprison imprisoned imprisoning detained abducted abduction kidnapped kidnapping hostage',
  'force|forced forcing coerced coerce coercion',
  'evade|evade evaded evading evasion',
  'smuggle|smuggle smuggled smuggling trafficking trafficked',
  'conspire|conspire conspired conspiring conspiracy collude colluded colluding collusion plot plotted plotting',
  'leak|leak leaked leaking',
  'pollute|pollute polluted polluting pollution dumped dumping spilled contaminated',
  'lie|lie lied lying misled misleading mislead perjury deceived',
  'destroy|destroy destroyed destroying tampered obstructed obstruction cover-up',
  'rig|rig rigged rigging meddled meddling interfered interference',
  'discriminate|discriminated discriminating discrimination racist racism',
  'violate|violate violated violating violation violations breached breaching',
  'forge|forge forged forgery falsified falsifying faked counterfeit',
  'extort|extort extorted extortion blackmail blackmailed',
  'receive|receive received accepting accepted',
];

const lemmas = new Map<string, string>();
for (const row of rows) {
  const [lemma = '', words = ''] = row.split('|');
  for (const word of words.split(' ')) if (!lemmas.has(word)) lemmas.set(word, lemma);
}

/** Expects lower case; null for a word that is no conduct by itself. */
export function conductOf(lower: string): string | null {
  return lemmas.get(lower) ?? null;
}

/** Conduct whose object is whom it is done to; money is laundered and laws are violated, but neither is a victim. */
export const doneToSomebody: ReadonlySet<string> = new Set(
  'target infect spy defraud kill assault torture rape harass imprison force extort discriminate'.split(' '),
);

/** Conduct that nobody suffers by accident, so that to tell it of a victim accuses somebody, named or not. */
export const doneOnPurpose: ReadonlySet<string> = new Set(
  'infect spy defraud steal assault torture rape harass imprison force extort discriminate'.split(' '),
);

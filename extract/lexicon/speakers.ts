/** Common nouns that a speaker may be called by, and what they make of it. */

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Somebody who chose not to be named, or a crowd: never one person. */
export const anonymousNouns = list(
  'source sources insider insiders person people critic critics expert experts analyst analysts observer observers witness witnesses neighbor neighbors neighbour neighbours resident residents others some many colleagues friends family relatives user users netizen netizens account accounts voters supporters opponents activists campaigners protesters victims lawyers lawyer aides aide adviser advisers advisor advisors diplomats diplomat sympathisers insiders investors customers employees workers staff students officials official investigators lawmakers politicians rivals members',
);

/** Speak for the organisation that the phrase names: "a ministry official", "a spokesman for the firm". */
export const representativeNouns = list(
  'official officials spokesman spokeswoman spokesperson spokespeople representative representatives officer officers executive executives source-desk investigators police member members leaders leader team unit',
);

export const documentNouns = list(
  'report reports statement statements letter letters study studies survey surveys poll polls document documents lawsuit complaint filing filings indictment affidavit email emails e-mail memo memorandum memoir book article articles editorial database list record records transcript transcripts tweet post posts message video review audit analysis research data figures papers testimony verdict ruling warrant probe',
);

/** Those whose words move proceedings. */
export const authorityNouns =
  /\b(?:police|prosecut\w+|court|judge|justice|tribunal|commission|committee|regulator|watchdog|attorney|investigat\w+|detective|inspector|ministry|department|authorit\w+|agency|bureau|ombudsman|parliament|congress|senate|senator|mp|government|minister|president|premier|governor|inquiry|jury|fbi|sec|cid|grand jury|magistrate\w*|team|office|officials?|union|council|establishment)\b/i;

/** Words that begin a sentence far more often than they continue a name: after “U.S.” or “Inc.” they tell where the next one starts. */

export const SENTENCE_OPENERS: ReadonlySet<string> = new Set(
  (
    'The A An This That These Those It Its He She They We I You His Her Their Our My There Here In On At By For From With ' +
    'Without After Before Since During While When Where As If Although Though Because But And Or So Yet However Meanwhile ' +
    'Moreover Also Still Then Now Today Yesterday What Who Why How Which Some Many Most Several All Both Each Every No Not ' +
    'Nobody Nothing One Two Three Another Other Others Such Under Over About According Despite Earlier Later Last Once Only ' +
    'Even Instead Nor Neither Among Between To Through Until Unlike Asked Speaking Reached'
  ).split(' '),
);

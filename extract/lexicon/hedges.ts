/** Words that soften a claim, by kind; an entry may be several words. Scare quotes have no word: they are found by their marks. */

import type { HedgeKind } from '../../vocabulary.ts';

const rows: readonly (readonly [HedgeKind, string])[] = [
  [
    'EVIDENTIAL',
    'reportedly|apparently|seemingly|evidently|presumably|it appears|appears to|appeared to|seems to|seemed to|is believed to|are believed to|was believed to|believed to be|thought to be|is thought to|are thought to|is said to|are said to',
  ],
  [
    'MODAL',
    'could have been|could have|may have been|may have|might have been|might have|must have been|must have|could be|may be|might be|could|may|might|possibly|perhaps|potentially|probably|likely',
  ],
  [
    'ATTRIBUTIVE',
    'allegedly|alleged|so-called|supposed|supposedly|purported|purportedly|is suspected of|are suspected of|suspected of|self-styled',
  ],
  ['CONDITIONAL', 'if true|if confirmed|if proven|if proved|if correct|if convicted|if found guilty'],
  ['APPROXIMATOR', 'about|some|around|approximately|roughly|nearly|almost|up to|at least|more than'],
];

export interface HedgePhrase {
  readonly kind: HedgeKind;
  readonly words: readonly string[];
}

const byFirstWord = new Map<string, HedgePhrase[]>();
for (const [kind, phrases] of rows) {
  for (const phrase of phrases.split('|')) {
    const words = phrase.split(' ');
    const known = byFirstWord.get(words[0]!) ?? [];
    known.push({ kind, words });
    known.sort((a, b) => b.words.length - a.words.length);
    byFirstWord.set(words[0]!, known);
  }
}

/** Hedges that begin with this word, longest first. */
export function hedgesBeginning(lower: string): readonly HedgePhrase[] {
  return byFirstWord.get(lower) ?? [];
}

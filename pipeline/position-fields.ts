/** In which walk of life a title is held, where its words say so: a striker and a minister of one name are seldom one man. Data. */

export type PositionField = 'SPORT' | 'ARTS' | 'STATE';

/** Null for a title of every walk of life: "president", "director", "captain". */
export function fieldOf(title: string): PositionField | null {
  const words = title.toLowerCase().split(/[^\p{L}]+/u);
  const found = fields.filter(([, known]) => words.some((word) => known.has(word)));
  return found.length === 1 ? found[0]![0] : null;
}

const listed = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

const fields: readonly (readonly [PositionField, ReadonlySet<string>])[] = [
  [
    'SPORT',
    listed(`footballer striker midfielder defender goalkeeper winger forward quarterback linebacker pitcher batsman bowler cricketer
      golfer sprinter swimmer boxer wrestler gymnast cyclist jockey athlete olympian medallist medalist marathoner coach fullback
      hurdler skier skater rower`),
  ],
  [
    'ARTS',
    listed(`actor actress singer rapper musician guitarist drummer pianist composer songwriter novelist poet playwright painter
      sculptor dancer choreographer comedian filmmaker screenwriter dj`),
  ],
  [
    'STATE',
    listed(`minister senator congressman congresswoman representative mp lawmaker legislator parliamentarian governor mayor
      ambassador chancellor premier deputy judge justice magistrate prosecutor attorney envoy diplomat councillor councilor
      commissioner undersecretary`),
  ],
];

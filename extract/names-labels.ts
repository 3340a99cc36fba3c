/** The labels of the tagger of names: begin, inside, last, unit (BILOU) of people, bodies and whatever else has a name. */

/** Places, peoples, products and works are one class: what keeps them apart from parties matters, not what they are. */
export const NAME_LABELS: readonly string[] = [
  'O',
  ...['PER', 'ORG', 'ELSE'].flatMap((type) => ['B', 'I', 'L', 'U'].map((part) => `${part}-${type}`)),
];

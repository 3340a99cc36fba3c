/** The worked examples: operations that open as tabs in GraphiQL and run in the tests. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Example {
  /** File name without its ending: "who-denied-it". */
  readonly name: string;
  /** Its first comment line. */
  readonly title: string;
  readonly query: string;
}

/** From `*.graphql` in a folder, in the order in which they tell their story; others follow by name. */
export function readExamples(folder: string): Example[] {
  const names = readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .map((file) => file.slice(0, -'.graphql'.length));
  return names.sort(byStory).map((name) => {
    const query = readFileSync(join(folder, `${name}.graphql`), 'utf8');
    const title = query.slice(0, query.indexOf('\n')).replace(/^#\s*/, '');
    return { name, title, query };
  });
}

const story = [
  'who-accuses-whom',
  'who-denied-it',
  'sentences-with-offsets',
  'one-person',
  'thrown-away',
  'status-on-two-dates',
  'one-allegation-over-time',
];

function byStory(left: string, right: string): number {
  return place(left) - place(right) || (left < right ? -1 : 1);
}

function place(name: string): number {
  const index = story.indexOf(name);
  return index < 0 ? story.length : index;
}

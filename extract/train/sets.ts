/** The public sets, read from beside the checkout: gzipped lines of JSON. */

import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

export const SETS = new URL('../../../shared/evaluation/', import.meta.url);

/** Throws an Error that names the file when it is not there. */
export function readSet<Line>(name: string): Line[] {
  const url = new URL(`${name}.jsonl.gz`, SETS);
  if (!existsSync(url))
    throw new Error(`${url.pathname}: there is no such set; see extract/MODEL_CARD.md for where the sets lie`);
  const lines = gunzipSync(readFileSync(url)).toString('utf8').split('\n');
  // The sets are lines of known form; a damaged one fails where it is read.
  return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as Line);
}

export interface NamedText {
  readonly id: string;
  readonly text: string;
  readonly tokens: readonly (readonly [number, number])[];
  readonly sents: readonly (readonly [number, number])[];
  readonly pos?: readonly string[];
  readonly entities: readonly {
    readonly start: number;
    readonly end: number;
    readonly type: string;
    readonly label: string;
  }[];
}

export interface AttributedText {
  readonly id: string;
  readonly text: string;
  readonly tokens: readonly (readonly [number, number])[];
  readonly sents: readonly (readonly [number, number])[];
  readonly pos: readonly string[];
  readonly attributions: readonly {
    readonly source: readonly (readonly [number, number])[];
    readonly cue: readonly (readonly [number, number])[];
    readonly content: readonly (readonly [number, number])[];
  }[];
}

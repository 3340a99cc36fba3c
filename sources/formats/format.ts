/** What reads one kind of file: from its text, or from its bytes where a text would be too much or too little. */

import type { Reading } from './reading.ts';

export interface ReadOptions {
  /** By the name of an article's member, the column of a table that holds it. */
  readonly columns?: Readonly<Record<string, string>>;
}

/** May throw an error with a `kind` when nothing of the file can be read; never for one odd article of several. `path` is relative to the folder. */
export type Format = TextFormat | BytesFormat;

export interface TextFormat {
  readonly reads: 'text';
  readonly mediaType: string;
  /** The format names its own encoding; without it a file has to be UTF-8. */
  readonly declared: boolean;
  read(text: string, path: string, options: ReadOptions): Reading;
}

export interface BytesFormat {
  readonly reads: 'bytes';
  readonly mediaType: string;
  /** Its compressed form is made of parts (WARC: one a record) that the reader takes apart itself. */
  readonly unpacks: boolean;
  read(bytes: Uint8Array, path: string): Promise<Reading>;
}

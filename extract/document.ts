/** A text taken apart once, so that every later step reads the same tokens, sentences, paragraphs and quotations. */

import type { Span } from './findings.ts';

export interface Token extends Span {
  readonly text: string;
  readonly lower: string;
  /** Index of its sentence in `Document.sentences`. */
  readonly sentence: number;
}

/** Token indices, half-open: tokens[first] … tokens[end - 1]. */
export interface TokenRange {
  readonly first: number;
  readonly end: number;
}

export interface Quotation extends Span {
  /** What stands between the marks. */
  readonly inner: Span;
  /** Few words in quotation marks inside a sentence: “target”, ‘pushes for Israeli inquiry’. */
  readonly isFragment: boolean;
  /** Has no closing mark of its own: runs on in the next paragraph. */
  readonly runsOn: boolean;
}

export interface Document {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly TokenRange[];
  readonly paragraphs: readonly Span[];
  readonly quotations: readonly Quotation[];
}

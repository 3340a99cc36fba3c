/**
 * The contract an extractor plug-in implements: opened once with its configuration, it reads text after text. It opens nothing
 * itself: network, modules and time come from the host. What it returns is checked word for word against the text afterwards.
 */

import type { Extractor } from '../extract/findings.ts';
import type { ConfigSpec, GuardedInit, GuardedResponse } from '../sources/source.ts';

export type {
  Extractor,
  Findings,
  FoundAllegation,
  FoundParty,
  FoundPosition,
  FoundRole,
  FoundStatement,
  Span,
} from '../extract/findings.ts';

/** Plug-ins declare it; the host refuses another one. */
export const EXTRACTOR_API = 1;

/** Gives inference to a plug-in's object and changes nothing about it. */
export function defineExtractor<C>(plugin: ExtractorPlugin<C>): ExtractorPlugin<C> {
  return plugin;
}

export interface ExtractorPlugin<C = unknown> {
  readonly apiVersion: typeof EXTRACTOR_API;
  /** Unique, stable, lower-case: "embedded", "openai-compatible". */
  readonly name: string;
  /** One line for people. */
  readonly title: string;
  /** What the user may write under `with`. A secret is written as { env: 'NAME' } or { file: 'path' }; the schema sees its value. */
  readonly config: ConfigSpec<C>;
  /** Addresses that are sent the texts of articles: told to the user at every start, and the only ones `ctx.fetch` will ask. */
  sendsTo?(config: C): readonly string[];
  /** Rejects with an error of kind `config` when the configuration cannot work here. */
  open(ctx: ExtractorContext, config: C): Extractor | Promise<Extractor>;
}

/** All a plug-in can touch. */
export interface ExtractorContext {
  /** Asks an address that `sendsTo` names, no other, and follows no redirect. Rejects with an error that has a `kind`. */
  fetch(url: string, init?: GuardedInit): Promise<GuardedResponse>;
  /** The extractor that comes with Dateline, to build upon. */
  readonly embedded: Extractor;
  /** What relative paths in the configuration start from: the folder of the configuration file. */
  readonly directory: string;
  /** Imports a package or a file as the configuration file would. */
  load(module: string): Promise<unknown>;
  /** Resolves after so many milliseconds, rejects when the host stops. */
  wait(ms: number): Promise<void>;
  /** Milliseconds since 1970. */
  now(): number;
  /** Aborted when the host stops. */
  readonly signal: AbortSignal;
}

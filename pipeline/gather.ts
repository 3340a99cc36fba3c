/** Reads one source once: what it hands over is kept raw first, with the place to go on from, and then read. */

import type { ConfiguredSource } from '../config.ts';
import type { Store } from '../db/open.ts';
import type { Extractor } from '../extract/findings.ts';
import type { JsonObject, RawArticle, SourceContext, SourceErrorLike, SourceIssue } from '../sources/source.ts';
import { issueKinds } from '../vocabulary.ts';
import { ofCountry } from './home.ts';
import type { RunOfSource } from './host.ts';
import { watchOrigin } from './origin-watch.ts';
import type { Normaliser } from './parsing.ts';
import { patiently } from './patience.ts';
import { seenAgain } from './provenance.ts';
import { type Delivery, keepCursor, keepRawItem } from './raw-items.ts';
import { readPending } from './read.ts';
import { type Counts, finishRun, type Run, type StoredSource, startRun } from './registry.ts';
import { keepingTermsOf, underTerms, withoutText } from './terms.ts';

export interface GatherTools {
  readonly store: Store;
  readonly extractor: Extractor;
  readonly now: () => number;
  readonly signal: AbortSignal;
  /** Left out, articles are normalised in this thread. */
  readonly normalise?: Normaliser;
  /** Rejects with a typed error when what the source reads from is not there. */
  readonly contextFor: (source: ConfiguredSource, sourceId: string, run?: RunOfSource) => Promise<SourceContext>;
  /** From 0 to 1, for the jitter of the next run; none when it is left out. */
  readonly random?: () => number;
  /** How long a plug-in may hand over nothing, in milliseconds; a quarter of an hour when it is left out. */
  readonly patienceMs?: number;
  /** What is read came by itself: it says nothing of the origin, and puts off no run. */
  readonly isPushed?: boolean;
  readonly onProgress?: (source: StoredSource, read: number, total: number | null) => void;
}

/** Never throws for what a source does: a failure is part of the run it returns. */
export async function gather(tools: GatherTools, configured: ConfiguredSource, source: StoredSource): Promise<Run> {
  const { store, now } = tools;
  const counts: Counts = { read: 0, added: 0, updated: 0, unchanged: 0, rejected: 0 };
  const issues: SourceIssue[] = [];
  const terms = keepingTermsOf(configured.plugin);
  const runId = await store.tx((db) => startRun(db, source.id, now()));
  let failure: Run['failure'] = null;
  let total: number | null = null;
  let batch: Delivery[] = [];
  let cannotRead = false;
  const { plugin, config } = configured;
  const addresses = plugin.addresses?.(config) ?? [];
  const origin = watchOrigin(addresses);
  const ending = new AbortController();
  const signal = AbortSignal.any([tools.signal, ending.signal]);
  const isPermitted = plugin.permission?.(config) ?? false;
  const isPushed = tools.isPushed ?? false;
  // A hub passes on no reservation: what the origin itself said last still holds.
  const wasReserved = isPushed && source.remarks.some((text) => text.startsWith('terms: '));
  const isReserved = (article: RawArticle) => !isPermitted && (wasReserved || origin.isReserved(article));
  const asReserved = (delivery: Delivery): Delivery =>
    delivery.kind === 'ARTICLE' && isReserved(delivery.article) ? withoutText(delivery) : delivery;

  const attempt = async (work: () => Promise<void>) => {
    try {
      await work();
    } catch (error) {
      if (!tools.signal.aborted) failure ??= issueOf(error);
    }
  };
  const readKept = async () => {
    // A failure of the extractor; what is kept raw is read at the next run.
    if (cannotRead) return;
    cannotRead = true;
    for await (const { item, outcome, error } of readPending(
      store,
      source,
      tools.extractor,
      tools.signal,
      tools.normalise,
    )) {
      counts[outcome] += 1;
      if (error !== null) issues.push({ kind: 'malformed', message: error, externalId: item.externalId });
    }
    cannotRead = false;
  };
  const keep = async (cursor: JsonObject | null) => {
    const deliveries = batch.map(asReserved);
    batch = [];
    await store.tx(async (db) => {
      const again: string[] = [];
      for (const delivery of deliveries) {
        const isNew = await keepRawItem(db, source.id, delivery, now());
        if (!isNew && delivery.kind === 'ARTICLE') again.push(delivery.article.externalId);
        if (!isNew) counts.unchanged += 1;
      }
      await seenAgain(db, source.id, again, now(), terms?.retentionMs ?? null);
      if (cursor) await keepCursor(db, source.id, cursor, configured.plugin.stateVersion);
    });
    await readKept();
    tools.onProgress?.(source, counts.read, total);
  };

  await attempt(async () => {
    const state = stateFor(configured, source);
    const context = await tools.contextFor(configured, source.id, { signal, origin, stored: source });
    const idleMs = tools.patienceMs ?? LONGEST_IDLE_MS;
    for await (const message of patiently(plugin.read(context, config, state), plugin.name, { signal, idleMs })) {
      if (tools.signal.aborted) break;
      if (message.type === 'interval') origin.interval(message.ms);
      if (message.type === 'article')
        batch.push(ofCountry(underTerms(message.article, terms, now()), configured.country));
      if (message.type === 'withdrawn') batch.push({ kind: 'WITHDRAWAL', withdrawal: withdrawalOf(message) });
      if (message.type === 'article' || message.type === 'withdrawn') counts.read += 1;
      if (message.type === 'issue') issues.push(message.issue);
      if (message.type === 'progress') total = message.total ?? total;
      if (message.type === 'state') await keep(message.state);
      else if (batch.length >= largestBatch) await keep(null);
    }
  });
  // What a plug-in that was left still holds open ends here.
  ending.abort();
  await attempt(() => keep(null));
  const run: Run = { counts, issues, failure };
  const end = {
    now: now(),
    seen: origin.seen(),
    isPermitted,
    isPushed,
    minIntervalMs: plugin.limits?.minIntervalMs ?? 0,
    adapts: addresses.length > 0,
    chance: tools.random?.() ?? 0.5,
  };
  await store.tx((db) => finishRun(db, runId, source.id, run, end));
  return run;
}

const LONGEST_IDLE_MS = 15 * 60_000;

/** So much may wait for the next state before it is kept without one. */
const largestBatch = 100;

function stateFor({ plugin }: ConfiguredSource, { cursor, cursorVersion }: StoredSource): JsonObject | null {
  if (cursor === null) return null;
  // Kept from a state message, which is JSON by contract.
  const state = cursor as JsonObject;
  if (cursorVersion === plugin.stateVersion) return state;
  return plugin.migrateState?.(state, cursorVersion) ?? null;
}

function withdrawalOf({ externalId, at, reason }: { externalId: string; at?: string; reason?: string }) {
  return { externalId, ...(at === undefined ? {} : { at }), ...(reason === undefined ? {} : { reason }) };
}

function issueOf(error: unknown): NonNullable<Run['failure']> {
  const message = error instanceof Error ? error.message : String(error);
  const { kind, retryAfterMs } = (error ?? {}) as Partial<SourceErrorLike>;
  const known = issueKinds.find((candidate) => candidate === kind) ?? 'internal';
  return { kind: known, message, ...(typeof retryAfterMs === 'number' ? { retryAfterMs } : {}) };
}

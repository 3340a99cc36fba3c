/** A whole Dateline in memory for a test: real SQLite, real migrations, the real pipeline, a clock that the test moves. */

import type { ConfiguredSource } from '../config.ts';
import { stableId } from '../db/ids.ts';
import { openStore, type Store } from '../db/open.ts';
import type { Extractor } from '../extract/findings.ts';
import { embeddedExtractor } from '../extractors/embedded.ts';
import { politeFetch } from '../fetch/index.ts';
import { endEmbargoes } from '../pipeline/embargo.ts';
import { gather } from '../pipeline/gather.ts';
import { ofCountry } from '../pipeline/home.ts';
import { contextFor as contextForSource, type RunOfSource } from '../pipeline/host.ts';
import { seenAgain } from '../pipeline/provenance.ts';
import { keepRawItem } from '../pipeline/raw-items.ts';
import { type ReadResult, readPending } from '../pipeline/read.ts';
import { type Run, registerSources, sourceById } from '../pipeline/registry.ts';
import { keepingTermsOf, underTerms } from '../pipeline/terms.ts';
import { folder } from '../sources/folder.ts';
import type { RawArticle, Terms } from '../sources/source.ts';

export const rules: Extractor = embeddedExtractor;

export interface Newsroom {
  readonly store: Store;
  /** Milliseconds; move it to let time pass. */
  clock: { now: number };
  /** Statements run since the last call of `statements`. */
  statements(): string[];
  /** Hands raw articles over as the source `key` would, and reads them; reads what an embargo held when its time has come. */
  deliver(key: string, ...articles: RawArticle[]): Promise<ReadResult[]>;
  /** The same for a source whose plug-in has these terms. */
  deliverUnder(terms: Terms, key: string, ...articles: RawArticle[]): Promise<ReadResult[]>;
  /** The same for a source whose configuration says the country of its outlet. */
  deliverFrom(country: string, key: string, ...articles: RawArticle[]): Promise<ReadResult[]>;
  /** Reads a configured source once, as the schedule would. */
  gather(source: ConfiguredSource): Promise<Run>;
  withdraw(key: string, externalId: string, reason?: string): Promise<ReadResult[]>;
  close(): void;
}

export async function newsroom({
  extractor = rules,
  database = ':memory:',
}: {
  extractor?: Extractor;
  database?: string;
} = {}): Promise<Newsroom> {
  let ran: string[] = [];
  const store = openStore(database, { onStatement: (sql) => ran.push(sql) });
  const clock = { now: Date.parse('2021-08-01T00:00:00Z') };
  const read = async (key: string) => {
    await store.tx((db) => endEmbargoes(db, clock.now));
    const results: ReadResult[] = [];
    const source = { id: stableId('source', key), key, title: key };
    for await (const result of readPending(store, source, extractor, new AbortController().signal))
      results.push(result);
    return results;
  };
  const known: string[] = [];
  const register = async (key: string) => {
    if (!known.includes(key)) known.push(key);
    const configured = known.map((title, position) => ({
      key: title,
      title,
      plugin: folder,
      config: {},
      everyMs: 60_000,
      position,
      directory: '.',
    }));
    await store.tx((db) => registerSources(db, configured, clock.now));
  };
  const handOver = async (terms: Terms, country: string | undefined, key: string, articles: readonly RawArticle[]) => {
    await register(key);
    const kept = keepingTermsOf({ title: key, terms });
    await store.tx(async (db) => {
      const id = stableId('source', key);
      const again: string[] = [];
      for (const article of articles) {
        const isNew = await keepRawItem(db, id, ofCountry(underTerms(article, kept, clock.now), country), clock.now);
        if (!isNew) again.push(article.externalId);
      }
      await seenAgain(db, id, again, clock.now, kept?.retentionMs ?? null);
    });
    return read(key);
  };
  return {
    store,
    clock,
    statements: () => {
      const seen = ran;
      ran = [];
      return seen;
    },
    deliver: (key, ...articles) => handOver({}, undefined, key, articles),
    deliverUnder: (terms, key, ...articles) => handOver(terms, undefined, key, articles),
    deliverFrom: (country, key, ...articles) => handOver({}, country, key, articles),
    async gather(configured) {
      await store.tx((db) => registerSources(db, [configured], clock.now));
      const { signal } = new AbortController();
      const fetch = politeFetch({ contact: null, allowPrivateNetworks: false });
      const host = { fetch, now: () => clock.now, signal, log: () => quiet };
      const contextFor = (own: ConfiguredSource, id: string, run?: RunOfSource) => contextForSource(host, own, id, run);
      const source = await sourceById(store.db, stableId('source', configured.key));
      const run = await gather({ store, extractor, now: host.now, signal, contextFor }, configured, source!);
      await fetch.close();
      return run;
    },
    async withdraw(key, externalId, reason) {
      const withdrawal = reason === undefined ? { externalId } : { externalId, reason };
      await store.tx((db) => keepRawItem(db, stableId('source', key), { kind: 'WITHDRAWAL', withdrawal }, clock.now));
      return read(key);
    },
    close: () => store.close(),
  };
}

const quiet = { debug: () => {}, info: () => {}, warn: () => {} };

/** A plain-text article; the text is its body. */
export function article(externalId: string, text: string, more: Partial<RawArticle> = {}): RawArticle {
  return { externalId, title: externalId, body: { format: 'text', value: text, complete: true }, ...more };
}

/** The source that runs a program against the conformance kit: a program that knows its state. */

import { it } from 'vitest';
import { command } from '../sources/command.ts';
import { trySource, type World } from '../sources/kit/index.ts';

interface Note {
  readonly id: number;
  readonly title: string;
  readonly version?: number;
}

const note = (n: number, more: Partial<Note> = {}): Note => ({ id: n, title: `Note ${n}`, ...more });
const notes = [1, 2, 3, 4].map((n) => note(n));

/** Prints the notes whose version its state does not know, and a state after each. */
const program = (all: readonly (Note | string)[], gone: readonly number[] = []): World => ({
  programs: function* (_program, options) {
    const known: Record<string, number> = JSON.parse(options?.env?.DATELINE_STATE ?? 'null')?.known ?? {};
    const { DATELINE_FROM: from = '', DATELINE_TO: to = '9999' } = options?.env ?? {};
    for (const entry of all) {
      if (typeof entry === 'string') {
        yield entry;
        continue;
      }
      const { id, title, version = 1 } = entry;
      const publishedAt = `2026-01-0${id}T00:00:00.000Z`;
      if (known[id] === version || publishedAt < from || publishedAt > to) continue;
      known[id] = version;
      const body = { format: 'text', value: `${title} says little.`, complete: true };
      yield JSON.stringify({ type: 'article', article: { externalId: String(id), title, publishedAt, body } });
      if (all.length < 100) yield JSON.stringify({ type: 'state', state: { known } });
    }
    for (const id of gone) if (id in known) yield JSON.stringify({ type: 'withdrawn', externalId: String(id) });
    for (const id of gone) delete known[id];
    yield JSON.stringify({ type: 'state', state: all.length < 100 ? { known } : {} });
  },
});

const config = { program: ['notes', '--key', '{key}'], secrets: { key: 'a-secret-of-the-trial' } };

trySource(it, command, {
  config,
  badConfigs: [
    { config: { program: [] }, at: '/program' },
    { config: { ...config, format: 'csv' }, at: '/format' },
  ],
  world: program(notes),
  edited: { world: program(notes.with(1, note(2, { title: 'Note 2, corrected', version: 2 }))), externalId: '2' },
  withdrawn: { world: program(notes.toSpliced(2, 1), [3]), externalId: '3' },
  late: { world: program([note(9), ...notes]), externalId: '9' },
  paging: { notApplicable: 'a program has no pages' },
  malformed: {
    world: program([notes[0]!, '{"type":"article","article":{}}', 'Starting …', notes[1]!]),
    externalIds: ['1', '2'],
  },
  large: { world: () => program(Array.from({ length: 20_000 }, (_, n) => note(n))), articles: 20_000 },
  backfill: {
    world: program(notes),
    from: '2026-01-02T00:00:00Z',
    to: '2026-01-03T00:00:00Z',
    externalIds: ['2', '3'],
  },
});

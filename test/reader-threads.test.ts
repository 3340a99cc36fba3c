/** Documents read in threads: one that never ends, or takes all memory, ends alone. */

import { afterEach, describe, expect, it } from 'vitest';
import { normaliserIn, parsersIn } from '../pipeline/parsing.ts';
import { type ReaderThreadOptions, type ReaderThreads, readerThreads } from '../pipeline/reader-threads.ts';

/** A thread with a reader that some documents bring to a halt; it reads a page's title off its address. */
const fragile = new URL(
  `data:text/javascript,${encodeURIComponent(`
    import { parentPort } from 'node:worker_threads';
    parentPort.on('message', ({ input: { meta: { url } } }) => {
      if (url.includes('endless')) for (;;);
      if (url.includes('hungry')) for (const all = []; ; ) all.push(new Array(100_000).fill(all.length));
      if (url.includes('deadly')) process.exit(3);
      if (url.includes('broken')) parentPort.postMessage({ error: { kind: 'malformed', message: url + ' is broken' } });
      else parentPort.postMessage({ output: { title: url } });
    });
    parentPort.postMessage('ready');
  `)}`,
);

let threads: ReaderThreads;
afterEach(() => threads.close());

function reading(options: ReaderThreadOptions = {}) {
  threads = readerThreads({ entry: fragile, limitMs: 500, memoryMb: 32, most: 1, ...options });
  const { page } = parsersIn(threads);
  return (name: string) => page(new Uint8Array(), { url: `https://paper.example/${name}` });
}

describe('a document that brings its reader to a halt', () => {
  it.each([
    ['endless', 'timeout', 'https://paper.example/endless was not read within 500 ms'],
    ['hungry', 'malformed', 'https://paper.example/hungry takes more than 32 MB to read'],
    ['broken', 'malformed', 'https://paper.example/broken is broken'],
    ['deadly', 'malformed', 'https://paper.example/deadly ended its reader'],
  ])('(%s) ends as %s, and the next is read', async (name, kind, message) => {
    const read = reading({ limitMs: name === 'hungry' ? 20_000 : 500 });
    const [bad, next] = await Promise.allSettled([read(name), read('next')]);
    expect(bad).toMatchObject({ status: 'rejected', reason: { kind, message } });
    expect(next).toMatchObject({ status: 'fulfilled', value: { title: 'https://paper.example/next' } });
  });

  it('holds up no other while there is a second thread', async () => {
    const read = reading({ most: 2, limitMs: 3_000 });
    const endless = read('endless').catch(() => 'killed');
    expect(await Promise.race([endless, read('next').then(({ title }) => title)])).toBe('https://paper.example/next');
    expect(await endless).toBe('killed');
  });
});

it('reads many documents with few threads, each answer for its own question', async () => {
  const read = reading({ most: 2 });
  const names = Array.from({ length: 40 }, (_, n) => `page-${n}`);
  const titles = (await Promise.all(names.map(read))).map(({ title }) => title);
  expect(titles).toEqual(names.map((name) => `https://paper.example/${name}`));
});

it('says that it is closed to whoever still asks', async () => {
  const read = reading();
  const endless = read('endless');
  const waiting = read('next');
  const outcomes = Promise.allSettled([endless, waiting]);
  await threads.close();
  expect((await outcomes).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  await expect(read('later')).rejects.toMatchObject({ kind: 'internal' });
});

describe('the real readers', () => {
  it('read a feed, a page and an article in a thread', async () => {
    threads = readerThreads();
    const { feed, page } = parsersIn(threads);
    const bytes = (text: string) => new TextEncoder().encode(text);
    const text = `<p>${'The river rose over its banks on Sunday, the town said. '.repeat(8)}</p>`;
    const meta = { url: 'https://paper.example/x' };
    expect(await page(bytes(`<title>Flood</title><article>${text}</article>`), meta)).toMatchObject({ title: 'Flood' });
    await expect(feed(bytes('no feed at all'), meta)).rejects.toMatchObject({ kind: 'malformed' });
    const normalise = normaliserIn(threads);
    const article = await normalise(
      { externalId: '1', title: 'Flood', body: { format: 'html', value: text, complete: true } },
      0,
    );
    expect(article).toMatchObject({ title: 'Flood', text: expect.stringContaining('The river rose') });
  });

  it('refuse an article that is no plain data, by its name', async () => {
    threads = readerThreads();
    const raw = { externalId: 'odd', title: 'x', extra: { f: (() => 1) as unknown as string } };
    await expect(normaliserIn(threads)(raw, 0)).rejects.toMatchObject({ message: expect.stringContaining('odd') });
  });
});

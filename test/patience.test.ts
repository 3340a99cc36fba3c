import { expect, it } from 'vitest';
import { patiently } from '../pipeline/patience.ts';

const running = () => new AbortController().signal;

async function all<T>(messages: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const message of messages) found.push(message);
  return found;
}

it('passes every message on', async () => {
  const messages = async function* () {
    yield 1;
    yield 2;
  };
  expect(await all(patiently(messages(), 'wire', { signal: running(), idleMs: 1000 }))).toEqual([1, 2]);
});

it('leaves a plug-in that hands over nothing', async () => {
  const messages = async function* () {
    yield 1;
    await new Promise(() => {});
  };
  await expect(all(patiently(messages(), 'wire', { signal: running(), idleMs: 20 }))).rejects.toMatchObject({
    kind: 'timeout',
    message: expect.stringContaining('the plug-in wire has handed over nothing'),
  });
});

it('leaves a plug-in that does not end when it is told to', async () => {
  const stopping = new AbortController();
  const messages = async function* () {
    yield 1;
    stopping.abort();
    await new Promise(() => {});
  };
  expect(await all(patiently(messages(), 'wire', { signal: stopping.signal, idleMs: 60_000 }))).toEqual([1]);
});

it('lets a plug-in clean up when its reader stops', async () => {
  let isClosed = false;
  const messages = async function* () {
    try {
      yield 1;
      yield 2;
    } finally {
      isClosed = true;
    }
  };
  for await (const _ of patiently(messages(), 'wire', { signal: running(), idleMs: 1000 })) break;
  expect(isClosed).toBe(true);
});

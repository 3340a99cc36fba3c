/** Reads a body as long as it stays within its limit, which counts what comes out of decompression. */

import type { Response } from 'undici';
import { FetchError } from './error.ts';

/** `whenLarger`: refuse with `too-large`, or give what came before the limit. */
export async function readBody(
  response: Response,
  maxBytes: number,
  address: string,
  whenLarger: 'refuse' | 'cut' = 'refuse',
): Promise<Uint8Array> {
  if (response.body === null) return new Uint8Array();
  const chunks: Uint8Array[] = [];
  let size = 0;
  // Leaving the loop cancels the stream, and with it the connection.
  for await (const chunk of response.body as AsyncIterable<Uint8Array>) {
    size += chunk.byteLength;
    if (size > maxBytes && whenLarger === 'refuse')
      throw new FetchError('too-large', `${address} sends more than ${maxBytes} bytes`);
    chunks.push(chunk);
    if (size > maxBytes) break;
  }
  return Buffer.concat(chunks).subarray(0, maxBytes);
}

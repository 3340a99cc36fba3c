/** One file, whatever its kind: unpacked, decoded, read. */

import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { decode } from '../../readers/decode.ts';
import { messageOf, SourceError } from '../error.ts';
import type { ReadOptions } from './format.ts';
import { fileExtensions, formatOf } from './index.ts';
import type { Reading } from './reading.ts';

/** What a compressed file may grow to. */
const MAX_UNPACKED_BYTES = 256 * 1024 * 1024;

/** Rejects with a `kind` when nothing of the file can be read. */
export async function readFile(path: string, bytes: Uint8Array, options: ReadOptions): Promise<Reading> {
  const format = formatOf(path);
  if (format === null)
    throw new SourceError('unsupported', `${path} is no kind of file this source reads (${fileExtensions.join(', ')})`);
  const isPacked = /\.gz$/i.test(path) && !(format.reads === 'bytes' && format.unpacks);
  const content = isPacked ? await unpacked(path, bytes) : bytes;
  if (content.length === 0) throw new SourceError('malformed', `${path} is empty`);
  if (format.reads === 'bytes') return format.read(content, path);
  const decoded = decode(content, { declared: format.declared });
  if (decoded === null) {
    const why = content.includes(0) ? 'has zero bytes, so it is no text' : 'is not UTF-8 text';
    throw new SourceError('unsupported', `${path} ${why}`);
  }
  if (decoded.text.trim() === '') throw new SourceError('malformed', `${path} is empty`);
  return format.read(decoded.text, path, options);
}

async function unpacked(path: string, bytes: Uint8Array): Promise<Uint8Array> {
  try {
    return await promisify(gunzip)(bytes, { maxOutputLength: MAX_UNPACKED_BYTES });
  } catch (cause) {
    const isTooLarge = cause instanceof RangeError;
    const why = isTooLarge ? `unpacks to more than ${MAX_UNPACKED_BYTES} bytes` : `is not gzip: ${messageOf(cause)}`;
    throw new SourceError(isTooLarge ? 'too-large' : 'malformed', `${path} ${why}`, { cause });
  }
}

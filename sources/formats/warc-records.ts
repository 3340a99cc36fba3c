/** The records of a WARC file (ISO 28500), found again where a length lies or bytes are missing. */

import { gunzipSync, constants as zlib } from 'node:zlib';

export interface WarcBlock {
  /** By name in lower case. */
  readonly headers: ReadonlyMap<string, string>;
  readonly content: Buffer;
  /** What is wrong with it; its content goes to the next record, or to the end of the file. */
  readonly fault: string | null;
}

/** Parts of a compressed file that cannot be unpacked are given as a fault without content. */
export function* recordsOf(bytes: Uint8Array): Iterable<WarcBlock> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (file[0] !== 0x1f || file[1] !== 0x8b) return yield* recordsIn(file);
  for (const part of membersOf(file)) {
    if (part !== null) yield* recordsIn(part);
    else yield { headers: new Map(), content: Buffer.alloc(0), fault: 'a compressed part cannot be unpacked' };
  }
}

/** One record, or one megabyte of text, is not more than this. */
const LARGEST_MEMBER = 256 * 1024 * 1024;

/** Each member of a gzip file is unpacked alone (a WARC has one a record), so that a broken one spoils no other. */
function* membersOf(file: Buffer): Iterable<Buffer | null> {
  const mark = Buffer.from([0x1f, 0x8b, 0x08]);
  for (let at = 0; at < file.length; ) {
    let end = nextOf(file, mark, at + 3);
    let member = unpacked(file.subarray(at, end));
    // The mark may stand by chance within a member; one that still fails with what follows is broken.
    if (member === null && end < file.length) {
      const further = nextOf(file, mark, end + 3);
      member = unpacked(file.subarray(at, further));
      if (member !== null) end = further;
    }
    yield member;
    at = end;
  }
}

function nextOf(file: Buffer, mark: Buffer, from: number): number {
  const found = file.indexOf(mark, from);
  return found < 0 ? file.length : found;
}

function unpacked(member: Buffer): Buffer | null {
  try {
    // A member that is cut off gives what it holds.
    return gunzipSync(member, { finishFlush: zlib.Z_SYNC_FLUSH, maxOutputLength: LARGEST_MEMBER });
  } catch {
    return null;
  }
}

function* recordsIn(file: Buffer): Iterable<WarcBlock> {
  for (let at = file.indexOf('WARC/'); at >= 0 && at < file.length; ) {
    const head = endOfHead(file, at);
    if (head === null) {
      yield { headers: new Map(), content: Buffer.alloc(0), fault: 'its header breaks off' };
      at = nextRecord(file, at + 5);
      continue;
    }
    const headers = headersIn(file.toString('utf8', at, head.start));
    const length = Number(headers.get('content-length') ?? Number.NaN);
    const end = head.end + length;
    if (Number.isSafeInteger(length) && length >= 0 && isEnd(file, end)) {
      yield { headers, content: file.subarray(head.end, end), fault: null };
      at = file.indexOf('WARC/', end);
      continue;
    }
    const next = nextRecord(file, head.end);
    const content = file.subarray(head.end, next < 0 ? file.length : next);
    const fault = `its Content-Length is ${headers.get('content-length') ?? 'missing'}, it has ${content.length} bytes`;
    yield { headers, content, fault };
    at = next;
  }
}

/** Nearly every header ends within the first; no honest one is longer than the second. */
const HEAD_SIZES = [2 * 1024, 64 * 1024];

/** Header lines end at the first empty one. */
function endOfHead(file: Buffer, from: number): { start: number; end: number } | null {
  for (const size of HEAD_SIZES) {
    const found = /\r?\n\r?\n/.exec(file.toString('latin1', from, from + size));
    if (found !== null) return { start: from + found.index, end: from + found.index + found[0].length };
  }
  return null;
}

/** Where the next record begins at the start of a line. */
function nextRecord(file: Buffer, from: number): number {
  const found = file.indexOf('\nWARC/1.', Math.max(0, from - 1));
  return found < 0 ? -1 : found + 1;
}

/** After a block come two line ends, and then another record or nothing. */
function isEnd(file: Buffer, end: number): boolean {
  return end <= file.length && /^[\r\n]*(?:WARC\/|$)/.test(file.toString('latin1', end, end + 12));
}

function headersIn(head: string): Map<string, string> {
  const fields = head
    .split(/\r?\n/)
    .slice(1)
    .map((line) => /^([^:\s]+)\s*:\s*(.*)$/.exec(line));
  return new Map(
    fields.flatMap((field) => (field === null ? [] : [[field[1]?.toLowerCase() ?? '', field[2]?.trim() ?? '']])),
  );
}

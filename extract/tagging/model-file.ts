/**
 * Weights in a file: rows by rising feature key, each as the step from the key before (varint), a bit mask of the labels that
 * have a weight, and one byte a weight. A byte z stands for sign(z)·z²: square-root companding keeps small weights apart,
 * where linear bytes would lose them. A JSON head holds labels, unit and transitions.
 */

import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import type { ModelRows } from './model.ts';

interface Head {
  readonly labels: readonly string[];
  readonly unit: number;
  readonly rows: number;
  readonly transitions: readonly number[];
  /** Whatever the feature templates need besides weights. */
  readonly extra: unknown;
}

const MAGIC = 'DLW1';

/** The file’s bytes; weights smaller than `threshold` in absolute value are left out. */
export function writeModel(
  labels: readonly string[],
  keys: Uint32Array,
  weights: Float32Array,
  transitions: Float32Array,
  threshold: number,
  extra: unknown = null,
): Buffer {
  const width = labels.length;
  let largest = 0;
  for (const weight of weights) largest = Math.max(largest, Math.abs(weight));
  const unit = largest / (127 * 127);
  const bytes = byteSink();
  let rows = 0;
  let before = 0;
  for (let r = 0; r < keys.length; r++) {
    const packed = packRow(weights, r * width, width, threshold, unit);
    if (packed === null) continue;
    bytes.varint(keys[r]! - before);
    before = keys[r]!;
    for (const byte of packed) bytes.put(byte);
    rows++;
  }
  const head: Head = {
    labels,
    unit,
    rows,
    transitions: Array.from(transitions, (value) => Number(value.toPrecision(6))),
    extra,
  };
  const json = Buffer.from(JSON.stringify(head));
  const size = Buffer.alloc(4);
  size.writeUInt32LE(json.length);
  const body = Buffer.concat([Buffer.from(MAGIC), size, json, bytes.all()]);
  return brotliCompressSync(body, {
    params: { [constants.BROTLI_PARAM_LGWIN]: 24, [constants.BROTLI_PARAM_SIZE_HINT]: body.length },
  });
}

/** Throws an Error that names `name` when the bytes are no weights file of this version. */
export function readModel(bytes: Uint8Array, name: string): ModelRows & { readonly extra: unknown } {
  const body = unpacked(bytes, name);
  const size = body.readUInt32LE(4);
  // Written by writeModel above, behind its magic.
  const head = JSON.parse(body.toString('utf8', 8, 8 + size)) as Head;
  const width = head.labels.length;
  const maskBytes = Math.ceil(width / 8);
  const keys = new Uint32Array(head.rows);
  const weights = new Int8Array(head.rows * width);
  let at = 8 + size;
  let key = 0;
  for (let r = 0; r < head.rows; r++) {
    let step = 0;
    let power = 1;
    for (;;) {
      const byte = body[at++]!;
      step += (byte & 127) * power;
      power *= 128;
      if (byte < 128) break;
    }
    key += step;
    keys[r] = key;
    const mask = at;
    at += maskBytes;
    for (let l = 0; l < width; l++) {
      if (((body[mask + (l >> 3)]! >> (l & 7)) & 1) === 0) continue;
      weights[r * width + l] = body[at++]!;
    }
  }
  return {
    labels: head.labels,
    transitions: Float32Array.from(head.transitions),
    keys,
    bytes: weights,
    unit: head.unit,
    extra: head.extra,
  };
}

function unpacked(bytes: Uint8Array, name: string): Buffer {
  let body: Buffer;
  try {
    body = brotliDecompressSync(bytes);
  } catch {
    throw new Error(`${name}: these ${bytes.length} bytes are no weights file`);
  }
  const magic = body.toString('latin1', 0, 4);
  if (magic !== MAGIC)
    throw new Error(`${name}: starts with "${magic}", not "${MAGIC}"; train it again with npm run train`);
  return body;
}

/** Mask bytes, then a byte a weight; null when no weight is left. */
function packRow(weights: Float32Array, from: number, width: number, threshold: number, unit: number): number[] | null {
  const packed = new Array<number>(Math.ceil(width / 8)).fill(0);
  const values: number[] = [];
  for (let l = 0; l < width; l++) {
    const weight = weights[from + l]!;
    if (Math.abs(weight) < threshold) continue;
    const z = Math.sign(weight) * Math.round(Math.sqrt(Math.abs(weight) / unit));
    if (z === 0) continue;
    packed[l >> 3] = packed[l >> 3]! | (1 << (l & 7));
    values.push(z & 255);
  }
  return values.length === 0 ? null : [...packed, ...values];
}

function byteSink() {
  let bytes = Buffer.alloc(1 << 16);
  let used = 0;
  const put = (byte: number) => {
    if (used === bytes.length) bytes = Buffer.concat([bytes, Buffer.alloc(bytes.length)]);
    bytes[used++] = byte;
  };
  return {
    put,
    varint(value: number) {
      let rest = value;
      while (rest > 127) {
        put((rest % 128) | 128);
        rest = Math.floor(rest / 128);
      }
      put(rest);
    },
    all: () => bytes.subarray(0, used),
  };
}

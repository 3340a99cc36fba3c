/** Which encoding a document is read in, by what it says of itself. */

import { describe, expect, it } from 'vitest';
import { decode } from '../readers/decode.ts';

/** "Žižkov" in windows-1250, where windows-1252 has other letters. */
const word = [0x8e, 0x69, 0x9e, 0x6b, 0x6f, 0x76, 0xef];
const bytes = (before: string, after = '') =>
  Buffer.concat([Buffer.from(before, 'latin1'), Buffer.from(word), Buffer.from(after, 'latin1')]);
const encodingOf = (before: string) => decode(bytes(before, '</body>'), { declared: true })?.encoding;
const declaration = '<meta charset="windows-1250">';

describe('a declaration of the encoding', () => {
  it.each([
    ['at the top of a page counts', `<html><head>${declaration}<body>`, 'windows-1250'],
    [
      'after long scripts counts',
      `<head><script>${'x'.repeat(3000)}</script>${declaration}</head><body>`,
      'windows-1250',
    ],
    ['in a comment says nothing', `<head><!-- ${declaration} --></head><body>`, 'windows-1252'],
    ['in the text says nothing', `<head></head><body>${declaration}`, 'windows-1252'],
    ['in the text of a feed says nothing', `<rss><item><description>${declaration}`, 'windows-1252'],
  ])('%s', (_what, before, encoding) => {
    expect(encodingOf(before)).toBe(encoding);
  });
});

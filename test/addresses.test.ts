import { describe, expect, it } from 'vitest';
import { canonicalAddress } from '../readers/addresses.ts';

const table: [string, string | null][] = [
  ['https://news.example/a?utm_source=feed&utm_medium=rss', 'https://news.example/a'],
  ['https://news.example/a?id=7&fbclid=x&page=2', 'https://news.example/a?id=7&page=2'],
  ['https://news.example/a?gclid=1&UTM_Campaign=2', 'https://news.example/a'],
  ['https://news.example/a?b=%C3%A9&a=x+y', 'https://news.example/a?b=%C3%A9&a=x+y'],
  ['https://news.example/a#comments', 'https://news.example/a'],
  ['https://news.example/#!/story/7', 'https://news.example/#!/story/7'],
  ['HTTPS://News.Example:443/A', 'https://news.example/A'],
  ['http://news.example', 'http://news.example/'],
  ['https://www.news.example/a/', 'https://www.news.example/a/'],
  ['https://news.example./a', 'https://news.example/a'],
  ['https://reader:secret@news.example/a', 'https://news.example/a'],
  ['  https://news.example/a  ', 'https://news.example/a'],
  ['https://bücher.example/a', 'https://xn--bcher-kva.example/a'],
  ['https://news.example/a?', 'https://news.example/a'],
  ['https://news.example/search?q=utm_source', 'https://news.example/search?q=utm_source'],
  ['javascript:alert(1)', null],
  ['data:text/html,x', null],
  ['file:///etc/passwd', null],
  ['mailto:desk@news.example', null],
  ['/relative', null],
  ['not an address', null],
  ['', null],
];

describe('canonicalAddress', () => {
  it.each(table)('makes %s to %s', (address, expected) => {
    expect(canonicalAddress(address)).toBe(expected);
  });

  it('resolves a relative address where it knows from what', () => {
    expect(canonicalAddress('../b?utm_term=x', 'https://news.example/a/c')).toBe('https://news.example/b');
  });

  it('gives the same for what it gave', () => {
    for (const [address] of table) {
      const once = canonicalAddress(address);
      expect(canonicalAddress(once ?? '')).toBe(once);
    }
  });
});

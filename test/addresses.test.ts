import { describe, expect, it } from 'vitest';
import { addressName, bareId, canonicalAddress, differingParameters } from '../readers/addresses.ts';

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
  it('takes a host with letters beyond ASCII the ten-thousandth time too', () => {
    for (let n = 0; n < 10_000; n++) expect(canonicalAddress(`https://bücher.example/${n}`)).not.toBeNull();
  });

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

describe('the name of an address', () => {
  it.each([
    ['http://www.news.example/a/b/', 'news.example/a/b'],
    ['https://news.example/a/b?utm_source=x', 'news.example/a/b'],
    ['https://news.example/read?id=7&v=abc', 'news.example/read?id=7'],
    ['https://news.example/?p=12', 'news.example/?p=12'],
    ['https://news.example:8443/a', 'news.example:8443/a'],
  ])('of %s is %s, without the parameter that changes', (address, name) => {
    expect(addressName(address, new Set(['v']))).toBe(name);
  });

  it.each([
    'https://news.example/',
    'https://news.example',
    'https://news.example/index.html',
    'https://news.example/?v=abc',
    'mailto:desk@news.example',
  ])('is none for %s, which names no page of its own', (address) => {
    expect(addressName(address, new Set(['v']))).toBeNull();
  });
});

it('names the parameters in which two addresses of one page differ', () => {
  expect(differingParameters('https://a.example/x?id=1&v=a', 'https://a.example/x?id=1&v=b&w=1')).toEqual(['v', 'w']);
  expect(differingParameters('https://a.example/x?v=a', 'https://a.example/y?v=b')).toBeNull();
  expect(differingParameters('https://a.example/x?v=a', 'https://a.example/x?v=a')).toBeNull();
});

it('knows an id that is an address without its scheme and host', () => {
  expect(bareId('http://old.example/2021/flood/')).toBe('/2021/flood');
  expect(bareId('https://old.example/?p=7')).toBe('?p=7');
  expect([bareId('https://old.example/'), bareId('urn:uuid:7'), bareId('7')]).toEqual([null, null, null]);
});

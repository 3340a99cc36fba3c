/** Which addresses a plug-in's pattern fits. */

import { expect, it } from 'vitest';
import { matchesUrl } from '../sources/url-pattern.ts';

it.each([
  ['https://news.example/*', 'https://news.example/a/b?c=d', true],
  ['https://news.example/*', 'https://news.example.evil.example/', false],
  ['http{s}?://*/*.{xml,rss}', 'http://wire.example/feed.rss', true],
  ['http{s}?://*/*.{xml,rss}', 'https://wire.example/feed.html', false],
  ['https://social.example/@:name', 'https://SOCIAL.example/@desk', true],
  ['https://social.example/@:name', 'https://social.example/@desk/17', false],
  ['https://a.example/(\\d+)', 'https://a.example/17', true],
  ['https://a.example/(\\d+)', 'https://a.example/x', false],
  ['https://a.example/feed{/}?', 'https://a.example/feed/', true],
  ['https://a.example/x', 'no address', false],
])('%s and %s: %s', (pattern, address, fits) => {
  expect(matchesUrl(pattern, address)).toBe(fits);
});

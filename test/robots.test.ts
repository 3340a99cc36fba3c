/** robots.txt by RFC 9309: which group speaks to us, which rule decides, and what a careless file still means. */

import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { crawlDelayMs, isAllowed, parseRobots } from '../fetch/robots.ts';

const allows = (text: string, path: string, agent = 'Dateline') => isAllowed(parseRobots(text), agent, path);

describe('the group that speaks to an agent', () => {
  it('is the one that names it, in any case and with a version behind it', () => {
    const text = 'User-agent: DATELINE/2.0\nDisallow: /archive\n\nUser-agent: *\nDisallow: /';
    expect([allows(text, '/archive/1'), allows(text, '/today')]).toEqual([false, true]);
    expect(allows(text, '/today', 'Other')).toBe(false);
  });

  it('is made of all groups that name it', () => {
    const text =
      'User-agent: dateline\nDisallow: /a\nUser-agent: other\nDisallow: /b\nUser-agent: dateline\nDisallow: /c';
    expect(['/a', '/b', '/c'].map((path) => allows(text, path))).toEqual([false, true, false]);
  });

  it('may be shared, also when a sitemap or an unknown line stands between the names', () => {
    const text = 'User-agent: other\nSitemap: https://paper.example/s.xml\nHost: x\nUser-agent: dateline\nDisallow: /';
    expect([allows(text, '/x'), allows(text, '/x', 'other')]).toEqual([false, false]);
  });

  it('stands alone even without rules', () => {
    expect(allows('User-agent: dateline\n\nUser-agent: *\nAllow: /none\nDisallow: /', '/x')).toBe(false);
    expect(allows('User-agent: *\nDisallow: /\n\nUser-agent: dateline\nDisallow:', '/x')).toBe(true);
  });

  it('is not one whose name merely begins alike', () => {
    expect(allows('User-agent: date\nDisallow: /', '/x')).toBe(true);
  });

  it('has no rules before its name', () => {
    expect(allows('Disallow: /\nUser-agent: dateline\nDisallow: /a', '/b')).toBe(true);
  });
});

describe('the rule that decides', () => {
  it.each([
    ['Disallow: /news\nAllow: /news/open', '/news/open/1', true],
    ['Allow: /news\nDisallow: /news/closed', '/news/closed', false],
    ['Allow: /page\nDisallow: /page', '/page', true],
    ['Disallow: /*.pdf$', '/files/a.pdf', false],
    ['Disallow: /*.pdf$', '/files/a.pdf?x=1', true],
    ['Disallow: /a*b*c', '/a-b-', true],
    ['Disallow: /a*b*c', '/axxbxxcxx', false],
    ['Disallow: /price$list', '/price$list/2', false],
    ['Disallow: /*a$', '/a/b/a', false],
    ['Disallow: /ab*b$', '/ab', true],
    ['Disallow: *secret', '/very/secret', false],
    ['Disallow: /News', '/news', true],
    ['Disallow: /?q=', '/?q=1', false],
    ['Disallow: ', '/x', true],
    ['Disallow: /\nAllow: /topics/index.html', '/topics/', true],
    ['Disallow: /\nAllow: /topics/index.html', '/topics/2', false],
    ['Disallow: /x', 'https://paper.example/x#part', false],
    ['Disallow: /x', 'https://paper.example', true],
    ['Disallow: /', '/robots.txt', true],
    ['Disallow: //x', '//x', false],
  ])('%j for %s', (rules, path, expected) => {
    expect(allows(`User-agent: *\n${rules}`, path)).toBe(expected);
  });

  it('is compared percent-encoded, hex digits in either case', () => {
    expect(allows('User-agent: *\nDisallow: /münchen', 'https://paper.example/m%c3%bcnchen')).toBe(false);
    expect(allows('User-agent: *\nDisallow: /m%C3%BCnchen', '/münchen')).toBe(false);
  });
});

describe('a careless file', () => {
  it.each([
    ['has a byte order mark', '\ufeffUser-agent: *\nDisallow: /x'],
    ['ends its lines with CR', 'User-agent: *\rDisallow: /x\r'],
    ['forgets the colon', 'User-agent *\nDisallow /x'],
    ['has comments and blanks', '  User-agent : * # all\n\n\t disallow:/x#y'],
    ['misspells', 'useragent: *\ndissallow: /x'],
  ])('%s', (_what, text) => {
    expect([allows(text, '/x'), allows(text, '/y')]).toEqual([false, true]);
  });

  it('allows everything when it is a page of HTML', () => {
    expect(allows('<!doctype html><title>Not found</title><p>Disallow: /', '/x')).toBe(true);
  });

  it('is read for half a megabyte and no further, in little time', () => {
    const names = 'User-agent: a\nUser-agent: dateline\n'.repeat(7_000);
    const rules = 'Disallow: /*a*a*a*a*b$\nCrawl-delay: 1\n'.repeat(7_000);
    const started = performance.now();
    expect(allows(`${names}${rules}Disallow: /last`, `/${'a'.repeat(2_000)}`)).toBe(true);
    expect(allows(`User-agent: *\n${'#'.repeat(600_000)}\nDisallow: /`, '/x')).toBe(true);
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});

it('gives sitemaps wherever they stand', () => {
  const { sitemaps } = parseRobots(
    'Sitemap: https://paper.example/a.xml\nUser-agent: x\nsite-map: https://paper.example/b.xml',
  );
  expect(sitemaps).toEqual(['https://paper.example/a.xml', 'https://paper.example/b.xml']);
});

it('gives the delay asked of an agent, at most a day', () => {
  const robots = parseRobots(
    'User-agent: dateline\nCrawl-delay: 2.5\nUser-agent: slow\nCrawl-delay: 9999999\nUser-agent: *\nCrawl-delay: soon',
  );
  expect(['Dateline', 'slow', 'other'].map((agent) => crawlDelayMs(robots, agent))).toEqual([2_500, 86_400_000, null]);
});

const set = fileURLToPath(new URL('../../shared/conformance/robots/cases.json', import.meta.url));
if (!existsSync(set)) console.warn('The public robots.txt cases are not beside the project: their test is skipped.');

it.skipIf(!existsSync(set))('decides 137 of the 140 public cases like the reference parser', () => {
  const cases: { robots: string; agent: string; url: string; allowed: boolean }[] = JSON.parse(
    readFileSync(set, 'utf8'),
  );
  const alike = cases.filter(({ robots, agent, url, allowed }) => allows(robots, url, agent) === allowed);
  expect(alike.length).toBeGreaterThanOrEqual(137);
});

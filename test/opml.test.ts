import { describe, expect, it } from 'vitest';
import { readOpml, type WrittenSource, writeOpml } from '../sources/opml.ts';

const list = (body: string) =>
  `<?xml version="1.0"?><opml version="1.0"><head><title>Mine</title></head><body>${body}</body></opml>`;

describe('reading', () => {
  it('takes nested folders as categories, outermost first', () => {
    const text = list(
      '<outline text="News"><outline text="Harbours"><outline text="Quay" xmlUrl="https://quay.example/feed"/></outline><outline text="Rail" xmlUrl="https://rail.example/feed"/></outline>',
    );
    expect(readOpml(text).map(({ title, categories }) => [title, categories])).toEqual([
      ['Quay', ['News', 'Harbours']],
      ['Rail', ['News']],
    ]);
  });

  it('takes names in the wrong case, entities that are none, and entries without a folder', () => {
    const text =
      '<OPML><BODY><OUTLINE TEXT="A & B" xmlurl="https://a.example/?x=1&y=2&copy=3" HTMLURL="https://a.example/"/></BODY></OPML>';
    expect(readOpml(text)).toMatchObject([
      { title: 'A & B', feedUrl: expect.stringContaining('https://a.example/?x=1&y=2'), siteUrl: 'https://a.example/' },
    ]);
  });

  it('names an entry without a title by its site', () => {
    expect(readOpml(list('<outline xmlUrl="https://a.example/feed" htmlUrl="https://a.example/"/>'))).toMatchObject([
      { title: 'https://a.example/' },
    ]);
  });

  it('refuses what is no OPML, and takes a list without feeds for empty', () => {
    expect(() => readOpml('Dear all,')).toThrow('no OPML: it starts with “Dear all,”');
    expect(readOpml(list('<outline text="A folder"/>'))).toEqual([]);
  });

  it('is not worn out by folders without end', () => {
    const deep = list(`${'<outline text="f">'.repeat(50_000)}<outline xmlUrl="https://a.example/"/>`);
    expect(readOpml(deep)[0]?.categories.length).toBeLessThanOrEqual(50);
  });
});

describe('writing', () => {
  const sources: readonly WrittenSource[] = [
    {
      use: 'feed',
      key: 'quay',
      title: 'Quay & "Tide" <1>',
      every: '900s',
      with: { url: 'https://quay.example/feed?a=1&b=2', pages: 3 },
      categories: ['News', 'Harbours'],
    },
    { use: 'sitemap', title: 'Courier', with: { url: 'https://courier.example/news.xml' } },
    { use: 'folder', title: 'Archive', with: { path: 'archive', include: ['**/*.md'] } },
  ];

  it('reads back as the same sources', () => {
    const read = readOpml(writeOpml(sources));
    expect(read.map(({ title, categories, source }) => ({ title, categories, ...source }))).toEqual(
      sources.map(({ use, key = null, title, every = null, with: settings, categories = [] }) => ({
        use,
        key,
        title,
        every,
        with: settings,
        categories,
      })),
    );
  });

  it('gives other readers the feeds alone', () => {
    const addresses = [...writeOpml(sources).matchAll(/xmlUrl="([^"]*)"/g)].map(([, address]) => address);
    expect(addresses).toEqual(['https://quay.example/feed?a=1&amp;b=2']);
  });

  it('leaves out characters that XML cannot hold', () => {
    expect(writeOpml([{ use: 'feed', title: 'a\u0000b\u000bc', with: { url: 'https://a.example/' } }])).toContain(
      '"abc"',
    );
  });
});

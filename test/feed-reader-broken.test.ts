/** What the feed reader makes of feeds that are broken, cut off, or made to do harm. */

import { describe, expect, it } from 'vitest';
import { readFeedDocument, readFeedText } from '../readers/feed.ts';

const url = 'https://wire.example/feed.xml';
const read = (text: string) => readFeedText(text, { url });
const titles = (text: string) => read(text).entries.map(({ title }) => title);
const rss = (content: string) => `<rss version="2.0"><channel>${content}</channel></rss>`;
const item = (title: string) => `<item><title>${title}</title></item>`;

describe('a broken feed', () => {
  it('that is cut off keeps its complete entries, never half an entry, and says where', () => {
    const { entries, faults } = read(`<rss><channel>${item('One')}\n<item><title>Two</title><link>https://wire.exam`);
    expect(entries.map(({ title }) => title)).toEqual(['One']);
    expect(faults).toEqual([
      'breaks off: <link> at line 2, column 25 is never closed; the entry it cuts off is left out',
    ]);
  });

  it('that is cut off in JSON keeps its complete items', () => {
    const { entries, faults } = read(
      '{"version":"https://jsonfeed.org/version/1.1","items":[{"id":"1","title":"One"},{"id":"2","tit',
    );
    expect([entries.map(({ id }) => id), faults]).toEqual([
      ['1'],
      ['breaks off at line 1, column 95; the item it cuts off is left out'],
    ]);
  });

  it('with an element left open keeps what follows apart', () => {
    const { entries, faults } = read(rss('<item><title>One<link>https://wire.example/1</link><guid>g</guid></item>'));
    expect(entries[0]).toMatchObject({ title: 'One', link: 'https://wire.example/1', id: 'g' });
    expect(faults).toEqual(['<title> at line 1, column 35 is never closed']);
  });

  it('with an entry left open keeps the next one apart', () => {
    expect(titles(rss(`<item><title>One</title>${item('Two')}${item('Three')}`))).toEqual(['One', 'Two', 'Three']);
  });

  it('is read though other text stands before and after it', () => {
    expect(titles(`\ufeff\n Warning: mysql \n<?xml version="1.0"?>${rss(item('One'))} done`)).toEqual(['One']);
  });

  it('loses the characters that no document may hold', () => {
    expect(titles(rss(item('O\u0000n\u000be &#1;&#xD800;')))).toEqual(['One \ufffd']);
  });

  it('may use ampersands as they come', () => {
    expect(read(rss('<item><link>https://wire.example/?a=1&b=2&amp;c=3</link></item>')).entries[0]?.link).toBe(
      'https://wire.example/?a=1&b=2&c=3',
    );
  });
});

describe('what is no feed', () => {
  it.each([
    ['<!DOCTYPE html><html><head><title>News</title></head></html>', 'not a feed but an HTML page'],
    ['<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"/>', 'not a feed but an HTML page'],
    ['<urlset><url/></urlset>', 'not a feed'],
    ['{"items":[{"title":"x"}]}', 'not a feed'],
    ['{"a":', 'not JSON'],
    ['Hello', 'it starts with “Hello”'],
    [' ', 'the document is empty'],
  ])('is refused with its address and a reason: %s', (text, reason) => {
    expect(() => read(text)).toThrow(reason);
    expect(() => read(text)).toThrow(url);
  });

  it('is refused when it is not even text', () => {
    expect(() => readFeedDocument(Uint8Array.of(1, 0, 2, 0, 3, 0, 4), { url })).toThrow('zero bytes');
  });
});

describe('a hostile feed', () => {
  /** A second is the promise; anything quadratic takes minutes. */
  const swiftly = (work: () => void) => {
    const started = performance.now();
    work();
    expect(performance.now() - started).toBeLessThan(5000);
  };

  it('of nested elements is refused at once', () => {
    swiftly(() => {
      expect(() => read(rss(`<item>${'<b>'.repeat(100_000)}${'</b>'.repeat(100_000)}</item>`))).toThrow(
        'is nested too deep',
      );
      expect(() => read(`{"version":"https://jsonfeed.org/version/1.1","items":${'['.repeat(100_000)}`)).toThrow(
        'nests deeper',
      );
    });
  });

  it('of a hundred thousand attributes is read', () => {
    const attributes = Array.from({ length: 100_000 }, (_, n) => `a${n}="x"`).join(' ');
    swiftly(() => expect(titles(rss(`<item ${attributes}><title>One</title></item>`))).toEqual(['One']));
  });

  it('that declares entities has plain ones put in once, and no others', () => {
    const type = `<!DOCTYPE rss [<!ENTITY paper "The > Paper"><!ENTITY a "ha"><!ENTITY b "&a;&a;"><!ENTITY file SYSTEM "file:///etc/hosts">]>`;
    expect(titles(type + rss(item('&paper; &b; &file;')))).toEqual(['The > Paper &b; &file;']);
  });

  it('that multiplies a long entity is not multiplied', () => {
    const type = `<!DOCTYPE rss [<!ENTITY long "${'x'.repeat(50_000)}">]>`;
    swiftly(() => expect(titles(type + rss(item('&long;'.repeat(20_000))))[0]?.length).toBeLessThan(300_000));
  });

  it.each([
    ['comments that never end', `<!DOCTYPE rss [${'<!--'.repeat(50_000)}`],
    ['tags that never end', rss(`<item><description>${'&lt;a href='.repeat(20_000)}</description></item>`)],
    ['brackets', rss(`<item><title><![CDATA[${'<'.repeat(200_000)}]]></title></item>`)],
    ['blanks', rss(`<item><author>${' '.repeat(200_000)}x</author></item>`)],
    ['at signs', rss(`<item><author>${'a@'.repeat(100_000)}</author></item>`)],
    ['junk before it', `${'a &'.repeat(70_000)}${rss('')}`],
  ])('of %s takes no time', (_name, text) => {
    swiftly(() => {
      try {
        read(text);
      } catch (error) {
        expect(String(error)).toContain('not a feed');
      }
    });
  });

  it('cannot reach a prototype by the names of elements and members', () => {
    const text = rss(
      '<item><__proto__>x</__proto__><constructor>y</constructor><title __proto__="z">One</title></item>',
    );
    expect(titles(text)).toEqual(['One']);
    read('{"version":"https://jsonfeed.org/version/1.1","items":[{"__proto__":{"id":"p"},"constructor":{"id":"c"}}]}');
    expect(Object.hasOwn(Object.prototype, 'id')).toBe(false);
  });
});

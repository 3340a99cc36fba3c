/** What the feed reader makes of well-formed feeds in every format and module. */

import { describe, expect, it } from 'vitest';
import { readFeedDocument, readFeedText } from '../readers/feed.ts';

const url = 'https://wire.example/feeds/main.xml';
const read = (text: string) => readFeedText(text, { url });
const first = (text: string) => read(text).entries[0];
const rss = (content: string, attributes = '') =>
  `<rss version="2.0" ${attributes}><channel>${content}</channel></rss>`;
const atom = (content: string, attributes = '') =>
  `<feed xmlns="http://www.w3.org/2005/Atom" ${attributes}>${content}</feed>`;

describe('formats', () => {
  it.each([
    ['rss20', rss('<item><title>One</title></item>')],
    ['rss091', '<rss version="0.91"><channel><item><title>One</title></item></channel></rss>'],
    [
      'rss10',
      `<r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel/><item><title>One</title></item></r:RDF>`,
    ],
    [
      'rss090',
      `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://my.netscape.com/rdf/simple/0.9/"><item><title>One</title></item></rdf:RDF>`,
    ],
    ['atom10', atom('<entry><title>One</title></entry>')],
    ['atom10', `<x:feed xmlns:x="http://www.w3.org/2005/Atom"><x:entry><x:title>One</x:title></x:entry></x:feed>`],
    ['atom03', `<feed version="0.3" xmlns="http://purl.org/atom/ns#"><entry><title>One</title></entry></feed>`],
    ['cdf', `<CHANNEL HREF="https://wire.example/"><ITEM HREF="/1"><TITLE>One</TITLE></ITEM></CHANNEL>`],
    ['json11', `{"version":"https://jsonfeed.org/version/1.1","title":"W","items":[{"id":"1","title":"One"}]}`],
    ['json1', `{"version":"https://jsonfeed.org/version/1","title":"W","items":[{"id":"1","title":"One"}]}`],
  ])('%s is told and read', (version, text) => {
    const document = read(text);
    expect([document.version, document.entries.map(({ title }) => title)]).toEqual([version, ['One']]);
  });
});

describe('vocabularies', () => {
  it('go by the address of their namespace, whatever the prefix', () => {
    const text = rss('<item><who:creator>Desk</who:creator></item>', 'xmlns:who="HTTP://purl.org/dc/elements/1.1"');
    expect(first(text)?.authors[0]?.name).toBe('Desk');
  });

  it('go by their usual prefix where it is not declared', () => {
    expect(first(rss('<item><content:encoded>&lt;p&gt;Full&lt;/p&gt;</content:encoded></item>'))?.content).toBe(
      '<p>Full</p>',
    );
  });

  it('leave a title of another vocabulary alone', () => {
    const text = rss('<item><other:title>Not it</other:title><title>It</title></item>', 'xmlns:other="urn:other"');
    expect(first(text)?.title).toBe('It');
  });

  it('read Media RSS in groups', () => {
    const text =
      rss(`<item><media:group><media:title>Film</media:title><media:content url="/v.mp4" type="video/mp4" fileSize="10"/>
      <media:thumbnail url="/t.jpg"/><media:description type="plain">What it shows</media:description></media:group></item>`);
    expect(first(text)).toMatchObject({
      title: 'Film',
      summary: 'What it shows',
      media: [{ url: 'https://wire.example/v.mp4', type: 'video/mp4', length: 10 }],
      thumbnails: [{ url: 'https://wire.example/t.jpg' }],
      image: 'https://wire.example/t.jpg',
    });
  });

  it('read a podcast', () => {
    const document = read(
      rss(`<itunes:author>Station</itunes:author><itunes:image href="/logo.png"/><itunes:category text="News"><itunes:category text="Daily"/></itunes:category>
      <item><title>One</title><itunes:summary>Words</itunes:summary><enclosure url="/1.mp3" type="audio/mpeg" length="12"/></item>`),
    );
    expect(document.feed).toMatchObject({ image: 'https://wire.example/logo.png', categories: ['News', 'Daily'] });
    expect(document.entries[0]).toMatchObject({
      summary: 'Words',
      authors: [{ name: 'Station' }],
      inheritsAuthors: true,
      enclosures: [{ url: 'https://wire.example/1.mp3', type: 'audio/mpeg', length: 12 }],
    });
  });

  it('take the address behind a FeedBurner link', () => {
    const text = rss(
      '<item><link>https://burner.example/~r/1</link><feedburner:origLink>https://wire.example/1</feedburner:origLink></item>',
    );
    expect(first(text)?.link).toBe('https://wire.example/1');
  });

  it('name the feed a reprint was taken from', () => {
    const text = rss('<item><title>One</title><source url="https://b.example/feed">Paper B</source></item>');
    expect(first(text)?.source).toEqual({ title: 'Paper B', link: 'https://b.example/feed', id: '' });
  });

  it('give entries taken back (RFC 6721), history (RFC 5005) and hubs (WebSub)', () => {
    const document = read(
      atom(`<fh:archive xmlns:fh="http://purl.org/syndication/history/1.0"/><link rel="prev-archive" href="2.xml"/><link rel="hub" href="https://hub.example/"/>
      <at:deleted-entry xmlns:at="http://purl.org/atompub/tombstones/1.0" ref="urn:1" when="2021-07-24T10:00:00Z"><at:comment>Wrong</at:comment></at:deleted-entry>`),
    );
    expect(document).toMatchObject({
      deleted: [{ id: 'urn:1', at: '2021-07-24T10:00:00Z', reason: 'Wrong' }],
      history: 'archive',
      links: [
        { rel: 'prev-archive', href: 'https://wire.example/feeds/2.xml' },
        { rel: 'hub', href: 'https://hub.example/' },
      ],
    });
  });

  it.each([
    ['<ttl>60</ttl>', 3_600_000],
    ['<sy:updatePeriod>hourly</sy:updatePeriod><sy:updateFrequency>2</sy:updateFrequency>', 1_800_000],
    ['<ttl>soon</ttl>', null],
  ])('say how long not to ask again: %s', (content, ms) => {
    expect(read(rss(content)).ttlMs).toBe(ms);
  });
});

describe('people', () => {
  it.each([
    ['desk@wire.example (The Desk)', { name: 'The Desk', email: 'desk@wire.example', url: '' }],
    ['The Desk (desk@wire.example)', { name: 'The Desk', email: 'desk@wire.example', url: '' }],
    ['The Desk &lt;desk@wire.example&gt;', { name: 'The Desk', email: 'desk@wire.example', url: '' }],
    ['desk@wire.example', { name: '', email: 'desk@wire.example', url: '' }],
    ['The Desk', { name: 'The Desk', email: '', url: '' }],
  ])('are read from “%s”', (written, person) => {
    expect(first(rss(`<item><author>${written}</author></item>`))?.authors).toEqual([person]);
  });

  it('are named once, though two elements name them', () => {
    const text = rss('<item><author>desk@wire.example (Desk)</author><dc:creator>Desk</dc:creator></item>');
    expect(first(text)?.authors).toHaveLength(1);
  });

  it('of an Atom feed are those of entries that name none (RFC 4287, 4.2.1)', () => {
    const text = atom('<author><name>Desk</name></author><entry/><entry><author><name>Ana</name></author></entry>');
    expect(read(text).entries.map(({ authors }) => authors[0]?.name)).toEqual(['Desk', 'Ana']);
  });
});

describe('text', () => {
  it.each([
    ['<title>a &lt;b&gt;</title>', 'a <b>', 'text'],
    ['<title type="html">a &lt;b&gt;c&lt;/b&gt;</title>', 'a <b>c</b>', 'html'],
    [
      '<title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">a &lt; <b>c</b></div></title>',
      'a &lt; <b>c</b>',
      'html',
    ],
    ['<title mode="base64" type="text/html">PGI+YzwvYj4=</title>', '<b>c</b>', 'html'],
  ])('of Atom is what its type says: %s', (title, value, type) => {
    expect(first(atom(`<entry>${title}</entry>`))).toMatchObject({ title: value, titleType: type });
  });

  it.each([
    ['A &amp; B', 'A & B', 'text'],
    ['A &lt;b&gt;B&lt;/b&gt;', 'A <b>B</b>', 'html'],
    ['<b>A</b> B', '<b>A</b> B', 'html'],
    ['<![CDATA[A &amp; B]]>', 'A &amp; B', 'html'],
    ['Caf&eacute; &unknown;', 'Café &unknown;', 'html'],
  ])('of RSS is HTML where it looks like it: %s', (written, value, type) => {
    expect(first(rss(`<item><title>${written}</title></item>`))).toMatchObject({ title: value, titleType: type });
  });

  it('of an entry has its own language, else that of what is around it', () => {
    const text = atom('<entry xml:lang="de"><title>a</title></entry><entry><title>b</title></entry>', 'xml:lang="fr"');
    expect(read(text).entries.map(({ language }) => language)).toEqual(['de', 'fr']);
  });
});

describe('relative addresses', () => {
  it('of Atom follow xml:base, however deep, in links and in HTML', () => {
    const text = atom(
      `<entry xml:base="b/"><link href="1.html"/><content type="html" xml:base="c/">&lt;img src="p.png" srcset="p.png 1x, q.png 2x"&gt;</content></entry>`,
      'xml:base="https://a.example/a/"',
    );
    expect(first(text)).toMatchObject({
      link: 'https://a.example/a/b/1.html',
      content:
        '<img src="https://a.example/a/b/c/p.png" srcset="https://a.example/a/b/c/p.png 1x, https://a.example/a/b/c/q.png 2x">',
    });
  });

  it('within XHTML follow the nearest xml:base', () => {
    const text = atom(
      `<entry><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml" xml:base="https://a.example/a/"><p><a href="1">1</a> <i xml:base="b/"><a href="2">2</a></i></p></div></content></entry>`,
    );
    expect(first(text)?.content).toBe(
      '<p><a href="https://a.example/a/1">1</a> <i><a href="https://a.example/a/b/2">2</a></i></p>',
    );
  });

  it('of RSS follow the site, else the address of the feed', () => {
    const item = '<item><link>1.html</link></item>';
    expect(first(rss(`<link>https://site.example/news/</link>${item}`))?.link).toBe('https://site.example/news/1.html');
    expect(first(rss(item))?.link).toBe('https://wire.example/feeds/1.html');
  });

  it('are never a way to run a script', () => {
    expect(first(rss('<item><link>javascript:alert(1)</link></item>'))?.link).toBe('');
  });
});

describe('JSON Feed', () => {
  it('keeps what is usable where members have the wrong type', () => {
    const document = read(
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'W',
        items: [
          { id: 7, url: '/7', title: ['no'], tags: ['a', null, 'a'], attachments: {}, authors: 'Desk' },
          null,
          { id: '8', author: { name: 'Ana' }, attachments: [{ url: '/8.mp3', size_in_bytes: '12' }] },
        ],
        hubs: [{ url: 'https://hub.example/' }],
        next_url: '?page=2',
      }),
    );
    expect(document.entries).toMatchObject([
      { id: '7', link: 'https://wire.example/7', title: '', categories: ['a'], enclosures: [] },
      { id: '8', authors: [{ name: 'Ana' }], enclosures: [{ url: 'https://wire.example/8.mp3', length: 12 }] },
    ]);
    expect(document.links.map(({ rel, href }) => [rel, href])).toEqual([
      ['next', 'https://wire.example/feeds/main.xml?page=2'],
      ['hub', 'https://hub.example/'],
    ]);
    expect(document.faults).toEqual(['item 2 is no object']);
  });
});

describe('charsets', () => {
  const document = (encoding: string) =>
    `<?xml version="1.0" encoding="${encoding}"?>${rss('<item><title>Élysée</title></item>')}`;
  const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
  const wide = (text: string) => {
    const points = [...text].map((letter) => letter.codePointAt(0) ?? 0);
    return new Uint8Array(Uint32Array.from([0xfeff, ...points]).buffer);
  };
  it.each([
    ['a declaration that is true', latin(document('iso-8859-1')), null, 'windows-1252'],
    ['a header that is false', latin(document('iso-8859-1')), 'text/xml; charset=utf-8', 'windows-1252'],
    ['a server that says Latin-1 of all', Buffer.from(document('utf-8')), 'text/xml; charset=iso-8859-1', 'utf-8'],
    ['ASCII that is none', Buffer.from(document('us-ascii')), null, 'utf-8'],
    ['UTF-32 with a mark', wide(document('utf-32')), null, 'utf-32le'],
  ])('are read by %s', (_name, bytes, contentType, encoding) => {
    const read = readFeedDocument(bytes, { url, contentType });
    expect([read.entries[0]?.title, read.encoding]).toEqual(['Élysée', encoding]);
  });
});

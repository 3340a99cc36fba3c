import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { decode } from '../readers/decode.ts';
import { feed } from '../sources/feed.ts';
import { feedAt } from '../sources/feed-config.ts';
import { readFeed } from '../sources/formats/feed.ts';
import { readAll, sourceContext } from './source-context.ts';

let server: Server;
let origin = '';
let requests: IncomingMessage[] = [];
let handle: (request: IncomingMessage, response: ServerResponse) => void = (_request, response) => response.end();

beforeAll(async () => {
  server = createServer((request, response) => {
    requests.push(request);
    handle(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
beforeEach(() => {
  requests = [];
});
afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

const item = (id: string, title: string, body = 'Body') =>
  `<item><guid isPermaLink="false">${id}</guid><title>${title}</title><link>/${id}</link><description>${body}</description></item>`;
const rss = (...items: string[]) =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>Wire</title>${items.join('')}</channel></rss>`;

function serve(body: string | Uint8Array, headers: Record<string, string> = {}) {
  handle = (request, response) => {
    if (headers.etag !== undefined && request.headers['if-none-match'] === headers.etag)
      return response.writeHead(304).end();
    return response.writeHead(200, headers).end(body);
  };
}

type State = Parameters<typeof feed.read>[2];
const read = (state: State = null) =>
  readAll(feed.read(sourceContext({ own: [origin] }), feedAt(`${origin}/feed.xml`), state));

describe('reading again', () => {
  it('asks whether anything changed and yields nothing when told no', async () => {
    serve(rss(item('1', 'One')), { etag: '"v1"' });
    const first = await read();
    const second = await read(first.state);
    expect([first.articles.length, second.articles.length, requests.at(-1)?.headers['if-none-match']]).toEqual([
      1,
      0,
      '"v1"',
    ]);
  });

  it('yields nothing for the same body without any validator', async () => {
    serve(rss(item('1', 'One')));
    const first = await read();
    expect((await read(first.state)).articles).toEqual([]);
  });

  it('yields new and changed entries alone, oldest first', async () => {
    serve(rss(item('3', 'Three'), item('2', 'Two'), item('1', 'One')));
    const first = await read();
    serve(rss(item('5', 'Five'), item('4', 'Four'), item('2', 'Two, corrected'), item('1', 'One')));
    const second = await read(first.state);
    expect(first.articles.map(({ title }) => title)).toEqual(['One', 'Two', 'Three']);
    expect(second.articles.map(({ title }) => title)).toEqual(['Two, corrected', 'Four', 'Five']);
  });
});

describe('refusals', () => {
  it.each([
    [401, 'auth'],
    [403, 'blocked'],
    [404, 'not-found'],
    [410, 'gone'],
    [429, 'rate-limit'],
    [500, 'network'],
  ])('status %s is %s', async (status, kind) => {
    handle = (_request, response) => response.writeHead(status, { 'retry-after': '60' }).end();
    await expect(read()).rejects.toMatchObject({
      kind,
      retryAfterMs: 60_000,
      message: expect.stringContaining(`${origin}/feed.xml`),
    });
  });

  it('keeps the complete entries of XML that was cut off, and names address and place', async () => {
    serve(`${rss(item('1', 'One')).replace('</channel></rss>', '')}\n<item><title>Two`);
    const { articles, issues } = await read();
    expect(articles.map(({ title }) => title)).toEqual(['One']);
    expect(issues).toMatchObject([
      {
        kind: 'malformed',
        message: expect.stringContaining(`${origin}/feed.xml: breaks off: <title> at line 2, column 7 is never closed`),
      },
    ]);
  });

  it.each([
    ['<html><body><p>Log in</body></html>', 'not a feed'],
    ['{"a":', 'not a feed'],
    ['', 'empty'],
  ])('says that %s is no feed', async (body, reason) => {
    serve(body);
    await expect(read()).rejects.toMatchObject({ kind: 'malformed', message: expect.stringContaining(reason) });
  });

  it('reads the entries around one that cannot be identified', () => {
    const { articles, issues } = readFeed(
      rss(item('1', 'One'), '<item><description>Only</description></item>', item('2', 'Two')),
      'x.xml',
    );
    expect([articles.map(({ title }) => title), issues]).toEqual([
      ['One', 'Two'],
      [{ kind: 'malformed', message: 'x.xml: entry 2 has no id, link or title' }],
    ]);
  });

  it('expands no entities of a document type', () => {
    const bomb = `<!DOCTYPE r [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>${rss(item('1', 'One &b;')).replace('<?xml version="1.0"?>', '')}`;
    expect(JSON.stringify(readFeed(bomb, 'x.xml').articles)).not.toContain('haha');
  });

  it('refuses elements nested without end', () => {
    const deep = `<item>${'<a>'.repeat(100_000)}${'</a>'.repeat(100_000)}</item>`;
    expect(() => readFeed(rss(deep), 'x.xml')).toThrow('nested too deep');
  });
});

describe('formats', () => {
  it('reads RSS 2.0 with full content, author, date and language', () => {
    const text = `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>W</title><language>en-gb</language>
      <item><guid>https://a.example/1</guid><title>T &amp;amp; U</title><dc:creator>Ana Example</dc:creator><pubDate>Sat, 24 Jul 2021 10:00:00 GMT</pubDate>
      <description>Short</description><content:encoded><![CDATA[<p>Full</p>]]></content:encoded><source url="https://b.example/f">Paper B</source></item></channel></rss>`;
    expect(readFeed(text, 'https://a.example/feed').articles[0]).toMatchObject({
      externalId: 'https://a.example/1',
      url: 'https://a.example/1',
      authors: [{ name: 'Ana Example' }],
      publishedAt: 'Sat, 24 Jul 2021 10:00:00 GMT',
      language: 'en-gb',
      body: { format: 'html', value: '<p>Full</p>', complete: true },
      summary: { value: 'Short' },
      publisher: { name: 'Paper B' },
    });
  });

  it('reads Atom with XHTML content and the address of its page', () => {
    const text = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr"><title>W</title><author><name>Desk</name></author><entry><id>urn:1</id><title type="html">T</title>
      <link rel="self" href="https://a.example/1.atom"/><link href="/1"/><updated>2021-07-24T10:00:00Z</updated>
      <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>a <b>b</b></p></div></content></entry></feed>`;
    expect(readFeed(text, 'https://a.example/feed').articles[0]).toMatchObject({
      externalId: 'urn:1',
      url: 'https://a.example/1',
      authors: [{ name: 'Desk' }],
      language: 'fr',
      body: { format: 'html', value: '<p>a <b>b</b></p>' },
    });
  });

  it('reads RDF and RSS 0.91', () => {
    const rdf = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="c"><title>W</title></channel>
      <item rdf:about="https://a.example/1"><title>One</title><link>https://a.example/1</link><dc:date>2021-07-24</dc:date></item></rdf:RDF>`;
    const old =
      '<rss version="0.91"><channel><title>W</title><item><title>One</title><link>https://a.example/1</link></item></channel></rss>';
    expect(
      [rdf, old].map((text) => readFeed(text, 'x').articles.map(({ externalId, title }) => [externalId, title])),
    ).toEqual([[['https://a.example/1', 'One']], [['https://a.example/1', 'One']]]);
  });

  it('tells entries apart by link where a feed gives them all one id', () => {
    const same = rss(item('1', 'One'), item('2', 'Two')).replaceAll(/<guid[^>]*>\d<\/guid>/g, '<guid>same</guid>');
    expect(readFeed(same, 'https://a.example/feed').articles.map(({ externalId }) => externalId)).toEqual([
      'https://a.example/1',
      'https://a.example/2',
    ]);
  });

  it('knows an entry without id and link by title and date', () => {
    const text = rss('<item><title>One</title><pubDate>24 Jul 2021</pubDate></item>');
    const [first, second] = [readFeed(text, 'x').articles[0], readFeed(text, 'x').articles[0]];
    expect(first?.externalId).toMatch(/^sha256:/);
    expect(first?.externalId).toBe(second?.externalId);
  });
});

describe('encodings', () => {
  it('leaves out a stray NUL of a feed and refuses what is full of them', () => {
    const text = rss(item('1', 'One'));
    expect(decode(Buffer.from(text.replace('One', 'O\0ne')), { declared: true })?.text).toBe(text);
    expect(decode(Buffer.from('\0\x01\0\x02'), { declared: true })).toBeNull();
  });

  const document = (encoding: string) => `<?xml version="1.0" encoding="${encoding}"?><r>Élysée “x”</r>`;
  const latin = (text: string) =>
    Uint8Array.from(text, (letter) => ({ '“': 0x93, '”': 0x94 })[letter] ?? letter.charCodeAt(0));
  const utf16 = (text: string, mark: boolean) => Buffer.from(`${mark ? '\ufeff' : ''}${text}`, 'utf16le');

  it.each([
    ['UTF-8', Buffer.from(document('utf-8')), null],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${document('utf-8')}`), null],
    ['UTF-16 with a mark', utf16(document('utf-16'), true), null],
    ['UTF-16 without a mark', utf16(document('utf-16'), false), null],
    ['windows-1252 as declared', latin(document('windows-1252')), null],
    ['windows-1252 that calls itself Latin-1', latin(document('iso-8859-1')), null],
    ['windows-1252 that calls itself UTF-8', latin(document('utf-8')), null],
    ['windows-1252 by its HTTP header', latin('<r>Élysée “x”</r>'), 'text/xml; charset=windows-1252'],
    ['UTF-8 that calls itself UTF-16', Buffer.from(document('utf-16')), null],
    ['UTF-8 with an unknown name', Buffer.from(document('x-nonsense')), null],
  ])('reads %s', (_name, bytes, contentType) => {
    expect(decode(bytes, { contentType, declared: true })?.text).toContain('<r>Élysée “x”</r>');
  });
});

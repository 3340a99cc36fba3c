/** Agency formats, tables, letters and archives in a folder: what each says of its articles. */

import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readFile } from '../sources/formats/file.ts';

const read = (path: string, content: string | Uint8Array, columns: Record<string, string> = {}) =>
  readFile(path, typeof content === 'string' ? Buffer.from(content) : content, { columns });

describe('CSV', () => {
  it('has an article a row, by the names of its header in any case', async () => {
    const { articles, issues } = await read(
      'list.csv',
      'Id,TITLE,text,date_published\r\n7,"Flood, again","The river\r\nrose ""high"".",2021-07-25\r\n8,Ebb,It fell.,\r\n',
    );
    expect(articles).toMatchObject([
      {
        externalId: 'list.csv#7',
        title: 'Flood, again',
        body: { value: 'The river\r\nrose "high".' },
        publishedAt: '2021-07-25',
      },
      { externalId: 'list.csv#8', title: 'Ebb', publishedAt: undefined },
    ]);
    expect(issues).toEqual([]);
  });

  it('has columns of other names where the configuration says so, and other marks between them', async () => {
    const { articles } = await read('list.csv', '\ufeffKopf;Inhalt\nFlut;Der Fluss stieg.\n', {
      title: 'Kopf',
      text: 'Inhalt',
    });
    expect(articles).toMatchObject([{ title: 'Flut', body: { value: 'Der Fluss stieg.' } }]);
  });

  it('names a row without an article, and reads the others', async () => {
    const { articles, issues } = await read('list.csv', 'title,text,note\nA,B,\n,,x\nC,D,\n');
    expect(articles.map(({ title }) => title)).toEqual(['A', 'C']);
    expect(issues).toMatchObject([
      { kind: 'malformed', message: 'list.csv, row 2: an article has a "title" or a "text"' },
    ]);
  });
});

describe('ninjs', () => {
  const item = {
    uri: 'urn:agency.example:1',
    versioncreated: '2021-07-25T10:00:00Z',
    pubstatus: 'usable',
    language: 'en',
    byline: 'By Ann Able and Ben Bold',
    headline: 'River rises',
    body_text: 'The river rose.',
    body_xhtml: '<p>The river rose.</p>',
    person: [{ name: 'Ann Able' }],
    subject: [{ name: 'weather' }],
    associations: {
      photo: {
        headline: 'The river',
        renditions: { web: { href: 'https://agency.example/1.jpg', mimetype: 'image/jpeg' } },
      },
    },
  };

  it('of version 1 has a member for each role', async () => {
    const { articles } = await read('a.json', JSON.stringify(item));
    expect(articles).toMatchObject([
      {
        externalId: 'urn:agency.example:1',
        title: 'River rises',
        body: { format: 'html', value: '<p>The river rose.</p>' },
        authors: [{ name: 'Ann Able' }, { name: 'Ben Bold' }],
        publishedAt: '2021-07-25T10:00:00Z',
        language: 'en',
        status: 'usable',
        categories: [{ term: 'weather' }],
        media: [{ url: 'https://agency.example/1.jpg', type: 'image/jpeg', title: 'The river' }],
        extra: { people: ['Ann Able'] },
      },
    ]);
  });

  it('of versions 2 and 3 has lists of parts with roles, in either spelling', async () => {
    const { articles } = await read(
      'a.json',
      JSON.stringify([
        {
          uri: 'https://agency.example/2',
          versionCreated: '2021-07-25T11:00:00Z',
          firstCreated: '2021-07-25T09:00:00Z',
          embargoed: '2021-07-26T00:00:00Z',
          headlines: [
            { role: 'short', value: 'River' },
            { role: 'main', value: 'River rises' },
          ],
          bodies: [
            { role: 'text', contentType: 'text/plain', value: 'It rose.' },
            { role: 'html', contentType: 'text/html', value: '<html><body class="a"><p>It rose.</p></body></html>' },
          ],
          descriptions: [{ role: 'lead', value: 'High water.' }],
          infosources: [{ name: 'Agency' }],
        },
      ]),
    );
    expect(articles).toMatchObject([
      {
        externalId: 'https://agency.example/2',
        url: 'https://agency.example/2',
        title: 'River rises',
        body: { format: 'html', value: '<p>It rose.</p>' },
        summary: { value: 'High water.' },
        publishedAt: '2021-07-25T09:00:00Z',
        updatedAt: '2021-07-25T11:00:00Z',
        embargoUntil: '2021-07-26T00:00:00Z',
        publisher: { name: 'Agency' },
      },
    ]);
  });

  it('takes an article back, or holds it', async () => {
    const lines = [
      { uri: 'urn:agency.example:1', pubstatus: 'canceled' },
      { ...item, pubstatus: 'stat:withheld' },
    ];
    const { articles } = await read('a.ndjson', lines.map((line) => JSON.stringify(line)).join('\n'));
    expect(articles.map(({ externalId, status }) => [externalId, status])).toEqual([
      ['urn:agency.example:1', 'canceled'],
      ['urn:agency.example:1', 'withheld'],
    ]);
  });
});

const newsItem = (meta: string, content: string) => `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/"
  guid="urn:agency.example:9" version="3" xml:lang="en"><itemMeta><provider literal="agency.example"><name>Agency</name></provider>
  <versionCreated>2021-07-25T10:00:00Z</versionCreated>${meta}</itemMeta>
  <contentMeta><contentCreated>2021-07-25T09:00:00Z</contentCreated><headline>River <em>rises</em></headline><by>By Ann Able</by>
  <creditline>Agency/Valley</creditline><language tag="en-GB"/><subject qcode="medtop:1"><name>weather</name></subject></contentMeta>
  <contentSet>${content}</contentSet></newsItem>`;

describe('NewsML-G2', () => {
  it('has what is known of an item, and its text as XHTML', async () => {
    const xhtml =
      '<inlineXML><html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body><p>It <b>rose</b> &amp; fell.</p></body></html></inlineXML>';
    const { articles } = await read(
      'a.xml',
      `<?xml version="1.0"?>${newsItem('<pubStatus qcode="stat:usable"/>', xhtml)}`,
    );
    expect(articles).toMatchObject([
      {
        externalId: 'urn:agency.example:9',
        title: 'River rises',
        authors: [{ name: 'Ann Able' }],
        publisher: { name: 'Agency/Valley' },
        language: 'en-GB',
        publishedAt: '2021-07-25T09:00:00Z',
        updatedAt: '2021-07-25T10:00:00Z',
        body: { format: 'html', value: '<p>It <b>rose</b> &amp; fell.</p>' },
        categories: [{ term: 'weather' }],
        status: 'usable',
        extra: { version: '3' },
      },
    ]);
  });

  it('comes in messages, with NITF or plain text, canceled, withheld or under an embargo', async () => {
    const nitf =
      '<inlineXML><nitf><body><body.content><block><p>It rose.</p><hl2>After</hl2></block></body.content></body></nitf></inlineXML>';
    const plain = '<inlineData contenttype="text/plain">It rose.</inlineData>';
    const { articles } = await read(
      'm.xml',
      `<n:newsMessage xmlns:n="http://iptc.org/std/nar/2006-10-01/"><n:header/><n:itemSet>
      ${newsItem('<embargoed>2021-07-26T00:00:00Z</embargoed>', nitf)}
      ${newsItem('<pubStatus qcode="stat:canceled"/>', plain)}
      ${newsItem('<pubStatus qcode="stat:withheld"/>', plain)}
      ${newsItem('<embargoed/>', plain)}
      <packageItem guid="urn:agency.example:p"/></n:itemSet></n:newsMessage>`,
    );
    expect(articles.map(({ status, embargoUntil, body }) => [status, embargoUntil, body?.value])).toEqual([
      ['usable', '2021-07-26T00:00:00Z', '<p>It rose.</p><h3>After</h3>'],
      ['canceled', undefined, 'It rose.'],
      ['withheld', undefined, 'It rose.'],
      ['withheld', undefined, 'It rose.'],
    ]);
  });

  it('that breaks off gives what stood before, and an issue', async () => {
    const { articles, issues } = await read(
      'm.xml',
      `<newsMessage><itemSet>${newsItem('', '')}<newsItem guid="urn:x"><itemMe`,
    );
    expect(articles.map(({ externalId }) => externalId)).toEqual(['urn:agency.example:9']);
    expect(issues).toMatchObject([{ kind: 'malformed', message: 'm.xml breaks off; what stood before was read' }]);
  });

  it('is refused when it nests without end', async () => {
    await expect(read('m.xml', `<newsMessage>${'<a>'.repeat(100_000)}`)).rejects.toMatchObject({ kind: 'malformed' });
  });
});

it('reads NewsML 1 by the roles of its components', async () => {
  const component = (role: string, data: string) =>
    `<NewsComponent><Role FormalName="${role}"/><ContentItem><MimeType FormalName="text/xhtml"/><DataContent><html><body>${data}</body></html></DataContent></ContentItem></NewsComponent>`;
  const { articles } = await read(
    'a.xml',
    `<NewsML><NewsItem><Identification><NewsIdentifier><PublicIdentifier>urn:newsml:agency.example:20210725:1:2</PublicIdentifier><RevisionId>2</RevisionId></NewsIdentifier></Identification>
     <NewsManagement><FirstCreated>20210725T090000+0000</FirstCreated><Status FormalName="Canceled"/></NewsManagement>
     <NewsComponent><NewsLines><HeadLine>River rises</HeadLine></NewsLines>${component('Contact', '<p>Call us.</p>')}${component('Body', '<p>It rose.</p>')}</NewsComponent></NewsItem></NewsML>`,
  );
  expect(articles).toMatchObject([
    {
      externalId: 'urn:newsml:agency.example:20210725:1',
      title: 'River rises',
      body: { format: 'html', value: '<p>It rose.</p>' },
      publishedAt: '20210725T090000+0000',
      status: 'canceled',
    },
  ]);
});

it('reads NITF by its own headline, byline and dates', async () => {
  const { articles } = await read(
    'a.xml',
    `<nitf xml:lang="en"><head><docdata management-status="usable"><doc-id id-string="n-1"/><date.issue norm="20210725T090000Z"/><doc.copyright holder="Agency"/></docdata></head>
     <body><body.head><hedline><hl1>River rises</hl1></hedline><byline>By <person>Ann Able</person></byline><abstract><p>High.</p></abstract></body.head>
     <body.content><p>It <em>rose</em>.</p><media><media-caption>The river</media-caption></media></body.content></body></nitf>`,
  );
  expect(articles).toMatchObject([
    {
      externalId: 'n-1',
      title: 'River rises',
      authors: [{ name: 'Ann Able' }],
      publisher: { name: 'Agency' },
      publishedAt: '20210725T090000Z',
      summary: { value: '<p>High.</p>' },
      body: { value: '<p>It <em>rose</em>.</p><figure><figcaption>The river</figcaption></figure>' },
    },
  ]);
});

it('says of OPML that it is no article', async () => {
  await expect(read('a.xml', '<?xml version="1.0"?><!-- feeds --><opml version="2.0"/>')).rejects.toMatchObject({
    kind: 'unsupported',
  });
});

const letter = (id: string, body: string, type = 'text/html') =>
  `From: Valley Weekly <desk@valley.example>\r\nSubject: =?utf-8?Q?River_rises_=E2=80=93_again?=\r\nDate: Sun, 25 Jul 2021 09:00:00 +0200\r\nMessage-ID: <${id}@valley.example>\r\nList-Id: "Valley letters" <letters.valley.example>\r\nList-Unsubscribe: <https://valley.example/bye>\r\nMIME-Version: 1.0\r\nContent-Type: ${type}; charset=utf-8\r\n\r\n${body}\r\n`;

describe('a letter', () => {
  it('is an article with its own id, publisher, date and address', async () => {
    const { articles } = await read(
      'a.eml',
      letter(
        '1',
        '<html><body><a href="https://valley.example/l?a=1&amp;b=2">View this email in your <b>browser</b></a><p onclick="x()">It rose.</p><img src="https://count.valley.example/p.gif" width="1" height="1"></body></html>',
      ),
    );
    expect(articles).toMatchObject([
      {
        externalId: '<1@valley.example>',
        title: 'River rises – again',
        url: 'https://valley.example/l?a=1&b=2',
        publisher: { name: 'Valley letters' },
        publishedAt: '2021-07-25T07:00:00.000Z',
        body: { format: 'html' },
        extra: { listId: 'letters.valley.example', from: 'desk@valley.example' },
      },
    ]);
    expect(articles[0]?.body?.value).toContain('<p>It rose.</p>');
    expect(articles[0]?.body?.value).not.toMatch(/count|onclick/);
  });

  it('may be plain text', async () => {
    const { articles } = await read('a.eml', letter('1', 'It rose.', 'text/plain'));
    expect(articles[0]?.body).toMatchObject({ format: 'text', value: expect.stringContaining('It rose.') });
  });

  it('is one of many in a mailbox', async () => {
    const box = ['1', '2'].map(
      (id) =>
        `From desk@valley.example Sun Jul 25 09:00:00 2021\n${letter(id, '>From the river.', 'text/plain').replaceAll('\r\n', '\n')}\n`,
    );
    const { articles } = await read('all.mbox', box.join(''));
    expect(articles.map(({ externalId, body }) => [externalId, body?.value.trim()])).toEqual([
      ['<1@valley.example>', 'From the river.'],
      ['<2@valley.example>', 'From the river.'],
    ]);
  });
});

describe('a web archive', () => {
  const page = '<html><body><p>It rose.</p></body></html>';
  const record = (url: string, { type = 'response', length = 0, body = page, contentType = 'text/html' } = {}) => {
    const http = `HTTP/1.1 200 OK\r\nContent-Type: ${contentType}; charset=utf-8\r\nContent-Length: ${body.length}\r\n\r\n${body}`;
    return `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Target-URI: ${url}\r\nWARC-Date: 2021-07-25T09:00:00Z\r\nWARC-Record-ID: <urn:uuid:${url.length}>\r\nContent-Type: application/http; msgtype=${type}\r\nContent-Length: ${length || http.length}\r\n\r\n${http}\r\n\r\n`;
  };
  const records = [
    record('https://valley.example/1'),
    record('https://valley.example/logo', { contentType: 'image/png', body: 'PNG' }),
    record('https://valley.example/2'),
  ];

  it.each([
    ['plain', 'a.warc', Buffer.from(records.join(''))],
    ['compressed record by record', 'a.warc.gz', Buffer.concat(records.map((each) => gzipSync(each)))],
  ])('that is %s gives its pages', async (_how, path, bytes) => {
    const { articles, issues } = await read(path, bytes);
    expect(articles).toMatchObject([
      {
        externalId: 'https://valley.example/1',
        url: 'https://valley.example/1',
        body: { format: 'page', value: page },
        extra: { archivedAt: '2021-07-25T09:00:00Z' },
      },
      { externalId: 'https://valley.example/2' },
    ]);
    expect(issues).toEqual([]);
  });

  it('that is cut off gives what stood before, and an issue', async () => {
    const { articles, issues } = await read('a.warc', `${records[0]}${records[2]?.slice(0, -30)}`);
    expect(articles.map(({ url, body }) => [url, body?.complete])).toEqual([
      ['https://valley.example/1', true],
      ['https://valley.example/2', false],
    ]);
    expect(issues).toMatchObject([{ kind: 'malformed', externalId: 'https://valley.example/2' }]);
  });

  it.each([10, 110, 300, 300_000])('with a length that lies (%i) gives every page, and an issue', async (length) => {
    const lying = record('https://valley.example/lie', { length });
    const { articles, issues } = await read('a.warc', `${records[0]}${lying}${records[2]}`);
    expect(articles.map(({ url }) => url?.at(-1))).toEqual(['1', 'e', '2']);
    expect(issues).toMatchObject([
      { message: expect.stringContaining(`lie): its Content-Length is ${length}, it has`) },
    ]);
  });

  it('with a broken part gives the others, and an issue', async () => {
    const broken = gzipSync(record('https://valley.example/x')).fill(0x55, 20, 60);
    const bytes = Buffer.concat([gzipSync(records[0] ?? ''), broken, gzipSync(records[2] ?? '')]);
    const { articles, issues } = await read('a.warc.gz', bytes);
    expect(articles.map(({ url }) => url?.at(-1))).toEqual(['1', '2']);
    expect(issues).toMatchObject([{ kind: 'malformed' }]);
  });

  it('of many empty records is read in little time', async () => {
    const started = performance.now();
    const { articles } = await read('a.warc', 'WARC/2.0\r\nContent-Length: 0\r\n\r\n'.repeat(50_000));
    expect(performance.now() - started).toBeLessThan(5_000);
    expect(articles).toEqual([]);
  });

  it('that is none is refused', async () => {
    await expect(read('a.warc', 'no archive')).rejects.toMatchObject({ kind: 'malformed' });
  });
});

describe('a compressed file', () => {
  it('is read as what it holds', async () => {
    const { articles } = await read('a.json.gz', gzipSync('{"title":"River rises"}'));
    expect(articles).toMatchObject([{ externalId: 'a.json.gz', title: 'River rises' }]);
  });

  it('that is none, or a bomb, is refused', async () => {
    await expect(read('a.txt.gz', 'plain')).rejects.toMatchObject({
      kind: 'malformed',
      message: expect.stringContaining('a.txt.gz is not gzip'),
    });
    await expect(read('a.txt.gz', gzipSync(Buffer.alloc(300 * 1024 * 1024), { level: 1 }))).rejects.toMatchObject({
      kind: 'too-large',
    });
  });
});

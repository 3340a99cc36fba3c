import { describe, expect, it } from 'vitest';
import { tidyAuthors } from '../readers/page/authors.ts';
import { repairJson } from '../readers/page/repair-json.ts';
import { readPage } from '../readers/page.ts';

const now = Date.UTC(2021, 6, 30);
const sentence =
  'The committee opened an inquiry on Thursday after members had asked for it, and named a chair from the opposition. ';

function page(head: string, body = '', options: { url?: string; lang?: string } = {}) {
  const html = `<!doctype html><html lang="${options.lang ?? 'en'}"><head>${head}</head><body>${body}<article><p>${sentence.repeat(3)}</p><p>${sentence.repeat(2)}</p></article></body></html>`;
  return readPage(html, { url: options.url ?? 'https://news.example/inquiry', now });
}
function ld(json: string) {
  return `<script type="application/ld+json">${json}</script>`;
}

describe('what a page says of itself', () => {
  it('is read from JSON-LD in a graph, with authors by reference', () => {
    const said = page(
      ld(`{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"Example News"},
        {"@type":"Person","@id":"#a","name":"Ana Example"},
        {"@type":["NewsArticle"],"headline":"Inquiry opened","author":{"@id":"#a"},"datePublished":"2021-07-22T10:00:00+02:00",
         "dateModified":"2021-07-23","isAccessibleForFree":"False","articleSection":"Politics","keywords":["inquiry","members"]}]}`),
    );
    expect(said).toMatchObject({
      title: 'Inquiry opened',
      authors: ['Ana Example'],
      publishedAt: '2021-07-22T10:00:00+02:00',
      modifiedAt: '2021-07-23',
      siteName: 'Example News',
      isFree: false,
      section: 'Politics',
      tags: ['inquiry', 'members'],
    });
  });

  it('is not taken from a review of somebody else’s claim', () => {
    expect(
      page(ld('{"@type":"ClaimReview","datePublished":"2019-01-01","author":"Ben Sample"}')).publishedAt,
    ).toBeNull();
  });

  it.each([
    ['a comma too many', '{"@type":"Article","headline":"Inquiry opened",}'],
    ['a line end in a string', '{"@type":"Article","description":"one\ntwo","headline":"Inquiry opened"}'],
    ['single quotes', "{'@type':'Article','headline':'Inquiry opened'}"],
    ['an HTML comment around it', '<!-- {"@type":"Article","headline":"Inquiry opened"} -->'],
    ['CDATA marks', '//<![CDATA[\n{"@type":"Article","headline":"Inquiry opened"}\n//]]>'],
    ['bare quotes in a string', '{"@type":"Article","description":"the "big" one","headline":"Inquiry opened"}'],
    ['its end cut off', '{"@type":"Article","headline":"Inquiry opened"'],
    ['a wrong escape', '{"@type":"Article","description":"it\\\'s \\x","headline":"Inquiry opened"}'],
  ])('is read from JSON-LD with %s', (_name, json) => {
    expect(page(ld(json)).title).toBe('Inquiry opened');
  });

  it('leaves good JSON as it means', () => {
    const value = { a: ['x, y', { b: 'c "d" \\ /' }], n: -1.5e3, t: true, z: null };
    expect(JSON.parse(repairJson(JSON.stringify(value, null, 2)))).toEqual(value);
  });

  it('takes the site’s name off the title, not a part of the headline', () => {
    const site = '<meta property="og:site_name" content="Example News">';
    expect([
      page(`${site}<meta property="og:title" content="Inquiry – what now? | Example News">`).title,
      page(`${site}<title>Inquiry – what now?</title>`).title,
    ]).toEqual(['Inquiry – what now?', 'Inquiry – what now?']);
  });

  it('prefers the claim that the page shows', () => {
    const json = ld('{"@type":"Article","headline":"a kind of inquiry","name":"Inquiry"}');
    expect(page(`<title>Inquiry</title>${json}`, '<h1>Inquiry</h1>').title).toBe('Inquiry');
  });

  it('makes addresses absolute', () => {
    const said = page(
      '<base href="/sub/"><link rel="canonical" href="a?b=1"><meta property="og:image" content="/i.jpg">',
    );
    expect([said.canonicalUrl, said.image]).toEqual(['https://news.example/sub/a?b=1', 'https://news.example/i.jpg']);
  });

  it('reports what the page reserves', () => {
    const said = page(
      '<meta name="robots" content="index, noarchive"><meta name="tdm-reservation" content="1"><meta name="tdm-policy" content="https://news.example/policy.json">',
    );
    expect(said.reservations).toEqual(['noarchive', 'tdm-reservation', 'tdm-policy: https://news.example/policy.json']);
  });

  it('names the feeds and the WordPress API it links to', () => {
    const said = page(
      '<link rel="alternate" type="application/rss+xml" title="All" href="/feed"><link rel="https://api.w.org/" href="/wp-json/"><link rel="alternate" hreflang="fr" href="/fr">',
    );
    expect(said.links).toEqual([
      { rel: 'alternate', href: 'https://news.example/feed', type: 'application/rss+xml', title: 'All' },
      { rel: 'https://api.w.org/', href: 'https://news.example/wp-json/', type: '', title: '' },
    ]);
  });

  it('believes the text when the page claims another language', () => {
    const french =
      'La commission a ouvert jeudi une enquête sur les exportations de logiciels, après les demandes de députés. ';
    const said = readPage(`<html lang="en-GB"><body><article><p>${french.repeat(4)}</p></article></body></html>`, {
      now,
    });
    expect([said.language, page('', '', { lang: 'en-GB' }).language]).toEqual(['fr', 'en-GB']);
  });
});

describe('authors', () => {
  it.each([
    [['By Ana Example and Ben Sample'], ['Ana Example', 'Ben Sample']],
    [['Von Ana Example, Berlin'], ['Ana Example']],
    [['Ana Example, Political Editor'], ['Ana Example']],
    [['https://social.example/ana', '@ana'], []],
    [['Example, Ana'], ['Example, Ana']],
    [['Staff', 'admin'], []],
  ])('of %j are %j', (written, names) => {
    expect(tidyAuthors(written).filter((name) => name !== 'ana')).toEqual(names);
  });

  it('come from the byline when nothing else names them', () => {
    expect(page('', '<h1>Inquiry opened</h1><p class="byline">By Ana Example</p>').authors).toEqual(['Ana Example']);
  });
});

describe('dates', () => {
  it.each([
    [
      'structured data before the address',
      ld('{"@type":"Article","datePublished":"2021-07-22"}'),
      '',
      'https://a.example/2021/07/21/x',
      '2021-07-22',
    ],
    ['a meta element', '<meta name="DC.date.issued" content="2021-07-22T08:00:00Z">', '', '', '2021-07-22T08:00:00Z'],
    ['the address', '', '', 'https://a.example/2021/07/21/x', '2021-07-21'],
    ['microdata', '', '<span itemprop="datePublished" content="2021-07-20">x</span>', '', '2021-07-20'],
    [
      'a time element',
      '',
      '<article><h1>Inquiry</h1><time datetime="2021-07-19T10:00">19 July</time></article>',
      '',
      '2021-07-19T10:00',
    ],
    ['a line under the headline', '', '<h1>Inquiry</h1><p>Published on July 18, 2021</p>', '', '2021-07-18'],
    ['German', '', '<h1>Inquiry</h1><div class="meta">Veröffentlicht am 17. März 2021</div>', '', '2021-03-17'],
    ['French', '', '<h1>Inquiry</h1><p>Publié le 1er août 2020 à 10h</p>', '', '2020-08-01'],
    ['Polish', '', '<h1>Inquiry</h1><p>16 października 2020, 10:00</p>', '', '2020-10-16'],
    ['Russian', '', '<h1>Inquiry</h1><p>15 февраля 2021</p>', '', '2021-02-15'],
    ['Chinese', '', '<h1>Inquiry</h1><p>2021年7月14日</p>', '', '2021-07-14'],
    [
      'the label that means publication',
      '',
      '<h1>Inquiry</h1><p>Updated: 13 July 2021</p><p>Published: 12 July 2021</p>',
      '',
      '2021-07-12',
    ],
  ])('are found by %s', (_name, head, body, url, expected) => {
    expect(page(head, body, { url }).publishedAt).toBe(expected);
  });

  it('are never to come, never a copyright, never a mere year', () => {
    expect([
      page('<meta property="article:published_time" content="2022-01-01T00:00:00Z">').publishedAt,
      page('', '<footer>© 2021 Example News, 1.1.2021</footer>').publishedAt,
      page('<meta name="date" content="2021">').publishedAt,
    ]).toEqual([null, null, null]);
  });

  it('keep a change apart from publication', () => {
    const said = page('<meta property="article:modified_time" content="2021-07-23T10:00:00Z">');
    expect([said.publishedAt, said.modifiedAt]).toEqual([null, '2021-07-23T10:00:00Z']);
  });
});

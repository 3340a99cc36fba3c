import { describe, expect, it } from 'vitest';
import { readPage, readPageDocument } from '../readers/page.ts';

const now = Date.UTC(2021, 6, 30);
const paragraph = (n: number) =>
  `Paragraph ${n} says that the committee opened an inquiry on Thursday after members had asked for it, and that the chair comes from the opposition benches.`;
const article = [1, 2, 3, 4].map((n) => `<p>${paragraph(n)}</p>`);

function read(body: string, head = '<title>Inquiry opened</title>') {
  return readPage(`<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`, { now });
}
function paragraphs(body: string, head?: string) {
  return read(body, head).text.split('\n\n');
}
const whole = [1, 2, 3, 4].map(paragraph);

describe('the article of a page', () => {
  it('is its paragraphs, without headline, byline, date and what stands around it', () => {
    const { text, removed } =
      read(`<nav><a href="/">Home</a></nav><h1>Inquiry opened</h1><p class="byline">By Ana Example</p><time>22 July 2021</time>
      <article>${article.join('')}</article><div class="related-articles"><h3>Related</h3><a href="/x">Another story of the day</a></div>
      <footer>© 2021 Example News</footer>`);
    expect(text.split('\n\n')).toEqual(whole);
    expect(removed.map(({ rule }) => rule)).toEqual([
      'navigation',
      'title-repeated',
      'byline',
      'timestamp',
      'related-links',
      'page-footer',
    ]);
  });

  it.each([
    [
      'a caption',
      '<figure><img src="a.jpg"><figcaption>The chair of the committee on her way to a hearing on Thursday.</figcaption></figure>',
      'caption',
    ],
    [
      'a newsletter box',
      '<div class="newsletter-signup"><p>Get our best stories in your inbox every morning of the week.</p></div>',
      'newsletter',
    ],
    ['a share bar', '<ul class="social-share"><li>Facebook</li><li>Mail it to your friends</li></ul>', 'share-prompt'],
    ['a call to follow', '<p>Follow our channel on <a href="/t">Telegram</a> for more news.</p>', 'prompt'],
    ['a linked teaser', '<p><a href="/x">Another story that you might like to read today</a></p>', 'related-links'],
    [
      'comments',
      '<section id="comments"><p>I think that this is a very good thing indeed, and said so before.</p></section>',
      'comment-system',
    ],
    [
      'what is hidden',
      '<div style="display: none"><p>Only a machine reads this sentence, and nobody else will.</p></div>',
      'hidden',
    ],
  ])('is without %s', (_name, box, rule) => {
    const { text, removed } = read(
      `<article>${article.slice(0, 2).join('')}${box}${article.slice(2).join('')}</article>`,
    );
    expect(text.split('\n\n')).toEqual(whole);
    expect(removed.map((block) => block.rule)).toContain(rule);
  });

  it.each([
    ['a heading', '<h2>What happens next</h2>', 'What happens next'],
    [
      'a list',
      '<ul><li>first of all, an interim report</li><li>then a vote of the house</li></ul>',
      'first of all, an interim report',
    ],
    [
      'a quotation',
      '<blockquote>We want to know what happened there.</blockquote>',
      'We want to know what happened there.',
    ],
    ['a short answer', '<p>No.</p>', 'No.'],
    [
      'a sentence with links',
      '<p>It follows <a href="/a">an earlier report</a> of the house on the same numbers.</p>',
      'It follows an earlier report of the house on the same numbers.',
    ],
  ])('keeps %s within it', (_name, markup, text) => {
    expect(
      paragraphs(`<article>${article.slice(0, 2).join('')}${markup}${article.slice(2).join('')}</article>`),
    ).toContain(text);
  });

  it('starts with the paragraph under the headline, in whatever box that stands', () => {
    const lead = 'A committee will ask who compiled the numbers, and for whom.';
    expect(
      paragraphs(
        `<header><h1>Inquiry opened</h1><p class="intro">${lead}</p></header><div class="text">${article.join('')}</div>`,
      ),
    ).toEqual([lead, ...whole]);
  });

  it.each(['Mehr zum Thema', 'Lire aussi', 'Te puede interesar', 'Leggi anche', 'Read more'])(
    'ends at “%s”',
    (heading) => {
      expect(
        paragraphs(`<article>${article.join('')}<h3>${heading}</h3><p>Another story of the day</p></article>`),
      ).toEqual(whole);
    },
  );

  it('survives classes that speak of what a box has or lacks', () => {
    expect(
      paragraphs(`<div class="post tag-newsletter category-comments has-ads no-share">${article.join('')}</div>`),
    ).toEqual(whole);
  });

  it('is found where only readers without scripts get it', () => {
    expect(paragraphs(`<div id="app">Loading</div><noscript>${article.join('')}</noscript>`)).toEqual(whole);
  });

  it('is taken from structured data when the page shows none', () => {
    const json = JSON.stringify({
      '@type': 'NewsArticle',
      headline: 'Inquiry opened',
      articleBody: whole.join('\n\n'),
    });
    expect(paragraphs('<div id="app">Loading</div>', `<script type="application/ld+json">${json}</script>`)).toEqual(
      whole,
    );
  });

  it('is read without a head, a body or closing tags', () => {
    expect(readPage(whole.map((text) => `<p>${text}`).join('\n'), { now }).text.split('\n\n')).toEqual(whole);
  });

  it('is read in Chinese, where a sentence is short', () => {
    const sentence = '委员会星期四应成员要求展开调查，并任命反对党议员为主席，调查预计持续到年底。';
    const body = `<div class="menu"><a href="/">首页</a></div><div class="text"><p>${sentence.repeat(2)}</p><p>${sentence.repeat(3)}</p></div>`;
    expect(paragraphs(body)).toEqual([sentence.repeat(2), sentence.repeat(3)]);
  });
});

it('gives the markup of the article alone, and the encoding of the page', () => {
  const html = `<html><head><meta charset="iso-8859-1"></head><body><nav>Home</nav><article>${article.join('')}<p>Caf\u00e9 again, and once more for the sake of it.</p></article></body></html>`;
  const document = readPageDocument(Buffer.from(html, 'latin1'), { url: 'https://news.example/a', now });
  expect(document.encoding).toBe('windows-1252');
  expect(document.html).toContain('Café again');
  expect(document.html).not.toContain('Home');
});

describe('a hostile page', () => {
  it.each([
    ['nested boxes', '<div>'],
    ['nested headings', '<h1>x'],
    ['unclosed cells', '<td>'],
    ['closing tags', '</p>'],
    ['misnested elements', '<b></i>'],
    ['forms', '<form>'],
    ['open JSON', '<script type="application/ld+json">{"a":['],
  ])('of %s is read in time', (_name, piece) => {
    const start = process.cpuUsage();
    readPage(piece.repeat(Math.ceil(200_000 / piece.length)), { now });
    expect(process.cpuUsage(start).user / 1e6).toBeLessThan(4);
  });
});

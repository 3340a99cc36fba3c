import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { openFiles } from '../pipeline/files.ts';
import { normalise } from '../pipeline/normalise.ts';
import { truncationIn } from '../pipeline/truncation.ts';
import { languageOf } from '../readers/language.ts';
import { folder } from '../sources/folder.ts';
import type { RawArticle } from '../sources/source.ts';
import { readAll, sourceContext } from './source-context.ts';

const received = Date.UTC(2021, 6, 25, 12);

function text(value: string, more: Partial<RawArticle> = {}) {
  return normalise(
    { externalId: 'a', title: 'Title', body: { format: 'text', value, complete: true }, ...more },
    received,
  );
}
function html(value: string, more: Partial<RawArticle> = {}) {
  return normalise(
    { externalId: 'a', title: 'Title', body: { format: 'html', value, complete: true }, ...more },
    received,
  );
}

describe('plain text', () => {
  it('keeps paragraphs, tidies blanks and changes no word', () => {
    expect(text('One  “two”\t– three.\r\n\r\n\r\n  Four’s\u00a0five.  ').text).toBe(
      'One “two” – three.\n\nFour’s five.',
    );
  });

  it('joins lines that a machine wrapped', () => {
    const wrapped =
      'The committee heard on Thursday that the list of numbers\nwas compiled over several years by clients in many states\nof the world.';
    expect(text(wrapped).text).not.toContain('\n');
  });

  it('composes letters, drops control characters and mends lone surrogates', () => {
    expect(text('Cafe\u0301 a\u0000b\u200bc \ud800 \u202ed.').text).toBe('Café abc \ufffd d.');
  });

  it('takes the first line as title when none is given, without its full stop', () => {
    const article = text('Minister resigns.\n\nShe left on Monday.', { title: undefined });
    expect([article.title, article.text]).toEqual(['Minister resigns', 'She left on Monday.']);
  });

  it('sets a repeated title aside by name', () => {
    const article = text('Inquiry opened!\n\nIt began today.', { title: 'Inquiry opened' });
    expect([article.text, article.removedBlocks]).toEqual([
      'It began today.',
      [{ text: 'Inquiry opened!', rule: 'title-repeated', ordinal: 0 }],
    ]);
  });

  it('sets junk aside with its rule and keeps the article', () => {
    const article = text('It began today.\n\nAdvertisement\n\nIt goes on.\n\nPrevious Post Next Post');
    expect([article.text, article.removedBlocks]).toEqual([
      'It began today.\n\nIt goes on.',
      [
        { text: 'Advertisement', rule: 'advertisement', ordinal: 0 },
        { text: 'Previous Post Next Post', rule: 'navigation', ordinal: 1 },
      ],
    ]);
  });

  it('decodes a title that was escaped twice', () => {
    expect(text('Body.', { title: 'Research &amp;amp; <b>development</b> cut &lt;i&gt;again&lt;/i&gt;' }).title).toBe(
      'Research & development cut again',
    );
  });

  it('keeps a title with a bare comparison in it', () => {
    expect(text('Body.', { title: 'Growth < 2 % and > 1 %' }).title).toBe('Growth < 2 % and > 1 %');
  });

  it('has a title and an empty text when the source gives nothing', () => {
    const article = normalise({ externalId: 'item-7' }, received);
    expect([article.title, article.text, article.notes]).toEqual([
      'item-7',
      '',
      ['noText: the source gives no text of the article'],
    ]);
  });

  it('says that an excerpt is one', () => {
    const article = normalise(
      { externalId: 'a', title: 'T', summary: { format: 'html', value: '<p>Short.</p>' } },
      received,
    );
    expect([article.text, article.notes]).toEqual(['Short.', ['excerptOnly: the source gives an excerpt']]);
  });
});

describe('HTML', () => {
  it('makes blocks to paragraphs and entities to letters', () => {
    expect(html('<p>One &amp; <b>two</b></p><ul><li>three</li><li>four&nbsp;five</li></ul>end').text).toBe(
      'One & two\n\nthree\n\nfour five\n\nend',
    );
  });

  it('never shows scripts, styles or attributes', () => {
    const hostile =
      '<p onclick="alert(1)">Safe.</p><script>alert(2)</script><style>p{}</style><svg><text>x</text></svg><iframe>y</iframe><img src=x onerror="alert(3)">';
    expect(html(hostile).text).toBe('Safe.');
  });

  it('does not let a broken script tag spill into the text', () => {
    expect(html('<p>Safe.</p><script>var a = "<p>not text</p>"').text).toBe('Safe.');
  });

  it('sets navigation, captions and forms aside by name', () => {
    const article = html(
      '<nav>Home News</nav><p>Text.</p><figure><figcaption>A hall</figcaption></figure><form>Search</form>',
    );
    expect([article.text, article.removedBlocks.map(({ text, rule }) => [text, rule])]).toEqual([
      'Text.',
      [
        ['Home News', 'navigation'],
        ['A hall', 'caption'],
        ['Search', 'form'],
      ],
    ]);
  });

  it('reads a hundred thousand nested elements', () => {
    expect(html(`${'<b>'.repeat(100_000)}deep`).text).toContain('deep');
  });

  it.each([
    ['<', '<'],
    ['open tags', '<b '],
    ['ampersands', '&'],
    ['blanks', ' \t'],
    ['blanks in elements', '<i> </i>'],
    ['scripts', '<script>'],
    ['line ends', '\n '],
    ['comments', '<!--'],
    ['attributes', '<p a="'],
  ])('comes to an end with a long run of %s', (_name, piece) => {
    const value = piece.repeat(Math.ceil(200_000 / piece.length));
    for (const format of ['html', 'page', 'text', 'markdown'] as const) {
      const article = normalise(
        { externalId: 'a', title: piece.repeat(1000), body: { format, value, complete: true } },
        received,
      );
      expect(article.text.length).toBeLessThanOrEqual(value.length * 3);
    }
  });

  it('reads Markdown as text', () => {
    const markdown = '## Part\n\nSome *stressed* [link](https://a.example).\n\n- one\n- two';
    expect(text('', { body: { format: 'markdown', value: markdown, complete: true } }).text).toBe(
      'Part\n\nSome stressed link.\n\none\n\ntwo',
    );
  });

  it('finds the article of a page, what the page says of it, and keeps the rest aside', () => {
    const sentence =
      'The committee opened an inquiry on Thursday after members had asked for it, and named a chair from the opposition. ';
    const value = `<!doctype html><html lang="en-GB"><head><title>Inquiry opened – Example News</title>
      <meta property="og:site_name" content="Example News"><meta property="article:published_time" content="2021-07-22T10:00:00Z">
      <link rel="canonical" href="https://news.example/inquiry?utm_source=x"></head><body><nav><a href="/">Home</a></nav>
      <div id="share">Share on Facebook</div><article><h1>Inquiry opened</h1><p>${sentence.repeat(3)}</p><p>${sentence.repeat(2)}</p></article>
      <footer>© 2021 Example News</footer></body></html>`;
    const article = normalise({ externalId: 'p.html', body: { format: 'page', value, complete: true } }, received);
    expect(article).toMatchObject({
      url: 'https://news.example/inquiry',
      language: 'en',
      originPublisher: 'Example News',
      publishedAt: Date.UTC(2021, 6, 22, 10),
    });
    expect(article.text.split('\n\n')).toEqual([sentence.repeat(3).trim(), sentence.repeat(2).trim()]);
    expect(article.removedBlocks.map(({ text, rule }) => [rule, text])).toContainEqual([
      'page-footer',
      '© 2021 Example News',
    ]);
  });
});

describe('dates, authors, origin', () => {
  it('gives no date rather than a guess or a future', () => {
    const dates = ['soon', '2031-01-01', undefined].map((publishedAt) => text('Body.', { publishedAt }).publishedAt);
    expect(dates).toEqual([null, null, null]);
    expect(text('Body.', { publishedAt: '2031-01-01' }).notes).toContain('dateInFuture: 2031-01-01');
  });

  it('takes the date of the last change when there is no other, and says so', () => {
    const article = text('Body.', { updatedAt: '2021-07-24T10:00:00Z' });
    expect([article.publishedAt, article.notes]).toEqual([
      Date.UTC(2021, 6, 24, 10),
      ['dateOfUpdate: the source gives only the date of the last change'],
    ]);
  });

  it('takes authors from a byline when the source names none', () => {
    const article = text('By Ana Example and Ben Sample\n\nIt began today.');
    expect([article.authors, article.text]).toEqual([['Ana Example', 'Ben Sample'], 'It began today.']);
  });

  it('credits the agency that a text credits, not the paper that reprints it', () => {
    const article = text('PARIS, July 21 (Example Agency) – It began today.', { publisher: { name: 'Daily Sample' } });
    expect([article.originPublisher, article.isCredited]).toEqual(['Example Agency', true]);
  });

  it('credits nobody else for a text of the agency itself', () => {
    const article = text('PARIS (Example Agency) – It began today.', { publisher: { name: 'Example Agency' } });
    expect([article.originPublisher, article.isCredited]).toEqual(['Example Agency', false]);
  });

  it('drops addresses that are none', () => {
    expect([
      text('B.', { url: 'javascript:alert(1)' }).url,
      text('B.', { url: 'https://a.example/x?utm_id=1' }).url,
    ]).toEqual([null, 'https://a.example/x']);
  });
});

describe('language', () => {
  const french =
    'La commission a ouvert jeudi une enquête sur les exportations de logiciels, après les demandes de plusieurs députés.';

  it('is detected where the source says nothing or says it wrong', () => {
    expect([languageOf(french), languageOf(french, 'en-US'), languageOf(french, 'fr-FR')]).toEqual(['fr', 'fr', 'fr']);
  });

  it('is taken from the source where the text is too short, and null without either', () => {
    expect([languageOf('Oui.', 'fr'), languageOf('Oui.'), languageOf('12345', 'zz-')]).toEqual(['fr', null, 'zz']);
  });
});

describe('truncation', () => {
  it.each(['It was no sign of whether that The project could not look.', 'He said that the It was over.'])(
    'is suspected in “%s”',
    (sentence) => {
      expect(truncationIn(sentence)).toContain(sentence.slice(10, 30));
    },
  );

  it.each([
    'He told them that The Hague had agreed.',
    'It is part of the United States.',
    'She asked whether Israel would act.',
    'Short heading',
  ])('is not suspected in “%s”', (sentence) => {
    expect(truncationIn(sentence)).toBeNull();
  });
});

const seeds = fileURLToPath(new URL('../../shared/seeds', import.meta.url));
const present = existsSync(seeds);
if (!present) console.warn('skipped: ../shared/seeds is not there');

describe.skipIf(!present)('the founding article', () => {
  it('comes through the folder with its title, its text, and its two lines of junk set aside', async () => {
    const ctx = sourceContext({ files: await openFiles(seeds) });
    const { articles } = await readAll(
      folder.read(ctx, { path: seeds, include: ['*.txt'], exclude: [], watch: false }, null),
    );
    const article = normalise(articles[0]!, received);
    expect(article.title).toBe('Emmanuel Macron ‘pushes for Israeli inquiry’ into NSO spyware concerns');
    expect(article.text).toMatch(/^Emmanuel Macron has reportedly spoken .* reported on Saturday\.$/);
    expect(article.text).toContain('“properly investigating”');
    expect(article.removedBlocks).toEqual([
      { text: 'Please Select Embedded Mode To Show The Comment System.*', rule: 'comment-system', ordinal: 0 },
      { text: 'Previous Post Next Post', rule: 'navigation', ordinal: 1 },
    ]);
    expect(article.language).toBe('en');
    expect(article.publishedAt).toBeNull();
    expect(article.notes.join('\n')).toMatch(/^truncationSuspected: .*whether that The Pegasus/);
  });
});

/** Sanitised HTML, judged by the document a browser makes of it. */

import { describe, expect, it } from 'vitest';
import { sanitiseHtml } from '../readers/sanitise.ts';
import { dangerIn, textOf } from './markup-danger.ts';
import { payloads } from './markup-payloads.ts';

describe('an attack', () => {
  it.each(payloads)('%j leaves nothing dangerous, and its words where it had any', (payload) => {
    for (const base of [undefined, 'https://paper.example/news/']) {
      const html = sanitiseHtml(payload, base);
      expect(dangerIn(html)).toEqual([]);
      expect(sanitiseHtml(html, base)).toBe(html);
    }
  });

  it('costs a reader hardly a word', () => {
    const speaking = payloads.filter((payload) => payload.includes('READ'));
    const mute = speaking.filter((payload) => !textOf(sanitiseHtml(payload)).includes('READ'));
    expect(mute).toEqual([]);
  });
});

describe('a document', () => {
  it('keeps its structure and loses what speaks to the page around it', () => {
    const html = sanitiseHtml(
      '<h2 id="top" class="big">Flood</h2><p style="color:red" lang="en-GB">Water <b>rose</b>&nbsp;&amp; fell.<br>Twice.</p>' +
        '<ul><li>one<li>two</ul><blockquote cite="/s">Quote</blockquote><time datetime="2021-07-25">Sunday</time>',
      'https://paper.example/news/1',
    );
    expect(html).toBe(
      '<h2>Flood</h2><p lang="en-GB">Water <b>rose</b>\u00a0&amp; fell.<br>Twice.</p><ul><li>one</li><li>two</li></ul>' +
        '<blockquote cite="https://paper.example/s">Quote</blockquote><time datetime="2021-07-25">Sunday</time>',
    );
  });

  it('keeps the text of elements it does not know, blocks apart', () => {
    const html = sanitiseHtml('<center>One</center><center>Two</center><x-card><font color=red>Three</font></x-card>');
    expect(html).toBe('<div>One</div><div>Two</div>Three');
  });

  it('has tables with all their parts, and no part without a table', () => {
    const table =
      '<table><thead><tr><th scope="col">A</th></tr></thead><tbody><tr><td colspan="2">B</td></tr></tbody></table>';
    expect(sanitiseHtml(table)).toBe(table);
    expect(sanitiseHtml('<td>C</td>')).toBe('C');
  });

  it('loses scripts, styles and heads with their content, and a noscript that is markup', () => {
    const html = sanitiseHtml(
      '<head><title>T</title><style>p{}</style></head><script>1</script><noscript>Words.</noscript><noscript><img src="https://a.example/x"></noscript>',
    );
    expect(html).toBe('Words.');
  });

  it('closes what cannot stand in one another', () => {
    expect(sanitiseHtml('<p>a<div>b</div>')).toBe('<p>a</p><div>b</div>');
    expect(sanitiseHtml('<a href="https://a.example/">1<b><a href="https://b.example/">2</a></b></a>')).toMatch(
      /^<a [^>]*>1<b><\/b><\/a><a [^>]*>2<\/a>$/,
    );
    expect(sanitiseHtml('<b>never closed')).toBe('<b>never closed</b>');
  });
});

describe('an address', () => {
  const base = 'https://paper.example/news/1';

  it('is made absolute, and a link says that it is a stranger’s', () => {
    expect(sanitiseHtml('<a href="../x?a=1&b=2" target="_blank">x</a>', base)).toBe(
      '<a href="https://paper.example/x?a=1&amp;b=2" rel="noopener noreferrer nofollow">x</a>',
    );
  });

  it('is dropped when it is relative to nothing', () => {
    expect(sanitiseHtml('<a href="/x">x</a><a href="//paper.example/y">y</a><img src="z.png">')).toBe('xy');
    expect(sanitiseHtml('<a href="x">x</a>', 'data:text/html,x')).toBe('x');
  });

  it('may be one to write or call, and shows no host that it does not go to', () => {
    expect(sanitiseHtml('<a href="mailto:desk@paper.example">m</a><a href="tel:+331">t</a>')).toContain(
      'href="tel:+331"',
    );
    expect(sanitiseHtml('<a href="https://paper.example@other.example/">x</a>')).toContain('"https://other.example/"');
  });

  it('of a picture comes with its size, its words and its variants', () => {
    const picture =
      '<img src="/a.jpg" srcset="a-1,2.jpg 320w, /b.jpg 2x,c.jpg, d.jpg 3x" alt="A &quot;boat&quot;" width="640px" height=480 loading=lazy>';
    expect(sanitiseHtml(picture, base)).toBe(
      '<img src="https://paper.example/a.jpg" srcset="https://paper.example/news/a-1,2.jpg 320w, https://paper.example/b.jpg 2x, ' +
        'https://paper.example/news/c.jpg, https://paper.example/news/d.jpg 3x" alt="A &quot;boat&quot;" width="640" height="480">',
    );
  });

  it('of a picture that only counts its readers is dropped', () => {
    expect(sanitiseHtml('<img src="https://count.example/p.gif" width="1" height="1">Text')).toBe('Text');
  });
});

describe('a hostile document', () => {
  it.each([
    ['nested elements', `${'<div>'.repeat(100_000)}TEXT`],
    ['crossed elements', `${'<b><i>'.repeat(50_000)}TEXT${'</b></i>'.repeat(50_000)}`],
    ['closing tags', `${'</x>'.repeat(200_000)}TEXT`],
    ['attributes', `<p ${Array.from({ length: 100_000 }, (_, n) => `a${n}=1`).join(' ')}>TEXT`],
    ['open angles', `${'<'.repeat(500_000)} TEXT`],
    ['entities', `${'&amp;'.repeat(200_000)}TEXT`],
    ['candidates', `<img srcset="${'https://a.example/x 1x, '.repeat(100_000)}">TEXT`],
    ['blank candidates', `<img srcset="${', '.repeat(300_000)}" alt="x">TEXT`],
    ['open paragraphs', `${'<p>'.repeat(100_000)}TEXT`],
    ['open cells', `<table>${'<tr><td>'.repeat(100_000)}TEXT`],
    ['open comments', `TEXT${'<!--'.repeat(200_000)}`],
  ])('of many %s is read in little time, its text kept', (_what, html) => {
    const started = performance.now();
    const safe = sanitiseHtml(html);
    expect(performance.now() - started).toBeLessThan(1_500);
    expect(safe).toContain('TEXT');
  });
});

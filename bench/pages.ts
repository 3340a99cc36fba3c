/** Speed of the page reader beside Readability on jsdom and defuddle on linkedom, on one set of pages in one run: `tsx bench/pages.ts [FOLDER]`. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readability } from '@mozilla/readability';
import { Defuddle } from 'defuddle/node';
import { parseHTML } from 'linkedom';
import { readPage } from '../readers/page.ts';

// jsdom brings no types; a name the compiler does not follow, and what we use of it.
const jsdom: string = 'jsdom';
const { JSDOM } = (await import(jsdom)) as {
  JSDOM: new (
    html: string,
    options: { url: string },
  ) => { window: { document: ConstructorParameters<typeof Readability>[0] } };
};

const readers: Record<string, (html: string) => unknown> = {
  dateline: (html) => readPage(html, { url: 'https://news.example/' }),
  'readability on jsdom': (html) =>
    new Readability(new JSDOM(html, { url: 'https://news.example/' }).window.document).parse(),
  // linkedom types itself by the DOM library, which we do not load.
  'defuddle on linkedom': (html) => Defuddle(parseHTML(html).document as never, 'https://news.example/'),
};

const medians = new Map<string, number>();
const pages = loadPages(process.argv[2]);
console.log(
  `${pages.length} pages, ${Math.round(pages.reduce((sum, page) => sum + page.length, 0) / pages.length / 1000)} kB on average`,
);
for (const [name, read] of Object.entries(readers)) {
  const times: number[] = [];
  for (const html of [...pages.slice(0, 3), ...pages]) {
    const start = performance.now();
    await read(html);
    times.push(performance.now() - start);
  }
  // The first three warm the reader up.
  const sorted = times.slice(3).sort((a, b) => a - b);
  medians.set(name, sorted[sorted.length >> 1] ?? 0);
}
const ours = medians.get('dateline') ?? 1;
for (const [name, median] of medians)
  console.log(`${name}: median ${median.toFixed(1)} ms, ${(median / ours).toFixed(1)} times ours`);

/** HTML files of a folder, else thirty invented pages of growing length. */
function loadPages(folder: string | undefined): string[] {
  if (folder !== undefined && existsSync(folder))
    return readdirSync(folder)
      .filter((name) => name.endsWith('.html'))
      .slice(0, 100)
      .map((name) => readFileSync(join(folder, name), 'utf8'));
  return Array.from({ length: 30 }, (_, n) => inventedPage(20 + n * 4));
}

function inventedPage(paragraphs: number): string {
  const sentence =
    'The committee opened an inquiry on Thursday after members had asked for it, and named a chair from the opposition. ';
  const menu = Array.from(
    { length: 80 },
    (_, n) => `<li class="menu-item"><a href="/section/${n}">Section ${n}</a></li>`,
  ).join('');
  const teasers = Array.from(
    { length: 40 },
    (_, n) =>
      `<div class="teaser"><h3><a href="/story/${n}">Story number ${n}</a></h3><p>What it says in short.</p></div>`,
  ).join('');
  const body = Array.from({ length: paragraphs }, (_, n) => `<p>${sentence.repeat(1 + (n % 4))}</p>`).join('');
  return `<!doctype html><html lang="en"><head><title>Inquiry opened | Example News</title><meta property="og:site_name" content="Example News"></head>
    <body><nav><ul>${menu}</ul></nav><main><article><h1>Inquiry opened</h1>${body}</article></main><aside>${teasers}</aside><footer>© Example News</footer></body></html>`;
}

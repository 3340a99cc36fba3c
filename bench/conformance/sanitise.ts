/** Our sanitiser beside sanitize-html: safety and kept words on the payloads of the tests, and speed on a plain article. */

import sanitize from 'sanitize-html';
import { sanitiseHtml } from '../../readers/sanitise.ts';
import { dangerIn, textOf } from '../../test/markup-danger.ts';
import { payloads } from '../../test/markup-payloads.ts';

const article = `<h2>A headline</h2>${'<p>A paragraph with <a href="https://paper.example/x?a=1&b=2">a link</a>, <b>weight</b> and “marks”.</p>\n<figure><img src="/a.jpg" alt="A boat" class="big"><figcaption>A boat</figcaption></figure>'.repeat(200)}`;

const sanitisers: readonly [name: string, run: (html: string) => string][] = [
  ['ours', (html) => sanitiseHtml(html, 'https://paper.example/')],
  ['sanitize-html', (html) => sanitize(html)],
];

/** Prints a line for each sanitiser. */
export async function run(): Promise<void> {
  const speaking = payloads.filter((payload) => payload.includes('READ'));
  for (const [name, sanitise] of sanitisers) {
    const safe = payloads.filter((payload) => dangerIn(sanitise(payload)).length === 0);
    const read = speaking.filter((payload) => textOf(sanitise(payload)).includes('READ'));
    const mb = megabytesPerSecond(sanitise);
    console.log(
      `sanitiser ${name}: safe ${safe.length} of ${payloads.length}, words kept ${read.length} of ${speaking.length}, ${mb.toFixed(1)} MB/s`,
    );
  }
}

function megabytesPerSecond(sanitise: (html: string) => string): number {
  for (let n = 0; n < 10; n += 1) sanitise(article);
  const started = performance.now();
  for (let n = 0; n < 50; n += 1) sanitise(article);
  return (article.length * 50) / 1000 / (performance.now() - started);
}

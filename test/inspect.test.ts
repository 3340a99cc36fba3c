/** `dateline inspect` as people use it, on files and on a server of our own, and as programs do, by lines. */

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { inspect } from '../cli/inspection.ts';
import { type Origin, origin } from './origin.ts';
import { runDateline, temporaryFolder } from './running.ts';

const feed = `<rss version="2.0"><channel><title>The wire</title>
<item><title>Ferry &amp; pier</title><author>desk@wire.example (The desk)</author><pubDate>Mon, 06 May 2024 10:00:00 GMT</pubDate><description>&lt;p&gt;The ferry sails again.&lt;/p&gt;</description></item>
<item><title>No day</title><pubDate>some day</pubDate></item></channel></rss>`;
const page = `<html><head><title>Pier closed</title><meta property="article:published_time" content="2024-05-06T10:00:00Z"></head><body><nav>Home News Sport</nav><article>${'<p>The pier was closed on Monday after an inspection found rust in its beams.</p>'.repeat(3)}</article></body></html>`;

const folder = temporaryFolder();
afterAll(folder.remove);

let host: Origin;
beforeEach(async () => {
  host = await origin({ '/pier': page });
});
afterEach(() => host.close());

describe('dateline inspect', () => {
  it('tells in words what feeds and pages would give, and goes on after a file that is not there', async () => {
    const files = [join(folder.path, 'wire.xml'), join(folder.path, 'pier.html')];
    writeFileSync(files[0]!, feed);
    writeFileSync(files[1]!, page);
    const { code, stdout, stderr } = await runDateline(['inspect', '/nowhere.html', ...files]);
    expect([code, stderr]).toEqual([1, '/nowhere.html: there is no such file\n']);
    expect(stdout).toContain('  Ferry & pier\n    2024-05-06T10:00:00.000Z · The desk');
    expect(stdout).toContain('characters: The ferry sails again.');
    expect(stdout).toContain('“some day” (not read as a date)');
    expect(stdout).toMatch(/ {2}published {2}2024-05-06T10:00:00.000Z[\s\S]*navigation: Home News Sport/);
  });

  it('asks an address once, and gives all of it with --json', async () => {
    const { code, stdout } = await runDateline(['inspect', '--json', `${host.url}/pier`]);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ id: `${host.url}/pier`, title: 'Pier closed', language: 'en' });
  });
});

describe('a line for --ndjson', () => {
  const base64 = (text: string) => Buffer.from(text).toString('base64');
  const danger = '<p onclick="go()">Read <a href="javascript:go()">this</a><script>go()</script></p>';

  it('of HTML gives it without what could run', () => {
    expect(inspect({ id: 1, kind: 'html', base64: base64(danger) })).toEqual({
      id: 1,
      html: '<p>Read this</p>',
    });
  });

  it('of a page gives its markup without what could run', () => {
    const html = page.replace('</article>', `${danger}</article>`);
    const { html: kept } = inspect({ id: 1, kind: 'page', base64: base64(html) }) as { html: string };
    expect(kept).toContain('rust in its beams');
    expect(kept).not.toMatch(/javascript|onclick|<script/);
  });
});

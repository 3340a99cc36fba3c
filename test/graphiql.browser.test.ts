/** GraphiQL in a real browser that can reach nothing but the gateway. Skipped, with the reason, where there is no Chromium. */

import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projectRoot, type Running, startDateline, temporaryFolder } from './running.ts';

const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync);
if (!executablePath) console.warn('The browser test is skipped: there is no Chromium under /usr/bin.');

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

describe.skipIf(!executablePath)('GraphiQL', () => {
  const folder = temporaryFolder();
  let dateline: Running;
  let browser: Browser;
  beforeAll(async () => {
    dateline = await startDateline(folder.path);
    browser = await chromium.launch({ executablePath, args: quiet });
  }, 90_000);
  afterAll(async () => {
    await browser?.close();
    await dateline?.stop();
    folder.remove();
  });

  it('opens with the worked examples, runs one, and asks no other host', async () => {
    const { page, seen } = await openPage(browser, dateline.url);
    await page.goto(dateline.url);
    await page.getByRole('button', { name: /^Execute/ }).waitFor();
    const tabs = await page.locator('.graphiql-tab').allTextContents();
    expect(tabs.map((text) => /^[A-Za-z]+(?=wze)|^[A-Za-z0-9]+/.exec(text)?.[0])).toEqual([
      'WhoAccusesWhom',
      'WhoDeniedIt',
      'SentencesWithOffsets',
      'OnePerson',
      'ThrownAway',
      'StatusOnTwoDates',
      'OneAllegationOverTime',
    ]);
    const answered = page.waitForResponse(
      (response) => response.request().postData()?.includes('WhoAccusesWhom') ?? false,
    );
    await page.getByRole('button', { name: /^Execute/ }).click();
    const answer = await (await answered).json();
    expect(answer.data.allegations.totalCount).toBeGreaterThan(0);
    await page.locator('.result-window', { hasText: 'attributedSentence' }).waitFor();
    await mkdir(join(projectRoot, 'data'), { recursive: true });
    await page.screenshot({ path: join(projectRoot, 'data', 'graphiql.png') });
    await page.close();
    expect(seen).toEqual({ elsewhere: [], failed: [], errors: [] });
  }, 90_000);

  it('shows a page that was read before without sending it again', async () => {
    const accept = { accept: 'text/html', 'accept-encoding': 'gzip' };
    const first = await fetch(`${dateline.url}/graphql`, { headers: accept });
    const tag = first.headers.get('etag') ?? '';
    expect(first.headers.get('content-encoding')).toBe('gzip');
    expect((await first.text()).length).toBeGreaterThan(1_000_000);
    const again = await fetch(`${dateline.url}/graphql`, { headers: { ...accept, 'if-none-match': tag } });
    expect(again.status).toBe(304);
  });
});

/** A page whose every request to another host is blocked; what went wrong is in `seen`. */
async function openPage(browser: Browser, url: string): Promise<{ page: Page; seen: Record<string, string[]> }> {
  const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
  const seen: Record<'elsewhere' | 'failed' | 'errors', string[]> = { elsewhere: [], failed: [], errors: [] };
  await page.route('**/*', (route) => {
    const target = new URL(route.request().url());
    if (target.origin === url || target.protocol === 'blob:' || target.protocol === 'data:') return route.continue();
    seen.elsewhere.push(target.href);
    return route.abort();
  });
  page.on('requestfailed', (request) => seen.failed.push(request.url()));
  page.on('pageerror', (error) => seen.errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') seen.errors.push(message.text());
  });
  return { page, seen };
}

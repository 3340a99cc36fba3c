/** `dateline sources` as a new user meets it, on loopback servers and in folders of its own. */

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { run } from '../cli/sources.ts';
import { builtIns } from '../sources/index.ts';
import { sourceChecks } from '../sources/kit/index.ts';
import { runDateline, temporaryFolder } from './running.ts';

const item = (n: number) =>
  `<item><guid isPermaLink="false">${n}</guid><title>Ferry news ${n}</title><link>/news/${n}</link><description>The ferry sails again.</description></item>`;
const feedText = `<?xml version="1.0"?><rss version="2.0"><channel><title>The Wire</title>${[1, 2, 3, 4].map(item).join('')}</channel></rss>`;

const paragraphs =
  '<p>The ferry sailed again on Monday after three weeks of repairs, and the pier stays closed.</p>'.repeat(8);
const posts = [1, 2, 3].map((id) => ({
  id,
  type: 'post',
  status: 'publish',
  date_gmt: `2026-01-0${id}T10:00:00`,
  modified_gmt: `2026-01-0${id}T10:00:00`,
  link: `https://blog.example/${id}`,
  guid: { rendered: `https://blog.example/?p=${id}` },
  title: { rendered: `Post ${id}` },
  content: { rendered: '<p>What happened.</p>', protected: false },
  excerpt: { rendered: '' },
}));

/** What the invented origin answers, by path. */
const answers: Record<string, readonly [type: string, body: string]> = {
  '/site': [
    'text/html',
    `<title>A site</title><link rel="alternate" type="application/rss+xml" href="/feed.xml"><h1>A site</h1>`,
  ],
  '/2026/ferry': [
    'text/html',
    `<title>The ferry sails</title><meta property="article:published_time" content="2026-01-02T10:00:00Z"><article>${paragraphs}</article>`,
  ],
  '/feed.xml': ['application/rss+xml', feedText],
  '/plain': ['text/plain', 'Nothing to see.'],
};

/** A site of its own, because WordPress is recognised at the root. */
const blog: typeof answers = {
  '/': ['text/html', '<title>A blog</title><link rel="https://api.w.org/" href="/wp-json/"><h1>A blog</h1>'],
  '/wp-json/': ['application/json', JSON.stringify({ name: 'A blog', namespaces: ['wp/v2'] })],
  '/wp-json/wp/v2/posts': ['application/json', JSON.stringify(posts)],
};

async function serve(pages: typeof answers): Promise<{ server: Server; origin: string }> {
  const server = createServer((request, response) => {
    const [type, body] = pages[request.url?.split('?')[0] ?? ''] ?? ['', ''];
    response.writeHead(type === '' ? 404 : 200, { 'content-type': type || 'text/plain' }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }; // it listens on TCP
}

let servers: Server[] = [];
let origin = '';
let blogOrigin = '';
const home = temporaryFolder();
beforeAll(async () => {
  const [one, other] = [await serve(answers), await serve(blog)];
  servers = [one.server, other.server];
  origin = one.origin;
  blogOrigin = other.origin;
  answers['/trap'] = [
    'text/html',
    `<title>Trap</title><link rel="alternate" type="application/rss+xml" href="${blogOrigin}/feed">`,
  ];
  mkdirSync(join(home.path, 'reports'));
  writeFileSync(join(home.path, 'reports/flood.txt'), 'The river rose\n\nThe river rose by two metres.\n');
});
afterAll(async () => {
  home.remove();
  for (const server of servers) {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
});

/** Runs `dateline sources` in a folder; in this process, because starting one takes seconds. */
async function sources(folder: string, ...args: string[]) {
  const told = { stdout: '', stderr: '' };
  const say = (where: keyof typeof told) => (text: unknown) => {
    told[where] += `${String(text)}\n`;
  };
  const before = process.cwd();
  process.chdir(folder);
  vi.spyOn(console, 'log').mockImplementation(say('stdout'));
  vi.spyOn(console, 'error').mockImplementation(say('stderr'));
  try {
    const code = await run(args).catch((error: Error) => {
      console.error(error.message);
      return 1;
    });
    return { code, ...told };
  } finally {
    vi.restoreAllMocks();
    process.chdir(before);
  }
}

function configIn(folder: string): { sources: { use: string; with: Record<string, unknown> }[] } {
  return JSON.parse(readFileSync(join(folder, 'dateline.config.json'), 'utf8'));
}

interface Addition {
  /** The plug-in that is expected. */
  readonly use: string;
  readonly what: string;
  readonly input: () => string;
  readonly settings: () => Record<string, unknown>;
  readonly title: string;
}

const additions: readonly Addition[] = [
  {
    use: 'feed',
    what: 'a feed',
    input: () => `${origin}/feed.xml`,
    settings: () => ({ url: `${origin}/feed.xml` }),
    title: 'Ferry news 1',
  },
  {
    use: 'folder',
    what: 'a folder',
    input: () => 'reports',
    settings: () => ({ path: 'reports' }),
    title: 'The river rose',
  },
  {
    use: 'feed',
    what: 'a page that links to a feed',
    input: () => `${origin}/site`,
    settings: () => ({ url: `${origin}/feed.xml` }),
    title: 'Ferry news 1',
  },
  {
    use: 'page',
    what: 'a page',
    input: () => `${origin}/2026/ferry`,
    settings: () => ({ url: `${origin}/2026/ferry` }),
    title: 'The ferry sails',
  },
  {
    use: 'wordpress',
    what: 'a WordPress site',
    input: () => `${blogOrigin}/`,
    settings: () => ({ url: `${blogOrigin}/` }),
    title: 'Post 1',
  },
];
describe('dateline sources add', () => {
  it.each(additions)('shows titles of $what and adds it once', async ({ use, input, settings, title }) => {
    const desk = temporaryFolder();
    mkdirSync(join(desk.path, 'reports'));
    writeFileSync(join(desk.path, 'reports/flood.txt'), 'The river rose\n\nThe river rose by two metres.\n');
    const shown = await sources(desk.path, 'add', input());
    expect([shown.code, shown.stderr]).toEqual([0, '']);
    expect(shown.stdout).toContain(`· ${title}`);
    expect(shown.stdout).toContain('Nothing was written; --yes puts it into');
    expect(existsSync(join(desk.path, 'dateline.config.json'))).toBe(false);

    const added = await sources(desk.path, 'add', input(), '--yes', '--every', '1h');
    expect(added.stdout).toContain('Added to');
    const again = await sources(desk.path, 'add', input(), '--yes');
    expect(again.stdout).toContain('already');
    expect(configIn(desk.path)).toEqual({ sources: [{ use, every: '1h', with: settings() }] });
    desk.remove();
  });

  it('keeps what stands in the configuration, and its indent', async () => {
    const desk = temporaryFolder();
    const file = join(desk.path, 'dateline.config.json');
    writeFileSync(
      file,
      '{\n    "extractor": { "use": "embedded" },\n    "sources": [{ "use": "folder", "with": { "path": "." } }]\n}\n',
    );
    await sources(desk.path, 'add', `${origin}/feed.xml`, '--yes', '--title', 'The wire');
    const written = readFileSync(file, 'utf8');
    expect(written).toMatch(/^\{\n {4}"extractor"/);
    expect(configIn(desk.path).sources.map(({ use }) => use)).toEqual(['folder', 'feed']);
    desk.remove();
  });

  it('prints the line to paste when the configuration is code', async () => {
    const desk = temporaryFolder();
    const code = "export default { sources: [{ use: 'folder', with: { path: '.' } }] };\n";
    writeFileSync(join(desk.path, 'dateline.config.mjs'), code);
    const { stdout } = await sources(desk.path, 'add', `${origin}/feed.xml`, '--yes');
    expect(stdout).toContain(`{ use: "feed", with: { url: "${origin}/feed.xml" } },`);
    expect(readFileSync(join(desk.path, 'dateline.config.mjs'), 'utf8')).toBe(code);
    desk.remove();
  });

  it('follows no link of a page into a private network', async () => {
    const { code, stdout, stderr } = await sources(home.path, 'add', `${origin}/trap`);
    expect([code, stdout]).toEqual([1, `Looking at ${origin}/trap …\n`]);
    expect(stderr).toContain(`feed: blocked: ${blogOrigin}/feed is refused: it is in a private network`);
  });

  it('says what it tried when nothing reads the address', async () => {
    const { code, stderr } = await sources(home.path, 'add', `${origin}/nothing-here`);
    expect(code).toBe(1);
    expect(stderr).toContain(`No source was found that reads ${origin}/nothing-here.`);
    expect(stderr).toMatch(/ {2}feed: not-found: .*answered with status 404/);
  });
});

describe('dateline sources', () => {
  it('lists what there is and how the configured ones do', async () => {
    writeFileSync(join(home.path, 'dateline.config.json'), '{"sources":[{"use":"folder","with":{"path":"reports"}}]}');
    const { code, stdout } = await sources(home.path, 'list');
    expect(code).toBe(0);
    for (const { name } of builtIns) expect(stdout).toMatch(new RegExp(`^  ${name} `, 'm'));
    expect(stdout).toContain('folder-reports  Files in a folder: reports (folder)\n    not read yet');
  });

  it('describes one', async () => {
    const { stdout } = await sources(home.path, 'info', 'folder');
    expect(stdout).toMatch(/^## folder\n/);
    expect(stdout).toContain('| `path` | (required) |');
  });

  it('tries one and stores nothing', async () => {
    const { code, stdout } = await sources(home.path, 'try', 'feed', `${origin}/feed.xml`, '--most', '2');
    expect([code, stdout.match(/Ferry news/g)?.length]).toEqual([0, 2]);
    expect(stdout).toContain('Nothing was stored.');
    expect(existsSync(join(home.path, 'data'))).toBe(false);
  });

  it('checks the configured ones and fails when one does', async () => {
    const desk = temporaryFolder();
    const entries = ['feed.xml', 'nothing-here'].map((path) => ({
      use: 'feed',
      key: path,
      with: { url: `${origin}/${path}` },
    }));
    writeFileSync(join(desk.path, 'dateline.config.json'), JSON.stringify({ sources: entries }));
    const { code, stdout } = await sources(desk.path, 'check');
    expect(code).toBe(1);
    expect(stdout).toMatch(
      /^✓ .*feed\.xml\n {4}· Ferry news 1\n {4}· Ferry news 2\n {4}· Ferry news 3\n✗ .*nothing-here\n {4}not-found: /,
    );
    desk.remove();
  });

  it('records what an origin answers, fit for the kit', async () => {
    const file = join(home.path, 'exchanges.json');
    const { code } = await sources(home.path, 'record', 'feed', `${origin}/feed.xml?api-key=hunter2`, '--out', file);
    expect(code).toBe(0);
    const exchanges = JSON.parse(readFileSync(file, 'utf8'));
    expect(exchanges[0]).toMatchObject({
      request: { url: `${origin}/feed.xml?api-key=[secret]` },
      response: { status: 200, headers: { 'content-type': 'application/rss+xml' }, body: feedText },
    });
  });

  it('writes a new source that passes the kit', async () => {
    const desk = temporaryFolder();
    expect((await sources(desk.path, 'new', 'harbour')).code).toBe(0);
    const folder = join(desk.path, 'dateline-source-harbour');
    const { default: plugin } = await import(join(folder, 'index.js'));
    const test = readFileSync(join(folder, 'index.test.js'), 'utf8')
      .replace("import { it } from 'node:test';", 'const it = null;')
      .replace(
        "import { trySource } from 'dateline/source-kit';",
        'export let trial; const trySource = (_it, _plugin, given) => { trial = given; };',
      );
    writeFileSync(join(folder, 'trial.mjs'), test);
    const { trial } = await import(join(folder, 'trial.mjs'));
    const failures: string[] = [];
    const checks = sourceChecks(plugin, trial).filter(({ notApplicable }) => notApplicable === null);
    for (const { name, run } of checks) await run().catch((error: Error) => failures.push(`${name}: ${error.message}`));
    expect(failures).toEqual([]);
    expect(checks.length).toBeGreaterThan(25);
    desk.remove();
  });

  it.each([
    [['nothing'], 'there is no command "nothing"'],
    [['try'], 'name a source and its target'],
    [['try', 'absent'], 'absent: name a target too'],
    [['try', 'feed', '--with', '{'], '--with is "{"; expected JSON'],
    [['info', 'absent'], 'is not one of folder, feed'],
    [['new', 'Bad Name'], 'a name is lower-case letters'],
    [['add'], 'name an address or a folder'],
  ])('says what is wrong with %j', async (args, message) => {
    const { code, stderr } = await sources(home.path, ...args);
    expect(stderr).toContain(message);
    expect(code).toBeGreaterThan(0);
  });

  it('is found by `dateline`, with help for each command', async () => {
    const { code, stdout } = await runDateline(['sources', 'add', '--help']);
    expect([code, stdout.split('\n')[0]]).toEqual([0, 'Usage: dateline sources add ADDRESS [options]']);
  });
});

import { mkdir, mkdtemp, rename, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openFiles } from '../pipeline/files.ts';
import { folder } from '../sources/folder.ts';
import { matchesGlob } from '../sources/glob.ts';
import { readAll, sourceContext } from './source-context.ts';

let root = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'dateline-folder-'));
});
afterEach(async () => {
  await rm(root, { recursive: true, force: true });
});

async function write(path: string, content: string | Uint8Array) {
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), content);
}

type State = Parameters<typeof folder.read>[2];

async function read(state: State = null, config: { include?: string[]; exclude?: string[] } = {}) {
  const ctx = sourceContext({ files: await openFiles(root) });
  return readAll(folder.read(ctx, { path: root, include: ['**/*'], exclude: [], watch: false, ...config }, state));
}

describe('formats', () => {
  it('takes the first line of a text file as its title, without the full stop', async () => {
    await write('a.txt', 'Minister ‘resigns’.\n\nShe left on “Monday”.\n');
    const { articles } = await read();
    expect(articles[0]).toMatchObject({
      externalId: 'a.txt',
      title: 'Minister ‘resigns’',
      body: { value: 'She left on “Monday”.' },
    });
  });

  it.each([
    ['In the U.S.', 'In the U.S.'],
    ['And then…', 'And then…'],
    ['And then...', 'And then...'],
    ['Why now?', 'Why now?'],
  ])('keeps the end of a first line such as “%s”', async (line, title) => {
    await write('a.txt', `${line}\n\nBody.`);
    expect((await read()).articles[0]?.title).toBe(title);
  });

  it('takes a long first line as a paragraph', async () => {
    const line = 'Long '.repeat(60).trim();
    await write('a.txt', `${line}\n\nBody.`);
    const { articles } = await read();
    expect([articles[0]?.title, articles[0]?.body?.value]).toEqual([undefined, `${line}\n\nBody.`]);
  });

  it('reads front matter and body of a Markdown file', async () => {
    await write(
      'a.md',
      '---\ntitle: Inquiry opened\ndate: 2021-07-24\nauthors: [Ana Example]\nurl: https://news.example/a\n---\n\nIt *began*.\n',
    );
    expect((await read()).articles[0]).toMatchObject({
      title: 'Inquiry opened',
      publishedAt: '2021-07-24',
      authors: [{ name: 'Ana Example' }],
      url: 'https://news.example/a',
      body: { format: 'markdown', value: 'It *began*.' },
    });
  });

  it('takes the heading of a Markdown file without front matter as its title', async () => {
    await write('a.md', '# Inquiry opened\n\nIt began.');
    expect((await read()).articles[0]).toMatchObject({ title: 'Inquiry opened', body: { value: 'It began.' } });
  });

  it('never runs front matter', async () => {
    await write('a.md', '---js\n{ title: process.exit(1) }\n---\n\nText.');
    await write('b.md', '---\ntitle: !!js/function "function () { process.exit(1) }"\n---\n\nText.');
    const { articles } = await read();
    expect(articles.find(({ externalId }) => externalId === 'a.md')?.body?.value).toContain('---js');
  });

  it('names the file whose front matter is broken, and reads the next', async () => {
    await write('a.md', '---\ntitle: [never closed\n---\nText.');
    await write('b.md', '# Fine\n\nText.');
    const { articles, issues } = await read();
    expect([articles.map(({ title }) => title), issues]).toEqual([
      ['Fine'],
      [expect.objectContaining({ kind: 'malformed', message: expect.stringContaining('a.md') })],
    ]);
  });

  it('reads one article, a list and a JSON Feed from JSON', async () => {
    await write('one.json', '{"title":"One","text":"Body"}');
    await write('list.json', '[{"id":"x","title":"Two","text":"Body"},{"title":"Three","html":"<p>Body</p>"}]');
    await write(
      'feed.json',
      '{"version":"https://jsonfeed.org/version/1.1","title":"F","items":[{"id":"9","title":"Four","content_text":"Body"}]}',
    );
    const { articles } = await read();
    expect(articles.map(({ externalId, title }) => [externalId, title])).toEqual([
      ['feed.json#9', 'Four'],
      ['list.json#x', 'Two'],
      ['list.json#2', 'Three'],
      ['one.json', 'One'],
    ]);
  });

  it('names file and line of a bad line of NDJSON, and reads the others', async () => {
    await write('a.ndjson', '{"title":"One","text":"Body"}\n{"title":\n\n{"id":"x","title":"Two","text":"Body"}\n[]\n');
    const { articles, issues } = await read();
    expect(articles.map(({ externalId }) => externalId)).toEqual(['a.ndjson#1', 'a.ndjson#x']);
    expect(issues.map(({ kind, message }) => [kind, message.split(':')[0]])).toEqual([
      ['malformed', 'a.ndjson, line 2'],
      ['malformed', 'a.ndjson, line 5'],
    ]);
  });

  it('reads feeds in a folder by the mapping of the feed source', async () => {
    await write(
      'f.xml',
      '<rss version="2.0"><channel><title>F</title><item><guid>7</guid><title>Seven</title><description>Body</description></item></channel></rss>',
    );
    expect((await read()).articles[0]).toMatchObject({ externalId: 'f.xml#7', title: 'Seven' });
  });

  it('is not misled by members named like parts of every object', async () => {
    await write('a.json', '{"__proto__":{"title":"No"},"constructor":"x","title":"Yes","text":"Body"}');
    expect((await read()).articles[0]?.title).toBe('Yes');
  });
});

describe('what is no news', () => {
  it('names files that are not text, with the reason, and reads the others', async () => {
    await write('a.txt', new Uint8Array([0x89, 0x50, 0x00, 0x01]));
    await write('b.txt', new Uint8Array([0x41, 0xe9, 0x42, 0xff]));
    await write('c.png', 'x');
    await write('d.txt', '   ');
    await write('e.txt', 'Fine\n\nText.');
    const { articles, issues } = await read();
    expect(articles.map(({ title }) => title)).toEqual(['Fine']);
    expect(issues.map(({ kind, message }) => [kind, message])).toEqual([
      ['unsupported', 'a.txt has zero bytes, so it is no text'],
      ['unsupported', 'b.txt is not UTF-8 text'],
      ['unsupported', expect.stringContaining('c.png is no kind of file this source reads')],
      ['malformed', 'd.txt is empty'],
    ]);
  });

  it('never looks at hidden and unfinished files', async () => {
    for (const path of ['.hidden.txt', '.git/a.txt', 'a.txt.tmp', 'b.txt~', 'c.part'])
      await write(path, 'Title\n\nText.');
    expect(await read()).toMatchObject({ articles: [], issues: [] });
  });

  it('keeps to include and exclude', async () => {
    for (const path of ['a.txt', 'b.md', 'README.md', 'deep/er/c.txt']) await write(path, 'Title\n\nText.');
    const { articles } = await read(null, { include: ['**/*.{txt,md}'], exclude: ['README.md', 'deep/**'] });
    expect(articles.map(({ externalId }) => externalId)).toEqual(['a.txt', 'b.md']);
  });
});

describe('reading again', () => {
  it('yields nothing for files that did not change', async () => {
    await write('a.txt', 'Title\n\nText.');
    const first = await read();
    const second = await read(first.state);
    expect([first.articles.length, second.articles.length, second.state]).toEqual([1, 0, null]);
  });

  it('yields nothing for a file that was only touched', async () => {
    await write('a.txt', 'Title\n\nText.');
    const first = await read();
    await utimes(join(root, 'a.txt'), 1, 1);
    expect((await read(first.state)).articles).toEqual([]);
  });

  it('yields a changed and a new file, and says nothing of one that is gone', async () => {
    for (const path of ['a.txt', 'b.txt', 'c.txt']) await write(path, 'Title\n\nText.');
    const first = await read();
    await write('a.txt', 'Title\n\nMore text.');
    await rename(join(root, 'b.txt'), join(root, 'd.txt'));
    const second = await read(first.state);
    expect(second.articles.map(({ externalId }) => externalId)).toEqual(['a.txt', 'd.txt']);
    expect(Object.keys(second.state?.files ?? {})).toEqual(['a.txt', 'c.txt', 'd.txt']);
  });
});

describe('a file that changed within the last two seconds', () => {
  const young = new Date('2021-07-25T11:59:59Z'); // the context's clock shows noon

  it('is read when it has settled, and one that still grows at the next run', async () => {
    await write('settled.txt', 'Title\n\nText.');
    await write('growing.txt', 'Title\n\nTe');
    for (const path of ['settled.txt', 'growing.txt']) await utimes(join(root, path), young, young);
    const first = read();
    await sleep(1000);
    await write('growing.txt', 'Title\n\nText that goes on.');
    const { articles, state } = await first;
    expect(articles.map(({ externalId }) => externalId)).toEqual(['settled.txt']);
    expect((await read(state)).articles.map(({ externalId }) => externalId)).toEqual(['growing.txt']);
  });
});

describe('the folder a source is given', () => {
  it('is named when it is not there', async () => {
    await expect(openFiles(join(root, 'nowhere'))).rejects.toMatchObject({
      kind: 'not-found',
      message: expect.stringContaining('nowhere: there is no such folder'),
    });
  });

  it('has no way out by dots, absolute paths or links', async () => {
    await symlink('/etc', join(root, 'link'));
    await symlink('/etc/hostname', join(root, 'host.txt'));
    const files = await openFiles(root);
    const tries = ['../x.txt', '/etc/hostname', 'link/hostname', 'host.txt'].map(async (path) => {
      for await (const _ of files.open(path)) return 'read';
    });
    const outcomes = await Promise.allSettled(tries);
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected', 'rejected']);
    expect((await read()).articles).toEqual([]);
  });

  it('says when something in it changed', async () => {
    const files = await openFiles(root);
    await new Promise<void>((resolve) => {
      const stop = files.watch?.(() => {
        stop?.();
        resolve();
      });
      setTimeout(() => void write('new.txt', 'Title\n\nText.'), 300);
    });
  });
});

describe('matchesGlob', () => {
  it.each([
    ['*.txt', 'a.txt', true],
    ['*.txt', 'deep/a.txt', true],
    ['/*.txt', 'a.txt', false],
    ['deep/*.txt', 'deep/a.txt', true],
    ['deep/*.txt', 'deep/er/a.txt', false],
    ['deep/**', 'deep/er/a.txt', true],
    ['**/*.{txt,md}', 'a.md', true],
    ['a?.txt', 'ab.txt', true],
    ['a+(b).txt', 'a+(b).txt', true],
    ['*.txt', 'a.txt.bak', false],
  ])('%s for %s is %s', (pattern, path, expected) => {
    expect(matchesGlob(pattern)(path)).toBe(expected);
  });
});

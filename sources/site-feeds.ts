/** Sites that have a feed for every channel, account or project at an address that follows from its page's. */

export interface SiteFeed {
  readonly url: string;
  readonly title: string;
}

/** The feeds of a page on a site we know; none for others. The rules are the sites' own, as they document them. */
export function siteFeeds(page: URL): SiteFeed[] {
  const host = page.hostname.toLowerCase().replace(/^(?:www|m|mobile|old|new)\./, '');
  for (const { hosts, feeds } of sites) {
    if (!hosts.test(host)) continue;
    const found = feeds(page.pathname.replace(/\/+$/, ''), page);
    if (found.length > 0) return found;
  }
  return [];
}

interface Site {
  readonly hosts: RegExp;
  /** `path` has no final slash. */
  feeds(path: string, page: URL): SiteFeed[];
}

const sites: readonly Site[] = [
  {
    hosts: /^(?:youtube\.com|youtube-nocookie\.com)$/,
    feeds(path, page) {
      const videos = (parameter: string, value: string) => [
        {
          url: `https://www.youtube.com/feeds/videos.xml?${parameter}=${encodeURIComponent(value)}`,
          title: 'Videos',
        },
      ];
      const [, kind = '', name = ''] = path.match(/^\/(channel|user)\/([\w-]+)/) ?? [];
      if (kind === 'channel') return videos('channel_id', name);
      if (kind === 'user') return videos('user', name);
      const list = page.searchParams.get('list');
      return path === '/playlist' && list !== null ? videos('playlist_id', list) : [];
    },
  },
  {
    hosts: /^github\.com$/,
    feeds(path) {
      const [owner, project, part, ...rest] = path.split('/').filter((name) => name !== '');
      if (owner === undefined || githubPages.has(owner)) return [];
      const at = `https://github.com/${owner}`;
      if (project === undefined) return [{ url: `${at}.atom`, title: `${owner} on GitHub` }];
      const releases = { url: `${at}/${project}/releases.atom`, title: `Releases of ${owner}/${project}` };
      const tags = { url: `${at}/${project}/tags.atom`, title: `Tags of ${owner}/${project}` };
      const branch = part === 'commits' && rest.length > 0 ? `/${rest.join('/')}` : '';
      const commits = { url: `${at}/${project}/commits${branch}.atom`, title: `Commits of ${owner}/${project}` };
      if (part === 'releases') return [releases];
      if (part === 'tags') return [tags];
      return part === 'commits' ? [commits] : [releases, commits];
    },
  },
  {
    hosts: /^reddit\.com$/,
    feeds: (path) =>
      /^\/(?:r|u|user)\/\w+/.test(path)
        ? [{ url: `https://www.reddit.com${path.replace(/\.rss$/, '')}/.rss`, title: path.slice(1) }]
        : [],
  },
  {
    hosts: /\.substack\.com$/,
    feeds: (_path, page) => [{ url: `${page.origin}/feed`, title: page.hostname }],
  },
  {
    hosts: /^medium\.com$/,
    feeds: (path) => {
      const [name] = path.split('/').filter((part) => part !== '');
      return name === undefined ? [] : [{ url: `https://medium.com/feed/${name}`, title: `${name} on Medium` }];
    },
  },
  { hosts: /\.medium\.com$/, feeds: (_path, page) => [{ url: `${page.origin}/feed`, title: page.hostname }] },
  {
    hosts: /^bsky\.app$/,
    feeds(path) {
      const name = path.match(/^\/profile\/([\w.:-]+)/)?.[1];
      return name === undefined ? [] : [{ url: `https://bsky.app/profile/${name}/rss`, title: `${name} on Bluesky` }];
    },
  },
  {
    hosts: /\.blogspot\.[a-z.]+$/,
    feeds: (_path, page) => [{ url: `${page.origin}/feeds/posts/default`, title: page.hostname }],
  },
  { hosts: /\.tumblr\.com$/, feeds: (_path, page) => [{ url: `${page.origin}/rss`, title: page.hostname }] },
  {
    // Mastodon and its kin run on hosts of their own: the form of a profile's path is all there is to go by.
    hosts: /^(?!youtube\.com$|medium\.com$|tiktok\.com$|threads\.(?:net|com)$|.*\.substack\.com$)/,
    feeds(path, page) {
      const name = path.match(/^\/(?:users\/|@)(\w+)$/)?.[1];
      return name === undefined ? [] : [{ url: `${page.origin}/@${name}.rss`, title: `@${name}@${page.hostname}` }];
    },
  },
];

/** First parts of paths at GitHub that are no owner. */
const githubPages = new Set(
  'about apps codespaces collections contact customer-stories events explore features issues join login marketplace new notifications orgs pricing pulls search security settings signup site sponsors stars team topics trending'.split(
    ' ',
  ),
);

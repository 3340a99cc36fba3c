/** Asks a source whether it works, and gathers up to three titles; a failure is an answer too. */

import type { ConfiguredSource } from '../../config.ts';
import { SourceError } from '../../sources/error.ts';
import type { RawArticle } from '../../sources/source.ts';
import type { Reach } from './reaching.ts';
import { titleOf } from './telling.ts';

export type Checked =
  | {
      readonly ok: true;
      readonly title: string | null;
      readonly titles: readonly string[];
      readonly warnings: readonly string[];
    }
  | { readonly ok: false; readonly error: unknown };

const MOST_TITLES = 3;

export async function checked(source: ConfiguredSource, reach: Reach): Promise<Checked> {
  try {
    const result = await source.plugin.check(await reach(source), source.config);
    if (!result.ok) return { ok: false, error: new SourceError(result.issue.kind, result.issue.message) };
    const { title = null, sample, warnings = [] } = result;
    const articles = sample ?? (await firstArticles(source, reach));
    return { ok: true, title, titles: articles.slice(0, MOST_TITLES).map(titleOf), warnings };
  } catch (error) {
    return { ok: false, error };
  }
}

/** Of a source whose check shows none. */
async function firstArticles(source: ConfiguredSource, reach: Reach): Promise<RawArticle[]> {
  const articles: RawArticle[] = [];
  for await (const message of source.plugin.read(await reach(source), source.config, null)) {
    if (message.type === 'article') articles.push(message.article);
    if (articles.length === MOST_TITLES) break;
  }
  return articles;
}

/** ✓ with what it gives, or ✗ with why not. */
export function describeTitles({ titles, warnings }: Checked & { ok: true }): string {
  const lines = titles.length === 0 ? ['    (no article yet)'] : titles.map((title) => `    · ${title}`);
  return [...lines, ...warnings.map((warning) => `    ! ${warning}`)].join('\n');
}

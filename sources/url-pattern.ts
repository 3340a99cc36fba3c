/** Does an address fit a plug-in's pattern? The part of URLPattern (WHATWG) that plug-ins use, of scheme, host and path. */

import type { SourcePlugin } from './source.ts';

/** `*` is anything, `:name` a segment of the path, `{…}` a group, `{a,b}` either, and `?`, `*`, `+` after a group or name repeat it. */
export function matchesUrl(pattern: string, address: string): boolean {
  if (URL.parse(address) === null) return false;
  const { protocol, host, pathname } = new URL(address);
  return new RegExp(`^${translated(pattern)}$`, 'i').test(`${protocol}//${host}${pathname}`);
}

/** The plug-ins that recognise an address, the highest priority first. */
export function recognising(plugins: readonly SourcePlugin[], address: string): SourcePlugin[] {
  const priorities = plugins.map((plugin) => {
    const fitting = (plugin.recognises ?? []).filter(({ pattern }) => matchesUrl(pattern, address));
    return { plugin, priority: Math.max(Number.NEGATIVE_INFINITY, ...fitting.map(({ priority = 0 }) => priority)) };
  });
  return priorities
    .filter(({ priority }) => priority > Number.NEGATIVE_INFINITY)
    .sort((a, b) => b.priority - a.priority)
    .map(({ plugin }) => plugin);
}

function translated(pattern: string): string {
  return pattern.replace(
    /:([a-z]\w*)|\([^)]*\)|[*{},?+]|[\\^$.|[\]]/gi,
    (token, name: string | undefined, at: number) => {
      const before = pattern[at - 1] ?? '';
      if (name !== undefined) return '[^/]+';
      if (token.startsWith('(')) return token.replace('(', '(?:');
      if (token === '{') return '(?:';
      if (token === '}') return ')';
      if (token === ',') return isInBraces(pattern, at) ? '|' : ',';
      if (token === '?' || token === '+') return before === '}' || before === ')' ? token : `\\${token}`;
      if (token === '*') return before === '}' || before === ')' ? '*' : '.*';
      return `\\${token}`;
    },
  );
}

function isInBraces(pattern: string, at: number): boolean {
  return pattern.lastIndexOf('{', at) > pattern.lastIndexOf('}', at);
}

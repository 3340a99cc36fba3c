/** Path patterns: `*` and `?` within a name, `**` over folders, `{a,b}` for either. */

/** Paths are relative and use `/`. A pattern without `/` is for the file's name in any folder. */
export function matchesGlob(pattern: string): (path: string) => boolean {
  const anywhere = pattern.includes('/') || pattern.includes('**') ? '' : '(?:.*/)?';
  const test = new RegExp(`^${anywhere}${translate(pattern.replace(/^\.\//, ''))}$`, 'u');
  return (path) => test.test(path);
}

function translate(pattern: string): string {
  let depth = 0;
  return pattern.replace(/\*\*\/|\*\*|\*|\?|[{},]|[\\^$.|+()[\]/-]/gu, (token) => {
    if (token === '**/') return '(?:.*/)?';
    if (token === '**') return '.*';
    if (token === '*') return '[^/]*';
    if (token === '?') return '[^/]';
    if (token === '{') {
      depth += 1;
      return '(?:';
    }
    if (token === '}') {
      if (depth === 0) return '\\}';
      depth -= 1;
      return ')';
    }
    if (token === ',') return depth > 0 ? '|' : ',';
    return token === '-' || token === '/' ? token : `\\${token}`;
  });
}

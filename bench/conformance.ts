/**
 * `npm run conformance`: measures the readers on sets that other projects test themselves with, which lie beside this checkout and
 * not in it. `-- feeds robots` measures these alone; without the sets each part says what is missing.
 */

const parts: Readonly<Record<string, () => Promise<{ run(): Promise<void> }>>> = {
  feeds: () => import('./conformance/feeds.ts'),
  pages: () => import('./conformance/pages.ts'),
  discovery: () => import('./conformance/discovery.ts'),
  opml: () => import('./conformance/opml.ts'),
  robots: () => import('./conformance/robots.ts'),
  sanitise: () => import('./conformance/sanitise.ts'),
  fault: () => import('./conformance/fault.ts'),
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in parts));
if (unknown.length > 0) {
  console.error(`conformance: there is no part "${unknown[0]}"; there are ${Object.keys(parts).join(', ')}`);
  process.exitCode = 2;
} else {
  for (const name of asked.length === 0 ? Object.keys(parts) : asked) {
    console.log(`== ${name}`);
    await (await parts[name]?.())?.run();
  }
}

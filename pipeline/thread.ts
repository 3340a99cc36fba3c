/** Starting a thread that works from source and from the built files alike. */

import { Worker, type WorkerOptions } from 'node:worker_threads';

/** A module of this folder, in the form in which this one is running. */
export function threadFile(name: string): URL {
  const extension = new URL(import.meta.url).pathname.endsWith('.ts') ? 'ts' : 'js';
  return new URL(`./${name}.${extension}`, import.meta.url);
}

/** From source a thread goes through tsx, a development dependency: Node 20 reads no TypeScript in a worker. */
export function startThread(file: URL, options: WorkerOptions): Worker {
  if (!file.pathname.endsWith('.ts')) return new Worker(file, options);
  const tsx = JSON.stringify(import.meta.resolve('tsx/esm/api'));
  const entry = JSON.stringify(new URL(file.pathname, file).href);
  const script = `import(${tsx}).then(({ tsImport }) => tsImport(${entry}, ${entry}));`;
  return new Worker(script, { ...options, eval: true });
}

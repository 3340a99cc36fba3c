/** Traps on everything a plug-in may not touch by itself; only the plug-in's own code springs them. */

import { createRequire, syncBuiltinESMExports } from 'node:module';
import { trespassesHere } from './scope.ts';

const require = createRequire(import.meta.url);

/** Rooms of Node that reach out, and what in them does. */
const doors: readonly (readonly [module: string, pattern: RegExp])[] = [
  ['node:fs', /^(?:read|write|open|stat|lstat|access|exists|append|mkdir|rm|unlink|copy|create|watch|rename)/],
  ['node:fs/promises', /^(?:read|write|open|stat|lstat|access|append|mkdir|rm|unlink|copy|watch|rename|cp)/],
  ['node:http', /^(?:request|get|createServer)$/],
  ['node:https', /^(?:request|get|createServer)$/],
  ['node:net', /^(?:connect|createConnection|createServer)$/],
  ['node:child_process', /^(?:exec|execFile|spawn|fork|execSync|spawnSync|execFileSync)$/],
];

/** Sets the traps; the result takes them away again. */
export function setTraps(): () => void {
  const undo = [
    trapClock(),
    trapEnvironment(),
    ...['fetch', 'WebSocket', 'EventSource'].map(trapGlobal),
    trapConsole(),
  ];
  for (const [module, pattern] of doors) undo.push(trapModule(module, pattern));
  syncBuiltinESMExports();
  return () => {
    for (const take of undo.reverse()) take();
    syncBuiltinESMExports();
  };
}

function note(what: string): void {
  trespassesHere()?.found.add(what);
}

/** A library may look at the clock or the environment for its own ends; its network and disk count as the plug-in's. */
function noteOwn(what: string): void {
  const trespasses = trespassesHere();
  if (trespasses !== undefined && !isInLibrary(new Error().stack ?? '')) trespasses.found.add(what);
}

function isInLibrary(stack: string): boolean {
  const caller =
    stack
      .split('\n')
      .find((line, n) => n > 0 && !/[/\\]kit[/\\]traps\.|at (?:Reflect|Object)\.\w+ \(<anonymous>\)/.test(line)) ?? '';
  return /node:|node_modules[/\\](?!.*dateline-source-)/.test(caller);
}

function trapClock(): () => void {
  const RealDate = Date;
  const trapped: DateConstructor = new Proxy(RealDate, {
    construct(target, args, newTarget): object {
      if (args.length === 0) noteOwn('new Date()');
      return Reflect.construct(target, args, newTarget === trapped ? target : newTarget);
    },
    get(target, member, receiver) {
      if (member === 'now') noteOwn('Date.now');
      return Reflect.get(target, member, receiver);
    },
  });
  globalThis.Date = trapped;
  return () => {
    globalThis.Date = RealDate;
  };
}

function trapEnvironment(): () => void {
  const own = Object.getOwnPropertyDescriptor(process, 'env');
  const { env } = process;
  Object.defineProperty(process, 'env', {
    configurable: true,
    enumerable: true,
    get() {
      noteOwn('the environment');
      return env;
    },
  });
  return () => Object.defineProperty(process, 'env', own ?? { value: env, writable: true, configurable: true });
}

function trapGlobal(name: string): () => void {
  const own = Object.getOwnPropertyDescriptor(globalThis, name);
  if (own === undefined) return () => undefined;
  const value: unknown = Reflect.get(globalThis, name);
  Object.defineProperty(globalThis, name, {
    configurable: true,
    enumerable: own.enumerable ?? false,
    get() {
      note(`the global ${name}`);
      return value;
    },
  });
  return () => Object.defineProperty(globalThis, name, own);
}

function trapConsole(): () => void {
  return trapMembers(console, /^(?:log|info|warn|error|debug|trace|dir|table)$/, 'console');
}

function trapModule(name: string, pattern: RegExp): () => void {
  return trapMembers(require(name) as object, pattern, name); // a module of Node is an object
}

function trapMembers(holder: object, pattern: RegExp, name: string): () => void {
  const members = Object.keys(holder).filter((member) => pattern.test(member));
  const undo = members.flatMap((member) => {
    const real: unknown = Reflect.get(holder, member);
    const own = Object.getOwnPropertyDescriptor(holder, member);
    if (typeof real !== 'function' || own?.writable !== true) return [];
    const trapped = new Proxy(real, {
      apply(target, self, args) {
        note(`${name}.${member}`);
        return Reflect.apply(target, self, args);
      },
    });
    Reflect.set(holder, member, trapped);
    return [() => void Reflect.set(holder, member, real)];
  });
  return () => {
    for (const take of undo) take();
  };
}

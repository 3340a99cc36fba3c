/** Who may ask a host now: so many at a time, the first that came first. Hosts do not wait for each other. */

/** Runs `task` when fewer than `atATime` others are under way at this host. Rejects when the signal ends the waiting. */
export type Turns = <T>(
  host: string,
  atATime: number,
  signal: AbortSignal | undefined,
  task: () => Promise<T>,
) => Promise<T>;

interface Waiting {
  readonly atATime: number;
  readonly start: () => void;
}

interface Line {
  running: number;
  readonly waiting: Waiting[];
}

export function newTurns(): Turns {
  const lines = new Map<string, Line>();

  return async function inTurn(host, atATime, signal, task) {
    const line = lines.get(host) ?? { running: 0, waiting: [] };
    lines.set(host, line);
    await entered(line, Math.max(1, atATime), signal);
    try {
      return await task();
    } finally {
      line.running -= 1;
      admit(line);
      if (line.running === 0 && line.waiting.length === 0) lines.delete(host);
    }
  };
}

function entered(line: Line, atATime: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const leave = () => {
      line.waiting.splice(line.waiting.indexOf(mine), 1);
      reject(signal?.reason);
      admit(line);
    };
    const mine: Waiting = {
      atATime,
      start: () => {
        signal?.removeEventListener('abort', leave);
        line.running += 1;
        resolve();
      },
    };
    if (signal?.aborted === true) return reject(signal.reason);
    signal?.addEventListener('abort', leave, { once: true });
    line.waiting.push(mine);
    admit(line);
  });
}

function admit(line: Line) {
  for (let next = line.waiting[0]; next !== undefined && line.running < next.atATime; next = line.waiting[0]) {
    line.waiting.shift();
    next.start();
  }
}

/** What the commands about judgements have in common: the store they need, and how a judgement is printed. */

import { existsSync } from 'node:fs';
import { ConfigError } from '../config.ts';
import { openStore, type Store } from '../db/open.ts';
import type { StoredJudgement } from '../editorial/judgements.ts';

/** One line, with its id first. */
export function shown(judgement: StoredJudgement): string {
  const { id, leftId, rightId, verdict, by, reason, score, decidedAt, revokedAt, revokedBy } = judgement;
  const day = (at: number) => new Date(at).toISOString();
  return [
    `${id}  ${leftId} ${rightId}  ${verdict} by ${by} on ${day(decidedAt)}`,
    ...(score === null ? [] : [`score ${score}`]),
    ...(reason === null ? [] : [reason]),
    ...(revokedAt === null ? [] : [`revoked by ${revokedBy} on ${day(revokedAt)}`]),
  ].join('; ');
}

/** A value of `--limit`. */
export function numberOf(value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1) throw new ConfigError([`--limit is "${value}", not a number from 1 on`]);
  return number;
}

/** A store that is there already: none is made for asking. */
export function openStored(database: string): Store {
  if (database !== ':memory:' && existsSync(database)) return openStore(database);
  throw new ConfigError([
    `DATELINE_DATABASE is ${JSON.stringify(database)}; there is no such database yet: run \`npm start\` first`,
  ]);
}

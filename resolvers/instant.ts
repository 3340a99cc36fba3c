/** Instants as RFC 3339 text outside, milliseconds since 1970 inside. */

import { badInput, shown } from './errors.ts';

const shape = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})(\.\d{1,9})?(Z|[+-]\d{2}:\d{2})$/i;

/** A zone is required: "2021-07-20" is another day in another country. */
export function parseInstant(value: unknown): number {
  const parts = typeof value === 'string' ? shape.exec(value) : null;
  const at = parts ? Date.parse(String(value).toUpperCase()) : Number.NaN;
  if (parts && !Number.isNaN(at) && isCalendarDay(Number(parts[1]), Number(parts[2]), Number(parts[3]))) return at;
  throw badInput(
    'DateTime',
    `${shown(value)} is no instant: write RFC 3339 with a zone, such as "2021-07-20T12:00:00Z" or "2021-07-20T14:00:00+02:00".`,
  );
}

/** UTC with milliseconds. */
export function printInstant(at: number): string {
  return new Date(at).toISOString();
}

/** Date.parse accepts 30 February and moves it to March. */
function isCalendarDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  date.setUTCFullYear(year);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** The newest date that was seen, as a parameter of the next question, so that an API gives what came after it. */

import { z } from 'zod';

const formats = ['iso', 'date', 'compact-date', 'compact', 'seconds', 'milliseconds'] as const;

export const sinceSchema = z
  .strictObject({
    parameter: z.string().min(1),
    until: z.string().min(1).optional(),
    field: z.enum(['publishedAt', 'updatedAt']).default('publishedAt'),
    format: z.enum(formats).default('iso'),
    overlapMinutes: z.number().min(0).default(60),
    firstDays: z.number().positive().optional(),
  })
  .describe(
    'A parameter that limits the answer to what is newer: it gets the newest date seen in `field`, less `overlapMinutes`, as `iso`, `date` (2021-07-24), `compact-date` (20210724), `compact` (20210724181000), `seconds` or `milliseconds`. `firstDays` limits the first run; `until` names the parameter for the end when going back in time.',
  );

export type Since = z.infer<typeof sinceSchema>;

/** What the parameter gets, in UTC. */
export function inFormat(instant: Date, format: Since['format']): string {
  const iso = instant.toISOString();
  if (format === 'iso') return `${iso.slice(0, 19)}Z`;
  if (format === 'date') return iso.slice(0, 10);
  if (format === 'compact-date') return iso.slice(0, 10).replaceAll('-', '');
  if (format === 'compact') return iso.slice(0, 19).replace(/[-:T]/g, '');
  return String(format === 'seconds' ? Math.floor(instant.getTime() / 1000) : instant.getTime());
}

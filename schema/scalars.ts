/** Instants, addresses and country codes: checked on the way in. */

import { badInput, shown } from '../resolvers/errors.ts';
import { parseInstant, printInstant } from '../resolvers/instant.ts';
import { builder } from './builder.ts';

builder.scalarType('DateTime', {
  description:
    'An instant as RFC 3339 text: UTC with milliseconds on output, any zone on input, but never without one.',
  serialize: printInstant,
  parseValue: parseInstant,
});

builder.scalarType('URL', {
  description: 'An absolute http or https address.',
  serialize: String,
  parseValue: (value) => {
    const url = typeof value === 'string' ? URL.parse(value) : null;
    if (typeof value === 'string' && (url?.protocol === 'http:' || url?.protocol === 'https:')) return value;
    throw badInput('URL', `${shown(value)} is no address: write it whole, such as "https://news.example/report".`);
  },
});

builder.scalarType('CountryCode', {
  description: 'ISO 3166-1 alpha-2, in capitals: FR, MA, US. ZZ on output for a country without a code.',
  serialize: String,
  parseValue: (value) => {
    if (typeof value === 'string' && /^[A-Z]{2}$/.test(value)) return value;
    throw badInput(
      'CountryCode',
      `${shown(value)} is no country code: write ISO 3166-1 alpha-2 in capitals, such as "FR".`,
    );
  },
});

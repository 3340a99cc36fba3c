/**
 * The country of an article's outlet, which its own articles leave unsaid: as the configuration of the source says it, else the region
 * of the language it declares ("en-US"), else the ending of its address (".ke"). Pure.
 */

import type { Delivery } from './raw-items.ts';
import { regionOf } from './regions.ts';

type DeliveredArticle = Extract<Delivery, { readonly kind: 'ARTICLE' }>;

/** ISO 3166-1 alpha-2; null where nobody says it. */
export function homeOf({ country, article: { language, url } }: DeliveredArticle): string | null {
  return country ?? regionOfLanguage(language) ?? countryOfAddress(url);
}

export function ofCountry<D extends DeliveredArticle>(delivery: D, country: string | undefined): D {
  return country === undefined ? delivery : { ...delivery, country };
}

function regionOfLanguage(language: string | undefined): string | null {
  const [, region] = language?.match(/^[a-z]{2,3}(?:[-_][a-z]{4})?[-_]([a-z]{2})$/i) ?? [];
  return region === undefined ? null : known(region);
}

/** Endings of countries that anybody takes for their letters. */
const sold = new Set(
  'ac ag ai am as bz cc cd co fm gg gl im io is la ly me ms nu pw sc sh st tk to tv vc ws'.split(' '),
);

function countryOfAddress(url: string | undefined): string | null {
  const host = url === undefined ? undefined : URL.parse(url)?.hostname;
  const ending = host?.replace(/\.$/, '').split('.').at(-1);
  if (ending === undefined || sold.has(ending)) return null;
  return known(ending === 'uk' ? 'gb' : ending);
}

function known(code: string): string | null {
  const capitals = code.toUpperCase();
  return regionOf(capitals) === null ? null : capitals;
}

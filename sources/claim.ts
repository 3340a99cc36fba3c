/** What a member of somebody's JSON claims to be, read without trust: a wrong type is as good as absent. */

import type { JsonObject, JsonValue, RawArticle } from './source.ts';

/** A string with something in it, or a number as text. */
export function textIn(value: JsonValue | undefined): string | undefined {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

export function objectIn(value: JsonValue | undefined): JsonObject | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
}

/** The list, the one thing as a list, or none. */
export function listIn(value: JsonValue | undefined): readonly JsonValue[] {
  if (Array.isArray(value)) return value;
  return value === undefined || value === null ? [] : [value];
}

/** An http or https address in full; a relative one starts from `base`. */
export function addressIn(value: JsonValue | undefined, base?: string): string | undefined {
  const text = textIn(value)?.trim();
  if (text === undefined || URL.parse(text, base) === null) return undefined;
  const url = new URL(text, base);
  return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : undefined;
}

/** Names, or objects that have one. */
export function peopleIn(value: JsonValue | undefined): NonNullable<RawArticle['authors']> {
  return listIn(value).flatMap((person) => {
    const said = textIn(person)?.trim();
    if (said !== undefined) return [{ name: said }];
    const claims = objectIn(person);
    const name = textIn(claims?.name)?.trim();
    if (name === undefined) return [];
    const url = addressIn(claims?.url);
    return [url === undefined ? { name } : { name, url }];
  });
}

/** Terms, or objects that carry one under a usual name. */
export function termsIn(value: JsonValue | undefined): NonNullable<RawArticle['categories']> {
  return listIn(value).flatMap((category) => {
    const claims = objectIn(category);
    const term = (textIn(category) ?? textIn(claims?.term) ?? textIn(claims?.name) ?? textIn(claims?.title))?.trim();
    return term === undefined ? [] : [{ term }];
  });
}

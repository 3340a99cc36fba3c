/** People of a feed, however they are written: "mail@x (Name)", "Name (mail@x)", "Name <mail@x>", or as elements. */

import type { FeedPerson } from '../feed-document.ts';
import { absolute } from './links.ts';
import { childrenOf, type FeedNode, hasElements, textAt, textOf } from './node.ts';

const mail = /[^\s<>()[\]"',;:]{1,64}@[^\s<>()[\]"',;:]{1,255}/;

/** Null when the text names nobody. */
export function personIn(text: string): FeedPerson | null {
  const tidy = text.replace(/\s+/g, ' ').trim();
  if (tidy === '') return null;
  const email = tidy.length > 1000 ? '' : (tidy.match(mail)?.[0] ?? '').replace(/\.+$/, '');
  if (email === '') return { name: tidy, email: '', url: '' };
  const name = tidy
    .replace(email, ' ')
    .replace(/mailto:/i, ' ')
    .replace(/<\s*>|\(\s*\)|\[\s*\]/g, ' ')
    .trim()
    .replace(/^[("']+(.*?)[)"']+$/, '$1')
    .replace(/^[\s,;:-]+|[\s,;:-]+$/g, '');
  return { name, email, url: '' };
}

/** An Atom person construct, the text form of RSS, or Dublin Core's; itunes:owner has its own element names. */
export function personOf(node: FeedNode): FeedPerson | null {
  if (!hasElements(node)) return personIn(textOf(node));
  const name = textAt(node, 'name', 'itunes:name', 'foaf:name', '?:name', 'rdf:value', 'title');
  const email = textAt(node, 'email', 'itunes:email', '?:email');
  const url = absolute(textAt(node, 'uri', 'url', 'homepage', '?:homepage'), node.base);
  if (name === '' && email === '' && url === '') return personIn(textOf(node));
  return { name: name.replace(/\s+/g, ' '), email, url };
}

/** Of the elements with these keys, each person once: what two elements say of one is put together. */
export function peopleAt(node: FeedNode, ...keys: readonly string[]): readonly FeedPerson[] {
  const found = childrenOf(node, ...keys);
  if (found.length === 0) return nobody;
  return once(keys.flatMap((key) => found.filter((child) => child.key === key)).map(personOf));
}

const nobody: readonly FeedPerson[] = [];

/** Each person once. */
export function once(found: readonly (FeedPerson | null)[]): FeedPerson[] {
  const people: FeedPerson[] = [];
  for (const person of found) {
    if (person === null) continue;
    const at = people.findIndex((known) => isSame(known, person));
    const known = people[at];
    if (known === undefined) people.push(person);
    else
      people[at] = {
        name: known.name || person.name,
        email: known.email || person.email,
        url: known.url || person.url,
      };
  }
  return people;
}

function isSame(a: FeedPerson, b: FeedPerson): boolean {
  if (a.name !== '' && b.name !== '') return a.name.toLowerCase() === b.name.toLowerCase();
  return a.email !== '' && a.email.toLowerCase() === b.email.toLowerCase();
}

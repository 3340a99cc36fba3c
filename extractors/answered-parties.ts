/** From the names a model gives to parties of the text: what no whole word of the text spells is dropped, whatever it is called. */

import { countryName, countryOf } from '../extract/countries.ts';
import type { FoundParty, Span } from '../extract/findings.ts';
import type { AnsweredParty } from './answer.ts';
import type { Locator } from './locate.ts';

export interface AnsweredParties {
  /** In order of first mention. */
  readonly found: readonly FoundParty[];
  /** The party a name means; null for a name that no party of the text goes by. */
  named(name: string | null): FoundParty | null;
}

export function readAnsweredParties(
  answered: readonly AnsweredParty[],
  locator: Locator,
  drop: (what: string) => void,
): AnsweredParties {
  const drafts = [...mergeByIdentity(answered, drop).values()];
  placeMentions(drafts, locator);
  for (const { name, mentions } of drafts) {
    if (mentions.length === 0) drop(`party "${shortened(name)}": the text does not name it`);
  }
  const standing = drafts.filter(({ mentions }) => mentions.length > 0);
  standing.sort((a, b) => a.mentions[0]!.start - b.mentions[0]!.start);
  const idOfCountry = new Map(
    standing.flatMap(({ type, code }, i) => (type === 'COUNTRY' ? [[code, `e${i + 1}`]] : [])),
  );
  const byName = new Map<string, FoundParty>();
  const found = standing.map((draft, i): FoundParty => {
    const words = draft.mentions.map(({ start, end }) => locator.text.slice(start, end));
    const isOrganisation = draft.type === 'ORGANISATION';
    const party: FoundParty = {
      id: `e${i + 1}`,
      type: draft.type,
      // Never the model's spelling: what is shown has to stand in the text.
      name: draft.type === 'COUNTRY' ? countryName(draft.code ?? '') : longest(words),
      countryCode: draft.type === 'COUNTRY' ? draft.code : null,
      organisationKind: isOrganisation ? (draft.kind ?? 'UNKNOWN') : null,
      country: isOrganisation ? (idOfCountry.get(draft.code) ?? null) : null,
      mentions: draft.mentions,
      nominals: [],
    };
    for (const name of [...draft.names, ...words, party.name]) {
      if (!byName.has(keyOf(name))) byName.set(keyOf(name), party);
    }
    return party;
  });
  return { found, named: (name) => (name === null ? null : (byName.get(keyOf(name)) ?? null)) };
}

interface PartyDraft {
  readonly type: AnsweredParty['type'];
  readonly code: string | null;
  readonly kind: AnsweredParty['organisationKind'];
  /** As first given; for messages. */
  readonly name: string;
  readonly names: Set<string>;
  readonly mentions: Span[];
}

/** Pieces of a text name the same parties again. */
function mergeByIdentity(answered: readonly AnsweredParty[], drop: (what: string) => void): Map<string, PartyDraft> {
  const drafts = new Map<string, PartyDraft>();
  for (const { name, type, countryCode, organisationKind, names } of answered) {
    const code = knownCode(countryCode) ?? (type === 'COUNTRY' ? countryOf(name) : null);
    if (type === 'COUNTRY' && code === null) {
      drop(`country "${shortened(name)}": no country of ISO 3166-1`);
      continue;
    }
    const key = type === 'COUNTRY' ? `${type} ${code}` : `${type} ${keyOf(name)}`;
    const draft = drafts.get(key) ?? {
      type,
      code,
      kind: organisationKind,
      name,
      names: new Set<string>(),
      mentions: [],
    };
    for (const form of [name, ...names.slice(0, mostForms)]) if (isName(form)) draft.names.add(form);
    drafts.set(key, draft);
  }
  return drafts;
}

const mostForms = 20;

/** "The company" and a full stop name nobody: a name has a capital, or letters of a script without capitals. */
function isName(form: string): boolean {
  return /[\p{Lu}\p{Lt}\p{Lo}]/u.test(form);
}

/** The longest forms first, so that "Kern" is no name of its own inside "Ada Kern"; a place has one party. */
function placeMentions(drafts: readonly PartyDraft[], locator: Locator): void {
  const forms = drafts.flatMap((draft) => [...draft.names].map((form) => ({ draft, form })));
  forms.sort((a, b) => b.form.length - a.form.length);
  const taken = new Uint8Array(locator.text.length);
  for (const { draft, form } of forms) {
    for (const span of locator.all(form)) {
      if (taken.subarray(span.start, span.end).some(Boolean)) continue;
      taken.fill(1, span.start, span.end);
      draft.mentions.push(span);
    }
  }
  for (const { mentions } of drafts) mentions.sort((a, b) => a.start - b.start);
}

function knownCode(code: string | null): string | null {
  return code !== null && /^[A-Z]{2}$/.test(code) && countryName(code) !== code ? code : null;
}

function longest(words: readonly string[]): string {
  return words.reduce((best, word) => (word.length > best.length ? word : best), '');
}

/** Case and a leading article do not tell names of one text apart. */
function keyOf(name: string): string {
  return name.trim().toLowerCase().replace(/^the /, '').replace(/’/g, "'");
}

/** For a message: names of a model may be anything. */
export function shortened(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  return line.length > 60 ? `${line.slice(0, 60)}…` : line;
}

/**
 * News that nobody wrote, article by article and always the same: some parties are in very many articles and most in few (Zipf), an
 * event is told by several outlets in their own words, some reprint it, one in eight events is an allegation that many of its
 * articles repeat. Each text comes with what an extractor would find in it, since reading is not what is measured.
 */

import { readFileSync } from 'node:fs';
import type {
  Findings,
  FoundAllegation,
  FoundParty,
  FoundPosition,
  FoundStatement,
  Span,
} from '../extract/findings.ts';

export interface InventedArticle {
  readonly outlet: number;
  readonly title: string;
  readonly text: string;
  /** Days from the first, with a fraction. */
  readonly day: number;
  readonly findings: Findings;
}

/** So many articles a day: ten times as many are the news of ten times as many days. */
export const ARTICLES_A_DAY = 150;

export const OUTLETS = 40;

const words = readFileSync(new URL('../pipeline/word-ranks.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n');

/** Article number `n` of an endless row; its event is one of the last few hundred. */
export function inventedArticle(n: number): InventedArticle {
  const draw = drawing(`article ${n}`);
  // Every event has about six articles, some many more: the older of two draws.
  const event = inventedEvent(Math.floor(n / 6) - Math.floor(40 * draw() * draw()));
  const copied = draw() < 0.15 ? Math.floor(draw() * 3) : null;
  const telling = draw() < 0.06 ? marketReport(drawing(`market ${n}`)) : tell(event, copied ?? `own ${n}`);
  const outlet = Math.floor(draw() * OUTLETS);
  const day = event.day + 2 * draw() * draw();
  return copied === null ? { ...telling, outlet, day } : { ...reprinted(telling, n), outlet, day };
}

interface Party {
  readonly type: FoundParty['type'];
  readonly name: string;
  readonly code: string | null;
}

interface Event {
  readonly number: number;
  readonly day: number;
  readonly people: readonly Party[];
  readonly bodies: readonly Party[];
  readonly place: Party;
  /** Words that its articles share. */
  readonly words: readonly string[];
  readonly deed: {
    readonly conduct: (typeof conducts)[number];
    readonly accused: Party;
    readonly victim: Party;
  } | null;
}

function inventedEvent(number: number): Event {
  const draw = drawing(`event ${number}`);
  const people = [person(zipf(draw, PEOPLE)), person(zipf(draw, PEOPLE)), person(zipf(draw, PEOPLE))];
  const bodies = [body(zipf(draw, BODIES)), body(zipf(draw, BODIES))];
  const place = country(zipf(draw, countries.length));
  const accusedOf = [bodies[0]!, people[0]!, place][Math.floor(3 * draw())]!;
  const isAlleged = draw() < 0.125;
  return {
    number,
    day: Math.max(0, (6 * number) / ARTICLES_A_DAY) + draw(),
    people,
    bodies,
    place,
    words: Array.from({ length: 14 }, () => words[300 + Math.floor(draw() * (words.length - 300))]!),
    deed: isAlleged
      ? { conduct: conducts[zipf(draw, conducts.length)]!, accused: accusedOf, victim: bodies[1]! }
      : null,
  };
}

/** The same `voice` tells in the same words. */
function tell(event: Event, voice: string | number): Pick<InventedArticle, 'title' | 'text' | 'findings'> {
  const draw = drawing(`telling ${event.number} ${voice}`);
  const page = new Page();
  const own = () => event.words[Math.floor(draw() * event.words.length)]!;
  const common = () => words[Math.floor(words.length ** draw())]!;
  const prose = (length: number) => Array.from({ length }, () => (draw() < 0.25 ? own() : common())).join(' ');
  const [first, second] = [event.people[0]!, event.people[1 + Math.floor(draw() * 2)]!];
  const title = `${first.name.split(' ')[1]} ${own()} ${own()} in ${event.place.name} ${common()}`;
  if (draw() < 0.3) page.office('minister', event.place, first);
  else page.names(first);
  page
    .says(` met ${prose(9)} in `)
    .names(event.place)
    .says(` with `)
    .names(event.bodies[0]!)
    .says(`, ${prose(8)}.\n\n`);
  if (event.deed !== null && draw() < 0.8) page.alleges(event.deed, second, draw() < 0.4, `${own()} ${own()}`);
  for (let n = 0; n < 5; n += 1) {
    page.says(`The ${prose(11)} by `).names([...event.people, ...event.bodies][Math.floor(draw() * 5)]!);
    page.says(` and ${prose(14)}.${n % 2 === 1 ? '\n\n' : ' '}`);
  }
  page.says(`${prose(12)}.`);
  return { title, text: page.text, findings: page.findings() };
}

/** Every day's: the same names and nearly the same words, which tell nothing. */
function marketReport(draw: () => number): Pick<InventedArticle, 'title' | 'text' | 'findings'> {
  const page = new Page();
  const points = () => String(Math.floor(draw() * 900) + 100);
  page.names(body(0)).says(` shares rose ${points()} points in early trading in `).names(country(0)).says(', while ');
  page.names(body(1)).says(` fell ${points()} points.\n\nThe index of `).names(body(2));
  page.says(` closed at ${points()} points after ${points()} million shares changed hands, dealers said. `);
  page
    .names(person(0))
    .says(` of ${points()} brokers said that volumes stood at ${points()}, ${points()} and ${points()}.`);
  return { title: `Shares rise ${points()} points in early trading`, text: page.text, findings: page.findings() };
}

function reprinted(
  { title, text, findings }: Pick<InventedArticle, 'title' | 'text' | 'findings'>,
  n: number,
): Pick<InventedArticle, 'title' | 'text' | 'findings'> {
  const head = `Desk report number ${n} of our own services, edited for length.\n\n`;
  return { title, text: head + text, findings: moved(findings, head.length) };
}

// ---- whom it names --------------------------------------------------------------------------------

const PEOPLE = 30_000;
const BODIES = 8_000;

const syllables =
  'bre lan kor mi ta vos ner dal fen gri hul jor ka lem mor nis ost pra quen ros sil tor ul ven wes yar zol'.split(' ');
const givenNames = 'Adlo Bemir Calva Dorin Esko Fenja Gerro Hilka Ivaro Jonse Kelda Lumir Mavra Nolen Orsa Pavri'.split(
  ' ',
);
const trades = ['Systems', 'Holdings', 'Union', 'Institute', 'Party', 'Council', 'Ministry', 'Foundation'];
const countries = 'DE FR KE MA IN MX TR PL BR ZA ID EG NG PK UA IT ES GR'.split(' ').map((code) => ({
  code,
  name: new Intl.DisplayNames('en', { type: 'region' }).of(code) ?? code,
}));
const conducts = ['bribe', 'target', 'hack', 'launder', 'detain', 'defraud', 'threaten', 'evade'] as const;
const past: Readonly<Record<(typeof conducts)[number], string>> = {
  bribe: 'bribed',
  target: 'targeted',
  hack: 'hacked',
  launder: 'laundered money for',
  detain: 'detained members of',
  defraud: 'defrauded',
  threaten: 'threatened',
  evade: 'evaded controls of',
};

function named(number: number, of: string): string {
  const draw = drawing(`${of} ${number}`);
  const length = 2 + Math.floor(2 * draw());
  const name = Array.from({ length }, () => syllables[Math.floor(draw() * syllables.length)]!).join('');
  return name[0]!.toUpperCase() + name.slice(1);
}

function person(number: number): Party {
  const draw = drawing(`given ${number}`);
  // One in twelve is called by an initial.
  const given = givenNames[zipf(draw, givenNames.length)]!;
  return {
    type: 'PERSON',
    name: `${draw() < 0.08 ? `${given[0]}.` : given} ${named(number % 9_000, 'surname')}`,
    code: null,
  };
}

function body(number: number): Party {
  return { type: 'ORGANISATION', name: `${named(number, 'body')} ${trades[number % trades.length]}`, code: null };
}

function country(number: number): Party {
  const { name, code } = countries[number]!;
  return { type: 'COUNTRY', name, code };
}

// ---- what an extractor would find -----------------------------------------------------------------

/** A text in the making, with the places of what it says. */
class Page {
  text = '';
  readonly #parties = new Map<string, FoundParty & { mentions: Span[] }>();
  readonly #positions: FoundPosition[] = [];
  readonly #statements: FoundStatement[] = [];
  readonly #allegations: FoundAllegation[] = [];

  says(words: string): this {
    this.text += words;
    return this;
  }

  names(party: Party): this {
    this.#mention(party);
    return this;
  }

  office(title: string, of: Party, holder: Party): this {
    const start = this.text.length;
    const country = this.says('The ').#mention(of).id;
    const { id } = this.says(` ${title} `).#mention(holder);
    const evidence = { start, end: this.text.length };
    this.#positions.push({ person: id, title, organisation: null, country, isFormer: false, evidence });
    return this;
  }

  alleges(deed: NonNullable<Event['deed']>, speaker: Party, isDenied: boolean, words: string): this {
    const { conduct, accused, victim } = deed;
    const start = this.text.length;
    const one = this.#mention(accused);
    const other = this.says(` ${past[conduct]} `).#mention(victim);
    const claim = this.says(` over ${words}`).#from(start);
    const who = this.says(', ').#mention(speaker);
    const cue = this.says(' ').#said('alleged');
    const roles = [
      {
        role: 'ACCUSED',
        party: one.id,
        label: accused.name,
        evidence: [one.span],
        response: isDenied ? 'DENIED' : 'NOT_REPORTED',
      },
      { role: 'VICTIM', party: other.id, label: victim.name, evidence: [other.span], response: null },
      { role: 'CLAIMANT', party: who.id, label: speaker.name, evidence: [who.span], response: null },
    ] as const;
    const sentence = this.says('.').#from(start);
    this.#statement('ACCUSES', who, speaker, cue, claim, one.id, []);
    if (isDenied) {
      const denier = this.says(' ').#mention(accused);
      const denies = this.says(' ').#said('denied');
      const content = this.says(' ').#said('the claim');
      this.says('.').#statement('DENIES', denier, accused, denies, content, one.id, ['s0']);
    }
    this.says('\n\n');
    this.#allegations.push({
      ...{ id: 'a0', claim, sentence, category: 'CORRUPTION', conduct, sourcing: 'SINGLE_ORIGIN', roles },
      ...{ response: isDenied ? 'DENIED' : 'NOT_REPORTED', proceedings: 'NONE_REPORTED' },
      ...{ headline: isDenied ? 'DISPUTED' : 'ALLEGED', statements: this.#statements.map(({ id }) => id) },
    });
    return this;
  }

  findings(): Findings {
    return {
      parties: [...this.#parties.values()],
      positions: this.#positions,
      statements: this.#statements,
      allegations: this.#allegations,
    };
  }

  #from(start: number): Span {
    return { start, end: this.text.length };
  }

  #said(words: string): Span {
    const start = this.text.length;
    return this.says(words).#from(start);
  }

  #mention({ type, name, code }: Party): { readonly id: string; readonly span: Span } {
    const span = this.#said(name);
    const known = this.#parties.get(name);
    const id = known?.id ?? `p${this.#parties.size}`;
    const organisationKind = type === 'ORGANISATION' ? 'COMPANY' : null;
    const found = known ?? {
      id,
      type,
      name,
      countryCode: code,
      organisationKind,
      country: null,
      mentions: [],
      nominals: [],
    };
    found.mentions.push(span);
    this.#parties.set(name, found);
    return { id, span };
  }

  #statement(
    stance: FoundStatement['stance'],
    { id: speaker, span }: { readonly id: string; readonly span: Span },
    { type, name }: Party,
    cue: Span,
    content: Span,
    about: string,
    respondsTo: readonly string[],
  ): void {
    const speakerKind = type === 'PERSON' ? 'NAMED_PERSON' : type === 'COUNTRY' ? 'STATE' : 'NAMED_ORGANISATION';
    this.#statements.push({
      ...{ id: `s${this.#statements.length}`, source: [span], cue: [cue], content: [content], speaker },
      ...{ speakerLabel: name, speakerKind, stance, quoteKind: 'INDIRECT', hedges: [], about: [about], respondsTo },
      ...{ chain: [{ party: speaker, label: name, cue }], allegation: 'a0', confidence: null },
    });
  }
}

/** The same findings in a text that has so many characters before. */
function moved(findings: Findings, by: number): Findings {
  const isSpan = (value: object): value is Span => 'start' in value && 'end' in value;
  const shifted = (_key: string, value: unknown) =>
    typeof value === 'object' && value !== null && isSpan(value)
      ? { ...value, start: value.start + by, end: value.end + by }
      : value;
  // A copy of what it was made of: every place is moved and nothing else changes.
  return JSON.parse(JSON.stringify(findings, shifted)) as Findings;
}

// ---- chance ---------------------------------------------------------------------------------------

/** Numbers from 0 to 1, always the same for one seed (SplitMix32). */
function drawing(seed: string): () => number {
  let state = 0x811c_9dc5;
  for (let at = 0; at < seed.length; at += 1) state = Math.imul(state ^ seed.charCodeAt(at), 0x0100_0193);
  return () => {
    state = (state + 0x9e37_79b9) | 0;
    let z = state ^ (state >>> 16);
    z = Math.imul(z, 0x21f0_aaad);
    z = Math.imul(z ^ (z >>> 15), 0x735a_2d97);
    return ((z ^ (z >>> 15)) >>> 0) / 0x1_0000_0000;
  };
}

/** 0 most often; the hundredth a hundred times less often. */
function zipf(draw: () => number, size: number): number {
  return Math.floor((size + 1) ** draw()) - 1;
}

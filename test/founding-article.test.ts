import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packageRoot, sourcesFromShorthand } from '../config.ts';
import { ask, type Data } from './asking.ts';
import { type Newsroom, newsroom } from './newsroom.ts';

const seeds = join(packageRoot, '..', 'shared', 'seeds');
const isThere = existsSync(seeds);
if (!isThere) console.warn(`Skipped: the founding article is read from ${seeds}, which is not here.`);

const question = `{
  articles {
    nodes {
      title
      text
      people { name positions { title isFormer organisation { name } country { name } evidence { ...span } } }
      organisations { name kind }
      countries { countryCode }
      removedBlocks { text rule }
      mentions(first: 100) { nodes { party { name } span { ...span } } }
      statements {
        nodes {
          content { ...span }
          cue { ...span }
          source { ...span }
          speaker { name }
          speakerLabel
          stance
          hedges { kind span { ...span } }
          attributionChain { label party { name } cue { ...span } }
          respondsTo { content { quote } }
        }
      }
      allegations {
        claim
        attributedSentence
        parties { role label response party { __typename name } evidence { ...span } }
        status { headline response proceedings }
        statements { nodes { hedges { kind span { quote } } } }
        responses { nodes { speaker { name } stance } }
      }
    }
  }
}
fragment span on EvidenceSpan { start end quote prefix suffix anchor }`;

describe.skipIf(!isThere)('the founding article, through the folder source and the API', () => {
  let room: Newsroom;
  let article: Data;

  beforeAll(async () => {
    room = await newsroom();
    const { sources } = await sourcesFromShorthand([`folder:${seeds}`], packageRoot);
    await room.gather(sources[0]!);
    article = (await ask(room.store, question)).articles.nodes[0];
  });
  afterAll(() => room.close());

  const named = (parties: { name: string }[]) => parties.map((party) => party.name);
  const said = (words: string) =>
    article.statements.nodes.find((each: Data) => each.content.some((span: Data) => span.quote.includes(words)));
  const targeted = () => article.allegations.find((each: Data) => each.claim.includes('could have been targeted'));

  it('has its first line for a title, without the full stop and with its quotation marks', () => {
    expect(article.title).toBe('Emmanuel Macron ‘pushes for Israeli inquiry’ into NSO spyware concerns');
    expect(article.text).toContain('not a “target” of any of its customers');
  });

  it('names its people', () => {
    expect(named(article.people)).toEqual(
      expect.arrayContaining([
        'Emmanuel Macron',
        'Naftali Bennett',
        'Benjamin Netanyahu',
        'Benny Gantz',
        'Ram Ben-Barak',
      ]),
    );
  });

  it('names its organisations, and Pegasus is neither one of them nor a person', () => {
    expect(article.organisations).toEqual(
      expect.arrayContaining([
        { name: 'NSO Group', kind: 'COMPANY' },
        { name: 'Haaretz', kind: 'MEDIA' },
        { name: 'Mossad', kind: 'SECURITY_SERVICE' },
        { name: 'Meretz', kind: 'POLITICAL_PARTY' },
      ]),
    );
    expect([...named(article.people), ...named(article.organisations)]).not.toContain('Pegasus');
  });

  it('names its countries', () => {
    const codes = article.countries.map((country: Data) => country.countryCode);
    expect(codes.sort()).toEqual(['FR', 'IL', 'MA', 'US']);
  });

  it('tells what its people hold and held', () => {
    const held = (name: string) => article.people.find((person: Data) => person.name === name).positions[0];
    expect(held('Benny Gantz')).toMatchObject({ title: 'defence minister', isFormer: false });
    expect(held('Ram Ben-Barak')).toMatchObject({ isFormer: expect.any(Boolean) });
    const positions = article.people.flatMap((person: Data) => person.positions);
    expect(positions).toContainEqual(
      expect.objectContaining({ title: 'deputy head', isFormer: true, organisation: { name: 'Mossad' } }),
    );
    expect(held('Benjamin Netanyahu')).toMatchObject({ title: 'prime minister', isFormer: true });
  });

  it('accuses Morocco’s security services of having targeted Macron, hedged and never as a fact', () => {
    const roles = targeted().parties;
    expect(roles).toContainEqual(expect.objectContaining({ role: 'ACCUSED', label: 'Morocco’s security services' }));
    expect(roles).toContainEqual(
      expect.objectContaining({ role: 'VICTIM', party: { __typename: 'Person', name: 'Emmanuel Macron' } }),
    );
    const hedges = targeted().statements.nodes.flatMap((each: Data) => each.hedges);
    expect(hedges).toContainEqual({ kind: 'MODAL', span: { quote: expect.stringMatching(/^could have( been)?$/) } });
    expect(targeted().attributedSentence).toMatch(/reportedly.*allegations.*could have been/);
  });

  it('has NSO deny for itself and nobody deny for Morocco', () => {
    const moroccan = targeted().parties.find((role: Data) => role.label === 'Morocco’s security services');
    expect(moroccan.response).toBe('NOT_REPORTED');
    const denied = article.allegations.flatMap((each: Data) =>
      each.parties.filter((role: Data) => role.response === 'DENIED').map((role: Data) => role.party?.name),
    );
    expect(denied).toContain('NSO Group');
    expect(new Set(denied)).toEqual(new Set(['NSO Group']));
    expect(said('he was selected for surveillance').stance).toBe('DENIES');
    expect(said('he was selected for surveillance').respondsTo.length).toBeGreaterThan(0);
  });

  it('reports the inquiry that was asked for and no further proceedings', () => {
    expect(targeted().status.proceedings).toBe('INVESTIGATION_CALLED_FOR');
    expect(said('appointed a review commission')).toMatchObject({
      stance: 'CONFIRMS',
      speaker: { name: 'Ram Ben-Barak' },
    });
  });

  it('tells that Haaretz reported what the officials asked for', () => {
    const asked = article.statements.nodes.find((each: Data) => each.speakerLabel === 'US defence officials');
    expect(asked.stance).toBe('REQUESTS');
    expect(asked.attributionChain).toEqual([
      expect.objectContaining({ party: { name: 'Haaretz' }, cue: expect.objectContaining({ quote: 'reported' }) }),
      expect.objectContaining({ label: 'US defence officials' }),
    ]);
  });

  it('sets the page junk aside, and nothing speaks from it', () => {
    expect(article.removedBlocks.map((block: Data) => block.text)).toEqual([
      'Please Select Embedded Mode To Show The Comment System.*',
      'Previous Post Next Post',
    ]);
    expect(article.text).not.toContain('Comment System');
    expect(JSON.stringify(article.statements)).not.toMatch(/Embedded Mode|Previous Post/);
  });

  it('shows only spans that are verbatim, with what stands around them', () => {
    const spans = spansIn(article);
    expect(spans.length).toBeGreaterThan(80);
    for (const { start, end, quote, prefix, suffix } of spans) {
      expect(article.text.slice(start, end)).toBe(quote);
      expect(article.text.slice(0, start).endsWith(prefix)).toBe(true);
      expect(article.text.slice(end).startsWith(suffix)).toBe(true);
    }
  });
});

function spansIn(value: Data): Data[] {
  if (Array.isArray(value)) return value.flatMap(spansIn);
  if (typeof value !== 'object' || value === null) return [];
  return 'prefix' in value ? [value] : Object.values(value).flatMap(spansIn);
}

/**
 * How well parties of different articles are known to be the same: pairs judged by reading both articles (party-decisions.ndjson, ids
 * and names alone), against what the real store makes of the articles they are in. Half of them, by hash, are held: rules are mended by
 * the errors of the other half.
 */

import { readFileSync } from 'node:fs';
import { eq } from 'drizzle-orm';
import { articleParties, articles, parties } from '../../db/tables.ts';
import { foldName } from '../../pipeline/names.ts';
import { article, newsroom } from '../../test/newsroom.ts';
import { chance, publicTexts, type Scores, shown } from './corpus.ts';

interface Named {
  readonly set: string;
  readonly article: string;
  readonly type: 'PERSON' | 'ORGANISATION';
  readonly name: string;
}

interface Decision {
  readonly left: Named;
  readonly right: Named;
  readonly verdict: 'same' | 'different' | 'unsure';
}

export async function measureParties(): Promise<void> {
  const decisions = readDecisions();
  const found = await canonicalIds(decisions.flatMap(({ left, right }) => [left, right]));
  const certain = decisions.filter(({ verdict }) => verdict !== 'unsure');
  const judged = certain.filter(({ left, right }) => found.has(keyOf(left)) && found.has(keyOf(right)));
  const isOne = ({ left, right }: Decision) => found.get(keyOf(left)) === found.get(keyOf(right));
  const isSeen = ({ left, right }: Decision) => chance('party', keyOf(left), keyOf(right)) < 0.5;
  console.log(
    `parties: every outlet is a source of its own, with its country where it has one, as an operator configures it`,
  );
  console.log(
    `parties: ${decisions.length} decisions, ${decisions.length - certain.length} unsure, ${certain.length - judged.length} not found`,
  );
  for (const [name, half] of [
    ['seen', judged.filter(isSeen)],
    ['held', judged.filter((decision) => !isSeen(decision))],
    ['all', judged],
  ] as const)
    console.log(`parties, ${name}: ${half.length} pairs: ${shown(scoresOf(half, isOne))}`);
  if (!process.argv.includes('--errors')) return;
  const list = (title: string, of: readonly Decision[]) => {
    for (const { left, right } of of) console.log(`${title}: ${told(left)} | ${told(right)}`);
  };
  const isHeldAlso = process.argv.includes('--held');
  const listed = judged.filter((decision) => isHeldAlso || isSeen(decision));
  list(
    'wrongly one',
    listed.filter((one) => one.verdict === 'different' && isOne(one)),
  );
  list(
    'wrongly two',
    listed.filter((one) => one.verdict === 'same' && !isOne(one)),
  );
  list(
    'not found',
    certain.filter((one) => !judged.includes(one)),
  );
}

function scoresOf(decisions: readonly Decision[], isOne: (decision: Decision) => boolean): Scores {
  const count = (verdict: Decision['verdict'], one: boolean) =>
    decisions.filter((decision) => decision.verdict === verdict && isOne(decision) === one).length;
  return {
    truePositives: count('same', true),
    falsePositives: count('different', true),
    falseNegatives: count('same', false),
  };
}

function readDecisions(): Decision[] {
  return readFileSync(new URL('party-decisions.ndjson', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): Decision => JSON.parse(line));
}

/** The outlet is what stands before the number or the date of an article's id: "ww-kenya_nation_1", "nyt_2016-05-09_…". */
function outletOf(articleId: string): string {
  return /^(.+?)_\d/.exec(articleId)?.[1] ?? articleId;
}

/** Null for outlets of a whole continent, and for texts of no outlet. */
function countryOf(outlet: string): string | null {
  if (outlet.startsWith('ww-cn_article_thestandard')) return 'HK';
  const [, place = outlet] = /^ww-([a-z]+)_/.exec(outlet) ?? [];
  return countries.get(place) ?? null;
}

const countries: ReadonlyMap<string, string> = new Map(
  `nyt US, wash-post US, politico US, usa-today US, huff-post US, breitbart US, west-journal US, aus AU, bangladesh BD, bol BO,
  canada CA, chile CL, cn CN, col CO, cosric CR, cuba CU, ecuador EC, eg EG, elsalv SV, et ET, ghana GH, guyana GY, hond HN, in IN,
  iran IR, israel IL, jp JP, jr JO, kenya KE, kr KR, kw KW, mauritius MU, mong MN, my MY, nic NI, nm NA, oman OM, pan PA, peru PE,
  pk PK, qt QA, sa ZA, saud SA, th TH, tw TW, ven VE`
    .split(',')
    .map((pair) => pair.trim().split(' ') as [string, string]), // each has two words
);

/** By article, type and folded name: which party it is, once all the articles named are stored. */
async function canonicalIds(named: readonly Named[]): Promise<Map<string, string>> {
  const wanted = new Set(named.map(({ article }) => article));
  const texts = publicTexts([...new Set(named.map(({ set }) => set))]).filter(({ id }) => wanted.has(id));
  const room = await newsroom();
  const raw = texts.map(({ id, text }) => article(id, text, { title: text.trim().split('\n', 1)[0] ?? id }));
  for (const outlet of new Set(raw.map(({ externalId }) => outletOf(externalId)))) {
    const own = raw.filter(({ externalId }) => outletOf(externalId) === outlet);
    const country = countryOf(outlet);
    await (country === null ? room.deliver(outlet, ...own) : room.deliverFrom(country, outlet, ...own));
  }
  const rows = await room.store.db
    .select({
      article: articles.externalId,
      type: parties.type,
      name: parties.name,
      canonicalId: parties.canonicalId,
    })
    .from(articleParties)
    .innerJoin(articles, eq(articles.id, articleParties.articleId))
    .innerJoin(parties, eq(parties.id, articleParties.partyId));
  room.close();
  return new Map(rows.map((row) => [keyOf(row), row.canonicalId]));
}

function keyOf({ article, type, name }: { article: string; type: string; name: string }): string {
  return `${article} ${type} ${foldName(name)}`;
}

function told({ article, name }: Named): string {
  return `${name} (${article})`;
}

/** Tells people from organisations among candidates: every sign in a word, its neighbours or elsewhere in the document adds weight. */

import type { OrganisationKind } from '../vocabulary.ts';
import { acronymsOf, lettersOf } from './acronyms.ts';
import { countryOf } from './countries.ts';
import type { Document } from './document.ts';
import { isCommonWord, isFunctionWord } from './lexicon/common-words.ts';
import { isGivenName } from './lexicon/given-names.ts';
import { isCalendarWord, isPeopleWord, isThingWord } from './lexicon/not-parties.ts';
import { headKind, isWeakHead, knownKind, nounKind } from './lexicon/organisation-words.ts';
import { isPlace, isPlaceHead } from './lexicon/places.ts';
import { isFamousName, isHonorific, isPersonalBelonging, isRoleNoun } from './lexicon/titles.ts';
import type { Name } from './names.ts';
import type { Candidate } from './names-candidates.ts';
import type { Evidence } from './names-evidence.ts';
import { describedAs, kindByWords } from './organisation-kinds.ts';

/** People and organisations among the candidates; places, products, laws and peoples are left out. */
export function typeNames(doc: Document, candidates: readonly Candidate[], evidence: Evidence): Name[] {
  const groups = new Map<string, Group>();
  const keys = candidates.map((candidate) => keyOf(doc, candidate));
  for (const [i, candidate] of candidates.entries()) {
    const key = keys[i]!;
    const group = groups.get(key) ?? {
      words: wordsOf(doc, candidate),
      weights: weighWords(doc, candidate, evidence),
      kind: null,
      mentions: 0,
      located: 0,
      sure: false,
    };
    weighNeighbours(doc, candidate, group);
    if (!candidate.isDoubtful) group.sure = true;
    group.mentions++;
    groups.set(key, group);
  }
  const types = new Map<string, Verdict | null>();
  for (const [key, group] of groups) types.set(key, verdictOf(group));
  const family = gatherFamily(groups, types);
  for (const [key, group] of groups) types.set(key, family.adopt(key, group, types.get(key) ?? null));
  const names: Name[] = [];
  for (const [i, { tokens }] of candidates.entries()) {
    const verdict = types.get(keys[i]!);
    if (!verdict) continue;
    const start = doc.tokens[tokens.first]!.start;
    const end = doc.tokens[tokens.end - 1]!.end;
    names.push({ start, end, type: verdict.type, kind: verdict.kind, tokens });
  }
  return names;
}

interface Weights {
  person: number;
  organisation: number;
  /** Place, product, law, people: anything that is no party. */
  other: number;
}

interface Group {
  readonly words: readonly string[];
  readonly weights: Weights;
  kind: OrganisationKind | null;
  mentions: number;
  /** How often a preposition of place stands before it. */
  located: number;
  /** Seen at least once where its capital means something. */
  sure: boolean;
}

interface Verdict {
  readonly type: Name['type'];
  readonly kind: OrganisationKind | null;
}

function wordsOf({ tokens }: Document, { tokens: { first, end } }: Candidate): string[] {
  return tokens.slice(first, end).map((token) => token.text);
}

function keyOf(doc: Document, candidate: Candidate): string {
  return wordsOf(doc, candidate).join(' ').replaceAll('’', "'");
}

const titled = (text: string) => text.toLowerCase().replace(/(?<=^|\s)\p{L}/gu, (letter) => letter.toUpperCase());

const EAST_ASIAN = /^\p{Lu}\p{Ll}+-\p{Ll}+$/u;
const ACRONYM = /^(?:\p{Lu}[\p{Lu}\d&-]{1,6}|(?:\p{Lu}\.){2,6})s?$/u;
const SURNAME_END =
  /(?:ov|ova|ev|eva|enko|ski|sky|ska|skyi|ez|yan|vich|vić|ić|sson|sen|stein|berg|man|mann|idze|shvili|oglu|oğlu|opoulos|akis|wala|uddin|ullah|zadeh|escu|elli|etti|ini|son|ton|ham|ley|ford|field|worth|wood|ngton|awa|moto|mura|yama|nathan|murthy|swamy|rajah|singh)$/;

/** What the words of a name say by themselves. */
function weighWords(doc: Document, candidate: Candidate, evidence: Evidence): Weights {
  const words = wordsOf(doc, candidate);
  const whole = words.join(' ');
  const weights: Weights = { person: 0, organisation: 0, other: 0 };
  const first = words[0]!;
  const last = words.at(-1)!;
  const plural = words.length > 1;
  if (isPlace(whole) || isPlace(titled(whole)) || (isPlace(first) && words.length === 2 && isPlace(last)))
    weights.other += plural ? 10 : 5;
  // “Time”, “Shell”, “Vice” are words first.
  if (knownKind(whole)) weights.organisation += !plural && isCommonWord(whole.toLowerCase()) ? 2.5 : 7;
  if (isCalendarWord(whole) || isPeopleWord(whole) || isThingWord(whole)) weights.other += 10;
  if (isFamousName(whole)) weights.person += 4;
  if (/^.$/u.test(whole)) weights.other += 10;
  if (countryOf(whole)) weights.other += 6;
  weighHeads(words, weights);
  if (!plural && ACRONYM.test(whole)) weights.organisation += /\d/.test(whole) ? 1 : 3;
  const person = plural && !weights.organisation;
  if (isGivenName(first.replace(/\.$/, ''))) weights.person += plural ? 3 : 1;
  if (plural && words.slice(1, -1).some((word) => /^(?:\p{Lu}\.?|(?:\p{Lu}\.)+)$/u.test(word))) weights.person += 2;
  if (plural && /^(?:\p{Lu}\.)+$|^\p{Lu}$/u.test(first)) weights.person += 2;
  if (words.some((word) => EAST_ASIAN.test(word))) weights.person += plural ? 3 : 1;
  if (
    plural &&
    words.some((word) =>
      /^(?:bin|ibn|van|von|bint|binti|Abu|Abdul|Abdel|Al|El|Ben)$|^(?:al|el|Al|El)-\p{Lu}/u.test(word),
    )
  )
    weights.person += 2;
  if (SURNAME_END.test(last) && !isCommonWord(last.toLowerCase()) && last.length > 4) weights.person += 1;
  if (plural && isGivenName(last)) weights.person += 1;
  if (/^(?:Jr|Sr)\.?$/.test(last)) weights.person += 3;
  const lowerable = words.filter((word) => isOrdinary(word, evidence)).length;
  const looksSingle = !plural && lowerable === 0 && /^\p{Lu}\p{Ll}{2}/u.test(whole);
  if (looksSingle && !headKind(whole) && !isHonorific(whole)) weights.person += 0.5;
  if (
    person &&
    lowerable === 0 &&
    words.length <= 4 &&
    words.every((word) => !ACRONYM.test(word) || /\./.test(word)) &&
    !isPlace(first)
  )
    weights.person += 2;
  if (lowerable > 0 && plural) weights.other += lowerable === words.length ? 3 : 1;
  if (plural && (isPeopleWord(last) || countryOf(last)) && !isGivenName(first)) weights.other += 5;
  if (lowerable === words.length && !plural) weights.other += 2;
  if (/\b(?:Police|Fire) Station$/.test(whole)) weights.organisation += 8;
  if (plural && (isPlaceHead(last) || /^(?:Lake|Mount|Port|Cape|Fort|San|Santa|Sector|El|Las|Los)$/.test(first)))
    weights.other += /^El$/.test(first) ? 1 : 4;
  else if (plural && isThingWord(last)) weights.other += 3;
  if (/\d/.test(whole) && !ACRONYM.test(whole)) weights.other += 2;
  return weights;
}

function isOrdinary(word: string, evidence: Evidence): boolean {
  const lower = word.toLowerCase();
  if (isGivenName(word)) return false;
  return (isCommonWord(lower) && word.length > 2) || (evidence.lowered.get(lower) ?? 0) > 1;
}

function weighHeads(words: readonly string[], weights: Weights): void {
  if (words.length < 2) {
    const kind = headKind(words[0]!);
    if (
      kind &&
      !isWeakHead(words[0]!) &&
      /^(?:GOVERNMENT_BODY|COURT)$/.test(kind) &&
      /^(?:Parliament|Congress|Senate|Cabinet|Treasury|Knesset|Kremlin|Pentagon|Duma|Bundestag)$/.test(words[0]!)
    )
      weights.organisation += 5;
    return;
  }
  const last = words.at(-1)!;
  const lastKind = headKind(last);
  if (lastKind) weights.organisation += isWeakHead(last) ? 4 : 6;
  for (const [i, word] of words.entries()) {
    const next = words[i + 1];
    if (!next || !headKind(word)) continue;
    if (/^(?:of|for|against|on|&|and|de|del|to|in)$/.test(next)) weights.organisation += isWeakHead(word) ? 4 : 6;
    else if (!lastKind && !isWeakHead(word)) weights.organisation += 2;
  }
  if (words.includes('&')) weights.organisation += 3;
  if (
    /^(?:Banco|Banque|Universidad|Université|Ministerio|Ministère|Partido|Parti|Frente|Instituto|Asociación|Centro|Radio|Air|Bank|Royal|National|International|Federal|Royale|Movimiento|Sociedad|Grupo|Radio|Editorial)$/.test(
      words[0]!,
    )
  )
    weights.organisation += 2;
}

const SPEECH =
  /^(?:said|says|told|added|adds|tells|argued|claimed|claims|insisted|explained|noted|stressed|tweeted|wrote|recalled|testified|replied|admitted|denied|urged|warned|announced|stated|declared|pointed|emphasised|emphasized|lamented|acknowledged|argues|believes|thinks|thought|married|died|resigned|smiled|laughed|joked)$/;

/** What stands around one mention says; adds to the weights of all mentions of the same words. */
function weighNeighbours(
  { tokens, sentences, text }: Document,
  { tokens: { first, end }, hasTitle }: Candidate,
  group: Group,
): void {
  const { weights } = group;
  const plural = group.words.length > 1;
  const sentence = sentences[tokens[first]!.sentence]!;
  const at = (i: number) => (i >= sentence.first && i < sentence.end ? tokens[i]! : undefined);
  const before = at(first - 1);
  const before2 = at(first - 2);
  const next = at(end);
  const next2 = at(end + 1);
  const next3 = at(end + 2);
  if (hasTitle) weights.person += 4;
  const role = before && isRoleNoun(before.lower.replace(/s$/, '')) && /^\p{Ll}/u.test(before.text);
  if (role) weights.person += 3;
  if (before?.text === ',' && before2 && isRoleNoun(before2.lower) && (next?.text === ',' || next?.text === '.'))
    weights.person += 2;
  const noun = before && /^\p{Ll}/u.test(before.text) ? nounKind(before.lower) : null;
  if (noun && !role) {
    weights.organisation += 3;
    group.kind ??= noun;
  }
  if (next && SPEECH.test(next.text)) weights.person += plural ? 2 : 1.5;
  if (before && SPEECH.test(before.text) && /^(?:said|says|added)$/.test(before.text)) weights.person += 1;
  if (next && /^(?:who|whose)$/.test(next.lower)) weights.person += 2;
  if (next?.text === ',' && next2 && /^(?:who|whose)$/.test(next2.lower)) weights.person += 2;
  if (next?.text === ',' && next2 && /^\d{2}$/.test(next2.text) && next3?.text === ',') weights.person += 3;
  if (next?.text === '(' && next2 && /^\d{2}$/.test(next2.text)) weights.person += 2;
  if (next && /^[’'][sS]?$/.test(next.text) && next2 && isPersonalBelonging(next2.lower)) weights.person += 1.5;
  if (
    next?.text === '(' &&
    next2 &&
    ACRONYM.test(next2.text) &&
    plural &&
    acronymsOf(group.words).includes(lettersOf(next2.text))
  )
    weights.organisation += 5;
  const apposition =
    next && /^[,–—-]$/.test(next.text) ? describedAs(tokens, end + 1, Math.min(sentence.end, end + 14)) : null;
  if (apposition === 'ROLE') weights.person += 3;
  else if (apposition) {
    weights.organisation += 3;
    group.kind ??= apposition;
  }
  if (before?.lower === 'the') {
    weights.person -= plural ? 3 : 2.5;
    weights.organisation += weights.organisation > 0 ? 1 : 0.25;
    weights.other += 0.5;
  }
  if (before && /^(?:a|an|this|that|every|each)$/.test(before.lower)) weights.other += 1.5;
  if (before && /^(?:using|via|called|dubbed|named|titled|entitled|codenamed)$/.test(before.lower) && !weights.person)
    weights.other += 2;
  if (before && /^(?:in|at|near|around|across|outside|towards|throughout|inside)$/.test(before.text)) {
    const place = !plural || before.text === 'in' || before.text === 'near';
    if (place) weights.other += before.text === 'at' || ACRONYM.test(group.words[0]!) ? 0.25 : 1.5;
    weights.person -= 1;
    group.located++;
  }
  if (
    next?.text === ',' &&
    next2 &&
    (countryOf(next2.text) || isPlace(next2.text)) &&
    before &&
    /^(?:in|at|near|from|of)$/.test(before.text)
  )
    weights.other += 2;
  if (
    next &&
    /^(?:employees|shares|spokesman|spokeswoman|spokesperson|officials|executives|officers|headquarters|members|lawmakers|supporters|leaders|leader|chairman|chief|CEO|president|secretary-general|director|subsidiary|fighters|militants|soldiers|staff|newspaper|magazine|website|correspondent|reporter|delegates|MPs|MP)$/.test(
      next.text,
    )
  )
    weights.organisation += 1.5;
  if (
    next &&
    /^(?:party|newspaper|company|group|firm|bank|agency|movement|militia|airline|university|foundation|daily|magazine|police|government|court|network|coalition|broadcaster|club)$/.test(
      next.text,
    )
  ) {
    weights.organisation += next.text === 'government' || next.text === 'police' ? 0 : 2;
    group.kind ??= nounKind(next.text);
  }
  if (
    next &&
    /^(?:province|district|city|region|town|village|county|river|airport|area|peninsula|border|street|island|governorate|municipality|coast)$/.test(
      next.text,
    )
  )
    weights.other += 3;
  if (
    next &&
    /^(?:virus|disease|vaccine|software|spyware|app|variant|law|bill|act|system|programme|program|project|series|film|model|prize|award|scandal|affair|crisis|language)$/.test(
      next.text,
    )
  )
    weights.other += 1;
  if (before && /^["“‘'«]$/u.test(before.text) && next && /^["”’'»]$/u.test(next.text)) weights.other += 1.5;
  if (before && /^(?:Mr|Mrs|Ms|Dr)\.?$/.test(before.text)) weights.person += 4;
  if (text.charAt(tokens[first]!.start - 1) === '#') weights.other += 3;
}

function verdictOf(group: Group): Verdict | null {
  const { weights, words } = group;
  const { person, organisation, other } = weights;
  const plural = words.length > 1;
  if (isFunctionWord(words[0]!.toLowerCase()) && !plural) return null;
  if (!plural && headKind(words[0]!) && organisation < 5 && !isGivenName(words[0]!)) return null;
  if (organisation >= 2 && organisation >= person && organisation > other) return organisationOf(group);
  const need = group.sure ? (plural ? 2 : 2) : plural ? 3 : 2.5;
  if (person >= need && person > other) return { type: 'PERSON', kind: null };
  return null;
}

function organisationOf(group: Group): Verdict {
  return { type: 'ORGANISATION', kind: kindByWords(group.words) ?? group.kind };
}

/** A word of a full name that may stand for the whole. */
function isSurname(word: string): boolean {
  if (word.length < 2 || /\.$/.test(word) || !/^\p{Lu}|^(?:al|el)-/u.test(word)) return false;
  return isGivenName(word) || (!headKind(word) && !isHonorific(word));
}

/** Lets one-word and headline candidates take after the full names of the document: “Macron”, “NSO”, “NRM”. */
function gatherFamily(groups: ReadonlyMap<string, Group>, types: ReadonlyMap<string, Verdict | null>) {
  const surnames = new Set<string>();
  const shortForms = new Map<string, Verdict>();
  for (const [key, { words }] of groups) {
    const verdict = types.get(key);
    if (!verdict || words.length < 2) continue;
    if (verdict.type === 'PERSON') {
      for (const [i, word] of words.entries())
        if (isSurname(word)) {
          surnames.add(word);
          if (i > 0) surnames.add(words.slice(i).join(' '));
        }
      continue;
    }
    for (let length = 1; length < words.length; length++) {
      const short = words.slice(0, length).join(' ');
      const distinctive =
        length > 1
          ? !isCommonWord(words[0]!.toLowerCase())
          : !isCommonWord(short.toLowerCase()) &&
            !isPlace(short) &&
            !countryOf(short) &&
            !isPeopleWord(short) &&
            !isGivenName(short) &&
            !headKind(short);
      if (distinctive && headKind(words.at(-1)!)) shortForms.set(short, verdict);
    }
    const acronym = words
      .filter((word) => /^\p{Lu}/u.test(word))
      .map((word) => word.charAt(0))
      .join('');
    if (acronym.length > 1) shortForms.set(acronym, verdict);
    const mixed = words.map((word) => word.charAt(0)).join('');
    if (mixed.length > 2) shortForms.set(mixed, verdict);
  }
  return {
    adopt(key: string, group: Group, verdict: Verdict | null): Verdict | null {
      const { weights, words } = group;
      if (verdict && words.length > 1) return verdict;
      if (verdict && Math.max(weights.person, weights.organisation) >= 5) return verdict;
      const short = shortForms.get(key);
      if (short && weights.other < 5) return { type: 'ORGANISATION', kind: kindByWords(words) ?? short.kind };
      // A town’s name or a thing’s may be a surname (“Valeska Paris”, “Chancellor Hill”) unless “in Paris” speaks against it.
      const placed = group.located * 2 > group.mentions;
      const townOnly = isPlace(key) && weights.person < 1;
      if (surnames.has(key) && !placed && !townOnly && weights.organisation < 5) return { type: 'PERSON', kind: null };
      return verdict;
    },
  };
}

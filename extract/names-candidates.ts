/** Capitalised sequences that may be names, cut free of titles, countries, dates and words that only begin a sentence. */

import type { CountryName } from './countries.ts';
import type { Document, Token, TokenRange } from './document.ts';
import { isCommonWord, isFunctionWord } from './lexicon/common-words.ts';
import { isGivenName } from './lexicon/given-names.ts';
import { isCalendarWord, isPeopleWord, isThingWord } from './lexicon/not-parties.ts';
import { headKind, isNameJoiner, isWeakHead, knownKind } from './lexicon/organisation-words.ts';
import { isPlace } from './lexicon/places.ts';
import { isHonorific, isRoleModifier, isRoleNoun } from './lexicon/titles.ts';
import { type Evidence, startsSentence } from './names-evidence.ts';

export interface Candidate {
  readonly tokens: TokenRange;
  /** A capitalised title or form of address stood right before it: “President”, “Mr.”. */
  readonly hasTitle: boolean;
  /** Only other places of the document can tell whether it is a name: it begins a sentence or stands in a headline. */
  readonly isDoubtful: boolean;
}

/** In reading order, without overlaps. */
export function nameCandidates(doc: Document, countries: readonly CountryName[], evidence: Evidence): Candidate[] {
  const found: Candidate[] = [];
  const country = new Uint8Array(doc.tokens.length);
  for (const { tokens } of countries) for (let i = tokens.first; i < tokens.end; i++) country[i] = 1;
  const text: Text = { doc, evidence, country };
  for (const { first, end } of doc.sentences) {
    for (let i = first; i < end; i++) {
      if (!beginsName(text, i)) continue;
      const stop = endOfRun(text, i, end);
      cutRun(text, { first: i, end: stop }, found);
      i = stop - 1;
    }
  }
  return found;
}

interface Text {
  readonly doc: Document;
  readonly evidence: Evidence;
  /** 1 for tokens that name a country. */
  readonly country: Uint8Array;
}

const NAME_WORD = /^(?:\p{Lu}|\p{Ll}{1,2}\p{Lu}\p{Ll}|(?:al|el|ben|bin|as|ad|an|ar|ash|d|l)[-’']\p{Lu})/u;
const NAME_FORM = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}.’'&_+-]*$/u;

function isNameWord({ text }: Token): boolean {
  return NAME_WORD.test(text) && NAME_FORM.test(text) && !/@|^https?:/.test(text);
}

function beginsName({ doc }: Text, at: number): boolean {
  return isNameWord(doc.tokens[at]!);
}

const PARTICLE =
  /^(?:de|del|della|dela|da|dos|das|do|di|du|van|von|der|den|ter|ten|bin|ibn|bint|al|el|ben|y|e|la|le|zu|af|av|binti|ul|ur|uz|dan)$/;
const PEOPLE_BEFORE_APOSTROPHE =
  /^(?:People|Women|Men|Children|Workers|Servants|Teachers|Farmers|Writers|Students|Veterans|Lawyers|Doctors|Nurses|Prosecutor|King|Queen|Lloyd|Moody|Sotheby|Christie|McDonald|Sainsbury|Players|Parents|Journalists|Magistrates|Peoples|Producers|Drivers|Employers|Manufacturers|Consumers|Physicians|Senior|Citizens|Girls|Boys|Owners|Miners|Engineers|Bankers|Judges|Traders|Developers|Public|Mothers|Widows|Sisters|Attorney|Governor|Mayor|President|Sheriff|Ombudsman|St|Barclay|Kohl|Macy|Wendy|Domino|Levi|Land|Sam)$/;

/** Heads that go on with “for”, “against” or “on”: “Institute for …”, “Association against …”. */
const JOINS_FURTHER =
  /^(?:Ministry|Department|Institute|Center|Centre|Council|Association|Agency|Commission|Committee|Foundation|Fund|Campaign|Authority|Office|Organisation|Organization|Society|Women|Alliance|Movement|Program|Programme|Academy|Court|Union|Network|Bureau|Commissioner|Initiative|Observatory|Bank|Forum|Coalition|Federation|Front|Tribunal|Unit|Panel|Conference|League|Collective|Secretariat|Directorate|Trust|Party|Partnership|Charity)$/;

/** In tokens; a longer run of capitals is a list or a page of them, and is cut so that reading stays linear. */
const LONGEST_RUN = 40;

/** Token index after the run of name words and what may join them. */
function endOfRun({ doc, country }: Text, first: number, sentenceEnd: number): number {
  const { tokens } = doc;
  let end = first + 1;
  let head = isHead(tokens[first]!.text);
  for (;;) {
    const next = tokens[end];
    if (!next || end >= sentenceEnd || end - first >= LONGEST_RUN || gap(doc, end) > 1) return end;
    // “L.Oyun-Erdene” has no space after its initial.
    const initial = /^\p{Lu}\.$/u.test(tokens[end - 1]!.text);
    if (gap(doc, end) === 0 && !initial && !/^[’'&]/.test(next.text)) return end;
    if (isNameWord(next)) {
      head ||= isHead(next.text);
      end++;
      continue;
    }
    const joined = joinedEnd(tokens, end, sentenceEnd, head, country[end - 1] === 1);
    if (joined === end) return end;
    for (let i = end; i < joined; i++) head ||= isHead(tokens[i]!.text);
    end = joined;
  }
}

function gap({ tokens }: Document, at: number): number {
  return tokens[at]!.start - tokens[at - 1]!.end;
}

function isHead(word: string): boolean {
  return headKind(word) !== null;
}

/** After “Ministry | of …”, “Muhammad | bin …”, “Marks | & …”: where the name goes on, or `end` if it does not. */
function joinedEnd(tokens: readonly Token[], end: number, stop: number, head: boolean, afterCountry: boolean): number {
  const word = tokens[end]!.text;
  const at = (index: number) => (index < stop ? tokens[index] : undefined);
  const one = at(end + 1);
  const two = at(end + 2);
  if (PARTICLE.test(word) && !afterCountry) {
    if (one && isNameWord(one)) return end + 2;
    if (one && two && PARTICLE.test(one.text) && isNameWord(two)) return end + 3;
  }
  if (word === '&' && one && isNameWord(one)) return end + 2;
  if (/^[’']s?$/.test(word) && one && isNameWord(one) && PEOPLE_BEFORE_APOSTROPHE.test(tokens[end - 1]!.text))
    return end + 2;
  if (!head) return end;
  if (/^(?:of|for|against|on)$/.test(word)) {
    if (word !== 'of' && !JOINS_FURTHER.test(tokens[end - 1]!.text)) return end;
    if (word === 'of' && !joinsByOf(tokens[end - 1]!.text, one?.text ?? '')) return end;
    if (one && isNameWord(one) && !isCalendarWord(one.text)) return end + 2;
    if (one && two && /^(?:the|a)$/.test(one.text) && isNameWord(two) && !isCalendarWord(two.text)) return end + 3;
  }
  if ((word === 'and' || word === ',') && one && isNameWord(one) && listsTopics(tokens, end, stop)) return end + 2;
  return end;
}

/** “House of Lords” is one name, “Police of …” and “House of Windsor” are not. */
function joinsByOf(head: string, next: string): boolean {
  if (!/^(?:House|Police|Army)$/.test(head)) return true;
  return /^(?:Representatives|Commons|Lords|Chiefs|Councillors|Assembly|Delegates)$/.test(next);
}

/** “Ministry of Science | and Technology”, “of Agriculture | , Fisheries and Food”: common nouns of one body’s remit. */
function listsTopics(tokens: readonly Token[], at: number, stop: number): boolean {
  const before = tokens[at - 1]!;
  const after = tokens[at + 1]!;
  if (!isTopic(before.lower) || !isTopic(after.lower)) return false;
  if (tokens[at]!.text === 'and') return true;
  for (let i = at + 2; i < Math.min(stop, at + 7); i++)
    if (tokens[i]!.text === 'and' && isTopic(tokens[i + 1]?.lower ?? '')) return true;
  return false;
}

const isTopic = (lower: string) =>
  isCommonWord(lower) ||
  /^(?:fisheries|agriculture|water|resources|logistics|economic|social|municipal|rural|parliamentary|affairs|urban|housing|technical|cultural|electronic|digital|scientific|livestock|commerce|aviation|tourism|forestry|works|pensions|peace|arts|sciences|drug|rural|drugs|trade|fishing|livestock|labour|sports)$/.test(
    lower,
  );

/** Cuts a run into candidates: titles, countries, dates and opening words fall away. */
function cutRun(text: Text, run: TokenRange, found: Candidate[]): void {
  const { doc, evidence } = text;
  const { tokens } = doc;
  let { first } = run;
  const { end } = run;
  const isHeadline = evidence.lettering[tokens[first]!.sentence] !== 'SENTENCE';
  if (isHeadline) {
    for (const part of headlineParts(text, run)) cutPart(text, part, false, true, found);
    return;
  }
  let isDoubtful = false;
  if (startsSentence(doc, first)) {
    const verdict = openingWord(text, run);
    if (verdict === 'DROP') {
      first++;
      while (first < end && !isNameWord(tokens[first]!)) first++;
    } else isDoubtful = verdict === 'DOUBT';
  }
  cutPart(text, { first, end }, false, isDoubtful, found);
}

/** Whether the first word of a sentence belongs to the name that begins there. */
function openingWord({ doc, evidence, country }: Text, { first, end }: TokenRange): 'KEEP' | 'DROP' | 'DOUBT' {
  const { text, lower } = doc.tokens[first]!;
  if (country[first]) return 'KEEP';
  if (isFunctionWord(lower)) return 'DROP';
  if (/^\p{Lu}[\p{Lu}\d&.-]+$/u.test(text) || knownKind(text)) return 'KEEP';
  const next = doc.tokens[first + 1];
  const single = end - first === 1;
  if (isHonorific(text.replace('.', '')) && !single) return 'KEEP';
  if (isHead(text) && !single) return 'KEEP';
  if (isGivenName(text) && !(evidence.lowered.get(lower) ?? 0)) return 'KEEP';
  const raised = evidence.raised.get(lower) ?? 0;
  const lowered = evidence.lowered.get(lower) ?? 0;
  if (raised > lowered) return 'KEEP';
  if (lowered > 0 && single) return 'DROP';
  if (isCommonWord(lower)) {
    if (single) return 'DROP';
    // “Police Chief John Smith” keeps its first word, “Asked Smith” does not; a head later in the run holds it together.
    for (let i = first + 1; i < end; i++) if (isHead(doc.tokens[i]!.text)) return 'KEEP';
    return isRoleModifier(lower) || isRoleNoun(lower) ? 'KEEP' : 'DROP';
  }
  if (single)
    return next &&
      /^(?:said|says|told|added|has|had|was|is|’s|'s|and|,|who|will|also)$/.test(next.text) &&
      lowered === 0
      ? 'DOUBT'
      : 'DOUBT';
  return 'KEEP';
}

const HEADLINE_VERB =
  /^(?:says|say|said|urges|slams|vows|warns|denies|calls|seeks|faces|accuses|accused|accuse|rejects|admits|backs|hits|wins|loses|gets|makes|takes|gives|tells|wants|claims|reveals|finds|sues|charged|arrested|targeted|targets|meets|visits|dies|killed|launches|launch|announces|signs|opens|bans|blames|confirms|demands|threatens|reports|asks|orders|approves)$/;

/** In a headline only what elsewhere shows as a name, or what its words make one, is taken; typing decides on the doubtful. */
function headlineParts({ doc, evidence }: Text, { first, end }: TokenRange): TokenRange[] {
  const parts: TokenRange[] = [];
  const { tokens } = doc;
  let from = first;
  const shows = (i: number) => {
    const { lower, text } = tokens[i]!;
    if (isNameJoiner(lower) && i > first && i + 1 < end && isHead(tokens[i - 1]!.text)) return true;
    if (isFunctionWord(lower) || isCalendarWord(text) || HEADLINE_VERB.test(lower)) return false;
    if (evidence.lowered.has(lower) && !evidence.raised.has(lower)) return false;
    return true;
  };
  const close = (to: number) => {
    if (to > from) parts.push({ first: from, end: to });
  };
  for (let i = first; i < end; i++) {
    if (shows(i)) continue;
    close(i);
    from = i + 1;
  }
  close(end);
  return parts;
}

function cutPart(text: Text, part: TokenRange, hasTitle: boolean, isDoubtful: boolean, found: Candidate[]): void {
  const { doc, country } = text;
  const { tokens } = doc;
  let { first, end } = part;
  let titled = hasTitle;
  const word = (i: number) => tokens[i]!.text;
  const bare = (i: number) => word(i).replace(/\.$/, '');
  while (end > first && (!isNameWord(tokens[end - 1]!) || isCalendarWord(word(end - 1)))) end--;
  while (first < end && (isCalendarWord(word(first)) || !isNameWord(tokens[first]!))) first++;
  if (first >= end) return;
  // A calendar word inside parts two names: “Netanyahu Monday”.
  for (let i = first + 1; i < end - 1; i++) {
    if (!isCalendarWord(word(i)) || isGivenName(word(i)) || country[i]) continue;
    cutPart(text, { first, end: i }, titled, isDoubtful, found);
    cutPart(text, { first: i + 1, end }, false, false, found);
    return;
  }
  const based = lastParticiple(text, { first, end });
  if (based !== null) {
    // “New York-based | Human Rights Watch”, “US-led | …”: what stands before describes.
    if (based + 1 < end) cutPart(text, { first: based + 1, end }, titled, false, found);
    return;
  }
  const remit = endOfRemit(text, { first, end });
  if (remit > first) {
    first = remit;
    titled = true;
  }
  const letters = leadingLetters(text, { first, end });
  if (letters > first) {
    found.push({ tokens: { first, end: letters }, hasTitle: false, isDoubtful: false });
    cutPart(text, { first: letters, end }, false, false, found);
    return;
  }
  if (end - first > 1 && word(end - 1) === 'Cabinet' && !isCommonWord(tokens[end - 2]!.lower) && !country[end - 2]) {
    // “the Kishida Cabinet”: a person’s and a body’s name.
    cutPart(text, { first, end: end - 1 }, titled, isDoubtful, found);
    found.push({ tokens: { first: end - 1, end }, hasTitle: false, isDoubtful: false });
    return;
  }
  const title = lastTitle(text, { first, end });
  if (title !== null) {
    const from = titleStart(text, first, title);
    if (from > first) cutPart(text, { first, end: from }, titled, isDoubtful, found);
    if (title + 1 < end) cutPart(text, { first: title + 1, end }, true, isDoubtful, found);
    return;
  }
  if (country[first]) {
    let after = first;
    while (after < end && country[after]) after++;
    if (after === end) return;
    if (!holdsTogether(text, { first, end })) {
      while (after < end && !isNameWord(tokens[after]!)) after++;
      cutPart(text, { first: after, end }, titled, false, found);
      return;
    }
  } else {
    // A country inside ends the name unless a body’s name runs over it: “Bank of Israel”, “Air France”.
    for (let i = first + 1; i < end; i++) {
      if (!country[i] || holdsTogether(text, { first, end }) || isGivenName(word(first))) continue;
      cutPart(text, { first, end: i }, titled, isDoubtful, found);
      let after = i;
      while (after < end && (country[after] || !isNameWord(tokens[after]!))) after++;
      if (after < end) cutPart(text, { first: after, end }, false, false, found);
      return;
    }
  }
  if (end - first > 1 && isPeopleWord(word(first)) && !holdsTogether(text, { first, end })) {
    cutPart(text, { first: first + 1, end }, titled, false, found);
    return;
  }
  if (titled && end - first === 1 && isThingWord(bare(first)) && text.evidence.lowered.has(bare(first).toLowerCase()))
    return;
  found.push({ tokens: { first, end }, hasTitle: titled, isDoubtful });
}

/** Index of the last “…-based”, “…-led”, “…-born” of a run, or null. */
function lastParticiple({ doc }: Text, { first, end }: TokenRange): number | null {
  for (let i = end - 1; i >= first; i--) {
    if (
      /^.{2,}-(?:based|led|born|backed|owned|run|made|style|trained|educated|registered|listed|headquartered|funded|linked|controlled|aligned|occupied|bound|flagged|era|wide|language|speaking|turned|related|affiliated)$/u.test(
        doc.tokens[i]!.text,
      )
    )
      return i;
  }
  return null;
}

/** “Secretary for | Education | Choi Yuk-lin”: where the name begins after what a title before the run is in charge of. */
function endOfRemit({ doc }: Text, { first, end }: TokenRange): number {
  const { tokens } = doc;
  const joiner = tokens[first - 1]?.lower;
  const role = tokens[first - 2]?.lower;
  if (!joiner || !role || !/^(?:of|for)$/.test(joiner) || !isRoleNoun(role)) return first;
  let from = first;
  while (from < end && isTopic(tokens[from]!.lower) && !isGivenName(tokens[from]!.text) && !isHead(tokens[from]!.text))
    from++;
  return from > first && from < end && /^\p{Lu}\p{Ll}/u.test(tokens[from]!.text)
    ? from
    : tokens[first]!.text === 'Police' && end > first + 1
      ? first + 1
      : first;
}

/** “CID | Inspector …”, “FIFA | World Cup”: index after letters that lead a run without a head of its own; else `first`. */
function leadingLetters({ doc }: Text, { first, end }: TokenRange): number {
  const { tokens } = doc;
  const word = tokens[first]!.text;
  if (end - first < 2 || !/^\p{Lu}[\p{Lu}\d&-]{2,6}$/u.test(word) || isThingWord(word)) return first;
  if (!/^\p{Lu}\p{Ll}/u.test(tokens[first + 1]!.text)) return first;
  for (let i = first + 1; i < end; i++) if (isHead(tokens[i]!.text)) return first;
  return first + 1;
}

/** A head word or a known name keeps country, people and other words together as one organisation. */
function holdsTogether({ doc }: Text, { first, end }: TokenRange): boolean {
  const { tokens } = doc;
  const last = tokens[end - 1]!.text;
  if (knownKind(doc.text.slice(tokens[first]!.start, tokens[end - 1]!.end))) return true;
  if (isHead(last) && end - first > 1) return true;
  for (let i = first; i < end - 1; i++) {
    if (isHead(tokens[i]!.text) && (i + 1 === end || /^(?:of|for|against|on|&|and|de|del)$/.test(tokens[i + 1]!.text)))
      return true;
  }
  return /^(?:Air|Bank|Radio|Royal)$/.test(tokens[first]!.text) && end - first === 2;
}

/** Index of the last capitalised title that a name follows or that ends the run, or null: “… Prime Minister | Bennett”. */
function lastTitle(text: Text, { first, end }: TokenRange): number | null {
  const { tokens } = text.doc;
  for (let i = end - 1; i >= first; i--) {
    const word = tokens[i]!.text.replace(/\.$/, '');
    const lower = word.toLowerCase();
    const honorific = isHonorific(word);
    if (!honorific && !isRoleNoun(lower)) continue;
    if (i === first && i + 1 === end && knownKind(word)) continue;
    if (isPlace(word) || (!honorific && /-/.test(word) && !/^(?:vice|director|secretary|co)-/.test(lower))) continue;
    const rest = { first: i + 1, end };
    if (honorific && i === first && i + 1 < end) {
      // “King George VI Hospital”, “St Mary’s School”, “General Motors”.
      if (isHead(tokens[end - 1]!.text) && !isWeakHead(tokens[end - 1]!.text)) return null;
      if (
        /^(?:St|Don|Count|Father|Brother|Chief|General|Major|Sister|Nana|Tun)$/.test(word) &&
        isHead(tokens[i + 1]!.text)
      )
        return null;
    }
    if (i + 1 < end && !/^\p{Lu}/u.test(tokens[i + 1]!.text)) continue;
    if (
      i > first &&
      i + 1 < end &&
      isHead(tokens[end - 1]!.text) &&
      holdsTogether(text, rest) &&
      !holdsTogether(text, { first, end: i })
    )
      continue;
    if (i + 1 === end && i > first && isHead(tokens[i]!.text)) continue;
    if (i + 1 === end && !isRoleNoun(lower)) continue;
    if (i + 1 < end && isHead(tokens[i + 1]!.text) && !isGivenName(tokens[i + 1]!.text)) continue;
    if (i + 1 === end && first < i && isGivenName(tokens[first]!.text)) continue;
    return i;
  }
  return null;
}

/** Where the title that ends at `title` begins: over “Deputy Prime”, “Foreign”, “Chief of”. */
function titleStart({ doc, country }: Text, first: number, title: number): number {
  let from = title;
  while (from > first) {
    const { lower, text } = doc.tokens[from - 1]!;
    const bare = lower.replace(/\.$/, '');
    const titular = isRoleModifier(bare) || isRoleNoun(bare) || isHonorific(text.replace(/\.$/, ''));
    if (country[from - 1] || !(titular || /^(?:of|and|for|the|&)$/.test(lower))) break;
    from--;
  }
  while (from < title && !/^\p{Lu}/u.test(doc.tokens[from]!.text)) from++;
  return from;
}

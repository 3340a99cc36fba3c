/** Dates as news writes them. What cannot be read for certain is null: a date is never guessed and never "now". */

/** Zones by their usual abbreviation, in minutes east of UTC. Where one stands for several (IST, CST), as feeds use it. */
const zones: Readonly<Record<string, number>> = {
  z: 0,
  ut: 0,
  utc: 0,
  gmt: 0,
  wet: 0,
  west: 60,
  bst: 60,
  ist: 330,
  cet: 60,
  cest: 120,
  met: 60,
  mest: 120,
  mez: 60,
  mesz: 120,
  eet: 120,
  eest: 180,
  msk: 180,
  trt: 180,
  sast: 120,
  cat: 120,
  eat: 180,
  wat: 60,
  idt: 180,
  gst: 240,
  pkt: 300,
  wib: 420,
  ict: 420,
  hkt: 480,
  sgt: 480,
  awst: 480,
  jst: 540,
  kst: 540,
  aest: 600,
  aedt: 660,
  acst: 570,
  acdt: 630,
  nzst: 720,
  nzdt: 780,
  nst: -210,
  ndt: -150,
  ast: -240,
  adt: -180,
  brt: -180,
  art: -180,
  est: -300,
  edt: -240,
  et: -300,
  cst: -360,
  cdt: -300,
  ct: -360,
  mst: -420,
  mdt: -360,
  mt: -420,
  pst: -480,
  pdt: -420,
  pt: -480,
  akst: -540,
  akdt: -480,
  hst: -600,
};

/** First letters of months, enough to tell them apart, in the languages of Europe; whole words where letters are not enough. */
const months: readonly (readonly string[])[] = [
  'jan janv ene gen januar janeiro jän ian jaan xan styczn led ledna sije saus tammi oca янв яну січ јан сту ιαν',
  'feb fév fev févr febr veebr lut úno velj vasar helmi şub shk фев феб лют φεβ',
  'mar mär mars mrt maart maerz már märts marts bře ožuj kovo maali мар бер сак μαρ μάρ',
  'apr avr abr ápr kwi dub trav balan huhti nis апр кві кра απρ',
  'may mai mayo mag mei maj maio máj maí kvě svib geg touko май мая мај тра маја μαι μάι μαϊ',
  'jun juin giu cze jún iun juun jūn xuñ června červen lipanj lipnja birž kesä haz июн юни чер јун чэр ιουν ιούν',
  'jul juil lug lip júl iul juul jūl xul července červenec srpanj srpnja liep heinä tem июл юли лип јул ліп ιουλ ιούλ',
  'aug août aou aoû ago sie ágú srpna srpen kolo rugp elo ağu авг сер жні αυγ αύγ',
  'sep set sept wrz szept zář září ruj rugs syys eyl сен сеп вер σεπ',
  'oct okt ott out paź říj října spali loka eki окт жов кас οκτ',
  'nov nof lis nóv noi stud lapkr marra kas ноя ное лис нов νοε νοέ',
  'dec déc dez dic des gru dets prosi gruo joulu ara дек гру дец сне δεκ',
].map((names) => names.split(' '));
const monthOf = new Map(months.flatMap((names, n) => names.map((name) => [name, n + 1] as const)));

const time = /(?:^|[\sT,])(\d{1,2})(?:[:.]|\s?h\s?)(\d{2})(?:[:.](\d{2})(?:[.,](\d{1,9}))?)?(?:\s*([ap]\.?m\b\.?))?/i;

/** As ISO 8601 may write it after a date: T18, T1810, T181000. */
const timeOfIso = /^T(\d{2})(?:(\d{2})(?:(\d{2})(?:[.,](\d{1,9}))?)?)?(?![\d:.,])/i;

/** Milliseconds since 1970 UTC, or null. A date without a zone is UTC; a date without a time is its midnight. */
export function parseDate(text: string | undefined): number | null {
  const tidy = (text ?? '').normalize('NFKC').trim().replace(/\s+/g, ' ');
  if (tidy === '' || tidy.length > 100) return null;
  const western = inLatinOrder(tidy);
  return parseEpoch(tidy) ?? parseNumeric(western) ?? parseNamed(western);
}

/** Seconds or milliseconds since 1970, where the number can be nothing else: from 1990 to 2033. */
function parseEpoch(text: string): number | null {
  const [, whole, fraction = ''] = text.match(/^(\d{9,10}|\d{12,13})(?:\.(\d{1,9}))?$/) ?? [];
  if (whole === undefined) return null;
  const ms = whole.length > 10 ? Number(whole) : Number(whole) * 1000 + milliseconds(fraction);
  return ms >= 631_152_000_000 && ms < 2_000_000_000_000 ? ms : null;
}

/**
 * East Asian dates with their marks to the order of ISO 8601, and a time or weekday that stands first to where others have
 * it. Korean words without a zone mean Korean time, as feedparser has it: no other zone writes them.
 */
function inLatinOrder(text: string): string {
  const isKorean = /[년월일]|오[전후]/.test(text) && !/[+-]\d{2}:?\d{2}$|[A-Z]{3}$/.test(text);
  const plain = text
    .replace(/(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일]?(?:\([^)]*\))?/, '$1-$2-$3 ')
    .replace(
      /(\d{1,2})\s*[時时시]\s*(\d{1,2})\s*[分분](?:\s*(\d{1,2})\s*[秒초])?/,
      (_all, h, m, s = '00') => `${h}:${m}:${s}`,
    )
    .replace(/(오전|午前|上午)\s*([\d:.]+)/, '$2 AM')
    .replace(/(오후|午後|下午)\s*([\d:.]+)/, '$2 PM')
    .replace(/^\p{L}{2,12}\.?,? (?=\d{4}[-/.])/u, '')
    .replace(/^(\d{1,2}:\d{2}(?::\d{2})?),? (?=\S)(.*\d{4}.*)$/, '$2 $1')
    .trim();
  return isKorean && /:/.test(plain) ? `${plain} KST` : plain;
}

/** ISO 8601 and its relatives: 2021-07-24T18:10:00Z, 2021-07, 20210724T181000Z, 2021/07/24 18:10, 2021-W29-6, 2021-205. */
function parseNumeric(text: string): number | null {
  const compact = text.match(/^(\d{4})(\d{2})(\d{2})(?:[T ]?(\d{2}):?(\d{2})(?::?(\d{2}))?(?:[.,]\d+)?\s*(\S*))?$/i);
  if (compact !== null) {
    const [, year, month, day, hour = '0', minute = '0', second = '0', zone = ''] = compact;
    return instant([year, month, day, hour, minute, second].map(Number), 0, zoneMinutes(zone));
  }
  const dashed = text.match(/^(\d{4})([-/.])(\d{1,2})(?:\2(\d{1,2}))?(?![\d])(.*)$/s);
  if (dashed !== null) {
    const [, year, , month, day = '1', rest = ''] = dashed;
    return withTime(Number(year), Number(month), Number(day), rest);
  }
  const week = text.match(/^(\d{4})-?W(\d{2})(?:-?([1-7]))?$/i);
  if (week !== null) return isoWeek(Number(week[1]), Number(week[2]), Number(week[3] ?? 1));
  const ordinal = text.match(/^(\d{4})-?(\d{3})(?!\d)(.*)$/s);
  if (ordinal !== null && Number(ordinal[2]) >= 1 && Number(ordinal[2]) <= daysIn(Number(ordinal[1]))) {
    const day = new Date(Date.UTC(Number(ordinal[1]), 0, Number(ordinal[2])));
    return withTime(day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate(), ordinal[3] ?? '');
  }
  const yearOnly = text.match(/^(\d{4})$/);
  return yearOnly === null ? null : instant([Number(yearOnly[1]), 1, 1, 0, 0, 0], 0, 0);
}

/** RFC 822 and what people write: Sat, 24 Jul 2021 18:10 EST; July 24, 2021 6:10 pm; 24. juillet 2021; Sat Jul 24 18:10:00 UTC 2021. */
function parseNamed(text: string): number | null {
  const named = text
    .match(/\p{L}{3,}/gu)
    ?.map((word) => monthNamed(word))
    // The last: abbreviated weekdays come first and may look like a month (mar, 27 avr).
    .findLast((month) => month !== null);
  if (named === undefined || named === null) return parseSlashed(text);
  const clock = text.match(time);
  const rest = clock === null ? text : text.slice(0, clock.index) + text.slice((clock.index ?? 0) + clock[0].length);
  const dayFirst = rest.match(
    /(?:^|[^\d])(\d{1,2})(?:st|nd|rd|th|er|º|\.)?[\s,-]*(?:de |of )?\p{L}{3,}\.?[\s,-]*(?:de |del )?['’]?(\d{4}|\d{2})(?!\d)/iu,
  );
  const monthFirst = rest.match(
    /\p{L}{3,}\.?[\s-]*(\d{1,2})(?:st|nd|rd|th)?(?!\d)[\s,]*.*?(?<![\d+:-])(\d{4})(?!\d)/iu,
  );
  const yearFirst = rest.match(/^(?:\p{L}+,? )?(\d{4})[\s.,-]+\p{L}{3,}\.?[\s,-]+(\d{1,2})(?!\d)/u);
  const [day, year] = yearFirst
    ? [yearFirst[2], yearFirst[1]]
    : dayFirst
      ? [dayFirst[1], dayFirst[2]]
      : [monthFirst?.[1], monthFirst?.[2]];
  if (day === undefined || year === undefined) return null;
  const month = /listopada/i.test(text) ? monthOfListopada(text) : named;
  if (month === null) return null;
  return withTime(fullYear(year), month, Number(day), clock === null ? '' : text.slice(clock.index));
}

/** October in Croatian, which writes a full stop after the day and the year; November in Polish, which writes neither. */
function monthOfListopada(text: string): number | null {
  if (!/\d\. ?listopada/i.test(text)) return 11;
  const isCroatian = /listopada \d{4}\.|ponedjeljak|utorak|srijeda|četvrtak|petak|subota|nedjelja/i.test(text);
  return isCroatian ? 10 : null;
}

/** 24/07/2021 and 7/24/2021 when only one reading is a date; with both possible it is not certain. 24.07.2021 is always day first. */
function parseSlashed(text: string): number | null {
  const match = text.match(/^(?:\p{L}+\.?,? )?(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?!\d)(.*)$/su);
  if (match === null) return null;
  const [, a, separator, b, year, rest = ''] = match;
  const [first, second] = [Number(a), Number(b)];
  if (separator !== '.' && first <= 12 && second <= 12 && first !== second) return null;
  const [day, month] = separator === '.' || first > 12 ? [first, second] : [second, first];
  return withTime(fullYear(year ?? ''), month, day, rest);
}

function withTime(year: number, month: number, day: number, rest: string): number | null {
  const clock = rest.match(timeOfIso) ?? ` ${rest.trimStart()}`.match(time);
  const [, h = '0', m = '0', s = '0', fraction = '', half] = clock ?? [];
  const after = clock === null ? rest : (clock.input?.slice((clock.index ?? 0) + clock[0].length) ?? '');
  const local = [year, month, day, hours(Number(h), half), Number(m), Number(s)];
  const place = after.trim().match(/^(?:Etc|[A-Z][A-Za-z]+)\/[A-Za-z_+-]+(?:\/[A-Za-z_]+)?/)?.[0];
  const zone = place === undefined ? zoneMinutes(after) : zoneOfPlace(place, instant(local, 0, 0));
  return instant(local, milliseconds(fraction), zone);
}

function instant(
  [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0]: number[],
  ms: number,
  zone: number | null,
): number | null {
  if (zone === null || year < 1600 || year > 2200 || month < 1 || month > 12 || hour > 24 || minute > 59 || second > 60)
    return null;
  if (day < 1 || day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null;
  if (hour === 24 && (minute > 0 || second > 0)) return null;
  return Date.UTC(year, month - 1, day, hour, minute - zone, Math.min(second, 59), ms);
}

function hours(hour: number, half: string | undefined): number {
  if (half === undefined) return hour;
  if (hour < 1 || hour > 12) return hour;
  return (hour % 12) + (/^p/i.test(half) ? 12 : 0);
}

function milliseconds(fraction: string): number {
  return Number(fraction.padEnd(3, '0').slice(0, 3));
}

/** A zone of the IANA database, as it is at that local time; null for one nobody knows. */
function zoneOfPlace(place: string, local: number | null): number | null {
  if (local === null) return null;
  try {
    const there = new Intl.DateTimeFormat('en-GB', { timeZone: place, timeZoneName: 'longOffset' });
    const offsetAt = (at: number) => {
      const name = there.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value ?? '';
      const [, sign, hour = '0', minute = '0'] = name.match(/^GMT(?:([+-])(\d{2}):(\d{2}))?$/) ?? [];
      return (Number(hour) * 60 + Number(minute)) * (sign === '-' ? -1 : 1);
    };
    return offsetAt(local - offsetAt(local) * 60_000);
  } catch {
    return null;
  }
}

/** From what stands after a time. Null when it names a zone nobody knows, which would be guessing. */
function zoneMinutes(after: string): number | null {
  const tidy = after.replace(/\([^)]*\)/g, ' ').trim();
  const offset = tidy.match(/^(?:utc|gmt|z)?\s*([+\u2212-])(\d{1,2})(?::?(\d{2}))?(?!\d)/i);
  if (offset !== null) {
    const minutes = Number(offset[2]) * 60 + Number(offset[3] ?? 0);
    if (minutes > 14 * 60) return null;
    return offset[1] === '+' ? minutes : -minutes;
  }
  // Two signs ("+-700") are no offset, and no text that may stand after a time either.
  if (/^(?:utc|gmt|z)?\s*[+\u2212-]{2,}\d/i.test(tidy)) return null;
  // POSIX's names of zones with summer time: the first half is standard time, and which half holds is not said.
  if (/^[a-z]{3,4}\d[a-z]{3,4}\b/i.test(tidy)) return null;
  const word = tidy.match(/^([a-z]{1,5})\b/i)?.[1]?.toLowerCase();
  if (word === undefined || monthNamed(word) !== null) return 0;
  return zones[word] ?? (word.length === 1 || /^(?:uhr|on|at|hrs?|h|local)$/.test(word) ? 0 : null);
}

function monthNamed(word: string): number | null {
  const lower = word.toLowerCase();
  if (isWeekday(lower)) return null;
  for (const length of [lower.length, 6, 5, 4, 3]) {
    const month = lower.length >= length ? monthOf.get(lower.slice(0, length)) : undefined;
    if (month !== undefined) return month;
  }
  return null;
}

/** Weekdays that begin like a month: mardi, martes, martedì, середа. */
function isWeekday(word: string): boolean {
  return /^(?:mardi|martes|marted|marti|segunda|setx|sept?ima|серед|среда)/.test(word);
}

/** RFC 2822, 4.3: 00 to 49 are this century. */
function fullYear(text: string): number {
  const year = Number(text);
  if (text.length > 2) return year;
  return year < 50 ? 2000 + year : 1900 + year;
}

function isoWeek(year: number, week: number, day: number): number | null {
  if (week < 1 || week > 53) return null;
  const fourth = new Date(Date.UTC(year, 0, 4));
  const monday = fourth.getTime() - ((fourth.getUTCDay() + 6) % 7) * 86_400_000;
  return monday + ((week - 1) * 7 + day - 1) * 86_400_000;
}

function daysIn(year: number): number {
  return new Date(Date.UTC(year, 1, 29)).getUTCMonth() === 1 ? 366 : 365;
}

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

/** First letters of months, enough to tell them apart, in the languages of the feeds most met. */
const months: readonly (readonly string[])[] = [
  ['jan', 'janv', 'ene', 'gen', 'januar', 'janeiro', 'styczn', 'янв', 'ιαν'],
  ['feb', 'fév', 'fev', 'févr', 'febr', 'lut', 'фев', 'φεβ'],
  ['mar', 'mär', 'mars', 'mrt', 'maart', 'maerz', 'мар', 'μαρ', 'μάρ'],
  ['apr', 'avr', 'abr', 'kwi', 'апр', 'απρ'],
  ['may', 'mai', 'mayo', 'mag', 'mei', 'maj', 'maio', 'май', 'мая', 'μαι', 'μάι', 'μαϊ'],
  ['jun', 'juin', 'giu', 'cze', 'июн', 'ιουν', 'ιούν'],
  ['jul', 'juil', 'lug', 'lip', 'июл', 'ιουλ', 'ιούλ'],
  ['aug', 'août', 'aou', 'aoû', 'ago', 'sie', 'авг', 'αυγ', 'αύγ'],
  ['sep', 'set', 'sept', 'wrz', 'сен', 'σεπ'],
  ['oct', 'okt', 'ott', 'out', 'paź', 'окт', 'οκτ'],
  ['nov', 'nof', 'lis', 'ноя', 'νοε', 'νοέ'],
  ['dec', 'déc', 'dez', 'dic', 'des', 'gru', 'дек', 'δεκ'],
];
const monthOf = new Map(months.flatMap((names, n) => names.map((name) => [name, n + 1] as const)));

const time = /(?:^|[\sT,])(\d{1,2})[:.h](\d{2})(?:[:.](\d{2})(?:[.,](\d{1,9}))?)?(?:\s*([ap]\.?m\b\.?))?/i;

/** Milliseconds since 1970 UTC, or null. A date without a zone is UTC; a date without a time is its midnight. */
export function parseDate(text: string | undefined): number | null {
  const tidy = (text ?? '').normalize('NFKC').trim().replace(/\s+/g, ' ');
  if (tidy === '' || tidy.length > 100) return null;
  return parseNumeric(tidy) ?? parseNamed(tidy);
}

/** ISO 8601 and its relatives: 2021-07-24T18:10:00Z, 2021-07, 20210724T181000Z, 2021/07/24 18:10, 2021-W29-6, 2021-205. */
function parseNumeric(text: string): number | null {
  const compact = text.match(/^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?(?:[.,]\d+)?\s*(\S*))?$/i);
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
    .find((month) => month !== null);
  if (named === undefined || named === null) return parseSlashed(text);
  const clock = text.match(time);
  const rest = clock === null ? text : text.slice(0, clock.index) + text.slice((clock.index ?? 0) + clock[0].length);
  const dayFirst = rest.match(
    /(?:^|[^\d])(\d{1,2})(?:st|nd|rd|th|er|º|\.)?[\s,-]*(?:de |of )?\p{L}{3,}\.?[\s,-]*(?:de |del )?['’]?(\d{4}|\d{2})(?!\d)/iu,
  );
  const monthFirst = rest.match(
    /\p{L}{3,}\.?[\s-]*(\d{1,2})(?:st|nd|rd|th)?(?!\d)[\s,]*.*?(?<![\d+:-])(\d{4})(?!\d)/iu,
  );
  const yearFirst = rest.match(/^(?:\p{L}+,? )?(\d{4})[\s,-]+\p{L}{3,}\.?[\s,-]+(\d{1,2})(?!\d)/u);
  const [day, year] = yearFirst
    ? [yearFirst[2], yearFirst[1]]
    : dayFirst
      ? [dayFirst[1], dayFirst[2]]
      : [monthFirst?.[1], monthFirst?.[2]];
  if (day === undefined || year === undefined) return null;
  return withTime(fullYear(year), named, Number(day), clock === null ? '' : text.slice(clock.index));
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
  const clock = ` ${rest.trimStart()}`.match(time);
  const [, h = '0', m = '0', s = '0', fraction = '', half] = clock ?? [];
  const after = clock === null ? rest : ` ${rest.trimStart()}`.slice((clock.index ?? 0) + clock[0].length);
  return instant(
    [year, month, day, hours(Number(h), half), Number(m), Number(s)],
    milliseconds(fraction),
    zoneMinutes(after),
  );
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

/** From what stands after a time. Null when it names a zone nobody knows, which would be guessing. */
function zoneMinutes(after: string): number | null {
  const tidy = after.replace(/\([^)]*\)/g, ' ').trim();
  const offset = tidy.match(/^(?:utc|gmt|z)?\s*([+\u2212-])(\d{1,2})(?::?(\d{2}))?(?!\d)/i);
  if (offset !== null) {
    const minutes = Number(offset[2]) * 60 + Number(offset[3] ?? 0);
    if (minutes > 14 * 60) return null;
    return offset[1] === '+' ? minutes : -minutes;
  }
  const word = tidy.match(/^([a-z]{1,5})\b/i)?.[1]?.toLowerCase();
  if (word === undefined || monthNamed(word) !== null) return 0;
  return zones[word] ?? (word.length === 1 || /^(?:uhr|on|at|hrs?|h|local)$/.test(word) ? 0 : null);
}

function monthNamed(word: string): number | null {
  const lower = word.toLowerCase();
  for (const length of [5, 4, 3]) {
    const month = lower.length >= length ? monthOf.get(lower.slice(0, length)) : undefined;
    if (month !== undefined) return isWeekday(lower) ? null : month;
  }
  return null;
}

/** Weekdays that begin like a month: mardi, martes, martedì, maandag. */
function isWeekday(word: string): boolean {
  return /^(?:mardi|martes|marted|marti|segunda|setx|sept?ima)/.test(word);
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

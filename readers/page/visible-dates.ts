/** Days as they are written on pages for people, in the languages most met. Only whole dates: a day, a month and a year. */

export interface VisibleDate {
  /** ISO 8601, a day: "2021-07-24". */
  readonly day: string;
  readonly index: number;
  readonly length: number;
}

/** Beginnings of month names without accents, January first. The longest that fits decides. */
const monthNames: readonly string[] = [
  'jan janv januar january janvier janeiro enero ene gennaio gen ianuarie ian stycznia styczen styczn styc leden ledna januara sijecnja sijecanj januarja ocak oca tammikuu tammikuuta gener sausio sausis janvaris jaanuar янв январ січ січня януари јануар ιαν يناير كانون الثاني januari',
  'feb febr februar february fevrier fev fevereiro febrero febbraio februarie luty lutego lut unor unora veljaca veljace subat sub helmikuu helmikuuta febrer vasario februaris veebruar фев феврал лют лютого февруари фебруар φεβ فبراير شباط februari',
  'mar march marz maerz mars marzo marco marca martie marzec brezen brezna ozujka ozujak mart maaliskuu maaliskuuta mrt maart marcius kovo marts marta märts мар март берез березня μαρ مارس آذار maret',
  'apr april avril avr abril abr aprile aprilie kwiecien kwietnia kwi duben dubna travnja travanj nisan nis huhtikuu huhtikuuta aprilis balandzio aprill апр апрел квіт квітня април απρ ابريل أبريل نيسان',
  'may mai mayo mayis mag maggio maio maj maja mei maj kveten kvetna svibnja svibanj toukokuu toukokuuta maig majus geguzes maijs май мая трав травня μαι أيار مايو',
  'jun june juni juin junio junho giugno giu iunie iun czerwiec czerwca cze cerven cervna lipnja lipanj haziran haz kesakuu kesakuuta juny junius birzelio junijs juuni jun июн июня черв червня юни јун ιουν يونيو حزيران',
  'jul july juli juillet juil julio julho luglio lug iulie iul lipiec lipca lip cervenec cervence srpnja srpanj temmuz tem heinakuu heinakuuta juliol julius liepos julijs juuli июл июля лип липня юли јул ιουλ يوليو تموز',
  'aug august aout agosto ago sierpien sierpnia sie srpen srpna kolovoza kolovoz agustos agu elokuu elokuuta agost augusztus rugpjucio augusts ağustos авг август серп серпня август αυγ اغسطس أغسطس آب agustus augustus augusti avgust',
  'sep sept september septembre septiembre setembro settembre set septembrie wrzesien wrzesnia wrz zari rujna rujan eylul eyl syyskuu syyskuuta setembre szeptember rugsejo septembris сен сент сентябр вер вересня септември септембар σεπ سبتمبر أيلول',
  'oct okt october oktober octobre octubre outubro out ottobre ott octombrie pazdziernik pazdziernika paz rijen rijna listopada-hr ekim eki lokakuu lokakuuta octubre spalio oktobris oktoober окт октябр жовт жовтня октомври октобар οκτ اكتوبر أكتوبر تشرين الأول',
  'nov november novembre noviembre novembro noiembrie listopad listopada lis listopadu studenoga studeni kasim kas marraskuu marraskuuta lapkricio novembris ноя нояб ноябр лист листопада ноември новембар νοε نوفمبر تشرين الثاني nopember',
  'dec dez december dezember decembre diciembre dic dezembro dicembre decembrie grudzien grudnia gru prosinec prosince prosinca aralik ara joulukuu joulukuuta desember des desembre gruodzio decembris detsember дек декабр груд грудня декември децембар δεκ ديسمبر كانون الأول desember',
];
const monthOf = new Map<string, number>();
for (const [n, names] of monthNames.entries())
  for (const name of names.split(' ')) if (!monthOf.has(plain(name))) monthOf.set(plain(name), n + 1);

const joint = '(?:st|nd|rd|th|er|ère|e|º|ª|o|a|-?го|\\.)?';
const word = '([\\p{L}\\p{M}]{3,14})';
const year = '((?:19|20)\\d{2})';
const patterns: readonly (readonly [pattern: RegExp, order: string])[] = [
  [new RegExp(`(?<!\\d)${year}\\s?[年년.]\\s?(\\d{1,2})\\s?[月월.]\\s?(\\d{1,2})\\s?(?:日|일)`, 'gu'), 'ymd'],
  [new RegExp(`(?<![\\d./-])${year}([-/.])(\\d{1,2})\\2(\\d{1,2})(?![\\d])`, 'gu'), 'y-md'],
  [new RegExp(`(?<![\\d./-])(\\d{1,2})([/.-])\\s?(\\d{1,2})\\2\\s?${year}(?!\\d)`, 'gu'), 'd-my'],
  [/(?<![\d./-])(\d{1,2})(\.)(\d{1,2})\.(\d{2})(?![\d.])/gu, 'd-my'],
  [
    new RegExp(
      `(?<!\\d)(\\d{1,2})${joint}[\\s-]{1,3}(?:de |of |di |ta['’])?${word}\\.?,?[\\s-]{1,3}(?:de |del |of )?${year}(?!\\d)`,
      'giu',
    ),
    'dMy',
  ],
  [new RegExp(`${word}\\.?\\s{1,3}(\\d{1,2})(?:st|nd|rd|th)?,?\\s{1,3}${year}(?!\\d)`, 'giu'), 'Mdy'],
  [new RegExp(`${year}\\.?[\\s-]{1,3}${word}[\\s-]{1,3}(\\d{1,2})(?!\\d)`, 'giu'), 'yMd'],
  [new RegExp(`(\\d{1,2}) tháng (\\d{1,2}),? (?:năm )?${year}`, 'giu'), 'dmy'],
];

/** In reading order. `isMonthFirst` says how 7/8/2021 is meant; where only one reading is a date, that one is taken. */
export function visibleDates(text: string, isMonthFirst: boolean): VisibleDate[] {
  if (!/\d/.test(text)) return [];
  const found: VisibleDate[] = [];
  for (const [pattern, order] of patterns) {
    for (const match of text.matchAll(pattern)) {
      const day = dayOf(match, order, isMonthFirst);
      if (day !== null) found.push({ day, index: match.index, length: match[0].length });
    }
  }
  return found.sort((a, b) => a.index - b.index || b.length - a.length);
}

function dayOf(match: RegExpMatchArray, order: string, isMonthFirst: boolean): string | null {
  const [, a = '', b = '', c = '', d = ''] = match;
  if (order === 'ymd') return iso(a, Number(b), c);
  if (order === 'dmy') return iso(c, Number(b), a);
  if (order === 'y-md') return iso(a, Number(c), d);
  if (order === 'dMy') return iso(c, monthNamed(b), a);
  if (order === 'Mdy') return iso(c, monthNamed(a), b);
  if (order === 'yMd') return iso(a, monthNamed(b), c);
  const [first, second] = [Number(a), Number(c)];
  const full = d.length === 2 ? `${Number(d) < 50 ? '20' : '19'}${d}` : d;
  if (first > 12 || second > 12) return first > 12 ? iso(full, second, a) : iso(full, first, c);
  return b === '/' && isMonthFirst ? iso(full, first, c) : iso(full, second, a);
}

function monthNamed(name: string): number {
  const letters = plain(name);
  for (let length = Math.min(letters.length, 13); length >= 3; length -= 1) {
    const month = monthOf.get(letters.slice(0, length));
    // A beginning counts only for the endings of declension and for abbreviations: "marché" is no March.
    if (month !== undefined && letters.length - length <= 2) return month;
  }
  return 0;
}

function plain(name: string): string {
  return name.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/ł/g, 'l').replace(/ı/g, 'i');
}

function iso(year: string, month: number, day: string): string | null {
  const date = new Date(Date.UTC(Number(year), month - 1, Number(day)));
  if (month < 1 || month > 12 || Number(day) < 1 || date.getUTCDate() !== Number(day)) return null;
  return date.toISOString().slice(0, 10);
}

/**
 * Periods in Italian, German, French, Spanish, Portuguese, Chinese, Japanese and Korean:
 * `primi nove mesi 2025` · `im dritten Quartal` · `au premier semestre` · `截至2025年6月30日止六个月` · `2026年3月期第2四半期`.
 */
import { sought } from '../matching/sought.ts';
import { dayMonthYear, isoDate, parseDate } from './dates.ts';
import { fullYear, type PeriodForm } from './mention.ts';
import { anyMonth, monthOf, ordinalQuarter } from './words.ts';

const year4 = '(?:19|20)\\d\\d';
/** Matched in either case; bars stay. */
const any = (words: string): string => `(?:${words})`;
const ofYear = `(?:[ \\u00a0](?:(?:${any('del|de|des|di|do|da|dell|von|en|der|fiscal|al|nel|em')})[ \\u00a0])?(?:(?:${any("l'exercice|exercice|esercizio|l'esercizio|dell'esercizio|geschäftsjahres|jahres|ejercicio|año|exercício|ano|l'année")})[ \\u00a0])?(${year4}))?`;
const date = `(${dayMonthYear}|\\d{1,2}[./]\\d{1,2}[./]${year4})`;
const hanDate = `(${year4}\\s?年\\s?\\d{1,2}\\s?月\\s?\\d{1,2}\\s?日)`;

const three = 'tre|drei|trois|tres|três|3';
const six = 'sei|sechs|six|seis|6';
const nine = 'nove|neun|neuf|nueve|9';
const lengths: readonly (readonly [string, number])[] = [
  [three, 3],
  [six, 6],
  [nine, 9],
  ['dodici|zwölf|douze|doce|doze|12', 12],
];

function lengthOf(word: string): number {
  for (const [words, months] of lengths) if (words.split('|').includes(word.toLowerCase())) return months;
  return 3;
}

const hanNumber = (word: string): number =>
  '一二三四五六七八九'.includes(word) ? '一二三四五六七八九'.indexOf(word) + 1 : word === '十二' ? 12 : word === '两' ? 2 : Number(word);
const hanLength = (word: string): number =>
  word === '年度' || word === '财年' || word === '財年' || word === '年'
    ? 12
    : word === '半年' || word === '半年度'
      ? 6
      : word === '季度'
        ? 3
        : hanNumber(/^(?:十二|[一二三四五六七八九\d]+)/.exec(word)?.[0] ?? '3');

const ended = (text: string, length: number): ReturnType<PeriodForm['build']> => {
  const d = parseDate(text);
  return d === null ? null : { kind: 'ended', length, year: d.year === 0 ? null : d.year, part: d.month, day: d.day };
};

const span = (year: string | undefined, months: number): ReturnType<PeriodForm['build']> => {
  const y = year === undefined ? null : fullYear(year);
  if (months === 6) return { kind: y === null ? 'halfOnly' : 'half', part: 1, year: y };
  if (months === 3) return { kind: y === null ? 'quarterOnly' : 'quarter', part: 1, year: y };
  return months === 12 ? { kind: 'year', year: y, fiscal: true } : { kind: 'ytd', length: 9, year: y };
};

/** Last days of the months. */
const monthDays: readonly number[] = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const romans: Readonly<Record<string, number>> = { I: 1, II: 2, III: 3, IV: 4 };
const ordinals =
  'primo|secondo|terzo|quarto|erste[nsr]?|zweite[nsr]?|dritte[nsr]?|vierte[nsr]?|premier|deuxième|second|troisième|quatrième|primer|segundo|tercer|cuarto|primeiro|terceiro';

/** Words without which a text holds none of these forms. */
export const speaksElsewhere = (text: string): boolean => /[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]/.test(text) || keywords.test(text);
const keywords = sought(
  /(?<!\p{L})(?:mesi|mois|meses|monaten?|trimestre|semestre|quartals?|halbjahre?s?|exercice|esercizio|ejercicio|exercício|geschäftsjahre?s?|annuels?|annuali|anuales|jahresergebnis|gesamtjahr|(?:januar|februar|märz|mai|juni|juli|oktober|dezember|janvier|février|mars|avril|juin|juillet|août|septembre|octobre|décembre|gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|settembre|ottobre|dicembre|enero|febrero|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|janeiro|fevereiro|março|maio|junho|julho|setembro|outubro|novembro|novembre|dezembro))(?!\p{L})/iu,
);

const printed: readonly PeriodForm[] = [
  // lengths that end at a date
  {
    source: `(?<!\\p{L})(?:${any('primi')} )?(${any(`${three}|${six}|${nine}|dodici|douze|doce|doze|12`)}) (?:${any('mesi|mois|meses')})(?: ${any('dell.esercizio|de l.exercice|del ejercicio|do exercício')})? (?:${any('chiusi|terminati|conclusi|clos|terminés|terminados|finalizados|findos|encerrados')}) (?:${any('al|il|le|el|em|no dia|a')}) ${date}`,
    build: (m) => ended(m[2]!, lengthOf(m[1]!)),
  },
  {
    source: `(?<!\\p{L})(${any('esercizio|exercice|ejercicio|exercício|trimestre|semestre|bilancio|anno')}) (?:${any('chiuso|terminato|concluso|clos|achevé|terminado|cerrado|finalizado|findo|encerrado')}) (?:${any('al|il|le|el|em|no dia|a')}) ${date}`,
    build: (m) => ended(m[2]!, /^tri/i.test(m[1]!) ? 3 : /^sem/i.test(m[1]!) ? 6 : 12),
  },
  {
    source: `(?<!\\p{L})(${any('geschäftsjahr|halbjahr|quartal|neunmonatszeitraum|sechsmonatszeitraum')}) (?:${any('zum|bis zum|bis|per|endend am|endete am')}) ${date}`,
    build: (m) => ended(m[2]!, /^g/i.test(m[1]!) ? 12 : /^q/i.test(m[1]!) ? 3 : /^n/i.test(m[1]!) ? 9 : 6),
  },
  {
    source: `(?:截至|截止|截至于|截至於)?${hanDate}止\\s?(?:的)?(年度|财年|財年|半年度?|季度|十二个月|十二個月|[三六九369]\\s?[个個]月)`,
    build: (m) => ended(m[1]!, hanLength(m[2]!)),
  },
  {
    source: `(${year4})\\s?年\\s?(\\d{1,2})\\s?月期\\s?(?:第\\s?([1-4])\\s?四半期(累計期間|累計)?|(中間期|上期|通期))?`,
    build: (m) => japanese(m),
  },
  // spans of months from the year's start
  {
    source: `(?<!\\p{L})(?:(?:${any('primi|ersten|premiers|primeros|primeiros|los primeros|os primeiros')}) (${any(`${three}|${six}|${nine}`)}) (?:${any('mesi|monate|monaten|mois|meses')})|(${any(`${three}|${six}|${nine}`)}) (?:${any('premiers mois|primeros meses|primeiros meses')}))${ofYear}(?!\\p{L})`,
    build: (m) => span(m[3], lengthOf((m[1] ?? m[2])!)),
  },
  {
    source: `(?<!\\p{L})(?:(?:(${any(ordinals)})|([1-4])(?:\\.|º|°|e|er|ème|o)) (?:${any('trimestre|quartals?')})|(IV|I{1,3}) ${any('trimestre|quartal')}|${any('trimestre')} (IV|I{1,3}))${ofYear}(?!\\p{L})`,
    build: (m) => ({
      kind: m[5] === undefined ? 'quarterOnly' : 'quarter',
      part: m[1] !== undefined ? ordinalQuarter(m[1].toLowerCase()) : m[2] !== undefined ? Number(m[2]) : romans[(m[3] ?? m[4])!]!,
      year: m[5] === undefined ? null : fullYear(m[5]),
    }),
  },
  {
    source: `(?<!\\p{L})(?:(${any(ordinals)})|([12])(?:\\.|º|°|er|e|ème|o)) (?:${any('semestre|halbjahre?s?')})${ofYear}(?!\\p{L})`,
    build: (m) => ({
      kind: m[3] === undefined ? 'halfOnly' : 'half',
      part: m[2] !== undefined ? Number(m[2]) : Math.min(2, ordinalQuarter(m[1]!.toLowerCase())),
      year: m[3] === undefined ? null : fullYear(m[3]),
    }),
  },
  {
    source: `(?<!\\p{L})(?:${any('ultimi|letzten|derniers|últimos|los últimos')} (?:${any('dodici|zwölf|12|doce|doze')}) (?:${any('mesi|monate|monaten|mois|meses')})|(?:${any('douze|12')}) ${any('derniers mois')})(?!\\p{L})|(?:过去|過去|最近|近|滚动|滾動)(?:十二|12)[个個]月|直近(?:12|十二)[ヶかカケ]月|최근 ?12개월`,
    build: () => ({ kind: 'trailing' }),
  },
  {
    source: `(?<!\\p{L})(?:${any("esercizio|l'esercizio|geschäftsjahr|exercice|l'exercice|ejercicio|exercício|bilancio")}|GJ|${any('(?:résultats |comptes )?annuels?|(?:risultati |conti )?annuali|jahresergebnis|jahreszahlen|gesamtjahr|(?:resultados )?anuales|(?:resultados )?anuais|año fiscal|ano fiscal|intero anno|ano completo|anno')})[ \\u00a0](?:(?:del|de|di|do) )?(${year4})(?![\\d%]|[.,]\\d)`,
    build: (m) => ({ kind: 'year', year: fullYear(m[1]!), fiscal: true }),
  },
  // Chinese
  {
    source: `(${year4})\\s?年\\s?(?:前|首)\\s?(?:九|9)\\s?[个個]?月|(${year4})\\s?年\\s?1\\s?[-–至]\\s?9\\s?月`,
    build: (m) => ({ kind: 'ytd', length: 9, year: fullYear((m[1] ?? m[2])!) }),
  },
  { source: `(?:前|首)\\s?(?:九|9)\\s?[个個]月|前三季度?`, build: () => ({ kind: 'ytd', length: 9, year: null }) },
  { source: `(${year4})\\s?年?\\s?第?\\s?([一二三四1-4])\\s?季(?:度|报)?`, build: (m) => ({ kind: 'quarter', part: hanNumber(m[2]!), year: fullYear(m[1]!) }) },
  { source: `(?:去年|上年)\\s?第?\\s?([一二三四1-4])\\s?季度?`, build: (m) => ({ kind: 'quarterOnly', part: hanNumber(m[1]!), length: -1 }) },
  { source: `第\\s?([一二三四1-4])\\s?季(?:度|报|報)?|(?<!前)([一二三四])\\s?季(?:度|报|報|業|业)`, build: (m) => ({ kind: 'quarterOnly', part: hanNumber((m[1] ?? m[2])!) }) },
  { source: `(?<!加)上(?:一)?(?:个|個)?季(?:度)?|前一季(?:度)?`, build: () => ({ kind: 'relative', period: 'PQ' }) },
  {
    source: `(?:(${year4})\\s?年\\s?)?(上|下)半年`,
    build: (m) => ({ kind: m[1] === undefined ? 'halfOnly' : 'half', part: m[2] === '上' ? 1 : 2, year: m[1] === undefined ? null : fullYear(m[1]) }),
  },
  { source: `(?<![\\d年])(1[0-2]|[1-9])\\s?月\\s?(\\d{1,2})\\s?日`, build: (m) => ({ kind: 'date', year: null, part: Number(m[1]), day: Number(m[2]) }) },
  { source: `(?<![\\d年])(1[0-2]|[1-9])\\s?月(?:底|末)`, build: (m) => ({ kind: 'date', year: null, part: Number(m[1]), day: monthDays[Number(m[1])]! }) },
  { source: `(?<![\\d年])(1[0-2]|[1-9])\\s?月份?(?!\\d|期)`, build: (m) => ({ kind: 'month', part: Number(m[1]), year: null }) },
  { source: `(?:今年)?全年`, build: () => ({ kind: 'relative', period: 'CFY' }) },
  { source: `明年`, build: () => ({ kind: 'relative', period: 'NY' }) },
  { source: `(${year4})\\s?年\\s?(?:全年|年度)`, build: (m) => ({ kind: 'year', year: fullYear(m[1]!), fiscal: true }) },
  // Japanese
  {
    source: `(${year4})\\s?年度?\\s?第\\s?([1-4])\\s?四半期(累計期間|累計)?`,
    build: (m) => (m[3] !== undefined ? span(m[1], 3 * Number(m[2])) : { kind: 'quarter', part: Number(m[2]), year: fullYear(m[1]!) }),
  },
  { source: `第\\s?([1-4])\\s?四半期(累計期間|累計)?`, build: (m) => (m[2] !== undefined ? span(undefined, 3 * Number(m[1])) : { kind: 'quarterOnly', part: Number(m[1]) }) },
  { source: `(${year4})\\s?年度?\\s?(上期|下期)`, build: (m) => ({ kind: 'half', part: m[2] === '上期' ? 1 : 2, year: fullYear(m[1]!) }) },
  // Korean
  {
    source: `(?:(${year4})년 ?)?([1-4])분기( 누적)?`,
    build: (m) =>
      m[3] !== undefined
        ? span(m[1], 3 * Number(m[2]))
        : { kind: m[1] === undefined ? 'quarterOnly' : 'quarter', part: Number(m[2]), year: m[1] === undefined ? null : fullYear(m[1]) },
  },
  {
    source: `(?:(${year4})년 ?)?(상|하)반기`,
    build: (m) => ({ kind: m[1] === undefined ? 'halfOnly' : 'half', part: m[2] === '상' ? 1 : 2, year: m[1] === undefined ? null : fullYear(m[1]) }),
  },
  {
    source: `(${year4})년 ?(\\d{1,2})월 ?(\\d{1,2})일`,
    build: (m) => ({ kind: 'date', year: Number(m[1]), part: Number(m[2]), day: Number(m[3]), period: isoDate(Number(m[1]), Number(m[2]), Number(m[3])) }),
  },
  { source: `(${year4})년(?:도)?`, build: (m) => ({ kind: 'year', year: fullYear(m[1]!) }) },
  // days and months
  {
    source: `(?<![\\p{L}\\d.,])${dayMonthYear}`,
    build: (m) => dated(m[0]),
  },
  // the end of a month is a day of it
  {
    source: `(?<=(?<!\\p{L})(?:fin|fine|fine di|ende|finales de|fines de|fim de|final de) )(${anyMonth})\\.?[ \\u00a0](?:de |del )?(${year4})(?![\\d%]|[.,]\\d)`,
    build: (m) => {
      const part = monthOf(m[1]!);
      return part === null ? null : { kind: 'date', part, year: fullYear(m[2]!), period: `${m[2]}-${String(part).padStart(2, '0')}` };
    },
  },
  {
    source: `(?<!\\p{L})(${anyMonth})\\.?[ \\u00a0](?:de |del )?(${year4})(?![\\d%]|[.,]\\d)`,
    build: (m) => {
      const part = monthOf(m[1]!);
      return part === null ? null : { kind: 'month', part, year: fullYear(m[2]!), period: `${m[2]}-${String(part).padStart(2, '0')}` };
    },
  },
];

/** A blank may be a no-break one or the end of a line. */
export const formsElsewhere: readonly PeriodForm[] = printed.map((form) => ({
  ...form,
  source: form.source.replaceAll('[ \\u00a0]', ' ').replaceAll('[ \\u00a0-]', '[-\\s]').replaceAll(' ', '[ \\u00a0\\n]'),
}));

function dated(text: string): ReturnType<PeriodForm['build']> {
  const d = parseDate(text);
  if (d === null) return null;
  return { kind: 'date', year: d.year === 0 ? null : d.year, part: d.month, day: d.day, period: d.year === 0 || d.day === null ? null : isoDate(d.year, d.month, d.day) };
}

/** `2026年3月期第2四半期累計`: the year that ends in that month, and a part of it. */
function japanese(m: RegExpExecArray): ReturnType<PeriodForm['build']> {
  const year = fullYear(m[1]!);
  if (m[3] !== undefined) return m[4] !== undefined ? span(m[1], 3 * Number(m[3])) : { kind: 'quarter', part: Number(m[3]), year, fiscal: true };
  if (m[5] === '中間期' || m[5] === '上期') return { kind: 'half', part: 1, year };
  return { kind: 'ended', length: 12, part: Number(m[2]), year };
}

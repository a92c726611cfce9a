/**
 * Finds periods and dates: `1Q26` · `Q3 2025` · `FY26E` · `2026E-28E` · `12/26E` · `9M25` · `TTM (Q3 2025)` ·
 * `12m fwd` · `29 May 2026` · `three months ended March 31, 2026` · `2026年第一季度` · `primo trimestre 2026`.
 */
import { isoDate, parseDate } from './dates.ts';
import { formsElsewhere, speaksElsewhere } from './elsewhere.ts';
import { FormScanner } from './formScanner.ts';
import { fullYear, markOf, type PeriodForm, type PeriodMention } from './mention.ts';
import { shortForms } from './shortForms.ts';
import { longMonth, monthOf, monthPattern, ordinalQuarter, ordinalHalf, lengthInMonths } from './words.ts';

const year4 = '(?:19|20)\\d\\d';
const mark = '(?:[AEFP](?![A-Za-z0-9])|\\(?[AE]\\)|e(?![A-Za-z0-9])|a(?![A-Za-z0-9]))?';
const ordinals = 'first|second|third|fourth|final|First|Second|Third|Fourth|FIRST|SECOND|THIRD|FOURTH';
/** Letters in either case; bars stay. */
const any = (words: string): string => `(?:${words.replace(/[a-z]/g, (c) => `[${c}${c.toUpperCase()}]`)})`;
const month = `(?:${monthPattern})\\.?`;
const dayDate = `(?:\\d{1,2}(?:st|nd|rd|th)?\\.?[ -]${month},?[ -](?:${year4}|\\d\\d(?!\\d))|${month} \\d{1,2}(?:st|nd|rd|th)?(?:,? ${year4})?(?![\\d%]|\\.\\d|,\\d)|${year4}-\\d\\d-\\d\\d|${year4}[./]\\d{1,2}[./]\\d{1,2}|\\d{1,2}\\.\\d{1,2}\\.(?:${year4}|\\d\\d(?!\\d))|\\d{1,2}\\/\\d{1,2}\\/(?:${year4}|\\d\\d(?!\\d|\\.\\d))|${year4}\\s?年\\s?\\d{1,2}\\s?月\\s?\\d{1,2}\\s?日)`;

const forms: readonly PeriodForm[] = [
  ...shortForms,
  {
    // lengths that end at a date
    source: `\\b(?:(?:${any('the')} )?(?:(${any('three|six|nine|twelve')}|3|6|9|12)[- ]${any('month')}[sS]?|(12|13|14|16|17|24|26|27|36|39|40|52|53|${any('twelve|thirteen|fourteen|twenty-six|thirty-nine|fifty-two|fifty-three')})[- ]${any('week')}[sS]?|(${any('fiscal')} )?(${any('quarter|half|half-year|year')})[sS]?|(${ordinals})[- ](?:${any('fiscal')} )?${any('quarter')}[sS]?)(?: ${any('fiscal')})?(?: (?:${any('period|periods|year|quarter')}))?(?: ?\\([^)]{0,30}\\))?(?:,? (?:${any('that|which')}))? (?:${any('end')}(?:${any('ed|ing|s')})(?: ${any('on')})?:?|to|through))\\s+(${dayDate}|${month},? ${year4}|${month}[-’' ]{1,2}\\d\\d(?!\\d|[.,%]\\d)|\\d{1,2}(?:st|nd|rd|th)? (?:${longMonth})(?![ ,]+\\d)|(?:${longMonth})(?! \\d))(?=(?:,? (?:its|the|the company['’]s) (?:fiscal |financial )?(${ordinals})\\b)?)`,
    build: (m) => {
      const unit = m[4]?.toLowerCase();
      const months =
        m[1] !== undefined
          ? lengthInMonths(m[1].toLowerCase())
          : m[2] !== undefined
            ? lengthInMonths(`${m[2].toLowerCase()}w`)
            : unit === 'year'
              ? 12
              : unit === 'half' || unit === 'half-year'
                ? 6
                : 3;
      const date = parseDate(m[6] ?? '');
      if (date === null || months === null) return null;
      // `Year to March` names no year, but how years are counted
      if (date.year === 0 && date.day === null && m[1] === undefined) return null;
      return {
        kind: 'ended',
        length: months,
        year: date.year === 0 ? null : date.year,
        part: date.month,
        day: date.day,
        named: (m[5] ?? m[7]) === undefined ? null : ordinalQuarter((m[5] ?? m[7])!.toLowerCase()),
      };
    },
  },
  {
    source: `\\b(?:TTM|LTM|trailing[- ]twelve[- ]months?|trailing[- ]12[- ]months?|last twelve months|last 12 months|past twelve months|past 12 months|twelve[- ]month trailing|[Tt]railing(?= (?:GAAP |adjusted |annual )?(?:earnings|eps|EPS|P/E|sales|revenue|EBITDA|free cash flow|profit)))\\b(?:\\s*(?:\\(|to |through |ended )?\\s*Q([1-4])\\s?'?(${year4}|\\d\\d)\\)?)?`,
    build: (m) =>
      m[1] === undefined
        ? { kind: 'trailing', period: /^[Tt]railing$/.test(m[0]) ? 'TTM' : null }
        : { kind: 'trailing', period: `TTM${fullYear(m[2]!)}Q${m[1]}`, year: fullYear(m[2]!), part: Number(m[1]) },
  },
  {
    source: `\\b(?:NTM|12[- ]?m(?:onths?)?[- ]?(?:fwd|forward)|12[- ]fwd|next twelve months|next 12 months|(?:twelve|12)[- ]month[- ]forward|forward (?:twelve|12)[- ]months?|one[- ]year[- ]forward|1[- ]?(?:yr|year)[- ]?(?:fwd|forward))\\b`,
    build: () => ({ kind: 'forward', period: 'NTM' }),
  },
  { source: `\\b\\d{1,2}:\\d\\d(?::\\d\\d)?\\s?(?:[AaPp]\\.?[Mm]\\.?)?(?:\\s?(?:HKT|ET|EDT|EST|GMT|CET|BST|JST|SGT|UTC|PT)\\b)?`, build: () => ({ kind: 'relative' }) },
  { source: `(?<![\\p{L}\\d.,/-])\\d{1,2}(?:st|nd|rd|th|er|°|º|\\.)? (?:de )?(?:${longMonth})(?![\\p{L}\\d]|\\.? ?\\d|,? (?:de |del )?\\d)`, build: (m) => buildDate(m[0]) },
  { source: dayDate, build: (m) => buildDate(m[0]) },
  // `Price (3 Nov)`, `at 25 Feb close`
  { source: `(?<=[(\\[]|\\b(?:[Cc]lose|[Aa]t|[Oo]n) )\\d{1,2}[ -](?:${monthPattern})(?=\\.?(?:[)\\],]|$)| close)`, build: (m) => buildDate(m[0]) },
  {
    // quarters: 1Q26 · 4Q'25 · F3Q26 · 1Q FY26
    source: `\\b(F)?([1-4])Q\\s?(FY)?[-' ’]?(${year4}|\\d\\d)(?![\\d%.,]\\d|%|\\d)(${mark})`,
    build: (m) => ({ kind: 'quarter', part: Number(m[2]), year: fullYear(m[4]!), mark: markOf(m[5]), fiscal: m[1] !== undefined || m[3] !== undefined }),
  },
  {
    source: `\\b(F)?Q([1-4])[- ]?(FY|F|fiscal )?[ ]?['’]?(${year4}|\\d\\d)(?![\\d%]|[.,]\\d)(${mark}| ?[AE]\\b)?`,
    build: (m) => ({ kind: 'quarter', part: Number(m[2]), year: fullYear(m[4]!), mark: markOf(m[5]), fiscal: m[1] !== undefined || m[3] !== undefined }),
  },
  {
    source: `\\b(?:T([1-4])[- ]?(${year4}|\\d\\d)|([1-4])T[- ]?(${year4}|\\d\\d))(?![\\d%])(${mark})`,
    build: (m) => ({ kind: 'quarter', part: Number(m[1] ?? m[3]), year: fullYear((m[2] ?? m[4])!), mark: markOf(m[5]) }),
  },
  {
    source: `\\b(?:([12])H\\s?['’]?(?:FY)?(${year4}|\\d\\d)|H([12])(?:[- ]?(?:FY)?(${year4})|[- ’']{1,2}(?:FY)?(\\d\\d)))(?![\\d%]|[.,]\\d)(${mark})`,
    build: (m) => ({ kind: 'half', part: Number(m[1] ?? m[3]), year: fullYear((m[2] ?? m[4] ?? m[5])!), mark: markOf(m[6]) }),
  },
  {
    source: `(?<![\\p{L}\\d])(?:([12])S ?(${year4}|\\d\\d)|S([12])(?:-| )(${year4})|([12])HY ?(?:FY)?(${year4}|\\d\\d)|([HQ])([1-4])\\/(${year4}))(?![\\d%]|[.,]\\d)(${mark})`,
    build: (m) =>
      m[7] === 'Q'
        ? { kind: 'quarter', part: Number(m[8]), year: fullYear(m[9]!), mark: markOf(m[10]) }
        : { kind: 'half', part: Number(m[1] ?? m[3] ?? m[5] ?? m[8]), year: fullYear((m[2] ?? m[4] ?? m[6] ?? m[9])!), mark: markOf(m[10]) },
  },
  { source: `\\b([1-4])Q ?CY ?(\\d\\d|${year4})(?![\\d%]|[.,]\\d)`, build: (m) => ({ kind: 'quarter', part: Number(m[1]), year: fullYear(m[2]!) }) },
  { source: `\\bQ1[-–]Q?([23]),? ?(${year4})`, build: (m) => ({ kind: 'ytd', length: 3 * Number(m[1]), year: fullYear(m[2]!) }) },
  {
    // `Jan–Sep 2025`, `January to September 2025`: months of a year from its first
    source: `\\b(?:Jan(?:uary)?)\\.?(?: ?[-–] ?| to | through )(Mar(?:ch)?|June?|Sept?(?:ember)?)\\.?,? (${year4})`,
    build: (m) => ({ kind: 'ytd', length: monthOf(m[1]!)!, year: fullYear(m[2]!) }),
  },
  { source: `\\b9M ?FY ?['’]?(${year4}|\\d\\d)(?![\\d%]|[.,]\\d)(${mark})`, build: (m) => ({ kind: 'ytd', length: 9, year: fullYear(m[1]!), mark: markOf(m[2]) }) },
  { source: `\\b[Ff]ull[- ][Yy]ear (${year4})|\\b(${year4}) [Ff]ull[- ][Yy]ear\\b`, build: (m) => ({ kind: 'year', year: fullYear((m[1] ?? m[2])!), fiscal: true }) },
  { source: `\\bL12M\\b`, build: () => ({ kind: 'trailing' }) },
  {
    source: `\\b([369])M\\s?['’]?(${year4}|\\d\\d)(?![\\d%]|[.,]\\d)(${mark})`,
    build: (m) => ({ kind: 'ytd', length: Number(m[1]), year: fullYear(m[2]!), mark: markOf(m[3]) }),
  },
  {
    source: `\\b(${year4})\\s+YTD\\b|\\bYTD\\s+(${year4})`,
    build: (m) => ({ kind: 'ytd', year: fullYear((m[1] ?? m[2])!), length: null }),
  },
  {
    source: `\\b(${ordinals}|1st|2nd|3rd|4th)[- ](?:[Ff]iscal[- ])?(?:[Qq]uarter|QUARTER)(?: (?:and|And|AND|&) (?:[Ff]iscal|[Ff]ull|FULL|FISCAL)[- ](?:[Yy]ear|YEAR))?(?:(?: of)?(?:,? ([Ff]iscal|FISCAL)(?: [Yy]ear)?| FY)?[ ,]*(?:the year )?['’]?(${year4}|(?<=FY ?['’]?)\\d\\d)| (?:of last|of the (?:previous|prior)) year\\b(?!['’]))?`,
    build: (m) => ({
      kind: m[3] === undefined ? 'quarterOnly' : 'quarter',
      ...(m[0].endsWith(' year') ? { length: -1 } : {}),
      part: ordinalQuarter(m[1]!.toLowerCase()),
      year: m[3] === undefined ? null : fullYear(m[3]),
      fiscal: m[2] !== undefined,
    }),
  },
  {
    source: `\\b(first|second|1st|2nd)[- ]half(?:(?: of)?(?: fiscal(?: year)?)? (${year4}))?`,
    build: (m) => ({ kind: m[2] === undefined ? 'halfOnly' : 'half', part: ordinalHalf(m[1]!), year: m[2] === undefined ? null : fullYear(m[2]) }),
  },
  {
    source: `\\b(?:(first|second|third|fourth) fiscal quarter)`,
    build: (m) => ({ kind: 'quarterOnly', part: ordinalQuarter(m[1]!) }),
  },
  {
    source: `\\b(?:[Ff]irst )?(?:[Nn]ine|NINE)(?:-| )(?:[Mm]onths?|MONTHS?)(?: (?:of |period of )?(?:fiscal )?(${year4}))?`,
    build: (m) => ({ kind: 'ytd', length: 9, year: m[1] === undefined ? null : fullYear(m[1]) }),
  },
  {
    source: `\\bfirst three quarters(?: of (?:fiscal )?(${year4}))?`,
    build: (m) => ({ kind: 'ytd', length: 9, year: m[1] === undefined ? null : fullYear(m[1]) }),
  },
  {
    // the last day of a month: `end-June`, `the end of September 2025`
    source: `\\b(?:[Ee]nd(?: of |[- ])(${monthPattern})(?![\\p{L}\\d]|\\.? ?\\d{1,2}(?!\\d))|(${monthPattern})[- ]end(?![\\p{L}-]))(?:,? (${year4}))?`,
    build: (m) => {
      const name = (m[1] ?? m[2])!;
      const part = /^[A-Z]/.test(name) ? monthOf(name) : null;
      return part === null
        ? null
        : buildDate(`${new Date(Date.UTC(m[3] === undefined ? 2025 : fullYear(m[3]), part, 0)).getUTCDate()} ${name}${m[3] === undefined ? '' : ` ${m[3]}`}`);
    },
  },
  {
    source: `(${year4})\\s?年?\\s?(?:第?([一二三四1-4])季度?|Q([1-4]))`,
    build: (m) => ({ kind: 'quarter', part: hanDigit(m[2] ?? m[3]!), year: fullYear(m[1]!) }),
  },
  { source: `(${year4})\\s?年\\s?(上|下)半年`, build: (m) => ({ kind: 'half', part: m[2] === '上' ? 1 : 2, year: fullYear(m[1]!) }) },
  { source: `(${year4})\\s?年?\\s?前(?:三|3)季度?`, build: (m) => ({ kind: 'ytd', length: 9, year: fullYear(m[1]!) }) },
  { source: `(${year4})\\s?年\\s?(\\d{1,2})\\s?月`, build: (m) => ({ kind: 'month', part: Number(m[2]), year: fullYear(m[1]!), period: `${m[1]}-${m[2]!.padStart(2, '0')}` }) },
  { source: `(${year4})\\s?(?:财年|財年|年度|年)`, build: (m) => ({ kind: 'year', year: fullYear(m[1]!) }) },
  { source: `第([一二三四])季度?`, build: (m) => ({ kind: 'quarterOnly', part: hanDigit(m[1]!) }) },
  { source: `(?:上|下)半年`, build: (m) => ({ kind: 'halfOnly', part: m[0].startsWith('上') ? 1 : 2 }) },
  {
    source: `\\b(?:from|between) (?:FY)?['’]?(${year4}|(?<=FY['’]?)\\d\\d)([AEF]?) (?:to|through|and|until) (?:FY)?['’]?(${year4}|(?<=FY['’]?)\\d\\d)([AEF]?)(?![\\d%]|[.,]\\d)`,
    build: (m) => spanOfYears(m),
  },
  {
    // spans of years: 2026E-28E · 2025-2028 · FY25-28E · 2026/27E
    source: `\\b(?:FY|CY)?\\s?['’]?(${year4}|(?<=FY ?['’]?)\\d\\d)([AEF]?)年?\\s?[-–—至到]\\s?(?:FY|CY)?['’]?(${year4}|\\d\\d)([AEF]?)(?![\\d%A-Za-z]|[.,]\\d|年\\s?(?:\\d|[第上下前]))年?`,
    build: (m) => spanOfYears(m),
  },
  {
    // a list of three years or four: FY26E/27E/28E
    source: `\\b(?:FY|CY)?['’]?(${year4}|(?<=FY ?['’]?)\\d\\d)[AEFe]?\\/(?:FY|CY)?['’]?(${year4}|\\d\\d)[AEFe]?\\/(?:FY|CY)?['’]?(${year4}|\\d\\d)(?:[AEFe]?\\/(?:FY|CY)?['’]?(${year4}|\\d\\d))?([AEFe]?)(?![\\d%A-Za-z]|[.,]\\d|\\/)`,
    build: (m) => {
      const years = [m[1], m[2], m[3], m[4]].flatMap((y) => (y === undefined ? [] : [fullYear(y)]));
      return years.every((y, k) => k === 0 || y === years[k - 1]! + 1) ? { kind: 'years', year: years[0]!, length: years.at(-1)!, mark: markOf(m[5]) } : null;
    },
  },
  {
    source: `\\b(?:FY|CY)?['’]?(${year4}|(?<=FY ?['’]?)\\d\\d)([AEF]?)\\/(?:FY|CY)?['’]?(${year4}|\\d\\d)([AEF]?)(?![\\d%A-Za-z]|[.,]\\d|\\/)`,
    build: (m) => {
      const a = fullYear(m[1]!);
      const b = fullYear(m[3]!);
      return b === a + 1 ? { kind: 'years', year: a, length: b, mark: markOf(m[4] || m[2]) } : null;
    },
  },
  {
    source: `\\b(?:(?:FY|CY)\\s?['’]?(${year4}|\\d\\d)(?![\\d%]|[.,]\\d)|(?:[Ff]iscal|fiscal year|FISCAL)(?: year| YEAR)? (${year4}))(${mark})`,
    build: (m) => ({ kind: 'year', year: fullYear((m[1] ?? m[2])!), mark: markOf(m[3]), fiscal: true }),
  },
  {
    source: `(?:${month})[- ]?['’]?(${year4}|(?<=[-'’])\\d\\d)(?![\\d%]|[.,]\\d)(${mark})`,
    build: (m) => {
      const part = monthOf(m[0].match(/^[^\W\d_]+/u)?.[0] ?? '');
      return part === null ? null : { kind: 'month', part, year: fullYear(m[1]!), period: `${fullYear(m[1]!)}-${String(part).padStart(2, '0')}`, mark: markOf(m[2]) };
    },
  },
  {
    // a part of a year by its last month: the June quarter · December half 2025
    source: `\\b(${longMonth}|(?:${monthPattern})(?=[- ]quarter))[- ](?:([Qq]uarter)|([Hh]alf(?:-year)?))\\b(?!-)(?: (?:of )?(${year4}))?`,
    build: (m) => {
      const part = monthOf(m[1]!);
      return part === null ? null : { kind: 'ended', part, length: m[2] !== undefined ? 3 : 6, year: m[4] === undefined ? null : fullYear(m[4]) };
    },
  },
  {
    // heads of two digits: 26e 27e · 25-27e
    source: `(?<![\\p{L}\\d.,$€£¥-])([23]\\d)(?:[-–](?:FY)?([23]\\d))?[eE](?=\\s*(?:$|[\\n|\\t/(]| {2}|[23]\\d[-–eEA]))`,
    build: (m) => (m[2] === undefined ? { kind: 'year', year: fullYear(m[1]!), mark: 'E' } : { kind: 'years', year: fullYear(m[1]!), length: fullYear(m[2]), mark: 'E' }),
  },
  {
    source: `(?<![\\p{L}\\d.,$€£¥/-])([23]\\d)[aA](?:(?=\\s+[23]\\d[aAeE](?![\\p{L}\\d]))|(?<=\\b[23]\\d[aA]\\s+\\d\\d[aA])(?![\\p{L}\\d]))`,
    build: (m) => ({ kind: 'year', year: fullYear(m[1]!), mark: 'A' }),
  },
  {
    // a fiscal year by its last month: 9M FY3/26 · FY3/26E
    source: `\\b(?:([369])M[- ]|([1-4])Q[- ]|([12])H[- ])?FY\\s?(?:1[0-2]|0?[1-9])\\/(${year4}|\\d\\d)(?![\\d%]|[.,]\\d)(${mark})`,
    build: (m) => {
      const year = fullYear(m[4]!);
      if (m[1] !== undefined) return { kind: 'ytd', length: Number(m[1]), year, mark: markOf(m[5]) };
      if (m[2] !== undefined) return { kind: 'quarter', part: Number(m[2]), year, mark: markOf(m[5]), fiscal: true };
      if (m[3] !== undefined) return { kind: 'half', part: Number(m[3]), year, mark: markOf(m[5]) };
      return { kind: 'year', year, mark: markOf(m[5]), fiscal: true };
    },
  },
  { source: `\\b(1[0-2]|0?[1-9])\\/(${year4}|\\d\\d)(?![\\d/%.,])(${mark})`, build: (m) => ({ kind: 'monthYear', part: Number(m[1]), year: fullYear(m[2]!), mark: markOf(m[3]) }) },
  { source: `\\b(${year4})([AEFP](?![A-Za-z0-9])|e(?![A-Za-z0-9]))`, build: (m) => ({ kind: 'year', year: fullYear(m[1]!), mark: markOf(m[2]) }) },
  {
    // what is reported half-yearly: HALF-YEAR 2026 RESULTS · 2026 half-yearly report · half-year results 2026
    source: `\\b[Hh](?:alf|ALF)[- ][Yy](?:ear|EAR)(?:ly|LY)?(?: (?:[Rr]esults?|RESULTS?|[Rr]eport|REPORT|[Ff]inancial [Rr]eport))?,? (${year4})(?![\\d]|[.,]\\d|%)|\\b(${year4}) [Hh](?:alf|ALF)[- ][Yy](?:ear|EAR)(?:ly|LY)?\\b(?! (?:ago|earlier|before|end))`,
    build: (m) => ({ kind: 'half', part: 1, year: fullYear((m[1] ?? m[2])!) }),
  },
  {
    source: `(?<![\\d.,$€£¥#-])\\b(${year4})(?![\\d]|[.,]\\d|%|x\\b|\\s?(?:mn|bn|million|billion|m\\b))`,
    build: (m) => ({ kind: 'year', year: fullYear(m[1]!), plainYear: true }),
  },
  {
    source: `\\b(?:[Ff]irst|FIRST) (?:[Ss]ix|SIX|6) (?:[Mm]onths|MONTHS)(?: (?:of|OF))?(?:,? (?:[Ff]iscal|FISCAL)(?: [Yy]ear)?)? ?(${year4})?`,
    build: (m) => ({ kind: m[1] === undefined ? 'halfOnly' : 'half', part: 1, year: m[1] === undefined ? null : fullYear(m[1]) }),
  },
  {
    source: `(?<![/(] ?)\\b(${monthPattern})\\b(?!\\))`,
    build: (m) => {
      const part = /^[A-Z]/.test(m[0]) ? monthOf(m[0]) : null;
      return part === null || m[0] === 'May' ? null : { kind: 'month', part, year: null };
    },
  },
  {
    source: `\\b(?:past|last|previous) (month|quarter|week|year|three months|six months|two months)\\b`,
    build: (m) =>
      m[1] === 'year'
        ? null
        : {
            kind: 'horizon',
            period: m[1] === 'month' ? '1M' : m[1] === 'quarter' || m[1] === 'three months' ? '3M' : m[1] === 'two months' ? '2M' : m[1] === 'six months' ? '6M' : '1W',
          },
  },
  {
    source: `\\b(?:for|in|over|ended|ending|finished|closed) the (?:full )?(?:fiscal )?year\\b(?! (?:that |which )?(?:ended|ends|ending|to|before|earlier|ago))|\\b[Ff]ull[- ]year\\b`,
    build: () => ({ kind: 'relative', period: 'CFY' }),
  },
  { source: `\\b(?:over|in|for|during) (?:the )?next (two|three|four|five|ten|[2-9]|10) years\\b`, build: (m) => ({ kind: 'relative', period: `NEXT${numeral(m[1]!)}Y` }) },
  { source: `\\b[Cc]urrent[- ](?:fiscal[- ])?year\\b`, build: () => ({ kind: 'relative', period: 'CFY' }) },
  { source: `\\b[Tt]his (?:fiscal )?year\\b(?!['’])`, build: () => ({ kind: 'relative', period: 'TY' }) },
  {
    source: `\\b(?:fiscal |financial )?year (?:that |which )?(?:ends|ending|to|through) (?:in )?next (?:${monthPattern})\\b|\\b[Tt]he (?:new|coming) (?:fiscal |financial )?year\\b`,
    build: () => ({ kind: 'relative', period: 'TY' }),
  },
  { source: `\\b[Nn]ext (?:fiscal |financial |calendar )?year(?:\\b(?!['’])|['’]s(?= (?:earnings|profits?|EPS|estimated)\\b))`, build: () => ({ kind: 'relative', period: 'NY' }) },
  {
    source: `\\b(?<=[Oo]ver (?:the (?:past |last )?)?)(two|three|six|nine|twelve) months\\b(?! (?:ended|to|of))`,
    build: (m) => ({ kind: 'horizon', period: `${{ two: 2, three: 3, six: 6, nine: 9, twelve: 12 }[m[1] as 'two']}M` }),
  },
  {
    source: `\\b(?<=in )a (week|month|quarter|year)\\b(?! (?:that|when|which|earlier|ago|of))`,
    build: (m) => ({ kind: 'horizon', period: { week: '1W', month: '1M', quarter: '3M', year: '12M' }[m[1] as 'week'] }),
  },
  { source: `\\b[Hh]oliday[- ]quarter\\b(?! of)`, build: () => ({ kind: 'relative', period: 'HQ' }) },
  { source: `\\b[Nn]ext[- ]quarter\\b`, build: () => ({ kind: 'relative', period: 'NQ' }) },
  { source: `\\b(?:last|latest|most recent) (?:fiscal|financial|reported) year\\b`, build: () => ({ kind: 'relative', period: 'LFY' }) },
  {
    source: `(?<![\\d.,$€£¥₩₹]|\\d[-–])\\b(?:(1|2|3|6|9|12|18|24|36|48|60)[- ]?m|(\\d{1,2})[- ]?months?)\\b(?![- ]?(?:ended))`,
    build: (m) => ({ kind: 'horizon', length: Number(m[1] ?? m[2]), period: `${Number(m[1] ?? m[2])}M` }),
  },
  { source: `\\b([1-4])Q\\b|\\bQ([1-4])\\b`, build: (m) => ({ kind: 'quarterOnly', part: Number(m[1] ?? m[2]) }) },
  { source: `\\b([12])H\\b|\\bH([12])\\b`, build: (m) => ({ kind: 'halfOnly', part: Number(m[1] ?? m[2]) }) },
  { source: `\\b(?:year[- ]to[- ]date|YTD)\\b`, build: () => ({ kind: 'ytd', year: null, length: null }) },
];

const main = new FormScanner(forms, { name: 'periods' });
const elsewhere = new FormScanner(formsElsewhere, { name: 'periods elsewhere', ignoreCase: true });

/** `printed` is the text before its lines were joined, where they were. */
export function scanPeriods(text: string, printed = text): PeriodMention[] {
  const found = main.scan(text);
  if (!speaksElsewhere(printed)) return found;
  const others = elsewhere.scan(text);
  if (others.length === 0) return found;
  // where both find something in one place the longer form is the more exact one
  const all = [...others, ...found].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: PeriodMention[] = [];
  for (const m of all) {
    const last = kept[kept.length - 1];
    if (last === undefined || last.end <= m.start) kept.push(m);
    else if (m.end - m.start > last.end - last.start) kept[kept.length - 1] = m;
  }
  return kept;
}

function spanOfYears(m: RegExpExecArray): (Partial<PeriodMention> & { kind: PeriodMention['kind'] }) | null {
  const a = fullYear(m[1]!);
  let b = fullYear(m[3]!);
  if (m[3]!.length === 2 && m[1]!.length === 4) b = Math.floor(a / 100) * 100 + Number(m[3]);
  if (b <= a || b - a > 40) return null;
  return { kind: 'years', year: a, length: b, mark: markOf(m[4] || m[2]) };
}

const numeral = (word: string): number => ({ two: 2, three: 3, four: 4, five: 5, ten: 10 })[word] ?? Number(word);

const hanDigit = (text: string): number => ('一二三四'.includes(text) ? '一二三四'.indexOf(text) + 1 : Number(text));

function buildDate(quote: string): (Partial<PeriodMention> & { kind: PeriodMention['kind'] }) | null {
  const date = parseDate(quote);
  if (date === null) return null;
  const period = date.year === 0 || date.day === null ? null : isoDate(date.year, date.month, date.day);
  return { kind: 'date', year: date.year === 0 ? null : date.year, part: date.month, day: date.day, period };
}

/** Periods as desks abbreviate them: `3Q3/25A` · `FY26 Q3` · `25Q3` · `F2Q26` · `YE26E` · `1Q-3Q25` · `26E EPS`. */
import { fullYear, markOf, type PeriodForm } from './mention.ts';
import { monthOf, monthPattern } from './words.ts';

const year4 = '(?:19|20)\\d\\d';
const mark = '(?:[AEFP](?![A-Za-z0-9])|\\(?[AE]\\)|e(?![A-Za-z0-9])|a(?![A-Za-z0-9]))?';
const lastMonth = '(?:1[0-2]|0?[1-9])';
/** What a forecast's year stands before in a sentence. */
const line = '(?:EPS|DPS|P\\/?E|PER|P\\/B|EV|EBITDA?|revenues?|sales|net|earnings|dividend|operating|adjusted|adj\\.|consensus|free|FCF|gross|core|organic)';

export const shortForms: readonly PeriodForm[] = [
  {
    // a quarter of the fiscal year that ends in a month: 3Q3/25A · 3QFY3/26 · Q3 FY3/26E · 1H3/26
    source: `\\b(?:([1-4])Q|Q([1-4])|([12])H|H([12])|([369])M)[ -]?(?:FYE?\\s?)?${lastMonth}\\/(${year4}|\\d\\d)(?![\\d%/]|[.,]\\d)(${mark})`,
    build: (m) => {
      const year = fullYear(m[6]!);
      const quarter = m[1] ?? m[2];
      const half = m[3] ?? m[4];
      if (quarter !== undefined) return { kind: 'quarter', part: Number(quarter), year, mark: markOf(m[7]), fiscal: true };
      if (half !== undefined) return { kind: 'half', part: Number(half), year, mark: markOf(m[7]) };
      return { kind: 'ytd', length: Number(m[5]), year, mark: markOf(m[7]) };
    },
  },
  {
    // the year first: FY26 Q3 · FY3/26 3Q · FY26Q3 · FY2025-Q4E
    source: `\\bFY\\s?['’]?(?:${lastMonth}\\/)?(${year4}|\\d\\d)[ -]?(?:([1-4])Q|Q([1-4])|([12])H|H([12]))(?![\\d%]|[.,]\\d)\\b(${mark})`,
    build: (m) => {
      const quarter = m[2] ?? m[3];
      const year = fullYear(m[1]!);
      return quarter === undefined
        ? { kind: 'half', part: Number(m[4] ?? m[5]), year, mark: markOf(m[6]) }
        : { kind: 'quarter', part: Number(quarter), year, mark: markOf(m[6]), fiscal: true };
    },
  },
  {
    source: `(?<![\\p{L}\\d.,$€£¥/-])([12]\\d)Q([1-4])(?![\\d%]|[.,]\\d)(${mark})`,
    build: (m) => ({ kind: 'quarter', part: Number(m[2]), year: fullYear(m[1]!), mark: markOf(m[3]) }),
  },
  {
    source: `\\bQ([1-4])\\s?['’]?(?:FY|CY)\\s?['’]?(${year4}|\\d\\d)(?![\\d%]|[.,]\\d)(${mark})`,
    build: (m) => ({ kind: 'quarter', part: Number(m[1]), year: fullYear(m[2]!), mark: markOf(m[3]), fiscal: !/CY/.test(m[0]) }),
  },
  {
    source: `\\bFY([1-4])Q\\s?['’]?(${year4}|\\d\\d)(?![\\d%]|[.,]\\d)(${mark})`,
    build: (m) => ({ kind: 'quarter', part: Number(m[1]), year: fullYear(m[2]!), mark: markOf(m[3]), fiscal: true }),
  },
  {
    source: `\\b1Q ?[-–] ?([23])Q ?(${year4}|\\d\\d)(?![\\d%]|[.,]\\d)(${mark})`,
    build: (m) => ({ kind: 'ytd', length: 3 * Number(m[1]), year: fullYear(m[2]!), mark: markOf(m[3]) }),
  },
  {
    // years: FYE3/26 · FY03/26 · F2027E · F27E · YE26E
    source: `\\b(?:FYE\\s?${lastMonth}\\/|FY0[1-9]\\/|F(?=${year4}|\\d\\d[AE]?\\b)|YE\\s?)['’]?(${year4}|\\d\\d)(?![\\d%/]|[.,]\\d)(${mark})(?![\\p{L}\\d])`,
    build: (m) => ({ kind: 'year', year: fullYear(m[1]!), mark: markOf(m[2]), fiscal: true }),
  },
  {
    // a fiscal year by the name of its last month: FY Mar-26 · FYE Dec 2025E · YE Dec-25
    source: `\\b(?:FYE?|YE|[Yy]ear[- ](?:end(?:ed|ing)?|to)) (?:${monthPattern})(?:[- '’]{1,2}(?=${year4})|[-'’]{1,2})(${year4}|\\d\\d)(?![\\d%]|[.,]\\d)(${mark})`,
    build: (m) => ({ kind: 'year', year: fullYear(m[1]!), mark: markOf(m[2]), fiscal: true }),
  },
  { source: `\\b(?:end|mid|year-end|late|early)-(${year4})(?![\\d%]|[.,]\\d)(${mark})`, build: (m) => ({ kind: 'year', year: fullYear(m[1]!), mark: markOf(m[2]) }) },
  {
    // trailing to a month: LTM Sep-25
    source: `\\b(?:LTM|TTM)(?: to| ended)? (${monthPattern})[- '’]{1,2}(${year4}|\\d\\d)(?![\\d%]|[.,]\\d)`,
    build: (m) => {
      const part = monthOf(m[1]!);
      const year = fullYear(m[2]!);
      return part === null || part % 3 !== 0 ? null : { kind: 'trailing', period: `TTM${year}Q${part / 3}`, year, part: part / 3 };
    },
  },
  {
    // the final three months of 2025 · the closing quarter of fiscal 2026
    source: `\\b(?:([Ff]irst)|[Ff]inal|[Ll]ast|[Cc]losing) (?:three months|(?<=[Ll]ast |[Cc]losing )quarter) of (?:the )?(?:fiscal )?(?:year )?(${year4})`,
    build: (m) => ({ kind: 'quarter', part: m[1] === undefined ? 4 : 1, year: fullYear(m[2]!) }),
  },
  {
    // three years in a row: 2026/27/28E · FY26E/27E/28E
    source: `\\b(?:FY['’]?(${year4}|\\d\\d)|(${year4}))([AEF]?)\\/(\\d\\d)[AEF]?\\/(\\d\\d)(?![\\d%/]|[.,]\\d)(${mark})`,
    build: (m) => {
      const [first, second, last] = [fullYear((m[1] ?? m[2])!), fullYear(m[4]!), fullYear(m[5]!)];
      return second === first + 1 && last === first + 2 ? { kind: 'years', year: first, length: last, mark: markOf(m[6] || m[3]) } : null;
    },
  },
  // `Q4E`, `1QE`
  { source: `\\b(?:([1-4])Q|Q([1-4]))([AE])(?![\\p{L}\\d])`, build: (m) => ({ kind: 'quarterOnly', part: Number(m[1] ?? m[2]), mark: markOf(m[3]) }) },
  {
    // the second of a pair, and a year of two digits before a line: FY26e/27e · 26E EPS
    source: `(?<=\\d[AEFPaef]\\/)(\\d\\d)([AEFPae])(?![\\p{L}\\d])|(?<![\\p{L}\\d.,$€£¥/-])(2\\d)([EF])(?= ${line}\\b)|(?<![\\p{L}\\d.,$€£¥/-])(2\\d)e(?= ${line}\\b)`,
    build: (m) => ({ kind: 'year', year: fullYear((m[1] ?? m[3] ?? m[5])!), mark: markOf(m[2] ?? m[4] ?? 'e') }),
  },
];

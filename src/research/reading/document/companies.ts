/** Which companies a text speaks of, from the ways in which tickers and names are printed. */
import type { CompanyMention } from '../../../kernel/records.ts';
import { matchWhole } from '../../vocabulary/matcher.ts';
import { wordsIn } from '../../vocabulary/normalise.ts';
import { cased, hasForm, nameBefore, nameRuns, subjectOf, withoutForm } from './names.ts';
import type { Opening } from './openings.ts';
import { printedTickers, tickerRoot } from './tickers.ts';

interface Candidate {
  readonly id: string;
  name: string | null;
  exchange: string | null;
  first: number;
  score: number;
  /** A form that is a ticker whatever else the text says. */
  sure: boolean;
  /** Printed with its exchange or as a code: more than letters in brackets. */
  listed: boolean;
}

/** Words that stand before a code and name no company. */
const notNames =
  /^(?:Reuters|Bloomberg|Ticker|Symbol|Code|Exchange|Rating|Price|Equity|Stock|Shares|NASDAQ|Nasdaq|NYSE|HKEX|SEHK|[A-Z]{1,5}[ ,]+and)\b|\b(?:Reuters|Bloomberg|RIC|BBG)$/;

/** Neither who publishes a text nor the houses it quotes are what it is about. */
export function findCompanies(text: string, title: string, publisher: string | null, houses: readonly string[], openings: readonly Opening[]): CompanyMention[] {
  const isHouse = (name: string): boolean => publisher !== null && isOf(name, publisher);
  const found = new Map<string, Candidate>();
  for (const p of printedTickers(text, openings)) {
    const printed = p.nameEnd < 0 ? null : nameBefore(text, p.nameEnd);
    const name =
      p.name ?? (printed === null || notNames.test(printed) || /\.[A-Z]{1,2}\b/.test(printed) || printed === tickerRoot(p.ticker) ? null : withoutHouse(printed, publisher));
    if (p.needsSupport) {
      if (matchWhole(wordsIn(p.ticker, 0, p.ticker.length)) !== null || isHouse(p.ticker)) continue;
      // a bracket explains letters only where a name stands before it
      if (p.nameEnd >= 0 && (name === null || /\d$/.test(name) || (p.at > 600 && isAcronym(p.ticker, name)))) continue;
    }
    const sure = !p.needsSupport || p.nameEnd >= 0;
    const early = p.at < 600 ? 3 : p.at < 2500 ? 1 : 0;
    const known = found.get(p.ticker);
    if (known === undefined) found.set(p.ticker, { id: p.ticker, name, exchange: p.exchange, first: p.at, score: p.score + early, sure, listed: !p.needsSupport });
    else {
      known.score += Math.min(2, p.score);
      known.name ??= name;
      known.exchange ??= p.exchange;
      known.first = Math.min(known.first, p.at);
      known.sure ||= sure;
      known.listed ||= !p.needsSupport;
    }
  }
  const heads = headNames(text, isHouse);
  for (const c of found.values()) if (!c.sure && !isSupported(text, c.id, heads)) found.delete(c.id);
  merge(found, text);
  const list = [...found.values()];
  for (const c of list) {
    const root = tickerRoot(c.id);
    c.name ??= heads.find((n) => abbreviates(root, n)) ?? null;
    const inTitle = c.name !== null && title.includes(c.name.split(' ')[0]!);
    c.score += (inTitle || title.includes(c.id) ? 4 : 0) + Math.min(6, countOf(text, c.name ?? root));
  }
  list.sort((a, b) => b.score - a.score || a.first - b.first);
  const main = list[0];
  // letters explained far down, in passing, are not what the text is about
  const doubtful = main === undefined || main.name === null || (main.first > 1500 && !main.listed && !title.includes(main.name));
  const subject = doubtful ? subjectOf(text, title, (name) => isHouse(name) || houses.some((h) => isOf(name, h))) : null;
  if (subject !== null && !list.some((c) => c.name !== null && sameName(c.name, subject))) {
    const unnamed = list.find((c) => c.name === null && (c === main || abbreviates(tickerRoot(c.id), subject)));
    if (unnamed === undefined) list.unshift({ id: subject, name: subject, exchange: null, first: 0, score: 0, sure: false, listed: false });
    else {
      unnamed.name = subject;
      list.sort((a, b) => Number(b === unnamed) - Number(a === unnamed));
    }
  }
  return list.map((c) => ({
    id: c.id,
    ...(c.id === c.name && !c.listed ? {} : { ticker: c.id }),
    ...(c.name !== null ? { name: cased(text, c.name) } : {}),
    ...(c.exchange !== null ? { exchange: c.exchange } : {}),
  }));
}

/** A house by its whole name or its first words. */
export const isOf = (name: string, house: string): boolean => house === name || house.startsWith(`${name} `) || name.startsWith(`${house} `);

/** `Acme Securities Orange Cloud (ORC)`: a page head prints the house and the company side by side. */
function withoutHouse(name: string, house: string | null): string | null {
  if (house === null || !isOf(name, house)) return name;
  const rest = name.slice(house.length).trim();
  return name.startsWith(`${house} `) && rest.length > 2 ? rest : null;
}

/** The company that a label names: by its name, its ticker, or `Name (TICKER)`. */
export function companyNamed(label: string, companies: readonly CompanyMention[]): string | null {
  const wanted = label.toLowerCase();
  const bracket = /\(([^()]+)\)\s*$/.exec(label)?.[1]?.trim();
  return companies.find((c) => c.id.toLowerCase() === wanted || c.name?.toLowerCase() === wanted || c.id === bracket)?.id ?? null;
}

/** Names on lines of their own in the head, and those with the form of a company. */
function headNames(text: string, isHouse: (name: string) => boolean): string[] {
  const names: string[] = [];
  const head = text.slice(0, 3000);
  for (const { name, start, end } of nameRuns(head)) {
    const plain = withoutForm(name);
    const ownLine = start < 600 && !/^[A-Z]{1,5}$/.test(plain) && (start === 0 || head[start - 1] === '\n') && /^[^\S\n]*(?:\n|$)/.test(head.slice(end));
    if (plain.length > 2 && !isHouse(plain) && (ownLine || hasForm(name) || hasForm(name + text.slice(end, end + 12).split(/[\n)]/)[0]!) || countOf(text, plain) >= 2))
      names.push(plain);
  }
  return [...new Set(names)];
}

/** Letters that stand alone are a ticker where they come again in a sentence, or abbreviate a name of the head. */
const isSupported = (text: string, ticker: string, heads: readonly string[]): boolean =>
  heads.some((n) => abbreviates(ticker, n)) || new RegExp(`(?<![\\p{L}.&])${ticker}(?:['’]s\\b| (?:\\p{Ll}{2,}))`, 'u').test(text);

/** Whether the letters come one after the other in the name: `NXT` in NexTech. */
function abbreviates(ticker: string, name: string): boolean {
  if (!/^[A-Z]{2,6}$/.test(ticker)) return false;
  const letters = name.toUpperCase().replace(/[^A-Z]/g, '');
  let at = 0;
  for (const c of ticker) {
    at = letters.indexOf(c, at) + 1;
    if (at === 0) return false;
  }
  // two letters are in every name: then the words must begin with them
  return ticker.length > 2
    ? letters[0] === ticker[0] || letters.length < 12
    : name.split(' ').length >= 2 && name.split(' ')[1]!.toUpperCase().startsWith(ticker[1]!) && letters[0] === ticker[0];
}

/** `Performance and Customer Excellence (PACE)`: the initials of a term, explained in passing. */
const isAcronym = (ticker: string, name: string): boolean => {
  const words = name.split(/[ -]+/).filter((w) => w !== '');
  return words.length >= 3 && words.map((w) => w[0]!.toUpperCase()).join('') === ticker;
};

/** `1024.HK` and `1024 HK`, `KC` and `KC.O` are one company: the form printed first is kept. */
function merge(found: Map<string, Candidate>, text: string): void {
  const kept: Candidate[] = [];
  for (const candidate of [...found.values()].sort((a, b) => a.first - b.first)) {
    const known = kept.find(
      (c) =>
        tickerRoot(c.id) === tickerRoot(candidate.id) ||
        candidate.name?.startsWith(`${c.id} `) === true ||
        (c.name !== null && candidate.name !== null && sameName(c.name, candidate.name)) ||
        besides(text, c, candidate),
    );
    if (known === undefined) kept.push(candidate);
    else {
      known.score += candidate.score;
      known.name ??= candidate.name;
      known.exchange ??= candidate.exchange;
      known.listed ||= candidate.listed;
      found.delete(candidate.id);
    }
  }
}

/** `ABC.US/2015.HK`, `Reuters ABCn.DE Bloomberg ABC GY`, `(1024.HK; ABC.N)`: one company's codes, printed side by side. */
const besides = (text: string, a: Candidate, b: Candidate): boolean => {
  // a code printed with its exchange is found at the exchange
  const from = text.indexOf(a.id, a.first);
  const between = text.slice(from + a.id.length, b.first);
  if (/^(?: ?\/ ?|[\s:|,()]*(?:Bloomberg|BBG|Reuters|RIC)[\s:|,()]*)$/.test(between)) return true;
  return /^ ?[;；,、|·e] ?(?:[A-Z][A-Za-z0-9]{1,8}: ?)?$/.test(between) && marketOf(a) !== marketOf(b) && /[(（][^()（）]{0,24}$/.test(text.slice(Math.max(0, from - 30), from));
};

const american = new Set(['N', 'O', 'OQ', 'K', 'US', 'NASDAQ', 'Nasdaq', 'NYSE', 'AMEX']);
/** Where a code is listed; a bracket of peers of one market is no list of one company's codes. */
const marketOf = (c: Candidate): string => (c.exchange === null ? '' : american.has(c.exchange) ? 'US' : c.exchange);

const sameName = (a: string, b: string): boolean =>
  a.toLowerCase() === b.toLowerCase() || a.toLowerCase().startsWith(`${b.toLowerCase()} `) || b.toLowerCase().startsWith(`${a.toLowerCase()} `);

function countOf(text: string, needle: string): number {
  let count = 0;
  for (let i = text.indexOf(needle); i >= 0 && count < 8; i = text.indexOf(needle, i + needle.length)) count++;
  return count;
}

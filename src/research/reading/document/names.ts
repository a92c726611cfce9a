/** Names of companies, people and houses: runs of words in capitals, and what is said around them. */
import { escaped } from '../matching/escaped.ts';
import { notTickers } from './tickers.ts';

export interface NameRun {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

const run = /(?<![\p{L}\d.&@/-])(?:\p{Ll}{0,2}\p{Lu})[\p{L}\d&.'’-]*(?:[ \t](?:[\p{Lu}\d][\p{L}\d&.'’-]*|&|of|de|da|do|del|and(?= \p{Lu})))*/gu;
/** Words of a name's start that are of its sentence. */
const leadingWords =
  /^(?:(?:The|In|At|For|By|From|And|On|About|To|With|As|Of|But|If|When|While|After|Before|Since|Our|Its|Their|His|Her|We|Company|Issuer|A|O|La|Le|El|Il|Der|Die|Buy|Sell|Hold|Upgrade|Downgrade|Why|How|Is|What|That|This|These|Those|Analysts?|Shares|Source|Sources|Meanwhile|However|Separately|Also|Executive Summary|Key Points|Summary|Overview|Introduction)\s+)+(?=\p{Lu})/u;
/** The form of a company, which its name in prose leaves out. */
const legalForm =
  /(?:,? (?:Inc|Incorporated|Corp|Corporation|Ltd|Limited|Co|Company|LLC|L\.P|LP|N\.V|NV|S\.A|SA|S\.p\.A|SpA|plc|PLC|Plc|AG|SE|ASA|AB|A\/S|Oyj|KGaA|K\.K|Pte|Bhd|Berhad|& Co)\b\.?)+$/;

export const withoutForm = (name: string): string =>
  name
    .replace(legalForm, '')
    .replace(/[,&]\s*$/, '')
    .trim();
export const hasForm = (name: string): boolean => legalForm.test(name);

const countOf = (text: string, words: string): number => text.split(words).length - 1;

/** First letters of its words in capitals: `OLS` of Orle Lund Securities. */
export const initialsOf = (name: string): string =>
  name
    .split(/[ -]+/)
    .filter((w) => /^\p{Lu}/u.test(w))
    .map((w) => w[0]!)
    .join('');

/** A name that is only printed in capitals at the head is called as the sentences call it. */
export function cased(text: string, name: string): string {
  if (!/^[\p{Lu}&. ]{5,}$/u.test(name)) return name;
  const other = new RegExp(`(?<!\\p{L})${escaped(name)}(?!\\p{L})`, 'giu');
  for (const m of text.matchAll(other)) if (m[0] !== name && /^\p{Lu}/u.test(m[0])) return m[0];
  return name;
}

/** The runs of capitalised words of a stretch of text, without the words that only begin a sentence. */
export function nameRuns(text: string): NameRun[] {
  const runs: NameRun[] = [];
  for (const m of text.matchAll(run)) {
    let name = m[0].replace(/(?: (?:&|of|de|da|do|del|and))+$/, '');
    // `McAcme’s` is a name where it never stands without the end
    if (/['’]s$/.test(name) && countOf(text, name.slice(0, -2)) > countOf(text, `${name.slice(0, -2)}'s`) + countOf(text, `${name.slice(0, -2)}’s`)) name = name.slice(0, -2);
    name = name.replace(/['’]$/, '').replace(/(?<!\b\p{L})[.,]+$/u, '');
    const lead = leadingWords.exec(name);
    const start = m.index + (lead === null ? 0 : lead[0].length);
    name = (lead === null ? name : name.slice(lead[0].length)).replace(headlineTail, '');
    if (name.length >= 2 && !dated.test(name)) runs.push({ name, start, end: start + name.length });
  }
  return runs;
}

/** `Acme Cloud Holdings (`: the capitalised words right before an offset; a name may be broken over a line of prose. */
export function nameBefore(text: string, at: number): string | null {
  const lineStart = text.lastIndexOf('\n', at - 1) + 1;
  let before = text.slice(Math.max(lineStart, at - 90), at);
  if (lineStart > 0 && before.trim() !== '' && /^\s*(?:\p{Lu}[\p{L}&.'’-]*|&)(?: (?:\p{Lu}[\p{L}&.'’-]*|&))*\W*$/u.test(before)) {
    const above = text.slice(text.lastIndexOf('\n', lineStart - 2) + 1, lineStart - 1);
    // only a line as long as prose is goes on below
    if (above.length > 60 && !/ {3}|\t|[.:;!?]\s*$/.test(above.trim())) before = `${above.slice(-60)} ${before}`;
  }
  before = before
    .replace(/[*_]/g, '')
    .replace(/["“([]\s*$/, '')
    .replace(/[\s:,–—|-]+$/, '')
    // the name in its own script behind the one in letters
    .replace(/(?<=\p{L}\p{L}) ?[\u3040-\u9fff\uac00-\ud7af]+$/u, '');
  before = withoutForm(before);
  const match =
    /((?:(?<![\p{L}\d])\p{Ll}{0,2}[\p{Lu}\d][\p{L}\d&.'’-]*|(?<![\p{L}\d])[a-z]{1,3}(?= \p{Lu})|&)(?:[ \t]+(?:[\p{Lu}\d][\p{L}\d&.'’-]*|&|of|de|the|and|do|da|del))*)$/u.exec(
      before,
    );
  const name = match?.[1]
    // a sentence ends before the name: `than in 2Q25. Acme (ACM)`
    ?.replace(/^.*(?:\d|\p{Ll}{3})\. (?=\p{Lu})/u, '')
    .replace(headlineVerb, '')
    .replace(/^(?:Shares|Stock|Units|ADRs?|ADSs?|Bonds) (?:of|in) /, '')
    .replace(leadingWords, '')
    .replace(/['’]s$/, '')
    .trim();
  if (name === undefined) return hanName.exec(text.slice(lineStart, at).replace(/[（(\s]+$/, ''))?.[1]?.replace(hanVerb, '') ?? null;
  return /^\p{Ll}{0,2}\p{Lu}/u.test(name) && name.length >= 2 && name.length <= 60 && !dated.test(name) && !/^[\d\W]+$/.test(name) ? name : null;
}

/** A name in Chinese letters up to the sign or blank before it, or behind a wire's own name. */
const hanName = /(?:^|[\s，。；：、“”"》】|]|[讯訊電电][\s，]*)([\u3400-\u9fff]{2,8}(?:[A-Z]{1,3})?)$/u;

/** `维持锐光科技`: what is done to the company. */
const hanVerb = /^(?:维持|維持|重申|首予|给予|給予|上调|上調|下调|下調|看好|调高|調高|调低|調低)(?=[\u3400-\u9fff]{2})/u;

/** `Acme Holdings Reports Third Quarter Results`: in a headline with capitals the name ends before the verb. */
const headlineTail =
  / (?:Reports?|Announces?|Posts?|Delivers?|Publishes|Provides|Declares|Releases|Issues|Completes|Achieves|Records|Beats|Misses|Unveils|Launches|Closes|Confirms|Updates|Expects|Sees|Says|Signs|Wins|Appoints|Names|Files)(?= .*\b(?:Results?|Quarter|Year|Half|Earnings|Revenues?|Sales|Dividend|Guidance|Outlook|Record|Strong|Q[1-4]|FY)\b).*$/u;

/** `Acme Securities Lowers Orange (`: in a headline the company stands behind the verb. */
const headlineVerb =
  /^.* (?:Upgrades?|Downgrades?|Raises?|Lifts?|Cuts?|Lowers?|Trims?|Boosts?|Hikes?|Initiates?|Starts?|Reiterates?|Maintains?|Keeps?|Reaffirms?|Resumes?|Assumes?|Sets?|Reduces?|Increases?|Names?|Adds?)(?: (?:Coverage of|Coverage on|Coverage|On|Of|At))? (?=\p{Lu})/u;
const dated =
  /^\d|^(?:FY|CY|[1-4]Q|[12]H|Q[1-4]|H[12])\d|^(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)\b/;

/** Words in capitals that name no company. */
const generic = new Set(
  (
    'the a an it he she they we this that these those our its their january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday ' +
    'revenue revenues sales profit earnings income margin margins cash debt growth guidance outlook results quarter year first second third fourth half full total target price rating maintains maintained reiterates reiterated upgrade upgrades downgrade downgrades initiates initiated reaffirms resumes buy sell hold neutral overweight underweight outperform underperform ' +
    'management analysts analyst investors shareholders consensus street wall company group bank firm broker brokerage board chief executive officer president director chairman market markets shares stock equity research ' +
    'north south east west america europe asia china india japan germany france italy spain britain brazil canada australia korea singapore taiwan hong kong united states kingdom u.s u.k us uk eu emea apac latin americas pacific asian european american global ' +
    'press release news media nota prensa comunicado comunicato stampa communiqué presse pressemitteilung medienmitteilung presseinformation informe resultados résultats risultati ergebnisse trimestre semestre ejercicio half-year half-yearly nine-month months month limited review reviewed audited unaudited period ended unless update interim annual preliminary statement statements report announcement contents contacts contact highlights ' +
    'ebitda ebit ebita eps capex fcf ebitdaal adjusted recurring organic reported same-day sales free distribution digital changes figures ' +
    'risks risk valuation summary key points takeaways conclusion introduction overview note source figure exhibit table page chart part section chapter appendix bear bull base case scenario thesis investment technology financial financials capital business overall however meanwhile despite although still yet even more most many some other others both each all no not only what why how when where who which if but and or for on in at by with from to of as after before since while data news update preview review initiation'
  ).split(' '),
);

/** Words in capitals of which none is a name's own. */
export const isGenericName = (name: string): boolean => name.split(' ').every((w) => w.length < 2 || /^\d+$/.test(w) || generic.has(w.toLowerCase()));

const companyVerb =
  /^(?:['’]s)? (?:(?:also|now|has|had|today|again) ){0,2}(?:report(?:s|ed)|post(?:s|ed)|announce[sd]?|said|says|expects?|expected|guide[sd]|guides|deliver(?:s|ed)|beat|beats|miss(?:es|ed)|forecasts?|trades?|traded|grew|earned|generate[sd]|sells?|owns?|operates?|makes?|plans?|ended|raised its|cut its|lowered its|paid|repurchased|bought|recorded|publish(?:es|ed)|holds|serves|runs)\b/;
const ofCompany = /^['’]s? |^ (?:shares|stock|Stock|Shares|Inc|Corp|Holdings|plc|Group|management)\b/;
/** Behind the name of a place: `Madrid, 29 de octubre de 2026`, `Paris, July 24, 2026`. */
const dateline = /^,? (?:(?:on|den|le|il|el) )?(?:\d{1,2}\.?(?: de)? \p{L}{3,12}\.?(?: de)? \d{4}|\p{Lu}\p{L}{2,9}\.? \d{1,2}, \d{4}|\d{1,2}[./-]\d{1,2}[./-]\d{2,4})/u;
/** The head of every page: `REXA – H1 2026 results`, `Acme | Q3 results`. */
const runningHead =
  /^[^\S\n]*(?:[–—|:•-]|[^\S\n]{2})[^\n]{0,60}\b(?:results?|resultados|résultats|risultati|ergebnisse|earnings|report|release|[QH][1-4]|[1-4][QHT]|FY|9M)[^\n]{0,24}\n/iu;
const ofPerson = /(?:analysts?|Analysts?|CEO|CFO|COO|Chief [A-Z]\w+ Officer|[Bb]y|[Mm]r\.?|[Mm]s\.?|president|chairman|director)(?: (?:at|of))?,? $/;

/**
 * The company that a text without a ticker speaks of: the name most often the subject of what companies do, owner of
 * what they own, and repeated from the title on. Null where none is said twice.
 */
export function subjectOf(text: string, title: string, isHouse: (name: string) => boolean): string | null {
  const sample = text.slice(0, 20_000);
  // an address holds a name in small letters
  const lower = new Set(sample.match(/(?<![\p{L}@.\d_-])\p{Ll}{3,}(?![\w-]*@|[\w-]*\.[a-z])/gu) ?? []);
  const scores = new Map<string, { score: number; count: number; first: number }>();
  for (const { name: printed, start, end } of nameRuns(sample)) {
    const name = withoutForm(printed);
    if (name.length < 3 || name.length > 50 || /^\d|\d{3}|\t/.test(name)) continue;
    const words = name.split(' ');
    if (words.length > 5 || words.every((w) => /^[\d\W]/.test(w) || generic.has(w.toLowerCase()) || lower.has(w.toLowerCase()))) continue;
    if (/^[A-Z]{2,4}$/.test(name) && (generic.has(name.toLowerCase()) || notTickers.has(name))) continue;
    const after = sample.slice(end, end + 40);
    if (ofPerson.test(sample.slice(Math.max(0, start - 30), start)) || /^,? (?:analyst|CEO|CFO|chief|president)\b/i.test(after)) continue;
    const entry = scores.get(name) ?? { score: 0, count: 0, first: start };
    entry.count++;
    if (dateline.test(after)) continue;
    const opensLine = /(?:^|\n)[ \t]*$/.test(sample.slice(Math.max(0, start - 160), start));
    const alone = start < 400 && /(?:^|\n)[ \t]*$/.test(sample.slice(Math.max(0, start - 20), start)) && (/^[^\S\n]*\n/.test(after) || (start < 100 && /^ {3,}/.test(after)));
    entry.score +=
      (opensLine && runningHead.test(sample.slice(end, end + 90)) ? 3 : 0) +
      (alone ? 4 : 0) +
      (companyVerb.test(after) ? 2 : 0) +
      (ofCompany.test(after) ? 1 : 0) +
      (name !== printed ? 2 : 0);
    scores.set(name, entry);
  }
  let best: { name: string; score: number } | null = null;
  for (const [name, { score, count, first }] of scores) {
    if (isHouse(name)) continue;
    // the short form counts for the long one: `Acme` for `Acme Holdings`
    let whole = Math.min(8, score) + Math.min(6, count);
    for (const [other, o] of scores) if (other !== name && name.startsWith(`${other} `)) whole += Math.min(8, o.score) + Math.min(4, o.count);
    if (title.includes(name) || title.includes(name.split(' ')[0]!)) whole += 4;
    if (first < 300) whole += 2;
    const said = score > 0 || title.includes(name);
    if (said && whole >= 6 && (best === null || whole > best.score)) best = { name, score: whole };
  }
  return best?.name ?? null;
}

/** Whether words are a name from end to end: no sentence, no condition, no number. */
export function isNameOnly(words: string): boolean {
  const [first] = nameRuns(words);
  return first !== undefined && first.start === 0 && first.end >= words.length && !/\d/.test(words);
}

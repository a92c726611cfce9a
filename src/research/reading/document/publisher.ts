/** Who published a document, and which houses a news text quotes. */
import type { DocumentKind } from '../../../kernel/records.ts';

const sourceLine = /(?:Source|Sources|Data compiled by|compiled by)\s*:?\s*([^\n]{3,160})/g;
// words and their number are bounded: a line of capitals must not cost more than its length
const house =
  /(?<![\p{L}&.'’-])(\p{Lu}[\p{L}&.'’-]{0,30}(?: (?:&|and|\p{Lu}[\p{L}&.'’-]{0,30})){0,6}?) (?:Global Investment Research|Global Research|Investment Research|Equity Research|Securities Research|Research estimates|estimates|Research|Securities)\b/u;
const notHouses =
  /^(?:Private|Marketable|Debt|Equity|Treasury|Government|Other|U\.S|Company|Our|Consensus|The|Street|Equity|Global|Investment|Market|Source|Visible Alpha.*|FactSet|Bloomberg|Reuters|Own|Internal|Analyst|This|Industry|Key|Team|In|All|Independent)$/;

const trimHouse = (name: string): string => name.replace(/^(?:and|And|The|By|by|Source|Sources)\s+/, '').trim();

function count(text: string, needle: RegExp): number {
  return [...text.matchAll(needle)].length;
}

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** `X Research` is called X where the text itself calls it so; else by its whole name. */
function shortName(text: string, name: string, suffix: string): string {
  if (!/^Research$|^Securities$/.test(suffix)) return name;
  const alone = count(text, new RegExp(`(?<![\\p{L}])${escape(name)}(?! (?:Research|Securities|&|and \\p{Lu}))(?![\\p{L}])`, 'giu'));
  const whole = count(text, new RegExp(`${escape(name)} ${suffix}`, 'gu'));
  return alone > 0 && !/ (?:&|and) /.test(name) ? name : alone > whole ? name : `${name} ${suffix}`;
}

export function findPublisher(text: string): string | null {
  const votes = new Map<string, number>();
  const vote = (raw: string, weight: number, suffix: string): void => {
    const name = trimHouse(raw);
    if (name.length < 2 || notHouses.test(name)) return;
    const short = shortName(text, name, suffix);
    votes.set(short, (votes.get(short) ?? 0) + weight);
  };
  for (const m of text.matchAll(sourceLine)) {
    for (const part of m[1]!.split(/[,;]|\band\b(?= \p{Lu}[\p{L}]+ (?:Research|Global|Investment))/u)) {
      const found = house.exec(part.trim());
      if (found !== null) vote(found[1]!, 3, found[0].slice(found[1]!.length + 1));
    }
  }
  const plain = new RegExp(house.source, 'gu');
  for (const m of text.matchAll(plain)) vote(m[1]!, /^\s*$/.test(text.slice(Math.max(0, m.index - 1), m.index)) ? 1 : 0.5, m[0].slice(m[1]!.length + 1));
  const take = /^[ \t]{0,80}(\p{Lu}[\p{Lu}&. ]{1,40})['’]S (?:TAKE|VIEW)/mu.exec(text);
  if (take !== null) {
    const shouted = take[1]!.trim();
    const cased = new RegExp(`\\b${escape(shouted)}\\b`, 'i').exec(text.replace(take[0], ''))?.[0] ?? shouted;
    votes.set(cased, (votes.get(cased) ?? 0) + 4);
  }
  const published = /(?:Published by|Issued by|Prepared by|Research by|Analysis by)\s+(\p{Lu}[\p{L}&.'’ -]{1,60}?)(?:[,.\n]|$)/u.exec(text);
  if (published !== null) vote(published[1]!, 3, '');
  let best: string | null = null;
  let most = 0.9;
  for (const [name, votesFor] of votes)
    if (votesFor > most) {
      best = name;
      most = votesFor;
    }
  return best ?? letterhead(text);
}

/** A house whose name stands alone on the first line and that signs at the foot. */
function letterhead(text: string): string | null {
  const first = /^\s{0,80}((?:\p{Lu}[\p{L}.'’-]{0,30}|&)(?: (?:\p{Lu}[\p{L}.'’-]{0,30}|&|and|of)){1,4})[ \t]*\n/u.exec(text)?.[1];
  if (first === undefined || !/&|\b(?:Partners|Capital|Securities|Research|Bank|Markets|Advisors|Brokers)\b/.test(first)) return null;
  return text.lastIndexOf(first) > text.length * 0.8 ? first : null;
}

const ratingVerb =
  '(?:upgrade[sd]?|downgrade[sd]?|raise[sd]?|lift(?:s|ed)?|cut(?:s)?|lower(?:s|ed)?|trim(?:s|med)?|boost(?:s|ed)?|hike[sd]?|initiate[sd]?|start(?:s|ed)?|reiterate[sd]?|maintain(?:s|ed)?|keep(?:s)?|kept|reaffirm(?:s|ed)?|resume[sd]?|assume[sd]?|launche[sd]|move[sd]?|set(?:s)?|increase[sd]?|reduce[sd]?|bump(?:s|ed)?|put(?:s)?|goes|went|stay(?:s|ed)?|stick(?:s)?|stuck)';

/** Houses named as the subject of a rating verb: `Acme Securities Lifts …`, in order of how often. */
export function findHouses(text: string, title: string): string[] {
  const scores = new Map<string, number>();
  const subject = new RegExp(
    `(?<![\\p{L}&.])((?:\\p{Lu}[\\p{L}&.]{0,30})(?: (?:&|\\p{Lu}[\\p{L}&.]{0,30})){0,4}) (?:(?:analysts?|has|have|also|just|on \\p{Lu}\\p{L}{1,12}) ){0,3}(?:${ratingVerb}|${ratingVerb.replace(/\(\?:/, '(?:').replace(/\b([a-z])/g, '$1')}|Upgrades?|Downgrades?|Raises?|Lifts?|Cuts?|Lowers?|Trims?|Boosts?|Hikes?|Initiates?|Starts?|Reiterates?|Maintains?|Keeps?|Reaffirms?|Sets?) `,
    'gu',
  );
  const scan = (source: string, weight: number): void => {
    for (const m of source.matchAll(subject)) {
      const name = m[1]!.replace(/^(?:The|Analysts?(?: at)?|Meanwhile|However|Separately|Also|And|But|On \p{L}+)\s+/u, '').trim();
      if (
        /\b(?:Gets?|Target|Price|Stock|Shares|After|Two|Three|Coverage|Rating|Analysts?|Investors|Key|Points|Street|Wall|More|From|Market|Markets|Why|How|Is|Are|And|New|On|As|With|For)\b/.test(
          name,
        )
      )
        continue;
      if (/^(?:The|It|He|She|They|We|Analysts?|Management|Company|Shares|Revenue|This|That|Bank|Firm|Broker|Brokerage|Both|Others|Other)$/.test(name)) continue;
      scores.set(name, (scores.get(name) ?? 0) + weight);
    }
  };
  scan(title, 5);
  scan(text, 1);
  // `Acme Securities, which rates the shares Hold`
  for (const m of text.matchAll(/(?<![\p{L}&.])(\p{Lu}[\p{L}&.]{0,30}(?: (?:&|\p{Lu}[\p{L}&.]{0,30})){0,4}), which (?:rates|has|keeps|carries|covers)\b/gu))
    scores.set(m[1]!, (scores.get(m[1]!) ?? 0) + 1);
  // `Acme, at Overweight, went to $105`
  for (const m of text.matchAll(
    /(?<![\p{L}&.])(\p{Lu}[\p{L}&.]{0,30}(?: (?:&|of|\p{Lu}[\p{L}&.]{0,30})){0,4}), (?:at|with an?|rated) (?:Buy|Sell|Hold|Neutral|Overweight|Underweight|Outperform|Underperform|Equal|Sector|Market|Peer)\b/gu,
  ))
    scores.set(m[1]!, (scores.get(m[1]!) ?? 0) + 1);
  return [...new Set([...scores.entries()].sort((a, b) => b[1] - a[1]).map(([name]) => name.replace(/ Research$/, '')))];
}

/** How releases call themselves, and what they release, in other languages. */
const releaseElsewhere =
  /(?<!\p{L})(?:comunicato stampa|communiqué|pressemitteilung|presseinformation|ad[- ]hoc[- ](?:meldung|mitteilung)|nota de prensa|comunicado|fato relevante|informe de resultados|il consiglio di amministrazione|le conseil d['’]administration|der vorstand)(?!\p{L})|公告|公布|業績公告|决算|決算短信|業績のお知らせ|보도자료|실적\s?발표|잠정실적/iu;
const resultsElsewhere = /(?<!\p{L})(?:risultati|résultats?|ergebnis(?:se)?|geschäftszahlen|quartalszahlen|halbjahreszahlen|resultados?)(?!\p{L})|业绩|業績|決算|실적/iu;

/** What kind of document it is, from the marks each kind carries. */
export function kindOf(text: string, title: string, publisher: string | null, houses: readonly string[]): DocumentKind {
  const head = text.slice(0, 3000);
  if (/SECURITIES AND EXCHANGE COMMISSION|FORM (?:8-K|10-K|10-Q|20-F|6-K)\b/.test(head))
    return /results of operations|earnings|quarter/i.test(text.slice(0, 20_000)) && /(?:reports?|announces?|reported) .{0,60}(?:quarter|results)/i.test(text.slice(0, 30_000))
      ? 'results release'
      : 'filing';
  const we = count(
    text,
    /\b(?:[Ww]e|[Oo]ur) (?:expect|estimate|forecast|model|believe|raise|cut|maintain|rate|reiterate|see|trim|lift|lower|revise|assume|value|are Buy|estimates|target|price target|TP|DCF|base case|EPS|numbers|model)\b/g,
  );
  const release =
    /\b(?:announce[sd]?|reports?|reported|publish(?:es|ed)|pubblica|veröffentlicht|publie)\b[^\n]{0,80}\b(?:results|quarter|fiscal|year|earnings|half|risultati|Ergebnis|résultats)\b/i.test(
      head,
    ) && /(?:press release|news release|unaudited|investor relations|GAAP|conference call|forward-looking|chief executive|未经审计|財務業績|业绩)/i.test(text);
  const elsewhere = releaseElsewhere.test(head) && resultsElsewhere.test(head);
  const rating =
    new RegExp(`${ratingVerb}\\b[^.\\n]{0,80}\\b(?:target|to (?:buy|hold|sell|neutral|overweight|outperform|underweight|underperform)|rating|coverage|buy|sell|hold)`, 'i').test(
      title,
    ) ||
    (houses.length > 0 && /\b(?:upgraded?|downgraded?|price target|initiated)\b/i.test(text.slice(0, 1500)) && text.length < 12_000 && we < 2);
  const titled = /\b(?:announces?|reports?|posts?|delivers?|publishes)\b.{0,60}\b(?:results|quarter|earnings|half|year)\b/i.test(title);
  if ((release || elsewhere) && we < 3 && (publisher === null || titled)) return 'results release';
  if (rating && we < 3) return 'rating news';
  if (publisher !== null && (we >= 1 || /Price Target|target price|Exhibit \d|^Target:/im.test(text))) return 'broker note';
  if (we >= 3) return 'broker note';
  const headings = count(text, /^#{1,4} |^\d{1,2}[A-Z]?\.\d? |^(?:Executive Summary|Risk Assessment|Valuation|Investment Thesis)/gm);
  if (text.length > 3000 && (headings >= 4 || /Executive Summary|Investment Thesis/.test(text))) return 'long-form analysis';
  if (release) return 'results release';
  return text.length < 12_000 ? 'news page' : 'other';
}

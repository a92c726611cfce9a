/** Who published a document, and which houses a news text quotes. */
import { escaped } from '../matching/escaped.ts';
import { sought } from '../matching/sought.ts';
import { matchWhole } from '../../vocabulary/matcher.ts';
import { wordsIn } from '../../vocabulary/normalise.ts';
import { letterheadOf, mastheads } from './letterhead.ts';
import { cased, initialsOf, isGenericName, nameRuns } from './names.ts';
import { relatedAt } from './related.ts';
import { houseByTraces } from './traces.ts';

/** Words that follow the name of a house where it signs, in order of length. */
const signature = [
  'Global Investment Research',
  'Global Markets Research',
  'Global Research',
  'Investment Research',
  'Institutional Equity Research',
  'Institutional Equities',
  'Institutional Research',
  'Equity Research',
  'Securities Research',
  'Research estimates',
  'Capital Markets estimates',
  'analysis and estimates',
  'estimates',
  'analysis',
  'Research',
  'Securities',
];
const sourceLine = sought(/(?:Sources?|Data compiled by|compiled by|(?<=^|\n)[ \t]{0,8}\(?E\)?[:=])\s*:?\s*([^\n]{3,160}(?:\n[^\n]{3,60}(?=\n|$))?)/g);
// words and their number are bounded: a line of capitals must not cost more than its length
const word = "\\p{Lu}[\\p{L}&.'’-]{0,30}";
const house = new RegExp(`(?<![\\p{L}\\d&.'’-])(${word}(?: (?:&|and|of|${word})){0,6}?),? (?:(?:LLC|Inc\\.?|Ltd\\.?),? )?(${signature.join('|')})\\b`, 'u');
const signatures = sought(house, new RegExp(` (?:${signature.join('|')})\\b`));
const discloses = sought(new RegExp(`(${word}(?: (?:&|${word})){0,3}) does and seeks to do business`, 'u'), / does and seeks to do business/);
const takes = sought(/^[ \t]{0,80}(\p{Lu}[\p{Lu}&. ]{1,40})['’]S (?:TAKE|VIEW)/mu);
const publishes = sought(/(?:Published by|Issued by|Prepared by|Research by|Analysis by|[Nn]oted by|[Nn]otes by)\s+(\p{Lu}[\p{L}&.'’ -]{1,60}?)(?:[,.\n]|$)/u);
/** Collectors of data and words of a source line that are no houses. */
const notHouses =
  /^(?:Private|Marketable|Debt|Equity|Treasury|Government|Other|U\.S|Company.*|Our|Consensus|The|Street|Equity|Global|Investment|Market|Source|Sources|Visible Alpha.*|FactSet|Bloomberg.*|Reuters|Refinitiv|LSEG|Datastream|Capital IQ|Own|Internal|Analyst|Analysts|This|Industry|Key|Team|In|All|Independent|Wall Street|Group|Management|Non-GAAP|GAAP|Quick Note|Estimates|Research|Securities|DCF|SOTP|Peer|Sensitivity|Scenario|Valuation|Catalysts?|Risks?|Drivers?|Outlook|Upside|Downside|Notes?|Conclusion|Recommendation|Financial|Credit|Fundamental|Technical|Cash|Ratio|Trend|See|For|Prior|Previous|New|Old|Current|First|Further|More|Latest|North America|Asia|Europe|Australia|Americas|EMEA|Capital|(?:Upgrades?|Downgrades?|Analysts?|Ratings?|News|Stocks?|Markets?|Earnings|Headlines|Company|Results|Moves?|Calls?|Actions?|Changes?|and|&| )+|(?:BROKERS?|BROKERAGE|ANALYSTS?|RATINGS?|NEWS|NOTES?|BUZZ|UPDATES?|STOCKS?|CALLS?|MOVES?|BRIEF| )+)$/;

const trimHouse = (name: string): string =>
  name
    .replace(/^(?:.*\p{L}{3,}|.*[A-Z]{2,5})\. /u, '')
    .replace(/^(?:(?:and|And|The|By|by|Source|Sources|Company [Dd]ata|Company)\s+)+/, '')
    .replace(/(?: (?:Global|Investment|Institutional|Equity|Research|Markets))+$/, '')
    .trim();

const count = (text: string, needle: RegExp): number => (text.match(needle) ?? []).length;

/** `X Research` is called X where the text calls it so, or by several such names; else by its whole name. */
function shortName(text: string, name: string, suffixes: ReadonlySet<string>): string {
  const whole = [...suffixes].find((s) => s === 'Research' || s === 'Securities');
  if (whole === undefined || suffixes.size > 1) return name;
  const alone = count(text, new RegExp(`(?<![\\p{L}])${escaped(name)}(?! (?:Research|Securities|&|and \\p{Lu}))(?![\\p{L}])`, 'giu'));
  const full = count(text, new RegExp(`${escaped(name)} ${whole}`, 'gu'));
  // letters are called in full only where the text mostly does
  if (/^\p{Lu}{2,6}$/u.test(name)) return full > 1 && full > alone ? `${name} ${whole}` : name;
  return alone > 0 && !/ (?:&|and) /.test(name) ? name : alone > full ? name : `${name} ${whole}`;
}

export function findPublisher(text: string, roster: readonly string[] = []): string | null {
  const votes = new Map<string, number>();
  const suffixes = new Map<string, Set<string>>();
  /** Names that sign somewhere: the others are only spoken of. */
  const signing = new Set<string>();
  const vote = (raw: string, weight: number, suffix: string, strong = true): void => {
    const name = trimHouse(raw);
    if (name.length < 2 || notHouses.test(name) || isGenericName(name) || /\d/.test(name)) return;
    if (strong) signing.add(name);
    votes.set(name, (votes.get(name) ?? 0) + weight);
    if (suffix === '') return;
    const seen = suffixes.get(name) ?? new Set();
    suffixes.set(name, seen.add(suffix));
  };
  for (const m of sourceLine.all(text)) {
    for (const part of m[1]!.split(/[,;\n]|(?<=\p{Ll}{3})\.(?= |$)|\band\b(?= \p{Lu}[\p{L}]+ (?:Research|Global|Investment))/u)) {
      const found = house.exec(part.trim());
      if (found !== null) vote(found[1]!, 3, found[2]!);
    }
  }
  for (const m of signatures.all(text))
    if (!/^(?:estimates|analysis)$/.test(m[2]!)) vote(m[1]!, 1, m[2]!, !roster.includes(m[0]) && standsAlone(text, m.index, m.index + m[0].length));
  // `X does and seeks to do business with companies covered`
  for (const m of discloses.all(text)) vote(m[1]!.replace(/ Securities$/, ''), 3, 'disclosure');
  const take = takes.exec(text);
  if (take !== null) {
    const shouted = take[1]!.trim();
    const cased = new RegExp(`\\b${escaped(shouted)}\\b`, 'i').exec(text.replace(take[0], ''))?.[0] ?? shouted;
    signing.add(cased);
    votes.set(cased, (votes.get(cased) ?? 0) + 4);
  }
  const published = publishes.exec(text);
  if (published !== null) vote(published[1]!, 3, '');
  const printed = letterheadOf(text);
  const letterhead = printed !== null && roster.includes(printed) ? null : printed;
  const heads = mastheads(text)
    .filter((name) => !roster.includes(name))
    .map(trimHouse);
  for (const name of heads) if (votes.has(name)) vote(name, 2, '');
  for (const name of heads) if (!votes.has(name) && signs(text, name)) vote(name, 1.5, '');
  let best: string | null = null;
  let most = 0.9;
  for (const [name, votesFor] of votes)
    if (votesFor > most && signing.has(name)) {
      best = name;
      most = votesFor;
    }
  // what stands over a note goes before whoever signs nothing more than a line
  if (
    letterhead !== null &&
    !notHouses.test(letterhead) &&
    (best === null || best === initialsOf(letterhead) || (most < 3 && !letterhead.toLowerCase().startsWith(best.toLowerCase())))
  )
    return letterhead;
  if (best === null) return houseByTraces(text);
  // as the letterhead has it: `Acme Securities`
  const signed = new RegExp(`^[^\\p{Ll}\\n]{0,12}?(${escaped(best)} (?:Securities|Capital Markets|Partners|Markets))(?!\\p{L}|,? (?:LLC|Ltd|Limited|Inc))`, 'imu').exec(
    text.slice(0, 160),
  );
  if (signed !== null) return cased(text, signed[1]!);
  return cased(text, shortName(text, best, suffixes.get(best) ?? new Set()));
}

/** A signature that fills its line, stands at its left on the first page, or gives its address at the foot. */
function standsAlone(text: string, from: number, to: number): boolean {
  const before = text.slice(text.lastIndexOf('\n', from - 1) + 1, from);
  const end = text.indexOf('\n', to);
  const after = text.slice(to, end < 0 ? undefined : end);
  if (from > text.length - footLength && /^, \d/.test(after)) return true;
  if (!/^[^\p{L}]*(?:(?:copyright|source|by)\b[^\p{L}]*)?$/iu.test(before)) return false;
  return /^\W*$|^(?: \([^()]{3,24}\))?,? (?:LLC|Inc|Ltd|Limited|plc|Pte|AG|SA)\b/.test(after) || (from < headLength && /^(?: {2,}|\t| ?[|·])/.test(after));
}

const headLength = 600;
const footLength = 400;

const sourceWord = sought(/\bSources?: /iu);

/** A name at the head is the house's where a source line is signed with it, a legal form follows it at the foot, or it is one of the trade and comes again. */
function signs(text: string, name: string): boolean {
  if (name.length < 3 || notHouses.test(name)) return false;
  const own = escaped(name);
  const source = new RegExp(`Sources?: [^\\n]{0,80}(?<!\\p{L})${own}\\b`, 'iuy');
  for (const { index } of sourceWord.all(text)) {
    source.lastIndex = index;
    if (source.test(text)) return true;
  }
  const foot = text.slice(Math.max(600, text.length * 0.7));
  if (new RegExp(`(?<!\\p{L})${own}(?: \\p{Lu}\\p{L}+){0,2},? (?:Pte|LLC|Ltd|Limited|Inc|AG|plc|LLP|L\\.P|S\\.A|GmbH|Co\\b|& Co|Pty|KK)`, 'iu').test(foot)) {
    // a company signs its own releases so: a house speaks of targets and ratings
    if (/\b(?:[Tt]arget|TARGET|TP|PT|PO)\b/.test(text) && /\b(?:Buy|Sell|Hold|Neutral|Overweight|Underweight|Outperform|Underperform|Add|Reduce|Accumulate)\b/i.test(text))
      return true;
  }
  return (
    /&|\b(?:Partners|Capital|Securities|Research|Bank|Markets|Advisors|Equities|(?:Stock)?[Bb]rok(?:ers|ing))\b/.test(name) &&
    text.toLowerCase().lastIndexOf(name.toLowerCase()) > text.length * 0.5
  );
}

export const ratingVerb =
  '(?:upgrade[sd]?|downgrade[sd]?|raise[sd]?|lift(?:s|ed)?|cut(?:s)?|lower(?:s|ed)?|trim(?:s|med)?|boost(?:s|ed)?|hike[sd]?|initiate[sd]?|start(?:s|ed)?|reiterate[sd]?|maintain(?:s|ed)?|keep(?:s)?|kept|reaffirm(?:s|ed)?|resume[sd]?|assume[sd]?|launche[sd]|move[sd]?|set(?:s)?|increase[sd]?|reduce[sd]?|bump(?:s|ed)?|put(?:s)?|goes|went|stay(?:s|ed)?|stick(?:s)?|stuck)';

const subject = sought(
  new RegExp(
    `(?<![\\p{L}\\d&.])((?:\\p{Lu}[\\p{L}&.]{0,30})(?: (?:&|of|\\p{Lu}[\\p{L}&.]{0,30})){0,4})(?:, (?:in contrast|by contrast|meanwhile|however|for its part|too|on the other hand),)? (?:(?:analysts?|has|have|also|just|now|on \\p{Lu}\\p{L}{1,12}) ){0,3}(?:${ratingVerb}|${ratingVerb.replace(/\(\?:/, '(?:').replace(/\b([a-z])/g, '$1')}|Upgrades?|Downgrades?|Raises?|Lifts?|Cuts?|Lowers?|Trims?|Boosts?|Hikes?|Initiates?|Starts?|Reiterates?|Maintains?|Keeps?|Reaffirms?|Sets?) `,
    'u',
  ),
);
/** `Acme Securities, which rates the shares Hold` */
const rating = sought(
  /(?<![\p{L}\d&.])(\p{Lu}[\p{L}&.]{0,30}(?: (?:&|\p{Lu}[\p{L}&.]{0,30})){0,4}), which (?:rates|has|keeps|carries|covers)\b/gu,
  /, which (?:rates|has|keeps|carries|covers)\b/,
);
/** `Acme, at Overweight, went to $105` */
const rated = sought(
  /(?<![\p{L}\d&.])(\p{Lu}[\p{L}&.]{0,30}(?: (?:&|of|\p{Lu}[\p{L}&.]{0,30})){0,4}), (?:at|with an?|rated) (?:Buy|Sell|Hold|Neutral|Overweight|Underweight|Outperform|Underperform|Equal|Sector|Market|Peer)\b/gu,
  /, (?:at|with an?|rated) (?:Buy|Sell|Hold|Neutral|Overweight|Underweight|Outperform|Underperform|Equal|Sector|Market|Peer)\b/,
);
/** `Acme, long a fan, raised its target` */
const asided = sought(
  new RegExp(
    `(?<![\\p{L}\\d&.])(${word}(?: (?:&|of|${word})){0,4}), [^,.;\\n]{3,40}, ${ratingVerb} (?:its |the |his |her |their )?(?:12-month |price |share price )?(?:(?:[Tt]arget|PT|TP|PO|[Oo]bjective|[Rr]ating)\\b|to [$€£]?\\d)`,
    'gu',
  ),
);
/** `by analysts at Acme` */
const employing = sought(new RegExp(`\\banalysts? (?:at|with|from) (${word}(?: (?:&|of|${word})){0,4})`, 'gu'));
/** `Acme & Co analyst Ann Poe` */
const analystOf = sought(new RegExp(`(?<![\\p{L}\\d&.])(${word}(?: (?:&|and|of|${word})){0,4}) analysts? \\p{Lu}\\p{L}+ \\p{Lu}\\p{L}+`, 'gu'), / analysts? /);
/** `Acme’s price objective` */
const owning = sought(
  new RegExp(
    `(?<![\\p{L}\\d&.])(${word}(?: (?:&|of|${word})){0,4})['’]s? (?:(?:new|old|previous|prior|latest|current) )?(?:[Pp]rice (?:[Tt]arget|[Oo]bjective)|[Tt]arget|[Rr]ating)\\b`,
    'gu',
  ),
  /['’]s? (?:(?:new|old|previous|prior|latest|current) )?(?:[Pp]rice (?:[Tt]arget|[Oo]bjective)|[Tt]arget|[Rr]ating)\b/,
);

/** `Price Target Raised to $60 at Acme`, `Cut to Neutral by Acme & Co`: who did it stands at the end. */
const doneBy = sought(
  new RegExp(
    `\\b(?:[Rr]aised|[Ll]ifted|[Cc]ut|[Ll]owered|[Tt]rimmed|[Bb]oosted|[Hh]oisted|[Uu]pped|[Uu]pgraded|[Dd]owngraded|[Ii]nitiated|[Ss]tarted|[Ii]ncreased|[Rr]educed|[Ss]lashed|[Rr]eiterated|[Rr]aised|[Ss]et)\\b(?: (?:to|from|with|at) (?:an? )?["“]?(?:[$€£]?\\d[\\d.,]*|\\p{L}+(?:[- ](?:\\p{Lu}\\p{L}+))?)["”]?){0,3} (?:at|by) (${word}(?: (?:&|and|of|${word})){0,4})`,
    'gu',
  ),
  / (?:at|by) /,
);

/** `knocked down to Neutral from Buy by Acme & Co`, `a Sell at Acme Securities` */
const ratedBy = sought(
  new RegExp(
    `\\b(?:Buy|Sell|Hold|Neutral|Overweight|Underweight|Outperform|Underperform|Equal[- ]Weight|Sector Perform|Market Perform|Accumulate|Reduce|Add)["”]? (?:by|at) (${word}(?: (?:&|and|of|${word})){0,4})`,
    'gu',
  ),
  /["”]? (?:by|at) /,
);

const ratings =
  '(?:[Bb]uy|[Ss]ell|[Hh]old|[Nn]eutral|[Oo]verweight|[Uu]nderweight|[Oo]utperform|[Uu]nderperform|[Ee]qual[- ][Ww]eight|[Ss]ector [Pp]erform|[Mm]arket [Pp]erform|[Pp]eer [Pp]erform|[Aa]ccumulate|[Rr]educe|[Aa]dd)';
/** `Orange Gets a Buy From Acme`, `Acme has turned positive on Orange`, `Acme, Neutral, lifted its number`. */
const turning = sought(
  new RegExp(
    `\\b[Gg]ets? (?:an? |its )?(?:new |fresh |first )?["“]?${ratings}["”]?(?: [Rr]ating)? (?:[Ff]rom|[Aa]t|[Bb]y) (${word}(?: (?:&|of|${word})){0,4})|(?<![\\p{L}\\d&.])(${word}(?: (?:&|of|${word})){0,4}) (?:has |have )?(?:turned|turns|grown|grows|warmed|warms|soured|sours) (?:more )?(?:positive|negative|cautious|bullish|bearish|constructive|on |to )|(?<![\\p{L}\\d&.])(${word}(?: (?:&|of|${word})){0,4}), ["“]?${ratings}["”]?, (?=\\p{Ll})`,
    'gu',
  ),
);

/** `Acme Air started at Hold`: it is done to the company. */
const isDoneTo = /^ (?:was |were |is |got )?(?:started|initiated|upgraded|downgraded) (?:at|to|from|by) /;

/** What a house does something about. */
const opinion =
  /\b(?:targets?|PTs?|TPs?|PO|ratings?|rates?|coverage|buy|sell|hold|neutral|overweight|underweight|outperform|underperform|perform|weight|stance|estimates?|forecasts?|objectives?|recommendation|EPS|outlook|view|add|reduce|accumulate|fair value)\b|\b(?:to|from|at) [$€£]\d{1,4}(?:\.\d+)?(?![\d,]| ?(?:m|b|million|billion|mn|bn)\b)/i;

/** `** Acme Securities: stays at "buy"`, `Acme & Co ("neutral") - PT of $36`, `Acme Research, still "buy", goes to $52`: a list of brokers, each on its line. */
const listed = sought(
  new RegExp(
    `^[\\s*•–-]{0,6}(?:Broker(?:age)? )?(${word}(?: (?:&|of|${word})){0,4})(?=: |(?:\\t| {2,})(?:Buy|Sell|Hold|Neutral|Over|Under|Out|Equal|Sector|Market|Peer|Add|Reduce)| \\(["“']?(?:[Bb]uy|[Ss]ell|[Hh]old|[Nn]eutral|[Oo]ver|[Uu]nder|[Oo]ut|[Ee]qual|[Ss]ector|[Mm]arket|[Pp]eer|[Aa]dd|[Rr]educe)|, still )[^\\n]*\\b(?:PTs?|TPs?|rating|to (?:[A-Z]{0,3}[$€£¥]|\\d)|[Bb]uy|[Ss]ell|[Hh]old|[Nn]eutral|[Oo]verweight|[Oo]utperform|[Uu]nder\\w+)\\b`,
    'gmu',
  ),
);

/** A line of the accounts, a preposition, whoever writes. */
const isNoHouse = (name: string): boolean =>
  /^(?:In|On|At|For|By|To|Of|Our|Its|Their|His|Her|Your|My|And|But|So|If|When|While|After|Before|Since)(?: |$)/.test(name) ||
  /(?:^| )(?:EPS|EBITDA|EBIT|PT|TP|PO|DPS|P\/E|NAV|FCF|VIEW|TAKE)(?: |$)/.test(name) ||
  matchWhole(wordsIn(name, 0, name.length)) !== null;

/** Houses named as the subject of a rating verb: `Acme Securities Lifts …`, in order of how often. */
export function findHouses(whole: string, title: string): string[] {
  const text = whole.slice(0, relatedAt(whole));
  const scores = new Map<string, number>();
  const scan = (source: string, weight: number): void => {
    for (const m of subject.all(source)) {
      if (isDoneTo.test(source.slice(m.index + m[1]!.length, m.index + m[1]!.length + 24))) continue;
      // `Hong Kong stayed the largest market`
      if (source === text && !opinion.test(text.slice(m.index + m[1]!.length, m.index + 240).split(/[.;](?=\s)|\n\n/)[0]!)) continue;
      // `Analyst Ann Poe moved to Buy`: a person
      if (/^Analyst (?!at )\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,2}$/u.test(m[1]!)) continue;
      const name = m[1]!
        .replace(/^.*\p{L}{3,}\. /u, '')
        .replace(/^(?:The|Analysts?(?: at)?|Brokerage|Broker|Rivals?|Research firm|Meanwhile|However|Separately|Also|And|But|On \p{L}+)\s+/u, '')
        .trim();
      if (
        /\b(?:Gets?|Target|Price|Stock|Shares|After|Two|Three|Coverage|Rating|Analysts?|Investors|Key|Points|Wall|More|From|Market|Markets|Why|How|Is|Are|And|New|On|As|With|For|Still|Now|May|Will|Could|Would|Just|Even|Again|Guidance|Outlook|Profit|Revenue|Sales|Earnings)\b/.test(
          name.replace(/ Capital Markets$/, ''),
        )
      )
        continue;
      // `AUDUSD moves`: a pair of currencies
      if (/^[A-Z]{6}$/.test(name) || notHouses.test(name.replace(/ &$/, ''))) continue;
      if (/^(?:The|It|He|She|They|We|Analysts?|Management|Company|Shares|Revenue|This|That|Bank|Firm|Broker|Brokerage|Both|Others|Other|Street|(?:High|Main) Street)$/.test(name))
        continue;
      scores.set(name, (scores.get(name) ?? 0) + weight);
    }
  };
  scan(title, 5);
  scan(text, 1);
  for (const m of doneBy.all(title.length > 0 ? text.slice(0, 1500) : text)) {
    const name = m[1]!.replace(/['’]s$/, '');
    if (!notHouses.test(name) && !/^(?:The|An?|Its|Least|Most|First|Analysts?|Wall|Friday|Monday|Tuesday|Wednesday|Thursday)\b/.test(name))
      scores.set(name, (scores.get(name) ?? 0) + 2);
  }
  for (const m of turning.all(text)) {
    const name = (m[1] ?? m[2] ?? m[3])!;
    if (!notHouses.test(name) && !/^(?:The|It|He|She|They|We|Shares|Analysts?|Management|Investors)\b/.test(name)) scores.set(name, (scores.get(name) ?? 0) + 2);
  }
  for (const m of ratedBy.all(text)) if (!notHouses.test(m[1]!) && !/^(?:The|An?|Its|Least|Most|Analysts?|Wall)\b/.test(m[1]!)) scores.set(m[1]!, (scores.get(m[1]!) ?? 0) + 1);
  for (const m of rating.all(text)) scores.set(m[1]!, (scores.get(m[1]!) ?? 0) + 1);
  for (const m of asided.all(text)) if (!notHouses.test(m[1]!)) scores.set(m[1]!, (scores.get(m[1]!) ?? 0) + 1);
  for (const m of rated.all(text)) scores.set(m[1]!, (scores.get(m[1]!) ?? 0) + 1);
  for (const m of listed.all(text)) {
    const name = m[1]!;
    if (
      !notHouses.test(name) &&
      !/^(?:The|Rating|Ratings|Target|Price|Recommendation|Valuation|Broker|Action|Risks?|Bull|Bear|Base|Our|We|Upside|Downside|Analysts?|Key|Summary)\b/.test(name)
    )
      scores.set(name, (scores.get(name) ?? 0) + 1);
  }
  for (const m of analystOf.all(text)) {
    const name = m[1]!;
    if (!notHouses.test(name) && !/^(?:The|An?|Lead|Senior|Chief|Veteran|Star|Research|Sell|Buy|Technology|Wall Street|Tech)\b/.test(name))
      scores.set(name, (scores.get(name) ?? 0) + 1);
  }
  for (const m of employing.all(text)) scores.set(m[1]!, (scores.get(m[1]!) ?? 0) + 1);
  for (const m of owning.all(text)) {
    const name = m[1]!.replace(/['’]s?$/, '');
    if (!/^(?:The|Its|Analysts?|Street|Wall Street)/.test(name)) scores.set(name, (scores.get(name) ?? 0) + 1);
  }
  // `upgraded by Acme Securities. The year …`: a name ends with its sentence
  for (const [name, score] of new Map(scores)) {
    const own = name.replace(/(?<=\p{Ll}{3})\.(?: (?!&).*)?$/u, '');
    if (own === name) continue;
    scores.delete(name);
    scores.set(own, (scores.get(own) ?? 0) + score);
  }
  for (const name of new Set(scores.keys())) if (isNoHouse(name)) scores.delete(name);
  for (const [name, score] of scores) if (new RegExp(`(?<!\\p{L})${escaped(name)}(?!\\p{L})`, 'u').test(title)) scores.set(name, score + 5);
  for (const [short, score] of scores) {
    const whole = [...scores.keys()].find(
      (name) =>
        name.startsWith(`${short} `) && /^(?:Securities|Research|Global Research|Capital Markets|Partners|Capital|Markets|Bank|& \p{L}+)$/u.test(name.slice(short.length + 1)),
    );
    if (whole === undefined) continue;
    scores.set(whole, scores.get(whole)! + score);
    scores.delete(short);
  }
  // the name that the text says by itself more often than whole
  for (const [whole, score] of new Map(scores)) {
    const short = whole.replace(/ (?:Securities|Research|Global Research|Capital Markets|Equity Research|Institutional Equities|Partners|Markets)(?: Research)?$/, '');
    if (short === whole || short.length < 3) continue;
    const every = text.split(new RegExp(`(?<![\\p{L}&])${escaped(short)}(?!\\p{L})`, 'u')).length - 1;
    const entire = text.split(whole).length - 1;
    if (every - entire <= entire) continue;
    scores.delete(whole);
    scores.set(short, (scores.get(short) ?? 0) + score);
  }
  for (const [short, long] of shortened([...scores.keys()])) {
    const full = long.endsWith(' Securities') ? `${short} Securities` : short;
    const score = scores.get(short)! + scores.get(long)!;
    scores.delete(short);
    scores.delete(long);
    scores.set(full, score);
  }
  return [...new Set([...scores.entries()].sort((a, b) => b[1] - a[1]).map(([name]) => withoutResearch(name.replace(month, ''))))].filter((name) => !name.endsWith('-term'));
}

const month = / (?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)$/;

/** `Acme & Co Research` is Acme & Co; `Acme Global Research` is called by its whole name. */
const withoutResearch = (name: string): string => name.replace(/(?<! (?:Global|Equity|Investment|Securities|Markets|Credit)) Research$/, '');

/** `NatOf` beside `National Bank of Fairhaven`: a name and what it is cut down to by its first letters. */
function shortened(names: readonly string[]): [string, string][] {
  const pairs: [string, string][] = [];
  for (const long of names) {
    const words = long.split(' ');
    if (words.length < 3) continue;
    const initials = words.map((w) => (/^\p{Ll}/u.test(w) ? w : w[0]!)).join('');
    const short = names.find((name) => name !== long && name.length >= 3 && !name.includes(' ') && initials.startsWith(name));
    if (short !== undefined && !pairs.some(([s]) => s === short)) pairs.push([short, long]);
  }
  return pairs;
}

/** The name that a page of an automatic service bears at its head or foot: `Acme AI Terminal`. */
export function findSite(text: string): string | null {
  const foot = text.slice(-500);
  const service = /^[ \t]*(?:©[ \t]*(?:\d{4} )?|Ask |Powered by )?(\p{Lu}[\p{L}\d]+)(?: (?:AI|Terminal|Intelligence|Insights|Markets))+[ \t]*$/mu.exec(foot);
  if (service !== null) return service[1]!;
  for (const { name, end } of nameRuns(text.slice(0, 200)))
    if (name.length > 3 && !text.startsWith(' to ', end) && !name.includes(' ') && new RegExp(`(?<!\\p{L})${escaped(name)}(?!\\p{L})`, 'u').test(foot)) return name;
  return null;
}

/** What a share did where the company stands for it: `Acme (ACM) climbed as much as 6.3% to $27.15`, `Beta, which owns Gamma, gave up 1.2%`. */
import { matchWhole } from '../../vocabulary/matcher.ts';
import { wordsIn } from '../../vocabulary/normalise.ts';
import { companyNamed } from '../document/companies.ts';
import type { Document } from '../document/document.ts';
import { isGenericName, withoutForm } from '../document/names.ts';
import type { Figure } from '../figures/figure.ts';

const part = "\\p{Lu}[\\p{L}\\d&.'’-]*";
const name = `(${part}(?: (?:&|of|${part})){0,4}?)`;
const code = '(?: \\(([A-Z0-9.: ]{1,14})\\))?';
const aside = '(?:, (?:which|whose|the|a|an) [^,;()%]{3,60},)?';
const shares = "(?:['’]s?)?(?: (?:\\p{L}[\\p{L}.-]*-listed )?(?:shares|stock|ADRs|ADSs))?";
const kind =
  '[Tt]he (?:\\p{Ll}+ )?(?:\\p{Ll}+maker|company|group|firm|retailer|grocer|carrier|airline|lender|bank|insurer|miner|brewer|distiller|producer|provider|operator|developer|utility|supplier|builder|conglomerate|giant)';
const rose =
  'rose|rises|gained|gains|added|adds|climbed|climbs|advanced|advances|jumped|jumps|rallied|rallies|surged|surges|soared|soars|leapt|leaps|popped|spiked|put on|(?:is|was|were|are|traded|trades|trading) (?:up|higher by)|up|higher';
const fell =
  'fell|falls|lost|loses|dropped|drops|slid|slides|slipped|slips|shed|sheds|sank|sinks|declined|declines|tumbled|tumbles|plunged|plunges|eased|eases|gave up|gives up|dipped|dips|retreated|retreats|(?:is|was|were|are|traded|trades|trading) (?:down|lower by)|down|lower|off';
const went = '[^.;()%]{0,40}? (?:with|for) an? (?:(gain|rise|advance|jump)|(?:loss|fall|drop|decline)) of';
const ended = '(?:closed|ended|finished|opened|settled)';
const about = '(?: by)?(?: as much as| more than| about| around| some| nearly| almost| over| a further| another| roughly)?';
const moves = new RegExp(
  `(?:(?<![\\p{L}\\d&.])${name}${code}${aside}${shares}|${kind}) (?:(?:also|then|meanwhile|later|and) )?(?:(?:(${rose})|${fell})|${went}|(${ended}))${about} $`,
  'u',
);
/** Behind the figure: it is of something else than the share. */
const ofOther = /^,? (?:of|in (?:sales|revenue|volumes?|orders)|year|yoy|y\/y|from (?:a|the same) |short|below|above|more|less|stake)\b/;
const ofShare =
  /^[^.;%]{0,50}?(?:(?:to|at) (?:[A-Z]{0,3}[$€£¥₩₹] ?|Rs\.? ?)?\d[\d.,]*\d(?: (?:euros?|pence|rupees|yen|won|dollars?|crowns?|francs?))?p?(?![\d.,]*\s?(?:m|b|million|billion|mn|bn|%)\b)|(?:on|at the end of|in) the (?:day|session)|at the (?:close|open)|before the bell|in (?:\p{Ll}+ )?(?:pre-?market|after-?hours|extended|early|late|morning|afternoon|\p{Lu}\p{L}+ trading))/u;

export interface ShareMove {
  /** Null where the words name none: it is of whom the text speaks. */
  readonly company: string | null;
  readonly sign: -1 | 1;
}

/** The company whose share moved by the figure; null where the words tell of no share. `goesOn`: the sentence told of another share before. */
export function shareMove(document: Document, figure: Figure, sentenceStart: number, goesOn: boolean): ShareMove | null {
  if (figure.kind !== 'percent' || (document.kind !== 'rating news' && document.kind !== 'news page')) return null;
  const { text } = document;
  const m = moves.exec(text.slice(Math.max(sentenceStart, figure.start - 140), figure.start).replace(/\s+/g, ' '));
  const behind = text.slice(figure.end, figure.end + 90).replace(/\s+/g, ' ');
  if (m === null || ofOther.test(behind)) return null;
  const [, printed, ticker, up, gain, closed] = m;
  const way = closed === undefined ? null : /^ (?:higher|up|firmer|stronger)\b/.test(behind) ? 1 : /^ (?:lower|down|weaker|softer)\b/.test(behind) ? -1 : 0;
  if (way === 0) return null;
  const sign = way ?? (up !== undefined || gain !== undefined ? 1 : -1);
  if (printed === undefined) return { company: null, sign };
  const called = withoutForm(printed.replace(/['’]s?$/, ''));
  const known = companyNamed(ticker ?? called, document.companies) ?? companyNamed(called, document.companies) ?? companyOfFirst(called, document);
  if (known !== null) return { company: known, sign };
  const isCompany = ticker !== undefined || goesOn || ofShare.test(behind);
  if (!isCompany || isGenericName(called) || document.houses.some((h) => h.startsWith(called)) || matchWhole(wordsIn(called, 0, called.length)) !== null) return null;
  return { company: ticker ?? called, sign };
}

/** `Acme` for `Acme Holdings`. */
const companyOfFirst = (called: string, document: Document): string | null =>
  called.includes(' ') || called.length < 4 ? null : (document.companies.find((c) => c.name?.split(' ')[0] === called)?.id ?? null);

const wanders = /\b(?:target|objective|sales|revenue|dividend|profit|estimate|rating|margin|eps|consensus)\b/i;

/** Where the share went and where it came from: `to $68.10`, `from $42.25`; null for any other amount behind its move. */
export function priceBeside(words: string, behind: string): 'to' | 'from' | null {
  if (wanders.test(words) || /^ (?:\w+ )?target/.test(behind)) return null;
  return /^[\w ]{0,44}(?:(?<= )|, |^)(?:to|at) $/.test(words) ? 'to' : /^,? ?from $/.test(words) ? 'from' : null;
}

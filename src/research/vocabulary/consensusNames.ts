/** Services that collect analysts' estimates: as heads of columns and in prose they mean the consensus. */
import { anyOf } from './headWords.ts';

const services = [
  'visible alpha',
  'va cons',
  'factset',
  'bloomberg',
  'bbg',
  'bbrg',
  'lseg',
  'refinitiv',
  'i/b/e/s',
  'ibes',
  'capital iq',
  'capiq',
  's&p ciq',
  'vuma',
  'vara',
  'infront',
  'quick',
  'wind consensus',
  'company-compiled',
  'company compiled',
];
const collected = ['cons', 'consensus', 'street', 'the street', 'sell-side', 'mkt exp', 'market expectations', '一致预期', '市场预期', '市場予想', 'コンセンサス'];

const known = anyOf([...services, ...collected]);

/** `the Acme mean of 470`, `Acme-compiled consensus`: a name that the text itself uses for collected estimates. */
const said = /\b(\p{Lu}[\p{L}&]{1,14}(?: \p{Lu}\p{L}{1,11})?)(?:-compiled)? (?:consensus|mean|median|poll)(?= (?:of|is|was|at|estimate|forecast|stands|sits|for|number)\b)/gu;

const noService = /^(?:The|Our|Company|Street|Analysts?|Market|Sell|Group|Peer|Sector|Global|Five|Ten|Historical|Wall Street|Operating|Net|Revenue|Adjusted|EPS|EBITDA|Sales)$/;

/** Lower-case names that a text uses for the consensus. */
export function consensusNamesIn(text: string): ReadonlySet<string> {
  const names = new Set<string>();
  for (const m of text.matchAll(said)) if (!noService.test(m[1]!)) names.add(m[1]!.toLowerCase());
  return names;
}

/** Whether a head of a column says that its figures are collected estimates. */
export function namesConsensus(head: string, names: ReadonlySet<string>): boolean {
  if (known.test(head)) return true;
  if (names.size === 0) return false;
  const words = ` ${head.toLowerCase().replace(/[^\p{L}\d&]+/gu, ' ')} `;
  return [...names].some((name) => words.includes(` ${name} `));
}

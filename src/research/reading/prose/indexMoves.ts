/** What an index did beside the share: `while the OMXS30 gained 6%`. */
import { indexNames } from '../../vocabulary/indices.ts';
import type { Figure } from '../figures/figure.ts';

const about = '(?: by)?(?: about| around| some| nearly| almost| only| just| roughly)?';
const rose = 'gained|gains|risen|rose|rises|added|adds|climbed|advanced|rallied|returned|put on|is up|was up|are up|up|was ahead|were ahead|is ahead|ahead|was higher|jumped';
const fell = 'lost|loses|fallen|fell|falls|dropped|shed|declined|slid|slipped|is down|was down|are down|down|given up|gave up|was lower|was off|were off|is off';
const moves = new RegExp(`(?<![\\p{L}\\d&])(${indexNames})(?: [Ii]ndex| benchmark)?,? (?:which )?(?:has |have |had )?(?:(${rose})|(?:${fell}))${about} $`, 'u');

/** `a 6% gain for the index`: an index without its name. */
const unnamed =
  /^ ?(gain|rise|advance|increase|rally|return|fall|drop|decline|loss|slide) (?:for|in|of|by|from) the (?:\p{L}+ )?(index|benchmark|(?:broader |wider )?market|sector)\b/u;

/** The index whose move the figure is, and the move's direction; null where it is of none. */
export function indexMove(text: string, figure: Figure, sentenceStart: number): { readonly index: string; readonly sign: -1 | 1 } | null {
  if (figure.kind !== 'percent') return null;
  const m = moves.exec(text.slice(Math.max(sentenceStart, figure.start - 90), figure.start).replace(/\s+/g, ' '));
  const of = m === null ? unnamed.exec(text.slice(figure.end, figure.end + 48).replace(/\s+/g, ' ')) : null;
  if (of !== null) return { index: of[2]!, sign: /^(?:fall|drop|decline|loss|slide)$/.test(of[1]!) ? -1 : 1 };
  return m === null ? null : { index: m[1]!.trim(), sign: m[2] === undefined ? -1 : 1 };
}

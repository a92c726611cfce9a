/** What an index did beside the share: `while the OMXS30 gained 6%`. */
import { indexNames } from '../../vocabulary/indices.ts';
import type { Figure } from '../figures/figure.ts';

const about = '(?: by)?(?: about| around| some| nearly| almost| only| just| roughly)?';
const rose = 'gained|gains|risen|rose|rises|added|adds|climbed|advanced|rallied|returned|put on|is up|was up|are up|up|jumped';
const fell = 'lost|loses|fallen|fell|falls|dropped|shed|declined|slid|slipped|is down|was down|are down|down|given up|gave up';
const moves = new RegExp(`(?<![\\p{L}\\d&])(${indexNames})(?: [Ii]ndex| benchmark)?,? (?:which )?(?:has |have |had )?(?:(${rose})|(?:${fell}))${about} $`, 'u');

/** The index whose move the figure is, and the move's direction; null where it is of none. */
export function indexMove(text: string, figure: Figure, sentenceStart: number): { readonly index: string; readonly sign: -1 | 1 } | null {
  if (figure.kind !== 'percent') return null;
  const m = moves.exec(text.slice(Math.max(sentenceStart, figure.start - 90), figure.start).replace(/\s+/g, ' '));
  return m === null ? null : { index: m[1]!.trim(), sign: m[2] === undefined ? -1 : 1 };
}
